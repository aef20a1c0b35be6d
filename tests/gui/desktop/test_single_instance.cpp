// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/desktop/bus.h"
#include "app/gui/desktop/single_instance.h"
#include "tests/gui/desktop/private_bus.h"
#include "tests/support/sanitized.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

namespace test_single_instance {

using namespace sluice::desktop;
using namespace sluice::test;
using sluice::tests::isSanitized;
using namespace Qt::StringLiterals;

namespace {

const auto id = u"io.github.sluice_media.Sluice"_s;

// One start of the program, as far as the bus sees it.
struct Start
{
    Bus bus;
    SingleInstance instance{bus};
    QSignalSpy first{&instance, &SingleInstance::isFirst};
    QSignalSpy handedOver{&instance, &SingleInstance::handedOver};
    QSignalSpy paths{&instance, &SingleInstance::pathsGiven};
    QSignalSpy activated{&instance, &SingleInstance::activated};
    QSignalSpy actions{&instance, &SingleInstance::actionWanted};

    explicit Start(const Wish &wish = {}, int answerMs = 10'000)
        : bus(BusKind::Session)
    {
        instance.claim(wish, answerMs);
    }
    explicit Start(const QString &busAddress, int connectMs)
        : bus(busAddress, connectMs)
    {
        instance.claim({});
    }
};

} // namespace

class TestSingleInstance final : public BusTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bus.use(); }

    void aSecondStartHandsItsFilesOver()
    {
        const Start first;
        QTRY_COMPARE(first.first.size(), 1);
        QStringList given{u"/v/100% trip/a#b?c.mp4"_s, u"/v/täter & söhne.mkv"_s, u"/v/two\nlines.mp4"_s,
                          u"/v/a+b%20c.mp4"_s};
        for (int i = 0; i < 500; ++i)
            given << u"/v/%1.mp4"_s.arg(i);
        const Start second({.paths = given, .action = {}, .launch = {{u"activation-token"_s, u"t1"_s}}});
        QTRY_COMPARE(second.handedOver.size(), 1);
        QVERIFY(second.first.isEmpty());
        QCOMPARE(first.paths.size(), 1);
        QCOMPARE(first.paths[0][0].toStringList(), given);
        QCOMPARE(first.activated[0][0].toString(), u"t1"_s);
    }

    void aSecondStartWithoutFilesOnlyActivates()
    {
        const Start first;
        QTRY_COMPARE(first.first.size(), 1);
        const Start second;
        QTRY_COMPARE(second.handedOver.size(), 1);
        QCOMPARE(first.activated.size(), 1);
        QVERIFY(first.paths.isEmpty());
    }

    void anActionIsHandedOver()
    {
        const Start first;
        QTRY_COMPARE(first.first.size(), 1);
        const Start second({.paths = {}, .action = u"add-folder"_s, .launch = {}});
        QTRY_COMPARE(second.handedOver.size(), 1);
        QCOMPARE(first.actions.size(), 1);
        QCOMPARE(first.actions[0][0].toString(), u"add-folder"_s);
    }

    void ofManyStartsOneIsTheFirst()
    {
        constexpr int many = isSanitized ? 15 : 50;
        std::vector<std::unique_ptr<Start>> starts;
        for (int i = 0; i < many; ++i)
            starts.push_back(
                std::make_unique<Start>(Wish{.paths = {u"/v/%1.mp4"_s.arg(i)}, .action = {}, .launch = {}}));
        const auto count = [&starts](auto spy) {
            return std::ranges::count_if(starts,
                                         [spy](const auto &one) { return ((*one).*spy).size() == 1; });
        };
        QTRY_COMPARE_WITH_TIMEOUT(count(&Start::handedOver), many - 1, 30'000);
        QCOMPARE(count(&Start::first), 1);
        QStringList arrived;
        for (const auto &one : starts) {
            for (const QVariantList &given : std::as_const(one->paths))
                arrived << given[0].toStringList();
        }
        QCOMPARE(arrived.size(), many - 1);
        QCOMPARE(arrived.removeDuplicates(), 0);
    }

    void withoutABusItIsTheFirst()
    {
        const Start only(u"unix:path=/nonexistent"_s, Bus::defaultConnectMs);
        QTRY_COMPARE(only.first.size(), 1);
    }

    void aBusThatSaysNothingLeavesItTheFirst()
    {
        const QTemporaryDir folder;
        QLocalServer silent;
        QVERIFY(silent.listen(folder.filePath(u"bus"_s)));
        {
            const Start only(u"unix:path="_s + silent.fullServerName(), 100);
            QTRY_COMPARE(only.first.size(), 1);
            QTRY_VERIFY(silent.hasPendingConnections());
        }
        delete silent.nextPendingConnection(); // lets the one who waits for it go
    }

    void aWindowThatDoesNotAnswerIsGivenUp()
    {
        FakeService hanging(id);
        hanging.answer = [](const QDBusMessage &) { return FakeService::Silence(); };
        const Start start({.paths = {u"/v/a.mp4"_s}, .action = {}, .launch = {}}, 200);
        QTRY_COMPARE(start.first.size(), 1);
        QVERIFY(start.handedOver.isEmpty());
        QCOMPARE(hanging.callsOf(u"Open"_s).size(), 1);
    }

    void aWindowThatClosesMeanwhileLeavesItsPlace()
    {
        FakeService closing(id);
        closing.answer = [&closing](const QDBusMessage &) {
            closing.leave();
            return FakeService::Silence();
        };
        const Start start({.paths = {u"/v/a.mp4"_s}, .action = {}, .launch = {}});
        QTRY_COMPARE(start.first.size(), 1);
        QVERIFY(start.handedOver.isEmpty());
        const Start next;
        QTRY_COMPARE(next.handedOver.size(), 1); // it has the name, too
        QCOMPARE(start.activated.size(), 1);
    }

    void addressesThatAreNoFilesAreLeftOut()
    {
        const Start first;
        QTRY_COMPARE(first.first.size(), 1);
        Bus bus(BusKind::Session);
        QDBusMessage open = QDBusMessage::createMethodCall(id, u"/io/github/sluice_media/Sluice"_s,
                                                           u"org.freedesktop.Application"_s, u"Open"_s);
        open << QStringList{u"sftp://host/a.mp4"_s, u"file:///v/b.mp4"_s} << QVariantMap();
        bool answered = false;
        bus.call(open, this, [&answered](const QDBusMessage &reply) { answered = !isError(reply); });
        QTRY_VERIFY(answered);
        QCOMPARE(first.paths.size(), 1);
        QCOMPARE(first.paths[0][0].toStringList(), QStringList{u"/v/b.mp4"_s});
    }
};

SLUICE_TEST(TestSingleInstance, QCoreApplication)

} // namespace test_single_instance

#include "test_single_instance.moc"

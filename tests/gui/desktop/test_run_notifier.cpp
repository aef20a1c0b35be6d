// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/desktop/bus.h"
#include "app/gui/desktop/run_notifier.h"
#include "tests/gui/desktop/private_bus.h"
#include "tests/support/test_program.h"
#include "ui/engine_link.h"

#include <QApplication>
#include <QDBusArgument>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

namespace test_run_notifier {

using namespace sluice;
using namespace sluice::desktop;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

// A notification server that counts its ids up from 1, unless it replaces.
struct Server : FakeService
{
    QStringList capabilities{u"actions"_s, u"body"_s, u"body-markup"_s};
    uint last = 0;

    Server()
        : FakeService(u"org.freedesktop.Notifications"_s)
    {
        answer = [this](const QDBusMessage &call) -> Answer {
            if (call.member() == u"GetCapabilities")
                return QVariantList{capabilities};
            if (call.member() != u"Notify")
                return QVariantList();
            const uint replaced = call.arguments().value(1).toUInt();
            return QVariantList{replaced ? replaced : ++last};
        };
    }
    [[nodiscard]] QList<QVariantList> told() const { return callsOf(u"Notify"_s); }
    [[nodiscard]] QList<QVariantList> closed() const { return callsOf(u"CloseNotification"_s); }
    void say(const QString &signal, const QVariantList &arguments)
    {
        emitSignal(u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, signal,
                   arguments);
    }
};

struct Desk
{
    ui::EngineLink link;
    Bus session{BusKind::Session};
    RunNotifier notifier{link, session};
    QSignalSpy activated{&notifier, &RunNotifier::activated};
    QSignalSpy results{&notifier, &RunNotifier::showResultsWanted};
    QSignalSpy problems{&notifier, &RunNotifier::showProblemsWanted};

    void run(int done, int failed)
    {
        Q_EMIT link.runStateChanged(RunState::Idle, RunState::Running);
        RunSummary summary;
        summary.total = done + failed;
        summary.done = done;
        summary.failed = failed;
        summary.wallUs = 60'000'000;
        Q_EMIT link.runFinished(summary);
        Q_EMIT link.runStateChanged(RunState::Running, RunState::Idle);
    }
    // Everything that was sent to the server before has arrived.
    void settle()
    {
        bool answered = false;
        session.call(QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/"_s, QString(),
                                                    u"GetServerInformation"_s),
                     &link, [&answered](const QDBusMessage &) { answered = true; });
        QTRY_VERIFY(answered);
    }
};

} // namespace

class TestRunNotifier final : public BusTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(!QApplication::activeWindow()); }

    void theEndOfARunIsToldOnce()
    {
        Server server;
        Desk desk;
        desk.run(3, 1);
        QTRY_COMPARE(server.told().size(), 1);
        desk.settle();
        QCOMPARE(server.told().size(), 1);
        const QVariantList told = server.told().constFirst();
        QCOMPARE(told[0].toString(), u"Sluice"_s);
        QCOMPARE(told[3].toString(), u"Finished, with problems"_s);
        QVERIFY(told[4].toString().contains(u"1 failed"_s));
        QCOMPARE(told[5].toStringList(),
                 (QStringList{u"default"_s, u"Show the window"_s, u"show-folder"_s, u"Show in folder"_s,
                              u"show-problems"_s, u"Show problems"_s}));
        const auto hints = qdbus_cast<QVariantMap>(told[6]);
        QCOMPARE(hints[u"desktop-entry"_s].toString(), u"io.github.sluice_media.Sluice"_s);
    }

    void theNextEndTakesItsPlace()
    {
        Server server;
        Desk desk;
        desk.run(3, 0);
        QTRY_COMPARE(server.told().size(), 1);
        desk.settle();
        desk.run(0, 2);
        QTRY_COMPARE(server.told().size(), 2);
        QCOMPARE(server.told()[1][1].toUInt(), 1U);
        QVERIFY2(!server.told()[1][5].toStringList().contains(u"show-folder"_s), "nothing was done");
        desk.settle();
        server.say(u"NotificationClosed"_s, {1U, 2U});
        desk.settle();
        desk.run(1, 0);
        QTRY_COMPARE(server.told().size(), 3);
        QCOMPARE(server.told()[2][1].toUInt(), 0U);
    }

    void whoLooksAtTheWindowIsToldNothing()
    {
        Server server;
        Desk desk;
        QWidget window;
        window.show();
        window.activateWindow();
        QTRY_VERIFY(QApplication::activeWindow());
        desk.run(3, 0);
        desk.settle();
        QVERIFY(server.told().isEmpty());
    }

    void itIsGoneOnceTheWindowIsLookedAt()
    {
        Server server;
        Desk desk;
        desk.run(3, 0);
        desk.settle();
        QWidget window;
        window.show();
        window.activateWindow();
        QTRY_COMPARE(server.closed().size(), 1);
        QCOMPARE(server.closed().constFirst().constFirst().toUInt(), 1U);
    }

    void aWindowLookedAtBeforeTheAnswerCounts()
    {
        Server server;
        Desk desk;
        QTRY_COMPARE(desk.session.state(), Bus::State::Open);
        desk.run(3, 0);
        QWidget window;
        window.show();
        window.activateWindow();
        QTRY_COMPARE(server.closed().size(), 1);
    }

    void actionsDoWhatTheySay()
    {
        Server server;
        Desk desk;
        desk.run(3, 1);
        desk.settle();
        server.say(u"ActivationToken"_s, {1U, u"t"_s});
        server.say(u"ActionInvoked"_s, {1U, u"show-folder"_s});
        QTRY_COMPARE(desk.results.size(), 1);
        QCOMPARE(desk.activated.takeFirst()[0].toString(), u"t"_s);
        QTRY_COMPARE(server.closed().size(), 1);
        server.say(u"ActionInvoked"_s, {1U, u"show-folder"_s}); // no longer ours
        desk.run(3, 1);
        desk.settle();
        server.say(u"ActionInvoked"_s, {2U, u"show-problems"_s});
        QTRY_COMPARE(desk.problems.size(), 1);
        QCOMPARE(desk.results.size(), 1);
        QCOMPARE(desk.activated.size(), 1);
    }

    void aServerIsAskedForWhatItCanOnly()
    {
        Server server;
        server.capabilities = {u"body"_s};
        Desk desk;
        QTRY_COMPARE(desk.session.state(), Bus::State::Open);
        Q_EMIT desk.link.runStateChanged(RunState::Idle, RunState::Running);
        desk.settle();
        desk.run(3, 1);
        QTRY_COMPARE(server.told().size(), 1);
        QVERIFY(server.told().constFirst()[5].toStringList().isEmpty());
    }

    void withoutAServerNothingHappens()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        Desk desk;
        desk.run(3, 1);
        desk.settle();
        QWidget window;
        window.show();
        window.activateWindow();
        QTRY_VERIFY(QApplication::activeWindow());
        desk.settle();
    }
};

SLUICE_TEST(TestRunNotifier, QApplication)

} // namespace test_run_notifier

#include "test_run_notifier.moc"

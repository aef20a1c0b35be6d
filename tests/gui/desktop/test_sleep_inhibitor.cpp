// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/desktop/bus.h"
#include "app/gui/desktop/names.h"
#include "app/gui/desktop/sleep_inhibitor.h"
#include "tests/gui/desktop/private_bus.h"
#include "tests/support/test_program.h"
#include "ui/engine_link.h"

#include <QCoreApplication>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace test_sleep_inhibitor {

using namespace sluice;
using namespace sluice::desktop;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

// What logind hands out: it knows that a lock was given up when nobody holds the other end any more.
class Lock
{
public:
    ~Lock()
    {
        if (m_read >= 0)
            ::close(m_read);
    }
    QVariantList give()
    {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0)
            qFatal("no pipe");
        if (m_read >= 0)
            ::close(m_read);
        m_read = ends[0];
        QDBusUnixFileDescriptor descriptor;
        descriptor.giveFileDescriptor(ends[1]);
        return {QVariant::fromValue(descriptor)};
    }
    [[nodiscard]] bool isHeld() const
    {
        pollfd look{m_read, POLLIN, 0};
        return m_read >= 0 && ::poll(&look, 1, 0) == 0;
    }

private:
    int m_read = -1;
};

struct Computer
{
    ui::EngineLink link;
    Bus system{BusKind::System};
    Bus session{BusKind::Session};
    SleepInhibitor inhibitor{link, system, session};

    void go(RunState was, RunState is) { Q_EMIT link.runStateChanged(was, is); }
};

} // namespace

class TestSleepInhibitor final : public BusTest
{
    Q_OBJECT

private Q_SLOTS:
    void itIsHeldWhileFilesAreWorkedOn()
    {
        Lock lock;
        FakeService login(logind);
        login.answer = [&lock](const QDBusMessage &) { return lock.give(); };
        Computer it;
        it.go(RunState::Idle, RunState::Preparing);
        QTRY_VERIFY(it.inhibitor.isHeld());
        QVERIFY(lock.isHeld());
        QCOMPARE(login.callsOf(u"Inhibit"_s).constFirst(),
                 (QVariantList{u"sleep"_s, u"Sluice"_s, u"Videos are being converted"_s, u"block"_s}));
        it.go(RunState::Preparing, RunState::Running);
        it.go(RunState::Running, RunState::Paused);
        QTRY_VERIFY(!lock.isHeld());
        it.go(RunState::Paused, RunState::Running);
        QTRY_VERIFY(it.inhibitor.isHeld());
        it.go(RunState::Running, RunState::Stopping);
        QVERIFY(lock.isHeld());
        it.go(RunState::Stopping, RunState::Idle);
        QTRY_VERIFY(!lock.isHeld());
        QCOMPARE(login.callsOf(u"Inhibit"_s).size(), 2);
    }

    void aPauseWhileItAsksGivesItUp()
    {
        Lock lock;
        FakeService login(logind);
        login.answer = [&lock](const QDBusMessage &) { return lock.give(); };
        Computer it;
        it.go(RunState::Idle, RunState::Running);
        it.go(RunState::Running, RunState::Paused);
        QTRY_COMPARE(login.calls.size(), 1);
        QTRY_VERIFY(!lock.isHeld());
        QVERIFY(!it.inhibitor.isHeld());
        it.go(RunState::Paused, RunState::Running);
        QTRY_VERIFY(it.inhibitor.isHeld());
    }

    void processesThatAreStartedMeanwhileDoNotKeepIt()
    {
        Lock lock;
        FakeService login(logind);
        login.answer = [&lock](const QDBusMessage &) { return lock.give(); };
        Computer it;
        it.go(RunState::Idle, RunState::Running);
        QTRY_VERIFY(it.inhibitor.isHeld());
        QProcess child;
        child.start(u"sleep"_s, {u"1000"_s});
        QVERIFY(child.waitForStarted());
        it.go(RunState::Running, RunState::Idle);
        QTRY_VERIFY(!lock.isHeld());
        child.kill();
        QVERIFY(child.waitForFinished());
    }

    void withoutLogindThePortalIsAsked_data()
    {
        QTest::addColumn<bool>("refuses");
        QTest::newRow("it is not there") << false;
        QTest::newRow("it refuses") << true;
    }
    void withoutLogindThePortalIsAsked()
    {
        QFETCH(const bool, refuses);
        std::unique_ptr<FakeService> login;
        if (refuses) {
            login = std::make_unique<FakeService>(logind);
            login->answer = [](const QDBusMessage &) {
                return QDBusError(QDBusError::AccessDenied, u"no"_s);
            };
        }
        FakeService desktop(portal);
        desktop.answer = [](const QDBusMessage &) {
            return QVariantList{QVariant::fromValue(QDBusObjectPath(u"/request/7"_s))};
        };
        Computer it;
        it.go(RunState::Idle, RunState::Running);
        QTRY_VERIFY(it.inhibitor.isHeld());
        QCOMPARE(desktop.callsOf(u"Inhibit"_s).constFirst().value(1).toUInt(), 4U); // suspend
        it.go(RunState::Running, RunState::Paused);
        QTRY_COMPARE(desktop.callsOf(u"Close"_s).size(), 1);
        QCOMPARE(desktop.calls.constLast().path(), u"/request/7"_s);
        QVERIFY(!it.inhibitor.isHeld());
    }

    void whereNobodyAnswersNothingIsSaid()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        Computer it;
        it.go(RunState::Idle, RunState::Running);
        bool asked = false;
        it.session.call(QDBusMessage::createMethodCall(portal, u"/"_s, QString(), u"Last"_s), this,
                        [&asked](const QDBusMessage &) { asked = true; });
        QTRY_VERIFY(asked);
        QVERIFY(!it.inhibitor.isHeld());
        it.go(RunState::Running, RunState::Idle);
    }
};

SLUICE_TEST(TestSleepInhibitor, QCoreApplication)

} // namespace test_sleep_inhibitor

#include "test_sleep_inhibitor.moc"

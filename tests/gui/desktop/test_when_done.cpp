// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/desktop/bus.h"
#include "app/gui/desktop/end_command.h"
#include "app/gui/desktop/names.h"
#include "app/gui/desktop/when_done.h"
#include "tests/gui/desktop/private_bus.h"
#include "tests/support/test_program.h"
#include "ui/engine_link.h"
#include "ui/window/message_bar.h"
#include "ui/window/when_done_menu.h"

#include <QApplication>
#include <QFile>
#include <QInputDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <sys/stat.h>

namespace test_when_done {

using namespace sluice;
using namespace sluice::desktop;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int never = 1'000'000; // ms: a second of the countdown that does not end

struct Computer : FakeService
{
    QString canSuspend = u"yes"_s;
    bool refuses = false;

    Computer()
        : FakeService(logind)
    {
        answer = [this](const QDBusMessage &call) -> Answer {
            if (call.member() == u"CanSuspend")
                return QVariantList{canSuspend};
            if (call.member() == u"CanPowerOff")
                return QVariantList{u"challenge"_s};
            if (refuses)
                return QDBusError(QDBusError::AccessDenied, u"Another program holds it awake"_s);
            return QVariantList();
        };
    }
    [[nodiscard]] QStringList orders() const
    {
        QStringList names;
        for (const QDBusMessage &call : calls) {
            if (!call.member().startsWith(u"Can"_s))
                names << call.member();
        }
        return names;
    }
};

struct Desk
{
    ui::EngineLink link;
    QWidget window;
    ui::MessageBar bar{&window};
    ui::WhenDoneMenu menu{&window};
    Bus system{BusKind::System};
    WhenDone whenDone;

    explicit Desk(int secondMs)
        : whenDone(link, menu, bar, system, secondMs)
    {
        window.show();
    }
    [[nodiscard]] QAction *item(ui::WhenDone what) const { return menu.actions().at(int(what)); }
    void choose(ui::WhenDone what)
    {
        QTRY_VERIFY(item(what)->isEnabled());
        item(what)->trigger();
        QCOMPARE(menu.choice(), what);
    }
    void run(bool stopped = false)
    {
        Q_EMIT link.runStateChanged(RunState::Idle, RunState::Running);
        RunSummary summary;
        summary.done = 1;
        summary.stopped = stopped;
        Q_EMIT link.runFinished(summary);
        Q_EMIT link.runStateChanged(RunState::Running, RunState::Idle);
    }
    void press(const QString &text)
    {
        const auto buttons = bar.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (!button->isHidden() && button->text() == text)
                return button->click();
        }
        QFAIL(qPrintable(text));
    }
    // Everything that was asked of the computer has arrived.
    void settle()
    {
        bool answered = false;
        system.call(QDBusMessage::createMethodCall(logind, logindPath, logindInterface, u"CanReboot"_s),
                    &link, [&answered](const QDBusMessage &) { answered = true; });
        QTRY_VERIFY(answered);
    }
};

} // namespace

class TestWhenDone final : public BusTest
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    void runCommand(Desk &desk, const QString &command)
    {
        desk.menu.choose(ui::WhenDone::Command, command);
        desk.run();
        QTRY_COMPARE(desk.bar.topic(), u"when done"_s);
    }

private Q_SLOTS:
    void afterTheCountdownItIsDoneOnce_data()
    {
        QTest::addColumn<ui::WhenDone>("what");
        QTest::addColumn<QString>("order");
        QTest::newRow("sleep") << ui::WhenDone::Sleep << u"Suspend"_s;
        QTest::newRow("power off") << ui::WhenDone::PowerOff << u"PowerOff"_s;
    }
    void afterTheCountdownItIsDoneOnce()
    {
        QFETCH(const ui::WhenDone, what);
        QFETCH(const QString, order);
        Computer computer;
        Desk desk(1);
        desk.choose(what);
        QCOMPARE(desk.bar.topic(), u"when done"_s); // what will happen is said at once
        desk.run();
        QCOMPARE(desk.bar.topic(), u"countdown"_s);
        QTRY_COMPARE(computer.orders(), QStringList{order});
        QCOMPARE(computer.callsOf(order).constFirst(), QVariantList{true});
        QVERIFY(desk.bar.isHidden());
        QCOMPARE(desk.menu.choice(), ui::WhenDone::Nothing);
        desk.run();
        desk.settle();
        QCOMPARE(computer.orders(), QStringList{order});
    }

    void theCountdownCanBeCancelled()
    {
        Computer computer;
        Desk desk(never);
        desk.bar.tell(
            ui::Message{.text = u"Done: 1 file."_s, .detail = {}, .actions = {}, .topic = u"summary"_s});
        desk.choose(ui::WhenDone::Sleep);
        desk.bar.tell(
            ui::Message{.text = u"Done: 1 file."_s, .detail = {}, .actions = {}, .topic = u"summary"_s});
        desk.run();
        QVERIFY(desk.bar.text().startsWith(u"Done. The computer goes to sleep in 60"_s));
        QVERIFY(qobject_cast<QPushButton *>(desk.window.focusWidget()));
        QCOMPARE(qobject_cast<QPushButton *>(desk.window.focusWidget())->text(), u"Cancel"_s);
        desk.press(u"Cancel"_s);
        QCOMPARE(desk.bar.topic(), u"summary"_s); // which the question had hidden
        desk.settle();
        QVERIFY(computer.orders().isEmpty());
    }

    void theCountdownCanBeCutShort()
    {
        Computer computer;
        Desk desk(never);
        desk.choose(ui::WhenDone::PowerOff);
        desk.run();
        desk.press(u"Switch off now"_s);
        QTRY_COMPARE(computer.orders(), QStringList{u"PowerOff"_s});
    }

    void theNextRunCancelsTheCountdown()
    {
        Computer computer;
        Desk desk(never);
        desk.choose(ui::WhenDone::Sleep);
        desk.run();
        QCOMPARE(desk.bar.topic(), u"countdown"_s);
        Q_EMIT desk.link.runStateChanged(RunState::Idle, RunState::Preparing);
        QVERIFY(desk.bar.isHidden());
    }

    void theCountdownSaysTheSecondsThatAreLeft()
    {
        QWidget window;
        ui::MessageBar bar(&window);
        ui::Countdown countdown(&bar, 20);
        window.show();
        countdown.start(ui::WhenDone::Sleep);
        const QPushButton *cancel = bar.findChild<QPushButton *>();
        QVERIFY(bar.text().contains(u" 60 "_s));
        QTRY_VERIFY(!bar.text().contains(u" 60 "_s));
        QVERIFY2(bar.findChild<QPushButton *>() == cancel, "the buttons were made anew");
        countdown.cancel();
        QVERIFY(bar.isHidden());
    }

    void aRunThatTheUserStoppedIsFollowedByNothing_data()
    {
        QTest::addColumn<ui::WhenDone>("what");
        QTest::newRow("sleep") << ui::WhenDone::Sleep;
        QTest::newRow("command") << ui::WhenDone::Command;
    }
    void aRunThatTheUserStoppedIsFollowedByNothing()
    {
        QFETCH(const ui::WhenDone, what);
        Computer computer;
        Desk desk(1);
        const QString file = m_folder.filePath(u"never"_s);
        desk.menu.choose(what, u"touch "_s + file);
        desk.run(true);
        QVERIFY(desk.bar.isHidden());
        QCOMPARE(desk.menu.choice(), ui::WhenDone::Nothing);
        desk.settle();
        QVERIFY(computer.orders().isEmpty());
        QVERIFY(!QFile::exists(file));
    }

    void whatTheComputerDoesNotOfferCannotBeChosen()
    {
        Computer computer;
        computer.canSuspend = u"na"_s;
        const Desk desk(never);
        QVERIFY(!desk.item(ui::WhenDone::PowerOff)->isEnabled()); // not known yet
        QTRY_VERIFY(desk.item(ui::WhenDone::PowerOff)->isEnabled());
        QVERIFY(!desk.item(ui::WhenDone::Sleep)->isEnabled());
        QVERIFY(!desk.item(ui::WhenDone::Sleep)->toolTip().isEmpty());
        QVERIFY(desk.item(ui::WhenDone::Command)->isEnabled());
    }

    void aRefusalIsTold()
    {
        Computer computer;
        computer.refuses = true;
        Desk desk(1);
        desk.choose(ui::WhenDone::Sleep);
        desk.run();
        QTRY_COMPARE(desk.bar.text(), u"The computer could not be put to sleep."_s);
    }

    void theCommandIsRun()
    {
        Desk desk(never);
        const QString file = m_folder.filePath(u"a b"_s);
        runCommand(desk, u"echo done > '%1'"_s.arg(file));
        QVERIFY(QFile::exists(file));
        QVERIFY(desk.bar.text().contains(u"has been run"_s));
    }

    void aCommandThatFailsIsTold_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("it fails") << u"echo x >&2; echo no room >&2; exit 3"_s << u"ended with error 3"_s
                                  << u"no room"_s;
        QTest::newRow("it is not there") << u"no-such-program-here"_s << u"was not found"_s << u"not found"_s;
        QTest::newRow("it is killed") << u"kill -9 $$"_s << u"ended with error 137"_s << QString();
    }
    void aCommandThatFailsIsTold()
    {
        QFETCH(const QString, command);
        QFETCH(const QString, text);
        QFETCH(const QString, said);
        EndCommand it;
        QSignalSpy finished(&it, &EndCommand::finished);
        it.run(command);
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished[0][2].toString().contains(said));
        Desk desk(never);
        runCommand(desk, command);
        QVERIFY2(desk.bar.text().contains(text), qPrintable(desk.bar.text()));
    }

    void aCommandOutlivesTheProgram()
    {
        const QString pipe = m_folder.filePath(u"pipe"_s);
        const QString file = m_folder.filePath(u"copied"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        {
            EndCommand it;
            it.run(u"cat '%1' >&2; mv '%1' '%2'"_s.arg(pipe, file));
        }
        QFile end(pipe); // opens once the command reads
        QVERIFY(end.open(QIODevice::WriteOnly));
        end.close();
        QTRY_VERIFY(QFile::exists(file));
    }

    void theCommandIsAskedForInABoxThatHoldsUpNothing()
    {
        Desk desk(never);
        desk.item(ui::WhenDone::Command)->trigger();
        auto *dialog = desk.window.findChild<QInputDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->isModal());
        QVERIFY(desk.item(ui::WhenDone::Nothing)->isChecked());
        dialog->setTextValue(u" rsync -a out/ server: "_s);
        dialog->accept();
        QCOMPARE(desk.menu.choice(), ui::WhenDone::Command);
        QCOMPARE(desk.menu.command(), u"rsync -a out/ server:"_s);
        QVERIFY(desk.item(ui::WhenDone::Command)->isChecked());
        QVERIFY(desk.bar.text().contains(u"rsync -a out/ server:"_s));
    }
};

SLUICE_TEST(TestWhenDone, QApplication)

} // namespace test_when_done

#include "test_when_done.moc"

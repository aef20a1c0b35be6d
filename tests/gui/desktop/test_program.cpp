// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test_program.h"
#include "app/common/locations.h"
#include "app/common/signals.h"
#include "app/gui/desktop/bus.h"
#include "app/gui/program.h"
#include "tests/gui/desktop/private_bus.h"
#include "tests/support/clip_factory.h"
#include "ui/queue/queue_model.h"
#include "ui/window/message_bar.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <csignal>

namespace test_program {

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

// Long enough to be at work when the program is asked to end.
constexpr std::array longClip{
    ClipRecipe{"two-minutes.mp4", ClipWay::Ffmpeg, "-f lavfi -i testsrc2=s=640x360:r=25:d=120 X264"}};

struct Running
{
    desktop::Bus bus{desktop::BusKind::Session};
    Program program{Theme::System, bus};
    QSignalSpy ready{&program.link(), &ui::EngineLink::ready};

    [[nodiscard]] int count(ui::QueueFilter filter)
    {
        program.window().queue().flush();
        return program.window().queue().counts()[std::size_t(filter)];
    }
};

} // namespace

class TestProgram final : public QObject
{
    Q_OBJECT

private:
    ClipFactory m_clips{longClip};

private Q_SLOTS:
    void init()
    {
        PrivateBus::pretendThereIsNone();
        QDir(app::stateFolder()).removeRecursively();
    }

    void aSecondWindowIsTold()
    {
        Running first;
        QTRY_COMPARE(first.ready.size(), 1);
        QVERIFY(first.program.window().messages().text().isEmpty());
        Running second;
        QTRY_COMPARE(second.ready.size(), 1);
        QCOMPARE(second.program.window().messages().text(),
                 u"Another window of Sluice is open and has the queue."_s);
    }

    void aSecondWindowBeginsWithAnEmptyQueue()
    {
        const QString clip = m_clips.clip(u"base.mp4"_s);
        Running first;
        first.program.addPaths({clip}); // before it is ready
        QTRY_COMPARE(first.count(ui::QueueFilter::Waiting), 1);
        Running second;
        QTRY_COMPARE(second.ready.size(), 1);
        QCOMPARE(second.count(ui::QueueFilter::All), 0);
    }

    void endingWhileItConvertsKeepsTheQueue_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("asked to end") << SIGTERM;
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("the terminal is closed") << SIGHUP;
    }
    void endingWhileItConvertsKeepsTheQueue()
    {
        QFETCH(const int, number);
        const QTemporaryDir output;
        const QString clip = m_clips.clip(u"two-minutes.mp4"_s);
        QVERIFY(!clip.isEmpty());
        const app::SignalWatch watch;
        connect(&watch, &app::SignalWatch::interrupted, this, [] { QCoreApplication::exit(0); });
        QElapsedTimer clock;
        {
            Running it;
            it.program.addPaths({clip});
            QTRY_COMPARE(it.count(ui::QueueFilter::Waiting), 1);
            Q_EMIT it.program.link().outputFolderChosen(output.path());
            Q_EMIT it.program.link().startWanted();
            QTRY_COMPARE_WITH_TIMEOUT(it.count(ui::QueueFilter::Running), 1, 20'000);
            clock.start();
            ::kill(::getpid(), number);
            QCOMPARE(QCoreApplication::exec(), 0);
        }
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY2(QDir(output.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 "a half file was left");

        Running again;
        QTRY_COMPARE(again.count(ui::QueueFilter::Waiting), 1);
        QCOMPARE(again.count(ui::QueueFilter::All), 1);
    }
};

SLUICE_TEST(TestProgram, QApplication)

} // namespace test_program

#include "test_program.moc"

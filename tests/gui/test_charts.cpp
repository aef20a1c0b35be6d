// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/chart_scenes.h"
#include "tests/support/stall_watch.h"
#include "tests/support/test_program.h"
#include "translations/translations.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_menu.h"
#include "ui/charts/lanes_view.h"
#include "ui/charts/resources_panel.h"
#include "ui/charts/run_values.h"
#include "ui/charts/time_series_view.h"
#include "ui/charts/values_table.h"
#include "ui/queue/queue_view.h"
#include "ui/style/calm_style.h"
#include "ui/text/pace_text.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <ctime>

namespace test_charts {

using namespace sluice;
using namespace sluice::ui;
using namespace Qt::StringLiterals;
using script::Stage;
using script::startMs;

namespace {

void fill(SampleHistory &history, int rows, qint64 stepMs = 1000)
{
    for (int i = 0; i < rows; ++i)
        history.append(startMs + i * stepMs, std::array{double(i % 100)});
}

Job runningJob(qint64 id, qint64 batch, int atSecond)
{
    Job job = script::job(id, u"/v"_s, u"a.mp4"_s, 1000, 10);
    job.batch = BatchId(batch);
    job.state = JobState::Running;
    job.startedMs = startMs + atSecond * 1000LL;
    return job;
}

BatchInfo batchOf(qint64 id)
{
    BatchInfo batch;
    batch.id = BatchId(id);
    batch.startedMs = startMs;
    return batch;
}

ThrottleEvent memoryIsFull()
{
    ThrottleEvent event;
    event.atMs = startMs + 5000;
    event.to = ThrottleLevel::Paused;
    event.metric = ThrottleMetric::Memory;
    event.value = 83;
    event.limit = 80;
    return event;
}

// Of this thread: what else runs on the machine does not count.
double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

TimeSeriesView &view(Stage &stage, const QString &kind)
{
    return *stage.window.findChild<ChartCard *>(u"chart-"_s + kind)->findChild<TimeSeriesView *>();
}

ResourcesPanel &panel(Stage &stage)
{
    return *stage.window.findChild<ResourcesPanel *>();
}

QStringList shownCharts(Stage &stage)
{
    QStringList names;
    for (const ChartKind kind : allCharts) {
        if (!stage.window.findChild<ChartCard *>(u"chart-"_s + nameString(kind))->isHidden())
            names << nameString(kind);
    }
    return names;
}

} // namespace

class TestCharts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new CalmStyle);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(installTranslations(*QCoreApplication::instance(), QLocale()));
    }

    // ---- What is kept

    void theLastHourIsKeptAsItCame()
    {
        SampleHistory history(1);
        fill(history, SampleHistory::fineRows);
        QCOMPARE(history.rows(), int(SampleHistory::fineRows));
        QCOMPARE(history.range(17, 0).mean, 17.0F);
        QCOMPARE(history.samples(0), 1);
        QCOMPARE(history.nearestRow(startMs + 20'400), 20);
        QCOMPARE(history.nearestRow(0), 0);
        QCOMPARE(history.firstRowFrom(startMs + 20'400), 21);
    }

    void whatIsOlderKeepsItsExtremes()
    {
        SampleHistory history(1);
        history.append(startMs, std::array{3.0});
        history.append(startMs + 1000, std::array{95.0});
        for (int i = 2; i < SampleHistory::fineRows + 100; ++i)
            history.append(startMs + i * 1000LL, std::array{10.0});
        QCOMPARE(history.samples(0), 10);
        QCOMPARE(history.range(0, 0).low, 3.0F);
        QCOMPARE(history.range(0, 0).high, 95.0F);
        QVERIFY(qAbs(history.range(0, 0).mean - (3.0F + 95.0F + 80.0F) / 10) < 0.01F);
        QCOMPARE(history.rows(), SampleHistory::fineRows + 10);
    }

    void aDayFitsIntoAFewMegabytesAndAWeekAsWell()
    {
        SampleHistory history(channelCount);
        const std::array<double, channelCount> values{};
        for (int i = 0; i < 86'400; ++i)
            history.append(startMs + i * 1000LL, values);
        QVERIFY2(history.bytes() < 3'000'000, qPrintable(QString::number(history.bytes())));
        QCOMPARE(history.atMs(0), startMs + 9000);
        const qint64 day = history.bytes();
        for (int i = 86'400; i < 7 * 86'400; ++i)
            history.append(startMs + i * 1000LL, values);
        QVERIFY(history.bytes() < day + 500'000);
        QVERIFY(history.atMs(0) < startMs + 600'000); // nothing of the run is lost
        qint64 samples = 0;
        for (int row = 0; row < history.rows(); ++row)
            samples += history.samples(row);
        QCOMPARE(samples, 7 * 86'400);
    }

    void aClockThatIsSetBackDoesNotGoBack()
    {
        SampleHistory history(1);
        history.append(startMs, std::array{1.0});
        history.append(startMs - 60'000, std::array{2.0});
        QCOMPARE(history.atMs(1), startMs);
        history.forgetBefore(startMs + 1);
        QCOMPARE(history.rows(), 0);
        QCOMPARE(history.nearestRow(startMs), -1);
    }

    // ---- The axis

    void theAxisFollowsUntilItIsMoved()
    {
        TimeAxis axis;
        axis.setNow(startMs);
        axis.setNow(startMs + 2 * TimeAxis::usualMs);
        QCOMPARE(axis.toMs(), startMs + 2 * TimeAxis::usualMs);
        QCOMPARE(axis.fromMs(), startMs + TimeAxis::usualMs);
        axis.move(-0.5);
        QVERIFY(!axis.isLive());
        const qint64 shown = axis.toMs();
        axis.setNow(startMs + 3 * TimeAxis::usualMs);
        QCOMPARE(axis.toMs(), shown);
        axis.goToStart();
        QCOMPARE(axis.fromMs(), startMs);
        axis.moveBy(-TimeAxis::usualMs);
        QCOMPARE(axis.fromMs(), startMs);
        axis.showAll();
        QVERIFY(axis.isLive());
        QCOMPARE(axis.fromMs(), startMs);
        axis.setNow(startMs + 4 * TimeAxis::usualMs);
        QCOMPARE(axis.fromMs(), startMs);
    }

    void zoomingKeepsTheMomentUnderThePointer()
    {
        TimeAxis axis;
        axis.setNow(startMs);
        axis.setNow(startMs + 4 * TimeAxis::usualMs);
        axis.move(-1);
        const qint64 around = axis.fromMs() + (axis.toMs() - axis.fromMs()) / 4;
        axis.zoom(0.5, around);
        QCOMPARE(axis.toMs() - axis.fromMs(), TimeAxis::usualMs / 2);
        QVERIFY(qAbs(around - axis.fromMs() - TimeAxis::usualMs / 8) < 10);
        for (int i = 0; i < 20; ++i)
            axis.zoom(0.5, around);
        QCOMPARE(axis.toMs() - axis.fromMs(), qint64(TimeAxis::leastMs));
        for (int i = 0; i < 20; ++i)
            axis.zoom(2, around);
        QCOMPARE(axis.fromMs(), startMs);
    }

    void ticksStandAtRoundMinutesAndDoNotCollide()
    {
        for (const int minutes : {1, 7, 60, 600, 3000}) {
            const TimeScale scale{startMs + 12'345, startMs + 12'345 + minutes * 60'000LL, 0, 300, false};
            const auto ticks = timeTicks(scale, 60);
            for (std::size_t i = 0; i < ticks.size(); ++i) {
                QCOMPARE(ticks[i].atMs % 60'000, 0);
                QVERIFY(i == 0 || scale.x(ticks[i].atMs) - scale.x(ticks[i - 1].atMs) > 59.9);
            }
        }
    }

    void timeRunsFromTheLeadingSide()
    {
        TimeScale scale{startMs, startMs + 100, 10, 200, false};
        QCOMPARE(scale.x(startMs), 10.0);
        QCOMPARE(scale.at(scale.x(startMs + 30)), startMs + 30);
        scale.mirrored = true;
        QCOMPARE(scale.x(startMs), 210.0);
        QCOMPARE(scale.at(scale.x(startMs + 30)), startMs + 30);
    }

    // ---- Spans

    void labelsNeverOverlap()
    {
        SpanList spans;
        for (int i = 0; i < 60; ++i) {
            spans.begin(startMs + i * 7000, u"14:0%1 no new batches"_s.arg(i % 10),
                        u"Memory at 83 %: no new"_s);
            spans.end(startMs + i * 7000 + (i % 3) * 4000);
        }
        spans.begin(startMs + 595'000, u"last"_s, u"The last sentence."_s);
        const QFontMetrics metrics(QApplication::font());
        for (const bool mirrored : {false, true}) {
            const QRectF line(5, 80, 700, metrics.height());
            const TimeScale scale{startMs, startMs + 600'000, line.left(), line.width(), mirrored};
            const auto labels = placeLabels(spans.all(), scale, line, metrics);
            QVERIFY(labels.size() > 2);
            QCOMPARE(labels.front().text, u"last"_s); // the newest comes first
            for (std::size_t i = 0; i < labels.size(); ++i) {
                QVERIFY(line.contains(labels[i].rect));
                for (std::size_t k = 0; k < i; ++k)
                    QVERIFY(!labels[i].rect.intersects(labels[k].rect));
            }
        }
    }

    void aSpanWithRoomHasItsWholeSentence()
    {
        SpanList spans;
        spans.begin(startMs, u"short"_s, u"Memory at 83 %, limit 80 %."_s);
        const QFontMetrics metrics(QApplication::font());
        const QRectF line(0, 0, 900, metrics.height());
        const auto labels = placeLabels(spans.all(), {startMs, startMs + 1000, 0, 900, false}, line, metrics);
        QCOMPARE(labels.front().text, u"Memory at 83 %, limit 80 %."_s);
    }

    void everyDecisionIsInEveryChart_data()
    {
        QTest::addColumn<ThrottleMetric>("metric");
        QTest::addColumn<QStringList>("spans");
        using enum ThrottleMetric;
        QTest::newRow("memory") << Memory << QStringList{u"memory"_s};
        QTest::newRow("memory pressure") << MemoryPressure << QStringList{u"memory"_s, u"pressure"_s};
        QTest::newRow("memory stall") << MemoryStall << QStringList{u"memory"_s, u"pressure"_s};
        QTest::newRow("cpu") << Cpu << QStringList{u"cpu"_s};
        QTest::newRow("cpu pressure") << CpuPressure << QStringList{u"cpu"_s, u"pressure"_s};
        QTest::newRow("disk pressure") << DiskPressure << QStringList{u"disk"_s, u"pressure"_s};
        QTest::newRow("disk space") << DiskSpace << QStringList{u"disk"_s};
        QTest::newRow("battery") << Battery << QStringList{u"cpu"_s};
        QTest::newRow("workers") << WorkerHealth << QStringList{};
    }
    void everyDecisionIsInEveryChart()
    {
        QFETCH(const ThrottleMetric, metric);
        QFETCH(const QStringList, spans);
        Stage stage;
        stage.open();
        stage.scene.fillQueue();
        ThrottleEvent event = memoryIsFull();
        event.metric = metric;
        Q_EMIT stage.link.throttled(event);
        for (const ChartKind kind : allCharts) {
            const auto &all = view(stage, nameString(kind)).spans().all();
            QCOMPARE(all.size(), 1U);
            QCOMPARE(!all.front().isMark(), spans.contains(nameString(kind)));
            QVERIFY(!all.front().sentence.isEmpty());
        }
        LanesView &lanes = *stage.window.findChild<LanesView *>();
        QCOMPARE(!lanes.spans().all().front().isMark(), metric == ThrottleMetric::WorkerHealth);
    }

    // ---- Lanes

    void aHeldWorkerStandsStill()
    {
        Lanes lanes;
        lanes.begin(batchOf(1));
        QVERIFY(!lanes.change(script::job(7, u"/v"_s, u"b.mp4"_s, 1, 1), startMs)); // not begun
        QVERIFY(lanes.change(runningJob(1, 1, 0), startMs));
        lanes.hold(BatchId(1), true, startMs + 2000);
        lanes.hold(BatchId(1), true, startMs + 3000);
        QCOMPARE(lanes.lanes()[0].blocks[0].pauses.size(), 1U);
        lanes.hold(BatchId(1), false, startMs + 5000);
        Job job = runningJob(1, 1, 0);
        job.state = JobState::Paused; // by the user
        lanes.change(job, startMs + 7000);
        lanes.end(BatchId(1), true, startMs + 9000);
        const Lanes::Block &block = lanes.lanes()[0].blocks[0];
        QCOMPARE(block.pauses.size(), 2U);
        QCOMPARE(block.pauses[0].fromMs, startMs + 2000);
        QCOMPARE(block.pauses[0].toMs, startMs + 5000);
        QCOMPARE(block.pauses[1].toMs, startMs + 9000);
        QVERIFY(block.crashed);
        QCOMPARE(block.toMs, startMs + 9000);
    }

    void aFileThatGivesWayEndsItsBlock()
    {
        Lanes lanes;
        lanes.begin(batchOf(1));
        Job job = runningJob(1, 1, 0);
        lanes.change(job, startMs);
        job.state = JobState::Waiting;
        lanes.change(job, startMs + 4000);
        QVERIFY(lanes.lanes()[0].blocks[0].gaveWay);
        QCOMPARE(lanes.lanes()[0].blocks[0].toMs, startMs + 4000);
        lanes.end(BatchId(1), false, startMs + 5000);
        lanes.begin(batchOf(2));
        job = runningJob(1, 2, 6);
        job.attempt = 2;
        lanes.change(job, startMs + 6000);
        QCOMPARE(lanes.lanes().size(), 1U); // the lane was free
        QCOMPARE(lanes.lanes()[0].blocks.size(), 2U);
        QCOMPARE(lanes.lanes()[0].blocks[1].attempt, 2);
    }

    void aCrashIsSeenWhateverWasToldFirst()
    {
        Lanes lanes;
        for (const JobState told : {JobState::Running, JobState::Waiting, JobState::Failed, JobState::Done}) {
            const qint64 id = int(told) + 1;
            lanes.begin(batchOf(id));
            Job job = runningJob(id, id, 0);
            lanes.change(job, startMs);
            job.state = told;
            job.finishedMs = isFinal(told) ? startMs + 900 : 0;
            lanes.change(job, startMs + 900);
            lanes.end(BatchId(id), true, startMs + 1000);
            const Lanes::Block &block = lanes.lanes()[0].blocks.back();
            QCOMPARE(block.crashed, told != JobState::Done);
            QVERIFY(!block.gaveWay);
        }
    }

    void manyLanesScroll()
    {
        Stage stage;
        stage.open();
        script::manyWorkers(stage);
        LanesView &lanes = *stage.window.findChild<LanesView *>();
        QCOMPARE(lanes.lanes().lanes().size(), 32U);
        QVERIFY(lanes.findChild<QScrollBar *>()->isVisible());
        QCOMPARE(lanes.firstShown(), 0);
        const auto turn = [&lanes](int angle) {
            QWheelEvent wheel({200, 20}, lanes.mapToGlobal(QPointF(200, 20)), {}, {0, angle}, Qt::NoButton,
                              {}, Qt::NoScrollPhase, false);
            QApplication::sendEvent(&lanes, &wheel);
        };
        for (int i = 0; i < 16; ++i)
            turn(-15); // a touchpad
        QCOMPARE(lanes.firstShown(), 2);
        turn(240);
        QCOMPARE(lanes.firstShown(), 0);
        lanes.setFocus();
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(&lanes, Qt::Key_Down);
        QVERIFY(lanes.firstShown() > 20);
        QSignalSpy activated(&lanes, &LanesView::jobActivated);
        QTest::keyClick(&lanes, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
    }

    void aClickOnABlockSelectsItsFile()
    {
        Stage stage;
        stage.open();
        stage.running();
        LanesView &lanes = *stage.window.findChild<LanesView *>();
        stage.select(u"MVI_0226.MP4"_s);
        QTest::mouseClick(&lanes, Qt::LeftButton, {}, QPoint(lanes.width() - 8, 10));
        QCOMPARE(stage.window.queueView().currentJob(), JobId(5));
        // Also where a search hid it.
        auto *search = stage.window.findChild<QLineEdit *>(u"search"_s);
        search->setText(u"lecture"_s);
        QVERIFY(stage.window.queueView().currentJob() != JobId(5));
        QTest::mouseClick(&lanes, Qt::LeftButton, {}, QPoint(lanes.width() - 8, 10));
        QCOMPARE(stage.window.queueView().currentJob(), JobId(5));
        QVERIFY(search->text().isEmpty());
    }

    // ---- Moving

    void keysMoveAllChartsTogether()
    {
        Stage stage;
        stage.open();
        script::longRun(stage);
        TimeAxis &axis = panel(stage).axis();
        TimeSeriesView &cpu = view(stage, u"cpu"_s);
        auto *live = stage.window.findChild<QPushButton *>(u"live"_s);
        cpu.setFocus();
        QTest::keyClick(&cpu, Qt::Key_Home);
        QVERIFY(axis.isLive()); // everything is shown: there is nothing before it
        const qint64 whole = axis.toMs() - axis.fromMs();
        QTest::keyClick(&cpu, Qt::Key_Plus);
        QTest::keyClick(&cpu, Qt::Key_Plus);
        QVERIFY(qAbs(whole / 4 - (axis.toMs() - axis.fromMs())) < 10);
        QVERIFY(live->isHidden());
        QTest::keyClick(&cpu, Qt::Key_Left);
        QVERIFY(!axis.isLive());
        QVERIFY(live->isVisible());
        QTest::keyClick(&cpu, Qt::Key_Home);
        QVERIFY(axis.fromMs() < startMs + 1000);
        live->click();
        QVERIFY(axis.isLive());
        QVERIFY(live->isHidden());
        QTest::keyClick(&cpu, Qt::Key_Minus);
        QTest::keyClick(&cpu, Qt::Key_PageUp);
        QVERIFY(!axis.isLive());
        QTest::keyClick(&cpu, Qt::Key_End);
        QVERIFY(axis.isLive());
    }

    void dragAndWheelMoveTheTime()
    {
        Stage stage;
        stage.open();
        script::longRun(stage);
        TimeAxis &axis = panel(stage).axis();
        TimeSeriesView &cpu = view(stage, u"cpu"_s);
        const qint64 whole = axis.toMs() - axis.fromMs();
        QWheelEvent wheel({50, 40}, cpu.mapToGlobal(QPointF(50, 40)), {}, {0, 480}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&cpu, &wheel);
        QVERIFY(axis.toMs() - axis.fromMs() < whole / 2);
        const qint64 to = axis.toMs();
        QTest::mousePress(&cpu, Qt::LeftButton, {}, QPoint(50, 40));
        QMouseEvent move(QEvent::MouseMove, QPointF(150, 40), cpu.mapToGlobal(QPointF(150, 40)),
                         Qt::LeftButton, Qt::LeftButton, {});
        QApplication::sendEvent(&cpu, &move);
        QTest::mouseRelease(&cpu, Qt::LeftButton, {}, QPoint(150, 40));
        QVERIFY(axis.toMs() < to);
    }

    void thePointerHoldsThePictureAndNotTheValues()
    {
        Stage stage;
        stage.open();
        stage.running();
        TimeAxis &axis = panel(stage).axis();
        TimeSeriesView &cpu = view(stage, u"cpu"_s);
        QTest::mouseMove(&cpu, QPoint(60, 40));
        QTRY_VERIFY(axis.cursor());
        QVERIFY(!cpu.valuesAt(*axis.cursor()).isEmpty());
        const qint64 shown = axis.toMs();
        const int points = cpu.points();
        ResourceSample sample;
        sample.atMs = startMs + 250'000;
        Q_EMIT stage.link.sampled(sample);
        QCOMPARE(axis.toMs(), shown);
        QCOMPARE(cpu.points(), points + 1);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&cpu, &leave);
        QCOMPARE(axis.toMs(), sample.atMs);
        QVERIFY(!axis.cursor());
    }

    void allChartsTellTheirValuesAtTheCursor()
    {
        Stage stage;
        stage.open();
        stage.running();
        QCOMPARE(view(stage, u"memory"_s).valuesAt(startMs + 118'000).size(), 1);
        const QStringList disk = view(stage, u"disk"_s).valuesAt(startMs + 118'000);
        QCOMPARE(disk.size(), 3);
        QVERIFY(disk[1].startsWith(u"reads "_s) && disk[1].endsWith(u"MB/s"_s));
        QCOMPARE(view(stage, u"pressure"_s).valuesAt(startMs).size(), 3);
    }

    // ---- Which charts

    void thereAreAsManyChartsAsHaveRoom()
    {
        QCOMPARE(chartsFor({}, 10, 200, true).size(), 1U);
        QCOMPARE(chartsFor({}, 649, 200, true).size(), 1U);
        QCOMPARE(chartsFor({}, 650, 200, true).size(), 2U);
        QCOMPARE(chartsFor({}, 850, 200, true).size(), 3U);
        QCOMPARE(chartsFor({}, 1050, 200, true).size(), 4U);
        QCOMPARE(chartsFor({}, 5000, 200, false).size(), 3U); // the machine tells nothing of pressure
        QCOMPARE(chartsFor({ChartKind::Disk, ChartKind::Pressure}, 10, 200, false).size(), 2U);
        Stage stage;
        stage.open({800, 600});
        stage.scene.fillQueue();
        const qsizetype few = shownCharts(stage).size();
        QVERIFY(few < 4);
        stage.window.resize(3000, 1000);
        QCOMPARE(shownCharts(stage).size(), 4);
        stage.window.resize(800, 600);
        QCOMPARE(shownCharts(stage).size(), few);
    }

    void chosenChartsAreRemembered()
    {
        Stage stage;
        stage.open();
        stage.scene.fillQueue();
        panel(stage).setShownCharts({u"cpu"_s, u"memory"_s, u"disk"_s});
        QSignalSpy changed(&stage.window, &MainWindow::choicesChanged);
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {5, 5}, {5, 5});
        QApplication::sendEvent(&view(stage, u"cpu"_s), &asked);
        const QPointer<ChartMenu> menu = panel(stage).findChild<ChartMenu *>();
        QVERIFY(menu && menu->isVisible());
        QVERIFY(!QApplication::activeModalWidget());
        const auto actions = menu->findChildren<QAction *>();
        const auto pressure = std::ranges::find_if(
            actions, [](const QAction *action) { return action->text() == u"Pressure"_s; });
        (*pressure)->trigger();
        menu->close();
        QTRY_VERIFY(!menu);
        QCOMPARE(shownCharts(stage).size(), 4);
        QCOMPARE(stage.window.choices().shownCharts,
                 (QStringList{u"cpu"_s, u"memory"_s, u"disk"_s, u"pressure"_s}));
        QCOMPARE(changed.size(), 1);
        panel(stage).setShownCharts({u"disk"_s, u"nonsense"_s});
        QCOMPARE(shownCharts(stage), QStringList{u"disk"_s});
    }

    // ---- Taking away

    void valuesAreSavedAsRows()
    {
        SampleHistory history(channelCount);
        for (int i = 0; i < 3; ++i)
            history.append(startMs + i * 1000,
                           std::array{50.5, 40.0, 80.0, 1e6, 2e6, 7.0, 0.0, 0.0, 0.0, 2.0});
        const std::vector<Decision> decisions{{startMs - 5000, u"before the run"_s},
                                              {startMs + 500, u"Memory at 83 %, \"limit\" 80 %."_s},
                                              {startMs + 9000, u"after the last value"_s}};
        const QByteArrayList lines = csvOf({history, decisions, startMs, false}).split('\n');
        QCOMPARE(lines.size(), 6); // names, three rows, a decision alone, the end
        QVERIFY(lines[0].startsWith("time,samples,cpu_percent,memory_percent,"));
        const qsizetype fields = lines[0].count(',');
        QVERIFY(lines[1].contains(",1,50.5,40.0,80,1000000,2000000,7.0,,,,2.0,\r"));
        QVERIFY(lines[2].endsWith(",\"Memory at 83 %, \"\"limit\"\" 80 %.\"\r"));
        QCOMPARE(lines[4].count(','), fields);
        QVERIFY(lines[4].endsWith("\"after the last value\"\r"));
        QVERIFY(QDateTime::fromString(QString::fromLatin1(lines[1].split(',')[0]), Qt::ISODate).isValid());
    }

    void valuesStandWithinTheirPlot_data()
    {
        QTest::addColumn<double>("line");
        QTest::addColumn<double>("wide");
        QTest::addColumn<double>("left");
        QTest::newRow("after the line") << 120.0 << 50.0 << 124.0;
        QTest::newRow("before it, where there is no room after") << 180.0 << 50.0 << 126.0;
        QTest::newRow("over it, where there is room on neither side") << 150.0 << 80.0 << 100.0;
    }
    void valuesStandWithinTheirPlot()
    {
        QFETCH(double, line);
        QFETCH(double, wide);
        QFETCH(double, left);
        QCOMPARE(TimeSeriesView::besideLine(line, wide, QRectF(100, 0, 100, 50)), left);
    }

    void keysSaveAndCopyAPicture()
    {
        Stage stage;
        stage.open();
        stage.running();
        QSignalSpy save(&stage.window, &MainWindow::saveWanted);
        TimeSeriesView &memory = view(stage, u"memory"_s);
        QTest::keyClick(&memory, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(save.size(), 1);
        const QImage picture = QImage::fromData(save[0][0].toByteArray());
        QCOMPARE(picture.width(), 2 * memory.parentWidget()->width());
        QVERIFY(save[0][1].toString().startsWith(u"sluice-memory-20"_s));
        QVERIFY(save[0][1].toString().endsWith(u".png"_s));
        QTest::keyClick(&memory, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(save.size(), 2); // from another thread
        QVERIFY(save[1][0].toByteArray().count('\n') > 240);
        QVERIFY(save[1][0].toByteArray().contains("no new batches"));
        QVERIFY(save[1][1].toString().endsWith(u".csv"_s));
        QTest::keyClick(&memory, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->image().size(), picture.size());
    }

    void theValuesAreThereAsATable()
    {
        Stage stage;
        stage.open();
        stage.running();
        QTest::keyClick(&view(stage, u"cpu"_s), Qt::Key_T, Qt::ControlModifier);
        auto *table = stage.window.findChild<ValuesTable *>();
        QVERIFY(table && table->isVisible() && !table->isModal());
        const QAbstractItemModel *model = table->findChild<QTableView *>()->model();
        QCOMPARE(model->rowCount(), view(stage, u"cpu"_s).points());
        QCOMPARE(model->index(0, 2).data().toString(),
                 view(stage, u"memory"_s).valuesAt(startMs + 240'000)[0]);
        table->close();
    }

    // ---- Words

    void thePaceTellsHowManyWorkAndHowManyCould_data()
    {
        QTest::addColumn<int>("running");
        QTest::addColumn<int>("slots");
        QTest::addColumn<QString>("text");
        QTest::newRow("all") << 2 << 2 << u"2 at a time, in batches of 3"_s;
        QTest::newRow("one film has both cores")
            << 1 << 2 << u"1 at work, up to 2 at a time, in batches of 3"_s;
        QTest::newRow("fewer from now on") << 4 << 2 << u"4 at work, later 2 at a time, in batches of 3"_s;
        QTest::newRow("nothing may run") << 0 << 0 << QString();
    }
    void thePaceTellsHowManyWorkAndHowManyCould()
    {
        QFETCH(const int, running);
        QFETCH(const int, slots);
        QFETCH(const QString, text);
        RunProgress progress;
        progress.running = running;
        progress.slotCount = slots;
        progress.batchSize = 3;
        QCOMPARE(paceText(progress), text);
    }

    void aScreenReaderIsToldEveryFewSeconds()
    {
        TimeSeriesView *picture = new TimeSeriesView;
        ChartCard card(u"CPU"_s, picture);
        int told = 0;
        QString last;
        for (int i = 0; i < 60; ++i) {
            card.setWords({u"t"_s, u"d"_s, u"value %1"_s.arg(i)}, startMs + i * 1000);
            told += picture->accessibleDescription() != last;
            last = picture->accessibleDescription();
        }
        QCOMPARE(told, 12);
        card.setLastSentence(u"Memory at 83 %."_s);
        QCOMPARE(picture->accessibleDescription(), u"value 59. Memory at 83 %."_s);
    }

    void decisionsAreToldInTheNewLanguage()
    {
        Stage stage;
        stage.open();
        stage.running();
        TimeSeriesView &memory = view(stage, u"memory"_s);
        const QString english = memory.spans().all().front().sentence;
        QVERIFY(installTranslations(*QCoreApplication::instance(), QLocale(QLocale::German)));
        QCoreApplication::sendPostedEvents();
        QVERIFY(memory.spans().all().front().sentence != english);
        QCOMPARE(memory.spans().all().size(), 2U);
        QCOMPARE(memory.accessibleName(), u"Speicher"_s);
        QVERIFY(installTranslations(*QCoreApplication::instance(), QLocale()));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(memory.spans().all().front().sentence, english);
    }

    // ---- Cost

    void hiddenChartsDoNotPaint()
    {
        TimeSeriesView view;
        for (int i = 0; i < 600; ++i)
            view.append(startMs + i * 1000, i % 100);
        QTest::qWait(0);
        QCOMPARE(view.repaints(), 0);
        QCOMPARE(view.points(), 600);
        static_cast<QWidget &>(view).show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_VERIFY(view.repaints() > 0);
        view.showMinimized();
        QTest::qWait(0);
        const int before = view.repaints();
        for (int i = 600; i < 660; ++i) {
            view.append(startMs + i * 1000, i % 100);
            QCoreApplication::sendPostedEvents();
        }
        QCOMPARE(view.repaints(), before);
    }

    void aSampleRepaintsEachShownChartOnce()
    {
        Stage stage;
        stage.open();
        stage.running();
        QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
        QTest::qWait(0);
        const auto views = stage.window.findChildren<TimeView *>();
        QCOMPARE(views.size(), 5);
        QList<int> before;
        for (const TimeView *view : views)
            before << view->repaints();
        for (int i = 1; i <= 5; ++i) {
            ResourceSample sample;
            sample.atMs = startMs + 240'000 + i * 1000;
            Q_EMIT stage.link.sampled(sample);
            QTest::qWait(30);
        }
        for (qsizetype i = 0; i < views.size(); ++i) {
            const int painted = views[i]->repaints() - before[i];
            QVERIFY2(views[i]->isVisible() ? painted >= 1 && painted <= 6 : painted == 0,
                     qPrintable(QString::number(painted)));
        }
    }

    // Half a per cent of a core is 5 ms a second, words and all.
    void aSampleASecondTakesLessThanHalfAPercentOfACore()
    {
        Stage stage;
        stage.open({1800, 900});
        script::manyWorkers(stage);
        QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
        QTest::qWait(300);
        ResourceSample sample;
        sample.hasPressure = true;
        constexpr int samples = 30;
        const double from = threadMs();
        for (int i = 1; i <= samples; ++i) {
            sample.atMs = startMs + 300'000 + i * 1000;
            sample.cpuPercent = sample.memoryPercent = 40 + i;
            Q_EMIT stage.link.sampled(sample);
            QTest::qWait(1);
        }
        const double each = (threadMs() - from) / samples;
        qInfo("a sample: %.2f ms", each);
        QVERIFY2(each < 5 * tests::WatchedApplication::slowness(), qPrintable(QString::number(each)));
    }

    void aLongPauseIsNoLine()
    {
        const auto inkIn = [](const TimeSeriesView &view, const QRect &part) {
            const QImage image = const_cast<TimeSeriesView &>(view).grab().toImage();
            int ink = 0;
            for (int x = part.left(); x <= part.right(); ++x) {
                for (int y = part.top(); y <= part.bottom(); ++y)
                    ink += image.pixelColor(x, y).saturation() > 100;
            }
            return ink;
        };
        for (const bool sparse : {false, true}) {
            TimeSeriesView view;
            view.resize(400, 120);
            view.setCurve(Qt::red);
            // Asleep between two stretches of a value a second; or a value every ten minutes all the time.
            for (int i = 0; i < 300; ++i)
                view.append(startMs + (sparse ? i * 600'000LL : i * 1000LL + (i < 150 ? 0 : 3'600'000)), 60);
            const int ink = inkIn(view, QRect(180, 10, 40, 80));
            QVERIFY2(sparse ? ink > 30 : ink == 0, qPrintable(QString::number(ink)));
        }
    }

    void sixHundredPointsOfAllChartsTakeLessThanFourMilliseconds()
    {
        SampleHistory history(channelCount);
        for (int i = 0; i < 600; ++i) {
            std::array<double, channelCount> values{};
            for (std::size_t channel = 0; channel < values.size(); ++channel)
                values[channel] = 50 + 40 * std::sin(i * 0.03 * double(channel + 1)) + 5 * std::sin(i * 1.7);
            history.append(startMs + i * 1000, values);
        }
        TimeAxis axis;
        axis.setNow(startMs);
        axis.setNow(startMs + 600'000);
        std::vector<std::unique_ptr<TimeSeriesView>> views;
        for (const ChartKind kind : allCharts) {
            auto view = std::make_unique<TimeSeriesView>(nullptr, &axis);
            view->show(history, curvesOf(kind, colorsFrom(QApplication::palette()), {}));
            view->resize(280, 140);
            views.push_back(std::move(view));
        }
        QImage image(280, 140, QImage::Format_ARGB32_Premultiplied);
        double best = 1e9;
        for (int i = 0; i < 20; ++i) {
            const double from = threadMs();
            for (const auto &view : views)
                view->render(&image);
            best = std::min(best, threadMs() - from);
        }
        qInfo("four charts of 600 points: %.2f ms", best);
        QVERIFY2(best < 4 * tests::WatchedApplication::slowness(), qPrintable(QString::number(best)));
    }
};

SLUICE_TEST(TestCharts, QApplication)

} // namespace test_charts

#include "test_charts.moc"

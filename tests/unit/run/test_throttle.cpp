// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/throttle_controller.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

namespace test_throttle {

using namespace sluice;
using namespace sluice::run;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ResourceSample memoryAt(double percent)
{
    ResourceSample sample;
    sample.memoryTotalBytes = 1'000'000;
    sample.memoryPercent = percent;
    sample.outputFreeBytes = qint64(1) << 40;
    return sample;
}

ResourceSample stallAt(double percent)
{
    ResourceSample sample = memoryAt(60);
    sample.hasPressure = true;
    sample.memoryStall = percent;
    return sample;
}

QString namesOf(const std::vector<ThrottleEvent> &events)
{
    QStringList names;
    for (const ThrottleEvent &event : events)
        names << nameString(event.to);
    return names.join(u' ');
}

// Workers that do what the controller says: held and released at once, gone at the sample after a stop.
class Crew final
{
public:
    explicit Crew(int workers)
    {
        for (int i = 1; i <= workers; ++i)
            m_workers.push_back({.batch = BatchId{i}});
    }

    [[nodiscard]] WorkersView view() const
    {
        return {
            .running = int(m_workers.size()), .lostSinceLast = 0, .cleanBatches = 0, .workers = m_workers};
    }
    void obey(const ThrottleStep &step)
    {
        const auto isGone = [](const WorkerView &worker) { return worker.leaving; };
        stopped += int(std::erase_if(m_workers, isGone));
        for (WorkerView &worker : m_workers) {
            const auto has = [&worker](const std::vector<BatchId> &batches) {
                return std::ranges::find(batches, worker.batch) != batches.end();
            };
            worker.held = (worker.held || has(step.hold)) && !has(step.release);
            worker.leaving = has(step.stop);
        }
    }
    // "1 2 held 3 leaving"
    [[nodiscard]] QString text() const
    {
        QStringList words;
        for (const WorkerView &worker : m_workers) {
            words << QString::number(number(worker.batch));
            if (worker.leaving)
                words << QStringLiteral("leaving");
            else if (worker.held)
                words << QStringLiteral("held");
        }
        return words.join(u' ');
    }
    void takesTooMuch(int worker, qint64 bytes, qint64 workedUs)
    {
        m_workers[std::size_t(worker - 1)].overBytes = bytes;
        m_workers[std::size_t(worker - 1)].workedUs = workedUs;
    }
    void writes(int worker, qint64 bytes) { m_workers[std::size_t(worker - 1)].bytesToCome = bytes; }
    [[nodiscard]] int moving() const
    {
        return int(std::ranges::count_if(
            m_workers, [](const WorkerView &worker) { return !worker.held && !worker.leaving; }));
    }
    [[nodiscard]] int size() const { return int(m_workers.size()); }
    void add(int batch) { m_workers.push_back({.batch = BatchId{batch}}); }

    int stopped = 0;

private:
    std::vector<WorkerView> m_workers;
};

// Feeds one sample a second and writes down what happened.
class Story final
{
public:
    explicit Story(const Config &config = {}, int batchSize = 8, int slotCount = 4)
        : m_controller(config, batchSize, slotCount)
    {
    }

    ThrottleStep feed(const ResourceSample &sample,
                      const WorkersView &workers = {.running = 2, .workers = {}})
    {
        m_now += 1s;
        const ThrottleStep step = m_controller.step(sample, workers, m_now);
        if (step.event)
            events.push_back(*step.event);
        return step;
    }
    ThrottleStep feed(int times, const ResourceSample &sample,
                      const WorkersView &workers = {.running = 2, .workers = {}})
    {
        ThrottleStep step;
        for (int i = 0; i < times; ++i)
            step = feed(sample, workers);
        return step;
    }

    ThrottleStep feed(const ResourceSample &sample, Crew &crew)
    {
        const ThrottleStep step = feed(sample, crew.view());
        crew.obey(step);
        return step;
    }

    [[nodiscard]] ThrottleLevel level() const { return m_controller.level(); }

    std::vector<ThrottleEvent> events;

private:
    ThrottleController m_controller;
    ThrottleController::Time m_now = 0s;
};

} // namespace

class TestThrottle final : public QObject
{
    Q_OBJECT

private:
    // A load that wanders and leaps, workers that come and go, then calm.
    static void walk(quint32 seed)
    {
        QRandomGenerator random(seed);
        Config config;
        config.maxMemoryPercent = 60 + int(random.bounded(36));
        config.resumeMarginPercent = 1 + int(random.bounded(15));
        const int dwellSeconds = 1 + int(random.bounded(8));
        config.dwellMs = dwellSeconds * 1000;
        Story story(config);
        Crew crew(1 + int(random.bounded(6)));
        int begun = crew.size();
        double memory = 50;
        int lastChange = -1000;
        const auto check = [&](int second, const ResourceSample &sample) {
            const ThrottleLevel before = story.level();
            const int stoppedBefore = crew.stopped;
            const ThrottleStep step = story.feed(sample, crew);
            const auto where = QStringLiteral("seed %1, second %2").arg(seed).arg(second);
            if (story.level() != before) {
                QVERIFY2(story.level() == ThrottleLevel::Emergency || second - lastChange >= dwellSeconds,
                         qPrintable(where));
                QVERIFY2(step.event && step.event->from == before && step.event->to == story.level(),
                         qPrintable(where));
                lastChange = second;
            }
            QVERIFY2(step.hold.size() + step.stop.size() <= 1, qPrintable(where));
            QVERIFY2(step.batchSize >= 1 && step.slots >= 1, qPrintable(where));
            // One file at least moves, or may begin, unless memory is critical.
            const bool critical = sample.memoryPercent >= ThrottleController::criticalPercent(config);
            const bool leaving = crew.stopped != stoppedBefore || !step.stop.empty();
            if (!critical && !leaving && story.level() != ThrottleLevel::Emergency)
                QVERIFY2(crew.moving() > 0 || step.mayStart, qPrintable(where));
            QCOMPARE(crew.size() + crew.stopped, begun); // nobody is lost
            if (step.mayStart && crew.size() < step.slots && (!step.onlyOne || crew.size() == 0))
                crew.add(++begun);
        };
        int second = 0;
        for (; second < 300; ++second) {
            memory += random.bounded(10.0) - 5.0 + (random.bounded(20) == 0 ? random.bounded(60.0) - 30 : 0);
            memory = std::clamp(memory, 10.0, 100.0);
            ResourceSample sample = memoryAt(memory);
            sample.hasPressure = true;
            sample.memoryStall = random.bounded(10) == 0 ? random.bounded(60.0) : 0.0;
            check(second, sample);
            if (QTest::currentTestFailed())
                return;
        }
        for (const int calm = second + 2 * dwellSeconds + 2; second <= calm; ++second)
            check(second, memoryAt(10));
        QCOMPARE(story.level(), ThrottleLevel::Normal);
        QCOMPARE(crew.moving(), crew.size());
    }

private Q_SLOTS:
    void theFourStepsOfThrottling()
    {
        Story story;
        QVERIFY(story.feed(memoryAt(50)).mayStart);

        // 1. over the limit: no new batches
        ThrottleStep step = story.feed(memoryAt(83));
        QVERIFY(!step.mayStart);
        QCOMPARE(story.events.size(), std::size_t(1));
        QCOMPARE(story.events[0].metric, ThrottleMetric::Memory);
        QCOMPARE(story.events[0].value, 83.0);
        QCOMPARE(story.events[0].limit, 80.0);

        // 2. running batches complete; 3. later ones are halved
        QVERIFY(!story.feed(10, memoryAt(75)).mayStart); // under the limit, but not by the margin
        QCOMPARE(story.events[0].oldBatchSize, 8);
        QCOMPARE(story.events[0].newBatchSize, 4);

        // 4. resume under the margin with the new size
        step = story.feed(memoryAt(69));
        QVERIFY(step.mayStart);
        QCOMPARE(step.batchSize, 4);
        QCOMPARE(step.slots, 4);
        QCOMPARE(story.events.size(), std::size_t(2));
        QCOMPARE(story.events[1].to, ThrottleLevel::Normal);
        QCOMPARE(story.events[1].value, 69.0);
    }

    void aSecondPauseTakesASlotAsWell()
    {
        Story story;
        story.feed(memoryAt(90));
        story.feed(10, memoryAt(50));
        const ThrottleStep step = story.feed(memoryAt(90));
        QCOMPARE(step.batchSize, 2);
        QCOMPARE(step.slots, 3);
    }

    void nothingGoesBelowOne()
    {
        Story story({}, 2, 2);
        ThrottleStep step;
        for (int i = 0; i < 6; ++i) {
            story.feed(10, memoryAt(90));
            step = story.feed(6, memoryAt(50));
        }
        QCOMPARE(step.batchSize, 1);
        QCOMPARE(step.slots, 1);
    }

    void cleanBatchesBringTheSizeBack()
    {
        Story story;
        story.feed(memoryAt(90));
        ThrottleStep step = story.feed(10, memoryAt(50));
        QCOMPARE(step.batchSize, 4);
        step = story.feed(memoryAt(50), {.running = 2, .lostSinceLast = 0, .cleanBatches = 3, .workers = {}});
        QCOMPARE(step.batchSize, 5);
        step = story.feed(20, memoryAt(50),
                          {.running = 2, .lostSinceLast = 0, .cleanBatches = 3, .workers = {}});
        QCOMPARE(step.batchSize, 8);
    }

    // However long the files are. Memory is counted before a batch starts; a busy disk is not.
    void calmBringsTheSizesBack_data()
    {
        QTest::addColumn<bool>("ofMemory");
        QTest::addColumn<int>("seconds");
        QTest::newRow("memory") << true << 10;
        QTest::newRow("disk") << false << 60;
    }
    void calmBringsTheSizesBack()
    {
        QFETCH(bool, ofMemory);
        QFETCH(int, seconds);
        ResourceSample trouble = memoryAt(ofMemory ? 90 : 50);
        trouble.hasPressure = true;
        trouble.ioPressure = ofMemory ? 0 : 90;
        Story story;
        story.feed(6, trouble);
        ThrottleStep step = story.feed(memoryAt(50));
        QCOMPARE(story.level(), ThrottleLevel::Normal);
        QCOMPARE(step.batchSize, 4);
        int waited = 0;
        for (; waited < 100 && step.batchSize == 4; ++waited)
            step = story.feed(memoryAt(50));
        QCOMPARE(step.batchSize, 5);
        QCOMPARE(waited, seconds);
    }

    void oneChangeInEachDwellTime()
    {
        Story story; // dwell is 5 s
        for (int second = 0; second < 60; ++second)
            story.feed(memoryAt(second % 2 == 0 ? 95 : 20));
        QVERIFY2(story.events.size() <= 60 / 5, "changes come faster than the dwell time");
        QVERIFY(story.events.size() >= 2);
    }

    void whenNothingRunsOneFileStillMoves()
    {
        Story story;
        story.feed(memoryAt(85));
        ThrottleStep step = story.feed(memoryAt(85), {.running = 0, .workers = {}});
        QVERIFY(step.mayStart && step.onlyOne);
        QCOMPARE(step.batchSize, 1);
        step = story.feed(memoryAt(85), {.running = 1, .workers = {}});
        QVERIFY(!step.mayStart);
        step = story.feed(memoryAt(93), {.running = 0, .workers = {}}); // critical
        QVERIFY(!step.mayStart);
    }

    void eachLimitPauses_data()
    {
        QTest::addColumn<ThrottleMetric>("metric");
        QTest::newRow("memory") << ThrottleMetric::Memory;
        QTest::newRow("memory pressure") << ThrottleMetric::MemoryPressure;
        QTest::newRow("CPU, where a limit is set") << ThrottleMetric::Cpu;
        QTest::newRow("CPU pressure, where a limit is set") << ThrottleMetric::CpuPressure;
        QTest::newRow("disk pressure") << ThrottleMetric::DiskPressure;
        QTest::newRow("disk space") << ThrottleMetric::DiskSpace;
        QTest::newRow("battery") << ThrottleMetric::Battery;
        QTest::newRow("worker health") << ThrottleMetric::WorkerHealth;
    }
    void eachLimitPauses()
    {
        QFETCH(ThrottleMetric, metric);
        Config config;
        config.maxCpuPercent = 70;
        config.cpuPressureLimit = 60;
        config.pauseOnBattery = true;
        ResourceSample sample = memoryAt(40);
        sample.hasPressure = true;
        WorkersView workers{.running = 2, .workers = {}};
        Story calm(config);
        calm.feed(sample, workers);
        QVERIFY(calm.events.empty());

        switch (metric) {
        case ThrottleMetric::Memory:
            sample.memoryPercent = 80;
            break;
        case ThrottleMetric::MemoryPressure:
            sample.memoryPressure = 41;
            break;
        case ThrottleMetric::Cpu:
            sample.cpuPercent = 71;
            break;
        case ThrottleMetric::CpuPressure:
            sample.cpuPressure = 61;
            break;
        case ThrottleMetric::DiskPressure:
            sample.ioPressure = 81;
            break;
        case ThrottleMetric::DiskSpace:
            sample.outputFreeBytes = 1000;
            break;
        case ThrottleMetric::Battery:
            sample.onBattery = true;
            break;
        case ThrottleMetric::WorkerHealth:
            workers.lostSinceLast = 1;
            break;
        case ThrottleMetric::MemoryStall: // an emergency, below
        case ThrottleMetric::None:
            break;
        }
        Story story(config);
        const ThrottleStep step = story.feed(sample, workers);
        QVERIFY(!step.mayStart);
        QCOMPARE(story.events.size(), std::size_t(1));
        QCOMPARE(story.events[0].metric, metric);
        // A full disk and a battery are not helped by smaller batches; everything else is.
        const bool keepsSize = metric == ThrottleMetric::DiskSpace || metric == ThrottleMetric::Battery;
        QCOMPARE(story.events[0].newBatchSize, keepsSize ? 8 : 4);
    }

    // Over the limit: who has just begun and takes more than was reserved goes back, as many as are needed.
    void whatJustBeganAndTakesTooMuchGoesBack_data()
    {
        QTest::addColumn<double>("percent");
        QTest::addColumn<qint64>("workedUs");
        QTest::addColumn<qint64>("overBytes");
        QTest::addColumn<int>("stopped");
        QTest::addColumn<bool>("isEnough"); // then nobody else has to wait
        QTest::newRow("the youngest is enough") << 85.0 << qint64(2'000'000) << qint64(50'000) << 1 << true;
        QTest::newRow("two have to go") << 91.0 << qint64(2'000'000) << qint64(50'000) << 2 << true;
        QTest::newRow("others take the most") << 91.9 << qint64(2'000'000) << qint64(-50'000) << 0 << false;
        QTest::newRow("under the limit") << 79.0 << qint64(2'000'000) << qint64(50'000) << 0 << true;
        QTest::newRow("they have worked for long")
            << 91.0 << qint64(20'000'000) << qint64(50'000) << 0 << false;
        QTest::newRow("they take what was said") << 91.0 << qint64(2'000'000) << qint64(0) << 0 << false;
    }
    void whatJustBeganAndTakesTooMuchGoesBack()
    {
        QFETCH(const double, percent);
        QFETCH(const qint64, workedUs);
        QFETCH(const qint64, overBytes);
        QFETCH(const int, stopped);
        QFETCH(const bool, isEnough);
        ResourceSample sample = memoryAt(percent);
        sample.memoryUsedBytes = qint64(percent * 10'000);
        WorkersView three{.running = 3, .workers = {}};
        for (const int id : {1, 2, 3}) {
            three.workers.push_back(
                {.batch = BatchId(id), .workedUs = workedUs, .memoryBytes = 100'000, .overBytes = overBytes});
        }
        Story story;
        const ThrottleStep step = story.feed(sample, three);
        const std::vector<BatchId> youngestFirst{BatchId(3), BatchId(2)};
        QCOMPARE(step.stop, std::vector(youngestFirst.begin(), youngestFirst.begin() + stopped));
        QCOMPARE(step.event ? step.event->stopped : 0, stopped);
        QCOMPARE(step.mayStart, isEnough);

        // What is leaving already still has its memory for a moment: no other goes for that.
        for (int i = 0; i < stopped; ++i)
            three.workers[std::size_t(2 - i)].leaving = true;
        const ThrottleStep next = story.feed(sample, three);
        QVERIFY(next.stop.empty());
        QCOMPARE(next.mayStart, isEnough);

        // The last one that moves stays.
        const WorkersView one{.running = 1, .workers = {three.workers.front()}};
        QVERIFY(Story().feed(sample, one).stop.empty());
    }

    // Who waits for an emergency's sake keeps its memory, and that may still be too much.
    void whatIsHeldAboveTheLimitGoesBackToo()
    {
        WorkersView two{.running = 2, .workers = {}};
        for (const int id : {1, 2}) {
            two.workers.push_back(
                {.batch = BatchId(id), .workedUs = 2'000'000, .memoryBytes = 100'000, .overBytes = 50'000});
        }
        Story story;
        for (const double percent : {60, 72})
            story.feed(memoryAt(percent), two);
        ResourceSample full = memoryAt(84); // which rises fast, and then no more
        full.memoryUsedBytes = 840'000;
        QCOMPARE(story.feed(full, two).hold, std::vector{BatchId(2)});
        QCOMPARE(story.level(), ThrottleLevel::Emergency);
        two.workers.back().held = true;
        QCOMPARE(story.feed(full, two).stop, std::vector{BatchId(2)});

        const WorkersView one{.running = 1, .workers = {two.workers.back()}}; // who else would make progress?
        QVERIFY(story.feed(full, one).stop.empty());
    }

    void onBatteryEverythingWaits()
    {
        const WorkersView two{.running = 2, .workers = {{.batch = BatchId(1)}, {.batch = BatchId(2)}}};
        const WorkersView held{
            .running = 2,
            .workers = {{.batch = BatchId(1), .held = true}, {.batch = BatchId(2), .held = true}}};
        ResourceSample unplugged = memoryAt(40);
        unplugged.onBattery = true;
        unplugged.batteryPercent = 63;

        Story careless;
        QVERIFY(careless.feed(unplugged, two).mayStart);

        Config config;
        config.pauseOnBattery = true;
        Story story(config);
        ThrottleStep step = story.feed(unplugged, two);
        QVERIFY(!step.mayStart);
        QCOMPARE(step.hold.size(), std::size_t(2));
        QCOMPARE(story.events.size(), std::size_t(1));
        QCOMPARE(story.events[0].held, 2);
        QCOMPARE(story.events[0].value, 63.0);
        step = story.feed(unplugged, held);
        QVERIFY(step.hold.empty() && step.release.empty());
        QVERIFY(!story.feed(unplugged, {.running = 0, .workers = {}}).onlyOne);

        step = story.feed(10, memoryAt(40), held);
        QVERIFY(step.mayStart);
        QCOMPARE(step.release.size(), std::size_t(2));
    }

    void aFullDiskStartsNothingAtAll()
    {
        Story story;
        ResourceSample sample = memoryAt(40);
        sample.outputFreeBytes = 0;
        story.feed(sample);
        QVERIFY(!story.feed(sample, {.running = 0, .workers = {}}).mayStart);
        sample.outputFreeBytes = qint64(1) << 40;
        QVERIFY(story.feed(10, sample, {.running = 0, .workers = {}}).mayStart);
    }

    void aNewPlanKeepsWhatWasHalved()
    {
        ThrottleController controller({}, 8, 2);
        QVERIFY(controller.step(memoryAt(90), {.running = 2, .workers = {}}, 1s).event);
        QCOMPARE(controller.batchSize(), 4);
        controller.setPlan(20, 4);
        QCOMPARE(controller.batchSize(), 10);
        QCOMPARE(controller.slotCount(), 4);
    }

    void eachWayBetweenLevels_data()
    {
        QTest::addColumn<QList<double>>("memory"); // each for six seconds: longer than the dwell time
        QTest::addColumn<QString>("levels");
        QTest::newRow("over the limit") << QList<double>{83} << "paused";
        QTest::newRow("and back") << QList<double>{83, 69} << "paused normal";
        QTest::newRow("not back by the margin") << QList<double>{83, 75} << "paused";
        QTest::newRow("from calm to critical") << QList<double>{50, 93} << "relief";
        QTest::newRow("from paused to critical") << QList<double>{83, 93} << "paused relief";
        QTest::newRow("it keeps rising while paused") << QList<double>{81, 82, 85} << "paused relief";
        QTest::newRow("it sways while paused") << QList<double>{83, 82, 84, 82} << "paused";
        QTest::newRow("a rise under the limit is none") << QList<double>{83, 72, 79} << "paused";
        QTest::newRow("relief holds until under the limit") << QList<double>{93, 81} << "relief";
        QTest::newRow("relief becomes paused") << QList<double>{93, 79} << "relief paused";
        QTest::newRow("relief becomes normal") << QList<double>{93, 60} << "relief normal";
        QTest::newRow("nearly full") << QList<double>{97} << "emergency";
        QTest::newRow("from relief to nearly full") << QList<double>{93, 97} << "relief emergency";
        QTest::newRow("an emergency holds until under critical") << QList<double>{97, 93} << "emergency";
        QTest::newRow("an emergency becomes relief") << QList<double>{97, 90} << "emergency relief";
        QTest::newRow("an emergency becomes paused") << QList<double>{97, 75} << "emergency paused";
        QTest::newRow("an emergency becomes normal") << QList<double>{97, 40} << "emergency normal";
        QTest::newRow("all the way and back")
            << QList<double>{50, 81, 93, 97, 90, 75, 60} << "paused relief emergency relief paused normal";
    }
    void eachWayBetweenLevels()
    {
        QFETCH(QList<double>, memory);
        Story story;
        for (const double percent : memory)
            story.feed(6, memoryAt(percent));
        QTEST(namesOf(story.events), "levels");
    }

    void aFastRiseIsAnEmergencyBeforeItIsFull()
    {
        Story story;
        for (const double percent : {60, 72, 84}) // full in less than two samples
            story.feed(memoryAt(percent));
        QCOMPARE(story.level(), ThrottleLevel::Emergency);

        Story leap;
        for (const double percent : {60, 60, 84}) // one leap is not yet a pace
            leap.feed(memoryAt(percent));
        QCOMPARE(leap.level(), ThrottleLevel::Paused);
    }

    void aHigherLimitThanCriticalMovesBoth()
    {
        Config config;
        config.maxMemoryPercent = 95;
        QCOMPARE(ThrottleController::criticalPercent(config), 95.0);
        QCOMPARE(ThrottleController::emergencyPercent(config), 97.5);
        Story story(config);
        story.feed(6, memoryAt(94));
        QVERIFY(story.events.empty());
    }

    void reliefEndsBatchesEarlyOnce()
    {
        Story story;
        QVERIFY(!story.feed(memoryAt(83)).endEarly);
        story.feed(6, memoryAt(83));
        QVERIFY(story.feed(memoryAt(93)).endEarly);
        for (int i = 0; i < 10; ++i)
            QVERIFY(!story.feed(memoryAt(93)).endEarly);
    }

    void anEmergencyWaitsForNoDwellTime()
    {
        Story story;
        story.feed(memoryAt(83));
        story.feed(memoryAt(97));
        QCOMPARE(namesOf(story.events), QStringLiteral("paused emergency"));
    }

    void anEmergencyHoldsThenStopsTheYoungest()
    {
        Story story;
        Crew crew(3);
        story.feed(memoryAt(97), crew);
        QCOMPARE(crew.text(), QStringLiteral("1 2 3 held"));
        QCOMPARE(story.events.back().held, 1);
        story.feed(memoryAt(97), crew); // that was not enough
        QCOMPARE(crew.text(), QStringLiteral("1 2 3 leaving"));
        QCOMPARE(story.events.back().stopped, 1);
        QCOMPARE(story.events.back().from, ThrottleLevel::Emergency);
        story.feed(memoryAt(97), crew); // time to go
        QCOMPARE(crew.text(), QStringLiteral("1 2"));
        story.feed(memoryAt(97), crew);
        QCOMPARE(crew.text(), QStringLiteral("1 2 held"));
        story.feed(memoryAt(93), crew); // better
        QCOMPARE(crew.text(), QStringLiteral("1 2 held"));
        for (int i = 0; i < 6; ++i)
            story.feed(memoryAt(85), crew);
        QCOMPARE(story.level(), ThrottleLevel::Relief);
        QCOMPARE(crew.text(), QStringLiteral("1 2")); // goes on
    }

    // At 98 % there is no time to see whether holding helps.
    void whatIsAlmostFullStopsWhoTakesTooMuch_data()
    {
        QTest::addColumn<double>("percent");
        QTest::addColumn<qint64>("overBytes"); // of the second of three
        QTest::addColumn<qint64>("workedUs");
        QTest::addColumn<QString>("crew");
        const qint64 young = 9'000'000;
        QTest::newRow("there is time") << 97.0 << qint64(1) << young << u"1 2 3 held"_s;
        QTest::newRow("there is none") << 98.0 << qint64(1) << young << u"1 2 leaving 3"_s;
        QTest::newRow("others take it") << 98.0 << qint64(0) << young << u"1 2 3 held"_s;
        QTest::newRow("hours would be lost") << 98.0 << qint64(1) << 1000 * young << u"1 2 3 held"_s;
    }
    void whatIsAlmostFullStopsWhoTakesTooMuch()
    {
        QFETCH(double, percent);
        QFETCH(qint64, overBytes);
        QFETCH(qint64, workedUs);
        Story story;
        Crew crew(3);
        crew.takesTooMuch(2, overBytes, workedUs);
        story.feed(memoryAt(percent), crew);
        QTEST(crew.text(), "crew");
    }

    void whatIsHeldAndFillsTheMemoryItselfIsStopped()
    {
        Story story;
        Crew crew(1);
        story.feed(memoryAt(97), crew);
        QCOMPARE(crew.text(), QStringLiteral("1 held"));
        for (int i = 0; i < 4; ++i)
            story.feed(memoryAt(94), crew); // critical, and nobody but the held one could change that
        QCOMPARE(crew.text(), QStringLiteral("1 held"));
        story.feed(memoryAt(94), crew);
        QCOMPARE(crew.text(), QStringLiteral("1 leaving"));
    }

    void aStallHoldsButNeverTheLastOne()
    {
        Story story;
        Crew crew(3);
        story.feed(stallAt(30), crew);
        QCOMPARE(story.events.back().metric, ThrottleMetric::MemoryStall);
        QCOMPARE(crew.text(), QStringLiteral("1 2 3 held"));
        story.feed(stallAt(30), crew); // a mean over ten seconds falls late
        QCOMPARE(crew.text(), QStringLiteral("1 2 3 held"));
        for (int i = 0; i < 60; ++i)
            story.feed(stallAt(30), crew);
        QCOMPARE(crew.text(), QStringLiteral("1"));
        for (int i = 0; i < 6; ++i)
            story.feed(stallAt(5), crew);
        QCOMPARE(story.level(), ThrottleLevel::Normal);
    }

    void aDiskThatWillBeFullPausesBeforeItIs()
    {
        Config config;
        config.keepFreeBytes = 1000;
        Story story(config);
        Crew crew(2);
        crew.writes(1, 300);
        crew.writes(2, 300);
        ResourceSample sample = memoryAt(40);
        sample.outputFreeBytes = 1700;
        QVERIFY(story.feed(sample, crew).mayStart);
        sample.outputFreeBytes = 1500; // both would come under what is to stay free
        const ThrottleStep step = story.feed(sample, crew);
        QVERIFY(!step.mayStart && step.endEarly);
        QCOMPARE(story.events.back().metric, ThrottleMetric::DiskSpace);
        QCOMPARE(story.events.back().limit, 1600.0);
        QCOMPARE(step.batchSize, 8); // smaller batches would not help
        QCOMPARE(step.slots, 4);
        QCOMPARE(crew.text(), QStringLiteral("1 2 held"));
        sample.outputFreeBytes = 900; // the guess was too low
        story.feed(sample, crew);
        QCOMPARE(crew.text(), QStringLiteral("1 held 2 held"));
        sample.outputFreeBytes = 100'000;
        for (int i = 0; i < 6; ++i)
            story.feed(sample, crew);
        QCOMPARE(crew.text(), QStringLiteral("1 2"));
        const ThrottleStep after = story.feed(sample, crew);
        QVERIFY(after.mayStart);
        QCOMPARE(after.slots, 4);
    }

    void aFileThatMetAFullDiskHoldsBackAllOthers()
    {
        Config config;
        config.keepFreeBytes = 0;
        Story story(config);
        ResourceSample sample = memoryAt(40);
        sample.outputFreeBytes = 500;
        QVERIFY(story.feed(sample, {.running = 0, .workers = {}}).mayStart);
        const WorkersView waiting{
            .running = 0, .lostSinceLast = 0, .cleanBatches = 0, .workers = {}, .roomWanted = 800};
        QVERIFY(!story.feed(sample, waiting).mayStart);
        QVERIFY(!story.feed(sample, waiting).mayStart);
        sample.outputFreeBytes = 900;
        ThrottleStep step;
        for (int i = 0; i < 6; ++i)
            step = story.feed(sample, waiting);
        QVERIFY(step.mayStart && !step.onlyOne);
    }

    // Whatever the load does.
    void theseHoldForEverySeries()
    {
        for (quint32 seed = 1; seed <= 300; ++seed)
            walk(seed);
    }

    void withoutPressureInformationItIsNotAsked()
    {
        Story story;
        ResourceSample sample = memoryAt(40);
        sample.hasPressure = false;
        sample.memoryPressure = 100;
        sample.ioPressure = 100;
        QVERIFY(story.feed(sample).mayStart);
        QVERIFY(story.events.empty());
    }
};

SLUICE_TEST(TestThrottle, QCoreApplication)

} // namespace test_throttle

#include "test_throttle.moc"

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/throttle_controller.h"

#include <QTest>

using namespace sluice;
using namespace sluice::run;
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

// Feeds one sample a second and writes down what happened.
class Story final
{
public:
    explicit Story(const Config &config = {}, int batchSize = 8, int slotCount = 4)
        : m_controller(config, batchSize, slotCount)
    {
    }

    ThrottleStep feed(const ResourceSample &sample, const WorkersView &workers = {.running = 2})
    {
        m_now += 1s;
        const ThrottleStep step = m_controller.step(sample, workers, m_now);
        if (step.event)
            events.push_back(*step.event);
        return step;
    }
    ThrottleStep feed(int times, const ResourceSample &sample, const WorkersView &workers = {.running = 2})
    {
        ThrottleStep step;
        for (int i = 0; i < times; ++i)
            step = feed(sample, workers);
        return step;
    }

    std::vector<ThrottleEvent> events;

private:
    ThrottleController m_controller;
    ThrottleController::Time m_now = 0s;
};

} // namespace

class TestThrottle final : public QObject
{
    Q_OBJECT

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
            step = story.feed(10, memoryAt(50));
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
        step = story.feed(memoryAt(50), {.running = 2, .lostSinceLast = 0, .cleanBatches = 3});
        QCOMPARE(step.batchSize, 5);
        step = story.feed(20, memoryAt(50), {.running = 2, .lostSinceLast = 0, .cleanBatches = 3});
        QCOMPARE(step.batchSize, 8);
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
        ThrottleStep step = story.feed(memoryAt(85), {.running = 0});
        QVERIFY(step.mayStart && step.onlyOne);
        QCOMPARE(step.batchSize, 1);
        step = story.feed(memoryAt(85), {.running = 1});
        QVERIFY(!step.mayStart);
        step = story.feed(memoryAt(93), {.running = 0}); // critical
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
        QTest::newRow("worker health") << ThrottleMetric::WorkerHealth;
    }
    void eachLimitPauses()
    {
        QFETCH(ThrottleMetric, metric);
        Config config;
        config.maxCpuPercent = 70;
        config.cpuPressureLimit = 60;
        ResourceSample sample = memoryAt(40);
        sample.hasPressure = true;
        WorkersView workers{.running = 2};
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
        case ThrottleMetric::WorkerHealth:
            workers.lostSinceLast = 1;
            break;
        case ThrottleMetric::None:
            break;
        }
        Story story(config);
        const ThrottleStep step = story.feed(sample, workers);
        QVERIFY(!step.mayStart);
        QCOMPARE(story.events.size(), std::size_t(1));
        QCOMPARE(story.events[0].metric, metric);
        // A full disk is not helped by smaller batches; everything else is.
        QCOMPARE(story.events[0].newBatchSize, metric == ThrottleMetric::DiskSpace ? 8 : 4);
    }

    void aFullDiskStartsNothingAtAll()
    {
        Story story;
        ResourceSample sample = memoryAt(40);
        sample.outputFreeBytes = 0;
        story.feed(sample);
        QVERIFY(!story.feed(sample, {.running = 0}).mayStart);
        sample.outputFreeBytes = qint64(1) << 40;
        QVERIFY(story.feed(10, sample, {.running = 0}).mayStart);
    }

    void aNewPlanKeepsWhatWasHalved()
    {
        ThrottleController controller({}, 8, 2);
        QVERIFY(controller.step(memoryAt(90), {.running = 2}, 1s).event);
        QCOMPARE(controller.batchSize(), 4);
        controller.setPlan(20, 4);
        QCOMPARE(controller.batchSize(), 10);
        QCOMPARE(controller.slotCount(), 4);
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

QTEST_GUILESS_MAIN(TestThrottle)
#include "test_throttle.moc"

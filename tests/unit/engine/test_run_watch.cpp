// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run_watch.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace test_run_watch {

using namespace sluice;

namespace {

constexpr qint64 second = 1'000'000;

ResourceSample calm()
{
    ResourceSample sample;
    sample.cpuPercent = 50;
    sample.cores = 4;
    sample.hasPressure = true;
    sample.memoryPressure = 1;
    sample.ioPressure = 10;
    return sample;
}

// Two batches of one thread each, four slots, and files that wait.
RunMoment half()
{
    return {.sinceLastUs = second,
            .running = 2,
            .waiting = 9,
            .usedCores = 2,
            .threads = 1,
            .slots = 4,
            .plannedSlots = 4,
            .waitsForMemory = true};
}

ThrottleEvent step(ThrottleLevel from, ThrottleLevel to, ThrottleMetric metric)
{
    return {.from = from, .to = to, .metric = metric};
}

} // namespace

// What advice goes by.
class TestRunWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meansAreOfTime()
    {
        RunWatch watch;
        ResourceSample busy = calm();
        busy.cpuPercent = 100;
        busy.ioPressure = 40;
        RunMoment full = half();
        full.running = 4;
        full.sinceLastUs = 3 * second;
        watch.look(calm(), half(), {});
        watch.look(busy, full, {});
        RunSummary summary;
        summary.done = 5;
        summary.failed = 1;
        summary.batches = 3;
        const plan::RunFacts facts = watch.facts(summary, 7);
        QCOMPARE(facts.activeUs, 4 * second);
        QCOMPARE(facts.cpuPercent, 87.5);
        QCOMPARE(facts.diskPercent, 32.5);
        QCOMPARE(facts.memoryPressure, 1.0);
        QCOMPARE(facts.runningMean, 3.5);
        QCOMPARE(facts.runningMost, 4);
        QCOMPARE(facts.files, 6);
        QCOMPARE(facts.batches, 3);
        QCOMPARE(facts.batchSize, 7);
        QCOMPARE(facts.cores, 4);
    }

    void withoutPressureTheDiskItselfCounts()
    {
        RunWatch watch;
        ResourceSample sample = calm();
        sample.hasPressure = false;
        sample.diskBusyPercent = 77;
        watch.look(sample, half(), {});
        QCOMPARE(watch.facts({}, 1).diskPercent, 77.0);
        QCOMPARE(watch.facts({}, 1).memoryPressure, -1.0);
    }

    void whatMemoryHoldsUp_data()
    {
        QTest::addColumn<RunMoment>("moment");
        QTest::addColumn<Config>("config");
        QTest::addColumn<bool>("held");
        const auto row = [](const char *name, bool held, auto change) {
            RunMoment moment = half();
            Config config;
            change(moment, config);
            QTest::newRow(name) << moment << config << held;
        };
        row("files wait, cores are free", true, [](RunMoment &, Config &) {});
        row("nothing waits", false, [](RunMoment &moment, Config &) { moment.waiting = 0; });
        row("every core works", false, [](RunMoment &moment, Config &) { moment.usedCores = 4; });
        row("too few cores for one more", false, [](RunMoment &moment, Config &) { moment.threads = 3; });
        row("memory is there", false, [](RunMoment &moment, Config &) { moment.waitsForMemory = false; });
        row("two batches are wanted", false, [](RunMoment &, Config &config) { config.jobs = 2; });
        row("three are wanted", true, [](RunMoment &, Config &config) { config.jobs = 3; });
    }
    void whatMemoryHoldsUp()
    {
        QFETCH(RunMoment, moment);
        QFETCH(Config, config);
        RunWatch watch;
        watch.look(calm(), moment, config);
        QTEST(watch.facts({}, 1).heldByMemoryUs > 0, "held");
    }

    // While the throttle holds back, its own reason counts.
    void theThrottleSaysWhy()
    {
        for (const auto &[metric, held] :
             {std::pair{ThrottleMetric::Cpu, false}, std::pair{ThrottleMetric::DiskSpace, false},
              std::pair{ThrottleMetric::Memory, true}}) {
            RunWatch watch;
            watch.throttled(step(ThrottleLevel::Normal, ThrottleLevel::Paused, metric));
            watch.look(calm(), half(), {});
            QCOMPARE(watch.facts({}, 1).heldByMemoryUs > 0, held);
            // Later there is one slot less, for the same reason.
            watch.throttled(step(ThrottleLevel::Paused, ThrottleLevel::Normal, metric));
            RunMoment fewer = half();
            fewer.slots = 3;
            watch.look(calm(), fewer, {});
            QCOMPARE(watch.facts({}, 1).heldByMemoryUs, held ? 2 * second : 0);
            QCOMPARE(watch.facts({}, 1).memoryPauses, held ? 1 : 0);
            QVERIFY(!watch.facts({}, 1).memoryCritical);
        }
    }

    void criticalIsOfMemoryAlone()
    {
        using enum ThrottleLevel;
        RunWatch watch;
        watch.throttled(step(Normal, Paused, ThrottleMetric::DiskSpace));
        watch.throttled(step(Paused, Relief, ThrottleMetric::DiskSpace));
        QVERIFY(!watch.facts({}, 1).memoryCritical);
        watch.throttled(step(Relief, Emergency, ThrottleMetric::MemoryStall));
        QVERIFY(watch.facts({}, 1).memoryCritical);
    }

    void aFileThatLosesEveryWorkerIsItsOwnTrouble()
    {
        RunWatch watch;
        for (int i = 0; i < 3; ++i)
            watch.workerLost();
        watch.fileAtFault();
        QCOMPARE(watch.facts({}, 1).workersLost, 2);
    }
};

SLUICE_TEST(TestRunWatch, sluice::tests::NoApplication)

} // namespace test_run_watch

#include "test_run_watch.moc"

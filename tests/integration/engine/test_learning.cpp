// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine_run.h"

#include "tests/support/test_program.h"
#include "tests/unit/monitor/machine_tree.h"

namespace test_learning {

using namespace sluice;
using namespace sluice::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 greedyBytes = 150'000'000; // what the fake worker reports
constexpr qint64 greedyUs = 400'000;

const JobPlan &planOf(const EngineRun &run, const QString &name)
{
    return *run.jobs.find(name)->plan;
}

// A machine that is idle or full all the time: with the second look, it is known.
class Processor final
{
public:
    Processor() { tick(0, 0); }
    void tick(int busy, int idle) const
    {
        QByteArray lines;
        for (int cpu = 0; cpu < 256; ++cpu) {
            lines += "cpu" + QByteArray::number(cpu) + ' ' + QByteArray::number(busy) + " 0 0 "
                     + QByteArray::number(idle) + " 0 0 0 0 0 0\n";
        }
        m_tree.write(
            {{u"proc/stat"_s, lines},
             {u"proc/meminfo"_s, "MemTotal: 8000000 kB\nMemFree: 7000000 kB\nMemAvailable: 7000000 kB\n"}});
    }
    [[nodiscard]] QString root() const { return m_tree.root(); }

private:
    test::MachineTree m_tree;
};

double share(qint64 predicted, qint64 truth)
{
    return double(predicted) / double(truth);
}

void verifyFollows(const JobPlan &plan)
{
    const double memory = share(plan.predictedMemoryBytes, greedyBytes);
    QVERIFY2(memory >= 0.95 && memory <= 1.2, qPrintable(QString::number(memory)));
    const double time = share(plan.predictedUs, greedyUs);
    QVERIFY2(time >= 0.9 && time <= 1.1, qPrintable(QString::number(time)));
}

} // namespace

// What finished files teach about those that follow, within a run and from one to the next.
class TestLearning final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextRunFollows()
    {
        EngineRun run;
        run.put(u"1-greedy.mp4"_s);
        QVERIFY(run.run());
        QVERIFY(share(planOf(run, u"1-greedy.mp4"_s).predictedMemoryBytes, greedyBytes) < 0.9);
        QVERIFY(share(planOf(run, u"1-greedy.mp4"_s).predictedUs, greedyUs) < 0.8);

        run.put(u"2-greedy.mp4"_s);
        QVERIFY(run.run());
        verifyFollows(planOf(run, u"2-greedy.mp4"_s));
    }

    // A file that shares a full processor with others says nothing of how fast the machine is.
    void aBusyMachineIsNotTakenForASlowOne_data()
    {
        QTest::addColumn<int>("busy");
        QTest::addColumn<qint64>("learnedUs");
        QTest::newRow("busy") << 100 << qint64(400'000);
        QTest::newRow("idle") << 0 << qint64(1'600'000);
    }
    void aBusyMachineIsNotTakenForASlowOne()
    {
        QFETCH(int, busy);
        QFETCH(qint64, learnedUs);
        const Processor processor;
        EngineRun run;
        run.systemRoot = processor.root();
        run.put(u"1-starved-wait.mp4"_s);
        Config config;
        config.sampleIntervalMs = 50;
        config.threads = 1;
        run.setConfig(config);
        run.open();
        QList<ResourceSample> seen;
        connect(run.engine.get(), &Engine::sampled, &run,
                [&seen](const ResourceSample &sample) { seen << sample; });
        QVERIFY(EngineRun::waitUntil([&] { return !seen.isEmpty(); }));
        processor.tick(busy, 100 - busy);
        const qsizetype before = seen.size();
        QVERIFY(EngineRun::waitUntil(
            [&] { return seen.size() > before + 1 && qRound(seen.last().cpuPercent) == busy; }));
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(
            EngineRun::waitUntil([&] { return run.states[u"1-starved-wait.mp4"_s] == JobState::Running; }));
        const qsizetype begun = seen.size();
        QVERIFY(EngineRun::waitUntil([&] { return seen.size() > begun + 2; }));
        run.openGate();
        QVERIFY(run.waitForEnd());
        QVERIFY(EngineRun::waitUntil([&] { return run.runState == RunState::Idle; }));

        run.put(u"2.mp4"_s);
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(run.waitForEnd());
        const double time = share(planOf(run, u"2.mp4"_s).predictedUs, learnedUs);
        QVERIFY2(time >= 0.9 && time <= 1.1, qPrintable(QString::number(time)));
    }

    // Another size of picture is another kind: its memory stays, its time follows the encoder.
    void anotherKindKeepsItsMemory()
    {
        EngineRun run;
        run.put(u"tall.mp4"_s);
        QVERIFY(run.run());
        const JobPlan before = planOf(run, u"tall.mp4"_s);
        run.put(u"greedy.mp4"_s);
        QVERIFY(run.run());
        run.put(u"tall-too.mp4"_s);
        QVERIFY(run.run());
        const JobPlan after = planOf(run, u"tall-too.mp4"_s);
        QCOMPARE(after.predictedMemoryBytes, before.predictedMemoryBytes);
        QVERIFY(share(after.predictedUs, before.predictedUs) > 1.5);
    }

    void whatWaitsFollowsWithinTheRun()
    {
        EngineRun run;
        for (const QString &name : {u"1-greedy.mp4"_s, u"2-greedy-wait.mp4"_s, u"3-greedy.mp4"_s})
            run.put(name);
        Config config;
        config.jobs = 1;
        config.batchesEnabled = false;
        run.setConfig(config);
        run.open();
        QSignalSpy batches(run.engine.get(), &Engine::batchStarted);
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(EngineRun::waitUntil([&] {
            return run.states[u"1-greedy.mp4"_s] == JobState::Done
                   && run.states[u"2-greedy-wait.mp4"_s] == JobState::Running;
        }));
        QVERIFY(EngineRun::waitUntil([&] {
            return planOf(run, u"3-greedy.mp4"_s).predictedMemoryBytes
                   > planOf(run, u"1-greedy.mp4"_s).predictedMemoryBytes;
        }));
        verifyFollows(planOf(run, u"3-greedy.mp4"_s));
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.done, 3);
        const qint64 reserved = batches.last()[0].value<BatchInfo>().reservedBytes;
        QVERIFY(share(reserved, greedyBytes) >= 0.95);
    }

    // Before the run, anew when the queue, the settings or what is known changes; not while it goes on.
    void theForecastFollows()
    {
        EngineRun run;
        run.put(u"1-greedy-wait.mp4"_s);
        run.put(u"2-greedy.mp4"_s);
        run.open();
        QList<RunForecast> told;
        connect(run.engine.get(), &Engine::forecast, &run,
                [&told](const RunForecast &forecast) { told << forecast; });
        const auto is = [&told](auto fact) {
            return EngineRun::waitUntil([&] { return !told.isEmpty() && fact(told.last()); });
        };
        run.engine->addPaths({run.input()});
        QVERIFY(is([](const RunForecast &forecast) { return forecast.files == 2 && !forecast.largest; }));
        const Guess time = told.last().wallUs;
        QVERIFY(time.low < time.likely && time.likely < time.high);

        Config config;
        config.jobs = 1;
        config.threads = 1;
        config.sampleIntervalMs = 50;
        config.keepFreeBytes = qint64(7) << 30;
        run.engine->setConfig(config);
        QVERIFY(is([](const RunForecast &forecast) {
            return forecast.slots == 1 && forecast.diskBytes > qint64(7) << 30;
        }));
        config.keepFreeBytes = 0;
        run.engine->setConfig(config);
        QVERIFY(is([](const RunForecast &forecast) { return forecast.diskBytes < qint64(7) << 30; }));

        const qint64 before = told.last().memoryBytes.likely; // of one file
        const qsizetype count = told.size();
        run.engine->start();
        QVERIFY(
            EngineRun::waitUntil([&] { return run.states[u"1-greedy-wait.mp4"_s] == JobState::Running; }));
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(told.size(), count);
        QVERIFY(is([](const RunForecast &forecast) { return forecast.files == 0; }));
        run.put(u"3-greedy.mp4"_s);
        run.engine->addPaths({run.input()});
        QVERIFY(is([before](const RunForecast &forecast) {
            return forecast.files == 1 && share(forecast.memoryBytes.likely, before) > 1.2;
        }));
    }

    void withoutLearningNothingIsReadOrWritten()
    {
        EngineRun run;
        Config off;
        off.learning = false;
        run.setConfig(off);
        run.put(u"1-greedy.mp4"_s);
        QVERIFY(run.run());
        const JobPlan byFormula = planOf(run, u"1-greedy.mp4"_s);
        run.setConfig({}); // had it been written, this one would follow
        run.put(u"2-greedy.mp4"_s);
        QVERIFY(run.run());
        QCOMPARE(planOf(run, u"2-greedy.mp4"_s).predictedMemoryBytes, byFormula.predictedMemoryBytes);
        run.setConfig(off); // now it is there, and not read
        run.put(u"3-greedy.mp4"_s);
        QVERIFY(run.run());
        QCOMPARE(planOf(run, u"3-greedy.mp4"_s).predictedMemoryBytes, byFormula.predictedMemoryBytes);
        QCOMPARE(planOf(run, u"3-greedy.mp4"_s).predictedUs, byFormula.predictedUs);
    }

    void whatIsForgottenIsGone()
    {
        EngineRun run;
        run.put(u"1-greedy.mp4"_s);
        run.open();
        QSignalSpy known(run.engine.get(), &Engine::learned);
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(run.waitForEnd());
        QVERIFY(EngineRun::waitUntil([&] {
            return !known.isEmpty()
                   && known.last()[0].value<LearnedSummary>() == LearnedSummary{.kinds = 1, .files = 1};
        }));
        const JobPlan byFormula = planOf(run, u"1-greedy.mp4"_s);

        QVERIFY(EngineRun::waitUntil([&] { return run.runState == RunState::Idle; }));
        QSignalSpy forgotten(run.engine.get(), &Engine::learnedForgotten);
        run.engine->forgetLearned();
        QVERIFY(forgotten.wait());
        QCOMPARE(forgotten[0][0].toInt(), 1);
        QVERIFY(EngineRun::waitUntil(
            [&] { return known.last()[0].value<LearnedSummary>() == LearnedSummary(); }));
        QVERIFY(run.refusals.isEmpty());

        run.put(u"2-greedy.mp4"_s);
        QVERIFY(run.run());
        QCOMPARE(planOf(run, u"2-greedy.mp4"_s).predictedMemoryBytes, byFormula.predictedMemoryBytes);
    }

    // What waits goes back to the formulas at once, and the run learns anew.
    void aRunForgetsToo()
    {
        EngineRun run;
        run.put(u"1-greedy.mp4"_s);
        QVERIFY(run.run());
        const JobPlan byFormula = planOf(run, u"1-greedy.mp4"_s);
        run.put(u"2-wait.mp4"_s);
        run.put(u"3-wait.mp4"_s);
        Config config;
        config.jobs = 1;
        config.batchesEnabled = false;
        run.setConfig(config);
        run.open();
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(EngineRun::waitUntil([&] { return run.states[u"2-wait.mp4"_s] == JobState::Running; }));
        verifyFollows(planOf(run, u"3-wait.mp4"_s));
        run.engine->forgetLearned();
        QVERIFY(EngineRun::waitUntil([&] {
            return planOf(run, u"3-wait.mp4"_s).predictedMemoryBytes == byFormula.predictedMemoryBytes;
        }));
        run.openGate();
        QVERIFY(run.waitForEnd());
    }
};

SLUICE_TEST(TestLearning, QCoreApplication)

} // namespace test_learning

#include "test_learning.moc"

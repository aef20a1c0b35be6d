// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine_run.h"

#include "engine/model/json.h"
#include "engine/model/settings.h"
#include "engine/plan/batcher.h"
#include "engine/run/scheduler.h"
#include "engine/run/throttle_controller.h"
#include "engine/store/config_file.h"
#include "tests/support/test_program.h"

#include <functional>
#include <vector>

namespace test_settings {

using namespace sluice;
using namespace sluice::tests;
using namespace Qt::StringLiterals;

namespace {

// ---- What the batcher makes of a config ------------------------------------------------------------------

plan::Sizing sizing(const Config &config)
{
    // Forty files of a second and 200 MiB each.
    plan::Workload files;
    for (int i = 0; i < 40; ++i)
        files.add(plan::FileCost::flat(1'000'000, qint64(200) << 20));
    return plan::sizeBatches(files, files.files(), {.cores = 4, .memoryBudgetBytes = qint64(4) << 30},
                             config);
}
QString batchSize(const Config &config)
{
    return QString::number(sizing(config).batchSize);
}
QString slotCount(const Config &config)
{
    return QString::number(sizing(config).slots);
}
QString threads(const Config &config)
{
    return QString::number(sizing(config).threads);
}

// ---- What the throttle makes of it -----------------------------------------------------------------------

struct Moment
{
    int second = 0;
    std::function<void(ResourceSample &)> change; // of an idle machine
};

// Whether a batch may begin after these moments, with so many at work.
std::function<QString(const Config &)> throttled(int running, std::vector<Moment> moments)
{
    return [running, moments = std::move(moments)](const Config &config) {
        run::ThrottleController throttle(config, 8, 2);
        bool mayStart = true;
        for (const Moment &moment : moments) {
            ResourceSample sample;
            sample.cpuPercent = 20;
            sample.memoryTotalBytes = qint64(16) << 30;
            sample.memoryPercent = 30;
            sample.hasPressure = true;
            sample.outputFreeBytes = qint64(100) << 30;
            moment.change(sample);
            sample.memoryUsedBytes = qint64(double(sample.memoryTotalBytes) * sample.memoryPercent / 100);
            const run::ThrottleStep step = throttle.step(sample, {.running = running, .workers = {}},
                                                         std::chrono::seconds(100 + moment.second));
            mayStart = step.mayStart;
        }
        return mayStart ? u"starts"_s : u"waits"_s;
    };
}
Moment memory(int second, double percent)
{
    return {second, [percent](ResourceSample &sample) { sample.memoryPercent = percent; }};
}

// Whether a second file may be read from a slow disk, each at 6 MiB a second.
QString besideAnotherReader(const Config &config)
{
    run::Scheduler scheduler;
    scheduler.add({.id = JobId(1),
                   .cost = plan::FileCost::flat(1'000'000, 1),
                   .slowDevice = u"sda"_s,
                   .readBytes = qint64(6) << 20});
    run::RunningBatch other;
    other.id = BatchId(1);
    other.slowDevice = u"sda"_s;
    other.readBytesPerSecond = qint64(6) << 20;
    run::ThrottleStep free;
    free.slots = 2;
    const run::StartLimits limits =
        run::startLimits({.slots = 2}, free, {.cores = 2, .memoryBudgetBytes = 100}, config, 0);
    return scheduler.next(limits, std::array{other}) ? u"starts"_s : u"waits"_s;
}

// ---- What a run makes of it ------------------------------------------------------------------------------

QString reserved(const Config &config)
{
    EngineRun run;
    run.put(u"a.mp4"_s);
    run.setConfig(config);
    run.open();
    QSignalSpy batches(run.engine.get(), &Engine::batchStarted);
    run.engine->addPaths({run.input()});
    run.engine->start();
    if (!run.waitForEnd() || batches.isEmpty())
        return u"nothing"_s;
    const double expected = double(run.jobs[u"a.mp4"_s].plan->predictedMemoryBytes);
    return QString::number(double(batches[0][0].value<BatchInfo>().reservedBytes) / expected, 'f', 1);
}

QString sampling(const Config &config)
{
    EngineRun run;
    run.open();
    run.engine->setConfig(config);
    QSignalSpy samples(run.engine.get(), &Engine::sampled);
    if (!EngineRun::waitUntil([&] { return samples.size() >= 4; }))
        return u"never"_s;
    qint64 shortest = std::numeric_limits<qint64>::max();
    for (qsizetype i = 2; i < samples.size(); ++i) { // the first one may be from before
        const auto at = [&](qsizetype n) { return samples[n][0].value<ResourceSample>().atMs; };
        shortest = std::min(shortest, at(i) - at(i - 1));
    }
    return shortest < 500 ? u"often"_s : u"seldom"_s;
}

QString ofAHangingFile(const Config &config)
{
    EngineRun run;
    run.put(u"hang.mp4"_s);
    Config once = config;
    once.retries = 0;
    run.setConfig(once);
    return run.run() ? run.outcome() : u"no end"_s;
}

QString ofAFailingFile(const Config &config)
{
    EngineRun run;
    for (const QString &name : {u"1-fails.mp4"_s, u"2.mp4"_s, u"3.mp4"_s})
        run.put(name);
    Config inOrder = config;
    inOrder.jobs = 1;
    inOrder.batchesEnabled = false;
    run.setConfig(inOrder);
    if (!run.run())
        return u"no end"_s;
    return run.outcome() + (run.summary.stoppedByFailure ? u", stopped"_s : QString());
}

int attempts(const EngineRun &run)
{
    return int(run.log().count(u"attempt "_s));
}

QString ofACrashingFile(const Config &config)
{
    EngineRun run;
    run.put(u"crash.mp4"_s);
    run.setConfig(config);
    return run.run() ? QString::number(attempts(run)) : u"no end"_s;
}

QString ofTwoRunsWithACrashingFile(const Config &config)
{
    EngineRun run;
    run.put(u"crash.mp4"_s);
    run.setConfig(config);
    return run.run() && run.run() ? QString::number(attempts(run)) + u' ' + run.outcome() : u"no end"_s;
}

QString howItIsVerified(const Config &config)
{
    EngineRun run;
    run.put(u"a.mp4"_s);
    run.setConfig(config);
    return run.run() && run.log().contains(u"verifies by whole"_s) ? u"whole"_s : u"else"_s;
}

// Whether the second of two files with the same costs is expected to cost what the first one did.
QString ofTwoLikeFiles(const Config &config)
{
    EngineRun run;
    run.put(u"1-greedy.mp4"_s);
    run.setConfig(config);
    if (!run.run())
        return u"no end"_s;
    const qint64 first = run.jobs[u"1-greedy.mp4"_s].plan->predictedMemoryBytes;
    run.put(u"2-greedy.mp4"_s);
    if (!run.run())
        return u"no end"_s;
    return run.jobs[u"2-greedy.mp4"_s].plan->predictedMemoryBytes == first ? u"as before"_s : u"follows"_s;
}

struct Row
{
    SettingId id;
    const char *value; // in a file
    std::function<QString(const Config &)> effect;
    const char *before; // with the default; null: that takes too long to see
    const char *after;  // null: anything else
};

constexpr auto any = "*"; // but not as with the changed setting

const std::vector<Row> &rows()
{
    using enum SettingId;
    static const std::vector<Row> all{
        {BatchesEnabled, "false", batchSize, any, "1"},
        {BatchSize, "7", batchSize, any, "7"},
        {Jobs, "3", slotCount, any, "3"},
        {Threads, "3", threads, any, "3"},
        {BatchTargetSeconds, "2", batchSize, any, nullptr},
        {BatchSizeMax, "3", batchSize, any, "3"},
        {Learning, "false", ofTwoLikeFiles, "follows", "as before"},
        {MemorySafetyFactor, "2.5", reserved, "1.0", "2.5"},
        {MaxMemoryPercent, "90", throttled(1, {memory(0, 85)}), "waits", "starts"},
        {CriticalMemoryPercent, "95", throttled(0, {memory(0, 93)}), "waits", "starts"},
        {ResumeMarginPercent, "3", throttled(1, {memory(0, 85), memory(60, 75)}), "waits", "starts"},
        {DwellMs, "1000", throttled(1, {memory(0, 85), memory(3, 40)}), "waits", "starts"},
        {MaxCpuPercent, "90", throttled(1, {{0, [](ResourceSample &s) { s.cpuPercent = 95; }}}), "starts",
         "waits"},
        {MemoryPressureLimit, "20", throttled(1, {{0, [](ResourceSample &s) { s.memoryPressure = 30; }}}),
         "starts", "waits"},
        {MemoryStallLimit, "10", throttled(1, {{0, [](ResourceSample &s) { s.memoryStall = 15; }}}), "starts",
         "waits"},
        {DiskPressureLimit, "50", throttled(1, {{0, [](ResourceSample &s) { s.ioPressure = 60; }}}), "starts",
         "waits"},
        {CpuPressureLimit, "40", throttled(1, {{0, [](ResourceSample &s) { s.cpuPressure = 50; }}}), "starts",
         "waits"},
        {KeepFreeBytes, "100",
         throttled(1, {{0, [](ResourceSample &s) { s.outputFreeBytes = qint64(512) << 20; }}}), "waits",
         "starts"},
        {PauseOnBattery, "true", throttled(0, {{0, [](ResourceSample &s) { s.onBattery = true; }}}), "starts",
         "waits"},
        {SlowDiskMebibytes, "12", besideAnotherReader, "waits", "starts"},
        {SampleIntervalMs, "100", sampling, "seldom", "often"},
        {StallSeconds, "5", ofAHangingFile, nullptr, "hang.mp4 failed(worker-stalled)"},
        {OnError, "\"stop\"", ofAFailingFile, "1-fails.mp4 failed(encoder-failed), 2.mp4 done, 3.mp4 done",
         "1-fails.mp4 failed(encoder-failed), 2.mp4 waiting, 3.mp4 waiting, stopped"},
        {Retries, "0", ofACrashingFile, "2", "1"},
        {Quarantine, "false", ofTwoRunsWithACrashingFile, "2 crash.mp4 failed(input-quarantined)",
         "4 crash.mp4 failed(worker-crashed)"},
        {SettingId::Verification, "\"whole\"", howItIsVerified, "else", "whole"},
    };
    return all;
}

} // namespace

// Each setting, given in a file, changes what happens.
class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsHere()
    {
        for (const Setting &setting : settingTable) {
            const auto count = std::ranges::count(rows(), setting.id, &Row::id);
            QVERIFY2(count == 1, std::string(setting.key).c_str());
        }
    }

    void eachChangesSomething_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < rows().size(); ++i)
            QTest::newRow(std::string(settingOf(rows()[i].id).key).c_str()) << int(i);
    }
    void eachChangesSomething()
    {
        QFETCH(int, row);
        const Row &tried = rows()[std::size_t(row)];
        const auto changed = fromFile(tried);
        QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().detail));
        QVERIFY(*changed != Config());
        const QString after = tried.effect(*changed);
        if (tried.after)
            QCOMPARE(after, QString::fromUtf8(tried.after));
        const QString before = tried.before ? tried.effect({}) : QString();
        QVERIFY2(before != after, qPrintable(before));
        if (tried.before && tried.before != QByteArray(any))
            QCOMPARE(before, QString::fromUtf8(tried.before));
    }

    // A margin as large as the limit would never let go again.
    void aSmallLimitIsLeftAgain()
    {
        Config config;
        config.memoryPressureLimit = 5;
        const auto pressed = [](int second, double value) {
            return Moment{second, [value](ResourceSample &sample) { sample.memoryPressure = value; }};
        };
        QCOMPARE(throttled(1, {pressed(0, 6), pressed(60, 3)})(config), u"waits"_s);
        QCOMPARE(throttled(1, {pressed(0, 6), pressed(60, 2)})(config), u"starts"_s);
    }

    void whatIsInQuarantineGetsItsChance_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("when the file changes") << u"change"_s;
        QTest::newRow("when it is retried by hand") << u"retry"_s;
        QTest::newRow("when a run is told to try it") << u"told"_s;
        QTest::newRow("when the quarantine is switched off") << u"off"_s;
    }
    void whatIsInQuarantineGetsItsChance()
    {
        QFETCH(QString, how);
        EngineRun run;
        run.put(u"crash.mp4"_s);
        run.put(u"good.mp4"_s);
        QVERIFY(run.run());
        QCOMPARE(run.outcome(), u"crash.mp4 failed(worker-crashed), good.mp4 done"_s);
        QVERIFY(run.run());
        QCOMPARE(run.outcome(), u"crash.mp4 failed(input-quarantined), good.mp4 skipped(already-done)"_s);
        QCOMPARE(attempts(run), 3);

        if (how == u"retry") {
            QVERIFY(EngineRun::waitUntil([&] { return run.runState == RunState::Idle; }));
            run.engine->retry({run.jobs[u"crash.mp4"_s].id});
            run.engine->start();
            QVERIFY(run.waitForEnd());
        } else {
            if (how == u"change")
                run.put(u"crash.mp4"_s, "another film");
            Config config;
            config.quarantine = how != u"off";
            run.setConfig(config);
            run.retryQuarantined = how == u"told";
            QVERIFY(run.run());
        }
        QCOMPARE(run.states[u"crash.mp4"_s], JobState::Failed);
        QCOMPARE(attempts(run), 5);
        run.retryQuarantined = false;
        run.setConfig({});
        QVERIFY(run.run());
        QCOMPARE(attempts(run), how == u"off" ? 7 : 5); // it was not put back while that was off
    }

    // In a window the queue stays: without a quarantine its next start tries again what has lost its process.
    void withoutQuarantineTheNextStartTriesAgain()
    {
        EngineRun run;
        run.put(u"crash.mp4"_s);
        run.put(u"fails.mp4"_s);
        Config config;
        config.quarantine = false;
        run.setConfig(config);
        QVERIFY(run.run());
        QVERIFY(EngineRun::waitUntil([&] { return run.runState == RunState::Idle; }));
        QCOMPARE(attempts(run), 3);
        run.engine->start();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outcome(), u"crash.mp4 failed(worker-crashed), fails.mp4 failed(encoder-failed)"_s);
        QCOMPARE(attempts(run), 5); // only the one, twice
    }

    void stoppingFinishesWhatIsAtWork()
    {
        EngineRun run;
        run.put(u"1-wait.mp4"_s);
        Config config;
        config.jobs = 2;
        config.batchesEnabled = false;
        config.onError = OnError::Stop;
        run.setConfig(config);
        run.open();
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(EngineRun::waitUntil([&] { return run.states[u"1-wait.mp4"_s] == JobState::Running; }));
        for (const QString &name : {u"2-fails.mp4"_s, u"3.mp4"_s, u"4.mp4"_s})
            run.put(name);
        run.engine->addPaths({run.input()});
        QVERIFY(EngineRun::waitUntil([&] { return run.runState == RunState::Stopping; }));
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outcome(),
                 u"1-wait.mp4 done, 2-fails.mp4 failed(encoder-failed), 3.mp4 waiting, 4.mp4 waiting"_s);
        QCOMPARE(run.summary.unfinished, 2);
        QVERIFY(run.summary.stoppedByFailure);
        QVERIFY(!run.summary.stopped); // nobody asked for it

        // The next start goes on with the rest.
        QVERIFY(EngineRun::waitUntil([&] { return run.runState == RunState::Idle; }));
        run.engine->start();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.done, 2);
        QVERIFY(!run.summary.stoppedByFailure);
    }

    void whatIsPausedStopsOnceItGoesOn()
    {
        EngineRun run;
        run.put(u"1-wait.mp4"_s);
        run.put(u"2-wait.mp4"_s);
        Config config;
        config.jobs = 1;
        config.batchesEnabled = false;
        config.onError = OnError::Stop;
        run.setConfig(config);
        run.open();
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(EngineRun::waitUntil([&] { return run.states[u"1-wait.mp4"_s] == JobState::Running; }));
        run.engine->pause();
        QVERIFY(EngineRun::waitUntil([&] { return run.runState == RunState::Paused; }));
        run.put(u"probecrash.mp4"_s);
        run.engine->addPaths({run.input()});
        QVERIFY(
            EngineRun::waitUntil([&] { return run.states.value(u"probecrash.mp4"_s) == JobState::Failed; }));
        QCOMPARE(run.runState, RunState::Paused);
        run.openGate();
        run.engine->resume();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outcome(),
                 u"1-wait.mp4 done, 2-wait.mp4 waiting, probecrash.mp4 failed(worker-crashed)"_s);
        QVERIFY(run.summary.stoppedByFailure);
    }

    // What waits is weighed anew when the factor changes in the middle of a run.
    void anotherFactorCountsForWhatWaits()
    {
        EngineRun run;
        run.put(u"1-wait.mp4"_s);
        run.put(u"2.mp4"_s);
        Config config;
        config.jobs = 1;
        config.batchesEnabled = false;
        run.setConfig(config);
        run.open();
        QSignalSpy batches(run.engine.get(), &Engine::batchStarted);
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(EngineRun::waitUntil([&] { return run.states[u"1-wait.mp4"_s] == JobState::Running; }));
        config.memorySafetyFactor = 2;
        run.engine->setConfig(config);
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(batches.size(), 2);
        const auto bytes = [&batches](int i) { return batches[i][0].value<BatchInfo>().reservedBytes; };
        QCOMPARE(bytes(1), 2 * bytes(0));
    }

private:
    Result<Config> fromFile(const Row &row) const
    {
        std::string pointer = '/' + std::string(settingOf(row.id).key);
        std::ranges::replace(pointer, '.', '/');
        Json json;
        json[Json::json_pointer(pointer)] = Json::parse(row.value);
        const QString path = m_folder.filePath(u"settings.json"_s);
        EngineRun::write(path, QByteArray::fromStdString(json.dump()));
        return store::readConfig(path);
    }

    QTemporaryDir m_folder;
};

SLUICE_TEST(TestSettings, QCoreApplication)

} // namespace test_settings

#include "test_settings.moc"

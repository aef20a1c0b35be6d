// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine_run.h"

#include "engine/run/background.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QSemaphore>

namespace test_single_files {

using namespace sluice;
using namespace sluice::tests;
using namespace Qt::StringLiterals;

// What the user wants of single files: stop this one, hold that one, this one first, and those back again.
class TestSingleFiles final : public QObject
{
    Q_OBJECT

private:
    static Config inBatchesOf(int size, int jobs = 1)
    {
        Config config;
        config.jobs = jobs;
        config.batchSize = size;
        return config;
    }
    // A run with these files, up to where its first one is at work.
    static void begin(EngineRun &run, const QStringList &names, const Config &config)
    {
        for (const QString &name : names)
            run.put(name);
        run.setConfig(config);
        run.open();
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(EngineRun::waitUntil([&] { return count(run, JobState::Running) >= *config.jobs; }));
    }
    static int count(const EngineRun &run, JobState state)
    {
        return int(std::ranges::count(run.states, state));
    }
    static QString running(const EngineRun &run) { return run.states.key(JobState::Running); }
    [[nodiscard]] static bool becomes(const EngineRun &run, const QString &name, JobState state)
    {
        return EngineRun::waitUntil([&] { return run.states.value(name) == state; });
    }
    // So many files at work stand still, as their workers know.
    [[nodiscard]] static bool standStill(const EngineRun &run, int files)
    {
        return EngineRun::waitUntil([&] { return run.log().count(u" paused"_s) >= files; });
    }
    [[nodiscard]] static bool isIdle(const EngineRun &run)
    {
        return EngineRun::waitUntil([&] { return run.runState == RunState::Idle; });
    }
    static QList<JobId> ids(const EngineRun &run, const QStringList &names)
    {
        QList<JobId> result;
        for (const QString &name : names)
            result << run.jobs[name].id;
        return result;
    }
    // In the order in which workers began them.
    static QString begun(const EngineRun &run)
    {
        QStringList names;
        for (const QString &line : run.log().split(u'\n')) {
            if (line.contains(u"attempt "_s))
                names << line.section(u" of "_s, 1).section(u" with "_s, 0, 0);
        }
        return names.join(u' ');
    }
    [[nodiscard]] static bool samples(const EngineRun &run, int many)
    {
        QSignalSpy sampled(run.engine.get(), &Engine::sampled);
        return EngineRun::waitUntil([&] { return sampled.size() >= many; });
    }
    [[nodiscard]] static bool allAreLookedAt(const EngineRun &run, int files)
    {
        return EngineRun::waitUntil([&] {
            return run.jobs.size() == files
                   && std::ranges::all_of(run.jobs, [](const Job &job) { return job.media != nullptr; });
        });
    }

private Q_SLOTS:
    // ---- Stop

    void aFileAtWorkIsStoppedAndItsBatchGoesOn()
    {
        EngineRun run;
        begin(run, {u"a.mp4"_s, u"b.mp4"_s, u"wait.mp4"_s}, inBatchesOf(1));
        QVERIFY(EngineRun::waitUntil([&] { return running(run) == u"wait.mp4"; }));
        run.engine->stopJobs(ids(run, {u"wait.mp4"_s}));
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outcome(), u"a.mp4 done, b.mp4 done, wait.mp4 cancelled(cancelled)"_s);
        QCOMPARE(run.outputTree(), u"a.mp4 b.mp4"_s);
        QCOMPARE(run.summary.cancelled, 1);
        QVERIFY(!run.summary.stopped);
    }

    void theNextFileOfTheSameWorkerIsNotStopped()
    {
        EngineRun run;
        begin(run, {u"wait1.mp4"_s, u"wait2.mp4"_s, u"wait3.mp4"_s}, inBatchesOf(3));
        const QString first = running(run);
        run.engine->stopJobs(ids(run, {first}));
        QVERIFY(becomes(run, first, JobState::Cancelled));
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.done, 2);
        QCOMPARE(run.starts(), 2); // one that probes, and one for all three
    }

    void aStoppedFileThatIsWantedAgainIsDone()
    {
        EngineRun run;
        begin(run, {u"wait1.mp4"_s, u"wait2.mp4"_s}, inBatchesOf(1));
        const QString first = running(run);
        run.engine->stopJobs(ids(run, {first}));
        QVERIFY(becomes(run, first, JobState::Cancelled));
        run.engine->retry(ids(run, {first}));
        QVERIFY(becomes(run, first, JobState::Waiting));
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outcome(), u"wait1.mp4 done, wait2.mp4 done"_s);
        QCOMPARE(run.summary.cancelled, 0); // it counts by its last end
        QCOMPARE(run.summary.total, 2);
    }

    void whatWaitsIsStopped_data()
    {
        QTest::addColumn<int>("batchSize");
        QTest::newRow("in a batch at work") << 3;
        QTest::newRow("in the queue") << 1;
    }
    void whatWaitsIsStopped()
    {
        QFETCH(int, batchSize);
        EngineRun run;
        begin(run, {u"wait1.mp4"_s, u"wait2.mp4"_s, u"wait3.mp4"_s}, inBatchesOf(batchSize));
        run.engine->stopJobs(ids(run, {u"wait3.mp4"_s}));
        QVERIFY(becomes(run, u"wait3.mp4"_s, JobState::Cancelled));
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outcome(), u"wait1.mp4 done, wait2.mp4 done, wait3.mp4 cancelled(cancelled)"_s);
        QVERIFY(!run.log().contains(u" of wait3.mp4"_s));
    }

    void beforeAStartFilesAreStoppedAsWell()
    {
        EngineRun run;
        run.put(u"a.mp4"_s);
        run.put(u"b.mp4"_s);
        run.open();
        run.engine->addPaths({run.input()});
        QVERIFY(EngineRun::waitUntil([&] { return run.jobs.size() == 2; }));
        run.engine->stopJobs(ids(run, {u"a.mp4"_s, u"a.mp4"_s})); // looked at or not
        run.engine->start();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outcome(), u"a.mp4 cancelled(cancelled), b.mp4 done"_s);
    }

    void aStoppedFileWhoseWorkerCrashesIsNotTriedAgain()
    {
        EngineRun run;
        Config config = inBatchesOf(1);
        config.retries = 3;
        begin(run, {u"hang.mp4"_s}, config);
        run.engine->stopJobs(ids(run, {u"hang.mp4"_s})); // it never listens: it is ended
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outcome(), u"hang.mp4 cancelled(cancelled)"_s);
        QCOMPARE(run.log().count(u"attempt "_s), 1);
        QCOMPARE(run.refusals.size(), 0);
        QCOMPARE(run.outputTree(), QString());
    }

    // ---- Hold

    void aFileAtWorkIsHeldAndOthersGoOn()
    {
        EngineRun run;
        begin(run, {u"wait.mp4"_s}, inBatchesOf(3));
        run.engine->holdJobs(ids(run, {u"wait.mp4"_s}));
        QVERIFY(becomes(run, u"wait.mp4"_s, JobState::Paused) && standStill(run, 1));
        QVERIFY(isAtWork(run.jobs[u"wait.mp4"_s]));
        run.put(u"a.mp4"_s);
        run.put(u"b.mp4"_s);
        run.openGate();
        run.engine->addPaths({run.input()});
        QVERIFY(EngineRun::waitUntil([&] { return count(run, JobState::Done) == 2; }));
        QVERIFY(samples(run, 2));
        QCOMPARE(run.runState, RunState::Running); // the held one is not forgotten
        QCOMPARE(run.states[u"wait.mp4"_s], JobState::Paused);
        run.engine->releaseJobs(ids(run, {u"wait.mp4"_s}));
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.done, 3);
        QCOMPARE(run.log().count(u"attempt "_s), 3);
    }

    void whatWaitsBehindAHeldFileIsDoneByOthers()
    {
        EngineRun run;
        begin(run, {u"wait1.mp4"_s, u"wait2.mp4"_s, u"wait3.mp4"_s}, inBatchesOf(3));
        const QString first = running(run);
        run.engine->holdJobs(ids(run, {first}));
        QVERIFY(becomes(run, first, JobState::Paused) && standStill(run, 1));
        QVERIFY(EngineRun::waitUntil([&] { return count(run, JobState::Running) == 1; }));
        run.openGate();
        QVERIFY(EngineRun::waitUntil([&] { return count(run, JobState::Done) == 2; }));
        run.engine->releaseJobs(ids(run, {first}));
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.done, 3);
    }

    void whatWaitsIsHeld_data()
    {
        QTest::addColumn<int>("batchSize");
        QTest::newRow("in a batch at work") << 3;
        QTest::newRow("in the queue") << 1;
    }
    void whatWaitsIsHeld()
    {
        QFETCH(int, batchSize);
        EngineRun run;
        begin(run, {u"wait1.mp4"_s, u"wait2.mp4"_s, u"wait3.mp4"_s}, inBatchesOf(batchSize));
        run.engine->holdJobs(ids(run, {u"wait3.mp4"_s}));
        QVERIFY(becomes(run, u"wait3.mp4"_s, JobState::Paused));
        QVERIFY(!isAtWork(run.jobs[u"wait3.mp4"_s]));
        run.openGate();
        QVERIFY(EngineRun::waitUntil([&] { return count(run, JobState::Done) == 2; }));
        QVERIFY(samples(run, 2));
        QVERIFY(!run.log().contains(u" of wait3.mp4"_s));
        QCOMPARE(run.runState, RunState::Running);
        run.engine->releaseJobs(ids(run, {u"wait3.mp4"_s}));
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.done, 3);
    }

    void whatIsHeldBeforeTheStartIsLeftOut()
    {
        EngineRun run;
        run.put(u"a.mp4"_s);
        run.put(u"b.mp4"_s);
        run.open();
        run.engine->addPaths({run.input()});
        QVERIFY(EngineRun::waitUntil([&] { return run.jobs.size() == 2; }));
        run.engine->holdJobs(ids(run, {u"a.mp4"_s})); // looked at or not
        run.engine->start();
        QVERIFY(becomes(run, u"b.mp4"_s, JobState::Done));
        QCOMPARE(run.states[u"a.mp4"_s], JobState::Paused);
        run.engine->releaseJobs(ids(run, {u"a.mp4"_s}));
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.done, 2);
    }

    void aRunOfNothingButHeldFilesWaits()
    {
        EngineRun run;
        run.put(u"a.mp4"_s);
        run.open();
        run.engine->addPaths({run.input()});
        QVERIFY(allAreLookedAt(run, 1));
        run.engine->holdJobs(ids(run, {u"a.mp4"_s}));
        run.engine->start();
        QVERIFY(EngineRun::waitUntil([&] { return run.runState == RunState::Running; }));
        run.engine->releaseJobs(ids(run, {u"a.mp4"_s}));
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.done, 1);
    }

    void aHeldFileCanBeStoppedAndRemoved()
    {
        EngineRun run;
        begin(run, {u"wait1.mp4"_s, u"wait2.mp4"_s, u"wait3.mp4"_s}, inBatchesOf(1));
        const QString first = running(run);
        run.engine->holdJobs(ids(run, {u"wait1.mp4"_s, u"wait2.mp4"_s, u"wait3.mp4"_s}));
        QVERIFY(EngineRun::waitUntil([&] { return count(run, JobState::Paused) == 3; }));
        QStringList others = run.states.keys();
        others.removeAll(first);
        QSignalSpy removed(run.engine.get(), &Engine::jobsRemoved);
        run.engine->removeJobs(ids(run, others));
        QVERIFY(EngineRun::waitUntil([&] { return !removed.isEmpty(); }));
        run.engine->stopJobs(ids(run, {first}));
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.states[first], JobState::Cancelled);
        QCOMPARE(run.summary.cancelled, 1);
        QCOMPARE(run.summary.unfinished, 0);
        QCOMPARE(run.outputTree(), QString());
    }

    void aHeldFileIsNotSilentForTooLong()
    {
        EngineRun run;
        Config config = inBatchesOf(1);
        config.stallSeconds = 1;
        begin(run, {u"wait.mp4"_s}, config);
        run.engine->holdJobs(ids(run, {u"wait.mp4"_s}));
        QVERIFY(becomes(run, u"wait.mp4"_s, JobState::Paused));
        QVERIFY(samples(run, 40)); // of 50 ms
        run.openGate();
        run.engine->releaseJobs(ids(run, {u"wait.mp4"_s}));
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outcome(), u"wait.mp4 done"_s);
        QCOMPARE(run.log().count(u"attempt "_s), 1);
    }

    void aStopNowLeavesHeldFilesHeld()
    {
        EngineRun run;
        begin(run, {u"wait1.mp4"_s, u"wait2.mp4"_s}, inBatchesOf(1));
        const QString first = running(run);
        run.engine->holdJobs(ids(run, {first}));
        QVERIFY(becomes(run, first, JobState::Paused));
        run.engine->stop(StopMode::Now);
        QVERIFY(run.waitForEnd());
        QCOMPARE(count(run, JobState::Waiting), 1);
        QCOMPARE(run.states[first], JobState::Paused);
        QVERIFY(!isAtWork(run.jobs[first]));
        QCOMPARE(run.summary.unfinished, 2);
        QVERIFY(isIdle(run));

        run.restore = true;
        run.openGate();
        run.open();
        QVERIFY(EngineRun::waitUntil([&] { return run.states.size() == 2; }));
        QCOMPARE(run.states[first], JobState::Paused); // after a restart too
        run.engine->start();
        QVERIFY(EngineRun::waitUntil([&] { return count(run, JobState::Done) == 1; }));
        run.engine->releaseJobs(ids(run, {first}));
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outcome(), u"wait1.mp4 done, wait2.mp4 done"_s);
    }

    void aStopAfterTheCurrentFilesFinishesHeldOnes()
    {
        EngineRun run;
        begin(run, {u"wait1.mp4"_s, u"wait2.mp4"_s}, inBatchesOf(1));
        const QString first = running(run);
        run.engine->holdJobs(ids(run, {u"wait1.mp4"_s, u"wait2.mp4"_s}));
        QVERIFY(EngineRun::waitUntil([&] { return count(run, JobState::Paused) == 2; }));
        run.openGate();
        run.engine->stop(StopMode::AfterCurrent);
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.states[first], JobState::Done);
        QCOMPARE(count(run, JobState::Paused), 1); // it had not begun
    }

    void aPausedRunGoesOnWithoutHeldFiles()
    {
        EngineRun run;
        begin(run, {u"wait1.mp4"_s, u"wait2.mp4"_s}, inBatchesOf(1, 2));
        run.engine->holdJobs(ids(run, {u"wait1.mp4"_s}));
        run.engine->pause();
        QVERIFY(EngineRun::waitUntil([&] { return count(run, JobState::Paused) == 2; })
                && standStill(run, 2));
        run.openGate();
        run.engine->resume();
        QVERIFY(becomes(run, u"wait2.mp4"_s, JobState::Done));
        QCOMPARE(run.states[u"wait1.mp4"_s], JobState::Paused);
        run.engine->releaseJobs(ids(run, {u"wait1.mp4"_s}));
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.done, 2);
    }

    // It used to stay Paused for ever, though its output had its name.
    void aPauseWhileAFileGetsItsNameLeavesItDone()
    {
        QThreadPool &threads = run::fileThreads();
        const int count = threads.maxThreadCount();
        QSemaphore held;
        const auto restore = qScopeGuard([&] {
            held.release();
            threads.waitForDone();
            threads.setMaxThreadCount(count);
        });
        EngineRun run;
        begin(run, {u"wait.mp4"_s}, inBatchesOf(1));
        threads.setMaxThreadCount(1);
        threads.start([&held] { held.acquire(); });
        run.openGate();
        QVERIFY(becomes(run, u"wait.mp4"_s, JobState::Verifying));
        QVERIFY(EngineRun::waitUntil([&] { return run.jobs[u"wait.mp4"_s].report != nullptr; }));
        run.engine->pause();
        run.engine->holdJobs(ids(run, {u"wait.mp4"_s}));
        run.engine->stopJobs(ids(run, {u"wait.mp4"_s}));
        QVERIFY(EngineRun::waitUntil([&] { return run.runState == RunState::Paused; }));
        held.release();
        QVERIFY(becomes(run, u"wait.mp4"_s, JobState::Done));
        run.engine->resume();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.done, 1);
    }

    // It used to wait for ever when all was planned by the time it went on.
    void aRunThatIsPausedBeforeItBeginsBeginsInTheEnd()
    {
        EngineRun run;
        run.put(u"a.mp4"_s);
        run.open();
        run.engine->addPaths({run.input()});
        QVERIFY(allAreLookedAt(run, 1));
        run.engine->start();
        run.engine->pause();
        QVERIFY(EngineRun::waitUntil([&] { return run.jobs[u"a.mp4"_s].plan.has_value(); }));
        QVERIFY(EngineRun::waitUntil([] { return run::fileThreads().activeThreadCount() == 0; }));
        QVERIFY(samples(run, 2));
        run.engine->resume();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outcome(), u"a.mp4 done"_s);
    }

    // ---- Order

    void whatIsArrangedBeginsFirst_data()
    {
        QTest::addColumn<int>("batchSize");
        QTest::newRow("from the queue") << 1;
        QTest::newRow("out of a long batch") << 5;
    }
    void whatIsArrangedBeginsFirst()
    {
        QFETCH(int, batchSize);
        EngineRun run;
        const QStringList names{u"9000000us-wait.mp4"_s, u"5000000us-.mp4"_s, u"4000000us-.mp4"_s,
                                u"3000000us-.mp4"_s, u"2000000us-.mp4"_s};
        begin(run, names, inBatchesOf(batchSize));
        QCOMPARE(running(run), names[0]);
        QSignalSpy arranged(run.engine.get(), &Engine::arranged);
        run.engine->arrange(ids(run, {names[3]}));
        run.engine->arrange(ids(run, {names[4], names[2], names[3]}));
        const QList<JobId> last = ids(run, {names[4], names[3]});
        run.engine->arrange(last + QList{JobId(4711), last[0]}); // not in the queue; named twice
        QVERIFY(EngineRun::waitUntil([&] { return arranged.size() == 3; }));
        QCOMPARE(arranged[2][0].value<QList<JobId>>(), last);
        if (batchSize > 1) {
            QVERIFY(EngineRun::waitUntil([&] {
                return std::ranges::count_if(run.jobs, [](const Job &job) { return job.batch == BatchId{}; })
                       == 4;
            }));
        }
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(begun(run), QStringList({names[0], names[4], names[3], names[1], names[2]}).join(u' '));
        QCOMPARE(run.log().count(u"attempt 1 "_s), 5); // what came back had not begun
    }

    void theOrderIsGivenBeforeTheStart()
    {
        EngineRun run;
        const QStringList names{u"3000000us-.mp4"_s, u"2000000us-.mp4"_s, u"1000000us-.mp4"_s};
        for (const QString &name : names)
            run.put(name);
        run.setConfig(inBatchesOf(3));
        run.open();
        run.engine->addPaths({run.input()});
        QVERIFY(allAreLookedAt(run, 3));
        run.engine->arrange(ids(run, {names[2], names[1]}));
        run.engine->start();
        QVERIFY(run.waitForEnd());
        QCOMPARE(begun(run), QStringList({names[2], names[1], names[0]}).join(u' '));
    }

    // ---- Pictures

    void aPictureIsMadeWhenAskedFor()
    {
        EngineRun run;
        begin(run, {u"wait.mp4"_s, u"nopicture.mp4"_s}, inBatchesOf(1));
        QMap<qint64, QByteArray> told;
        connect(run.engine.get(), &Engine::thumbnailReady, this,
                [&told](JobId id, const QByteArray &jpeg) { told[number(id)] = jpeg; });
        for (const QString &name : {u"nopicture.mp4"_s, u"wait.mp4"_s})
            run.engine->wantThumbnail(run.jobs[name].id);
        run.engine->wantThumbnail(JobId(4711)); // not in the queue
        QVERIFY(EngineRun::waitUntil([&] { return !told.isEmpty(); }));
        QCOMPARE(told.value(number(run.jobs[u"wait.mp4"_s].id)), "wait.mp4");
        QCOMPARE(told.size(), 1);
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.refusals.size(), 0);
    }

    // ---- Back again

    void whatWasRemovedComesBackAsItWas()
    {
        EngineRun run;
        begin(run, {u"a.mp4"_s, u"fails.mp4"_s, u"wait1.mp4"_s, u"wait2.mp4"_s, u"wait3.mp4"_s},
              inBatchesOf(1));
        QVERIFY(becomes(run, u"a.mp4"_s, JobState::Done));
        QVERIFY(becomes(run, u"fails.mp4"_s, JobState::Failed));
        QVERIFY(EngineRun::waitUntil([&] { return running(run).startsWith(u"wait"); }));
        const QString first = running(run);
        QStringList others = run.states.keys();
        others.removeAll(first);
        const QString held = others.last();
        run.engine->holdJobs(ids(run, {held}));
        QVERIFY(becomes(run, held, JobState::Paused));

        QSignalSpy removed(run.engine.get(), &Engine::jobsRemoved);
        QList<Job> jobs;
        for (const QString &name : others)
            jobs << run.jobs[name];
        const QList<JobId> old = ids(run, others);
        run.engine->removeJobs(old);
        QVERIFY(EngineRun::waitUntil([&] { return !removed.isEmpty(); }));
        const QString before = run.outcome();
        QSignalSpy added(run.engine.get(), &Engine::jobsAdded);
        run.engine->restoreJobs(jobs);
        run.engine->restoreJobs(jobs); // they are there already
        QVERIFY(
            EngineRun::waitUntil([&] { return !added.isEmpty() && run.states[held] == JobState::Paused; }));
        QCOMPARE(run.outcome(), before);
        for (const JobId id : ids(run, others))
            QVERIFY(!old.contains(id));
        run.engine->releaseJobs(ids(run, {held}));
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outcome(),
                 u"a.mp4 done, fails.mp4 failed(encoder-failed), wait1.mp4 done, wait2.mp4 done, "
                 "wait3.mp4 done"_s);
        QCOMPARE(added.size(), 1);
        QCOMPARE(run.outputTree(), u"a.mp4 wait1.mp4 wait2.mp4 wait3.mp4"_s); // under the same names
    }

    void onlyWhatHasChangedIsLookedAtAgain()
    {
        EngineRun run;
        run.put(u"same.mp4"_s);
        run.put(u"other.mp4"_s);
        run.open();
        run.engine->addPaths({run.input()});
        QVERIFY(allAreLookedAt(run, 2));
        QSignalSpy removed(run.engine.get(), &Engine::jobsRemoved);
        const QList<Job> jobs = run.jobs.values();
        run.engine->removeJobs(ids(run, {u"same.mp4"_s, u"other.mp4"_s}));
        QVERIFY(EngineRun::waitUntil([&] { return !removed.isEmpty(); }));
        run.put(u"other.mp4"_s, "a longer film");
        QHash<QString, bool> hadMedia;
        connect(run.engine.get(), &Engine::jobsAdded, this, [&hadMedia](const QList<Job> &added) {
            for (const Job &job : added)
                hadMedia[job.relativePath] = job.media != nullptr;
        });
        run.engine->restoreJobs(jobs);
        QVERIFY(EngineRun::waitUntil([&] { return hadMedia.size() == 2; }));
        QVERIFY(hadMedia[u"same.mp4"_s]);
        QVERIFY(!hadMedia[u"other.mp4"_s]);
        QVERIFY(allAreLookedAt(run, 2));
        QCOMPARE(run.jobs[u"other.mp4"_s].sizeBytes, 13);
        run.engine->start();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.done, 2);
    }
};

SLUICE_TEST(TestSingleFiles, QCoreApplication)

} // namespace test_single_files

#include "test_single_files.moc"

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine_run.h"

#include "engine/run/background.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace test_engine {

using namespace sluice;
using namespace sluice::tests;
using namespace Qt::StringLiterals;

// The engine against workers that behave and workers that do not.
class TestEngine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeIsRebuilt()
    {
        EngineRun run;
        run.put(u"a.mkv"_s);
        run.put(u"sub/deep/b.avi"_s);
        run.put(u"notes.txt"_s);
        QVERIFY(run.run());
        QCOMPARE(run.outcome(), u"a.mkv done, sub/deep/b.avi done"_s);
        QCOMPARE(run.outputTree(), u"a.mp4 sub(deep(b.mp4))"_s);
        QCOMPARE(run.summary.done, 2);
        QCOMPARE(EngineRun::tree(run.input()), u"a.mkv notes.txt sub(deep(b.avi))"_s);
    }

    void aBadFileFailsAlone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("end");
        QTest::addColumn<int>("attempts");
        QTest::newRow("it crashes the worker each time")
            << u"crash.mp4"_s << u"failed(worker-crashed)"_s << 2;
        QTest::newRow("it crashes the worker once") << u"crash-once.mp4"_s << u"done"_s << 2;
        QTest::newRow("the worker speaks garbage") << u"garbage.mp4"_s << u"failed(worker-protocol)"_s << 2;
        QTest::newRow("the worker exits 0 and lies") << u"liar.mp4"_s << u"failed(worker-crashed)"_s << 2;
        QTest::newRow("the worker hangs") << u"hang.mp4"_s << u"failed(worker-stalled)"_s << 2;
        QTest::newRow("the worker reports an error") << u"fails.mp4"_s << u"failed(encoder-failed)"_s << 1;
        QTest::newRow("there is no video in it") << u"novideo.mp4"_s << u"failed(input-no-video)"_s << 0;
        QTest::newRow("it crashes the probe") << u"probecrash.mp4"_s << u"failed(worker-crashed)"_s << 0;
        QTest::newRow("it is done with a warning") << u"warn.mp4"_s << u"done-with-warnings"_s << 1;
    }
    void aBadFileFailsAlone()
    {
        QFETCH(QString, name);
        QFETCH(QString, end);
        QFETCH(int, attempts);
        EngineRun run;
        Config config;
        config.batchSize = 5; // all in one batch
        config.jobs = 1;
        config.stallSeconds = 1;
        run.setConfig(config);
        for (const QString &good : {u"1.mp4"_s, u"2.mp4"_s, u"3.mp4"_s, u"4.mp4"_s})
            run.put(good);
        run.put(name);
        QVERIFY(run.run());
        QCOMPARE(run.outcome(), u"1.mp4 done, 2.mp4 done, 3.mp4 done, 4.mp4 done, "_s + name + u' ' + end);
        QCOMPARE(run.log().count(u" of "_s + name), attempts);
        const QString own = end.startsWith(u"done") ? u' ' + name : QString();
        QCOMPARE(run.outputTree(), u"1.mp4 2.mp4 3.mp4 4.mp4"_s + own);
    }

    // What it does between its mistake and its end is neither believed nor left lying about.
    void aWorkerThatIsGivenUpLeavesNothing()
    {
        EngineRun run;
        for (const QString &name : {u"a-rogue.mp4"_s, u"b.mp4"_s, u"c.mp4"_s, u"d.mp4"_s})
            run.put(name);
        Config config;
        config.batchSize = 4;
        config.jobs = 1;
        run.setConfig(config);
        QVERIFY(run.run());
        QCOMPARE(run.outcome(), u"a-rogue.mp4 failed(worker-protocol), b.mp4 done, c.mp4 done, d.mp4 done"_s);
        QCOMPARE(run.outputTree(), u"b.mp4 c.mp4 d.mp4"_s);
    }

    void aWorkerThatCanNotStart_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("speaks another version") << u"wrong-version"_s << ErrorCode::WorkerVersion;
        QTest::newRow("dies before it says hello") << u"die"_s << ErrorCode::WorkerCrashed;
        QTest::newRow("says something else first") << u"garbage"_s << ErrorCode::WorkerProtocol;
    }
    void aWorkerThatCanNotStart()
    {
        QFETCH(QString, how);
        QFETCH(ErrorCode, code);
        // Probed by a good one, so that the run itself meets the bad one.
        EngineRun run;
        for (int i = 0; i < 20; ++i)
            run.put(u"wait%1.mp4"_s.arg(i));
        run.open();
        run.engine->addPaths({run.input()});
        QVERIFY(EngineRun::waitUntil([&] {
            return run.jobs.size() == 20
                   && std::ranges::all_of(run.jobs, [](const Job &job) { return job.media != nullptr; });
        }));
        qputenv("FAKE_WORKER_START", how.toUtf8());
        run.engine->start();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.refusals.size(), 1);
        QCOMPARE(run.refusals[0].code, code);
        QCOMPARE(run.summary.failed, 0); // a broken program fails no file
        QCOMPARE(run.summary.unfinished, 20);
        QCOMPARE(run.outputTree(), QString());
    }

    void whatFailsBeforeTheStartIsInTheSummary()
    {
        EngineRun run;
        run.put(u"a.mp4"_s);
        run.put(u"dataonly.mp4"_s);
        run.put(u"probecrash.mp4"_s);
        run.open();
        run.engine->addPaths({run.input()});
        QVERIFY(EngineRun::waitUntil([&] { return std::ranges::count(run.states, JobState::Failed) == 2; }));
        run.engine->start();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.done, 1);
        QCOMPARE(run.summary.failed, 2);
    }

    void aMissingWorkerIsToldAtOnce()
    {
        EngineRun run;
        run.open(u"/nonexistent/sluice-worker"_s);
        QVERIFY(EngineRun::waitUntil([&] { return !run.refusals.isEmpty(); }));
        QCOMPARE(run.refusals[0].code, ErrorCode::WorkerMissing);
        QCOMPARE(run.refusals[0].subject, u"/nonexistent/sluice-worker"_s);
    }

    // For want of processes or memory a start may fail while others are at work; that is no reason to end
    // them.
    void aStartThatFailsIsTriedAgain_data()
    {
        QTest::addColumn<bool>("comesBack");
        QTest::newRow("for a moment") << true;
        QTest::newRow("for good") << false;
    }
    void aStartThatFailsIsTriedAgain()
    {
        QFETCH(bool, comesBack);
        EngineRun run;
        run.put(u"1-wait.mp4"_s);
        run.put(u"2.mp4"_s);
        Config config;
        config.jobs = 1;
        config.batchesEnabled = false;
        run.setConfig(config);
        const QString worker = run.path(u"worker"_s);
        QVERIFY(QFile::link(QStringLiteral(FAKE_WORKER), worker));
        run.open(worker);
        Config slow = run.config();
        slow.sampleIntervalMs = comesBack ? 1000 : 100; // time to bring it back
        run.engine->setConfig(slow);
        connect(run.engine.get(), &Engine::batchFinished, this, [&](BatchId, bool crashed) {
            if (crashed && comesBack)
                QFile::link(QStringLiteral(FAKE_WORKER), worker);
        });
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(EngineRun::waitUntil([&] { return run.states[u"1-wait.mp4"_s] == JobState::Running; }));
        QVERIFY(QFile::remove(worker));
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outcome(),
                 comesBack ? u"1-wait.mp4 done, 2.mp4 done"_s : u"1-wait.mp4 done, 2.mp4 waiting"_s);
        QCOMPARE(run.refusals.size(), comesBack ? 0 : 1);
        QCOMPARE(run.summary.gaveUpFor.has_value(), !comesBack);
        if (!comesBack)
            QCOMPARE(run.refusals[0].code, ErrorCode::WorkerMissing);
    }

    // What could not be looked at then is looked at with the next start.
    void aWorkerThatComesBackIsAskedAgain()
    {
        EngineRun run;
        run.put(u"a.mp4"_s);
        const QString worker = run.path(u"worker"_s);
        QVERIFY(QFile::link(QStringLiteral(FAKE_WORKER), worker));
        run.open(worker);
        QSignalSpy ready(run.engine.get(), &Engine::ready);
        QVERIFY(ready.wait());
        QVERIFY(QFile::remove(worker));
        run.engine->addPaths({run.input()});
        QVERIFY(EngineRun::waitUntil([&] { return !run.refusals.isEmpty() && run.jobs.size() == 1; }));
        QVERIFY(QFile::link(QStringLiteral(FAKE_WORKER), worker));
        run.engine->start();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outcome(), u"a.mp4 done"_s);
    }

    // Two tries, and two more when the user asks for them.
    void aRetryIsAWholeNewChance()
    {
        EngineRun run;
        run.put(u"crash.mp4"_s);
        run.put(u"wait.mp4"_s);
        Config config;
        config.jobs = 2;
        config.retries = 1;
        run.setConfig(config);
        run.open();
        run.engine->addPaths({run.input()});
        run.engine->start();
        const auto hasFailedAfter = [&run](int tries) {
            return EngineRun::waitUntil([&run, tries] {
                return run.states[u"crash.mp4"_s] == JobState::Failed
                       && run.log().count(u" of crash.mp4"_s) == tries;
            });
        };
        QVERIFY(hasFailedAfter(2));
        run.engine->retry({run.jobs[u"crash.mp4"_s].id});
        QVERIFY(hasFailedAfter(4));
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.failed, 1);
    }

    // Nothing gets its final name that is not on record; the file waits, and can be started again.
    void whatCannotBeRecordedIsNotDone()
    {
        EngineRun run;
        run.put(u"wait.mp4"_s);
        run.open();
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(EngineRun::waitUntil([&] { return run.states[u"wait.mp4"_s] == JobState::Running; }));
        {
            QSqlDatabase journal = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
            journal.setDatabaseName(run.path(u"state/journal.sqlite"_s));
            QVERIFY(journal.open());
            QSqlQuery query(journal);
            QVERIFY(query.exec(u"ALTER TABLE output RENAME TO elsewhere"_s));
        }
        QSqlDatabase::removeDatabase(u"test"_s);
        run.openGate();
        QVERIFY(run.waitForEnd());
        QVERIFY(EngineRun::waitUntil([&] { return run.states[u"wait.mp4"_s] == JobState::Waiting; }));
        QVERIFY(!run.refusals.isEmpty());
        QVERIFY(EngineRun::waitUntil([&] { return run.outputTree().isEmpty(); }));
    }

    void aSlowStartIsNoFailure()
    {
        EngineRun run;
        run.put(u"a.mp4"_s);
        qputenv("FAKE_WORKER_START", "slow");
        run.open();
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(EngineRun::waitUntil([&] { return run.starts() == 1; }));
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outcome(), u"a.mp4 done"_s);
    }

    void stopGivesUpAndTheNextStartFinishes()
    {
        EngineRun run;
        run.put(u"1.mp4"_s);
        run.put(u"wait2.mp4"_s);
        run.put(u"wait3.mp4"_s);
        Config config;
        config.jobs = 1;
        run.setConfig(config);
        run.open();
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(EngineRun::waitUntil([&] {
            return std::ranges::count(run.states, JobState::Running) == 1
                   && run.states[u"1.mp4"_s] == JobState::Done;
        }));
        run.engine->stop(StopMode::Now);
        QVERIFY(run.waitForEnd());
        QVERIFY(run.summary.stopped);
        QCOMPARE(run.summary.unfinished, 2);
        QCOMPARE(run.outcome(), u"1.mp4 done, wait2.mp4 waiting, wait3.mp4 waiting"_s);
        QCOMPARE(run.outputTree(), u"1.mp4"_s);

        QVERIFY(EngineRun::waitUntil([&] { return run.runState == RunState::Idle; }));
        run.openGate();
        run.engine->start();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outcome(), u"1.mp4 done, wait2.mp4 done, wait3.mp4 done"_s);
        QCOMPARE(run.log().count(u" of 1.mp4"_s), 1);
    }

    void stopAfterCurrentFinishesWhatHasBegun()
    {
        EngineRun run;
        for (int i = 1; i <= 6; ++i)
            run.put(u"wait%1.mp4"_s.arg(i));
        Config config;
        config.jobs = 2;
        config.batchSize = 3;
        run.setConfig(config);
        run.open();
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(EngineRun::waitUntil([&] { return std::ranges::count(run.states, JobState::Running) == 2; }));
        run.engine->stop(StopMode::AfterCurrent);
        QVERIFY(EngineRun::waitUntil([&] { return run.runState == RunState::Stopping; }));
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.done, 2);
        QCOMPARE(run.summary.unfinished, 4);
    }

    void pauseHoldsAndResumeGoesOn()
    {
        EngineRun run;
        run.put(u"wait1.mp4"_s);
        run.put(u"wait2.mp4"_s);
        Config config;
        config.jobs = 1;
        run.setConfig(config);
        run.open();
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(EngineRun::waitUntil([&] { return std::ranges::count(run.states, JobState::Running) == 1; }));
        run.engine->pause();
        QVERIFY(EngineRun::waitUntil([&] { return std::ranges::count(run.states, JobState::Paused) == 1; }));
        QCOMPARE(run.runState, RunState::Paused);
        run.openGate();
        QCOMPARE(run.outputTree().contains(u".mp4 "_s), false);
        run.engine->resume();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outcome(), u"wait1.mp4 done, wait2.mp4 done"_s);
    }

    void aSecondRunDoesOnlyWhatIsNotDone()
    {
        EngineRun run;
        run.put(u"1.mp4"_s);
        run.put(u"fails.mp4"_s);
        QVERIFY(run.run());
        run.put(u"new.mp4"_s);
        QVERIFY(run.run());
        QCOMPARE(run.outcome(),
                 u"1.mp4 skipped(already-done), fails.mp4 failed(encoder-failed), new.mp4 done"_s);
        QCOMPARE(run.log().count(u" of 1.mp4"_s), 1);
        QCOMPARE(run.log().count(u" of fails.mp4"_s), 2);
    }

    void aLostOutputIsMadeAgain()
    {
        EngineRun run;
        run.put(u"1.mp4"_s);
        QVERIFY(run.run());
        QVERIFY(QFile::remove(run.output() + u"/1.mp4"_s));
        QVERIFY(run.run());
        QCOMPARE(run.outcome(), u"1.mp4 done"_s);
    }

    void whatSluiceDidNotMakeIsLeftAlone()
    {
        EngineRun run;
        run.put(u"a.mkv"_s);
        QDir().mkpath(run.output());
        EngineRun::write(run.output() + u"/a.mp4"_s, "holiday");
        QVERIFY(run.run());
        QCOMPARE(run.outcome(), u"a.mkv skipped(output-exists)"_s);
        QCOMPARE(EngineRun::read(run.output() + u"/a.mp4"_s), "holiday");

        Config config;
        config.existing = ExistingPolicy::Overwrite;
        run.setConfig(config);
        QVERIFY(run.run());
        QCOMPARE(run.outcome(), u"a.mkv done"_s);
        QCOMPARE(EngineRun::read(run.output() + u"/a.mp4"_s), "a.mkv");
    }

    void twoSourcesNeverShareAName()
    {
        EngineRun run;
        run.put(u"a.avi"_s);
        run.put(u"a.mkv"_s);
        run.put(u"a.mov"_s);
        QVERIFY(run.run());
        QCOMPARE(run.outputTree(), u"a.mkv.mp4 a.mov.mp4 a.mp4"_s);
        QVERIFY(run.run()); // and the same names go to the same sources again
        QCOMPARE(run.summary.skipped, 3);
    }

    void theInputFolderAsOutputOverwritesNothing()
    {
        EngineRun run;
        run.put(u"a.mp4"_s, "original");
        run.open();
        run.engine->setOutputFolder(run.input());
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outcome(), u"a.mp4 failed(output-is-input)"_s);
        QCOMPARE(EngineRun::read(run.input() + u"/a.mp4"_s), "original");
    }

    void anOutputBelowTheInputIsNotPickedUpAgain()
    {
        EngineRun run;
        run.put(u"a.mp4"_s);
        for (int round = 0; round < 2; ++round) {
            run.open();
            run.engine->setOutputFolder(run.input() + u"/converted"_s);
            run.engine->addPaths({run.input()});
            run.engine->start();
            QVERIFY(run.waitForEnd());
            QCOMPARE(run.states.size(), 1);
        }
        QCOMPARE(EngineRun::tree(run.input()), u"a.mp4 converted(a.mp4)"_s);
    }

    void batchesHaveTheSizeThatWasAsked()
    {
        EngineRun run;
        for (int i = 1; i <= 7; ++i)
            run.put(u"%1.mp4"_s.arg(i));
        Config config;
        config.batchSize = 3;
        config.jobs = 1;
        run.setConfig(config);
        run.open();
        QSignalSpy batches(run.engine.get(), &Engine::batchStarted);
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(run.waitForEnd());
        QStringList sizes;
        for (const auto &batch : batches)
            sizes << QString::number(batch[0].value<BatchInfo>().jobs.size());
        QCOMPARE(sizes.join(u' '), u"3 3 1"_s);
        QCOMPARE(run.starts(), 1 + 3); // one that probes
    }

    void withoutBatchesEachFileHasAProcess()
    {
        EngineRun run;
        for (int i = 1; i <= 4; ++i)
            run.put(u"%1.mp4"_s.arg(i));
        Config config;
        config.batchesEnabled = false;
        run.setConfig(config);
        QVERIFY(run.run());
        QCOMPARE(run.summary.batches, 4);
    }

    void anIdleSlotTakesOverWaitingFiles()
    {
        // One batch has everything; the second slot must not stand idle while the first works through it.
        EngineRun run;
        for (int i = 1; i <= 8; ++i)
            run.put(u"wait%1.mp4"_s.arg(i));
        Config config;
        config.jobs = 2;
        run.setConfig(config);
        run.open();
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(EngineRun::waitUntil([&] { return std::ranges::count(run.states, JobState::Running) == 2; }));
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.done, 8);
    }

    void aWaitingFileCanBeTakenOutOfARunningBatch()
    {
        EngineRun run;
        for (int i = 1; i <= 3; ++i)
            run.put(u"wait%1.mp4"_s.arg(i));
        Config config;
        config.jobs = 1;
        config.batchSize = 3;
        run.setConfig(config);
        run.open();
        QList<JobId> removed;
        connect(run.engine.get(), &Engine::jobsRemoved, this,
                [&](const QList<JobId> &ids) { removed += ids; });
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(EngineRun::waitUntil([&] { return std::ranges::count(run.states, JobState::Running) == 1; }));
        run.engine->removeJobs({run.jobs[u"wait3.mp4"_s].id});
        QVERIFY(EngineRun::waitUntil([&] { return removed.size() == 1; }));
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.done, 2);
        QCOMPARE(run.outputTree(), u"wait1.mp4 wait2.mp4"_s);
    }

    // Files may be planned in several portions. The first one settles the number of threads, which used to
    // hand out the others before their outputs had been looked at, and once more afterwards.
    void whatIsStillBeingLookedAtIsNotStarted()
    {
        QThreadPool &threads = run::fileThreads();
        const int count = threads.maxThreadCount();
        QSemaphore held;
        const auto restore = qScopeGuard([&] {
            held.release();
            threads.waitForDone();
            threads.setMaxThreadCount(count);
        });
        threads.setMaxThreadCount(1);

        EngineRun run;
        for (const QString &name : {u"late1.mp4"_s, u"late2.mp4"_s, u"late3.mp4"_s})
            run.put(name);
        Config config;
        config.jobs = 1;
        config.batchSize = 3;
        run.setConfig(config);
        run.open();
        run.engine->addPaths({run.input()});
        QVERIFY(EngineRun::waitUntil([&] { return std::ranges::count(run.states, JobState::Failed) == 3; }));
        run.engine->start();
        run.engine->pause();
        QVERIFY(EngineRun::waitUntil([&] {
            return run.runState == RunState::Paused && QFileInfo::exists(run.output())
                   && threads.activeThreadCount() == 0;
        }));

        threads.start([&held] { held.acquire(); });
        run.openGate();
        const auto planned = [&run](const QString &name) { return run.jobs[name].plan.has_value(); };
        run.engine->retry({run.jobs[u"late1.mp4"_s].id});
        QVERIFY(EngineRun::waitUntil([&] { return planned(u"late1.mp4"_s); }));
        run.engine->retry({run.jobs[u"late2.mp4"_s].id, run.jobs[u"late3.mp4"_s].id});
        QVERIFY(EngineRun::waitUntil([&] { return planned(u"late2.mp4"_s) && planned(u"late3.mp4"_s); }));
        run.engine->resume();
        held.release();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outcome(), u"late1.mp4 done, late2.mp4 done, late3.mp4 done"_s);
        QCOMPARE(run.log().count(u"attempt "_s), 3);
        QCOMPARE(run.outputTree(), u"late1.mp4 late2.mp4 late3.mp4"_s);
    }

    void theQueueComesBackAfterAnAbruptEnd()
    {
        EngineRun run;
        run.put(u"1.mp4"_s);
        run.put(u"wait2.mp4"_s);
        Config config;
        config.jobs = 1;
        run.setConfig(config);
        run.open();
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(EngineRun::waitUntil([&] { return run.states.value(u"wait2.mp4"_s) == JobState::Running; }));
        run.engine.reset(); // as when the window is closed
        QCOMPARE(run.outputTree(), u"1.mp4"_s);

        run.restore = true;
        run.openGate();
        run.open();
        QVERIFY(EngineRun::waitUntil([&] { return run.states.size() == 1; }));
        QCOMPARE(run.outcome(), u"wait2.mp4 waiting"_s);
        run.engine->start();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outputTree(), u"1.mp4 wait2.mp4"_s);
    }

    void whatCanNotBeginSaysWhy_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("an empty queue") << u"empty"_s << ErrorCode::NothingFound;
        QTest::newRow("no output folder") << u"no output"_s << ErrorCode::OutputFolderInvalid;
        QTest::newRow("an output folder below a file") << u"below file"_s << ErrorCode::OutputFolderInvalid;
    }
    void whatCanNotBeginSaysWhy()
    {
        QFETCH(QString, what);
        QFETCH(ErrorCode, code);
        EngineRun run;
        if (what != u"empty")
            run.put(u"a.mp4"_s);
        run.open();
        if (what == u"no output")
            run.engine->setOutputFolder({});
        if (what == u"below file")
            run.engine->setOutputFolder(run.input() + u"/a.mp4/out"_s);
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(EngineRun::waitUntil([&] { return !run.refusals.isEmpty(); }));
        QCOMPARE(run.refusals[0].code, code);
        QVERIFY(EngineRun::waitUntil([&] { return run.runState == RunState::Idle; }));
        QVERIFY(run.outcome().isEmpty() || run.outcome() == u"a.mp4 waiting"_s);
    }

    void theThrottlePausesAndOneFileStillMoves()
    {
        EngineRun run;
        for (int i = 1; i <= 3; ++i)
            run.put(u"%1.mp4"_s.arg(i));
        Config config;
        run.setConfig(config);
        Config tight;
        tight.maxMemoryPercent = 0; // always over
        tight.criticalMemoryPercent = 101;
        tight.sampleIntervalMs = 50;
        run.open();
        run.engine->setConfig(tight);
        QSignalSpy throttled(run.engine.get(), &Engine::throttled);
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.done, 3);
        QVERIFY(throttled.size() >= 1);
        QCOMPARE(throttled[0][0].value<ThrottleEvent>().metric, ThrottleMetric::Memory);
        QCOMPARE(run.summary.throttleEvents, int(throttled.size()));
    }

    void twoEnginesDoNotRunAtOnce()
    {
        EngineRun run;
        run.put(u"wait1.mp4"_s);
        run.open();
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(EngineRun::waitUntil([&] { return std::ranges::count(run.states, JobState::Running) == 1; }));

        Engine second({.workerProgram = QStringLiteral(FAKE_WORKER),
                       .launchPrefix = {},
                       .stateFolder = run.path(u"state"_s),
                       .front = u"other"_s,
                       .restoreQueue = false,
                       .config = {},
                       .systemRoot = {}});
        QList<Error> refusals;
        connect(&second, &Engine::refused, this, [&](const Error &error) { refusals << error; });
        second.open();
        second.setOutputFolder(run.output());
        second.addPaths({run.input()});
        second.start();
        QVERIFY(EngineRun::waitUntil([&] { return !refusals.isEmpty(); }));
        QCOMPARE(refusals[0].code, ErrorCode::StateInUse);
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.done, 1);
    }

    void hundredsOfFilesKeepTheirBooks()
    {
        EngineRun run;
        for (int i = 0; i < 300; ++i)
            run.put(u"%1/%2%3.mp4"_s.arg(i % 7).arg(i % 50 == 49 ? u"crash"_s : u"f"_s).arg(i));
        Config config;
        config.jobs = 3;
        run.setConfig(config);
        QVERIFY(run.run());
        QCOMPARE(run.summary.done, 294);
        QCOMPARE(run.summary.failed, 6);
        QCOMPARE(run.summary.total, 300);
        QVERIFY(!run.outputTree().contains(u".part"_s));
    }
};

SLUICE_TEST(TestEngine, QCoreApplication)

} // namespace test_engine

#include "test_engine.moc"

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine_run.h"

#include "tests/support/test_program.h"

namespace test_views {

using namespace sluice;
using namespace sluice::tests;
using namespace Qt::StringLiterals;

namespace {

// What a signal tells, once it has been told.
template <typename Value, typename Signal, typename Command>
std::optional<Value> answer(Engine &engine, Signal signal, Command command)
{
    QSignalSpy told(&engine, signal);
    command();
    if (told.isEmpty() && !told.wait(20'000))
        return std::nullopt;
    return told.constLast().constFirst().template value<Value>();
}

} // namespace

// What the engine tells before a run, and long after it.
class TestViews final : public QObject
{
    Q_OBJECT

    static std::optional<PlanReview> review(EngineRun &run)
    {
        return answer<PlanReview>(*run.engine, &Engine::planReviewed, [&run] { run.engine->reviewPlan(); });
    }
    static std::optional<QList<RunRecord>> history(EngineRun &run)
    {
        return answer<QList<RunRecord>>(*run.engine, &Engine::historyRead,
                                        [&run] { run.engine->wantHistory(); });
    }
    static std::optional<RunDetails> details(EngineRun &run, qint64 id)
    {
        return answer<RunDetails>(*run.engine, &Engine::runRead, [&run, id] { run.engine->wantRun(id); });
    }
    // "a.mkv -> a.mp4, b.mkv: output-exists"
    static QString summary(const EngineRun &run, const PlanReview &review)
    {
        QStringList lines;
        for (const PlannedFile &file : review.files) {
            if (file.reason)
                lines << QString(file.relativePath + u": " + nameString(file.reason->code));
            else
                lines << QString(file.relativePath + u" -> "
                                 + file.plan->outputPath.mid(run.output().size() + 1));
        }
        lines.sort();
        return lines.join(u", "_s);
    }

private Q_SLOTS:
    void thePlanIsWhatTheRunDoes()
    {
        EngineRun run;
        run.put(u"a.mkv"_s);
        run.put(u"a.avi"_s);
        run.put(u"sub/b.mp4"_s);
        run.put(u"c.mp4"_s);
        run.put(u"dataonly.mp4"_s);
        run.open();
        QDir().mkpath(run.output());
        EngineRun::write(run.output() + u"/c.mp4"_s, "holiday");
        run.engine->addPaths({run.input()});
        const auto plan = review(run);
        QVERIFY(plan);
        QCOMPARE(summary(run, *plan), u"a.avi -> a.mp4, a.mkv -> a.mkv.mp4, c.mp4: output-exists, "
                                      "dataonly.mp4: input-no-video, sub/b.mp4 -> sub/b.mp4"_s);
        QCOMPARE(plan->forecast.files, 3);
        QCOMPARE(plan->forecast.skipped, 1);
        QCOMPARE(run.outputTree(), u"c.mp4"_s); // not even a folder was made

        run.engine->start();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outputTree(), u"a.mkv.mp4 a.mp4 c.mp4 sub(b.mp4)"_s);
        for (const PlannedFile &file : plan->files) {
            const Job job = run.jobs.value(file.relativePath);
            QCOMPARE(job.reason.has_value(), file.reason.has_value());
            if (file.reason)
                QCOMPARE(job.reason->code, file.reason->code);
            else
                QCOMPARE(job.plan->outputPath, file.plan->outputPath);
        }
    }

    void whatIsDoneIsKnown()
    {
        EngineRun run;
        run.put(u"a.mkv"_s);
        QVERIFY(run.run());
        run.open();
        run.put(u"b.mkv"_s);
        run.engine->addPaths({run.input()});
        const auto plan = review(run);
        QVERIFY(plan);
        QCOMPARE(summary(run, *plan), u"a.mkv: already-done, b.mkv -> b.mp4"_s);
        QVERIFY(!needsAttention(plan->files[0]));
    }

    // Asked while a run goes on, it is answered when that is over.
    void aReviewWaitsForTheEndOfTheRun()
    {
        EngineRun run;
        run.put(u"wait1.mp4"_s);
        run.open();
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(EngineRun::waitUntil([&] { return std::ranges::count(run.states, JobState::Running) == 1; }));
        QSignalSpy told(run.engine.get(), &Engine::planReviewed);
        run.engine->reviewPlan();
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(told.size(), 0);
        QVERIFY(told.wait());
        QVERIFY(told[0][0].value<PlanReview>().files.isEmpty());
    }

    void anEncoderIsTriedBeforeItIsPlannedWith()
    {
        EngineRun run;
        run.put(u"a.mkv"_s);
        qputenv("FAKE_WORKER_ENCODER", "no-device");
        run.open();
        const QList<Profile> all = store::ProfileStore(QString()).builtIns();
        const auto card = std::ranges::find_if(
            all, [](const Profile &profile) { return isHardware(profile.video.encoder); });
        QVERIFY(card != all.end());
        run.engine->setProfile(*card);
        run.engine->addPaths({run.input()});
        const auto plan = review(run);
        QVERIFY(plan);
        QVERIFY(!isHardware(plan->files[0].plan->recipe.encoder));
    }

    void theLogOfAFileHasItsWorkersWords()
    {
        EngineRun run;
        run.put(u"crash-mutter.mp4"_s);
        run.put(u"good.mp4"_s);
        QVERIFY(run.run());
        const auto log = [&run](const QString &name) {
            return answer<JobLog>(*run.engine, &Engine::reportReady,
                                  [&] { run.engine->wantReport(run.jobs.value(name).id); });
        };
        const auto crashed = log(u"crash-mutter.mp4"_s);
        QVERIFY(crashed);
        QCOMPARE(crashed->job.reason->code, ErrorCode::WorkerCrashed);
        QCOMPARE(crashed->workerSaid, u"no good: crash-mutter.mp4\n"_s);
        const auto good = log(u"good.mp4"_s);
        QVERIFY(good && good->job.report);
        QVERIFY(good->workerSaid.isEmpty());
        // Of a job that is gone there is nothing to tell.
        const JobId id = run.jobs.value(u"good.mp4"_s).id;
        run.engine->removeJobs({id});
        run.engine->wantReport(id);
        QVERIFY(history(run));
    }

    void runsAreRemembered()
    {
        EngineRun run;
        run.put(u"a.mp4"_s);
        run.put(u"fails.mp4"_s);
        run.put(u"dataonly.mp4"_s); // fails before the run begins
        QVERIFY(run.run());
        run.open(); // another day
        const auto runs = history(run);
        QVERIFY(runs);
        QCOMPARE(runs->size(), 1);
        QCOMPARE(runs->constFirst().outputFolder, run.output());
        QVERIFY(runs->constFirst().endedMs >= runs->constFirst().startedMs);
        QCOMPARE(runs->constFirst().summary->done, 1);
        QCOMPARE(runs->constFirst().summary->failed, 2);
        const auto told = details(run, runs->constFirst().id);
        QVERIFY(told);
        QCOMPARE(told->failures.size(), 2);
        QCOMPARE(told->failures[0].relativePath, u"dataonly.mp4"_s);
        QCOMPARE(told->failures[0].reason.code, ErrorCode::InputNoVideo);
        QCOMPARE(told->failures[1].reason.code, ErrorCode::EncoderFailed);
    }

    void aRunHasItsCharts()
    {
        EngineRun run;
        run.put(u"wait1.mp4"_s);
        run.open();
        run.engine->addPaths({run.input()});
        QSignalSpy sampled(run.engine.get(), &Engine::sampled);
        run.engine->start();
        QVERIFY(EngineRun::waitUntil([&] { return std::ranges::count(run.states, JobState::Running) == 1; }));
        const auto before = sampled.size();
        QVERIFY(EngineRun::waitUntil([&] { return sampled.size() >= before + 25; }));
        const auto runs = history(run);
        QVERIFY(runs && runs->size() == 1);
        QCOMPARE(runs->constFirst().endedMs, 0);
        const auto midway = details(run, runs->constFirst().id);
        QVERIFY(midway && midway->samples.size() >= 20); // written in bursts of ten
        run.openGate();
        QVERIFY(run.waitForEnd());
        const auto after = details(run, runs->constFirst().id);
        QVERIFY(after->samples.size() > midway->samples.size());
        QVERIFY(std::ranges::is_sorted(after->samples, {}, &RunSample::atMs));
        QVERIFY(after->samples.constFirst().memoryPercent > 0);
    }

    void whatHadFailedIsTriedAgain()
    {
        EngineRun run;
        run.put(u"a.mp4"_s);
        run.put(u"sub/fails1.mp4"_s);
        run.put(u"sub/fails2.mp4"_s);
        run.put(u"fails3.mp4"_s);
        QVERIFY(run.run());
        const auto runs = history(run);
        QVERIFY(runs);
        run.engine->removeJobs({run.jobs.value(u"sub/fails1.mp4"_s).id}); // another one is in the queue still
        QVERIFY(QFile::remove(run.input() + u"/fails3.mp4"_s));
        QSignalSpy retried(run.engine.get(), &Engine::runRetried);
        run.engine->retryRun(runs->constFirst().id);
        QVERIFY(retried.wait());
        QCOMPARE(retried[0], (QVariantList{runs->constFirst().id, 2, 1}));
        QCOMPARE(run.states.value(u"sub/fails1.mp4"_s), JobState::Waiting);
        QCOMPARE(run.states.value(u"sub/fails2.mp4"_s), JobState::Waiting);
        QCOMPARE(run.states.value(u"a.mp4"_s), JobState::Done);
    }

    // One that has failed, was retried while the run went on and is done did not fail in that run.
    void whatIsMendedInTheRunHasNotFailed()
    {
        EngineRun run;
        run.put(u"fails-first.mp4"_s);
        run.put(u"wait.mp4"_s);
        Config config;
        config.jobs = 2;
        run.setConfig(config);
        run.open();
        run.engine->addPaths({run.input()});
        run.engine->start();
        const auto becomes = [&run](JobState state) {
            return EngineRun::waitUntil([&] { return run.states.value(u"fails-first.mp4"_s) == state; });
        };
        QVERIFY(becomes(JobState::Failed));
        const auto runs = history(run);
        QVERIFY(runs && runs->size() == 1);
        QCOMPARE(details(run, runs->constFirst().id)->failures.size(), 1);
        run.engine->retry({run.jobs.value(u"fails-first.mp4"_s).id});
        QVERIFY(becomes(JobState::Done));
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(details(run, runs->constFirst().id)->failures.size(), 0);
    }
};

SLUICE_TEST(TestViews, QCoreApplication)

} // namespace test_views

#include "test_views.moc"

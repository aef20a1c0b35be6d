// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The batches of a run: from the scheduler to workers, from finished files to their final names.

#include "engine/active_run.h"

#include "engine/plan/naming.h"
#include "engine/run/background.h"
#include "engine/run/committer.h"
#include "engine/store/recipe_key.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace sluice {

ErrorCode ActiveRun::codeOf(run::WorkerExit::Kind kind)
{
    using enum run::WorkerExit::Kind;
    switch (kind) {
    case FailedToStart:
        return ErrorCode::WorkerMissing;
    case Stalled:
        return ErrorCode::WorkerStalled;
    case ProtocolError:
        return ErrorCode::WorkerProtocol;
    case WrongVersion:
        return ErrorCode::WorkerVersion;
    case Completed:
    case Failed:
    case Crashed:
    case Stopped:
        return ErrorCode::WorkerCrashed;
    }
    return ErrorCode::Internal;
}

namespace {

// It may lie with the hardware encoder alone: it did not open, broke off, or made what does not hold.
bool isHardwareMatter(ErrorCode code)
{
    return code == ErrorCode::HardwareFailed || code == ErrorCode::EncoderFailed
           || code == ErrorCode::OutputVerifyFailed;
}

} // namespace

void ActiveRun::connectPool()
{
    using run::WorkerPool;
    connect(&m_pool, &WorkerPool::batchStarted, this, &ActiveRun::batchStarted);
    connect(&m_pool, &WorkerPool::batchHeld, this, &ActiveRun::batchHeld);
    connect(&m_pool, &WorkerPool::fileStarted, this, [this](JobId id, WorkerId worker) {
        m_progress[number(id)] = {.id = id};
        m_load.began(id);
        m_jobs.change(id, [&](Job &job) { job.worker = worker; });
        m_jobs.move(id, JobState::Running);
        const bool isHeld =
            m_held.contains(id) && m_pool.holdFile(id, true); // it began before it could come back
        if (isHeld || m_state == RunState::Paused)
            m_jobs.move(id, JobState::Paused);
    });
    connect(&m_pool, &WorkerPool::fileProgressed, this, [this](const wire::FileProgress &progress) {
        m_progress[number(progress.job)] = {progress.job, std::clamp(progress.fraction, 0.0, 0.995),
                                            progress.speed, progress.leftUs};
        m_progressDirty = true;
    });
    connect(&m_pool, &WorkerPool::fileVerifying, this,
            [this](JobId id) { m_jobs.move(id, JobState::Verifying); });
    connect(&m_pool, &WorkerPool::fileDone, this, &ActiveRun::onFileDone);
    connect(&m_pool, &WorkerPool::fileFailed, this, &ActiveRun::onFileFailed);
    connect(&m_pool, &WorkerPool::fileLost, this, &ActiveRun::onFileLost);
    connect(&m_pool, &WorkerPool::fileYielded, this, &ActiveRun::onFileYielded);
    connect(&m_pool, &WorkerPool::filesReturned, this, &ActiveRun::onReturned);
    connect(&m_pool, &WorkerPool::filesDropped, this, &ActiveRun::onDropped);
    connect(&m_pool, &WorkerPool::batchEnded, this, &ActiveRun::onBatchEnded);
}

void ActiveRun::startBatches()
{
    if (m_state != RunState::Running || !m_step.mayStart || m_selfTest)
        return;
    for (;;) {
        const auto running = m_pool.batches();
        const auto batch = m_scheduler.next(limits(), running);
        if (!batch)
            break;
        startBatch(*batch);
    }
    askBack();
}

run::StartLimits ActiveRun::limits() const
{
    return run::startLimits(m_sizing, m_step, m_machine, m_setup.config, toCome());
}

void ActiveRun::startBatch(const Batch &batch)
{
    std::vector<run::WorkerPool::File> files;
    files.reserve(batch.jobs.size());
    for (const JobId id : batch.jobs) {
        predict(id, batch.threads);
        const Job *job = m_jobs.find(id);
        if (!job || !job->plan || !job->media)
            continue;
        const int attempt = job->attempt + 1;
        const QString part = plan::partPath(job->plan->outputPath, id, attempt, m_token);
        m_parts.insert(id, part);
        m_writer.pending().newParts.push_back(
            {.partPath = part, .outputPath = job->plan->outputPath, .job = id, .attempt = attempt});
        files.push_back({.encode = {.job = id,
                                    .attempt = attempt,
                                    .inputPath = job->inputPath,
                                    .partPath = part,
                                    .expectedSizeBytes = job->sizeBytes,
                                    .expectedModifiedNs = job->modifiedNs,
                                    .expectedDurationUs = job->media->durationUs,
                                    .recipe = job->plan->recipe,
                                    .threads = batch.threads,
                                    .verification = m_setup.config.verification},
                         .predictedUs = job->plan->predictedUs,
                         .predictedBytes = job->plan->predictedBytes});
        m_jobs.change(id, [&](Job &changed) {
            changed.batch = batch.id;
            changed.attempt = attempt;
        });
    }
    // The parts are on record before anything can make them.
    if (!m_writer.writeNow())
        return;
    ++m_summary.batches;
    m_pool.start(batch, std::move(files));
}

void ActiveRun::askBack()
{
    if (m_askedBack)
        return;
    const auto jobs = m_scheduler.takeBack(limits(), m_pool.batches());
    if (jobs.empty())
        return;
    m_askedBack = true;
    m_pool.takeBack(jobs);
}

void ActiveRun::onReturned(const std::vector<JobId> &jobs)
{
    m_askedBack = false;
    for (const JobId id : jobs) {
        if (const QString part = m_parts.take(id); !part.isEmpty())
            m_writer.pending().clearedParts << part; // it was never made
        m_jobs.change(id, [](Job &job) { --job.attempt; });
        putBack(id);
    }
    m_writer.writeSoon();
    startBatches();
}

void ActiveRun::onDropped(const std::vector<JobId> &jobs)
{
    for (const JobId id : jobs) {
        discardPart(id); // it may have been begun in the worker's last moment
        putBack(id);
    }
    startBatches();
}

void ActiveRun::onFileDone(const wire::FileDone &done)
{
    const Job *job = m_jobs.find(done.job);
    if (!job || !job->plan)
        return;
    m_load.ended(done.job);
    m_jobs.move(done.job, JobState::Verifying);
    forgetWishes(done.job); // they came too late
    Remarks warnings = done.warnings;
    if (const auto why = m_fellBack.constFind(done.job); why != m_fellBack.cend())
        warnings.prepend(*why);
    if (!warnings.isEmpty())
        wantLog(*job);
    if (isHardware(job->plan->recipe.encoder))
        m_hardwareFailures = 0;
    m_failuresInRow = 0;
    m_startsInVain = 0;
    m_toCommit.push_back({.id = done.job,
                          .partPath = m_parts.value(done.job),
                          .record = {.outputPath = job->plan->outputPath,
                                     .inputPath = job->inputPath,
                                     .inputBytes = job->sizeBytes,
                                     .inputModifiedNs = job->modifiedNs,
                                     .recipeKey = store::recipeKey(job->plan->recipe),
                                     .outputBytes = done.outputBytes,
                                     .finishedMs = QDateTime::currentMSecsSinceEpoch()},
                          .hasWarnings = !warnings.isEmpty()});
    m_jobs.change(done.job, [&](Job &changed) {
        changed.warnings = warnings;
        changed.report = std::make_shared<const FileReport>(done);
    });
    commitPending();
}

void ActiveRun::commitPending()
{
    if (m_committing || m_toCommit.empty())
        return;
    m_committing = true;
    // On record first, under its final name second: a kill between the two leaves a part that the next start
    // removes together with the record.
    for (const Commit &commit : m_toCommit)
        m_writer.pending().outputs.push_back(commit.record);
    if (!m_writer.writeNow()) {
        m_committing = false;
        for (const Commit &commit : std::exchange(m_toCommit, {})) {
            m_progress.erase(number(commit.id));
            discardPart(commit.id); // without its record it gets no name
            m_jobs.move(commit.id, JobState::Waiting);
            putBack(commit.id);
        }
        finishIfDone();
        return;
    }
    ++m_background;
    run::inBackground(
        this,
        [commits = m_toCommit, policy = m_setup.config.existing] {
            std::vector<Committed> results;
            for (const Commit &commit : commits) {
                Committed result{.id = commit.id};
                if (const auto done = run::commit(commit.partPath, commit.record.outputPath, policy); !done) {
                    result.problem = done.error();
                    const auto removed = run::removePart(commit.partPath);
                    result.partIsGone = removed.has_value(); // else the next start tries again
                    if (!removed)
                        result.problem->detail += u"; " + removed.error().detail;
                }
                results.push_back(std::move(result));
            }
            return results;
        },
        [this](const auto &results) { onCommitted(results); });
}

void ActiveRun::onCommitted(const std::vector<Committed> &results)
{
    --m_background;
    m_committing = false;
    const auto commits =
        std::vector<Commit>(m_toCommit.begin(), m_toCommit.begin() + std::ptrdiff_t(results.size()));
    m_toCommit.erase(m_toCommit.begin(), m_toCommit.begin() + std::ptrdiff_t(results.size()));
    for (std::size_t i = 0; i < results.size(); ++i) {
        const auto &[id, problem, partIsGone] = results[i];
        const Commit &commit = commits[i];
        m_parts.remove(id);
        m_progress.erase(number(id));
        if (partIsGone)
            m_writer.pending().clearedParts << commit.partPath;
        if (problem) {
            m_writer.pending().forgottenOutputs << commit.record.outputPath;
            m_jobs.move(id, problem->code == ErrorCode::OutputExists ? JobState::Skipped : JobState::Failed,
                        problem);
            continue;
        }
        m_jobs.change(id, [&](Job &job) { job.outputBytes = commit.record.outputBytes; });
        learnFrom(id);
        m_jobs.move(id, commit.hasWarnings ? JobState::DoneWithWarnings : JobState::Done);
    }
    weighAgainSoon();
    m_writer.writeSoon();
    commitPending();
    finishIfDone();
}

void ActiveRun::discardPart(JobId id)
{
    const QString part = m_parts.take(id);
    if (part.isEmpty())
        return;
    ++m_background;
    run::inBackground(
        this, [part] { return run::removePart(part).has_value(); },
        [this, part](bool removed) {
            --m_background;
            if (removed) // else the next start tries again
                m_writer.pending().clearedParts << part;
            m_writer.writeSoon();
            finishIfDone();
        });
}

void ActiveRun::onFileFailed(JobId id, const Error &error, qint64 wholeBytes)
{
    m_progress.erase(number(id));
    discardPart(id);
    if (error.code == ErrorCode::Cancelled) { // by the user, or with all others
        if (m_state != RunState::Stopping)
            m_cancelled.insert(id);
        m_jobs.move(id, JobState::Waiting);
        putBack(id);
        finishIfDone();
        return;
    }
    if (isHardwareMatter(error.code) && fallBack(id, error.detail)) {
        ++m_hardwareFailures;
        m_jobs.move(id, JobState::Waiting);
        putBack(id);
        distrustHardware();
        return;
    }
    if (waitForRoom(id, error, wholeBytes))
        return;
    Error told = error;
    if (const Job *job = m_jobs.find(id)) {
        wantLog(*job);
        if (told.subject.isEmpty())
            told.subject = job->inputPath;
    }
    m_jobs.move(id, JobState::Failed, told);
    countFailure(id, told);
}

void ActiveRun::onFileLost(JobId id, const run::WorkerExit &exit)
{
    m_progress.erase(number(id));
    discardPart(id);
    const Job *job = m_jobs.find(id);
    if (!job)
        return;
    if (m_state == RunState::Stopping || m_cancelled.contains(id)) {
        m_jobs.move(id, JobState::Waiting);
        putBack(id);
        return;
    }
    const int losses = ++m_lost[id];
    if (losses == 1)
        m_watch.workerLost();
    if (losses > m_setup.config.retries) {
        m_watch.fileAtFault();
        quarantine(*job, exit.detail);
        wantLog(*job);
        m_jobs.move(id, JobState::Failed, Error{codeOf(exit.kind), job->inputPath, exit.detail});
        return;
    }
    fallBack(id, exit.detail); // a driver may be what took the worker along
    m_jobs.move(id, JobState::Waiting);
    putBack(id, true, std::max(1, m_sizing.threads / 2));
}

void ActiveRun::onBatchEnded(const run::BatchEnd &end)
{
    m_askedBack = false;
    keepLogs(end);
    const bool stopped =
        end.yielded || end.exit.kind == run::WorkerExit::Kind::Stopped || m_state == RunState::Stopping;
    if (end.clean)
        ++m_view.cleanBatches;
    else if (!stopped)
        ++m_view.lostSinceLast;
    Q_EMIT batchFinished(end.id, !end.clean && !stopped);
    if (!end.clean && !stopped)
        countLoss(end);
    startBatches();
    finishIfDone();
}

} // namespace sluice

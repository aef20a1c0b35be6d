// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The beginning, the plan and the end of a run. Its batches are in active_run_batches.cpp, what it does about
// hardware encoders in active_run_hardware.cpp, about failed files in active_run_failures.cpp, how it holds
// back in active_run_throttle.cpp, and what it learns in active_run_learning.cpp.

#include "engine/active_run.h"

#include "engine/plan/naming.h"
#include "engine/plan/planner.h"
#include "engine/run/background.h"
#include "engine/run/committer.h"
#include "engine/store/recipe_key.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace sluice {

namespace {

constexpr int progressMs = 250;
constexpr int planChunk = 256;
constexpr int enoughToBegin =
    256; // files planned before the first batch starts while others are still probed

struct Leftovers
{
    Result<> folder;
    QStringList cleared;
    QStringList forgotten;
};

// Makes the output folder ready and removes what a killed run has left. Blocks on the file system.
Leftovers prepare(const QString &folder, const std::vector<store::PartRecord> &parts)
{
    Leftovers result{.folder = run::prepareFolder(folder), .cleared = {}, .forgotten = {}};
    for (const store::PartRecord &part : parts) {
        const QFileInfo info(part.partPath);
        if (!QFileInfo::exists(info.path()))
            continue; // its disk is not there now
        if (info.exists()) {
            if (!run::removePart(part.partPath))
                continue; // tried again at the next start
            result.forgotten << part.outputPath;
        }
        result.cleared << part.partPath;
    }
    return result;
}

} // namespace

ActiveRun::ActiveRun(RunSetup setup, store::RunLock lock, JobTable &jobs, store::Journal &journal,
                     JournalWriter &writer, EncoderBook &encoders, CostBook &costs, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_lock(std::move(lock))
    , m_jobs(jobs)
    , m_journal(journal)
    , m_writer(writer)
    , m_encoders(encoders)
    , m_costs(costs)
    , m_pool(m_setup.launcher, m_setup.timeouts)
    , m_throttle(m_setup.config, 1, 1)
    , m_token(QString::number(QRandomGenerator::system()->generate(), 36))
{
    m_progressTimer.setInterval(progressMs);
    connect(&m_progressTimer, &QTimer::timeout, this, [this] {
        if (!std::exchange(m_progressDirty, false))
            return;
        QList<JobProgress> progress;
        for (const auto &[id, value] : m_progress)
            progress.append(value);
        Q_EMIT progressed(progress);
    });
    connect(&m_writer, &JournalWriter::failed, this, &ActiveRun::giveUp);
    connect(&m_encoders, &EncoderBook::told, this, &ActiveRun::planPending);
    connect(&m_encoders, &EncoderBook::unavailable, this, &ActiveRun::giveUp);
    connect(&m_jobs, &JobTable::stateChanged, this, [this](JobId id, JobState, JobState is) {
        if (isFinal(is))
            countEnd(id, is);
    });
    m_step.mayStart = false; // until the first sample
    connectPool();
}

ActiveRun::~ActiveRun() = default;

void ActiveRun::begin()
{
    m_clock.start();
    m_progressTimer.start();
    setState(RunState::Preparing);
    if (const auto known = m_costs.open(m_setup.config.learning); !known)
        return giveUp(known.error());
    auto parts = m_journal.leftovers();
    if (!parts)
        return giveUp(parts.error());
    run::inBackground(
        this, [folder = m_setup.outputFolder, left = std::move(*parts)] { return prepare(folder, left); },
        [this](const Leftovers &result) { onPrepared(result.folder, result.cleared, result.forgotten); });
}

void ActiveRun::onPrepared(const Result<> &folder, const QStringList &cleared, const QStringList &forgotten)
{
    m_writer.pending().clearedParts += cleared;
    m_writer.pending().forgottenOutputs += forgotten;
    if (!m_writer.writeNow())
        return;
    if (!folder)
        return giveUp(folder.error());
    const auto begun = m_journal.beginRun(m_setup.front, m_setup.profile.name, m_setup.outputFolder,
                                          QDateTime::currentMSecsSinceEpoch());
    if (!begun)
        return giveUp(begun.error());
    m_runId = *begun;
    m_prepared = true;
    planPending();
}

void ActiveRun::adoptFailed(JobId id)
{
    if (const Job *job = m_jobs.find(id); job && job->state == JobState::Failed)
        countEnd(id, job->state);
}

// ---- Plan ------------------------------------------------------------------------------------------------

void ActiveRun::jobReady(JobId id)
{
    m_toPlan.append(id);
    if (m_toPlan.size() >= planChunk || m_probing <= 1)
        planPending();
}

void ActiveRun::setProbing(int jobs)
{
    m_probing = jobs;
    if (m_probing == 0) {
        planPending();
        finishIfDone();
    }
}

bool ActiveRun::isTaken(const QString &outputPath, const Job &job)
{
    if (const auto given = m_outputs.constFind(outputPath); given != m_outputs.cend())
        return *given != job.id;
    // A name that an earlier run gave to another source stays with that source.
    const auto known = knownOutput(outputPath);
    return known && known->inputPath != job.inputPath;
}

std::optional<store::OutputRecord> ActiveRun::knownOutput(const QString &outputPath)
{
    // A journal that can not be read knows nothing; the next write tells of it.
    return m_journal.findOutput(outputPath).value_or(std::nullopt);
}

std::optional<ActiveRun::Check> ActiveRun::planOne(const Job &job)
{
    if (auto reason = whyInQuarantine(job)) {
        m_jobs.move(job.id, JobState::Failed, std::move(reason));
        return std::nullopt;
    }
    const auto output = plan::outputPath(m_setup.outputFolder, job.relativePath, m_setup.profile.container,
                                         [&](const QString &path) { return isTaken(path, job); });
    if (!output) {
        m_jobs.move(job.id, JobState::Failed, Error{ErrorCode::OutputNameTaken, job.inputPath, {}});
        return std::nullopt;
    }
    auto planned = plan::planJob(*job.media, m_setup.profile, *output, 1, m_encoders.facts());
    if (!planned) {
        Error error = planned.error();
        error.subject = job.inputPath;
        m_jobs.move(job.id, JobState::Failed, error);
        return std::nullopt;
    }
    m_outputs.insert(*output, job.id);
    m_fellBack.remove(job.id);

    Check check{.id = job.id, .inputPath = job.inputPath, .outputPath = *output};
    const auto known = knownOutput(*output);
    const std::optional<Recipe> &software = planned->softwareRecipe;
    // What software made because the hardware was busy is done as well.
    const auto isMadeBy = [&known](const Recipe &recipe) {
        return known->recipeKey == store::recipeKey(recipe);
    };
    if (known && known->inputPath == job.inputPath && known->inputBytes == job.sizeBytes
        && known->inputModifiedNs == job.modifiedNs
        && (isMadeBy(planned->recipe) || (software && isMadeBy(*software))))
        check.doneBytes = known->outputBytes;
    m_jobs.change(job.id, [&](Job &changed) { changed.plan = *std::move(planned); });
    return check;
}

void ActiveRun::planPending()
{
    if (!m_prepared || m_state == RunState::Stopping || m_toPlan.isEmpty() || waitsForEncoder())
        return;
    m_storage = monitor::StorageMap(m_setup.systemRoot); // disks come and go
    std::vector<Check> checks;
    for (const JobId id : std::exchange(m_toPlan, {})) {
        const Job *job = m_jobs.find(id);
        if (!job || job->state != JobState::Waiting || !job->media)
            continue;
        if (auto check = planOne(*job))
            checks.push_back(std::move(*check));
    }
    ++m_background;
    m_checking += int(checks.size());
    run::inBackground(
        this,
        [checks = std::move(checks), policy = m_setup.config.existing] {
            std::vector<std::pair<JobId, std::optional<Error>>> results;
            for (const Check &check : checks) {
                std::optional<Error> reason;
                if (check.doneBytes >= 0 && run::outputBytes(check.outputPath) == check.doneBytes)
                    reason = Error{ErrorCode::AlreadyDone, check.outputPath, {}};
                else if (const auto ready = run::prepareOutput(check.inputPath, check.outputPath, policy);
                         !ready)
                    reason = ready.error();
                results.emplace_back(check.id, reason);
            }
            return results;
        },
        [this](const auto &results) { onChecked(results); });
}

void ActiveRun::onChecked(const std::vector<std::pair<JobId, std::optional<Error>>> &results)
{
    --m_background;
    m_checking -= int(results.size());
    std::vector<JobId> enqueued;
    for (const auto &[id, reason] : results) {
        const Job *job = m_jobs.find(id);
        if (!job || job->state != JobState::Waiting)
            continue;
        if (!reason) {
            enqueue(id);
            enqueued.push_back(id);
            continue;
        }
        const bool skipped =
            reason->code == ErrorCode::AlreadyDone || reason->code == ErrorCode::OutputExists;
        m_jobs.move(id, skipped ? JobState::Skipped : JobState::Failed, reason);
    }
    resize();
    for (const JobId id : enqueued)
        predict(id, m_sizing.threads);
    if (m_state == RunState::Preparing && (m_probing == 0 || m_scheduler.waiting() >= enoughToBegin))
        setState(RunState::Running);
    startBatches();
    finishIfDone();
}

void ActiveRun::enqueue(JobId id, bool alone, int threads)
{
    if (m_hardwareFailures >= hardwareFailureLimit)
        fallBack(id, QStringLiteral("failed %1 times in a row").arg(m_hardwareFailures));
    const Job *job = m_jobs.find(id);
    if (!job || !job->plan || !job->media)
        return;
    const plan::FileCost cost = m_yields.value(id).applyTo(
        plan::reservedFor(m_costs.costOf(*job->media, job->plan->recipe), m_setup.config));
    countWork(*job);
    const monitor::Storage storage = m_storage.of(job->inputPath);
    m_scheduler.add({.id = id,
                     .cost = cost,
                     .alone = alone,
                     .threads = threads,
                     .slowDevice = storage.isSlow ? storage.device : QString(),
                     .readBytes = job->sizeBytes});
}

// What the user is told of a file that waits or begins.
void ActiveRun::predict(JobId id, int threads)
{
    const Job *job = m_jobs.find(id);
    if (!job || !job->plan || !job->media)
        return;
    const plan::Estimate cost = m_costs.estimate(*job->media, job->plan->recipe, threads);
    JobPlan plan = *job->plan;
    plan.threads = threads;
    plan.predictedUs = cost.wallUs;
    plan.predictedBytes = cost.outputBytes;
    plan.predictedMemoryBytes = cost.memoryBytes;
    if (plan != *job->plan)
        m_jobs.revise(id, [&](Job &changed) { changed.plan = std::move(plan); });
}

// Files of which nobody knows yet what they cost.
int ActiveRun::toCome() const
{
    return m_probing + int(m_toPlan.size()) + m_checking;
}

void ActiveRun::resize()
{
    if (m_scheduler.isEmpty())
        return;
    const int files = m_scheduler.waiting() + toCome() + m_pool.running();
    const plan::Sizing sizing = plan::sizeBatches(m_scheduler.workload(), files, m_machine, m_setup.config);
    if (sizing == m_sizing)
        return;
    m_sizing = sizing;
    m_throttle.setPlan(sizing.batchSize, sizing.slots);
    m_step.batchSize = m_throttle.batchSize();
    m_step.slots = m_throttle.slotCount();
}

// With what is known now of how much each file takes.
void ActiveRun::enqueueAgain()
{
    for (const JobId id : m_jobs.order()) {
        // Others are still being looked at; those alone have fewer threads, and keep them.
        if (m_scheduler.contains(id) && !m_scheduler.isAlone(id)) {
            enqueue(id);
            predict(id, m_sizing.threads);
        }
    }
    for (const auto &[id, progress] : m_progress) {
        if (const Job *job = m_jobs.find(JobId(id)))
            countWork(*job);
    }
}

// ---- Commands --------------------------------------------------------------------------------------------

void ActiveRun::setConfig(const Config &config)
{
    const bool otherReserve = config.memorySafetyFactor != m_setup.config.memorySafetyFactor;
    const bool otherCosts = config.learning != m_setup.config.learning;
    m_setup.config = config;
    m_throttle.setConfig(config);
    if (otherCosts) {
        if (const auto known = m_costs.open(config.learning); !known)
            return giveUp(known.error());
    }
    if (otherReserve || otherCosts)
        enqueueAgain();
    resize();
    startBatches();
}

void ActiveRun::pause()
{
    if (m_state != RunState::Running && m_state != RunState::Preparing)
        return;
    m_beforePause = m_state;
    m_pool.pause();
    m_pauseClock.start();
    setState(RunState::Paused);
    for (const auto &[id, progress] : m_progress)
        m_jobs.move(JobId(id), JobState::Paused);
}

void ActiveRun::resume()
{
    if (m_state != RunState::Paused)
        return;
    m_pausedUs += m_pauseClock.nsecsElapsed() / 1000;
    m_pool.resume();
    setState(m_beforePause);
    for (const auto &[id, progress] : m_progress)
        m_jobs.move(JobId(id), JobState::Running);
    if (m_summary.stoppedByFailure)
        return endWith(RunStop::AfterCurrent);
    startBatches();
    finishIfDone();
}

void ActiveRun::stop(RunStop mode)
{
    if (m_state != RunState::Idle)
        m_summary.stopped = true;
    endWith(mode);
}

void ActiveRun::endWith(RunStop mode)
{
    if (m_state == RunState::Idle)
        return;
    if (m_state == RunState::Paused && mode == RunStop::AfterCurrent) {
        resume();
        if (m_state == RunState::Idle) // there was nothing left to wait for
            return;
    }
    m_stopNow = m_stopNow || mode == RunStop::Now;
    m_scheduler.clear();
    m_toPlan.clear();
    setState(RunState::Stopping);
    if (mode == RunStop::Now)
        m_pool.stop();
    else
        m_pool.takeBackAll();
    finishIfDone();
}

bool ActiveRun::takeOut(JobId id)
{
    m_scheduler.remove(id);
    m_toPlan.removeAll(id);
    const Job *job = m_jobs.find(id);
    if (!job || job->batch == BatchId{} || isFinal(job->state)) {
        m_plannedWorkUs -= m_workUs.take(id);
        return true;
    }
    m_leaving.insert(id);
    m_pool.takeBack({id});
    return false;
}

// ---- End -------------------------------------------------------------------------------------------------

void ActiveRun::setState(RunState state)
{
    if (state == m_state)
        return;
    const RunState was = std::exchange(m_state, state);
    Q_EMIT stateChanged(was, state);
}

void ActiveRun::giveUp(const Error &error)
{
    if (m_state == RunState::Stopping)
        return;
    Q_EMIT refused(error);
    stop(RunStop::Now);
}

void ActiveRun::countEnd(JobId id, JobState is)
{
    const Job *job = m_jobs.find(id);
    if (is == JobState::Skipped) { // that takes no time, and says nothing of the rest
        m_plannedWorkUs -= m_workUs.take(id);
    } else {
        countWork(*job);
        m_doneWorkUs += m_workUs.take(id);
    }
    switch (is) {
    case JobState::DoneWithWarnings:
        ++m_summary.doneWithWarnings;
        [[fallthrough]];
    case JobState::Done:
        ++m_summary.done;
        m_summary.inputBytes += job->sizeBytes;
        m_summary.outputBytes += job->outputBytes;
        break;
    case JobState::Skipped:
        ++m_summary.skipped;
        break;
    case JobState::Failed:
        ++m_summary.failed;
        stopAfterFailure();
        break;
    case JobState::Cancelled:
        ++m_summary.cancelled;
        break;
    default:
        break;
    }
}

RunProgress ActiveRun::progressNow() const
{
    RunProgress result;
    using enum JobState;
    result.total = m_jobs.size();
    result.waiting = m_jobs.count(Waiting);
    result.running = m_jobs.count(Running) + m_jobs.count(Paused) + m_jobs.count(Verifying);
    result.done = m_jobs.count(Done) + m_jobs.count(DoneWithWarnings);
    result.skipped = m_jobs.count(Skipped);
    result.failed = m_jobs.count(Failed);
    result.cancelled = m_jobs.count(Cancelled);
    result.slotCount = m_step.slots;
    result.batchSize = m_step.batchSize;
    result.inputDoneBytes = m_summary.inputBytes;
    result.outputBytes = m_summary.outputBytes;

    ForecastInput input{.doneUs = m_doneWorkUs, .leftUs = 0, .speed = m_sizing.speed};
    for (const auto &[id, progress] : m_progress)
        input.doneUs += m_workUs.value(JobId(id)) * progress.fraction;
    input.leftUs = std::max(0.0, m_plannedWorkUs - input.doneUs);
    const qint64 pauseUs = m_state == RunState::Paused ? m_pauseClock.nsecsElapsed() / 1000 : 0;
    input.activeUs = m_clock.nsecsElapsed() / 1000 - m_pausedUs - pauseUs;
    const Forecast guess = forecast(input);
    const bool over = result.total > 0 && result.waiting + result.running == 0;
    result.fraction = over ? 1.0 : guess.fraction;
    result.leftUs = guess.leftUs;
    result.leftLowUs = guess.lowUs;
    result.leftHighUs = guess.highUs;
    return result;
}

void ActiveRun::finishIfDone()
{
    const bool stopping = m_state == RunState::Stopping;
    if (m_state == RunState::Idle || m_state == RunState::Paused || m_background > 0 || m_pool.running() > 0
        || m_committing || !m_toCommit.empty())
        return;
    if (!stopping
        && (m_selfTest || !m_prepared || m_probing > 0 || !m_toPlan.isEmpty() || !m_scheduler.isEmpty()))
        return;
    m_progressTimer.stop();
    m_writer.writeNow();
    Q_EMIT runProgressed(progressNow());
    m_summary.unfinished = m_jobs.count(JobState::Waiting);
    m_summary.total =
        m_summary.done + m_summary.skipped + m_summary.failed + m_summary.cancelled + m_summary.unfinished;
    m_summary.wallUs = m_clock.nsecsElapsed() / 1000;
    advise();
    if (m_runId > 0) {
        if (const auto kept = m_journal.endRun(m_runId, m_summary, QDateTime::currentMSecsSinceEpoch());
            !kept)
            Q_EMIT refused(kept.error());
    }
    Q_EMIT ended(m_summary);
    setState(RunState::Idle);
}

} // namespace sluice

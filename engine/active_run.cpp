// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The beginning, the plan and the end of a run. Its batches are in active_run_batches.cpp, what it does about
// hardware encoders in active_run_hardware.cpp, about failed files in active_run_failures.cpp, how it holds
// back in active_run_throttle.cpp, what it learns in active_run_learning.cpp, and what the user wants of
// single files in active_run_files.cpp.

#include "engine/active_run.h"

#include "engine/run/background.h"
#include "engine/run/committer.h"

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
    connect(&m_jobs, &JobTable::stateChanged, this, [this](JobId id, JobState was, JobState is) {
        if (isFinal(was))
            uncountEnd(id, was);
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
    for (const JobId id : m_jobs.order()) {
        if (m_jobs.find(id)->state == JobState::Paused)
            m_held.insert(id);
    }
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
    keepFailures();
    m_prepared = true;
    planPending();
    runIfReady(); // where there is nothing to plan
    finishIfDone();
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

std::optional<ActiveRun::Check> ActiveRun::planOne(const Job &job)
{
    if (auto reason = whyInQuarantine(job)) {
        m_jobs.move(job.id, JobState::Failed, std::move(reason));
        return std::nullopt;
    }
    // A journal that can not be read knows nothing; the next write tells of it.
    const auto known = [this](const QString &path) {
        return m_journal.findOutput(path).value_or(std::nullopt);
    };
    auto planned = m_planner.plan(job, m_setup.profile, m_setup.outputFolder, m_encoders.facts(), known);
    if (!planned) {
        m_jobs.move(job.id, JobState::Failed, planned.error());
        return std::nullopt;
    }
    m_fellBack.remove(job.id);
    Check check{.id = job.id,
                .inputPath = job.inputPath,
                .outputPath = planned->plan.outputPath,
                .doneBytes = planned->doneBytes};
    m_jobs.change(job.id, [&](Job &changed) { changed.plan = std::move(planned->plan); });
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
        if (!job || job->state != JobState::Waiting || job->batch != BatchId{} || !job->media)
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
                results.emplace_back(check.id, whyNotMade(check.inputPath, check.outputPath, check.doneBytes,
                                                          policy, run::prepareOutput));
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
        if (!job || job->state != JobState::Waiting || job->batch != BatchId{})
            continue; // since then it was held, or was looked at twice
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
    runIfReady();
    startBatches();
    finishIfDone();
}

void ActiveRun::runIfReady()
{
    const bool allPlanned = m_prepared && toCome() == 0;
    if (m_state == RunState::Preparing && (allPlanned || m_scheduler.waiting() >= enoughToBegin))
        setState(RunState::Running);
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
                     .priority = job->priority,
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
        if (const run::ReadyJob *ready = m_scheduler.find(id); ready && !ready->alone) {
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
    for (const auto &[id, progress] : m_progress) {
        if (m_pool.isOn(JobId(id))) // else it is done and lacks only its name
            m_jobs.move(JobId(id), JobState::Paused);
    }
}

void ActiveRun::resume()
{
    if (m_state != RunState::Paused)
        return;
    m_pausedUs += m_pauseClock.nsecsElapsed() / 1000;
    m_pool.resume();
    setState(m_beforePause);
    runIfReady();
    for (const auto &[id, progress] : m_progress) {
        if (!m_held.contains(JobId(id)))
            m_jobs.move(JobId(id), JobState::Running);
    }
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
    if (!m_stopNow)
        releaseWhatIsAtWork();
    finishIfDone();
}

bool ActiveRun::takeOut(JobId id)
{
    m_scheduler.remove(id);
    m_toPlan.removeAll(id);
    const Job *job = m_jobs.find(id);
    if (!job || job->batch == BatchId{} || isFinal(job->state)) {
        m_plannedWorkUs -= m_workUs.take(id);
        forgetWishes(id);
        if (job && job->plan)
            m_planner.giveUp(job->plan->outputPath, id);
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

int *ActiveRun::countOf(JobState state)
{
    switch (state) {
    case JobState::Done:
    case JobState::DoneWithWarnings:
        return &m_summary.done;
    case JobState::Skipped:
        return &m_summary.skipped;
    case JobState::Failed:
        return &m_summary.failed;
    case JobState::Cancelled:
        return &m_summary.cancelled;
    default:
        return nullptr;
    }
}

void ActiveRun::countEnd(JobId id, JobState is)
{
    const Job *job = m_jobs.find(id);
    recordEnd(*job);
    forgetWishes(id);
    m_counted.insert(id);
    if (is == JobState::Skipped || is == JobState::Cancelled) { // that says nothing of the time of the rest
        m_plannedWorkUs -= m_workUs.take(id);
    } else {
        countWork(*job);
        m_doneWorkUs += m_workUs.take(id);
    }
    if (int *count = countOf(is))
        ++*count;
    if (is == JobState::DoneWithWarnings)
        ++m_summary.doneWithWarnings;
    if (is == JobState::Done || is == JobState::DoneWithWarnings) {
        m_summary.inputBytes += job->sizeBytes;
        m_summary.outputBytes += job->outputBytes;
    }
    if (is == JobState::Failed)
        stopAfterFailure();
}

// The user wants it tried again, so that it counts by its next end.
void ActiveRun::uncountEnd(JobId id, JobState was)
{
    if (int *count = countOf(was); count && m_counted.remove(id))
        --*count;
}

RunProgress ActiveRun::progressNow() const
{
    RunProgress result;
    using enum JobState;
    result.total = m_jobs.size();
    const int held = heldBack();
    result.waiting = m_jobs.count(Waiting) + held;
    result.running = m_jobs.count(Running) + m_jobs.count(Paused) - held + m_jobs.count(Verifying);
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
        && (m_selfTest || !m_prepared || m_probing > 0 || !m_toPlan.isEmpty() || !m_scheduler.isEmpty()
            || !m_held.isEmpty()))
        return;
    m_progressTimer.stop();
    keepSamples();
    m_writer.writeNow();
    Q_EMIT runProgressed(progressNow());
    m_summary.unfinished = m_jobs.count(JobState::Waiting) + m_jobs.count(JobState::Paused);
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

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The beginning and the end of a run. Its plan is in active_run_plan.cpp, its batches are in
// active_run_batches.cpp, what it does about hardware encoders in active_run_hardware.cpp, about failed files
// in active_run_failures.cpp, how it holds back in active_run_throttle.cpp, what it learns in
// active_run_learning.cpp, and what the user wants of single files in active_run_files.cpp.

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
    const auto begun = m_journal.beginRun(m_setup.front, m_setup.profiles.forAll.name, m_setup.outputFolder,
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

// Said once, also where it is ending already.
void ActiveRun::giveUp(const Error &error)
{
    if (!m_summary.gaveUpFor) {
        m_summary.gaveUpFor = error;
        Q_EMIT refused(error);
    }
    if (m_state != RunState::Stopping)
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
    m_lost.remove(id); // a new chance is a whole one
    m_metFullDisk.remove(id);
    if (const auto yields = m_yields.find(id); yields != m_yields.end())
        yields->forgive();
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

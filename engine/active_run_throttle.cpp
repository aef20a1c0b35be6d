// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a run holds back and what it makes of workers that fail one after the other.

#include "engine/active_run.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace sluice {

namespace {

constexpr int startsInVainLimit = 3;
constexpr int fullDisksBeforeFailure = 3; // of one file: what it takes for room may be a quota
constexpr int wholePercent = 105;         // of what a file was going to write when the disk was full

} // namespace

// ---- Throttle --------------------------------------------------------------------------------------------

void ActiveRun::onSample(const ResourceSample &sample, const QList<ProcessSample> &workers)
{
    m_lastSample = sample;
    recordSample(sample);
    m_machine = run::machineOf(sample, m_setup.config);
    if (sample.outputIsMemory) // what is written there leaves as much less for everybody
        m_machine.memoryBudgetBytes -= m_pool.bytesToCome();
    resize();
    weighAgainSoon();

    if (!m_scheduler.contains(m_roomWantedBy)) // it was taken out of the queue
        m_roomWanted = 0;
    m_pool.checkHealth(workers, std::chrono::seconds(m_setup.config.stallSeconds));
    m_view.running = m_pool.moving();
    m_view.workers = m_pool.views();
    m_view.roomWanted = m_roomWanted;
    const auto now = std::chrono::microseconds(m_clock.nsecsElapsed() / 1000);
    m_step = m_throttle.step(sample, m_view, now);
    m_view = {};
    if (m_step.mayStart)
        m_roomWanted = 0;
    if (m_step.event) {
        m_watch.throttled(*m_step.event);
        ++m_summary.throttleEvents;
        if (m_runId > 0) {
            if (const auto kept = m_journal.addThrottleEvent(m_runId, *m_step.event); !kept)
                return giveUp(kept.error());
        }
        Q_EMIT throttled(*m_step.event);
    }
    watch(sample);
    applyStep();
    shareCpu(sample, workers);
    startBatches();
    watchAdmission();
    Q_EMIT runProgressed(progressNow());
}

void ActiveRun::applyStep()
{
    using Hold = run::WorkerPool::Hold;
    for (const BatchId batch : m_step.release)
        m_pool.hold(batch, Hold::Throttle, false);
    for (const BatchId batch : m_step.hold)
        m_pool.hold(batch, Hold::Throttle, true);
    for (const BatchId batch : m_step.stop)
        m_pool.yield(batch);
    if (m_step.endEarly)
        m_pool.takeBackAll();
}

// Where the throttle holds back as well, it is the one that tells.
void ActiveRun::watchAdmission()
{
    const std::optional<int> &wanted = m_setup.config.jobs;
    if (!wanted || m_state != RunState::Running || m_step.slots < *wanted || !m_step.mayStart
        || m_step.onlyOne || m_scheduler.isEmpty())
        return;
    const std::vector<run::RunningBatch> running = m_pool.batches();
    const run::InUse inUse = run::inUseBy(running);
    const auto told = m_admission.look({.atMs = QDateTime::currentMSecsSinceEpoch(),
                                        .running = inUse.slots,
                                        .wanted = *wanted,
                                        .neededBytes = m_scheduler.memoryWaitedFor(limits(), running),
                                        .usedBytes = inUse.memoryBytes,
                                        .allowedBytes = m_machine.memoryBudgetBytes});
    if (!told)
        return;
    if (m_runId > 0) {
        if (const auto kept = m_journal.addAdmission(m_runId, *told); !kept)
            return giveUp(kept.error());
    }
    Q_EMIT admissionChanged(*told);
}

void ActiveRun::shareCpu(const ResourceSample &sample, const QList<ProcessSample> &workers)
{
    using Hold = run::WorkerPool::Hold;
    std::vector<BatchId> waiting;
    const auto running = m_pool.processes();
    if (m_setup.config.maxCpuPercent && m_state != RunState::Paused) {
        std::vector<run::CpuShare::Worker> measured;
        for (const auto &[batch, pid] : running) {
            const auto found = std::ranges::find(workers, pid, &ProcessSample::pid);
            if (found != workers.end())
                measured.push_back({.batch = batch, .cpuPercent = found->cpuPercent});
        }
        waiting = m_cpuShare.step(*m_setup.config.maxCpuPercent, sample, measured);
    }
    for (const auto &[batch, pid] : running)
        m_pool.hold(batch, Hold::CpuShare, std::ranges::find(waiting, batch) != waiting.end());
}

// Its worker was stopped to make room. The file waits again as if it had not begun; one that takes too much
// memory by itself is tried smaller, and given up in the end.
void ActiveRun::onFileYielded(JobId id, int threads, qint64 memoryBytes)
{
    m_progress.erase(number(id));
    discardPart(id);
    const Job *job = m_jobs.find(id);
    if (!job)
        return;
    if (m_cancelled.contains(id)) { // it did not obey in time
        m_jobs.move(id, JobState::Waiting);
        return putBack(id);
    }
    const int times = m_yields[id].add(threads, memoryBytes);
    const bool wasAlone = m_pool.running() == 0;
    const bool isOurs = m_lastSample && m_lastSample->workersMemoryBytes > m_lastSample->memoryUsedBytes / 2;
    if (times >= run::Yields::beforeFailure && wasAlone && isOurs && m_state != RunState::Stopping) {
        m_jobs.move(id, JobState::Failed,
                    Error{ErrorCode::OutOfMemory, job->inputPath,
                          QStringLiteral("stopped %1 times when memory ran out, at last alone").arg(times)});
        return;
    }
    m_jobs.move(id, JobState::Waiting);
    if (times < run::Yields::beforeSmaller)
        putBack(id);
    else
        putBack(id, true, std::max(1, m_sizing.threads / 2));
}

// A full disk is no fault of the file: it waits, and everything with it, until there is room for it.
bool ActiveRun::waitForRoom(JobId id, const Error &error, qint64 wholeBytes)
{
    if (error.code != ErrorCode::OutputDiskFull || m_state == RunState::Stopping
        || ++m_metFullDisk[id] >= fullDisksBeforeFailure)
        return false;
    m_jobs.move(id, JobState::Waiting);
    putBack(id);
    m_roomWanted = std::max(m_roomWanted, wholeBytes / 100 * wholePercent);
    m_roomWantedBy = id;
    m_step.mayStart = false; // until the next sample
    return true;
}

// ---- Health ----------------------------------------------------------------------------------------------

void ActiveRun::countLoss(const run::BatchEnd &end)
{
    const Error why{codeOf(end.exit.kind), m_setup.launcher.program, end.exit.detail};
    m_startsInVain = end.neverBegan ? m_startsInVain + 1 : 0;
    // The machine may lack processes or memory for a moment, and others are at work: only what fails to start
    // again and again is not there.
    const bool unstarted = end.exit.kind == run::WorkerExit::Kind::FailedToStart;
    if (end.exit.kind == run::WorkerExit::Kind::WrongVersion
        || (unstarted && m_startsInVain >= startsInVainLimit))
        return giveUp(why);
    if (unstarted) {
        m_step.mayStart = false; // until the next sample
        return;
    }
    if (++m_failuresInRow >= lossesWorthATest)
        testEncoder(end.lost, why);
}

void ActiveRun::countFailure(JobId id, const Error &error)
{
    const bool isEncoders = error.code == ErrorCode::EncoderFailed || error.code == ErrorCode::EncoderMissing;
    if (isEncoders && ++m_failuresInRow >= lossesWorthATest)
        testEncoder(id, error);
}

// What fails three times in a row may be the files or what they are made with. A little film of our own tells
// which: a program that can not work must not be given ten thousand files to fail.
void ActiveRun::testEncoder(JobId id, const Error &why)
{
    if (m_selfTest || m_state == RunState::Stopping)
        return;
    const Job *job = m_jobs.find(id);
    EncoderFact unknown;
    unknown.encoder = job && job->plan ? job->plan->recipe.encoder : m_setup.profiles.forAll.video.encoder;
    m_selfTest = std::make_unique<run::EncoderChecker>(m_setup.launcher, m_setup.timeouts);
    connect(m_selfTest.get(), &run::EncoderChecker::checked, this,
            [this, why](const EncoderFact &fact) { onTested(why, fact); });
    connect(m_selfTest.get(), &run::EncoderChecker::unavailable, this, [this, why](const Error &error) {
        EncoderFact fact;
        fact.state = EncoderState::Crashed;
        fact.detail = error.detail;
        onTested(why, fact);
    });
    m_pool.takeBackAll(); // what begins meanwhile would fail as well
    m_selfTest->check(unknown);
}

void ActiveRun::onTested(const Error &why, const EncoderFact &fact)
{
    m_selfTest.release()->deleteLater(); // this is one of its signals
    m_failuresInRow = 0;
    const bool works = fact.state == EncoderState::Works;
    if (!works || m_startsInVain >= startsInVainLimit) {
        Error told = why;
        told.detail += works ? QStringLiteral("; a test of %1 passed").arg(nameString(fact.encoder))
                             : QStringLiteral("; a test of %1 failed too: %2")
                                   .arg(nameString(fact.encoder),
                                        fact.detail.isEmpty() ? nameString(fact.state) : fact.detail);
        giveUp(told);
    }
    startBatches();
    finishIfDone();
}

} // namespace sluice

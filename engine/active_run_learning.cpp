// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a run learns from its finished files, what it makes of that for those that wait, and what it advises
// in the end.

#include "engine/active_run.h"

#include "engine/plan/advice.h"

#include <algorithm>
#include <utility>

namespace sluice {

namespace {

constexpr qint64 weighingShare = 50; // one part of so many of the time is spent on weighing files anew

} // namespace

// Its output has its final name.
void ActiveRun::learnFrom(JobId id)
{
    const Job *job = m_jobs.find(id);
    if (!job)
        return;
    if (const auto known = m_costs.learnFrom(*job, m_load.wasFull(id)))
        m_writer.pending().observations.append(*known);
}

void ActiveRun::weighAgainSoon()
{
    const bool rested = !m_sinceWeighed.isValid() || m_sinceWeighed.elapsed() >= m_weighingMs * weighingShare;
    if (m_costs.hasNews() && rested)
        weighAgain();
}

void ActiveRun::weighAgain()
{
    m_sinceWeighed.start();
    m_costs.newsTaken();
    enqueueAgain();
    resize();
    m_weighingMs = m_sinceWeighed.restart();
}

void ActiveRun::watch(const ResourceSample &sample)
{
    const qint64 now = m_clock.nsecsElapsed() / 1000;
    const std::optional<qint64> last = std::exchange(m_watchedUs, now);
    if (m_state != RunState::Running) {
        m_watchedUs.reset();
        return;
    }
    m_load.look(sample.cpuPercent, now - last.value_or(now));
    if (!last)
        return;
    const std::vector<run::RunningBatch> running = m_pool.batches();
    m_watch.look(sample,
                 {.sinceLastUs = now - *last,
                  .running = m_pool.moving(),
                  .waiting = m_scheduler.waiting(),
                  .usedCores = run::inUseBy(running).cores,
                  .threads = m_sizing.threads,
                  .slots = m_step.slots,
                  .plannedSlots = m_sizing.slots,
                  .waitsForMemory = m_scheduler.waitsForMemory(limits(), running)},
                 m_setup.config);
}

void ActiveRun::advise()
{
    m_summary.advice = plan::advise(m_watch.facts(m_summary, m_sizing.batchSize), m_setup.config);
}

// The work of a file, in time of one core. What is finished counts as it was, so that it has the same measure
// as what was learned from it; what is not as it is judged now.
double ActiveRun::workUs(const Job &job) const
{
    if (!job.plan || !job.media)
        return 0.0;
    const bool isDone = job.state == JobState::Done || job.state == JobState::DoneWithWarnings;
    const auto measured = isDone ? m_costs.workUsOf(job, m_load.wasFull(job.id)) : std::nullopt;
    return measured.value_or(double(m_costs.costOf(*job.media, job.plan->recipe).workUs()));
}

void ActiveRun::countWork(const Job &job)
{
    double &counted = m_workUs[job.id];
    const double is = workUs(job);
    m_plannedWorkUs += is - counted;
    counted = is;
}

} // namespace sluice

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a run learns from its finished files, what it makes of that for those that wait, and what it advises
// in the end.

#include "engine/active_run.h"

#include "engine/plan/advice.h"

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
    if (const auto known = m_costs.learnFrom(*job))
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
    if (last)
        m_watch.look(sample,
                     {.sinceLastUs = now - *last,
                      .running = m_pool.running(),
                      .waiting = m_scheduler.waiting(),
                      .threads = m_sizing.threads,
                      .slots = m_step.slots,
                      .plannedSlots = m_sizing.slots},
                     m_setup.config);
}

void ActiveRun::advise()
{
    m_summary.advice = plan::advise(m_watch.facts(m_summary, m_sizing.batchSize), m_setup.config);
}

// The work of a file, in time of one batch. What is finished counts as it was, so that it has the same
// measure as what was learned from it; what is at work as it is judged now, not as it was when it began.
double ActiveRun::workUs(const Job &job) const
{
    if (!job.plan)
        return 0.0;
    const bool isDone = job.state == JobState::Done || job.state == JobState::DoneWithWarnings;
    const bool changes = m_costs.isLearning() && job.media && (isDone || isActive(job.state));
    const JobPlan &plan = *job.plan;
    if (!changes || plan::kindOf(*job.media, plan.recipe, plan.threads).isEmpty())
        return double(plan.predictedUs);
    if (!isDone)
        return double(m_costs.estimate(*job.media, plan.recipe, plan.threads).wallUs);
    const bool measured = job.report && job.report->wallUs >= plan::Learned::shortestUs;
    return double(measured ? job.report->wallUs : plan.predictedUs);
}

} // namespace sluice

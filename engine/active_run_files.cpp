// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user wants of single files of a run: that they stop, wait, go on or begin earlier.

#include "engine/active_run.h"

#include <algorithm>
#include <utility>

namespace sluice {

void ActiveRun::stopFiles(const QList<JobId> &ids)
{
    for (const JobId id : ids) {
        const Job *job = m_jobs.find(id);
        if (!job || isFinal(job->state))
            continue;
        if (m_pool.cancelFile(id)) {
            m_cancelled.insert(id);
            continue;
        }
        if (isAtWork(*job))
            continue; // it is done and lacks only its name
        m_scheduler.remove(id);
        m_jobs.move(id, JobState::Cancelled, Error{ErrorCode::Cancelled, job->inputPath, {}});
    }
    startBatches();
    finishIfDone();
}

void ActiveRun::holdFiles(const QList<JobId> &ids)
{
    std::vector<JobId> queued;
    for (const JobId id : ids) {
        const Job *job = m_jobs.find(id);
        if (!job || isFinal(job->state) || m_held.contains(id))
            continue;
        if (m_pool.holdFile(id, true)) {
            m_held.insert(id);
        } else if (job->state == JobState::Waiting) {
            m_held.insert(id);
            if (const run::ReadyJob *ready = m_scheduler.find(id))
                m_again.insert(id, {.alone = ready->alone, .threads = ready->threads});
            m_scheduler.remove(id);
            queued.push_back(id);
        } else {
            continue; // it is done and lacks only its name
        }
        m_jobs.move(id, JobState::Paused);
    }
    m_pool.takeBack(queued);
    startBatches();
    finishIfDone();
}

void ActiveRun::releaseFiles(const QList<JobId> &ids)
{
    for (const JobId id : ids) {
        if (!m_held.remove(id))
            continue;
        const Job *job = m_jobs.find(id);
        if (!job || job->state != JobState::Paused)
            continue;
        if (m_pool.holdFile(id, false)) {
            if (m_state != RunState::Paused)
                m_jobs.move(id, JobState::Running);
            continue;
        }
        m_jobs.move(id, JobState::Waiting);
        const std::optional<Again> again = takeAgain(id);
        if (job->batch != BatchId{} || !job->media || m_state == RunState::Stopping)
            continue; // it begins where it is or comes back; it is being looked at; it waits for the next run
        if (again && job->plan) {
            enqueue(id, again->alone, again->threads);
            continue;
        }
        if (again)
            m_again.insert(id, *again); // once it is planned anew
        jobReady(id);
    }
    startBatches();
    finishIfDone();
}

// Nothing but what is at work is waited for, so that must not wait itself.
void ActiveRun::releaseWhatIsAtWork()
{
    QList<JobId> atWork;
    for (const JobId id : std::as_const(m_held)) {
        if (m_pool.isOn(id))
            atWork.append(id);
    }
    releaseFiles(atWork);
}

std::optional<ActiveRun::Again> ActiveRun::takeAgain(JobId id)
{
    const auto found = m_again.constFind(id);
    if (found == m_again.cend())
        return std::nullopt;
    const Again again = *found;
    m_again.erase(found);
    return again;
}

// A batch that is long would keep what is wanted first waiting: it ends early, and what it has not begun is
// dealt anew. What a starting worker is about to begin stays with it.
void ActiveRun::reorder()
{
    bool isAnyFirst = false;
    for (const JobId id : m_jobs.order()) {
        const int priority = m_jobs.find(id)->priority;
        isAnyFirst = isAnyFirst || priority > 0;
        const run::ReadyJob *ready = m_scheduler.find(id);
        if (!ready || ready->priority == priority)
            continue;
        run::ReadyJob moved = *ready;
        moved.priority = priority;
        m_scheduler.add(moved);
    }
    if (!isAnyFirst || m_state == RunState::Stopping)
        return;
    std::vector<JobId> rest;
    for (const run::RunningBatch &batch : m_pool.batches()) {
        const std::ptrdiff_t kept = batch.onFile || batch.notBegun.empty() ? 0 : 1;
        rest.insert(rest.end(), batch.notBegun.begin() + kept, batch.notBegun.end());
    }
    m_pool.takeBack(rest);
}

// It is given back by a worker, by whatever way, and waits for its next turn unless somebody wants otherwise.
void ActiveRun::putBack(JobId id, bool alone, int threads)
{
    m_jobs.change(id, [](Job &job) { job.batch = BatchId{}; });
    if (m_leaving.remove(id)) {
        Q_EMIT returned(id);
    } else if (m_cancelled.contains(id)) {
        const Job *job = m_jobs.find(id);
        m_jobs.move(id, JobState::Cancelled,
                    Error{ErrorCode::Cancelled, job ? job->inputPath : QString(), {}});
    } else if (m_held.contains(id)) {
        m_again.insert(id, {.alone = alone, .threads = threads});
        m_jobs.move(id, JobState::Paused);
    } else if (m_state != RunState::Stopping) {
        enqueue(id, alone, threads);
    }
}

void ActiveRun::forgetWishes(JobId id)
{
    m_cancelled.remove(id);
    m_held.remove(id);
    m_again.remove(id);
}

int ActiveRun::heldBack() const
{
    return int(std::ranges::count_if(std::as_const(m_held), [this](JobId id) {
        const Job *job = m_jobs.find(id);
        return job && !isAtWork(*job);
    }));
}

} // namespace sluice

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/job_table.h"

#include <QDateTime>

#include <algorithm>
#include <functional>
#include <utility>

namespace sluice {

void JobTable::add(const QList<Job> &jobs)
{
    for (const Job &job : jobs) {
        m_jobs.emplace(number(job.id), job);
        m_order.push_back(job.id);
        m_paths.add(job);
        ++m_counts[std::size_t(job.state)];
    }
    if (!jobs.isEmpty())
        Q_EMIT added(jobs);
    putBackAmongFirst(jobs);
}

void JobTable::arrange(const QList<JobId> &first)
{
    for (const JobId id : std::as_const(m_first)) {
        if (const auto found = m_jobs.find(number(id)); found != m_jobs.end())
            found->second.priority = 0;
    }
    m_first.clear();
    int priority = int(first.size());
    for (const JobId id : first) {
        const auto found = m_jobs.find(number(id));
        if (found != m_jobs.end() && found->second.priority == 0) {
            found->second.priority = priority;
            m_first.append(id);
        }
        --priority;
    }
    Q_EMIT arranged(m_first);
}

void JobTable::putBackAmongFirst(const QList<Job> &jobs)
{
    QList<JobId> first = m_first;
    for (const Job &job : jobs) {
        if (job.priority > 0)
            first.append(job.id);
    }
    if (first.size() == m_first.size())
        return;
    std::ranges::stable_sort(first, std::greater<>(),
                             [this](JobId id) { return m_jobs.at(number(id)).priority; });
    m_first = first; // so that all of them begin anew
    arrange(first);
}

void JobTable::remove(const QList<JobId> &ids)
{
    QList<JobId> gone;
    std::unordered_set<qint64> numbers;
    for (const JobId id : ids) {
        const auto found = m_jobs.find(number(id));
        if (found == m_jobs.end())
            continue;
        --m_counts[std::size_t(found->second.state)];
        m_paths.remove(found->second);
        m_dirty.erase(number(id));
        m_jobs.erase(found);
        numbers.insert(number(id));
        gone.append(id);
    }
    if (gone.isEmpty())
        return;
    const auto isGone = [&numbers](JobId id) { return numbers.contains(number(id)); };
    std::erase_if(m_order, isGone);
    m_first.removeIf(isGone);
    Q_EMIT removed(gone);
}

const Job *JobTable::find(JobId id) const
{
    const auto found = m_jobs.find(number(id));
    return found == m_jobs.end() ? nullptr : &found->second;
}

bool JobTable::move(JobId id, JobState to, std::optional<Error> reason)
{
    const auto found = m_jobs.find(number(id));
    if (found == m_jobs.end())
        return false;
    Job &job = found->second;
    const JobState was = job.state;
    if (!canMove(was, to))
        return false;
    job.state = to;
    job.reason = std::move(reason);
    if (to == JobState::Waiting)
        job.startedMs = 0;
    else if (to == JobState::Running && job.startedMs == 0)
        job.startedMs = QDateTime::currentMSecsSinceEpoch();
    job.finishedMs = isFinal(to) ? QDateTime::currentMSecsSinceEpoch() : 0;
    --m_counts[std::size_t(was)];
    ++m_counts[std::size_t(to)];
    m_dirty.insert(number(id));
    Q_EMIT changed(id, job);
    Q_EMIT stateChanged(id, was, to);
    return true;
}

void JobTable::keepDirty(const std::vector<Job> &jobs)
{
    for (const Job &job : jobs) {
        if (m_jobs.contains(number(job.id)))
            m_dirty.insert(number(job.id));
    }
}

std::vector<Job> JobTable::takeDirty()
{
    std::vector<Job> jobs;
    jobs.reserve(m_dirty.size());
    for (const qint64 id : m_dirty)
        jobs.push_back(m_jobs.at(id));
    m_dirty.clear();
    return jobs;
}

} // namespace sluice

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/job_table.h"

#include <QDateTime>

#include <algorithm>

namespace sluice {

void JobTable::add(const QList<Job> &jobs)
{
    for (const Job &job : jobs) {
        m_jobs.emplace(number(job.id), job);
        m_order.push_back(job.id);
        m_inputs.insert(job.inputPath);
        ++m_counts[std::size_t(job.state)];
    }
    if (!jobs.isEmpty())
        Q_EMIT added(jobs);
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
        m_inputs.remove(found->second.inputPath);
        m_dirty.erase(number(id));
        m_jobs.erase(found);
        numbers.insert(number(id));
        gone.append(id);
    }
    if (gone.isEmpty())
        return;
    std::erase_if(m_order, [&numbers](JobId id) { return numbers.contains(number(id)); });
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
    if (to == JobState::Running && was == JobState::Waiting)
        job.startedMs = QDateTime::currentMSecsSinceEpoch();
    job.finishedMs = isFinal(to) ? QDateTime::currentMSecsSinceEpoch() : 0;
    --m_counts[std::size_t(was)];
    ++m_counts[std::size_t(to)];
    m_dirty.insert(number(id));
    Q_EMIT changed(id, job);
    Q_EMIT stateChanged(id, was, to);
    return true;
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

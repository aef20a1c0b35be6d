// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/scheduler.h"

#include <algorithm>
#include <tuple>

namespace sluice::run {

bool Scheduler::Longer::operator()(const ReadyJob &a, const ReadyJob &b) const
{
    return std::tuple(-a.predictedUs, number(a.id)) < std::tuple(-b.predictedUs, number(b.id));
}

void Scheduler::add(const ReadyJob &job)
{
    remove(job.id);
    m_jobs.insert(job);
    m_byId.emplace(number(job.id), job);
}

void Scheduler::remove(JobId id)
{
    const auto found = m_byId.find(number(id));
    if (found == m_byId.end())
        return;
    m_jobs.erase(found->second);
    m_byId.erase(found);
}

bool Scheduler::isAlone(JobId id) const
{
    const auto found = m_byId.find(number(id));
    return found != m_byId.end() && found->second.alone;
}

void Scheduler::clear()
{
    m_jobs.clear();
    m_byId.clear();
}

std::optional<Batch> Scheduler::next(const StartLimits &limits, std::span<const RunningBatch> running)
{
    if (m_jobs.empty() || int(running.size()) >= limits.slots)
        return std::nullopt;
    qint64 reserved = 0;
    for (const RunningBatch &batch : running)
        reserved += batch.memoryBytes;
    const auto fits = [&](const ReadyJob &job) {
        return running.empty() || reserved + job.memoryBytes <= limits.memoryBudgetBytes;
    };
    // The longest file that fits leads; a smaller one may pass a larger one that has to wait for memory.
    auto it = std::ranges::find_if(m_jobs, fits);
    if (it == m_jobs.end())
        return std::nullopt;

    Batch batch{.id = BatchId(++m_lastBatch), .jobs = {}, .threads = limits.threads};
    const bool alone = it->alone;
    if (alone && it->threads > 0)
        batch.threads = it->threads;
    const std::size_t size = alone ? 1 : std::size_t(std::max(1, limits.batchSize));
    const std::size_t freeSlots = std::size_t(limits.slots) - running.size();
    // Of the last files this batch takes every first of so many.
    const std::size_t stride = limits.lastOnes && m_jobs.size() <= size * freeSlots ? freeSlots : 1;
    std::size_t seen = 0;
    while (it != m_jobs.end() && batch.jobs.size() < size) {
        if ((it->alone && !alone) || !fits(*it) || seen++ % stride != 0) {
            ++it;
            continue;
        }
        batch.jobs.push_back(it->id);
        batch.predictedUs += it->predictedUs;
        batch.predictedMemoryBytes = std::max(batch.predictedMemoryBytes, it->memoryBytes);
        m_byId.erase(number(it->id));
        it = m_jobs.erase(it);
    }
    return batch;
}

std::vector<JobId> Scheduler::takeBack(const StartLimits &limits, std::span<const RunningBatch> running) const
{
    if (!m_jobs.empty() || int(running.size()) >= limits.slots)
        return {};
    const auto most = std::ranges::max_element(running, {}, &RunningBatch::notBegunUs);
    if (most == running.end() || most->notBegun.empty())
        return {};
    const std::size_t half = (most->notBegun.size() + 1) / 2;
    return {most->notBegun.end() - std::ptrdiff_t(half), most->notBegun.end()};
}

} // namespace sluice::run

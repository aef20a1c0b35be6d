// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/cpu_share.h"

#include <algorithm>

namespace sluice::run {

namespace {

constexpr double debtMost = 100.0; // all cores for one sample
constexpr int idleMost = 9;        // samples without anybody

} // namespace

std::vector<BatchId> CpuShare::step(double limitPercent, const ResourceSample &sample,
                                    std::span<const Worker> workers)
{
    const double cores = std::max(1, sample.cores);
    m_debt = std::clamp(m_debt + sample.cpuPercent - limitPercent, -debtMost, debtMost);

    std::unordered_map<qint64, double> usage;
    double ours = 0.0;
    for (const Worker &worker : workers) {
        const double now = worker.cpuPercent / cores;
        ours += now;
        // What one uses that waited tells nothing of what it will use.
        const auto before = m_usage.find(number(worker.batch));
        const bool waited = m_waited.contains(number(worker.batch));
        usage[number(worker.batch)] = waited && before != m_usage.end() ? std::max(now, before->second) : now;
    }
    m_usage = std::move(usage);

    // Whoever has waited longest is asked first.
    std::vector<Worker> order(workers.begin(), workers.end());
    std::ranges::stable_sort(order, std::ranges::greater(), [this](const Worker &worker) {
        const auto waited = m_waited.find(number(worker.batch));
        return waited == m_waited.end() ? 0 : waited->second;
    });
    double left = limitPercent - std::max(0.0, sample.cpuPercent - ours) - m_debt;
    std::vector<BatchId> waiting;
    std::unordered_map<qint64, int> waited;
    for (const Worker &worker : order) {
        const double uses = m_usage[number(worker.batch)];
        if (uses <= left || m_idle >= idleMost) {
            left -= uses;
            m_idle = 0;
            continue;
        }
        const auto before = m_waited.find(number(worker.batch));
        waiting.push_back(worker.batch);
        waited[number(worker.batch)] = before == m_waited.end() ? 1 : before->second + 1;
    }
    m_idle = waiting.size() == workers.size() ? m_idle + 1 : 0;
    m_waited = std::move(waited);
    return waiting;
}

} // namespace sluice::run

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/resource_history.h"

#include "ui/charts/chart_kinds.h"
#include "ui/charts/run_values.h"
#include "ui/text/throttle_text.h"

#include <array>
#include <utility>

namespace sluice::ui {

namespace {

constexpr qint64 keptBeforeRunMs = 10LL * 60 * 1000; // what led to it is a part of the picture
constexpr std::size_t decisionsKept = 2000;

} // namespace

ResourceHistory::ResourceHistory()
    : m_samples(channelCount)
{
}

void ResourceHistory::add(const ResourceSample &sample, const Config &config)
{
    m_last = sample;
    m_samples.append(sample.atMs,
                     std::array{sample.cpuPercent, sample.memoryPercent, double(config.maxMemoryPercent),
                                sample.diskReadBytesPerSecond, sample.diskWriteBytesPerSecond,
                                sample.diskBusyPercent, sample.memoryPressure, sample.ioPressure,
                                sample.cpuPressure, double(sample.workers)});
}

void ResourceHistory::add(const ThrottleEvent &decision)
{
    m_decisions.push_back(decision);
    if (m_decisions.size() > decisionsKept)
        m_decisions.erase(m_decisions.begin());
}

void ResourceHistory::beginRun()
{
    const qint64 from = m_last.atMs - keptBeforeRunMs;
    m_samples.forgetBefore(from);
    std::erase_if(m_decisions, [from](const ThrottleEvent &decision) { return decision.atMs < from; });
    m_runFromMs = m_last.atMs;
}

qint64 ResourceHistory::firstMs() const
{
    return m_samples.rows() > 0 ? m_samples.atMs(0) : 0;
}

std::function<QByteArray()> ResourceHistory::csv(const Config &config) const
{
    std::vector<Decision> decisions;
    decisions.reserve(m_decisions.size());
    for (const ThrottleEvent &decision : m_decisions)
        decisions.push_back({decision.atMs, throttleSentence(decision, config)});
    return [samples = m_samples, decisions = std::move(decisions), from = m_runFromMs,
            hasPressure = m_last.hasPressure] { return csvOf({samples, decisions, from, hasPressure}); };
}

} // namespace sluice::ui

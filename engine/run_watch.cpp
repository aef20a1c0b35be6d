// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run_watch.h"

#include <algorithm>

namespace sluice {

void RunWatch::look(const ResourceSample &sample, const RunMoment &moment, const Config &config)
{
    const auto time = double(moment.sinceLastUs);
    m_activeUs += moment.sinceLastUs;
    m_cores = sample.cores;
    m_cpuSum += sample.cpuPercent * time;
    m_diskSum += (sample.hasPressure ? sample.ioPressure : sample.diskBusyPercent) * time;
    m_pressureSum += sample.memoryPressure * time;
    m_hasPressure = m_hasPressure && sample.hasPressure;
    m_runningSum += double(moment.running) * time;
    m_runningMost = std::max(m_runningMost, moment.running);
    if (isHeldByMemory(sample, moment, config))
        m_heldByMemoryUs += moment.sinceLastUs;
}

// Files wait and cores are free: then it is memory that keeps them from each other, or the throttle for its
// sake.
bool RunWatch::isHeldByMemory(const ResourceSample &sample, const RunMoment &moment,
                              const Config &config) const
{
    const bool hasCores = moment.usedCores + moment.threads <= sample.cores;
    const bool mayMore = !config.jobs || moment.running < *config.jobs;
    if (moment.waiting == 0 || !hasCores || !mayMore)
        return false;
    const bool throttled = m_level != ThrottleLevel::Normal || moment.slots < moment.plannedSlots;
    return throttled ? isOfMemory(m_cause) : moment.waitsForMemory;
}

void RunWatch::throttled(const ThrottleEvent &event)
{
    if (event.to > m_level) {
        m_cause = event.metric;
        m_memoryPauses += isOfMemory(event.metric) && m_level == ThrottleLevel::Normal;
        m_memoryCritical =
            m_memoryCritical || (isOfMemory(event.metric) && event.to >= ThrottleLevel::Relief);
    }
    m_level = event.to;
}

plan::RunFacts RunWatch::facts(const RunSummary &summary, int batchSize) const
{
    const double time = double(std::max<qint64>(1, m_activeUs));
    return {.activeUs = m_activeUs,
            .files = summary.done + summary.failed,
            .cores = m_cores,
            .cpuPercent = m_cpuSum / time,
            .diskPercent = m_diskSum / time,
            .runningMean = m_runningSum / time,
            .runningMost = m_runningMost,
            .batches = summary.batches,
            .batchSize = batchSize,
            .heldByMemoryUs = m_heldByMemoryUs,
            .memoryPauses = m_memoryPauses,
            .memoryCritical = m_memoryCritical,
            .memoryPressure = m_hasPressure ? m_pressureSum / time : -1.0,
            .workersLost = m_workersLost};
}

} // namespace sluice

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/throttle_controller.h"

#include <algorithm>

namespace sluice::run {

namespace {

constexpr int cleanBatchesToGrow = 3;

} // namespace

ThrottleController::ThrottleController(const Config &config, int batchSize, int slots)
    : m_config(config)
    , m_plannedSize(std::max(1, batchSize))
    , m_plannedSlots(std::max(1, slots))
    , m_batchSize(m_plannedSize)
    , m_slots(m_plannedSlots)
{
}

void ThrottleController::setConfig(const Config &config)
{
    m_config = config;
}

void ThrottleController::setPlan(int batchSize, int slots)
{
    batchSize = std::max(1, batchSize);
    slots = std::max(1, slots);
    m_batchSize = std::max(1, int(qint64(m_batchSize) * batchSize / m_plannedSize));
    m_slots = std::clamp(m_slots + slots - m_plannedSlots, 1, slots);
    m_plannedSize = batchSize;
    m_plannedSlots = slots;
}

ThrottleController::Trouble ThrottleController::findTrouble(const ResourceSample &sample, double margin) const
{
    using enum ThrottleMetric;
    const auto over = [margin](double value, double limit) {
        return value >= limit - std::min(margin, limit / 2);
    };
    if (sample.memoryTotalBytes > 0 && over(sample.memoryPercent, m_config.maxMemoryPercent))
        return {Memory, sample.memoryPercent, double(m_config.maxMemoryPercent)};
    if (sample.hasPressure && over(sample.memoryPressure, m_config.memoryPressureLimit))
        return {MemoryPressure, sample.memoryPressure, m_config.memoryPressureLimit};
    if (m_config.maxCpuPercent && over(sample.cpuPercent, *m_config.maxCpuPercent))
        return {Cpu, sample.cpuPercent, double(*m_config.maxCpuPercent)};
    if (sample.hasPressure && m_config.cpuPressureLimit
        && over(sample.cpuPressure, *m_config.cpuPressureLimit))
        return {CpuPressure, sample.cpuPressure, *m_config.cpuPressureLimit};
    if (sample.hasPressure && over(sample.ioPressure, m_config.diskPressureLimit))
        return {DiskPressure, sample.ioPressure, m_config.diskPressureLimit};
    const qint64 keep = m_config.keepFreeBytes + (margin > 0 ? m_config.keepFreeBytes / 10 : 0);
    if (sample.outputFreeBytes >= 0 && sample.outputFreeBytes < keep)
        return {DiskSpace, double(sample.outputFreeBytes), double(m_config.keepFreeBytes)};
    return {};
}

ThrottleEvent ThrottleController::enterPaused(const Trouble &trouble, const ResourceSample &sample)
{
    ThrottleEvent event{.atMs = sample.atMs,
                        .from = m_level,
                        .to = ThrottleLevel::Paused,
                        .metric = trouble.metric,
                        .value = trouble.value,
                        .limit = trouble.limit,
                        .oldBatchSize = m_batchSize,
                        .newBatchSize = 0,
                        .oldSlots = m_slots,
                        .newSlots = 0};
    ++m_pauses;
    m_cleanBatches = 0;
    // A full disk is not helped by smaller batches.
    if (trouble.metric != ThrottleMetric::DiskSpace) {
        m_batchSize = std::max(1, m_batchSize / 2);
        if (m_pauses > 1)
            m_slots = std::max(1, m_slots - 1);
    }
    event.newBatchSize = m_batchSize;
    event.newSlots = m_slots;
    m_level = ThrottleLevel::Paused;
    m_cause = trouble;
    return event;
}

ThrottleEvent ThrottleController::leavePaused(const ResourceSample &sample)
{
    m_level = ThrottleLevel::Normal;
    double value = 0.0;
    switch (m_cause.metric) {
    case ThrottleMetric::Memory:
        value = sample.memoryPercent;
        break;
    case ThrottleMetric::MemoryPressure:
        value = sample.memoryPressure;
        break;
    case ThrottleMetric::Cpu:
        value = sample.cpuPercent;
        break;
    case ThrottleMetric::CpuPressure:
        value = sample.cpuPressure;
        break;
    case ThrottleMetric::DiskPressure:
        value = sample.ioPressure;
        break;
    case ThrottleMetric::DiskSpace:
        value = double(sample.outputFreeBytes);
        break;
    case ThrottleMetric::WorkerHealth:
    case ThrottleMetric::None:
        break;
    }
    return {.atMs = sample.atMs,
            .from = ThrottleLevel::Paused,
            .to = ThrottleLevel::Normal,
            .metric = m_cause.metric,
            .value = value,
            .limit = m_cause.limit,
            .oldBatchSize = m_batchSize,
            .newBatchSize = m_batchSize,
            .oldSlots = m_slots,
            .newSlots = m_slots};
}

void ThrottleController::recover(int cleanBatches)
{
    m_cleanBatches += cleanBatches;
    while (m_cleanBatches >= cleanBatchesToGrow) {
        m_cleanBatches -= cleanBatchesToGrow;
        if (m_batchSize < m_plannedSize)
            m_batchSize = std::min(m_plannedSize, m_batchSize + std::max(1, m_batchSize / 4));
        else if (m_slots < m_plannedSlots)
            ++m_slots;
    }
    if (m_batchSize == m_plannedSize && m_slots == m_plannedSlots)
        m_pauses = 0;
}

ThrottleStep ThrottleController::step(const ResourceSample &sample, const WorkersView &workers, Time now)
{
    ThrottleStep result;
    const bool dwelled = !m_lastChange || now - *m_lastChange >= std::chrono::milliseconds(m_config.dwellMs);
    if (m_level == ThrottleLevel::Normal) {
        recover(workers.cleanBatches);
        Trouble trouble = findTrouble(sample, 0.0);
        if (trouble.metric == ThrottleMetric::None && workers.lostSinceLast > 0)
            trouble = {ThrottleMetric::WorkerHealth, double(workers.lostSinceLast), 0.0};
        if (trouble.metric != ThrottleMetric::None && dwelled) {
            result.event = enterPaused(trouble, sample);
            m_lastChange = now;
        }
    } else {
        const bool clear = findTrouble(sample, m_config.resumeMarginPercent).metric == ThrottleMetric::None;
        if (clear && dwelled) {
            result.event = leavePaused(sample);
            m_lastChange = now;
        }
    }
    const bool paused = m_level == ThrottleLevel::Paused;
    const bool critical =
        sample.memoryPercent >= m_config.criticalMemoryPercent || m_cause.metric == ThrottleMetric::DiskSpace;
    result.onlyOne = paused && workers.running == 0 && !critical;
    result.mayStart = !paused || result.onlyOne;
    result.batchSize = result.onlyOne ? 1 : m_batchSize;
    result.slots = m_slots;
    return result;
}

} // namespace sluice::run

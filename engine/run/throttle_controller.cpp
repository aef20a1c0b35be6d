// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/throttle_controller.h"

#include <algorithm>

namespace sluice::run {

namespace {

constexpr int cleanBatchesToGrow = 3;
// So many times the dwell without trouble let the sizes grow as well. How much memory a batch takes is known
// before it starts, so that they may be back soon; what else may be short shows only once it runs.
constexpr int calmDwells = 2;
constexpr int calmDwellsBeyondMemory = 12;
constexpr double risePoints = 3.0;      // of memory while paused: more than it sways by itself
constexpr double samplesAhead = 2.0;    // one to hold a worker, one to stop it
constexpr double newestCpuShare = 0.25; // of the mean over some samples
constexpr qint64 youngUs = 10'000'000;  // a file that has worked no longer loses little
constexpr int stepsForLeaving = 1;      // a worker that was stopped gets so many before the next one's turn

double valueOf(ThrottleMetric metric, const ResourceSample &sample, double cpuPercent)
{
    switch (metric) {
    case ThrottleMetric::Memory:
        return sample.memoryPercent;
    case ThrottleMetric::MemoryPressure:
        return sample.memoryPressure;
    case ThrottleMetric::MemoryStall:
        return sample.memoryStall;
    case ThrottleMetric::Cpu:
        return cpuPercent;
    case ThrottleMetric::CpuPressure:
        return sample.cpuPressure;
    case ThrottleMetric::DiskPressure:
        return sample.ioPressure;
    case ThrottleMetric::DiskSpace:
        return double(sample.outputFreeBytes);
    case ThrottleMetric::Battery:
        return double(sample.batteryPercent.value_or(0));
    case ThrottleMetric::WorkerHealth:
    case ThrottleMetric::None:
        break;
    }
    return 0.0;
}

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

double ThrottleController::criticalPercent(const Config &config)
{
    return std::max(config.criticalMemoryPercent, config.maxMemoryPercent);
}

double ThrottleController::emergencyPercent(const Config &config)
{
    return (criticalPercent(config) + 100.0) / 2;
}

// ---- What the sample means -------------------------------------------------------------------------------

ThrottleController::Trouble ThrottleController::findTrouble(const ResourceSample &sample,
                                                            const WorkersView &workers, double margin) const
{
    using enum ThrottleMetric;
    if (waitsForPower(sample))
        return {Battery, double(sample.batteryPercent.value_or(0)), 0.0};
    const auto over = [margin](double value, double limit) {
        return value >= limit - std::min(margin, limit / 2);
    };
    if (sample.memoryTotalBytes > 0 && over(sample.memoryPercent, m_config.maxMemoryPercent))
        return {Memory, sample.memoryPercent, double(m_config.maxMemoryPercent)};
    if (sample.hasPressure && over(sample.memoryPressure, m_config.memoryPressureLimit))
        return {MemoryPressure, sample.memoryPressure, m_config.memoryPressureLimit};
    if (m_config.maxCpuPercent && over(m_cpuPercent, *m_config.maxCpuPercent))
        return {Cpu, m_cpuPercent, double(*m_config.maxCpuPercent)};
    if (sample.hasPressure && m_config.cpuPressureLimit
        && over(sample.cpuPressure, *m_config.cpuPressureLimit))
        return {CpuPressure, sample.cpuPressure, *m_config.cpuPressureLimit};
    if (sample.hasPressure && over(sample.ioPressure, m_config.diskPressureLimit))
        return {DiskPressure, sample.ioPressure, m_config.diskPressureLimit};
    return findDiskTrouble(sample, workers, margin);
}

ThrottleController::Trouble ThrottleController::findDiskTrouble(const ResourceSample &sample,
                                                                const WorkersView &workers,
                                                                double margin) const
{
    if (sample.outputFreeBytes < 0)
        return {};
    qint64 needed = m_config.keepFreeBytes + workers.roomWanted;
    for (const WorkerView &worker : workers.workers)
        needed += worker.bytesToCome;
    if (sample.outputFreeBytes >= needed + (margin > 0 ? m_config.keepFreeBytes / 10 : 0))
        return {};
    return {ThrottleMetric::DiskSpace, double(sample.outputFreeBytes), double(needed)};
}

bool ThrottleController::waitsForPower(const ResourceSample &sample) const
{
    return m_config.pauseOnBattery && sample.onBattery;
}

// What is to come is a guess; this is not.
bool ThrottleController::isDiskFull(const ResourceSample &sample, const WorkersView &workers) const
{
    return sample.outputFreeBytes >= 0
           && sample.outputFreeBytes < m_config.keepFreeBytes + workers.roomWanted;
}

// Over the emergency's own mark, or so fast that it would be full before anything could be done.
ThrottleController::Trouble ThrottleController::findEmergency(const ResourceSample &sample) const
{
    using enum ThrottleMetric;
    const bool tight = sample.memoryPercent >= emergencyPercent(m_config)
                       || (sample.memoryPercent >= m_config.maxMemoryPercent
                           && sample.memoryPercent + samplesAhead * m_growth >= 100.0);
    if (sample.memoryTotalBytes > 0 && tight)
        return {Memory, sample.memoryPercent, emergencyPercent(m_config)};
    if (sample.hasPressure && sample.memoryStall >= m_config.memoryStallLimit)
        return {MemoryStall, sample.memoryStall, m_config.memoryStallLimit};
    return {};
}

bool ThrottleController::isRising(const ResourceSample &sample) const
{
    return m_level == ThrottleLevel::Paused && sample.memoryPercent >= m_config.maxMemoryPercent
           && sample.memoryPercent >= m_lowestPercent + risePoints;
}

ThrottleController::Wish ThrottleController::levelToEnter(const ResourceSample &sample,
                                                          const WorkersView &workers) const
{
    using enum ThrottleLevel;
    if (const Trouble emergency = findEmergency(sample); emergency.metric != ThrottleMetric::None)
        return {Emergency, emergency};
    if (sample.memoryTotalBytes > 0) {
        if (sample.memoryPercent >= criticalPercent(m_config))
            return {Relief, {ThrottleMetric::Memory, sample.memoryPercent, criticalPercent(m_config)}};
        if (isRising(sample)) {
            const auto limit = double(m_config.maxMemoryPercent);
            return {Relief, {ThrottleMetric::Memory, sample.memoryPercent, limit}};
        }
    }
    const Trouble trouble = findTrouble(sample, workers, 0.0);
    // Where files that take more than theirs go back, and that is enough, nobody else has to wait.
    const bool isSettled = trouble.metric == ThrottleMetric::Memory && whoGoesBack(sample, workers).isEnough;
    if (trouble.metric != ThrottleMetric::None && !isSettled)
        return {Paused, trouble};
    if (workers.lostSinceLast > 0)
        return {Paused, {ThrottleMetric::WorkerHealth, double(workers.lostSinceLast), 0.0}};
    return {};
}

// The highest level that the sample still speaks for.
ThrottleController::Wish ThrottleController::levelToKeep(const ResourceSample &sample,
                                                         const WorkersView &workers) const
{
    using enum ThrottleLevel;
    const bool hasMemory = sample.memoryTotalBytes > 0;
    const Trouble memory{ThrottleMetric::Memory, sample.memoryPercent, double(m_config.maxMemoryPercent)};
    if (hasMemory && sample.memoryPercent >= criticalPercent(m_config))
        return {Emergency, memory};
    if (sample.hasPressure && sample.memoryStall >= m_config.memoryStallLimit / 2)
        return {Emergency, {ThrottleMetric::MemoryStall, sample.memoryStall, m_config.memoryStallLimit}};
    if (hasMemory && sample.memoryPercent >= m_config.maxMemoryPercent)
        return {Relief, memory};
    const Trouble trouble = findTrouble(sample, workers, m_config.resumeMarginPercent);
    return {trouble.metric == ThrottleMetric::None ? Normal : Paused, trouble};
}

void ThrottleController::watch(const ResourceSample &sample)
{
    const double grown = m_lastPercent ? std::max(0.0, sample.memoryPercent - *m_lastPercent) : 0.0;
    m_growth = std::min(grown, m_lastGrown); // a single leap is not yet a pace
    m_lastGrown = grown;
    m_lastPercent = sample.memoryPercent;
    m_lowestPercent = std::min(m_lowestPercent, sample.memoryPercent);
    // Workers that are held in turn make every single look at the CPU say all or nothing.
    const double newest = m_hasCpu ? newestCpuShare : 1.0;
    m_cpuPercent += newest * (sample.cpuPercent - m_cpuPercent);
    m_hasCpu = true;
}

// ---- Changes ---------------------------------------------------------------------------------------------

void ThrottleController::shrink()
{
    m_batchSize = std::max(1, m_batchSize / 2);
    if (++m_pauses > 1)
        m_slots = std::max(1, m_slots - 1);
}

ThrottleEvent ThrottleController::enter(const Wish &wish, const ResourceSample &sample)
{
    ThrottleEvent event{.atMs = sample.atMs,
                        .from = m_level,
                        .to = wish.level,
                        .metric = wish.cause.metric,
                        .value = wish.cause.value,
                        .limit = wish.cause.limit,
                        .oldBatchSize = m_batchSize,
                        .newBatchSize = 0,
                        .oldSlots = m_slots,
                        .newSlots = 0};
    m_cleanBatches = 0;
    // Smaller batches help neither a full disk nor a battery.
    if (wish.cause.metric != ThrottleMetric::DiskSpace && wish.cause.metric != ThrottleMetric::Battery)
        shrink();
    event.newBatchSize = m_batchSize;
    event.newSlots = m_slots;
    m_level = wish.level;
    m_cause = wish.cause;
    m_lowestPercent = sample.memoryPercent;
    m_lastEase.reset();
    m_stepsToWait = 0;
    return event;
}

ThrottleEvent ThrottleController::fallTo(const Wish &wish, const ResourceSample &sample)
{
    const ThrottleEvent event{.atMs = sample.atMs,
                              .from = m_level,
                              .to = wish.level,
                              .metric = m_cause.metric,
                              .value = valueOf(m_cause.metric, sample, m_cpuPercent),
                              .limit = m_cause.limit,
                              .oldBatchSize = m_batchSize,
                              .newBatchSize = m_batchSize,
                              .oldSlots = m_slots,
                              .newSlots = m_slots};
    m_level = wish.level;
    if (wish.cause.metric != ThrottleMetric::None)
        m_cause = wish.cause;
    m_lowestPercent = sample.memoryPercent;
    return event;
}

void ThrottleController::grow(Time now)
{
    m_lastGrowth = now;
    if (m_batchSize < m_plannedSize)
        m_batchSize = std::min(m_plannedSize, m_batchSize + std::max(1, m_batchSize / 4));
    else if (m_slots < m_plannedSlots)
        ++m_slots;
}

void ThrottleController::recover(int cleanBatches, Time now)
{
    m_cleanBatches += cleanBatches;
    for (; m_cleanBatches >= cleanBatchesToGrow; m_cleanBatches -= cleanBatchesToGrow)
        grow(now);
    const int dwells = isOfMemory(m_cause.metric) ? calmDwells : calmDwellsBeyondMemory;
    if (m_lastChange
        && now - std::max(*m_lastChange, m_lastGrowth)
               >= dwells * std::chrono::milliseconds(m_config.dwellMs))
        grow(now);
    if (m_batchSize == m_plannedSize && m_slots == m_plannedSlots)
        m_pauses = 0;
}

// Holds the youngest worker, stops it at a later sample if that was not enough, then turns to the next.
void ThrottleController::easeEmergency(const ResourceSample &sample, const WorkersView &workers, Time now,
                                       ThrottleStep &result)
{
    if (m_stepsToWait > 0) {
        --m_stepsToWait;
        return;
    }
    const std::vector<WorkerView> youngestFirst(workers.workers.rbegin(), workers.workers.rend());
    const auto isHeld = [](const WorkerView &worker) { return worker.held && !worker.leaving; };
    const auto isMoving = [](const WorkerView &worker) { return !worker.held && !worker.leaving; };
    const auto held = std::ranges::find_if(youngestFirst, isHeld);
    const auto moving = std::ranges::find_if(youngestFirst, isMoving);
    const bool dwelled = !m_lastEase || now - *m_lastEase >= std::chrono::milliseconds(m_config.dwellMs);

    Trouble trouble = findEmergency(sample);
    if (trouble.metric != ThrottleMetric::Memory && !dwelled)
        return; // pressure is a mean over ten seconds: it shows late what has helped
    if (trouble.metric == ThrottleMetric::None) {
        // What is held may itself be what keeps memory full, and then nothing would ever move again.
        if (held == youngestFirst.end() || moving != youngestFirst.end())
            return;
        trouble = m_cause;
    }
    const bool critical = sample.memoryPercent >= criticalPercent(m_config);
    const bool almostFull = sample.memoryPercent >= (emergencyPercent(m_config) + 100.0) / 2;
    const auto greedy = std::ranges::find_if(youngestFirst, [&](const WorkerView &worker) {
        return isMoving(worker) && worker.overBytes > 0 && worker.workedUs < youngUs;
    });
    if (almostFull && greedy != youngestFirst.end()) {
        result.stop.push_back(greedy->batch);
        m_stepsToWait = stepsForLeaving;
    } else if (held != youngestFirst.end()) {
        result.stop.push_back(held->batch);
        m_stepsToWait = stepsForLeaving;
    } else if (moving != youngestFirst.end()
               && (critical || std::ranges::count_if(workers.workers, isMoving) > 1)) {
        result.hold.push_back(moving->batch);
    } else {
        return;
    }
    m_lastEase = now;
    tellWorkers(trouble, sample, result);
}

// Workers wait whose files would fill the disk, the youngest first. While there is room at all the oldest one
// goes on: what it will still write is a guess.
void ThrottleController::spareDisk(const ResourceSample &sample, const WorkersView &workers,
                                   ThrottleStep &result) const
{
    const bool known = sample.outputFreeBytes >= 0;
    qint64 room = sample.outputFreeBytes - m_config.keepFreeBytes;
    bool first = !known || room >= 0;
    for (const WorkerView &worker : workers.workers) {
        if (worker.leaving)
            continue;
        const qint64 slack = worker.held ? m_config.keepFreeBytes / 10 : 0;
        const bool fits = first || worker.bytesToCome + slack <= room;
        if (fits)
            room -= worker.bytesToCome;
        first = !known;
        if (fits && worker.held)
            result.release.push_back(worker.batch);
        else if (!fits && !worker.held)
            result.hold.push_back(worker.batch);
    }
    if (!result.hold.empty())
        tellWorkers(findDiskTrouble(sample, workers, 0.0), sample, result);
}

// Over the limit the youngest go back that take more than was reserved for them: they have lost little, and
// when they begin again as much is reserved as they took. What has worked for longer may end.
ThrottleController::Returning ThrottleController::whoGoesBack(const ResourceSample &sample,
                                                              const WorkersView &workers) const
{
    Returning result;
    qint64 leavingBytes = 0;
    int moving = 0;
    for (const WorkerView &worker : workers.workers) {
        moving += worker.held || worker.leaving ? 0 : 1;
        leavingBytes += worker.leaving ? worker.memoryBytes : 0;
    }
    const qint64 limitBytes = memoryLimitBytes(sample.memoryTotalBytes, m_config);
    qint64 excessBytes = sample.memoryUsedBytes - leavingBytes - limitBytes;
    for (auto it = workers.workers.rbegin(); it != workers.workers.rend() && excessBytes > 0; ++it) {
        if (it->leaving || it->workedUs >= youngUs || it->overBytes <= 0 || moving <= (it->held ? 0 : 1))
            continue;
        result.batches.push_back(it->batch);
        excessBytes -= it->memoryBytes;
        moving -= it->held ? 0 : 1;
    }
    result.isEnough = excessBytes <= 0 && (leavingBytes > 0 || !result.batches.empty());
    return result;
}

void ThrottleController::sendBack(const ResourceSample &sample, const WorkersView &workers,
                                  ThrottleStep &result) const
{
    result.stop = whoGoesBack(sample, workers).batches;
    if (!result.stop.empty())
        tellWorkers({ThrottleMetric::Memory, sample.memoryPercent, double(m_config.maxMemoryPercent)}, sample,
                    result);
}

void ThrottleController::sparePower(const ResourceSample &sample, const WorkersView &workers,
                                    ThrottleStep &result) const
{
    for (const WorkerView &worker : workers.workers) {
        if (!worker.held && !worker.leaving)
            result.hold.push_back(worker.batch);
    }
    if (!result.hold.empty())
        tellWorkers(findTrouble(sample, workers, 0.0), sample, result);
}

void ThrottleController::tellWorkers(const Trouble &trouble, const ResourceSample &sample,
                                     ThrottleStep &result) const
{
    if (!result.event) {
        result.event = ThrottleEvent{.atMs = sample.atMs,
                                     .from = m_level,
                                     .to = m_level,
                                     .metric = trouble.metric,
                                     .value = trouble.value,
                                     .limit = trouble.limit,
                                     .oldBatchSize = m_batchSize,
                                     .newBatchSize = m_batchSize,
                                     .oldSlots = m_slots,
                                     .newSlots = m_slots};
    }
    result.event->held = int(result.hold.size());
    result.event->stopped = int(result.stop.size());
}

ThrottleStep ThrottleController::step(const ResourceSample &sample, const WorkersView &workers, Time now)
{
    using enum ThrottleLevel;
    ThrottleStep result;
    watch(sample);
    if (m_level == Normal)
        recover(workers.cleanBatches, now);

    const bool dwelled = !m_lastChange || now - *m_lastChange >= std::chrono::milliseconds(m_config.dwellMs);
    const Wish up = levelToEnter(sample, workers);
    Wish kept = levelToKeep(sample, workers);
    if (up.level > kept.level && up.cause.metric != ThrottleMetric::WorkerHealth)
        kept = up;
    if (up.level > m_level && (dwelled || up.level == Emergency)) {
        result.event = enter(up, sample);
        m_lastChange = now;
    } else if (kept.level < m_level && dwelled) {
        result.event = fallTo(kept, sample);
        m_lastChange = now;
    }
    if (result.event && result.event->to > result.event->from) {
        result.endEarly = (m_level >= Relief && result.event->from < Relief)
                          || result.event->metric == ThrottleMetric::DiskSpace;
    }
    if (m_level == Emergency)
        easeEmergency(sample, workers, now, result);
    else if (waitsForPower(sample))
        sparePower(sample, workers, result);
    else
        spareDisk(sample, workers, result);
    // An emergency that is eased already may leave memory above its limit.
    const bool isEasing = m_level == Emergency && !(result.hold.empty() && result.stop.empty());
    if (!isEasing && sample.memoryTotalBytes > 0)
        sendBack(sample, workers, result);

    const bool paused = m_level != Normal;
    const bool nothingMoves = isDiskFull(sample, workers) || waitsForPower(sample);
    const bool critical = sample.memoryPercent >= criticalPercent(m_config) || nothingMoves;
    result.onlyOne = paused && workers.running == 0 && !critical;
    result.mayStart = (!paused || result.onlyOne) && !nothingMoves;
    result.batchSize = result.onlyOne ? 1 : m_batchSize;
    result.slots = m_slots;
    return result;
}

} // namespace sluice::run

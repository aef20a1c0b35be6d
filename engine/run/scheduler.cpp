// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/scheduler.h"

#include <algorithm>
#include <tuple>

namespace sluice::run {

namespace {

// Files in the user's order follow each other in one process only while they are short: else one would begin
// beside a batch long before those ahead of it in that batch. Starting a worker costs about 50 ms.
constexpr qint64 batchInOrderUs = 5'000'000;

constexpr double sameMemory = 0.8; // of what the first file of a batch takes

constexpr qint64 worthTakingBackUs = 400'000; // less than this is done before a new process has begun

constexpr double almostNothing = 0.01; // of a core

int threadsOf(const ReadyJob &job, const StartLimits &limits)
{
    return job.threads > 0 ? job.threads : limits.threads;
}

// With as many as there are now, a batch that is split would have to wait for its other half.
bool mayBeSplit(const RunningBatch &batch, const StartLimits &limits)
{
    return batch.slowDevice.isEmpty() || limits.slowDiskBytesPerSecond == 0
           || 2 * batch.readBytesPerSecond <= limits.slowDiskBytesPerSecond;
}

std::size_t takeable(const RunningBatch &batch)
{
    return batch.onFile || batch.notBegun.empty() ? batch.notBegun.size() : batch.notBegun.size() - 1;
}

qint64 takeableUs(const RunningBatch &batch)
{
    return batch.notBegunUs * qint64(takeable(batch)) / std::max<qint64>(1, qint64(batch.notBegun.size()));
}

// The fewest threads, and no fewer than these, with which the file takes no longer; the most where none do.
int threadsToEndWithin(const plan::FileCost &cost, qint64 us, int threads)
{
    for (const int more : plan::threadChoices) {
        if (more >= threads && more <= plan::mostThreads && cost.wallUsWith(more) <= us)
            return more;
    }
    return std::max(threads, plan::mostThreads);
}

} // namespace

InUse inUseBy(std::span<const RunningBatch> running)
{
    InUse sum;
    double cores = 0.0;
    for (const RunningBatch &batch : running) {
        sum.slots += batch.held ? 0 : 1;
        cores += batch.held ? 0.0 : batch.busyCores;
        sum.memoryBytes += batch.memoryBytes;
    }
    sum.cores = int(cores + almostNothing);
    return sum;
}

double busyCores(const Batch &batch)
{
    return batch.predictedUs > 0 ? double(batch.predictedWorkUs) / double(batch.predictedUs) : batch.threads;
}

qint64 bytesPerSecond(qint64 bytes, qint64 us)
{
    return us > 0 ? qint64(double(bytes) * 1e6 / double(us)) : 0;
}

plan::Machine machineOf(const ResourceSample &sample, const Config &config)
{
    const qint64 others = std::max<qint64>(0, sample.memoryUsedBytes - sample.workersMemoryBytes);
    return {.cores = std::max(1, sample.cores),
            .memoryBudgetBytes = memoryLimitBytes(sample.memoryTotalBytes, config) - others};
}

StartLimits startLimits(const plan::Sizing &sizing, const ThrottleStep &step, const plan::Machine &machine,
                        const Config &config, int toCome)
{
    const bool fixed = config.batchSize.has_value();
    return {.slots = !step.mayStart ? 0
                     : step.onlyOne ? 1
                                    : step.slots,
            .batchSize = step.batchSize,
            // A throttled batch is smaller by work as well.
            .batchUs = sizing.batchUs * step.batchSize / std::max(step.batchSize, sizing.batchSize),
            .threads = sizing.threads,
            .memoryBudgetBytes = machine.memoryBudgetBytes,
            .cores = config.threads || config.jobs ? 0 : machine.cores,
            .plannedSlots = sizing.slots,
            .memoryIsShort = sizing.atOnce < sizing.slots,
            .slowDiskBytesPerSecond = qint64(config.slowDiskMebibytes.value_or(0)) << 20,
            .lastOnes = !fixed && toCome == 0,
            .fixedSize = fixed || toCome > 0};
}

bool Scheduler::Earlier::operator()(const ReadyJob &a, const ReadyJob &b) const
{
    return std::tuple(-a.priority, -a.cost.workUs(), number(a.id))
           < std::tuple(-b.priority, -b.cost.workUs(), number(b.id));
}

void Scheduler::add(const ReadyJob &job)
{
    remove(job.id);
    m_byId.emplace(number(job.id), m_jobs.insert(job).first);
    m_workload.add(job.cost);
}

void Scheduler::remove(JobId id)
{
    const auto found = m_byId.find(number(id));
    if (found == m_byId.end())
        return;
    m_workload.remove(found->second->cost);
    m_jobs.erase(found->second);
    m_byId.erase(found);
}

const ReadyJob *Scheduler::find(JobId id) const
{
    const auto found = m_byId.find(number(id));
    return found == m_byId.end() ? nullptr : &*found->second;
}

void Scheduler::clear()
{
    m_jobs.clear();
    m_byId.clear();
    m_workload.clear();
}

bool Scheduler::mayRead(const ReadyJob &job, int threads, const StartLimits &limits,
                        std::span<const RunningBatch> running)
{
    if (job.slowDevice.isEmpty() || limits.slowDiskBytesPerSecond == 0)
        return true;
    qint64 sum = bytesPerSecond(job.readBytes, job.cost.wallUsWith(threads));
    bool isRead = false;
    for (const RunningBatch &batch : running) {
        if (batch.held || batch.slowDevice != job.slowDevice)
            continue;
        isRead = true;
        sum += batch.readBytesPerSecond;
    }
    return !isRead || sum <= limits.slowDiskBytesPerSecond;
}

int Scheduler::threadsFor(const ReadyJob &job, const StartLimits &limits, int freeCores, qint64 freeBytes,
                          int usedSlots) const
{
    if (job.threads > 0 || limits.cores == 0)
        return threadsOf(job, limits);
    int unfilled = std::max(1, limits.plannedSlots - usedSlots);
    const int fitting = m_workload.longestThatFit(plan::choiceFrom(limits.threads), freeBytes, unfilled);
    if (fitting < m_workload.files()) // else those that are to come will be like them
        unfilled = std::max(1, fitting);
    int share = freeCores / unfilled;
    if (limits.lastOnes)
        share = std::max(share, threadsToEndTogether(job, limits.threads, freeCores));
    const int threads = plan::threadChoices[plan::choiceUpTo(std::min(share, plan::mostThreads))];
    return std::max(limits.threads, threads);
}

// Whether what waits can be done so soon by so many cores, where a file that takes longer gets more threads.
// More threads cost more time of all cores together, and the longest files come first, but for what the user
// wants first.
bool Scheduler::canAllEndWithin(qint64 us, int threads, int cores) const
{
    double neededUs = double(m_workload.wallUs(plan::choiceFrom(threads))) * threads;
    const double givenUs = double(us) * cores;
    for (const ReadyJob &job : m_jobs) {
        if (neededUs > givenUs)
            break;
        if (job.cost.wallUsWith(threads) <= us) {
            if (job.priority > 0)
                continue;
            break;
        }
        const int more = threadsToEndWithin(job.cost, us, threads);
        if (job.cost.wallUsWith(more) > us)
            return false;
        neededUs += double(job.cost.wallUsWith(more)) * more - double(job.cost.wallUsWith(threads)) * threads;
    }
    return neededUs <= givenUs;
}

int Scheduler::threadsToEndTogether(const ReadyJob &longest, int threads, int cores) const
{
    qint64 late = longest.cost.wallUsWith(threads);
    qint64 early = m_workload.wallUs(plan::choiceFrom(threads)) * threads / std::max(1, cores);
    if (late <= early)
        return threads;
    while (late - early > 1 + late / 100) {
        const qint64 middle = early + (late - early) / 2;
        (canAllEndWithin(middle, threads, cores) ? late : early) = middle;
    }
    return std::min(cores, threadsToEndWithin(longest.cost, late, threads));
}

Scheduler::Jobs::iterator Scheduler::take(Jobs::iterator job, Batch &batch)
{
    batch.jobs.push_back(job->id);
    batch.predictedUs += job->cost.wallUsWith(batch.threads);
    batch.predictedWorkUs += job->cost.workUs();
    batch.readBytes += job->readBytes;
    batch.predictedMemoryBytes =
        std::max(batch.predictedMemoryBytes, job->cost.memoryBytesWith(batch.threads));
    m_workload.remove(job->cost);
    m_byId.erase(number(job->id));
    return m_jobs.erase(job);
}

std::optional<Batch> Scheduler::next(const StartLimits &limits, std::span<const RunningBatch> running)
{
    const InUse inUse = inUseBy(running);
    if (m_jobs.empty() || inUse.slots >= limits.slots)
        return std::nullopt;
    const int freeCores = limits.cores - inUse.cores;
    const qint64 freeBytes = limits.memoryBudgetBytes - inUse.memoryBytes;
    const bool first = running.empty();
    if (!first && ((limits.cores > 0 && freeCores <= 0) || m_workload.leastMemoryBytes() > freeBytes))
        return std::nullopt;
    const auto fits = [&](const ReadyJob &job, int threads) {
        return first || job.cost.memoryBytesWith(threads) <= freeBytes;
    };
    // The longest file that fits leads; a smaller one may pass a larger one that has to wait for memory.
    auto it = std::ranges::find_if(m_jobs, [&](const ReadyJob &job) {
        return fits(job, threadsOf(job, limits)) && mayRead(job, threadsOf(job, limits), limits, running);
    });
    if (it == m_jobs.end())
        return std::nullopt;

    Batch batch{.id = BatchId(++m_lastBatch),
                .jobs = {},
                .threads = threadsOf(*it, limits),
                .slowDevice = it->slowDevice};
    const int wanted = threadsFor(*it, limits, freeCores, freeBytes, inUse.slots);
    for (const int more : plan::threadChoices) {
        if (more > batch.threads && more <= wanted && it->cost.memoryBytesWith(more) <= freeBytes)
            batch.threads = more;
    }
    const qint64 shareBytes = limits.memoryBudgetBytes / std::max(1, limits.plannedSlots);
    const auto isLarge = [&](const ReadyJob &job) {
        return limits.batchUs > 0
               && (job.cost.workUs() >= limits.batchUs
                   || job.cost.memoryBytesWith(batch.threads) > shareBytes);
    };
    if (it->alone || isLarge(*it)) {
        take(it, batch);
        return batch;
    }
    const std::size_t size = std::size_t(std::max(1, limits.batchSize));
    const auto freeSlots = std::size_t(limits.slots - inUse.slots);
    // Of the last files this batch takes every first of so many.
    const std::size_t stride = limits.lastOnes && m_jobs.size() <= size * freeSlots ? freeSlots : 1;
    const qint64 fullUs = it->priority > 0 ? std::min(limits.batchUs, batchInOrderUs) : limits.batchUs;
    const qint64 leaderBytes = it->cost.memoryBytesWith(batch.threads);
    const auto isLikeTheFirst = [&](const ReadyJob &job) {
        const qint64 bytes = job.cost.memoryBytesWith(batch.threads);
        return bytes <= leaderBytes && double(bytes) >= double(leaderBytes) * sameMemory;
    };
    std::size_t seen = 0;
    while (it != m_jobs.end() && batch.jobs.size() < size
           && (limits.batchUs == 0 || batch.predictedWorkUs < fullUs)) {
        const bool goesAlong = !it->alone && it->slowDevice == batch.slowDevice && !isLarge(*it)
                               && fits(*it, batch.threads) && (!limits.memoryIsShort || isLikeTheFirst(*it));
        if (!goesAlong && it->priority > 0)
            break; // nothing behind it in the user's order begins before it
        if (!goesAlong || seen++ % stride != 0) {
            ++it;
            continue;
        }
        it = take(it, batch);
    }
    return batch;
}

qint64 Scheduler::memoryWaitedFor(const StartLimits &limits, std::span<const RunningBatch> running) const
{
    const InUse inUse = inUseBy(running);
    if (running.empty() || inUse.slots >= limits.slots)
        return 0;
    if (limits.cores > 0 && inUse.cores >= limits.cores)
        return 0;
    qint64 least = 0;
    for (const ReadyJob &job : m_jobs) {
        const int threads = threadsOf(job, limits);
        if (!mayRead(job, threads, limits, running))
            continue;
        const qint64 needed = job.cost.memoryBytesWith(threads);
        if (inUse.memoryBytes + needed <= limits.memoryBudgetBytes)
            return 0;
        least = least == 0 ? needed : std::min(least, needed);
    }
    return least;
}

std::vector<JobId> Scheduler::takeBack(const StartLimits &limits, std::span<const RunningBatch> running) const
{
    const InUse inUse = inUseBy(running);
    if (limits.fixedSize || !m_jobs.empty() || inUse.slots >= limits.slots)
        return {};
    if (limits.cores > 0 && inUse.cores >= limits.cores)
        return {};
    const auto usOf = [&limits](const RunningBatch &batch) {
        return !batch.held && mayBeSplit(batch, limits) ? takeableUs(batch) : 0;
    };
    const auto most = std::ranges::max_element(running, {}, usOf);
    if (most == running.end() || usOf(*most) < worthTakingBackUs)
        return {};
    const std::size_t half = (takeable(*most) + 1) / 2;
    return {most->notBegun.end() - std::ptrdiff_t(half), most->notBegun.end()};
}

} // namespace sluice::run

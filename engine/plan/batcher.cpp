// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/batcher.h"

#include <algorithm>
#include <cmath>

namespace sluice::plan {

namespace {

// Starting a worker costs about 50 ms: a hundredth of this.
constexpr qint64 shortestBatchUs = 5'000'000;

int chooseSlots(qint64 largestBytes, int waiting, const Machine &machine, const Config &config)
{
    if (config.jobs)
        return std::max(1, *config.jobs);
    // One-thread workers give the best throughput: nothing waits for a neighbour inside an encoder.
    const qint64 byMemory = largestBytes > 0 ? machine.memoryBudgetBytes / largestBytes : machine.cores;
    return std::clamp(int(std::min<qint64>(byMemory, machine.cores)), 1, std::max(1, waiting));
}

int chooseThreads(int slots, const Machine &machine, const Config &config)
{
    if (config.threads)
        return std::max(1, *config.threads);
    return std::clamp(int(std::lround(double(machine.cores) / slots)), 1, 16);
}

int chooseSize(qint64 meanUs, int slots, int waiting, const Config &config)
{
    if (!config.batchesEnabled)
        return 1;
    if (config.batchSize)
        return std::max(1, *config.batchSize);
    // At least three rounds for each slot, so that the sizes can still change while the run goes on; of short
    // files fewer, because starting a worker takes time as well.
    const auto shareOf = [waiting](int batches) { return (waiting + batches - 1) / batches; };
    const qint64 worthStarting = meanUs > 0 ? shortestBatchUs / meanUs : 0;
    const qint64 share = std::clamp<qint64>(worthStarting, shareOf(slots * 3), shareOf(slots));
    const qint64 targetUs = qint64(config.batchTargetSeconds) * 1'000'000;
    const qint64 byTime = meanUs > 0 ? targetUs / meanUs : config.batchSizeMax;
    return int(std::clamp<qint64>(std::min(byTime, share), 1, config.batchSizeMax));
}

} // namespace

Sizing sizeBatches(std::span<const FileCost> files, int waiting, const Machine &machine, const Config &config)
{
    qint64 largest = 0;
    double sum = 0;
    for (const FileCost &file : files) {
        largest = std::max(largest, file.memoryBytes);
        sum += double(file.wallUs);
    }
    const qint64 mean = files.empty() ? 0 : qint64(sum / double(files.size()));
    Sizing sizing;
    sizing.slots = chooseSlots(largest, waiting, machine, config);
    sizing.threads = chooseThreads(sizing.slots, machine, config);
    sizing.batchSize = chooseSize(mean, sizing.slots, waiting, config);
    return sizing;
}

} // namespace sluice::plan

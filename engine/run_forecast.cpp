// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run_forecast.h"

#include "engine/plan/batcher.h"
#include "engine/plan/naming.h"
#include "engine/plan/planner.h"
#include "engine/run/scheduler.h"

#include <QDir>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace sluice {

namespace {

struct Item
{
    const Job *job = nullptr;
    Recipe recipe;
    plan::FileCost cost;
};

qint64 scaled(qint64 value, double factor)
{
    return qint64(double(value) * factor);
}

void add(Guess &sum, qint64 value, double spread)
{
    sum.low += scaled(value, std::exp(-spread));
    sum.likely += value;
    sum.high += scaled(value, std::exp(spread));
}

Guess longerOf(const Guess &a, const Guess &b)
{
    return a.likely >= b.likely ? a : b;
}

Guess shared(const Guess &sum, int slots)
{
    return {sum.low / slots, sum.likely / slots, sum.high / slots};
}

// Counts what is left out on the way.
std::vector<Item> planAll(const ForecastRequest &request, const std::function<bool(const QString &)> &isThere,
                          RunForecast &result)
{
    std::vector<Item> items;
    QSet<QString> given;
    // Without a folder names do not matter yet.
    const QString folder = request.outputFolder.isEmpty() ? QDir::rootPath() : request.outputFolder;
    for (const Job &job : request.jobs) {
        const auto output = plan::outputPath(folder, job.relativePath, request.profile.container,
                                             [&given](const QString &path) { return given.contains(path); });
        if (!output || !job.media) {
            ++result.unclear;
            continue;
        }
        given.insert(*output);
        if (!request.outputFolder.isEmpty() && request.config.existing == ExistingPolicy::Skip
            && isThere(*output)) {
            ++result.skipped;
            continue;
        }
        auto planned = plan::planJob(*job.media, request.profile, *output, 1, request.encoders);
        if (planned) {
            const plan::FileCost cost = plan::costOf(*job.media, planned->recipe, request.learned);
            items.push_back({&job, std::move(planned->recipe), cost});
        } else {
            ++result.unclear;
        }
    }
    result.files = int(items.size());
    return items;
}

plan::Sizing sizingOf(const std::vector<Item> &items, const ForecastRequest &request)
{
    plan::Workload files;
    for (const Item &item : items)
        files.add(plan::reservedFor(item.cost, request.config));
    return plan::sizeBatches(files, int(items.size()), run::machineOf(request.machine, request.config),
                             request.config);
}

// A limit that one file alone goes over is to be told before the run, not found out in it.
void noteTooLarge(const std::vector<Item> &items, const ForecastRequest &request, RunForecast &result)
{
    const qint64 limit = memoryLimitBytes(request.machine.memoryTotalBytes, request.config);
    const int threads = request.config.threads.value_or(1);
    for (const Item &item : items) {
        const qint64 needed = request.learned.correct(*item.job->media, item.recipe, threads).memoryBytes;
        if (needed <= limit)
            continue;
        ++result.tooLarge;
        if (!result.largest || result.largest->neededBytes < needed)
            result.largest = TooLarge{item.job->inputPath, needed, limit};
    }
}

} // namespace

RunForecast forecastRun(const ForecastRequest &request,
                        const std::function<bool(const QString &path)> &isThere)
{
    RunForecast result;
    result.freeBytes = request.machine.outputFreeBytes;
    const std::vector<Item> items = planAll(request, isThere, result);
    if (items.empty())
        return result;
    const plan::Sizing sizing = sizingOf(items, request);
    result.slots = sizing.slots;
    result.threads = sizing.threads;
    result.batchSize = sizing.batchSize;

    // What is left alone in the end gets all cores.
    const int mostThreads =
        request.config.threads ? sizing.threads : std::clamp(request.machine.cores, 1, plan::mostThreads);
    Guess work;
    Guess longest;
    std::vector<Guess> memory;
    for (const Item &item : items) {
        const MediaInfo &media = *item.job->media;
        const plan::Estimate cost = request.learned.correct(media, item.recipe, sizing.threads);
        const plan::Factors by = request.learned.factors(media, item.recipe, sizing.threads);
        Guess own;
        add(own, item.cost.wallUsWith(mostThreads), by.timeSpread);
        add(work, cost.wallUs, by.timeSpread);
        longest = longerOf(longest, own);
        add(result.outputBytes, cost.outputBytes, by.outputSpread);
        add(memory.emplace_back(), cost.memoryBytes, by.memorySpread);
    }
    result.wallUs = longerOf(shared(work, sizing.slots), longest);
    const auto atOnce = std::min<std::ptrdiff_t>(sizing.slots, std::ptrdiff_t(memory.size()));
    std::ranges::partial_sort(memory, memory.begin() + atOnce, std::ranges::greater(), &Guess::likely);
    for (auto it = memory.begin(); it != memory.begin() + atOnce; ++it) {
        result.memoryBytes.low += it->low;
        result.memoryBytes.likely += it->likely;
        result.memoryBytes.high += it->high;
    }
    result.diskBytes = result.outputBytes.high + request.config.keepFreeBytes;
    noteTooLarge(items, request, result);
    return result;
}

} // namespace sluice

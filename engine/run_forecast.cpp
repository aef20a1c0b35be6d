// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run_forecast.h"

#include "engine/plan/batcher.h"
#include "engine/run/scheduler.h"

#include <QDir>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sluice {

namespace {

// A file that would be converted.
struct Item
{
    qsizetype row; // of the review
    const MediaInfo *media = nullptr;
    const Recipe *recipe = nullptr;
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

Guess shared(const Guess &sum, double atOnce)
{
    const auto share = [atOnce](qint64 us) { return qint64(double(us) / atOnce); };
    return {share(sum.low), share(sum.likely), share(sum.high)};
}

// Files as a run takes them, one after the other.
class Planning final
{
public:
    Planning(const ForecastRequest &request, const LookAtOutput &look)
        : m_request(request)
        , m_look(look)
        // Without a folder names do not matter yet.
        , m_folder(request.outputFolder.isEmpty() ? QDir::rootPath() : request.outputFolder)
    {
        for (const Job &job : request.jobs)
            m_paths.add(job);
        for (const store::OutputRecord &record : request.outputs)
            m_outputs.insert(record.outputPath, &record);
        for (const store::QuarantineRecord &record : request.quarantined)
            m_quarantined.insert(record.inputPath, &record);
    }

    PlannedFile plan(const Job &job)
    {
        PlannedFile file;
        file.id = job.id;
        file.inputPath = job.inputPath;
        file.relativePath = job.relativePath;
        file.sizeBytes = job.sizeBytes;
        file.media = job.media;
        file.reason = reasonBefore(job);
        if (file.reason)
            return file;
        auto planned = m_planner.plan(
            job, m_request.profiles.of(job.inputPath), m_folder, m_request.encoders,
            [this](const QString &path) { return known(path); }, m_paths);
        if (!planned) {
            file.reason = planned.error();
            return file;
        }
        if (!m_request.outputFolder.isEmpty())
            file.reason = m_look(job.inputPath, *planned);
        file.renamed = planned->renamed;
        file.plan = std::make_shared<const JobPlan>(std::move(planned->plan));
        return file;
    }

private:
    [[nodiscard]] std::optional<Error> reasonBefore(const Job &job) const
    {
        if (job.state == JobState::Failed)
            return job.reason;
        const auto kept = m_quarantined.constFind(job.inputPath);
        if (kept != m_quarantined.cend() && isUnchanged(**kept, job))
            return Error{ErrorCode::InputQuarantined, job.inputPath, (*kept)->detail};
        if (!job.media)
            return Error{ErrorCode::InputUnreadable, job.inputPath, {}};
        return std::nullopt;
    }
    [[nodiscard]] std::optional<store::OutputRecord> known(const QString &path) const
    {
        const auto found = m_outputs.constFind(path);
        return found == m_outputs.cend() ? std::nullopt : std::optional(**found);
    }

    const ForecastRequest &m_request;
    const LookAtOutput &m_look;
    QString m_folder;
    QueuePaths m_paths;
    RunPlanner m_planner;
    QHash<QString, const store::OutputRecord *> m_outputs;
    QHash<QString, const store::QuarantineRecord *> m_quarantined;
};

// Counts on the way what is left out.
std::vector<Item> planAll(const ForecastRequest &request, const LookAtOutput &look, PlanReview &review)
{
    std::vector<Item> items;
    Planning planning(request, look);
    review.files.reserve(qsizetype(request.jobs.size()));
    for (const Job &job : request.jobs) {
        review.files.append(planning.plan(job));
        const PlannedFile &file = review.files.constLast();
        switch (endOf(file)) {
        case PlanEnd::Convert:
            items.push_back({.row = review.files.size() - 1,
                             .media = file.media.get(),
                             .recipe = &file.plan->recipe,
                             .cost = plan::costOf(*file.media, file.plan->recipe, request.learned)});
            break;
        case PlanEnd::Skip:
            ++review.forecast.skipped;
            break;
        case PlanEnd::Fail:
            // What has failed already is told in the queue.
            review.forecast.unclear += job.state == JobState::Failed ? 0 : 1;
            break;
        }
    }
    review.forecast.files = int(items.size());
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
void noteTooLarge(PlannedFile &file, const Item &item, const ForecastRequest &request, RunForecast &result)
{
    const qint64 limit = memoryLimitBytes(request.machine.memoryTotalBytes, request.config);
    const int threads = request.config.threads.value_or(1);
    const qint64 needed = request.learned.correct(*item.media, *item.recipe, threads).memoryBytes;
    file.lacksMemory = needed > limit;
    if (!file.lacksMemory)
        return;
    ++result.tooLarge;
    if (!result.largest || result.largest->neededBytes < needed)
        result.largest = TooLarge{file.inputPath, needed, limit};
}

double predict(PlannedFile &file, const Item &item, const ForecastRequest &request, int threads)
{
    const plan::Estimate cost = request.learned.correct(*item.media, *item.recipe, threads);
    const plan::Factors by = request.learned.factors(*item.media, *item.recipe, threads);
    add(file.wallUs, cost.wallUs, by.timeSpread);
    add(file.outputBytes, cost.outputBytes, by.outputSpread);
    add(file.memoryBytes, cost.memoryBytes, by.memorySpread);
    const qint64 free = request.machine.outputFreeBytes;
    file.lacksRoom = free >= 0 && file.outputBytes.likely + request.config.keepFreeBytes > free;
    return by.timeSpread;
}

void add(Guess &sum, const Guess &value)
{
    sum.low += value.low;
    sum.likely += value.likely;
    sum.high += value.high;
}

// Of the largest files that may be at work at the same time: as many as fit, and one in any case.
Guess memoryAtOnce(std::vector<Guess> files, int slots, qint64 budgetBytes)
{
    Guess sum;
    const auto atOnce = std::min<std::ptrdiff_t>(slots, std::ptrdiff_t(files.size()));
    std::ranges::partial_sort(files, files.begin() + atOnce, std::ranges::greater(), &Guess::likely);
    for (auto it = files.begin(); it != files.begin() + atOnce; ++it) {
        if (it == files.begin() || sum.likely + it->likely <= budgetBytes)
            add(sum, *it);
    }
    return sum;
}

} // namespace

PlanReview reviewRun(const ForecastRequest &request, const LookAtOutput &look)
{
    PlanReview review;
    review.profile = request.profiles.forAll.name;
    review.outputFolder = request.outputFolder;
    RunForecast &result = review.forecast;
    result.freeBytes = request.machine.outputFreeBytes;
    const std::vector<Item> items = planAll(request, look, review);
    if (items.empty())
        return review;
    const plan::Sizing sizing = sizingOf(items, request);
    result.slots = int(sizing.atOnce);
    result.threads = sizing.threads;
    result.batchSize = sizing.batchSize;

    // What is left alone in the end gets all cores.
    const int mostThreads =
        request.config.threads ? sizing.threads : std::clamp(request.machine.cores, 1, plan::mostThreads);
    Guess work;
    Guess longest;
    std::vector<Guess> memory;
    memory.reserve(items.size());
    for (const Item &item : items) {
        PlannedFile &file = review.files[item.row];
        const double timeSpread = predict(file, item, request, sizing.threads);
        noteTooLarge(file, item, request, result);
        Guess own;
        add(own, item.cost.wallUsWith(mostThreads), timeSpread);
        longest = longerOf(longest, own);
        add(work, file.wallUs);
        add(result.outputBytes, file.outputBytes);
        memory.push_back(file.memoryBytes);
    }
    result.wallUs = longerOf(shared(work, sizing.atOnce), longest);
    const qint64 budgetBytes = run::machineOf(request.machine, request.config).memoryBudgetBytes;
    result.memoryBytes = memoryAtOnce(std::move(memory), sizing.slots, budgetBytes);
    result.diskBytes = result.outputBytes.high + request.config.keepFreeBytes;
    return review;
}

} // namespace sluice

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/batcher.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace sluice::plan {

namespace {

// Starting a worker costs about 50 ms: a hundredth of this.
constexpr qint64 shortestBatchUs = 5'000'000;

// So many batches for each core, so that the sizes can still change while the run goes on.
constexpr int rounds = 3;

constexpr double tie = 1e-9; // relative

struct Candidate
{
    int slots = 1;
    double atOnce = 1.0;
    int threads = 1;
    double endUs = 0.0; // from now
    double speed = 1.0;
};

class Chooser final
{
public:
    Chooser(const Workload &files, int waiting, const Machine &machine, const Config &config)
        : m_files(files)
        , m_waiting(std::max({1, waiting, files.files()}))
        , m_machine(machine)
        , m_config(config)
    {
    }

    Candidate best() const
    {
        if (m_config.threads)
            return with(choiceFrom(*m_config.threads), *m_config.threads).value_or(single(*m_config.threads));
        Candidate best = with(0, 1).value_or(single(1));
        const int most = std::min(mostThreads, m_machine.cores / (m_config.jobs ? *m_config.jobs : 1));
        for (std::size_t i = 1; i < threadChoices.size() && threadChoices[i] <= most; ++i) {
            const auto other = with(i, threadChoices[i]);
            if (!other)
                continue;
            const bool faster = other->endUs < best.endUs * (1 - tie);
            const bool leaner = other->endUs <= best.endUs * (1 + tie) && other->atOnce < best.atOnce;
            if (faster || leaner)
                best = *other;
        }
        return best;
    }

private:
    // Where nothing fits, one file still has to.
    Candidate single(int threads) const
    {
        return {.slots = m_config.jobs.value_or(1),
                .atOnce = 1.0,
                .threads = threads,
                .endUs = std::numeric_limits<double>::max(),
                .speed = 1.0};
    }

    // Nothing where not one file fits, or not as many as the user wants at once.
    std::optional<Candidate> with(std::size_t choice, int threads) const
    {
        const int byCores = m_config.jobs.value_or(std::max(1, m_machine.cores / threads));
        const int limit = std::min(byCores, m_waiting);
        int longest = m_files.longestThatFit(choice, m_machine.memoryBudgetBytes, limit);
        if (longest == m_files.files()) // those that are not known yet will be like them
            longest = limit;
        if (longest < (m_config.jobs ? limit : 1))
            return std::nullopt;
        const double atOnce = m_config.jobs ? limit : fitting(m_files.meanMemoryBytes(choice), 1, limit);
        const double most = fitting(m_files.leastMemoryBytes(), atOnce, limit);
        const int slots = m_config.jobs.value_or(int(std::ceil(most)));
        const double meanUs = std::max(1.0, double(m_files.wallUs(choice)) / std::max(1, m_files.files()));
        const double speedUp =
            std::max(1.0, double(m_files.workUs()) / std::max<qint64>(1, m_files.wallUs(choice)));
        // Some slot has to do this many, and none of them is shorter than the shortest.
        const int turns = (m_waiting + slots - 1) / slots;
        const double lastTurnUs = turns * double(m_files.shortestUs()) / speedUp;
        return Candidate{.slots = slots,
                         .atOnce = atOnce,
                         .threads = threads,
                         .endUs = std::max(meanUs * m_waiting / atOnce, lastTurnUs),
                         .speed = atOnce * speedUp};
    }

    // How many of so much memory fit into all of it.
    double fitting(qint64 bytesEach, double least, double most) const
    {
        const double fit = double(m_machine.memoryBudgetBytes) / double(std::max<qint64>(1, bytesEach));
        return std::clamp(fit, least, most);
    }

    const Workload &m_files;
    int m_waiting;
    const Machine &m_machine;
    const Config &m_config;
};

void chooseSize(Sizing &sizing, const Workload &files, int waiting, int lanes, const Config &config)
{
    if (!config.batchesEnabled || config.batchSize) {
        sizing.batchSize = config.batchesEnabled ? std::max(1, *config.batchSize) : 1;
        return;
    }
    const qint64 targetUs = qint64(config.batchTargetSeconds) * 1'000'000;
    const qint64 meanUs = std::max<qint64>(1, files.workUs() / std::max(1, files.files()));
    // A third of what each core gets; of short files more, because starting a worker takes time as well.
    const auto shareOf = [waiting](int batches) { return (waiting + batches - 1) / batches; };
    const qint64 share =
        std::clamp<qint64>(shortestBatchUs / meanUs, shareOf(lanes * rounds), shareOf(lanes));
    sizing.batchSize = int(std::clamp<qint64>(std::min(targetUs / meanUs, share), 1, config.batchSizeMax));
    const qint64 laneUs = std::max<qint64>(1, meanUs * waiting / lanes);
    sizing.batchUs = std::min(targetUs, std::clamp(shortestBatchUs, (laneUs + rounds - 1) / rounds, laneUs));
}

} // namespace

Sizing sizeBatches(const Workload &files, int waiting, const Machine &machine, const Config &config)
{
    const Candidate best = Chooser(files, waiting, machine, config).best();
    Sizing sizing{.slots = std::max(1, best.slots),
                  .atOnce = std::max(1.0, best.atOnce),
                  .threads = std::max(1, best.threads),
                  .speed = best.speed};
    const int lanes = config.jobs.value_or(std::max(1, machine.cores));
    chooseSize(sizing, files, std::max({1, waiting, files.files()}), std::max(1, lanes), config);
    return sizing;
}

} // namespace sluice::plan

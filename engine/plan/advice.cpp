// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/advice.h"

#include "engine/model/settings.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace sluice::plan {

namespace {

constexpr qint64 shortestUs = 10'000'000; // of a run that shows anything
constexpr double heldShare = 0.15;        // of the time
constexpr double calmPressure = 2.0;      // percent: nobody waits for memory
constexpr double idleCpuPercent = 75.0;
constexpr double diskBoundPercent = 50.0;
constexpr double processStartUs = 60'000; // of a process
constexpr double startShare = 0.10;
constexpr int memoryStep = 20; // points
constexpr int memoryLeast = 40;
constexpr int memoryMost = int(settingOf(SettingId::MaxMemoryPercent).high);

QString memorySetting()
{
    return QStringLiteral("max_memory_percent");
}

Advice lessMemory(Trouble trouble, double measured, const Config &config)
{
    return {
        .trouble = trouble,
        .measured = measured,
        .setting = memorySetting(),
        .from = config.maxMemoryPercent,
        .to = std::max(std::min(memoryLeast, config.maxMemoryPercent), config.maxMemoryPercent - memoryStep)};
}

// Fewer batches than were asked for help against memory and crashes; the limit does where none was asked for.
Advice forTightMemory(const RunFacts &facts, double heldPercent, const Config &config)
{
    const int ran = std::max(1, int(std::floor(facts.runningMean)));
    if (config.jobs && *config.jobs > ran)
        return {.trouble = Trouble::MemoryTight,
                .measured = heldPercent,
                .setting = QStringLiteral("jobs"),
                .from = *config.jobs,
                .to = ran};
    if (config.batchSize && *config.batchSize > 1)
        return {.trouble = Trouble::MemoryTight,
                .measured = heldPercent,
                .setting = QStringLiteral("batch_size"),
                .from = *config.batchSize,
                .to = *config.batchSize / 2};
    return lessMemory(Trouble::MemoryTight, heldPercent, config);
}

std::optional<Advice> onMemory(const RunFacts &facts, const Config &config)
{
    const double held = double(facts.heldByMemoryUs) / double(facts.activeUs);
    if (facts.memoryCritical || (facts.memoryPauses > 1 && facts.memoryPressure > calmPressure))
        return forTightMemory(facts, held * 100, config);
    const bool calm = facts.memoryPressure >= 0 && facts.memoryPressure <= calmPressure;
    if (held < heldShare || !calm || config.maxMemoryPercent >= memoryMost)
        return std::nullopt;
    return Advice{.trouble = Trouble::MemoryUnused,
                  .measured = held * 100,
                  .setting = memorySetting(),
                  .from = config.maxMemoryPercent,
                  .to = std::min(memoryMost, config.maxMemoryPercent + memoryStep)};
}

std::optional<Advice> onSpeed(const RunFacts &facts, const Config &config)
{
    if (facts.cpuPercent >= idleCpuPercent)
        return std::nullopt;
    if (facts.diskPercent >= diskBoundPercent) {
        const int fewer = std::max(1, facts.runningMost - 1);
        return Advice{.trouble = Trouble::DiskBound,
                      .measured = facts.diskPercent,
                      .setting = facts.runningMost > 1 ? QStringLiteral("jobs") : QString(),
                      .from = config.jobs.value_or(0),
                      .to = facts.runningMost > 1 ? fewer : 0};
    }
    const bool single =
        !config.batchesEnabled || (config.batchSize && *config.batchSize < facts.batchSize * 4);
    const double starting =
        double(facts.batches) * processStartUs / double(facts.activeUs) / std::max(1.0, facts.runningMean);
    if (single && starting >= startShare && facts.files > facts.batches / 2)
        return Advice{.trouble = Trouble::SmallBatches,
                      .measured = starting * 100,
                      .setting =
                          config.batchesEnabled ? QStringLiteral("batch_size") : QStringLiteral("enabled"),
                      .from = config.batchesEnabled ? config.batchSize.value_or(0) : 0,
                      .to = config.batchesEnabled ? 0 : 1};
    const int threads = config.threads.value_or(1);
    if (config.jobs && *config.jobs * threads < facts.cores && facts.files > *config.jobs)
        return Advice{.trouble = Trouble::FewBatches,
                      .measured = 100 - facts.cpuPercent,
                      .setting = QStringLiteral("jobs"),
                      .from = *config.jobs,
                      .to = 0};
    return std::nullopt;
}

std::optional<Advice> onLosses(const RunFacts &facts, const Config &config)
{
    if (facts.workersLost < 2)
        return std::nullopt;
    if (config.batchSize && *config.batchSize > 1)
        return Advice{.trouble = Trouble::WorkersLost,
                      .measured = double(facts.workersLost),
                      .setting = QStringLiteral("batch_size"),
                      .from = *config.batchSize,
                      .to = *config.batchSize / 2};
    return lessMemory(Trouble::WorkersLost, facts.workersLost, config);
}

} // namespace

QList<Advice> advise(const RunFacts &facts, const Config &config)
{
    QList<Advice> advice;
    const auto add = [&advice](const std::optional<Advice> &one) {
        const bool isNew = one && std::ranges::none_of(advice, [&one](const Advice &other) {
                               return other.setting == one->setting;
                           });
        if (isNew && (one->from != one->to || one->setting.isEmpty()))
            advice.append(*one);
    };
    add(onLosses(facts, config));
    if (facts.activeUs >= shortestUs) {
        add(onMemory(facts, config));
        add(onSpeed(facts, config));
    }
    return advice;
}

} // namespace sluice::plan

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/event.h"
#include "engine/model/names.h"

#include <QStringList>

#include <array>
#include <vector>

namespace sluice::ui {

// In the order in which they stand.
enum class ChartKind { Cpu, Memory, Disk, Pressure };

inline constexpr std::array allCharts{ChartKind::Cpu, ChartKind::Memory, ChartKind::Disk,
                                      ChartKind::Pressure};

// What the history of the machine keeps of each sample.
enum class Channel {
    Cpu,
    Memory,
    MemoryLimit,
    DiskRead,
    DiskWrite,
    DiskBusy,
    MemoryPressure,
    DiskPressure,
    CpuPressure,
    Workers
};
inline constexpr int channelCount = int(Channel::Workers) + 1;

// Whether a decision of the throttle was made for what this chart shows.
[[nodiscard]] constexpr bool sharesCause(ChartKind kind, ThrottleMetric metric)
{
    switch (metric) {
    case ThrottleMetric::Memory:
        return kind == ChartKind::Memory;
    case ThrottleMetric::MemoryPressure:
    case ThrottleMetric::MemoryStall:
        return kind == ChartKind::Memory || kind == ChartKind::Pressure;
    case ThrottleMetric::Cpu:
    case ThrottleMetric::Battery: // told beside the cores
    case ThrottleMetric::None:
        return kind == ChartKind::Cpu;
    case ThrottleMetric::CpuPressure:
        return kind == ChartKind::Cpu || kind == ChartKind::Pressure;
    case ThrottleMetric::DiskPressure:
        return kind == ChartKind::Disk || kind == ChartKind::Pressure;
    case ThrottleMetric::DiskSpace:
        return kind == ChartKind::Disk;
    case ThrottleMetric::WorkerHealth: // the lanes show it
        return false;
    }
    return false;
}

// Which charts stand in a row of that width beside the lanes. Chosen ones all do; without a choice as many as
// have room, the first ones first.
[[nodiscard]] inline std::vector<ChartKind> chartsFor(const std::vector<ChartKind> &chosen, int width,
                                                      int comfortable, bool hasPressure)
{
    if (!chosen.empty())
        return chosen;
    std::vector<ChartKind> shown;
    for (const ChartKind kind : allCharts) {
        // The lanes want a little more than a chart.
        const int needed = (int(shown.size()) + 1) * comfortable + comfortable * 5 / 4;
        const bool fits = shown.empty() || needed <= width;
        if (fits && (kind != ChartKind::Pressure || hasPressure))
            shown.push_back(kind);
    }
    return shown;
}

} // namespace sluice::ui

template <>
struct sluice::Names<sluice::ui::ChartKind>
{
    static constexpr std::array table{
        std::pair{sluice::ui::ChartKind::Cpu, std::string_view("cpu")},
        std::pair{sluice::ui::ChartKind::Memory, std::string_view("memory")},
        std::pair{sluice::ui::ChartKind::Disk, std::string_view("disk")},
        std::pair{sluice::ui::ChartKind::Pressure, std::string_view("pressure")}};
};

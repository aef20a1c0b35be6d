// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Inside of the monitor: counters that only grow, most of the time, turned into rates. A counter that goes
// back (a disk that was plugged in anew, an iowait that fell) counts as not having moved.
namespace sluice::monitor {

// The share of their time that some CPUs were busy, from the text of /proc/stat.
class CpuMeter final
{
public:
    // Only the CPUs with these numbers count; sorted.
    explicit CpuMeter(std::vector<int> cpus);

    // Percent since the text before. CPUs that were not in both texts do not count.
    double feed(std::string_view procStat);

private:
    struct Times
    {
        std::array<qint64, 8> ticks{}; // user, nice, system, idle, iowait, irq, softirq, steal
    };

    std::vector<int> m_cpus;
    std::map<int, Times> m_before;
    double m_percent = 0.0;
};

struct DiskRates
{
    double readBytesPerSecond = 0.0;
    double writeBytesPerSecond = 0.0;
    double busyPercent = 0.0; // of the busiest disk
};

// Whole disks from the text of /proc/diskstats. Partitions, loops and mapped devices are left out: what goes
// through them arrives at a disk and would be counted twice.
class DiskMeter final
{
public:
    // Says whether the kernel lists that name as a block device of its own, not as a part of one; nothing
    // when it cannot be told.
    using IsWhole = std::function<std::optional<bool>(const std::string &name)>;
    explicit DiskMeter(IsWhole isWhole);

    DiskRates feed(std::string_view procDiskstats, qint64 elapsedUs);

private:
    struct Counters
    {
        qint64 readSectors = 0;
        qint64 writtenSectors = 0;
        qint64 busyMs = 0;
    };

    bool counts(const std::string &name);

    IsWhole m_isWhole;
    std::map<std::string, bool, std::less<>> m_counts; // by name, because the answer costs a look at the disk
    std::map<std::string, Counters, std::less<>> m_before;
    DiskRates m_rates;
};

} // namespace sluice::monitor

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/monitor/rate_meters.h"

#include "engine/monitor/text_files.h"

#include <algorithm>
#include <cctype>

namespace sluice::monitor {

namespace {

constexpr qint64 sectorBytes = 512; // in /proc/diskstats, whatever the disk has

qint64 grown(qint64 before, qint64 now)
{
    return std::max<qint64>(now - before, 0);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool startsWithAny(std::string_view name, std::initializer_list<std::string_view> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [name](std::string_view beginning) { return name.starts_with(beginning); });
}

// By the kernel's naming: a part of nvme0n1 or mmcblk0 ends in p1, a part of sda in 1.
bool looksLikeAPart(std::string_view name)
{
    size_t digits = name.size();
    while (digits > 0 && isDigit(name[digits - 1]))
        --digits;
    if (digits == name.size() || digits == 0)
        return false;
    if (startsWithAny(name, {"nvme", "mmcblk"}))
        return name[digits - 1] == 'p' && digits >= 2 && isDigit(name[digits - 2]);
    return startsWithAny(name, {"sd", "vd", "xvd", "hd"});
}

} // namespace

CpuMeter::CpuMeter(std::vector<int> cpus)
    : m_cpus(std::move(cpus))
{
}

double CpuMeter::feed(std::string_view procStat)
{
    constexpr size_t idleColumn = 3;
    constexpr size_t iowaitColumn = 4;
    std::map<int, Times> now;
    qint64 busy = 0;
    qint64 all = 0;
    while (auto line = nextLine(procStat)) {
        const std::string_view name = nextWord(*line);
        if (!name.starts_with("cpu"))
            break;                                 // the lines of the CPUs come first
        const auto cpu = toNumber(name.substr(3)); // the first line, "cpu", is the sum of the others
        if (!cpu || !std::binary_search(m_cpus.begin(), m_cpus.end(), int(*cpu)))
            continue;
        Times times;
        // What follows, the time of guests, is in user and nice already.
        for (qint64 &ticks : times.ticks)
            ticks = toNumber(nextWord(*line)).value_or(0);
        if (const auto before = m_before.find(int(*cpu)); before != m_before.end()) {
            for (size_t i = 0; i < times.ticks.size(); ++i) {
                const qint64 ticks = grown(before->second.ticks[i], times.ticks[i]);
                all += ticks;
                busy += i == idleColumn || i == iowaitColumn ? 0 : ticks;
            }
        }
        now.emplace(int(*cpu), times);
    }
    m_before = std::move(now);
    if (all > 0)
        m_percent = 100.0 * double(busy) / double(all);
    return m_percent;
}

DiskMeter::DiskMeter(IsWhole isWhole)
    : m_isWhole(std::move(isWhole))
{
}

bool DiskMeter::counts(const std::string &name)
{
    if (const auto known = m_counts.find(name); known != m_counts.end())
        return known->second;
    bool whole = false;
    if (!startsWithAny(name, {"loop", "ram", "zram", "dm-", "md", "sr", "fd", "nbd"}))
        whole = m_isWhole(name).value_or(!looksLikeAPart(name));
    m_counts.emplace(name, whole);
    return whole;
}

DiskRates DiskMeter::feed(std::string_view procDiskstats, qint64 elapsedUs)
{
    std::map<std::string, Counters, std::less<>> now;
    qint64 readSectors = 0;
    qint64 writtenSectors = 0;
    qint64 busiestMs = 0;
    while (auto line = nextLine(procDiskstats)) {
        nextWord(*line); // major
        nextWord(*line); // minor
        const std::string name(nextWord(*line));
        if (name.empty() || !counts(name))
            continue;
        // reads, merged, sectors, ms; the same for writes; in flight, ms busy
        std::array<qint64, 10> columns{};
        for (qint64 &column : columns)
            column = toNumber(nextWord(*line)).value_or(0);
        const Counters counters{columns[2], columns[6], columns[9]};
        if (const auto before = m_before.find(name); before != m_before.end()) {
            readSectors += grown(before->second.readSectors, counters.readSectors);
            writtenSectors += grown(before->second.writtenSectors, counters.writtenSectors);
            busiestMs = std::max(busiestMs, grown(before->second.busyMs, counters.busyMs));
        }
        now.emplace(name, counters);
    }
    m_before = std::move(now);
    if (elapsedUs > 0) {
        const double seconds = double(elapsedUs) / 1e6;
        m_rates.readBytesPerSecond = double(readSectors * sectorBytes) / seconds;
        m_rates.writeBytesPerSecond = double(writtenSectors * sectorBytes) / seconds;
        m_rates.busyPercent = std::min(100.0, double(busiestMs) / seconds / 10.0);
    }
    return m_rates;
}

} // namespace sluice::monitor

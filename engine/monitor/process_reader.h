// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/event.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sluice::monitor {

// What the kernel tells about single processes in /proc/PID.
class ProcessReader final
{
public:
    ProcessReader(std::string root, qint64 ticksPerSecond, qint64 pageBytes);

    // nowUs is monotonic. Who is not asked for is forgotten.
    std::vector<ProcessSample> read(std::span<const qint64> pids, qint64 nowUs);

    // The kernel walks all memory of a process to answer smaps_rollup, some milliseconds for a gigabyte, so
    // it is asked for one process every other sample, in turn, and for none again before so many samples have
    // passed; and for one that is new. In between the growth of the resident set is added.
    static constexpr int samplesForEachPss = 3;

private:
    struct Stat
    {
        char state = '?';
        qint64 cpuTicks = 0;
        qint64 startTicks = 0; // since the machine started
        qint64 residentPages = 0;
    };

    struct Seen
    {
        qint64 startTicks = 0;
        qint64 cpuTimeUs = 0;
        qint64 atUs = 0;
        double cpuPercent = 0.0;
        std::optional<qint64> pssBytes; // when it was read last, and what was resident then
        qint64 residentBytes = 0;
        int samplesSincePss = samplesForEachPss;
        bool replaced = false; // its number belongs to another process
    };

    // Whose turn it is to be asked for its PSS; 0: nobody's.
    [[nodiscard]] qint64 nextForPss(std::span<const qint64> pids) const;
    ProcessSample readOne(qint64 pid, qint64 nowUs, bool withPss);
    [[nodiscard]] std::optional<Stat> readStat(const std::string &folder) const;
    [[nodiscard]] static std::optional<Stat> parseStat(std::string_view text);
    [[nodiscard]] qint64 memoryOf(const std::string &folder, const Stat &stat, Seen &seen,
                                  bool withPss) const;

    std::string m_root;
    qint64 m_ticksPerSecond;
    qint64 m_pageBytes;
    std::map<qint64, Seen> m_seen; // by pid
    bool m_asksForPss = true;      // at this sample
};

} // namespace sluice::monitor

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <vector>

namespace sluice::monitor {

// The control groups that this process is in, version 1, 2 or both at once. A limit may stand at any level
// above; the tightest one counts. Limits are read anew each time: an administrator may change them.
class CgroupReader final
{
public:
    explicit CgroupReader(const std::string &root);

    struct Memory
    {
        qint64 limitBytes = 0;
        qint64 usedBytes = 0; // without file pages that the kernel gives back at once
    };
    // Of the level that has least left; nothing where no level has a limit.
    [[nodiscard]] std::optional<Memory> memory() const;

    // Where that level tells of its own want of memory, which the machine's file shows only when all of it is
    // short; nothing where there is no limit, and with version 1.
    [[nodiscard]] std::optional<std::string> memoryPressureFile() const;

    // In cores, a fraction too; nothing where there is no quota.
    [[nodiscard]] std::optional<double> cpuQuota() const;

    // CPU time of the whole group since it was made.
    [[nodiscard]] std::optional<qint64> cpuUsageUs() const;

private:
    struct Hierarchy
    {
        bool unified = false;            // version 2
        std::vector<std::string> levels; // folders, ours first, the root of the hierarchy last
    };

    struct Tightest
    {
        const std::string *level = nullptr;
        Memory memory;
    };
    [[nodiscard]] std::optional<Tightest> tightest() const;
    static std::optional<Memory> memoryOf(const Hierarchy &hierarchy, const std::string &level);
    static std::optional<double> quotaOf(const Hierarchy &hierarchy, const std::string &level);

    Hierarchy m_memory;
    Hierarchy m_cpu;
};

} // namespace sluice::monitor

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/monitor/cgroup_reader.h"

#include "engine/monitor/text_files.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>

#include <sys/stat.h>

namespace sluice::monitor {

namespace {

// Version 1 writes "no limit" as the largest number of pages; nobody has a real limit of an exbibyte.
constexpr qint64 noLimitBytes = qint64(1) << 60;

bool isFolder(const std::string &path)
{
    struct stat info = {};
    return ::stat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

bool contains(std::string_view list, std::string_view controller)
{
    while (!list.empty()) {
        const size_t comma = list.find(',');
        if (list.substr(0, comma) == controller)
            return true;
        list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
    }
    return false;
}

// The path of our group in one hierarchy from /proc/self/cgroup: "0::/user.slice" for version 2,
// "4:cpu,cpuacct:/docker/f00" for version 1.
std::optional<std::string> groupOf(std::string_view text, std::string_view controller)
{
    while (const auto line = nextLine(text)) {
        const size_t first = line->find(':');
        const size_t second = first == std::string_view::npos ? first : line->find(':', first + 1);
        if (second == std::string_view::npos)
            continue;
        const std::string_view list = line->substr(first + 1, second - first - 1);
        if (controller.empty() ? list.empty() : contains(list, controller))
            return std::string(line->substr(second + 1));
    }
    return std::nullopt;
}

// A container without a namespace for groups is told the host's path, which it cannot see: what is mounted
// is then its own group.
std::vector<std::string> levelsOf(const std::string &mount, std::string group)
{
    std::vector<std::string> levels;
    while (!group.empty() && group != "/") {
        if (isFolder(mount + group))
            levels.push_back(mount + group);
        const size_t slash = group.rfind('/');
        group.resize(slash == std::string::npos ? 0 : slash);
    }
    levels.push_back(mount);
    return levels;
}

std::string firstFolder(std::initializer_list<std::string> candidates)
{
    const auto found = std::find_if(candidates.begin(), candidates.end(), isFolder);
    return found == candidates.end() ? std::string() : *found;
}

} // namespace

CgroupReader::CgroupReader(const std::string &root)
{
    std::array<char, 8192> buffer{};
    const auto text = readFile(root + "/proc/self/cgroup", buffer);
    if (!text)
        return;
    const std::string base = root + "/sys/fs/cgroup";
    const auto find = [&](std::string_view controller, std::initializer_list<std::string> mounts) {
        // A controller is in version 1 or in version 2, never in both; the old one names it.
        if (const auto group = groupOf(*text, controller)) {
            if (const std::string mount = firstFolder(mounts); !mount.empty())
                return Hierarchy{false, levelsOf(mount, *group)};
        }
        if (const auto group = groupOf(*text, {})) {
            if (const std::string mount = firstFolder({base + "/unified", base}); !mount.empty())
                return Hierarchy{true, levelsOf(mount, *group)};
        }
        return Hierarchy();
    };
    m_memory = find("memory", {base + "/memory"});
    m_cpu = find("cpu", {base + "/cpu,cpuacct", base + "/cpu"});
}

std::optional<CgroupReader::Memory> CgroupReader::memoryOf(const Hierarchy &hierarchy,
                                                           const std::string &level)
{
    std::optional<qint64> limit;
    if (hierarchy.unified) {
        // Above "high" the kernel slows the group down until it frees memory: no place to work in.
        for (const char *name : {"/memory.max", "/memory.high"}) {
            if (const auto value = readNumber(level + name))
                limit = std::min(limit.value_or(*value), *value);
        }
    } else {
        limit = readNumber(level + "/memory.limit_in_bytes");
    }
    if (!limit || *limit >= noLimitBytes)
        return std::nullopt;

    const bool unified = hierarchy.unified;
    qint64 used = readNumber(level + (unified ? "/memory.current" : "/memory.usage_in_bytes")).value_or(0);
    std::array<char, 8192> buffer{};
    if (const auto text = readFile(level + "/memory.stat", buffer))
        used -= numberOf(*text, unified ? "inactive_file" : "total_inactive_file").value_or(0);
    return Memory{*limit, std::max<qint64>(used, 0)};
}

std::optional<CgroupReader::Tightest> CgroupReader::tightest() const
{
    const auto left = [](const Memory &memory) { return memory.limitBytes - memory.usedBytes; };
    std::optional<Tightest> found;
    for (const std::string &level : m_memory.levels) {
        const auto memory = memoryOf(m_memory, level);
        if (memory && (!found || left(*memory) < left(found->memory)))
            found = Tightest{&level, *memory};
    }
    return found;
}

std::optional<CgroupReader::Memory> CgroupReader::memory() const
{
    const auto found = tightest();
    return found ? std::optional(found->memory) : std::nullopt;
}

std::optional<std::string> CgroupReader::memoryPressureFile() const
{
    const auto found = m_memory.unified ? tightest() : std::nullopt;
    return found ? std::optional(*found->level + "/memory.pressure") : std::nullopt;
}

std::optional<double> CgroupReader::quotaOf(const Hierarchy &hierarchy, const std::string &level)
{
    std::optional<qint64> quotaUs;
    std::optional<qint64> periodUs;
    std::array<char, 128> buffer{};
    if (hierarchy.unified) {
        if (auto text = readFile(level + "/cpu.max", buffer)) {
            quotaUs = toNumber(nextWord(*text)); // "max" is no number
            periodUs = toNumber(nextWord(*text));
        }
    } else {
        quotaUs = readNumber(level + "/cpu.cfs_quota_us"); // -1: none
        periodUs = readNumber(level + "/cpu.cfs_period_us");
    }
    if (!quotaUs || !periodUs || *quotaUs <= 0 || *periodUs <= 0)
        return std::nullopt;
    return double(*quotaUs) / double(*periodUs);
}

std::optional<double> CgroupReader::cpuQuota() const
{
    std::optional<double> tightest;
    for (const std::string &level : m_cpu.levels) {
        if (const auto quota = quotaOf(m_cpu, level))
            tightest = std::min(tightest.value_or(*quota), *quota);
    }
    return tightest;
}

std::optional<qint64> CgroupReader::cpuUsageUs() const
{
    // Of the level that has the quota: its other members use it up too.
    std::optional<double> tightest;
    const std::string *holder = nullptr;
    for (const std::string &level : m_cpu.levels) {
        const auto quota = quotaOf(m_cpu, level);
        if (quota && (!tightest || *quota < *tightest)) {
            tightest = quota;
            holder = &level;
        }
    }
    if (holder == nullptr)
        return std::nullopt;
    if (!m_cpu.unified) {
        const auto nanoseconds = readNumber(*holder + "/cpuacct.usage");
        return nanoseconds ? std::optional(*nanoseconds / 1000) : std::nullopt;
    }
    std::array<char, 4096> buffer{};
    const auto text = readFile(*holder + "/cpu.stat", buffer);
    return text ? numberOf(*text, "usage_usec") : std::nullopt;
}

} // namespace sluice::monitor

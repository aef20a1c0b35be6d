// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/monitor/process_reader.h"

#include "engine/monitor/text_files.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace sluice::monitor {

namespace {

// What went to and came from storage. Not rchar and wchar: they count every message on the pipe, so that a
// worker which hangs and still reports would look as if it moved.
qint64 storageBytesOf(const std::string &folder)
{
    std::array<char, 1024> buffer{};
    const auto text = readFile(folder + "/io", buffer);
    if (!text)
        return 0; // another user's, or a process that does not let itself be looked at
    return numberOf(*text, "read_bytes:").value_or(0) + numberOf(*text, "write_bytes:").value_or(0);
}

} // namespace

ProcessReader::ProcessReader(std::string root, qint64 ticksPerSecond, qint64 pageBytes)
    : m_root(std::move(root))
    , m_ticksPerSecond(ticksPerSecond)
    , m_pageBytes(pageBytes)
{
}

std::vector<ProcessSample> ProcessReader::read(std::span<const qint64> pids, qint64 nowUs)
{
    std::erase_if(m_seen, [pids](const auto &entry) {
        return std::find(pids.begin(), pids.end(), entry.first) == pids.end();
    });
    std::vector<ProcessSample> samples;
    samples.reserve(pids.size());
    m_asksForPss = !m_asksForPss;
    const qint64 inTurn = m_asksForPss ? nextForPss(pids) : 0;
    for (const qint64 pid : pids)
        samples.push_back(readOne(pid, nowUs, pid == inTurn));
    return samples;
}

qint64 ProcessReader::nextForPss(std::span<const qint64> pids) const
{
    qint64 longest = 0;
    int waited = samplesForEachPss - 1;
    for (const qint64 pid : pids) {
        const auto seen = m_seen.find(pid);
        if (seen != m_seen.end() && seen->second.samplesSincePss > waited) {
            longest = pid;
            waited = seen->second.samplesSincePss;
        }
    }
    return longest;
}

// A name may hold spaces, brackets and line ends: only what follows the last bracket is sure.
std::optional<ProcessReader::Stat> ProcessReader::parseStat(std::string_view text)
{
    const size_t bracket = text.rfind(')');
    if (bracket == std::string_view::npos)
        return std::nullopt;
    text.remove_prefix(bracket + 1);
    std::array<std::string_view, 22> words; // from the state, column 3, to the resident pages, column 24
    for (std::string_view &word : words)
        word = nextWord(text);
    const auto user = toNumber(words[11]);
    const auto system = toNumber(words[12]);
    const auto start = toNumber(words[19]);
    const auto resident = toNumber(words[21]);
    if (words[0].empty() || !user || !system || !start || !resident)
        return std::nullopt;
    return Stat{words[0].front(), *user + *system, *start, *resident};
}

// Nothing with errno 0 where the text makes no sense.
std::optional<ProcessReader::Stat> ProcessReader::readStat(const std::string &folder) const
{
    std::array<char, 2048> buffer{};
    const auto text = readFile(folder + "/stat", buffer);
    return text ? parseStat(*text) : std::nullopt;
}

qint64 ProcessReader::memoryOf(const std::string &folder, const Stat &stat, Seen &seen, bool withPss) const
{
    const qint64 resident = stat.residentPages * m_pageBytes;
    if (withPss) {
        std::array<char, 4096> buffer{};
        const auto text = readFile(folder + "/smaps_rollup", buffer);
        const auto pss = text ? numberOf(*text, "Pss:") : std::nullopt;
        seen.pssBytes = pss ? std::optional(*pss * 1024) : std::nullopt;
        seen.residentBytes = resident;
        seen.samplesSincePss = 0;
    }
    ++seen.samplesSincePss;
    if (!seen.pssBytes)
        return resident;
    return std::max<qint64>(0, *seen.pssBytes + resident - seen.residentBytes);
}

ProcessSample ProcessReader::readOne(qint64 pid, qint64 nowUs, bool withPss)
{
    ProcessSample sample;
    sample.pid = pid;
    const std::string folder = m_root + "/proc/" + std::to_string(pid);
    const auto stat = readStat(folder);
    if (!stat) {
        // Hidden is not gone: /proc may be mounted so that nothing of a living process can be read.
        sample.alive = errno == EPERM || errno == EACCES;
        return sample;
    }
    const auto [entry, isNew] = m_seen.try_emplace(pid);
    Seen &seen = entry->second;
    if (isNew)
        seen.startTicks = stat->startTicks;
    if (seen.startTicks != stat->startTicks)
        seen.replaced = true;
    if (seen.replaced || stat->state == 'Z' || stat->state == 'X')
        return sample;

    sample.alive = true;
    sample.cpuTimeUs = stat->cpuTicks * 1'000'000 / m_ticksPerSecond;
    if (!isNew && nowUs > seen.atUs) {
        const qint64 used = std::max<qint64>(0, sample.cpuTimeUs - seen.cpuTimeUs);
        seen.cpuPercent = 100.0 * double(used) / double(nowUs - seen.atUs);
    }
    seen.cpuTimeUs = sample.cpuTimeUs;
    seen.atUs = nowUs;
    sample.cpuPercent = seen.cpuPercent;
    sample.memoryBytes = memoryOf(folder, *stat, seen, isNew || withPss);
    sample.ioBytes = storageBytesOf(folder);
    return sample;
}

} // namespace sluice::monitor

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/file_cost.h"

#include <algorithm>
#include <tuple>

namespace sluice::plan {

namespace {

template <typename Map, typename Key>
void takeOne(Map &map, const Key &key)
{
    const auto found = map.find(key);
    if (found != map.end() && --found->second == 0)
        map.erase(found);
}

// Units of about 8 ms and of 64 KiB: the sum has room for 50 000 films of four hours and 64 GiB.
constexpr int timeShift = 13;
constexpr int memoryShift = 16;

qint64 inUnits(qint64 value, int shift)
{
    return std::max<qint64>(1, (value + (qint64(1) << shift) - 1) >> shift);
}

} // namespace

std::size_t choiceUpTo(int threads)
{
    const auto above = std::ranges::upper_bound(threadChoices, std::max(1, threads));
    return std::size_t(above - threadChoices.begin()) - 1;
}

std::size_t choiceFrom(int threads)
{
    const auto found = std::ranges::lower_bound(threadChoices, threads);
    return std::min(std::size_t(found - threadChoices.begin()), threadChoices.size() - 1);
}

FileCost FileCost::flat(qint64 wallUs, qint64 memoryBytes)
{
    FileCost cost;
    cost.wallUs.fill(wallUs);
    cost.memoryBytes.fill(memoryBytes);
    return cost;
}

FileCost costOf(const MediaInfo &media, const Recipe &recipe, const Learned &learned)
{
    FileCost cost;
    for (std::size_t i = 0; i < threadChoices.size(); ++i) {
        const Estimate estimated = learned.correct(media, recipe, threadChoices[i]);
        cost.wallUs[i] = estimated.wallUs;
        cost.memoryBytes[i] = estimated.memoryBytes;
    }
    return cost;
}

FileCost reservedFor(FileCost cost, const Config &config)
{
    for (qint64 &bytes : cost.memoryBytes)
        bytes = reservedBytes(bytes, config);
    return cost;
}

FileCost takingAtLeast(FileCost cost, int threads, qint64 memoryBytes)
{
    const double factor = double(memoryBytes) / double(std::max<qint64>(1, cost.memoryBytesWith(threads)));
    for (qint64 &bytes : cost.memoryBytes)
        bytes = factor > 1.0 ? qint64(double(bytes) * factor) : bytes;
    return cost;
}

void Workload::add(const FileCost &file)
{
    count(file, 1);
    ++m_costs[file];
    ++m_memory[file.memoryBytes.front()];
}

void Workload::remove(const FileCost &file)
{
    count(file, -1);
    takeOne(m_costs, file);
    takeOne(m_memory, file.memoryBytes.front());
}

void Workload::count(const FileCost &file, int times)
{
    m_files += times;
    for (std::size_t i = 0; i < m_wallUs.size(); ++i) {
        const qint64 time = inUnits(file.wallUs[i], timeShift) * times;
        m_wallUs[i] += file.wallUs[i] * times;
        m_held[i].time += time;
        m_held[i].memoryTime += time * inUnits(file.memoryBytes[i], memoryShift);
    }
}

qint64 Workload::meanMemoryBytes(std::size_t choice) const
{
    const Held &held = m_held[choice];
    const double units = double(held.memoryTime) / double(std::max<qint64>(1, held.time));
    return qint64(units * double(qint64(1) << memoryShift));
}

bool Workload::Longer::operator()(const FileCost &a, const FileCost &b) const
{
    return std::tie(b.wallUs, b.memoryBytes) < std::tie(a.wallUs, a.memoryBytes);
}

int Workload::longestThatFit(std::size_t choice, qint64 budgetBytes, int limit) const
{
    int fitting = 0;
    for (const auto &[cost, files] : m_costs) {
        const int wanted = std::min(files, limit - fitting);
        const qint64 each = std::max<qint64>(1, cost.memoryBytes[choice]);
        const int fit = int(std::min<qint64>(wanted, std::max<qint64>(0, budgetBytes) / each));
        fitting += fit;
        budgetBytes -= fit * each;
        if (fit < files)
            break;
    }
    return fitting;
}

} // namespace sluice::plan

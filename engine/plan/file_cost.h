// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/config.h"
#include "engine/model/media_info.h"
#include "engine/model/recipe.h"
#include "engine/plan/learned.h"

#include <QtGlobal>

#include <array>
#include <map>

namespace sluice::plan {

// The numbers of threads that are weighed against each other; the sizes that are found have one of these.
inline constexpr std::array threadChoices{1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64};

// The place of the largest choice of at most so many threads, and of the smallest of at least so many.
[[nodiscard]] std::size_t choiceUpTo(int threads);
[[nodiscard]] std::size_t choiceFrom(int threads);

// What one file costs with each of the choices.
struct FileCost
{
    template <typename T>
    using ByThreads = std::array<T, threadChoices.size()>;

    ByThreads<qint64> wallUs{}; // on an otherwise idle machine
    ByThreads<qint64> memoryBytes{};

    // Between two choices the upper one holds: no file may take more memory than is said here.
    [[nodiscard]] qint64 wallUsWith(int threads) const { return wallUs[choiceFrom(threads)]; }
    [[nodiscard]] qint64 memoryBytesWith(int threads) const { return memoryBytes[choiceFrom(threads)]; }
    [[nodiscard]] qint64 workUs() const { return wallUs.front(); } // of one core

    // A file that more threads make neither faster nor larger.
    [[nodiscard]] static FileCost flat(qint64 wallUs, qint64 memoryBytes);

    bool operator==(const FileCost &) const = default;
};

// By the formulas, corrected by what earlier files have taken.
[[nodiscard]] FileCost costOf(const MediaInfo &media, const Recipe &recipe, const Learned &learned);

// The same with as much memory as is reserved for it.
[[nodiscard]] FileCost reservedFor(FileCost cost, const Config &config);

// The same for a file that was seen to take so much with these threads, where that is more than it should.
[[nodiscard]] FileCost takingAtLeast(FileCost cost, int threads, qint64 memoryBytes);

// Many files together, as far as their sizing needs it; kept up to date file by file.
class Workload final
{
public:
    void add(const FileCost &file);
    void remove(const FileCost &file); // one that was added
    void clear() { *this = {}; }

    [[nodiscard]] int files() const { return m_files; }
    [[nodiscard]] qint64 workUs() const { return m_wallUs.front(); }
    [[nodiscard]] qint64 wallUs(std::size_t choice) const { return m_wallUs[choice]; }
    // Of the shortest of them with one thread; 0 where there is none.
    [[nodiscard]] qint64 shortestUs() const { return m_costs.empty() ? 0 : m_costs.rbegin()->first.workUs(); }
    // What one of them takes at any time on average, where all that time is spent on one after the other:
    // longer files count for more.
    [[nodiscard]] qint64 meanMemoryBytes(std::size_t choice) const;
    // What the smallest of them takes with one thread; 0 where there is none.
    [[nodiscard]] qint64 leastMemoryBytes() const { return m_memory.empty() ? 0 : m_memory.begin()->first; }
    // How many of the longest, which come first, fit beside each other; at most `limit`.
    [[nodiscard]] int longestThatFit(std::size_t choice, qint64 budgetBytes, int limit) const;

private:
    // Memory by the time for which it is held, in units that sum up exactly.
    struct Held
    {
        qint64 time = 0;
        qint64 memoryTime = 0;
    };
    void count(const FileCost &file, int times); // in the sums; negative: no longer

    struct Longer
    {
        bool operator()(const FileCost &a, const FileCost &b) const;
    };

    int m_files = 0;
    FileCost::ByThreads<qint64> m_wallUs{};  // sums
    FileCost::ByThreads<Held> m_held{};      // the same
    std::map<FileCost, int, Longer> m_costs; // how many files have each
    std::map<qint64, int> m_memory;          // with one thread, the same
};

} // namespace sluice::plan

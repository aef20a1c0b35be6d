// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/plan/file_cost.h"

#include <QtGlobal>

namespace sluice::run {

// What is known of a file that was stopped to make room; of any other it says nothing.
class Yields final
{
public:
    // Once more, when its worker had so many threads and took so much memory. How often it was by now.
    int add(int threads, qint64 memoryBytes)
    {
        if (memoryBytes > m_memoryBytes) {
            m_threads = threads;
            m_memoryBytes = memoryBytes;
        }
        return ++m_times;
    }

    // The user wants it tried again: it has as many tries as at first. What it takes is known all the same.
    void forgive() { m_times = 0; }

    // What is to be reserved for it: no less than it was seen to take.
    [[nodiscard]] plan::FileCost applyTo(const plan::FileCost &cost) const
    {
        return plan::takingAtLeast(cost, m_threads, m_memoryBytes);
    }

    // So often it makes room before it is tried alone with half the threads, which takes less memory, and
    // before it has failed.
    static constexpr int beforeSmaller = 2;
    static constexpr int beforeFailure = 4;

private:
    int m_times = 0;
    int m_threads = 1;
    qint64 m_memoryBytes = 0; // the most that it was seen to take
};

} // namespace sluice::run

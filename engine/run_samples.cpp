// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run_samples.h"

#include <algorithm>

namespace sluice {

static_assert(RunSamples::most % 2 == 0, "two become one");

void RunSamples::halve()
{
    for (std::size_t i = 0; i < m_points.size() / 2; ++i) {
        const RunSample &a = m_points[2 * i];
        const RunSample &b = m_points[2 * i + 1];
        m_points[i] = {.atMs = a.atMs,
                       .cpuPercent = (a.cpuPercent + b.cpuPercent) / 2,
                       .memoryPercent = (a.memoryPercent + b.memoryPercent) / 2};
    }
    m_points.resize(m_points.size() / 2);
    m_each *= 2;
    m_inLast = m_each;
    m_unchanged = 0;
}

void RunSamples::add(const RunSample &sample)
{
    if (m_points.empty() || m_inLast == m_each) {
        if (m_points.size() == most)
            halve();
        m_points.push_back(sample);
        m_inLast = 1;
        return;
    }
    RunSample &last = m_points.back();
    ++m_inLast;
    last.cpuPercent += (sample.cpuPercent - last.cpuPercent) / m_inLast;
    last.memoryPercent += (sample.memoryPercent - last.memoryPercent) / m_inLast;
    m_unchanged = std::min(m_unchanged, m_points.size() - 1);
}

RunSamples::Change RunSamples::takeChange()
{
    Change change{.from = int(m_unchanged),
                  .points = {m_points.begin() + std::ptrdiff_t(m_unchanged), m_points.end()}};
    m_unchanged = m_points.size();
    return change;
}

} // namespace sluice

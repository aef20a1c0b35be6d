// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/run_record.h"

#include <cstddef>
#include <vector>

namespace sluice {

// The samples of a run, however long it takes, in a few hundred points: when they would be too many, two
// become one, and from then on each stands for twice the time. Pure.
class RunSamples final
{
public:
    static constexpr std::size_t most = 600;

    void add(const RunSample &sample);

    // The points from number `from` on, which replace what was there from that number on.
    struct Change
    {
        int from = 0;
        std::vector<RunSample> points;
    };
    [[nodiscard]] Change takeChange(); // since the last call

    [[nodiscard]] const std::vector<RunSample> &points() const { return m_points; }

private:
    void halve();

    std::vector<RunSample> m_points;
    int m_each = 1;              // samples that a point stands for
    int m_inLast = 0;            // and the last one so far
    std::size_t m_unchanged = 0; // points since takeChange()
};

} // namespace sluice

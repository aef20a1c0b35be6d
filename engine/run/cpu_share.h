// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/event.h"
#include "engine/model/ids.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace sluice::run {

// Holds workers in turn, so that the CPU stays under a limit on average that is finer than a worker: what one
// sample uses too much, the next ones save. Values in, values out.
class CpuShare final
{
public:
    struct Worker
    {
        BatchId batch{};
        double cpuPercent = 0.0; // of one core, since the sample before
    };

    // Those that wait until the next sample. `limitPercent` is of all cores, with everything that runs on
    // them. Where others alone are over it, somebody still goes on at every tenth sample.
    [[nodiscard]] std::vector<BatchId> step(double limitPercent, const ResourceSample &sample,
                                            std::span<const Worker> workers);

private:
    double m_debt = 0.0;                        // percent of all cores, times samples; below 0: saved
    int m_idle = 0;                             // samples in which everybody waited
    std::unordered_map<qint64, double> m_usage; // by batch: percent of all cores when it goes on
    std::unordered_map<qint64, int> m_waited;   // by batch: samples in a row
};

} // namespace sluice::run

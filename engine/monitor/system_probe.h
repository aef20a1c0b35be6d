// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/event.h"

#include <QtGlobal>

#include <span>
#include <vector>

namespace sluice::monitor {

// What this process may use of the machine.
struct Machine
{
    int cores = 1;          // affinity and cgroup quota; a fraction of a core counts as one
    qint64 memoryBytes = 0; // of the machine, or of the cgroup where that is lower
    bool hasPressure = false;

    bool operator==(const Machine &) const = default;
};

// Where the numbers come from; one for each operating system, and one for tests. Not thread-safe.
// Rates are over the time since the call before, 0 in the first call. What cannot be read is 0.
class SystemProbe
{
public:
    SystemProbe() = default;
    virtual ~SystemProbe() = default;
    Q_DISABLE_COPY_MOVE(SystemProbe)

    [[nodiscard]] virtual Machine facts() = 0;

    // Without what belongs to the output and the workers, which the monitor adds.
    [[nodiscard]] virtual ResourceSample sample() = 0;

    // One for each number, in the same order. A process that has ended, or whose number now belongs to
    // another one than at first sight, is not alive.
    [[nodiscard]] virtual std::vector<ProcessSample> processes(std::span<const qint64> pids) = 0;
};

} // namespace sluice::monitor

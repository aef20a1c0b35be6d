// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/names.h"

#include <QtGlobal>

#include <optional>

namespace sluice {

// What to do where the output path is taken. Nothing is ever overwritten unless the user said so.
enum class ExistingPolicy { Skip, Overwrite };

// How a finished output is looked at before it gets its name. Each holds what stands before it.
enum class Verification {
    Structure, // every packet read back: streams, sizes, counts, times, length
    Samples,   // pictures decoded at the start and from the last key frame on
    Whole      // everything decoded
};

template <>
struct Names<Verification>
{
    static constexpr std::array table{std::pair{Verification::Structure, std::string_view("structure")},
                                      std::pair{Verification::Samples, std::string_view("samples")},
                                      std::pair{Verification::Whole, std::string_view("whole")}};
};

// The settings of batching and of the machine; docs/batching.md explains each. Limits stand beside the names
// and are the same for the window, the command line and the engine.
struct Config
{
    bool batchesEnabled = true;   // false: a process of its own for every file
    std::optional<int> batchSize; // nothing: automatic
    std::optional<int> jobs;      // batches at once; nothing: automatic
    std::optional<int> threads;   // encoder threads for each file; nothing: automatic
    int maxMemoryPercent = 80;    // of the machine, or of the cgroup where that is lower
    ExistingPolicy existing = ExistingPolicy::Skip;
    Verification verification = Verification::Samples;

    // estimation
    int batchTargetSeconds = 120;
    int batchSizeMax = 64; // largest automatic batch

    // throttling
    int resumeMarginPercent = 10;           // points under the limit at which work resumes
    int dwellMs = 5000;                     // shortest time between two throttle changes
    int criticalMemoryPercent = 92;         // over this not even one file is started
    double memoryPressureLimit = 40.0;      // PSI "some" avg10, percent
    double memoryStallLimit = 20.0;         // PSI "full" avg10, percent: an emergency
    double diskPressureLimit = 80.0;        // "some" for I/O
    std::optional<double> cpuPressureLimit; // "some" for CPU, to which own workers add; nothing: no limit
    std::optional<int> maxCpuPercent;       // of all cores, everything that runs counted; nothing: no limit
    qint64 keepFreeBytes = qint64(1) << 30; // on the output's file system

    // monitoring
    int sampleIntervalMs = 1000;
    int stallSeconds = 60;
    int retries = 1; // after a crash or a stall; a file that is itself broken is not tried again

    bool operator==(const Config &) const = default;

    static constexpr int batchSizeLimit = 10'000;
    static constexpr int jobsLimit = 256;
    static constexpr int threadsLimit = 64;
    static constexpr int memoryPercentMin = 10;
    static constexpr int memoryPercentMax = 95;
};

} // namespace sluice

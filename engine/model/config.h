// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/names.h"

#include <QtGlobal>

#include <algorithm>
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

// What a run does once a file has failed for good.
enum class OnError {
    Continue,
    Stop // files at work are finished, the rest waits for the next run
};

template <>
struct Names<OnError>
{
    static constexpr std::array table{std::pair{OnError::Continue, std::string_view("continue")},
                                      std::pair{OnError::Stop, std::string_view("stop")}};
};

// The settings of batching and of the machine; docs/batching.md explains each, model/settings.h knows their
// names and limits.
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
    int batchSizeMax = 64;           // largest automatic batch
    bool learning = true;            // estimates follow what earlier runs have shown
    double memorySafetyFactor = 1.0; // of the estimate: so much memory is reserved for a file

    // throttling
    int resumeMarginPercent = 10;             // points under the limit at which work resumes
    int dwellMs = 5000;                       // shortest time between two throttle changes
    int criticalMemoryPercent = 92;           // over this not even one file is started
    double memoryPressureLimit = 40.0;        // PSI "some" avg10, percent
    double memoryStallLimit = 20.0;           // PSI "full" avg10, percent: an emergency
    double diskPressureLimit = 80.0;          // "some" for I/O
    std::optional<double> cpuPressureLimit;   // "some" for CPU, to which own workers add; nothing: no limit
    std::optional<int> maxCpuPercent;         // of all cores, everything that runs counted; nothing: no limit
    std::optional<int> slowDiskMebibytes = 8; // a second, from one slow disk to several readers; nothing: any
    bool pauseOnBattery = false;              // nothing moves while a battery feeds the machine
    qint64 keepFreeBytes = qint64(1) << 30;   // on the output's file system

    // monitoring
    int sampleIntervalMs = 1000;
    int stallSeconds = 60;

    // errors
    OnError onError = OnError::Continue;
    int retries = 1;        // after a crash or a stall; a file that is itself broken is not tried again
    bool quarantine = true; // what lost its worker once more after its retries is left alone by later runs

    bool operator==(const Config &) const = default;
};

// What is reserved for a file that is expected to take so much memory.
[[nodiscard]] inline qint64 reservedBytes(qint64 expectedBytes, const Config &config)
{
    return qint64(double(expectedBytes) * config.memorySafetyFactor);
}

// How much of this much memory may be in use before no new batch begins.
[[nodiscard]] inline qint64 memoryLimitBytes(qint64 totalBytes, const Config &config)
{
    return totalBytes * config.maxMemoryPercent / 100;
}

// Under which value work goes on that was held back at `limit`: by the margin below it, but at least at half
// of a small one, which would never be reached else.
[[nodiscard]] inline double resumeLimit(double limit, const Config &config)
{
    return limit - std::min(double(config.resumeMarginPercent), limit / 2);
}

} // namespace sluice

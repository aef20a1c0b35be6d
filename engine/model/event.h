// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/advice.h"
#include "engine/model/error.h"
#include "engine/model/ids.h"
#include "engine/model/names.h"

#include <QString>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace sluice {

// One look at the machine. Percentages are 0 to 100 of what this process may use.
struct ResourceSample
{
    qint64 atMs = 0; // since the epoch, for charts; the controller is given a monotonic time of its own

    double cpuPercent = 0.0;
    int cores = 1; // usable: affinity and cgroup quota

    qint64 memoryTotalBytes = 0; // of the machine, or of the cgroup where that is lower
    qint64 memoryUsedBytes = 0;
    double memoryPercent = 0.0;

    double diskReadBytesPerSecond = 0.0;
    double diskWriteBytesPerSecond = 0.0;
    double diskBusyPercent = 0.0; // of the busiest disk

    bool hasPressure = false;    // PSI is there
    double memoryPressure = 0.0; // "some" avg10, percent
    double memoryStall = 0.0;    // "full" avg10: nobody could work for want of memory
    double ioPressure = 0.0;
    double cpuPressure = 0.0;

    qint64 outputFreeBytes = -1; // of the output file system; -1: not known
    bool outputIsMemory = false; // it is a tmpfs: what is written there is gone from memory

    std::optional<double> celsius; // of the processor's hottest sensor; nothing: the machine does not tell
    bool onBattery = false;
    std::optional<int> batteryPercent; // nothing: it has none

    qint64 workersMemoryBytes = 0; // all workers together
    int workers = 0;
};

// One worker process as the monitor sees it.
struct ProcessSample
{
    qint64 pid = 0;
    bool alive = false;
    qint64 memoryBytes = 0;  // PSS where readable, else RSS
    double cpuPercent = 0.0; // of one core
    qint64 cpuTimeUs = 0;    // since its start
    qint64 ioBytes = 0;      // read and written since its start
};

// Each holds what stands before it.
enum class ThrottleLevel {
    Normal,
    Paused,   // no new batches
    Relief,   // batches at work end after their current file
    Emergency // the youngest worker is held, then stopped
};

template <>
struct Names<ThrottleLevel>
{
    static constexpr std::array table{std::pair{ThrottleLevel::Normal, std::string_view("normal")},
                                      std::pair{ThrottleLevel::Paused, std::string_view("paused")},
                                      std::pair{ThrottleLevel::Relief, std::string_view("relief")},
                                      std::pair{ThrottleLevel::Emergency, std::string_view("emergency")}};
};

enum class ThrottleMetric {
    None,
    Memory,
    MemoryPressure, // PSI "some"
    MemoryStall,    // PSI "full"
    Cpu,
    CpuPressure,
    DiskPressure,
    DiskSpace,
    Battery,
    WorkerHealth
};

[[nodiscard]] constexpr bool isOfMemory(ThrottleMetric metric)
{
    return metric == ThrottleMetric::Memory || metric == ThrottleMetric::MemoryPressure
           || metric == ThrottleMetric::MemoryStall;
}

template <>
struct Names<ThrottleMetric>
{
    static constexpr std::array table{
        std::pair{ThrottleMetric::None, std::string_view("none")},
        std::pair{ThrottleMetric::Memory, std::string_view("memory")},
        std::pair{ThrottleMetric::MemoryPressure, std::string_view("memory-pressure")},
        std::pair{ThrottleMetric::MemoryStall, std::string_view("memory-stall")},
        std::pair{ThrottleMetric::Cpu, std::string_view("cpu")},
        std::pair{ThrottleMetric::CpuPressure, std::string_view("cpu-pressure")},
        std::pair{ThrottleMetric::DiskPressure, std::string_view("disk-pressure")},
        std::pair{ThrottleMetric::DiskSpace, std::string_view("disk-space")},
        std::pair{ThrottleMetric::Battery, std::string_view("battery")},
        std::pair{ThrottleMetric::WorkerHealth, std::string_view("worker-health")}};
};

// One change of the throttle: another level, or within an emergency one more worker held or stopped. The
// sentence is made in ui/text/throttle_text.h.
struct ThrottleEvent
{
    qint64 atMs = 0; // since the epoch
    ThrottleLevel from = ThrottleLevel::Normal;
    ThrottleLevel to = ThrottleLevel::Normal;
    ThrottleMetric metric = ThrottleMetric::None;
    double value = 0.0; // in the metric's unit: percent (of charge for Battery), bytes for
                        // DiskSpace, lost workers for WorkerHealth
    double limit = 0.0;
    int oldBatchSize = 0;
    int newBatchSize = 0;
    int oldSlots = 0;
    int newSlots = 0;
    int held = 0;    // workers that this change made wait
    int stopped = 0; // workers whose file went back to the queue

    bool operator==(const ThrottleEvent &) const = default;
};

enum class RunState { Idle, Preparing, Running, Paused, Stopping };

template <>
struct Names<RunState>
{
    static constexpr std::array table{std::pair{RunState::Idle, std::string_view("idle")},
                                      std::pair{RunState::Preparing, std::string_view("preparing")},
                                      std::pair{RunState::Running, std::string_view("running")},
                                      std::pair{RunState::Paused, std::string_view("paused")},
                                      std::pair{RunState::Stopping, std::string_view("stopping")}};
};

struct ScanSummary
{
    int found = 0;               // files accepted as jobs
    int ignored = 0;             // files whose name is no video's
    int duplicates = 0;          // already in the queue
    std::vector<Error> problems; // folders and names that could not be read, at most 100
};

// Where the run stands, about once a second.
struct RunProgress
{
    int total = 0;
    int waiting = 0;
    int running = 0;
    int done = 0; // with and without warnings
    int skipped = 0;
    int failed = 0;
    int cancelled = 0;
    double fraction = 0.0; // of the predicted work
    qint64 leftUs = -1;    // -1: not known yet
    qint64 leftLowUs = -1; // the range around it
    qint64 leftHighUs = -1;
    int slotCount = 0; // batches that may run at once now
    int batchSize = 0; // of the next batch
    qint64 inputDoneBytes = 0;
    qint64 outputBytes = 0;
};

struct RunSummary
{
    int total = 0;
    int done = 0;
    int doneWithWarnings = 0; // of `done`
    int skipped = 0;
    int failed = 0;
    int cancelled = 0;
    int unfinished = 0; // still waiting, after a stop
    int batches = 0;
    int throttleEvents = 0;
    qint64 wallUs = 0;
    qint64 inputBytes = 0;          // of the done ones
    qint64 outputBytes = 0;         // of the done ones
    bool stopped = false;           // by the user
    bool stoppedByFailure = false;  // see OnError
    std::optional<Error> gaveUpFor; // by itself, told when it happened as well; in no JSON
    QList<Advice> advice;           // the worst trouble first; empty: nothing to change
};

} // namespace sluice

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/config.h"
#include "engine/model/event.h"
#include "engine/model/ids.h"

#include <chrono>
#include <optional>
#include <vector>

namespace sluice::run {

// One worker at a sample.
struct WorkerView
{
    BatchId batch{};
    bool held = false;      // made to wait by this controller
    bool leaving = false;   // stopped, and not gone yet
    qint64 bytesToCome = 0; // that its current file will still write
    qint64 workedUs = 0;    // since that file began
    qint64 memoryBytes = 0; // taken
    qint64 overBytes = 0;   // of that, beyond what was reserved for it; negative: less
};

// What the controller is told about the workers at each sample.
struct WorkersView
{
    int running = 0;                 // batches at work
    int lostSinceLast = 0;           // workers that crashed or stalled since the last step
    int cleanBatches = 0;            // batches that ended well since the last step
    std::vector<WorkerView> workers; // oldest first
    qint64 roomWanted = 0; // for a file that met a full disk: nothing starts before that much is free
};

// What may start until the next step, and what is to change now.
struct ThrottleStep
{
    bool mayStart = true; // a new batch may begin
    bool onlyOne =
        false;         // held back, but nothing runs: one file at a time, so that the run never stands still
    int batchSize = 1; // of the next batch
    int slots = 1;
    bool endEarly = false;        // batches at work end after their current file
    std::vector<BatchId> hold;    // these workers wait
    std::vector<BatchId> release; // these go on
    std::vector<BatchId> stop;    // the files of these go back to the queue
    std::optional<ThrottleEvent> event;
};

// Holds back in four levels: pauses new batches and makes later ones smaller; lets batches end early; holds
// and stops workers, the youngest first. A level is entered over its limit and left under that of the level
// below it, one change in each dwell time, except that an emergency waits for nobody. A pure state machine:
// samples in, decisions out; time is given, never read.
class ThrottleController final
{
public:
    using Time = std::chrono::microseconds; // monotonic

    // `batchSize` and `slots` are the plan's: throttling goes below them and comes back to them.
    ThrottleController(const Config &config, int batchSize, int slots);

    void setConfig(const Config &config);
    // The plan has changed (more files, other settings): halvings already made keep their proportion.
    void setPlan(int batchSize, int slots);

    [[nodiscard]] ThrottleStep step(const ResourceSample &sample, const WorkersView &workers, Time now);

    [[nodiscard]] ThrottleLevel level() const { return m_level; }
    [[nodiscard]] int batchSize() const { return m_batchSize; }
    [[nodiscard]] int slotCount() const { return m_slots; }

    // Memory, in percent, from which on an emergency begins: halfway from critical to full. User-space
    // killers act on a machine at 90 to 95, the kernel at 100; a worker that grows by a tenth of the rest in
    // a second still leaves time for a pause and a stop.
    [[nodiscard]] static double emergencyPercent(const Config &config);
    // Never below the limit that the user chose.
    [[nodiscard]] static double criticalPercent(const Config &config);

private:
    struct Trouble
    {
        ThrottleMetric metric = ThrottleMetric::None;
        double value = 0.0;
        double limit = 0.0;
    };
    struct Wish
    {
        ThrottleLevel level = ThrottleLevel::Normal;
        Trouble cause;
    };

    // Batches whose files go back for the sake of memory.
    struct Returning
    {
        std::vector<BatchId> batches;
        bool isEnough = false; // once they are gone, and those that are leaving, it is under its limit
    };

    // The first limit that is broken; `margin` in points makes the limits stricter, for resuming.
    [[nodiscard]] Trouble findTrouble(const ResourceSample &sample, const WorkersView &workers,
                                      double margin) const;
    // The same for the disk when what is being written will be there.
    [[nodiscard]] Trouble findDiskTrouble(const ResourceSample &sample, const WorkersView &workers,
                                          double margin) const;
    [[nodiscard]] bool waitsForPower(const ResourceSample &sample) const;
    [[nodiscard]] bool isDiskFull(const ResourceSample &sample, const WorkersView &workers) const;
    [[nodiscard]] Trouble findEmergency(const ResourceSample &sample) const;
    [[nodiscard]] bool isRising(const ResourceSample &sample) const;
    [[nodiscard]] Wish levelToEnter(const ResourceSample &sample, const WorkersView &workers) const;
    [[nodiscard]] Wish levelToKeep(const ResourceSample &sample, const WorkersView &workers) const;

    void watch(const ResourceSample &sample);
    ThrottleEvent enter(const Wish &wish, const ResourceSample &sample);
    ThrottleEvent fallTo(const Wish &wish, const ResourceSample &sample);
    void shrink();
    void grow(Time now);
    void recover(int cleanBatches, Time now);
    void easeEmergency(const ResourceSample &sample, const WorkersView &workers, Time now,
                       ThrottleStep &result);
    void spareDisk(const ResourceSample &sample, const WorkersView &workers, ThrottleStep &result) const;
    [[nodiscard]] Returning whoGoesBack(const ResourceSample &sample, const WorkersView &workers) const;
    void sendBack(const ResourceSample &sample, const WorkersView &workers, ThrottleStep &result) const;
    void sparePower(const ResourceSample &sample, const WorkersView &workers, ThrottleStep &result) const;
    void tellWorkers(const Trouble &trouble, const ResourceSample &sample, ThrottleStep &result) const;

    Config m_config;
    int m_plannedSize;
    int m_plannedSlots;
    int m_batchSize;
    int m_slots;
    ThrottleLevel m_level = ThrottleLevel::Normal;
    Trouble m_cause;
    int m_pauses = 0;       // since the sizes were last at the plan
    int m_cleanBatches = 0; // in a row
    std::optional<Time> m_lastChange;
    Time m_lastGrowth{};

    std::optional<double> m_lastPercent; // memory at the sample before
    double m_lastGrown = 0.0;            // points since the one before that
    double m_growth = 0.0;               // points in each of the last two
    double m_lowestPercent = 0.0;        // since the level was entered
    double m_cpuPercent = 0.0;           // over some samples
    bool m_hasCpu = false;
    std::optional<Time> m_lastEase;
    int m_stepsToWait = 0; // for a worker that was stopped
};

} // namespace sluice::run

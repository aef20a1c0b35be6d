// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/config.h"
#include "engine/model/event.h"

#include <chrono>
#include <optional>

namespace sluice::run {

// What the controller is told about the workers at each sample.
struct WorkersView
{
    int running = 0;       // batches at work
    int lostSinceLast = 0; // workers that crashed or stalled since the last step
    int cleanBatches = 0;  // batches that ended well since the last step
};

// What may start until the next step.
struct ThrottleStep
{
    bool mayStart = true; // a new batch may begin
    bool onlyOne = false; // paused, but nothing runs: one file at a time, so that the run never stands still
    int batchSize = 1;    // of the next batch
    int slots = 1;
    std::optional<ThrottleEvent> event; // when the level changed
};

// The four steps: pause new batches, let running ones complete, make later ones smaller, resume. A pure state
// machine: samples in, decisions out; time is given, never read.
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

private:
    struct Trouble
    {
        ThrottleMetric metric = ThrottleMetric::None;
        double value = 0.0;
        double limit = 0.0;
    };

    // The first limit that the sample breaks; `margin` in points makes the limits stricter, for resuming.
    [[nodiscard]] Trouble findTrouble(const ResourceSample &sample, double margin) const;
    ThrottleEvent enterPaused(const Trouble &trouble, const ResourceSample &sample);
    ThrottleEvent leavePaused(const ResourceSample &sample);
    void recover(int cleanBatches);

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
};

} // namespace sluice::run

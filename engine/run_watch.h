// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/config.h"
#include "engine/model/event.h"
#include "engine/plan/advice.h"

#include <QtGlobal>

namespace sluice {

// How a run stands at one look at the machine.
struct RunMoment
{
    qint64 sinceLastUs = 0; // at work
    int running = 0;        // batches
    int waiting = 0;        // files that could begin
    int usedCores = 0;      // by all batches
    int threads = 1;        // of one more file
    int slots = 1;          // batches that may run now
    int plannedSlots = 1;
    bool waitsForMemory = false; // see Scheduler
};

// Gathers in the course of a run what advice goes by. Pure: is told everything.
class RunWatch final
{
public:
    void look(const ResourceSample &sample, const RunMoment &moment, const Config &config);
    void throttled(const ThrottleEvent &event);
    void workerLost() { ++m_workersLost; }  // with a file that had lost none before
    void fileAtFault() { --m_workersLost; } // which has lost one again and again: no setting helps it

    [[nodiscard]] plan::RunFacts facts(const RunSummary &summary, int batchSize) const;

private:
    [[nodiscard]] bool isHeldByMemory(const ResourceSample &sample, const RunMoment &moment,
                                      const Config &config) const;

    qint64 m_activeUs = 0;
    int m_cores = 1;
    double m_cpuSum = 0.0; // percent times microseconds, as the others
    double m_diskSum = 0.0;
    double m_runningSum = 0.0;
    double m_pressureSum = 0.0;
    bool m_hasPressure = true;
    int m_runningMost = 0;
    qint64 m_heldByMemoryUs = 0;
    int m_memoryPauses = 0;
    bool m_memoryCritical = false;
    int m_workersLost = 0;
    ThrottleLevel m_level = ThrottleLevel::Normal;
    ThrottleMetric m_cause = ThrottleMetric::None; // of the last step up
};

} // namespace sluice

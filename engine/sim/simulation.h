// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/config.h"
#include "engine/model/event.h"
#include "engine/plan/file_cost.h"

#include <QString>
#include <QtGlobal>

#include <vector>

// A run without processes: the scheduler, the throttle and the sizing of the engine against a machine made of
// arithmetic, with a clock that jumps from event to event. All times are microseconds since the run's start.
namespace sluice::sim {

struct File
{
    QString name;
    plan::FileCost cost;     // as predicted
    double timeFactor = 1.0; // what it really takes, as a multiple of that
    double memoryFactor = 1.0;
    int crashes = 0; // the first so many attempts take their worker along
};

// What others do on the machine for a while.
struct ForeignLoad
{
    qint64 fromUs = 0;
    qint64 toUs = 0;
    qint64 memoryBytes = 0;
    double cores = 0.0;
};

struct MachineSetup
{
    int cores = 4;
    qint64 memoryBytes = qint64(8) << 30;
    std::vector<ForeignLoad> others;
    double noise = 0.0; // of each look at memory and processor: a share of the value, either way
    quint32 seed = 1;
};

// One file, or one attempt at it, on its lane.
struct Span
{
    int lane = 0; // from 0; a batch has one lane, which later ones use again
    BatchId batch{};
    int file = 0;
    int threads = 1;
    qint64 fromUs = 0;
    qint64 toUs = 0;
    bool lost = false;    // it took its worker along
    bool stopped = false; // to make room, and begun again later
};

struct Look
{
    qint64 atUs = 0;
    qint64 memoryBytes = 0; // of all workers and all others, as it is
    int running = 0;        // batches
    double cores = 0.0;     // at work for batches
};

struct Outcome
{
    qint64 wallUs = 0;
    qint64 boundUs =
        0; // no run can be shorter: work by cores, the longest file with all of them, memory by time
    int done = 0;
    int failed = 0;     // lost their worker too often
    int unfinished = 0; // the machine never let them begin
    int batches = 0;
    int mostRunning = 0; // batches
    qint64 peakMemoryBytes = 0;
    qint64 limitBytes = 0;             // above which nothing starts
    qint64 longestOverUs = 0;          // the longest time in one piece above it
    qint64 longestFullUs = 0;          // and above all that the machine has
    int stopped = 0;                   // attempts that were ended to make room
    std::vector<ThrottleEvent> events; // with atMs since the run's start
    std::vector<Span> spans;           // by their end
    std::vector<Look> looks;           // evenly spaced, a few thousand at most
};

[[nodiscard]] Outcome simulate(const MachineSetup &machine, const std::vector<File> &files,
                               const Config &config);

} // namespace sluice::sim

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/advice.h"
#include "engine/model/config.h"

#include <QtGlobal>

namespace sluice::plan {

// What was measured in a run. Times are those at work, the user's pauses left out.
struct RunFacts
{
    qint64 activeUs = 0;
    int files = 0; // that ended
    int cores = 1;
    double cpuPercent = 0.0;  // mean, of all cores, everything that ran counted
    double diskPercent = 0.0; // mean of the disk's pressure where it is known, else of its busy time
    double runningMean = 0.0; // batches at work
    int runningMost = 0;
    int batches = 0;           // started
    int batchSize = 1;         // planned
    qint64 heldByMemoryUs = 0; // no batch might start, for memory
    int memoryPauses = 0;
    bool memoryCritical = false; // files at work had to give way
    double memoryPressure = 0.0; // mean, percent; -1: not known
    int workersLost = 0;
};

// Which settings to change for the next run of this kind; the worst first, nothing where all went well or
// too little was seen. Each names another setting.
[[nodiscard]] QList<Advice> advise(const RunFacts &facts, const Config &config);

} // namespace sluice::plan

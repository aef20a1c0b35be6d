// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/ids.h"

#include <QString>
#include <QtGlobal>

#include <vector>

namespace sluice {

// The files that one worker process handles, in order.
struct Batch
{
    BatchId id{};
    std::vector<JobId> jobs;
    int threads = 1;                 // encoder threads for each file
    qint64 predictedUs = 0;          // sum over its files
    qint64 predictedWorkUs = 0;      // the same in time of one core
    qint64 predictedMemoryBytes = 0; // reserved for its largest file
    QString slowDevice;              // that its files are on; empty: on none that is slow
    qint64 readBytes = 0;            // of its files
};

// A batch at work or at its end, for the lanes and the log.
struct BatchInfo
{
    BatchId id{};
    WorkerId worker{};
    std::vector<JobId> jobs;
    int threads = 1;
    qint64 reservedBytes = 0; // of memory
    qint64 startedMs = 0;     // since the epoch
};

} // namespace sluice

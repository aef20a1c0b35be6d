// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/config.h"
#include "engine/plan/file_cost.h"

#include <QtGlobal>

namespace sluice::plan {

struct Machine
{
    int cores = 1;                // usable: affinity and cgroup quota
    qint64 memoryBudgetBytes = 0; // limit minus what others use
};

// More threads help ever less, and the memory of their pictures does not.
inline constexpr int mostThreads = 16;

struct Sizing
{
    int slots = 1;      // batches at once, at most: as many as have memory
    double atOnce = 1;  // on average; less than the slots where memory is short
    int threads = 1;    // encoder threads for each file
    int batchSize = 1;  // most files in one batch
    qint64 batchUs = 0; // a batch with so much work of one core is full; 0: files alone are counted
    double speed = 1.0; // predicted: work of one core that is done in the same time

    bool operator==(const Sizing &) const = default;
};

// Slots, threads and batch size for these files; `waiting` is how many files are left in all, of which
// `files` are those whose cost is known. Numbers that the user fixed stay as they are.
//
// For each number of threads as many batches run at once as the cores allow, and the memory that the files
// take on average; the pair that is done first wins, on a tie the one with fewer processes. While small files
// are at work there is room for more of them: for as many slots as the smallest would fill. A batch is
// sized by work and by cores, not by slots, so that it does not change when the slots do.
//
// These hold for every machine and every set of files: more cores and more memory never make a run slower;
// more memory makes fewer batches at once only where more threads for each are faster; larger files never
// make batches larger; more files never give one batch a larger share, rounding to whole files aside; no slot
// stands empty while files wait; and more cores make batches smaller only where there would be fewer batches
// than slots else.
[[nodiscard]] Sizing sizeBatches(const Workload &files, int waiting, const Machine &machine,
                                 const Config &config);

} // namespace sluice::plan

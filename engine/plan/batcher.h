// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/config.h"

#include <QtGlobal>

#include <span>

namespace sluice::plan {

// What the batcher needs to know of one file.
struct FileCost
{
    qint64 wallUs = 0; // with one thread
    qint64 memoryBytes = 0;
};

struct Machine
{
    int cores = 1;                // usable: affinity and cgroup quota
    qint64 memoryBudgetBytes = 0; // limit minus what others use
};

struct Sizing
{
    int slots = 1;   // batches at once
    int threads = 1; // encoder threads for each file
    int batchSize = 1;

    bool operator==(const Sizing &) const = default;
};

// Slots, threads and batch size for these files; `waiting` is how many files are left in all, of which
// `files` are those whose cost is known. Numbers that the user fixed stay as they are.
//
// These hold for every machine and every set of files: more memory never makes fewer slots, longer files
// never make batches larger, more files never give one batch a larger share, and no slot stands empty while
// files wait.
[[nodiscard]] Sizing sizeBatches(std::span<const FileCost> files, int waiting, const Machine &machine,
                                 const Config &config);

} // namespace sluice::plan

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/media_info.h"
#include "engine/model/recipe.h"

#include <QtGlobal>

namespace sluice::plan {

// What one file will cost with `threads` threads for each encoder. Formulas and figures were fitted on x264
// r3095 and x265 3.5; see docs/batching.md, "Estimates".
struct Estimate
{
    qint64 memoryBytes = 0; // peak of the worker process
    qint64 cpuUs = 0;       // of one core
    qint64 wallUs = 0;      // with these threads, on an otherwise idle machine
    qint64 outputBytes = 0;
};

[[nodiscard]] Estimate estimate(const MediaInfo &media, const Recipe &recipe, int threads);

// How much faster an encoder runs with `threads` threads than with one.
[[nodiscard]] double threadSpeedUp(VideoEncoder encoder, int threads);

} // namespace sluice::plan

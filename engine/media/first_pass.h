// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/control.h"
#include "engine/media/input.h"
#include "engine/media/pass_stats.h"
#include "engine/media/progress_meter.h"
#include "engine/media/transcoder.h"

#include <span>

namespace sluice::media {

struct FirstPassSetup
{
    const Recipe &recipe;         // with the stream of the pictures
    const Input &source;          // as it was opened for the second pass
    std::span<const int> streams; // that the second pass reads: both see the same times
    int cores = 1;                // for all encoders together
    qint64 expectedUs = 0;        // 0: unknown
    ProgressMeter::Span span;     // of the whole work
    bool globalHeader = true;
};

// Reads the source once, decodes and encodes its pictures to learn how hard they are, and keeps nothing but
// the statistics. Errors: as the second pass would
// have them; InputChanged where the source is another one by now.
[[nodiscard]] Result<> runFirstPass(const FirstPassSetup &setup, PassStats &stats, Control &control,
                                    TranscodeObserver &observer);

} // namespace sluice::media

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/remark.h"

#include <QString>
#include <QtGlobal>

#include <vector>

namespace sluice {

// What a worker tells about a file that it has finished. Pictures are counted for the largest rung.
struct FileReport
{
    qint64 durationUs = 0;              // of the output
    qint64 framesIn = 0;                // decoded, or read where they are copied
    qint64 frames = 0;                  // in the output
    qint64 framesDropped = 0;           // decoded, and not shown
    qint64 framesRepeated = 0;          // shown more than once
    qint64 decodeErrors = 0;            // in all streams
    std::vector<qint64> decodeErrorsUs; // when in the film, the first of them; not all errors have a time
    qint64 wallUs = 0;                  // pauses left out
    qint64 cpuUs = 0;
    qint64 peakMemoryBytes = 0; // high water of the worker
    bool peakIsOfFile = false;  // else since the worker began, which may be an earlier file's
    QString encoder;            // name and version
    Remarks notes;              // what was measured and done, and is no reason to worry

    bool operator==(const FileReport &) const = default;
};

inline constexpr std::size_t mostErrorTimes = 20;

// Seconds of film per second of work; 0: not known.
[[nodiscard]] constexpr double speedOf(const FileReport &report)
{
    return report.wallUs > 0 ? double(report.durationUs) / double(report.wallUs) : 0.0;
}

} // namespace sluice

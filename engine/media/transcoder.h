// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/control.h"
#include "engine/model/config.h"
#include "engine/model/recipe.h"
#include "engine/model/report.h"
#include "engine/model/result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace sluice::media {

class Input;

struct TranscodeRequest
{
    QString inputPath;
    QString partPath;              // must not exist
    qint64 expectedSizeBytes = 0;  // 0: do not check
    qint64 expectedModifiedNs = 0; // 0: do not check
    qint64 expectedDurationUs = 0; // for progress; 0: ask the container
    Recipe recipe;
    int threads = 1; // cores to keep busy
    Verification verification = Verification::Samples;
};

struct TranscodeProgress
{
    double fraction = 0.0; // monotone, at most 0.995
    double speed = 0.0;    // seconds of film per second of work
    qint64 leftUs = -1;
    qint64 frames = 0;
    qint64 outputBytes = 0;
};

struct TranscodeReport
{
    qint64 outputBytes = 0;
    Remarks warnings;
    FileReport file; // but for times and memory, which are the process's
};

// Told from the thread that transcodes; must return quickly.
class TranscodeObserver
{
public:
    TranscodeObserver() = default;
    virtual ~TranscodeObserver() = default;
    TranscodeObserver(const TranscodeObserver &) = delete;
    TranscodeObserver &operator=(const TranscodeObserver &) = delete;

    virtual void partCreated() = 0;   // from here on the part is ours to remove
    virtual bool wantsProgress() = 0; // asked often
    virtual void progressed(const TranscodeProgress &progress) = 0;
    virtual void sourceRead() = 0; // encoders finish; the next source may be opened
    virtual void verifying() = 0;
};

// One file from source to verified and synced part. On failure no part is left.
[[nodiscard]] Result<TranscodeReport> transcode(const TranscodeRequest &request, Control &control,
                                                TranscodeObserver &observer);

// The same with the source open already, with the same control; nullptr: it is opened here.
[[nodiscard]] Result<TranscodeReport> transcode(const TranscodeRequest &request, Control &control,
                                                TranscodeObserver &observer, std::unique_ptr<Input> opened);

} // namespace sluice::media

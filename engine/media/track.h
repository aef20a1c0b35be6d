// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/libav.h"
#include "engine/model/report.h"
#include "engine/model/result.h"

#include <QString>
#include <QStringList>

namespace sluice::media {

// One stream of the source on its way into the output: what comes from the demuxer goes in, and what comes
// out of it has been written.
class Track
{
public:
    Track() = default;
    virtual ~Track() = default;
    Track(const Track &) = delete;
    Track &operator=(const Track &) = delete;

    [[nodiscard]] virtual int streamIndex() const = 0; // in the source

    // Packets in order, their times mended; nullptr: that was all, and everything behind must come out.
    [[nodiscard]] virtual Result<> take(const AVPacket *packet) = 0;

    // The source has been read up to here, whether or not this stream had a packet; in the source's time.
    [[nodiscard]] virtual Result<> reached(qint64) { return {}; }

    // After the last packet: an error when what came cannot be called a stream of this kind.
    [[nodiscard]] virtual Result<> verdict(const QString &path) const = 0;
    [[nodiscard]] virtual QString encoderName() const = 0; // with the version of its library
    [[nodiscard]] virtual Remarks warnings() const = 0;
    virtual void addTo(FileReport &report) const = 0; // its counts
};

} // namespace sluice::media

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/libav.h"

#include <QtGlobal>

#include <span>
#include <vector>

namespace sluice::media {

// One clock for all streams of a source: its start is taken off all of them alike, and a jump in one of them
// (joined transport streams, a wrapped counter) moves all; where the others are there as well, it is a hole.
// Never one stream alone: that would be a lip-sync error, but for sound whose times lie where the file has
// nothing. Subtitles follow and never lead.
class Timeline final
{
public:
    // A longer step in a stream that cannot jump is a bad time (the limit of FFmpeg's fftools).
    static constexpr qint64 absurdUs = 30LL * 3600 * 1'000'000;

    Timeline(const AVFormatContext &context, std::span<const int> streams);

    // Mends the times of a packet that was just read.
    void mend(AVPacket &packet, AVRational timeBase);

    // What is to be taken off every (mended) time.
    [[nodiscard]] qint64 offsetUs() const { return m_offsetUs; }
    // The latest end of a packet so far, from the start of the film.
    [[nodiscard]] qint64 endUs() const { return m_endUs; }

private:
    struct Stream
    {
        qint64 lastDtsUs = AV_NOPTS_VALUE;
        qint64 nextDtsUs = AV_NOPTS_VALUE;
        qint64 shiftUs = 0;  // of its last packet
        qint64 rebaseUs = 0; // its own, while its times lie where the file cannot have any
        bool sparse = false; // subtitles: their pauses tell nothing
        bool sound = false;
    };

    static void shift(AVPacket &packet, AVRational timeBase, qint64 us);
    [[nodiscard]] bool jumps(const Stream &stream, qint64 dtsUs) const;
    [[nodiscard]] qint64 shiftOf(const Stream &stream, qint64 readUs);
    [[nodiscard]] qint64 furthestBeside(const Stream &stream) const;
    [[nodiscard]] bool rebase(Stream &stream, qint64 readUs) const;
    [[nodiscard]] bool isBehindAll(const Stream &stream, qint64 us) const;

    bool m_mayJump = false; // the format allows discontinuities
    qint64 m_offsetUs = 0;
    qint64 m_claimedEndUs = 0; // 0: unknown
    qint64 m_shiftUs = 0;      // sum of the jumps so far
    qint64 m_endUs = 0;
    std::vector<Stream> m_streams;
};

} // namespace sluice::media

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/timeline.h"

#include <algorithm>
#include <cstdlib>

namespace sluice::media {

namespace {

// The limits of FFmpeg's fftools.
constexpr qint64 jumpUs = 10'000'000;
constexpr qint64 backwardsUs = 100'000;
constexpr qint64 absurdUs = 30LL * 3600 * 1'000'000;

} // namespace

Timeline::Timeline(const AVFormatContext &context, std::span<const int> streams)
    : m_mayJump((context.iformat->flags & AVFMT_TS_DISCONT) != 0)
    , m_streams(context.nb_streams)
{
    qint64 start = AV_NOPTS_VALUE;
    for (const int index : streams) {
        const AVStream &stream = *context.streams[index];
        m_streams[size_t(index)].sparse = stream.codecpar->codec_type == AVMEDIA_TYPE_SUBTITLE;
        if (stream.start_time == AV_NOPTS_VALUE || m_streams[size_t(index)].sparse)
            continue;
        qint64 us = av_rescale_q(stream.start_time, stream.time_base, AV_TIME_BASE_Q);
        // Priming that the decoder takes off is no part of the film.
        const AVCodecParameters &codec = *stream.codecpar;
        if (codec.codec_type == AVMEDIA_TYPE_AUDIO && us < 0 && codec.initial_padding > 0
            && codec.sample_rate > 0)
            us = std::min<qint64>(0, us + av_rescale(codec.initial_padding, AV_TIME_BASE, codec.sample_rate));
        start = start == AV_NOPTS_VALUE ? us : std::min(start, us);
    }
    m_offsetUs = start == AV_NOPTS_VALUE ? 0 : start;
}

bool Timeline::jumps(const Stream &stream, qint64 dtsUs) const
{
    return std::llabs(dtsUs - stream.nextDtsUs) > jumpUs || dtsUs + backwardsUs < stream.lastDtsUs;
}

void Timeline::shift(AVPacket &packet, AVRational timeBase, qint64 us)
{
    const qint64 ticks = us == 0 ? 0 : av_rescale_q(us, AV_TIME_BASE_Q, timeBase);
    if (packet.dts != AV_NOPTS_VALUE)
        packet.dts += ticks;
    if (packet.pts != AV_NOPTS_VALUE)
        packet.pts += ticks;
}

void Timeline::mend(AVPacket &packet, AVRational timeBase)
{
    Stream &stream = m_streams[size_t(packet.stream_index)];
    if (stream.sparse)
        return shift(packet, timeBase, m_shiftUs);
    if (packet.dts == AV_NOPTS_VALUE)
        return;
    const qint64 readUs = av_rescale_q(packet.dts, timeBase, AV_TIME_BASE_Q);
    qint64 shiftUs = m_shiftUs;
    if (stream.nextDtsUs != AV_NOPTS_VALUE) {
        const qint64 delta = readUs + shiftUs - stream.nextDtsUs;
        if (!m_mayJump && std::llabs(delta) > absurdUs) { // one bad stamp: better none
            packet.pts = AV_NOPTS_VALUE;
            packet.dts = AV_NOPTS_VALUE;
            return;
        }
        // A demuxer may still hold packets of one stream from before a jump when another is already behind
        // it.
        const bool late = stream.shiftUs != m_shiftUs
                          && std::llabs(readUs + stream.shiftUs - stream.nextDtsUs) < std::llabs(delta);
        if (late) {
            shiftUs = stream.shiftUs;
        } else if (m_mayJump && jumps(stream, readUs + shiftUs)) {
            m_shiftUs -= delta;
            shiftUs = m_shiftUs;
        }
    }
    stream.shiftUs = shiftUs;
    const qint64 us = readUs + shiftUs;
    shift(packet, timeBase, shiftUs);
    stream.lastDtsUs = us;
    const qint64 durationUs = av_rescale_q(packet.duration, timeBase, AV_TIME_BASE_Q);
    stream.nextDtsUs = us + durationUs;
    const qint64 ptsUs =
        packet.pts == AV_NOPTS_VALUE ? us : av_rescale_q(packet.pts, timeBase, AV_TIME_BASE_Q);
    m_endUs = std::max(m_endUs, std::max(us, ptsUs) + durationUs - m_offsetUs);
}

} // namespace sluice::media

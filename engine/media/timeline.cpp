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
constexpr qint64 mostLateUs = 1'000'000; // what a demuxer held back goes on where its stream was
// Sound may be silent for longer, but not where the file has nothing else.
constexpr qint64 longestGapUs = 60'000'000;

} // namespace

Timeline::Timeline(const AVFormatContext &context, std::span<const int> streams)
    : m_mayJump((context.iformat->flags & AVFMT_TS_DISCONT) != 0)
    , m_streams(context.nb_streams)
{
    qint64 start = AV_NOPTS_VALUE;
    for (const int index : streams) {
        const AVStream &stream = *context.streams[index];
        m_streams[size_t(index)].sparse = stream.codecpar->codec_type == AVMEDIA_TYPE_SUBTITLE;
        m_streams[size_t(index)].sound = stream.codecpar->codec_type == AVMEDIA_TYPE_AUDIO;
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
    if (context.duration > 0 && context.duration_estimation_method != AVFMT_DURATION_FROM_BITRATE)
        m_claimedEndUs = std::max<qint64>(0, m_offsetUs) + context.duration;
}

bool Timeline::jumps(const Stream &stream, qint64 dtsUs) const
{
    return std::llabs(dtsUs - stream.nextDtsUs) > jumpUs || dtsUs + backwardsUs < stream.lastDtsUs;
}

// Later by more than a minute than the file claims to be, and than its other streams have come.
bool Timeline::isBehindAll(const Stream &stream, qint64 us) const
{
    qint64 endUs = m_claimedEndUs;
    for (const Stream &other : m_streams) {
        if (&other != &stream && !other.sparse && other.nextDtsUs != AV_NOPTS_VALUE)
            endUs = std::max(endUs, other.nextDtsUs);
    }
    return us > endUs + longestGapUs;
}

// Where the clock is one for the whole file. False: the time is worth nothing.
bool Timeline::rebase(Stream &stream, qint64 readUs) const
{
    const bool first = stream.nextDtsUs == AV_NOPTS_VALUE;
    if (first && !stream.sound)
        return true;
    const qint64 nextUs = first ? m_offsetUs : stream.nextDtsUs;
    if (std::llabs(readUs - nextUs) < std::llabs(readUs + stream.rebaseUs - nextUs))
        stream.rebaseUs = 0; // it was a few packets only
    const qint64 us = readUs + stream.rebaseUs;
    if (std::llabs(us - nextUs) > absurdUs)
        return false;
    if (stream.sound && us - nextUs > longestGapUs && isBehindAll(stream, us))
        stream.rebaseUs -= us - nextUs;
    return true;
}

// How far the other streams are that have the clock of now; AV_NOPTS_VALUE where there are none.
qint64 Timeline::furthestBeside(const Stream &stream) const
{
    qint64 furthestUs = AV_NOPTS_VALUE;
    for (const Stream &other : m_streams) {
        if (&other != &stream && !other.sparse && other.lastDtsUs != AV_NOPTS_VALUE
            && other.shiftUs == m_shiftUs)
            furthestUs = std::max(furthestUs, other.lastDtsUs);
    }
    return furthestUs;
}

// Where the clock may jump: what is added to a time, from this packet on.
qint64 Timeline::shiftOf(const Stream &stream, qint64 readUs)
{
    const qint64 us = readUs + m_shiftUs;
    const qint64 besideUs = furthestBeside(stream);
    const bool alone = besideUs == AV_NOPTS_VALUE;
    const bool together = !alone && std::llabs(us - besideUs) <= jumpUs;
    if (stream.nextDtsUs == AV_NOPTS_VALUE) {
        m_shiftUs -= alone || together ? 0 : us - besideUs;
        return m_shiftUs;
    }
    const qint64 delta = us - stream.nextDtsUs;
    const bool hole = delta > jumpUs && together;
    // A demuxer may still hold packets of one stream from before a jump when another is already behind it.
    const qint64 lateBy = std::llabs(readUs + stream.shiftUs - stream.nextDtsUs);
    if (stream.shiftUs != m_shiftUs && lateBy < std::llabs(delta) && (!hole || lateBy < mostLateUs))
        return stream.shiftUs;
    if (jumps(stream, us) && !hole) {
        // Behind a hole of its own it goes on where the others are.
        const bool behind = !alone && besideUs - stream.nextDtsUs > jumpUs;
        m_shiftUs -= us - (behind ? besideUs : stream.nextDtsUs);
    }
    return m_shiftUs;
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
    if (!m_mayJump && !rebase(stream, readUs)) { // one bad stamp: better none
        packet.pts = AV_NOPTS_VALUE;
        packet.dts = AV_NOPTS_VALUE;
        return;
    }
    const qint64 shiftUs = m_mayJump ? shiftOf(stream, readUs) : stream.rebaseUs;
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

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/mux_gate.h"

#include <algorithm>

namespace sluice::media {

MuxGate::MuxGate(Packager &packager, int rungs, bool hasAudio, OutputTags tags)
    : m_packager(packager)
    , m_rungs(rungs)
    , m_hasAudio(hasAudio)
    , m_tags(tags)
    , m_streams(size_t(rungs) + (hasAudio ? 1 : 0))
    , m_timeBases(m_streams.size(), AVRational{1, 1})
    , m_tallies(m_streams.size())
{
}

void MuxGate::setStream(int stream, const OutputStream &info)
{
    const AVCodecContext &encoder = *info.encoder;
    m_streams[size_t(stream)] = info;
    m_timeBases[size_t(stream)] = encoder.time_base;
    m_tallies[size_t(stream)].codec = encoder.codec_id;
    m_tallies[size_t(stream)].width = encoder.width;
    m_tallies[size_t(stream)].height = encoder.height;
}

bool MuxGate::complete() const
{
    const bool open =
        std::ranges::all_of(m_streams, [](const OutputStream &s) { return s.encoder != nullptr; });
    return open && (!m_hasAudio || m_audioHasBegun);
}

Result<> MuxGate::dropAudio()
{
    if (!m_hasAudio || m_audioHasBegun || m_begun)
        return {};
    m_hasAudio = false;
    m_streams.pop_back();
    m_timeBases.pop_back();
    m_tallies.pop_back();
    return complete() ? begin() : Result<>();
}

Result<> MuxGate::begin()
{
    m_begun = true;
    if (Result<> begun = m_packager.begin(m_streams, m_tags); !begun)
        return begun;
    for (; !m_waiting.empty(); m_waiting.pop_front()) {
        Waiting &first = m_waiting.front();
        if (Result<> written = m_packager.write(first.stream, *first.packet, first.startsSegment); !written)
            return written;
    }
    return {};
}

void MuxGate::count(int stream, const AVPacket &packet)
{
    StreamTally &tally = m_tallies[size_t(stream)];
    const AVRational timeBase = m_timeBases[size_t(stream)];
    const qint64 start = av_rescale_q(packet.pts, timeBase, AV_TIME_BASE_Q);
    const qint64 end = av_rescale_q(packet.pts + packet.duration, timeBase, AV_TIME_BASE_Q);
    tally.firstUs = tally.packets == 0 ? start : std::min(tally.firstUs, start);
    tally.endUs = tally.packets == 0 ? end : std::max(tally.endUs, end);
    tally.frameUs = std::max(tally.frameUs, end - start);
    ++tally.packets;
}

Result<> MuxGate::write(int stream, AVPacket &packet, bool startsSegment)
{
    if (m_begun && stream == m_rungs && !m_hasAudio)
        return {};
    count(stream, packet);
    m_audioHasBegun = m_audioHasBegun || stream == m_rungs;
    if (m_begun)
        return m_packager.write(stream, packet, startsSegment);

    Packet copy(av_packet_alloc());
    if (!copy)
        return fail(ErrorCode::OutOfMemory);
    av_packet_move_ref(copy.get(), &packet);
    m_waitingBytes += copy->size;
    m_waiting.push_back({.stream = stream, .packet = std::move(copy), .startsSegment = startsSegment});
    if (complete())
        return begin();
    // Pictures without a sound for this long: the declared track is empty. (The reverse is a file of sound
    // with a picture at its end, and waits; sound is small.)
    return m_waitingBytes > maxWaitingBytes && stream < m_rungs ? dropAudio() : Result<>();
}

Result<> MuxGate::finish()
{
    if (Result<> dropped = dropAudio(); !dropped)
        return dropped;
    if (!m_begun)
        return fail(ErrorCode::InputBroken, {}, QStringLiteral("no picture could be decoded"));
    return m_packager.finish();
}

qint64 MuxGate::reachedUs() const
{
    qint64 reached = m_tallies.front().endUs;
    for (int i = 1; i < m_rungs; ++i)
        reached = std::min(reached, m_tallies[size_t(i)].endUs);
    return reached;
}

} // namespace sluice::media

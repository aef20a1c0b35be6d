// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/mux_gate.h"

#include <algorithm>

namespace sluice::media {

MuxGate::MuxGate(Packager &packager, int rungs, int audioTracks, OutputTags tags, int subtitleTracks)
    : m_packager(packager)
    , m_rungs(rungs)
    , m_dense(rungs + audioTracks)
    , m_tags(tags)
    , m_streams(size_t(m_dense + subtitleTracks))
{
}

void MuxGate::setStream(int stream, const OutputStream &info)
{
    const std::lock_guard lock(m_mutex);
    Stream &known = m_streams[size_t(stream)];
    known.info = info;
    known.tally.codec = info.parameters->codec_id;
    known.tally.width = info.parameters->width;
    known.tally.height = info.parameters->height;
    known.tally.copied = info.copied != nullptr;
    known.tally.sparse = info.sparse;
}

bool MuxGate::complete() const
{
    bool any = false;
    for (size_t i = 0; i < m_streams.size(); ++i) {
        const Stream &stream = m_streams[i];
        if (stream.dropped)
            continue;
        any = true;
        if (!stream.info.parameters || (int(i) >= m_rungs && int(i) < m_dense && !stream.begun))
            return false;
    }
    return any;
}

Result<> MuxGate::dropAudio(int stream)
{
    const std::lock_guard lock(m_mutex);
    return drop(m_streams[size_t(stream)]);
}

Result<> MuxGate::drop(Stream &stream)
{
    if (stream.begun || m_begun)
        return {};
    stream.dropped = true;
    return complete() ? begin() : Result<>();
}

// Tracks that are declared and have said nothing so far.
Result<> MuxGate::dropSilent()
{
    for (int i = m_rungs; i < m_dense; ++i) {
        if (Result<> dropped = drop(m_streams[size_t(i)]); !dropped)
            return dropped;
    }
    return {};
}

Result<> MuxGate::begin()
{
    m_begun = true;
    std::vector<OutputStream> infos;
    for (Stream &stream : m_streams) {
        if (stream.dropped)
            continue;
        stream.target = int(infos.size());
        infos.push_back(stream.info);
    }
    if (Result<> begun = m_packager.begin(infos, m_tags); !begun)
        return begun;
    for (Stream &stream : m_streams) {
        if (!stream.dropped)
            stream.tally.folder = m_packager.folderOf(stream.target);
    }
    for (; !m_waiting.empty(); m_waiting.pop_front()) {
        Waiting &first = m_waiting.front();
        const int target = m_streams[size_t(first.stream)].target;
        if (Result<> written = m_packager.write(target, *first.packet, first.startsSegment); !written)
            return written;
    }
    return {};
}

void MuxGate::count(Stream &stream, const AVPacket &packet)
{
    StreamTally &tally = stream.tally;
    const qint64 start = av_rescale_q(packet.pts, stream.info.timeBase, AV_TIME_BASE_Q);
    const qint64 end = av_rescale_q(packet.pts + packet.duration, stream.info.timeBase, AV_TIME_BASE_Q);
    tally.firstUs = tally.packets == 0 ? start : std::min(tally.firstUs, start);
    tally.endUs = tally.packets == 0 ? end : std::max(tally.endUs, end);
    tally.frameUs = std::max(tally.frameUs, end - start);
    tally.lastUs = start;
    ++tally.packets;
}

Result<> MuxGate::write(int stream, AVPacket &packet, bool startsSegment)
{
    const std::lock_guard lock(m_mutex);
    Stream &known = m_streams[size_t(stream)];
    if (known.dropped)
        return {};
    count(known, packet);
    known.begun = true;
    if (m_begun)
        return m_packager.write(known.target, packet, startsSegment);

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
    return m_waitingBytes > maxWaitingBytes && stream < m_rungs ? dropSilent() : Result<>();
}

Result<> MuxGate::finish()
{
    const std::lock_guard lock(m_mutex);
    if (Result<> dropped = dropSilent(); !dropped)
        return dropped;
    if (!m_begun) {
        return fail(ErrorCode::InputBroken, {},
                    m_rungs > 0 ? QStringLiteral("no picture could be decoded")
                                : QStringLiteral("no sound could be decoded"));
    }
    return m_packager.finish();
}

std::vector<StreamTally> MuxGate::tallies() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<StreamTally> kept;
    for (const Stream &stream : m_streams) {
        if (!stream.dropped)
            kept.push_back(stream.tally);
    }
    return kept;
}

bool MuxGate::isDropped(int stream) const
{
    const std::lock_guard lock(m_mutex);
    return m_streams[size_t(stream)].dropped;
}

qint64 MuxGate::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_packager.bytes();
}

qint64 MuxGate::reachedUs() const
{
    const std::lock_guard lock(m_mutex);
    qint64 reached = m_streams.front().tally.endUs;
    for (int i = 1; i < m_rungs; ++i)
        reached = std::min(reached, m_streams[size_t(i)].tally.endUs);
    return reached;
}

} // namespace sluice::media

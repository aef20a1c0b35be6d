// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/interleaver.h"

#include <algorithm>

namespace sluice::media {

namespace {

constexpr qint64 longestWaitUs = 10'000'000; // as in FFmpeg
constexpr qint64 largestWaitBytes = 64LL * 1024 * 1024;

} // namespace

void Interleaver::addStream(AVRational timeBase, bool sparse)
{
    m_streams.push_back({.timeBase = timeBase, .sparse = sparse, .waiting = {}});
}

Result<> Interleaver::add(int stream, AVPacket &packet, const Write &write)
{
    Packet held(av_packet_alloc());
    if (!held)
        return fail(ErrorCode::OutOfMemory);
    av_packet_move_ref(held.get(), &packet);
    m_bytes += held->size;
    Stream &its = m_streams[size_t(stream)];
    if (!its.sparse) {
        const qint64 us = av_rescale_q(held->dts, its.timeBase, AV_TIME_BASE_Q);
        m_furthestUs = m_furthestUs == AV_NOPTS_VALUE ? us : std::max(m_furthestUs, us);
        its.heardUs = m_furthestUs;
    }
    its.waiting.push_back(std::move(held));
    for (int next = earliest(); next >= 0 && isDue(next); next = earliest()) {
        if (const Result<> written = writeFirstOf(next, write); !written)
            return written;
    }
    return {};
}

Result<> Interleaver::flush(const Write &write)
{
    for (int next = earliest(); next >= 0; next = earliest()) {
        if (const Result<> written = writeFirstOf(next, write); !written)
            return written;
    }
    return {};
}

int Interleaver::earliest() const
{
    int found = -1;
    for (int i = 0; i < int(m_streams.size()); ++i) {
        const Stream &stream = m_streams[size_t(i)];
        if (stream.waiting.empty())
            continue;
        const Stream &best = m_streams[size_t(std::max(found, 0))];
        const bool sooner = found < 0
                            || av_compare_ts(stream.waiting.front()->dts, stream.timeBase,
                                             best.waiting.front()->dts, best.timeBase)
                                   < 0;
        found = sooner ? i : found;
    }
    return found;
}

// Nothing earlier can come, or it was waited for long enough. A stream that is far behind and catches up,
// such as sound that has begun late and is silent until there, is not a silent one.
bool Interleaver::isDue(int stream) const
{
    if (m_bytes > largestWaitBytes)
        return true;
    const Stream &first = m_streams[size_t(stream)];
    const qint64 firstUs = av_rescale_q(first.waiting.front()->dts, first.timeBase, AV_TIME_BASE_Q);
    return std::ranges::all_of(m_streams, [&](const Stream &other) {
        if (other.sparse || !other.waiting.empty())
            return true;
        return other.heardUs != AV_NOPTS_VALUE
               && m_furthestUs - std::max(firstUs, other.heardUs) > longestWaitUs;
    });
}

Result<> Interleaver::writeFirstOf(int stream, const Write &write)
{
    std::deque<Packet> &waiting = m_streams[size_t(stream)].waiting;
    const Packet packet = std::move(waiting.front());
    waiting.pop_front();
    m_bytes -= packet->size;
    return write(stream, *packet);
}

} // namespace sluice::media

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/handles.h"
#include "engine/model/result.h"

#include <QtGlobal>

#include <deque>
#include <functional>

namespace sluice::media {

// Puts the packets of several streams into the order of their decoding times. Pictures and sound wait for one
// another: for the first packet of each, then for ten seconds of film at most. Nothing waits for subtitles,
// which may be silent for an hour. (FFmpeg's own interleaving waits for all alike, and then holds ten seconds
// of everything.)
class Interleaver final
{
public:
    using Write = std::function<Result<>(int stream, AVPacket &packet)>;

    void addStream(AVRational timeBase, bool sparse);

    // Takes the content of the packet, whose times are in the stream's time base; hands on what is due.
    [[nodiscard]] Result<> add(int stream, AVPacket &packet, const Write &write);
    [[nodiscard]] Result<> flush(const Write &write);

private:
    struct Stream
    {
        AVRational timeBase{0, 1};
        bool sparse = false;
        qint64 heardUs = AV_NOPTS_VALUE; // how far any stream was when it gave its last packet
        std::deque<Packet> waiting;
    };

    [[nodiscard]] int earliest() const; // -1: nothing waits
    [[nodiscard]] bool isDue(int stream) const;
    [[nodiscard]] Result<> writeFirstOf(int stream, const Write &write);

    std::deque<Stream> m_streams; // a vector would copy the packets as it grows
    qint64 m_bytes = 0;           // that wait
    qint64 m_furthestUs = AV_NOPTS_VALUE;
};

} // namespace sluice::media

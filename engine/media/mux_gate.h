// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/encoder.h"
#include "engine/media/handles.h"
#include "engine/media/packager.h"

#include <deque>
#include <mutex>
#include <vector>

namespace sluice::media {

// What was handed to the packager for one stream: what verification must find again.
struct StreamTally
{
    AVCodecID codec = AV_CODEC_ID_NONE;
    int width = 0; // of pictures
    int height = 0;
    qint64 packets = 0;
    qint64 firstUs = 0;  // earliest presentation
    qint64 endUs = 0;    // latest end
    qint64 lastUs = 0;   // presentation of the last packet
    qint64 frameUs = 0;  // longest duration of a packet
    bool copied = false; // with whatever faults the source has
    bool sparse = false; // subtitles
    QString folder;      // of its rendition; empty in a single file
};

// Stands between encoders and packager: holds packets back until every stream has its encoder (a container
// wants to know them all first), and counts what goes through. Streams are the rungs, then the tracks of
// sound, then subtitles, for which nothing waits. Every stage calls it from its own thread; one packet is
// written at a time.
class MuxGate final
{
public:
    MuxGate(Packager &packager, int rungs, int audioTracks, OutputTags tags, int subtitleTracks = 0);

    // What comes is known. The parameters must live until finish().
    void setStream(int stream, const OutputStream &info);
    // This sound will never come: the output is made without it.
    [[nodiscard]] Result<> dropAudio(int stream);
    [[nodiscard]] Result<> dropSubtitles(int stream) { return dropAudio(stream); }

    [[nodiscard]] Result<> write(int stream, AVPacket &packet, bool startsSegment);
    [[nodiscard]] Result<> finish();

    // Presentation time that all rungs have reached; of sound alone, the sound.
    [[nodiscard]] qint64 reachedUs() const;
    [[nodiscard]] std::vector<StreamTally> tallies() const; // of the streams that are in the output
    [[nodiscard]] bool isDropped(int stream) const;
    [[nodiscard]] qint64 bytes() const; // of the output so far
    [[nodiscard]] bool keepsHiddenStart() const { return m_packager.keepsHiddenStart(); }

private:
    struct Stream
    {
        OutputStream info;
        StreamTally tally;
        bool begun = false;
        bool dropped = false;
        int target = -1; // index in the output
    };
    struct Waiting
    {
        int stream = 0;
        Packet packet;
        bool startsSegment = false;
    };

    // Sound packets that wait for the first picture, or the reverse, are few; a source that keeps one stream
    // to its end must not fill the memory.
    static constexpr qint64 maxWaitingBytes = 64LL * 1024 * 1024;

    // With the lock held.
    [[nodiscard]] bool complete() const;
    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> drop(Stream &stream);
    [[nodiscard]] Result<> dropSilent();
    void count(Stream &stream, const AVPacket &packet);

    mutable std::mutex m_mutex; // of all below
    Packager &m_packager;
    int m_rungs;
    int m_dense; // rungs and sound
    OutputTags m_tags;
    std::vector<Stream> m_streams;
    std::deque<Waiting> m_waiting;
    qint64 m_waitingBytes = 0;
    bool m_begun = false;
};

} // namespace sluice::media

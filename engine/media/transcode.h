// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/attached.h"
#include "engine/media/copy_track.h"
#include "engine/media/input.h"
#include "engine/media/loudness.h"
#include "engine/media/mux_gate.h"
#include "engine/media/packager.h"
#include "engine/media/pass_stats.h"
#include "engine/media/progress_meter.h"
#include "engine/media/source_tags.h"
#include "engine/media/stage.h"
#include "engine/media/timeline.h"
#include "engine/media/track.h"
#include "engine/media/transcoder.h"
#include "engine/media/video_track.h"

#include <memory>
#include <utility>
#include <vector>

namespace sluice::media {

// One file on its way: demux, decode, filter, encode, package, verify. What there is to do is found out and
// opened in transcode_setup.cpp; transcoder.cpp does it.
class Transcode final
{
public:
    Transcode(const TranscodeRequest &request, Control &control, TranscodeObserver &observer,
              std::unique_ptr<Input> opened)
        : m_request(request)
        , m_recipe(request.recipe)
        , m_control(control)
        , m_observer(observer)
        , m_input(std::move(opened))
    {
        if (m_recipe.container != Container::Hls)
            m_recipe.segmentUs = 0;
    }

    Result<TranscodeReport> run();

private:
    [[nodiscard]] Result<> openSource();
    [[nodiscard]] Result<> chooseStreams();
    [[nodiscard]] Result<> chooseLoudness();
    [[nodiscard]] Result<> openTracks();
    [[nodiscard]] Result<> lookAhead();
    [[nodiscard]] Result<> openPicture();
    [[nodiscard]] Result<> openSubtitles(int gateStream);
    [[nodiscard]] Result<> addCopied(const CopyTrack::Setup &setup);
    template <typename Encoded>
    [[nodiscard]] Result<> addEncoded(Result<std::unique_ptr<Encoded>> track, const char *name);
    [[nodiscard]] Result<> readAll();
    [[nodiscard]] Result<> dispatch(Packet &packet);
    [[nodiscard]] Result<> tellTime(const AVPacket &packet);
    [[nodiscard]] Result<> goOn();
    [[nodiscard]] Result<> drain();
    void report();
    [[nodiscard]] qint64 frames() const;
    void noteTruncation(int readError);
    [[nodiscard]] qint64 declaredUs() const;
    [[nodiscard]] TranscodeReport summary() const;

    const TranscodeRequest &m_request;
    Recipe m_recipe;
    Control &m_control;
    TranscodeObserver &m_observer;

    // In this order: what comes later uses what comes before, and dies first.
    std::unique_ptr<Input> m_input;
    OutputContext m_sourceTags; // apart from the demuxer, which goes on reading
    std::vector<Attached> m_attached;
    std::unique_ptr<Packager> m_packager;
    std::unique_ptr<PassStats> m_stats; // of two passes
    std::unique_ptr<Timeline> m_timeline;
    std::unique_ptr<MuxGate> m_gate;
    std::vector<std::unique_ptr<Track>> m_tracks;         // the picture first, where there is one
    const VideoTrack *m_video = nullptr;                  // in m_tracks
    const CopyTrack *m_copiedPicture = nullptr;           // the same
    std::vector<std::unique_ptr<Stage<Packet>>> m_stages; // of the tracks: a thread, or none for a copy
    std::unique_ptr<ProgressMeter> m_meter;
    double m_lookedAhead = 0.0;        // of the whole work, before the encoding
    std::vector<LevelChoice> m_levels; // of the recipe's tracks of sound
    Remarks m_warnings;
    std::vector<int> m_used;       // streams of the source
    unsigned m_streamsAtStart = 0; // some formats announce more on the way
};

} // namespace sluice::media

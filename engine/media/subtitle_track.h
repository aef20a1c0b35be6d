// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/input.h"
#include "engine/media/mux_gate.h"
#include "engine/media/subtitle_text.h"
#include "engine/media/subtitle_times.h"
#include "engine/media/track.h"

#include <memory>

namespace sluice::media {

// Subtitles on their way into a file: as they are, or their texts made anew. Costs so little that it has no
// thread of its own, and nothing ever waits for it.
class SubtitleTrack final : public Track
{
public:
    struct Setup
    {
        SubtitleTrackRecipe recipe;
        int gateStream = 0;
        qint64 offsetUs = 0;
    };

    [[nodiscard]] static Result<std::unique_ptr<SubtitleTrack>> open(const Input &input, const Setup &setup,
                                                                     MuxGate &gate);

    [[nodiscard]] int streamIndex() const override { return m_setup.recipe.stream; }
    [[nodiscard]] Result<> take(const AVPacket *packet) override;
    [[nodiscard]] Result<> reached(qint64 us) override;
    [[nodiscard]] Result<> verdict(const QString &) const override { return {}; } // may be empty
    [[nodiscard]] QString encoderName() const override { return nameString(m_setup.recipe.format); }
    [[nodiscard]] Remarks warnings() const override;
    void addTo(FileReport &) const override {}

private:
    SubtitleTrack(const Setup &setup, OutputContext like, std::unique_ptr<SubtitleText> text, MuxGate &gate);
    [[nodiscard]] const AVStream &stream() const { return *m_like->streams[0]; }
    [[nodiscard]] bool makesMovText() const;
    [[nodiscard]] Result<> copy(const AVPacket &packet);
    [[nodiscard]] Result<> convert(const AVPacket &packet);
    [[nodiscard]] Result<> write(const std::vector<SubtitleEvent> &events);

    Setup m_setup;
    MuxGate &m_gate;
    OutputContext m_like; // the stream as the source describes it, apart from the demuxer, which reads on
    std::unique_ptr<SubtitleText> m_text; // null: it is copied
    SubtitleTimes m_times;
    AVRational m_tick{1, 1000}; // of the output
    qint64 m_offset = 0;        // in the stream's time base
    qint64 m_lastPts = 0;
    qint64 m_packets = 0; // written
    qint64 m_moved = 0;   // copied ones that came too late
    qint64 m_untimed = 0; // left out
};

} // namespace sluice::media

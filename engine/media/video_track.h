// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/control.h"
#include "engine/media/decoder.h"
#include "engine/media/encoder.h"
#include "engine/media/frame_pacer.h"
#include "engine/media/mux_gate.h"
#include "engine/media/segment_clock.h"
#include "engine/media/video_filter.h"

#include <memory>
#include <optional>
#include <vector>

namespace sluice::media {

// The pictures of one source: decoded once, made upright once, then scaled and encoded for each rung. Knows
// neither the demuxer nor the other track, so that it can be moved to threads of its own.
class VideoTrack final
{
public:
    struct Setup
    {
        const Recipe *recipe = nullptr; // outlives the track
        int streamIndex = -1;
        int threads = 1; // for each encoder
        qint64 offsetUs = 0;
        bool globalHeader = true;
    };

    [[nodiscard]] static Result<std::unique_ptr<VideoTrack>> open(const Input &input, const Setup &setup,
                                                                  MuxGate &gate, Control &control);

    // In order; nullptr drains decoder, filters and encoders.
    [[nodiscard]] Result<> take(const AVPacket *packet);

    [[nodiscard]] const Decoder &decoder() const { return m_decoder; }
    [[nodiscard]] qint64 frames() const { return m_encodedFrames; }
    [[nodiscard]] QString encoderName() const;
    [[nodiscard]] QStringList warnings() const;

private:
    struct RungState
    {
        explicit RungState(const RungFilter::Setup &setup)
            : filter(setup)
        {
        }
        RungFilter filter;
        std::unique_ptr<Encoder> encoder; // from the first picture on
        int scaledFrom = -1;              // a larger rung, or -1 for the source
        Frame picture{av_frame_alloc()};
    };

    VideoTrack(Decoder decoder, const Input &input, const Setup &setup, MuxGate &gate, Control &control);
    void makeRungs(const AVCodecParameters &source);

    [[nodiscard]] Result<> onDecoded(AVFrame &frame);
    [[nodiscard]] Result<> onUpright(AVFrame &picture);
    [[nodiscard]] Result<> onPaced(AVFrame &picture);
    [[nodiscard]] Result<> showUntil(qint64 pts);
    [[nodiscard]] Result<> hold(const AVFrame &picture);
    [[nodiscard]] Result<> fillUntil(qint64 pts, const AVFrame &first);
    [[nodiscard]] Result<> encode(const AVFrame &picture, qint64 pts);
    [[nodiscard]] Result<> openEncoder(size_t rung);
    [[nodiscard]] qint64 ptsOf(const AVFrame &frame) const;
    [[nodiscard]] Encoder::Take writerFor(size_t rung);

    Setup m_setup;
    MuxGate &m_gate;
    Control &m_control;
    Decoder m_decoder;
    AVRational m_sourceBase;
    AVRational m_timeBase; // of everything behind the decoder
    AVRational m_rate{0, 1};
    QString m_language;
    FrontFilter m_front;
    FramePacer m_pacer;
    SegmentClock m_clock;
    std::vector<RungState> m_rungs;
    Frame m_previous{av_frame_alloc()};    // for gaps in segmented outputs, and for a constant rate
    qint64 m_nominal = 0;                  // duration of a frame, when nothing says otherwise
    qint64 m_nextDecoded = 0;              // where a frame without a time goes
    qint64 m_lastUpright = AV_NOPTS_VALUE; // of what came, shown or not
    qint64 m_lastPts = AV_NOPTS_VALUE;     // of what was encoded
    qint64 m_encodedFrames = 0;
    qint64 m_droppedFrames = 0; // two at one time
};

} // namespace sluice::media

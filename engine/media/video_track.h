// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/control.h"
#include "engine/media/decoder.h"
#include "engine/media/frame_pacer.h"
#include "engine/media/pass_stats.h"
#include "engine/media/rung_encoder.h"
#include "engine/media/segment_clock.h"
#include "engine/media/track.h"
#include "engine/media/video_filter.h"

#include <atomic>
#include <memory>
#include <vector>

namespace sluice::media {

// The pictures of one source: decoded once, made upright once, then handed to the rungs, each of which scales
// and encodes in its own thread.
class VideoTrack final : public Track
{
public:
    struct Setup
    {
        const Recipe *recipe = nullptr; // outlives the track
        int streamIndex = -1;
        int cores = 1; // for all encoders together
        qint64 offsetUs = 0;
        bool globalHeader = true;
        Pass pass = Pass::Only;
        PassStats *stats = nullptr; // of two passes: written by the first, read by the second
    };

    [[nodiscard]] static Result<std::unique_ptr<VideoTrack>> open(const Input &input, const Setup &setup,
                                                                  MuxGate &gate, Control &control);

    [[nodiscard]] int streamIndex() const override { return m_setup.streamIndex; }
    [[nodiscard]] Result<> take(const AVPacket *packet) override;
    [[nodiscard]] Result<> verdict(const QString &path) const override { return m_decoder.verdict(path); }
    [[nodiscard]] QString encoderName() const override;
    [[nodiscard]] Remarks warnings() const override;
    void addTo(FileReport &report) const override;

    [[nodiscard]] qint64 frames() const { return m_encodedFrames; } // from any thread

    ~VideoTrack() override;

private:
    VideoTrack(Decoder decoder, const Input &input, const Setup &setup, MuxGate &gate, Control &control);
    void makeRungs(const AVStream &source);

    [[nodiscard]] Result<> onDecoded(AVFrame &frame);
    [[nodiscard]] Result<> onUpright(AVFrame &picture);
    [[nodiscard]] Result<> onPaced(AVFrame &picture);
    [[nodiscard]] Result<> showUntil(qint64 pts);
    [[nodiscard]] Result<> hold(const AVFrame &picture);
    [[nodiscard]] Result<> fillUntil(qint64 pts, const AVFrame &first);
    [[nodiscard]] Result<> showLast();
    [[nodiscard]] Result<> encode(const AVFrame &picture, qint64 pts);
    [[nodiscard]] qint64 endOfLast() const;
    [[nodiscard]] qint64 ptsOf(const AVFrame &frame) const;

    Setup m_setup;
    MuxGate &m_gate;
    Control &m_control;
    Decoder m_decoder;
    AVRational m_sourceBase;
    AVRational m_timeBase; // of everything behind the decoder
    AVRational m_rate{0, 1};
    FrontFilter m_front;
    FramePacer m_pacer;
    SegmentClock m_clock;
    Frame m_previous{av_frame_alloc()};    // for gaps in segmented outputs, and for a constant rate
    qint64 m_claimed = 0;                  // length of the source; 0: it does not say
    qint64 m_nominal = 0;                  // duration of a frame, when nothing says otherwise
    qint64 m_lasts = 0;                    // duration of the newest frame, which may be the last
    qint64 m_nextDecoded = 0;              // where a frame without a time goes
    qint64 m_lastUpright = AV_NOPTS_VALUE; // of what came, shown or not
    qint64 m_lastPts = AV_NOPTS_VALUE;     // of what was encoded
    std::atomic<qint64> m_encodedFrames = 0;
    qint64 m_droppedFrames = 0;  // two at one time
    qint64 m_thinnedFrames = 0;  // more than the rate allows
    qint64 m_repeatedFrames = 0; // to keep the rate, or for a boundary of segments
    struct Output
    {
        std::unique_ptr<RungEncoder> encoder;
        bool fromSource = true; // else from a larger rung
    };
    std::vector<Output> m_outputs; // the largest first; they end before what they use
};

} // namespace sluice::media

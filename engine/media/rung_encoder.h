// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/control.h"
#include "engine/media/encoder.h"
#include "engine/media/mux_gate.h"
#include "engine/media/stage.h"
#include "engine/media/video_filter.h"

#include <memory>
#include <optional>
#include <vector>

namespace sluice::media {

// One picture on its way to a rung.
struct RungPicture
{
    Frame frame; // pts in the time base of the track
    bool startsSegment = false;
    qint64 lasts = 0; // when no other follows
};

// One rung of the output, in a thread of its own: scales, encodes, hands packets to the gate.
class RungEncoder final
{
public:
    struct Setup
    {
        RungFilter::Setup filter;
        VideoEncoderSpec encoder; // its format is the filter's
        int gateStream = 0;
        QString language; // of the source, or empty
        QString title;    // the same
        int roles = 0;    // the same; see OutputStream
    };

    RungEncoder(Setup setup, MuxGate &gate, Control &control);

    // Smaller rungs that are scaled from this one's pictures. Before the first picture; they must outlive it.
    void feeds(RungEncoder &smaller) { m_smaller.push_back(&smaller); }

    // Waits for room; the rung's error once it has one.
    [[nodiscard]] Result<> take(RungPicture picture) { return m_stage.give(std::move(picture)); }
    // Waits until everything that was taken has reached the gate.
    [[nodiscard]] Result<> finish() { return m_stage.finish(); }
    void cancel() { m_stage.cancel(); }

    // After finish().
    [[nodiscard]] QString encoderName() const { return m_encoder ? m_encoder->name() : QString(); }
    // Of a first pass, where the encoder keeps it in memory.
    [[nodiscard]] QByteArray statistics() const { return m_encoder ? m_encoder->statistics() : QByteArray(); }
    [[nodiscard]] bool lacksToneMapping() const { return m_filter.lacksToneMapping(); }

private:
    [[nodiscard]] Result<> work(RungPicture &picture);
    [[nodiscard]] Result<Encoder *> theEncoder();
    [[nodiscard]] Encoder::Take writer();

    Setup m_setup;
    MuxGate &m_gate;
    Control &m_control;
    RungFilter m_filter;
    std::optional<Encoder> m_encoder; // from the first picture on: only now the colours are known for sure
    Frame m_scaled{av_frame_alloc()};
    std::vector<RungEncoder *> m_smaller;
    Stage<RungPicture> m_stage; // last: its thread uses all of the above
};

// Another reference to the same picture.
[[nodiscard]] Result<RungPicture> shared(const AVFrame &frame, bool startsSegment, qint64 lasts);

} // namespace sluice::media

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/handles.h"
#include "engine/model/result.h"

#include <QByteArray>

namespace sluice::media {

// Decoded sound of any shape in; an unbroken run of samples in the encoder's shape out. Gaps become silence,
// overlaps are dropped, more channels are mixed down without clipping. The count of samples is the clock.
class AudioFilter final
{
public:
    struct Target
    {
        int sampleRate = 48000;
        int channels = 2;
        AVSampleFormat format = AV_SAMPLE_FMT_FLTP;
        int frameSamples = 1024; // of the encoder
    };

    explicit AudioFilter(const Target &target);

    // Takes the reference; its time in 1/sample_rate of the frame. nullptr drains.
    template <typename Take>
    [[nodiscard]] Result<> run(AVFrame *frame, const Take &take);

private:
    [[nodiscard]] bool fits(const AVFrame &frame) const;
    [[nodiscard]] Result<> build(const AVFrame &frame);
    [[nodiscard]] Result<> push(AVFrame *frame);
    [[nodiscard]] Result<bool> pull();
    template <typename Take>
    [[nodiscard]] Result<> drainInto(const Take &take);

    Target m_target;
    FilterGraph m_graph;
    AVFilterContext *m_source = nullptr; // owned by the graph
    AVFilterContext *m_sink = nullptr;
    int m_format = -1;
    int m_sampleRate = 0;
    QByteArray m_layout;
    qint64 m_nextSample = 0; // in the target rate: where a new graph goes on
    Frame m_out{av_frame_alloc()};
};

template <typename Take>
Result<> AudioFilter::drainInto(const Take &take)
{
    for (;;) {
        const Result<bool> got = pull();
        if (!got)
            return Unexpected(got.error());
        if (!*got)
            return {};
        m_out->pts = m_nextSample;
        m_nextSample += m_out->nb_samples;
        const Result<> taken = take(*m_out);
        av_frame_unref(m_out.get());
        if (!taken)
            return taken;
    }
}

template <typename Take>
Result<> AudioFilter::run(AVFrame *frame, const Take &take)
{
    if (m_graph && (!frame || !fits(*frame))) {
        Result<> drained = push(nullptr);
        if (drained)
            drained = drainInto(take);
        m_graph.reset();
        if (!drained)
            return drained;
    }
    if (!frame)
        return {};
    if (!m_graph) {
        if (const Result<> built = build(*frame); !built)
            return built;
    }
    if (const Result<> pushed = push(frame); !pushed)
        return pushed;
    return drainInto(take);
}

} // namespace sluice::media

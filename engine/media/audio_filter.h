// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/filter_chain.h"
#include "engine/model/profile.h"
#include "engine/model/result.h"

#include <QByteArray>

#include <optional>

namespace sluice::media {

// The order in which an encoder gets so many channels, as filters understand it: that of the source where the
// encoder has it too.
[[nodiscard]] QByteArray layoutName(AudioEncoder encoder, int channels, const AVChannelLayout &source);

// Louder or quieter; with `limited` no peak, between samples too, comes above the ceiling.
struct AudioLevel
{
    double gainDb = 0.0;
    double ceilingDbtp = 0.0;
    bool limited = false;

    bool operator==(const AudioLevel &) const = default;
};

// Decoded sound of any shape in; an unbroken run of samples in the encoder's shape out. Gaps become silence,
// overlaps are dropped, more channels are mixed down without clipping. The count of samples is the clock.
class AudioFilter final
{
public:
    struct Target
    {
        int sampleRate = 48000;
        int channels = 2;
        QByteArray layout = "stereo"; // of the channels
        AVSampleFormat format = AV_SAMPLE_FMT_FLTP;
        int frameSamples = 1024; // of the encoder
        AudioLevel level{};
    };

    explicit AudioFilter(Target target);

    // Takes the reference; its time in 1/sample_rate of the frame. nullptr drains.
    template <typename Take>
    [[nodiscard]] Result<> run(AVFrame *frame, const Take &take);

private:
    [[nodiscard]] bool fits(const AVFrame &frame) const;
    [[nodiscard]] Result<FilterChain *> graphFor(const AVFrame &frame);
    [[nodiscard]] Result<> push(FilterChain &graph, AVFrame *frame) const;
    template <typename Take>
    [[nodiscard]] Result<> drainInto(const Take &take, FilterChain &graph);

    Target m_target;
    std::optional<FilterChain> m_graph;
    int m_format = -1;
    int m_sampleRate = 0;
    QByteArray m_layout;
    qint64 m_nextSample = 0; // in the target rate: where a new graph goes on
    Frame m_out{av_frame_alloc()};
};

template <typename Take>
Result<> AudioFilter::drainInto(const Take &take, FilterChain &graph)
{
    for (;;) {
        const Result<bool> got = graph.pull(*m_out);
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
        Result<> drained = push(*m_graph, nullptr);
        if (drained)
            drained = drainInto(take, *m_graph);
        m_graph.reset();
        if (!drained)
            return drained;
    }
    if (!frame)
        return {};
    const Result<FilterChain *> graph = graphFor(*frame);
    if (!graph)
        return Unexpected(graph.error());
    if (const Result<> pushed = push(**graph, frame); !pushed)
        return pushed;
    return drainInto(take, **graph);
}

} // namespace sluice::media

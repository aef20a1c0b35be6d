// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/audio_filter.h"

#include <QStringBuilder>

#include "engine/media/av_error.h"

#include <array>
#include <cstring>

namespace sluice::media {

namespace {

Unexpected filterFailure(int averror)
{
    return fail(averror == AVERROR(ENOMEM) ? ErrorCode::OutOfMemory : ErrorCode::Internal, {},
                QStringLiteral("audio filter: ") + avText(averror));
}

// The name that a filter understands; empty for what has no standard order of channels.
QByteArray layoutName(const AVFrame &frame)
{
    AVChannelLayout layout{};
    if (frame.ch_layout.order == AV_CHANNEL_ORDER_UNSPEC)
        av_channel_layout_default(&layout, frame.ch_layout.nb_channels);
    else
        av_channel_layout_copy(&layout, &frame.ch_layout);
    QByteArray name;
    if (layout.order == AV_CHANNEL_ORDER_NATIVE) {
        std::array<char, 128> text{};
        if (av_channel_layout_describe(&layout, text.data(), text.size()) > 0)
            name = text.data();
    }
    av_channel_layout_uninit(&layout);
    return name;
}

QByteArray layoutName(int channels)
{
    AVChannelLayout layout{};
    av_channel_layout_default(&layout, channels);
    std::array<char, 128> text{};
    av_channel_layout_describe(&layout, text.data(), text.size());
    av_channel_layout_uninit(&layout);
    return text.data();
}

// A few milliseconds of rounding are no gap (mkv counts in whole ones); from 20 ms on the sound would drift.
constexpr const char *gapFilling = "async=1:min_hard_comp=0.02";

} // namespace

AudioFilter::AudioFilter(const Target &target)
    : m_target(target)
{
}

bool AudioFilter::fits(const AVFrame &frame) const
{
    return frame.format == m_format && frame.sample_rate == m_sampleRate && layoutName(frame) == m_layout;
}

Result<> AudioFilter::build(const AVFrame &frame)
{
    m_format = frame.format;
    m_sampleRate = frame.sample_rate;
    m_layout = layoutName(frame);
    const QByteArray rate = QByteArray::number(m_sampleRate);
    QByteArray text = "abuffer=time_base=1/" + rate + ":sample_rate=" + rate
                      + ":sample_fmt=" + av_get_sample_fmt_name(AVSampleFormat(m_format));
    if (!m_layout.isEmpty())
        text += ":channel_layout=" + m_layout;
    else // no known order: the first two channels are what anybody means by left and right
        text += ":channels=" + QByteArray::number(frame.ch_layout.nb_channels)
                + (m_target.channels == 1 ? ",pan=mono|c0=c0" : ",pan=stereo|c0=c0|c1=c1");
    // rematrix_maxval: floating-point samples are not normalised by themselves and would clip in a downmix.
    // first_pts counts in samples of the source.
    text += QByteArray(",aresample=") + gapFilling + ":rematrix_maxval=1.0:first_pts="
            + QByteArray::number(av_rescale(m_nextSample, m_sampleRate, m_target.sampleRate))
            + ",aformat=sample_fmts=" + av_get_sample_fmt_name(m_target.format)
            + ":sample_rates=" + QByteArray::number(m_target.sampleRate)
            + ":channel_layouts=" + layoutName(m_target.channels) + ",abuffersink";

    m_graph.reset(avfilter_graph_alloc());
    if (!m_graph)
        return fail(ErrorCode::OutOfMemory);
    m_graph->nb_threads = 1;
    AVFilterInOut *inputs = nullptr;
    AVFilterInOut *outputs = nullptr;
    int done = avfilter_graph_parse2(m_graph.get(), text.constData(), &inputs, &outputs);
    avfilter_inout_free(&inputs);
    avfilter_inout_free(&outputs);
    if (done >= 0)
        done = avfilter_graph_config(m_graph.get(), nullptr);
    if (done < 0)
        return filterFailure(done);
    for (unsigned i = 0; i < m_graph->nb_filters; ++i) {
        if (std::strcmp(m_graph->filters[i]->filter->name, "abuffer") == 0)
            m_source = m_graph->filters[i];
        if (std::strcmp(m_graph->filters[i]->filter->name, "abuffersink") == 0)
            m_sink = m_graph->filters[i];
    }
    av_buffersink_set_frame_size(m_sink, unsigned(m_target.frameSamples));
    return {};
}

Result<> AudioFilter::push(AVFrame *frame)
{
    // A layout without an order gets the default one of its count, as in the graph.
    if (frame && frame->ch_layout.order == AV_CHANNEL_ORDER_UNSPEC && !m_layout.isEmpty())
        av_channel_layout_default(&frame->ch_layout, frame->ch_layout.nb_channels);
    const int pushed = av_buffersrc_add_frame(m_source, frame);
    if (pushed < 0)
        return filterFailure(pushed);
    return {};
}

Result<bool> AudioFilter::pull()
{
    const int got = av_buffersink_get_frame(m_sink, m_out.get());
    if (got == AVERROR(EAGAIN) || got == AVERROR_EOF)
        return false;
    if (got < 0)
        return filterFailure(got);
    return true;
}

} // namespace sluice::media

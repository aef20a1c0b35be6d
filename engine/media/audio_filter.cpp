// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/audio_filter.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace sluice::media {

namespace {

// Newer FFmpeg has a usual order for ten channels as well, but what does not name its channels is then hardly
// it.
constexpr int usualChannels = 8;

// The name that a filter understands; empty for what has no standard order of channels. Channels without
// names are those that are wanted, where there are as many.
QByteArray layoutOf(const AVFrame &frame, const AudioFilter::Target &target)
{
    AVChannelLayout layout{};
    const bool unnamed = frame.ch_layout.order == AV_CHANNEL_ORDER_UNSPEC;
    if (unnamed && frame.ch_layout.nb_channels > usualChannels)
        return {};
    if (unnamed && frame.ch_layout.nb_channels == target.channels)
        return target.layout;
    if (unnamed)
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

// A few milliseconds of rounding are no gap (mkv counts in whole ones); from 20 ms on the sound would drift.
constexpr const char *gapFilling = "async=1:min_hard_comp=0.02";

QByteArray shapeOf(const AudioFilter::Target &target, AVSampleFormat format)
{
    return QByteArray(",aformat=sample_fmts=") + av_get_sample_fmt_name(format)
           + ":sample_rates=" + QByteArray::number(target.sampleRate) + ":channel_layouts=" + target.layout;
}

// After the downmix, in floating point. The limiter works on four times the samples: what lies between two of
// them is then no surprise, and a decibel's tenth is left for what the way back adds.
QByteArray levelling(const AudioLevel &level, int sampleRate)
{
    constexpr int oversampling = 4;
    constexpr double reserveDb = 0.1;
    constexpr double lowestCeilingDb = -24.0; // of the filter
    QByteArray text = ",volume=precision=double:volume=" + QByteArray::number(level.gainDb, 'f', 3) + "dB";
    if (level.limited) {
        const double ceiling =
            std::pow(10.0, std::clamp(level.ceilingDbtp - reserveDb, lowestCeilingDb, 0.0) / 20.0);
        text += ",aresample=" + QByteArray::number(sampleRate * oversampling)
                + ",alimiter=level=0:latency=1:attack=5:release=100:limit="
                + QByteArray::number(ceiling, 'f', 6) + ",aresample=" + QByteArray::number(sampleRate);
    }
    return text;
}

} // namespace

QByteArray layoutName(AudioEncoder encoder, int channels, const AVChannelLayout &source)
{
    // FFmpeg's usual orders of three and four are 2.1 and 4.0. Opus has neither, the others keep them for
    // sources that are so; of four channels AAC has this one only.
    const bool isOpus = encoder == AudioEncoder::Opus;
    const quint64 mask = source.order == AV_CHANNEL_ORDER_NATIVE ? source.u.mask : 0;
    if (channels == 3)
        return !isOpus && mask == AV_CH_LAYOUT_2POINT1 ? "2.1" : "3.0";
    if (channels == 4)
        return encoder == AudioEncoder::Aac || (!isOpus && mask == AV_CH_LAYOUT_4POINT0) ? "4.0" : "quad";
    AVChannelLayout layout{};
    av_channel_layout_default(&layout, channels);
    std::array<char, 128> text{};
    av_channel_layout_describe(&layout, text.data(), text.size());
    av_channel_layout_uninit(&layout);
    return text.data();
}

AudioFilter::AudioFilter(Target target)
    : m_target(std::move(target))
{
}

bool AudioFilter::fits(const AVFrame &frame) const
{
    return frame.format == m_format && frame.sample_rate == m_sampleRate
           && layoutOf(frame, m_target) == m_layout;
}

Result<FilterChain *> AudioFilter::graphFor(const AVFrame &frame)
{
    if (m_graph)
        return &*m_graph;
    m_format = frame.format;
    m_sampleRate = frame.sample_rate;
    m_layout = layoutOf(frame, m_target);
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
            + shapeOf(m_target, m_target.level == AudioLevel() ? m_target.format : AV_SAMPLE_FMT_DBL);
    if (!(m_target.level == AudioLevel()))
        text += levelling(m_target.level, m_target.sampleRate) + shapeOf(m_target, m_target.format);
    text += ",abuffersink";

    Result<FilterChain> parsed = FilterChain::parse(text);
    if (!parsed)
        return Unexpected(parsed.error());
    FilterChain &graph = m_graph.emplace(std::move(*parsed));
    graph.setFrameSamples(m_target.frameSamples);
    return &graph;
}

Result<> AudioFilter::push(FilterChain &graph, AVFrame *frame) const
{
    // A layout without an order gets that of the graph.
    if (frame && frame->ch_layout.order == AV_CHANNEL_ORDER_UNSPEC && !m_layout.isEmpty())
        av_channel_layout_from_string(&frame->ch_layout, m_layout.constData());
    return graph.push(frame);
}

} // namespace sluice::media

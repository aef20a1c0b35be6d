// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/audio_track.h"

#include "engine/media/media_remarks.h"
#include "engine/media/source_tags.h"
#include "engine/media/timeline.h"

namespace sluice::media {

namespace {

// Sound that goes back by more begins anew, and is no overlap. Ahead, Timeline has looked what the file can
// hold.
constexpr qint64 longestOverlapUs = 60'000'000;
// Silence is made in pieces: the filter would keep that of an hour in memory at once.
constexpr qint64 silenceUs = 1'000'000;

} // namespace

Result<std::unique_ptr<AudioTrack>> AudioTrack::open(const Input &input, const Setup &setup, MuxGate &gate,
                                                     Control &control)
{
    Result<Decoder> decoder = Decoder::open(input, setup.recipe.stream, 1);
    if (!decoder)
        return Unexpected(decoder.error());
    const AVStream *stream = input.stream(setup.recipe.stream);
    const AudioEncoder kind = setup.recipe.encoder;
    const int sampleRate = Encoder::sampleRateFor(kind, stream->codecpar->sample_rate);
    const QByteArray layout = layoutName(kind, setup.recipe.channels, stream->codecpar->ch_layout);
    Result<Encoder> encoder = Encoder::openAudio({.encoder = kind,
                                                  .bitrateKbps = setup.recipe.bitrateKbps,
                                                  .layout = layout,
                                                  .sampleRate = sampleRate,
                                                  .deep = stream->codecpar->bits_per_raw_sample > 16,
                                                  .globalHeader = setup.globalHeader});
    if (!encoder)
        return Unexpected(encoder.error());
    const AudioFilter::Target target{.sampleRate = sampleRate,
                                     .channels = setup.recipe.channels,
                                     .layout = layout,
                                     .format = encoder->context()->sample_fmt,
                                     .frameSamples = encoder->context()->frame_size,
                                     .level = setup.level};
    std::unique_ptr<AudioTrack> track(
        new AudioTrack(std::move(*decoder), std::move(*encoder), target, input, setup, gate, control));
    gate.setStream(setup.gateStream, {.parameters = track->m_encoder.parameters(),
                                      .timeBase = track->m_encoder.context()->time_base,
                                      .language = tagOf(*stream, "language"),
                                      .title = titleOf(*stream),
                                      .isDefault = setup.recipe.isDefault,
                                      .roles = rolesOf(*stream)});
    return track;
}

AudioTrack::AudioTrack(Decoder decoder, Encoder encoder, const AudioFilter::Target &target,
                       const Input &input, const Setup &setup, MuxGate &gate, Control &control)
    : m_setup(setup)
    , m_gate(gate)
    , m_control(control)
    , m_decoder(std::move(decoder))
    , m_encoder(std::move(encoder))
    , m_filter(target)
    , m_sourceBase(input.stream(setup.recipe.stream)->time_base)
{
}

Remarks AudioTrack::warnings() const
{
    Remarks remarks = m_decoder.warnings();
    if (m_gate.isDropped(m_setup.gateStream))
        remarks << remark(QT_TRANSLATE_NOOP("Remark", "the track is empty"));
    std::ranges::transform(remarks, remarks.begin(), ofSound);
    return remarks;
}

Encoder::Take AudioTrack::writer()
{
    return [this](AVPacket &packet, bool) { return m_gate.write(m_setup.gateStream, packet, false); };
}

Result<> AudioTrack::take(const AVPacket *packet)
{
    const Result<> decoded = m_decoder.decode(packet, [this](AVFrame &frame) { return onDecoded(frame); });
    if (!decoded || packet)
        return decoded;
    if (Result<> drained = m_filter.run(nullptr, [this](AVFrame &samples) { return onFiltered(samples); });
        !drained)
        return drained;
    if (!m_begun)
        return m_gate.dropAudio(m_setup.gateStream);
    return m_encoder.finish(writer());
}

Result<> AudioTrack::onDecoded(AVFrame &frame)
{
    if (!m_control.mayGoOn())
        return fail(ErrorCode::Cancelled);
    if (frame.sample_rate <= 0 || frame.ch_layout.nb_channels <= 0 || frame.nb_samples <= 0)
        return {};
    qint64 us = m_nextUs;
    if (frame.best_effort_timestamp != AV_NOPTS_VALUE) {
        us = av_rescale_q(frame.best_effort_timestamp, m_sourceBase, AV_TIME_BASE_Q) - m_setup.offsetUs
             - m_rebaseUs;
        if (m_nextUs - us > longestOverlapUs || us - m_nextUs > Timeline::absurdUs) {
            m_rebaseUs += us - m_nextUs;
            us = m_nextUs;
        }
    }
    if (const Result<> filled = fillUntil(us, frame); !filled)
        return filled;
    return filter(frame, us);
}

Result<> AudioTrack::fillUntil(qint64 us, const AVFrame &like)
{
    while (us - m_nextUs > silenceUs) {
        if (!m_control.mayGoOn())
            return fail(ErrorCode::Cancelled);
        const Frame silence(av_frame_alloc());
        if (!silence)
            return fail(ErrorCode::OutOfMemory);
        silence->format = like.format;
        silence->sample_rate = like.sample_rate;
        silence->nb_samples = like.sample_rate; // a second
        if (av_channel_layout_copy(&silence->ch_layout, &like.ch_layout) < 0
            || av_frame_get_buffer(silence.get(), 0) < 0
            || av_samples_set_silence(silence->extended_data, 0, silence->nb_samples,
                                      silence->ch_layout.nb_channels, AVSampleFormat(silence->format))
                   < 0)
            return fail(ErrorCode::OutOfMemory);
        if (const Result<> filtered = filter(*silence, m_nextUs); !filtered)
            return filtered;
    }
    return {};
}

Result<> AudioTrack::filter(AVFrame &frame, qint64 us)
{
    m_nextUs = us + av_rescale(frame.nb_samples, AV_TIME_BASE, frame.sample_rate);
    frame.pts = av_rescale(us, frame.sample_rate, AV_TIME_BASE);
    return m_filter.run(&frame, [this](AVFrame &samples) { return onFiltered(samples); });
}

Result<> AudioTrack::onFiltered(AVFrame &samples)
{
    m_begun = true;
    return m_encoder.send(samples, false, 0, writer());
}

} // namespace sluice::media

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/decoder.h"

#include "engine/media/av_error.h"
#include "engine/media/media_remarks.h"

#include <algorithm>
#include <string_view>

namespace sluice::media {

namespace {

// In a row from one packet; a decoder that says nothing else is not asked for ever.
constexpr int maxFailures = 100;

// FFmpeg's own decoders of VP8 and VP9 leave out what lies beside a picture in WebM: how transparent it is.
const AVCodec *decoderOf(const AVStream &stream)
{
    const AVCodecID id = stream.codecpar->codec_id;
    const AVDictionaryEntry *alpha = av_dict_get(stream.metadata, "alpha_mode", nullptr, 0);
    const char *seesAlpha = id == AV_CODEC_ID_VP8 ? "libvpx" : id == AV_CODEC_ID_VP9 ? "libvpx-vp9" : nullptr;
    if (alpha && seesAlpha && std::string_view(alpha->value) == "1") {
        if (const AVCodec *codec = avcodec_find_decoder_by_name(seesAlpha))
            return codec;
    }
    return avcodec_find_decoder(id);
}

} // namespace

Result<Decoder> Decoder::open(const Input &input, int stream, int threads)
{
    const AVStream *source = input.stream(stream);
    if (!source)
        return fail(ErrorCode::InputChanged, input.path(), QStringLiteral("stream %1 is gone").arg(stream));
    const AVCodec *codec = decoderOf(*source);
    if (!codec) {
        return fail(ErrorCode::InputUnsupported, input.path(),
                    QStringLiteral("no decoder for ")
                        + QString::fromUtf8(avcodec_get_name(source->codecpar->codec_id)));
    }
    Decoder decoder;
    decoder.m_context.reset(avcodec_alloc_context3(codec));
    decoder.m_frame.reset(av_frame_alloc());
    if (!decoder.m_context || !decoder.m_frame
        || avcodec_parameters_to_context(decoder.m_context.get(), source->codecpar) < 0)
        return fail(ErrorCode::OutOfMemory, input.path());

    AVCodecContext *context = decoder.m_context.get();
    context->pkt_timebase = source->time_base; // without it AAC and Opus cannot take their priming off
    context->thread_count = threads;
    context->max_pixels = Input::maxPixels;
    context->max_samples = Input::maxSamples;
    context->codec_whitelist = av_strdup(Input::codecWhitelist());
    const int opened = avcodec_open2(context, codec, nullptr);
    if (opened < 0) {
        return fail(opened == AVERROR(ENOMEM) ? ErrorCode::OutOfMemory : ErrorCode::InputUnsupported,
                    input.path(),
                    QStringLiteral("decoder %1: %2").arg(QString::fromUtf8(codec->name), avText(opened)));
    }
    decoder.m_timeBase = source->time_base;
    decoder.m_startPts = source->start_time == AV_NOPTS_VALUE ? 0 : source->start_time;
    return decoder;
}

Result<> Decoder::decode(const AVPacket *packet, const Take &take)
{
    const int sent = avcodec_send_packet(m_context.get(), packet);
    if (sent == AVERROR(ENOMEM))
        return fail(ErrorCode::OutOfMemory, {}, QStringLiteral("decoding"));
    // Every frame is taken after every packet, so the decoder is never full.
    if (sent < 0 && sent != AVERROR_EOF)
        countError(packet ? packet->pts : m_lastPts);
    return receive(take);
}

Result<> Decoder::receive(const Take &take)
{
    for (int failures = 0; failures < maxFailures;) {
        const int got = avcodec_receive_frame(m_context.get(), m_frame.get());
        if (got == AVERROR(EAGAIN) || got == AVERROR_EOF)
            return {};
        if (got == AVERROR(ENOMEM))
            return fail(ErrorCode::OutOfMemory, {}, QStringLiteral("decoding"));
        if (got < 0) {
            countError(m_lastPts);
            ++failures;
            continue;
        }
        ++m_frames;
        m_lastPts = m_frame->best_effort_timestamp;
        if (m_frame->decode_error_flags != 0 || (m_frame->flags & AV_FRAME_FLAG_CORRUPT) != 0)
            countError(m_lastPts);
        const Result<> taken = take(*m_frame);
        av_frame_unref(m_frame.get());
        if (!taken)
            return taken;
    }
    return {};
}

void Decoder::countError(qint64 pts)
{
    ++m_errors;
    if (m_errorsUs.size() < mostErrorTimes && pts != AV_NOPTS_VALUE)
        m_errorsUs.push_back(std::max<qint64>(0, av_rescale_q(pts - m_startPts, m_timeBase, AV_TIME_BASE_Q)));
}

Result<> Decoder::verdict(const QString &path) const
{
    if (m_frames > 0 && m_errors * 3 <= (m_errors + m_frames) * 2)
        return {};
    return fail(ErrorCode::InputBroken, path,
                QStringLiteral("%1 frames and %2 errors").arg(m_frames).arg(m_errors));
}

Remarks Decoder::warnings() const
{
    if (m_errors == 0)
        return {};
    const QString errors = QString::number(m_errors);
    if (m_errorsUs.empty())
        return {remark(QT_TRANSLATE_NOOP("Remark", "%1 decoding errors"), {errors})};
    return {remark(QT_TRANSLATE_NOOP("Remark", "%1 decoding errors, the first at %2 s"),
                   {errors, secondsText(m_errorsUs.front())})};
}

void Decoder::addErrorsTo(FileReport &report) const
{
    report.decodeErrors += m_errors;
    report.decodeErrorsUs.insert(report.decodeErrorsUs.end(), m_errorsUs.begin(), m_errorsUs.end());
}

} // namespace sluice::media

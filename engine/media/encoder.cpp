// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/encoder.h"

#include "engine/media/av_error.h"

#include <algorithm>
#include <array>
#include <climits>
#include <cmath>

namespace sluice::media {

namespace {

constexpr int longestGopSeconds = 10;
constexpr double assumedRate = 25.0;
constexpr int smallestX265 = 16; // pixels; its smallest block

int gopFrames(const VideoEncoderSpec &spec)
{
    const double rate = spec.rate.num > 0 ? std::clamp(av_q2d(spec.rate), 1.0, 240.0) : assumedRate;
    const int frames = std::max(12, int(std::lround(rate * longestGopSeconds)));
    return spec.segmented ? frames * 100 : frames; // boundaries are forced; nothing may come between
}

void tagColours(AVCodecContext &context, const AVFrame &first)
{
    context.color_primaries = first.color_primaries;
    context.color_trc = first.color_trc;
    context.colorspace = first.colorspace;
    context.color_range = first.color_range;
    context.chroma_sample_location = first.chroma_location;
}

// HDR10 metadata in x265's words; FFmpeg's wrapper forgets it before 7.0.
QByteArray hdrParameters(const AVFrame &first)
{
    QByteArray text;
    const auto fixed = [](AVRational value, int unit) {
        return QByteArray::number(qint64(std::llround(av_q2d(value) * unit)));
    };
    if (const AVFrameSideData *data =
            av_frame_get_side_data(&first, AV_FRAME_DATA_MASTERING_DISPLAY_METADATA)) {
        const auto &display = *reinterpret_cast<const AVMasteringDisplayMetadata *>(data->data);
        if (display.has_primaries && display.has_luminance) {
            const auto point = [&fixed](const AVRational *xy) -> QByteArray {
                return '(' + fixed(xy[0], 50000) + ',' + fixed(xy[1], 50000) + ')';
            };
            text += ":hdr10=1:master-display=G" + point(display.display_primaries[1]) + 'B'
                    + point(display.display_primaries[2]) + 'R' + point(display.display_primaries[0]) + "WP"
                    + point(display.white_point) + "L(" + fixed(display.max_luminance, 10000) + ','
                    + fixed(display.min_luminance, 10000) + ')';
        }
    }
    if (const AVFrameSideData *data = av_frame_get_side_data(&first, AV_FRAME_DATA_CONTENT_LIGHT_LEVEL)) {
        const auto &light = *reinterpret_cast<const AVContentLightMetadata *>(data->data);
        text += ":max-cll=" + QByteArray::number(light.MaxCLL) + ',' + QByteArray::number(light.MaxFALL);
    }
    return text;
}

// x265 takes its pool from the online CPUs unless told: `threads` of FFmpeg are its frame threads only.
void setX265(AVCodecContext &context, Dictionary &options, const VideoEncoderSpec &spec, const AVFrame &first)
{
    const int frameThreads = spec.threads >= 8 ? 3 : spec.threads >= 4 ? 2 : 1;
    context.thread_count = frameThreads;
    QByteArray parameters = "log-level=none:pools=" + QByteArray::number(spec.threads)
                            + ":frame-threads=" + QByteArray::number(frameThreads);
    if (spec.segmented)
        parameters += ":scenecut=0";
    parameters += hdrParameters(first);
    options.set("x265-params", parameters.constData());
}

void setX264(AVCodecContext &context, Dictionary &options, const VideoEncoderSpec &spec)
{
    context.thread_count = spec.threads;
    context.thread_type = FF_THREAD_FRAME;
    if (spec.segmented)
        options.set("x264-params", "scenecut=0");
}

} // namespace

Result<Encoder> Encoder::allocate(const char *name)
{
    const AVCodec *codec = avcodec_find_encoder_by_name(name);
    if (!codec)
        return fail(ErrorCode::EncoderMissing, QString::fromUtf8(name));
    Encoder encoder;
    encoder.m_context.reset(avcodec_alloc_context3(codec));
    encoder.m_packet.reset(av_packet_alloc());
    if (!encoder.m_context || !encoder.m_packet)
        return fail(ErrorCode::OutOfMemory, QString::fromUtf8(name));
    return encoder;
}

Result<> Encoder::open(Dictionary &options)
{
    const QString name = QString::fromUtf8(m_context->codec->name);
    const int opened = avcodec_open2(m_context.get(), m_context->codec, options.address());
    if (opened < 0) {
        return codecFailure(opened, name,
                            QStringLiteral("opening for %1x%2").arg(m_context->width).arg(m_context->height));
    }
    if (const char *option = options.leftOver())
        return fail(ErrorCode::Internal, name,
                    QStringLiteral("option not taken: ") + QString::fromUtf8(option));
    return {};
}

Result<Encoder> Encoder::openVideo(const VideoEncoderSpec &spec, const AVFrame &first)
{
    const bool isX264 = spec.encoder == VideoEncoder::X264;
    if (!isX264 && std::min(spec.rung.width, spec.rung.height) < smallestX265) { // it would leak its settings
        return fail(ErrorCode::EncoderFailed, QStringLiteral("libx265"),
                    QStringLiteral("%1x%2 is too small").arg(spec.rung.width).arg(spec.rung.height));
    }
    Result<Encoder> encoder = allocate(isX264 ? "libx264" : "libx265");
    if (!encoder)
        return encoder;
    AVCodecContext &context = *encoder->m_context;
    context.width = spec.rung.width;
    context.height = spec.rung.height;
    context.pix_fmt = spec.format;
    context.sample_aspect_ratio = first.sample_aspect_ratio;
    context.time_base = spec.timeBase;
    context.framerate = spec.rate.num > 0 ? spec.rate : AVRational{int(assumedRate), 1};
    context.gop_size = gopFrames(spec);
    tagColours(context, first);
    if (spec.globalHeader)
        context.flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    if (spec.segmented)
        context.flags |= AV_CODEC_FLAG_CLOSED_GOP;
    if (spec.rung.maxBitrateKbps > 0) {
        context.rc_max_rate = qint64(spec.rung.maxBitrateKbps) * 1000;
        context.rc_buffer_size = int(std::min<qint64>(context.rc_max_rate * 2, INT_MAX));
    }
    Dictionary options;
    options.set("preset", spec.preset.toUtf8().constData());
    options.set("crf", QByteArray::number(spec.crf).constData());
    options.set("forced-idr", "1");
    if (isX264)
        setX264(context, options, spec);
    else
        setX265(context, options, spec, first);
    if (const Result<> opened = encoder->open(options); !opened)
        return Unexpected(opened.error());
    return encoder;
}

Result<Encoder> Encoder::openAudio(const AudioEncoderSpec &spec)
{
    Result<Encoder> encoder = allocate("aac");
    if (!encoder)
        return encoder;
    AVCodecContext &context = *encoder->m_context;
    context.sample_fmt = AV_SAMPLE_FMT_FLTP;
    context.sample_rate = spec.sampleRate;
    context.time_base = {1, spec.sampleRate};
    context.bit_rate = qint64(spec.bitrateKbps) * 1000;
    context.thread_count = 1;
    av_channel_layout_default(&context.ch_layout, spec.channels);
    if (spec.globalHeader)
        context.flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    Dictionary options;
    if (const Result<> opened = encoder->open(options); !opened)
        return Unexpected(opened.error());
    return encoder;
}

Result<> Encoder::send(AVFrame &frame, bool startsSegment, qint64 duration, const Take &take)
{
    if (m_context->codec_type == AVMEDIA_TYPE_VIDEO) {
        if (!m_sent.empty() && m_sent.back().pts == m_lastPts)
            m_sent.back().duration = frame.pts - m_sent.back().pts;
        m_sent.push_back({.pts = frame.pts, .duration = duration, .startsSegment = startsSegment});
        m_lastPts = frame.pts;
        frame.pict_type = startsSegment ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
    }
    const int sent = avcodec_send_frame(m_context.get(), &frame);
    if (sent < 0) // never full: every packet is taken after every frame
        return codecFailure(sent, QString::fromUtf8(m_context->codec->name), QStringLiteral("encoding"));
    return receive(take);
}

Result<> Encoder::finish(const Take &take)
{
    const int sent = avcodec_send_frame(m_context.get(), nullptr);
    if (sent < 0 && sent != AVERROR_EOF)
        return codecFailure(sent, QString::fromUtf8(m_context->codec->name), QStringLiteral("finishing"));
    return receive(take);
}

Encoder::Sent Encoder::recall(qint64 pts)
{
    const auto found =
        std::find_if(m_sent.begin(), m_sent.end(), [pts](const Sent &sent) { return sent.pts == pts; });
    if (found == m_sent.end())
        return {};
    const Sent sent = *found;
    m_sent.erase(found);
    return sent;
}

Result<> Encoder::receive(const Take &take)
{
    for (;;) {
        const int got = avcodec_receive_packet(m_context.get(), m_packet.get());
        if (got == AVERROR(EAGAIN) || got == AVERROR_EOF)
            return {};
        if (got < 0)
            return codecFailure(got, QString::fromUtf8(m_context->codec->name), QStringLiteral("encoding"));
        bool startsSegment = false;
        if (m_context->codec_type == AVMEDIA_TYPE_VIDEO) {
            const Sent sent = recall(m_packet->pts);
            m_packet->duration = sent.duration;
            startsSegment = sent.startsSegment;
            if (startsSegment && (m_packet->flags & AV_PKT_FLAG_KEY) == 0) {
                return fail(ErrorCode::EncoderFailed, QString::fromUtf8(m_context->codec->name),
                            QStringLiteral("no key frame at a segment boundary"));
            }
        }
        const Result<> taken = take(*m_packet, startsSegment);
        av_packet_unref(m_packet.get());
        if (!taken)
            return taken;
    }
}

QString Encoder::name() const
{
    return QStringLiteral("%1 (%2)").arg(QString::fromUtf8(m_context->codec->name),
                                         QString::fromUtf8(LIBAVCODEC_IDENT));
}

int Encoder::aacSampleRate(int sourceRate)
{
    // 88.2 and 96 kHz exist, but players and phones do not expect them.
    constexpr std::array rates{8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000};
    const auto found =
        std::find_if(rates.begin(), rates.end(), [sourceRate](int r) { return r >= sourceRate; });
    return found == rates.end() || sourceRate <= 0 ? 48000 : *found;
}

} // namespace sluice::media

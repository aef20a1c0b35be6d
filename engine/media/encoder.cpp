// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/encoder.h"

#include "engine/media/av_error.h"
#include "engine/media/compat.h"
#include "engine/media/encoder_rate.h"
#include "engine/media/hardware_options.h"
#include "engine/model/formats.h"

#include <algorithm>
#include <array>
#include <climits>
#include <cmath>
#include <span>
#include <string>

namespace sluice::media {

namespace {

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
    const int frameThreads = spec.cores >= 8 ? 3 : spec.cores >= 4 ? 2 : 1;
    context.thread_count = frameThreads;
    QByteArray parameters = "log-level=none:pools=" + QByteArray::number(spec.cores)
                            + ":frame-threads=" + QByteArray::number(frameThreads);
    if (spec.segmented)
        parameters += ":scenecut=0";
    parameters += rateParameters(spec) + hdrParameters(first);
    options.set("x265-params", parameters.constData());
    options.set("preset", spec.preset.toUtf8().constData());
    options.set("forced-idr", "1");
}

void setX264(AVCodecContext &context, Dictionary &options, const VideoEncoderSpec &spec)
{
    context.thread_count = encoderThreads(VideoEncoder::X264, spec.cores);
    context.thread_type = FF_THREAD_FRAME;
    options.set("preset", spec.preset.toUtf8().constData());
    options.set("forced-idr", "1");
    if (spec.segmented)
        options.set("x264-params", "scenecut=0");
}

// The same in SVT-AV1's words, which are fractions and candela.
QByteArray svtHdrParameters(const AVFrame &first)
{
    QByteArray text;
    const auto number = [](AVRational value) { return QByteArray::number(av_q2d(value), 'f', 5); };
    if (const AVFrameSideData *data =
            av_frame_get_side_data(&first, AV_FRAME_DATA_MASTERING_DISPLAY_METADATA)) {
        const auto &display = *reinterpret_cast<const AVMasteringDisplayMetadata *>(data->data);
        if (display.has_primaries && display.has_luminance) {
            const auto point = [&number](const AVRational *xy) -> QByteArray {
                return '(' + number(xy[0]) + ',' + number(xy[1]) + ')';
            };
            text += ":mastering-display=G" + point(display.display_primaries[1]) + 'B'
                    + point(display.display_primaries[2]) + 'R' + point(display.display_primaries[0]) + "WP"
                    + point(display.white_point) + "L(" + number(display.max_luminance) + ','
                    + number(display.min_luminance) + ')';
        }
    }
    if (const AVFrameSideData *data = av_frame_get_side_data(&first, AV_FRAME_DATA_CONTENT_LIGHT_LEVEL)) {
        const auto &light = *reinterpret_cast<const AVContentLightMetadata *>(data->data);
        text +=
            ":content-light=" + QByteArray::number(light.MaxCLL) + ',' + QByteArray::number(light.MaxFALL);
    }
    return text;
}

// SVT-AV1 counts the online CPUs unless told; FFmpeg's thread_count does not reach it.
void setSvt(Dictionary &options, const VideoEncoderSpec &spec, const AVFrame &first)
{
    QByteArray parameters = "lp=" + QByteArray::number(spec.cores);
    if (spec.segmented)
        parameters += ":enable-force-key-frames=1";
    parameters += rateParameters(spec) + svtHdrParameters(first);
    options.set("svtav1-params", parameters.constData());
    options.set("preset", spec.preset.toUtf8().constData());
}

void setVp9(AVCodecContext &context, Dictionary &options, const VideoEncoderSpec &spec)
{
    constexpr int narrowestTile = 256; // pixels
    int columns = 0;                   // as a power of two
    while ((2 << columns) <= spec.cores && (narrowestTile << (columns + 1)) <= spec.rung.width)
        ++columns;
    context.thread_count = spec.cores;
    compat::setFrameTicks(context);
    options.set("deadline", "good");
    options.set("cpu-used", spec.preset.toUtf8().constData());
    options.set("row-mt", "1");
    options.set("tile-columns", QByteArray::number(columns).constData());
}

void setSoftware(AVCodecContext &context, Dictionary &options, const VideoEncoderSpec &spec,
                 const AVFrame &first)
{
    setRate(context, options, spec);
    switch (videoCodecOf(spec.encoder)) {
    case VideoCodec::H264:
        return setX264(context, options, spec);
    case VideoCodec::Hevc:
        return setX265(context, options, spec, first);
    case VideoCodec::Av1:
        return setSvt(options, spec, first);
    case VideoCodec::Vp9:
        return setVp9(context, options, spec);
    }
}

const char *libraryName(AudioEncoder encoder)
{
    switch (encoder) {
    case AudioEncoder::Aac:
        return "aac";
    case AudioEncoder::Opus:
        return "libopus";
    case AudioEncoder::Ac3:
        return "ac3";
    case AudioEncoder::Mp3:
        return "libmp3lame";
    case AudioEncoder::Flac:
        return "flac";
    }
    return "";
}

AVSampleFormat sampleFormat(const AudioEncoderSpec &spec)
{
    switch (spec.encoder) {
    case AudioEncoder::Opus:
        return AV_SAMPLE_FMT_FLT;
    case AudioEncoder::Flac:
        return spec.deep ? AV_SAMPLE_FMT_S32 : AV_SAMPLE_FMT_S16;
    case AudioEncoder::Aac:
    case AudioEncoder::Ac3:
    case AudioEncoder::Mp3:
        break;
    }
    return AV_SAMPLE_FMT_FLTP;
}

} // namespace

Result<Encoder> Encoder::allocate(const char *name)
{
    const AVCodec *codec = avcodec_find_encoder_by_name(name);
    if (!codec)
        return fail(ErrorCode::EncoderMissing, QString::fromUtf8(name));
    Encoder encoder;
    encoder.m_codec = codec;
    encoder.m_context.reset(avcodec_alloc_context3(codec));
    encoder.m_packet.reset(av_packet_alloc());
    encoder.m_parameters.reset(avcodec_parameters_alloc());
    if (!encoder.m_context || !encoder.m_packet || !encoder.m_parameters)
        return fail(ErrorCode::OutOfMemory, QString::fromUtf8(name));
    return encoder;
}

Result<> Encoder::open(Dictionary &options)
{
    const QString name = QString::fromUtf8(m_context->codec->name);
    const int opened = avcodec_open2(m_context.get(), m_context->codec, options.address());
    if (opened < 0)
        return failure(opened,
                       QStringLiteral("opening for %1x%2").arg(m_context->width).arg(m_context->height));
    // What hardware takes differs from one FFmpeg to the next; that it keeps to key frames is checked.
    if (const char *option = options.leftOver(); option && !m_isHardware)
        return fail(ErrorCode::Internal, name,
                    QStringLiteral("option not taken: ") + QString::fromUtf8(option));
    if (avcodec_parameters_from_context(m_parameters.get(), m_context.get()) < 0)
        return fail(ErrorCode::OutOfMemory, name);
    return {};
}

Result<> Encoder::prepareHardware(const VideoEncoderSpec &spec, Dictionary &options)
{
    m_isHardware = true;
    setHardware(*m_context, options, spec);
    const HardwareApi api = apiOf(spec.encoder);
    if (api == HardwareApi::Nvenc) // takes pictures from system memory
        return {};
    Result<HardwareUpload> upload = HardwareUpload::open(api, spec.rung.width, spec.rung.height, spec.format);
    if (!upload) {
        Error error = upload.error();
        error.subject = nameString(spec.encoder);
        return Unexpected(error);
    }
    m_upload = std::move(*upload);
    return m_upload->tell(*m_context) ? Result<>() : fail(ErrorCode::OutOfMemory);
}

Unexpected Encoder::failure(int averror, const QString &doing) const
{
    const QString name = QString::fromUtf8(m_codec->name);
    return m_isHardware ? hardwareFailure(averror, name, doing) : codecFailure(averror, name, doing);
}

Result<Encoder> Encoder::openVideo(const VideoEncoderSpec &spec, const AVFrame &first)
{
    if (spec.encoder == VideoEncoder::X265
        && std::min(spec.rung.width, spec.rung.height)
               < sideMin(VideoEncoder::X265)) { // it would leak its settings
        return fail(ErrorCode::EncoderFailed, QStringLiteral("libx265"),
                    QStringLiteral("%1x%2 is too small").arg(spec.rung.width).arg(spec.rung.height));
    }
    Result<Encoder> encoder = allocate(std::string(nameOf(spec.encoder)).c_str());
    if (!encoder)
        return encoder;
    AVCodecContext &context = *encoder->m_context;
    context.width = spec.rung.width;
    context.height = spec.rung.height;
    context.pix_fmt = spec.format;
    context.sample_aspect_ratio = first.sample_aspect_ratio;
    context.time_base = spec.timeBase;
    context.framerate = spec.rate.num > 0 ? spec.rate : AVRational{int(VideoEncoderSpec::assumedRate), 1};
    tagColours(context, first);
    if (spec.globalHeader)
        context.flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    if (spec.segmented)
        context.flags |= AV_CODEC_FLAG_CLOSED_GOP;
    if (!spec.statsText.isEmpty()) {
        encoder->m_statistics = spec.statsText;
        context.stats_in = encoder->m_statistics.data();
    }
    Dictionary options;
    if (isHardware(spec.encoder)) {
        if (const Result<> prepared = encoder->prepareHardware(spec, options); !prepared)
            return Unexpected(prepared.error());
    } else {
        setSoftware(context, options, spec, first);
    }
    if (const Result<> opened = encoder->open(options); !opened)
        return Unexpected(opened.error());
    encoder->m_keepsPackets = spec.pass != Pass::First;
    if (forcesKeyFrames(spec)) {
        encoder->m_keys.emplace(av_rescale_q(spec.coding.keyframeMs, {1, 1000}, spec.timeBase));
        encoder->m_held.reset(av_frame_alloc());
        if (!encoder->m_held)
            return fail(ErrorCode::OutOfMemory);
    }
    return encoder;
}

Result<Encoder> Encoder::openAudio(const AudioEncoderSpec &spec)
{
    Result<Encoder> encoder = allocate(libraryName(spec.encoder));
    if (!encoder)
        return encoder;
    AVCodecContext &context = *encoder->m_context;
    context.sample_fmt = sampleFormat(spec);
    context.sample_rate = spec.sampleRate;
    context.time_base = {1, spec.sampleRate};
    context.bit_rate = qint64(spec.bitrateKbps) * 1000;
    context.thread_count = 1;
    if (av_channel_layout_from_string(&context.ch_layout, spec.layout.constData()) < 0)
        return fail(ErrorCode::Internal, {}, QString::fromLatin1(spec.layout));
    if (spec.globalHeader)
        context.flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    Dictionary options;
    if (const Result<> opened = encoder->open(options); !opened)
        return Unexpected(opened.error());
    return encoder;
}

Result<> Encoder::send(AVFrame &frame, bool startsSegment, qint64 duration, const Take &take)
{
    if (!m_keys)
        return encode(frame, startsSegment, startsSegment, duration, take);
    if (const Result<> sent = sendHeld(frame.pts, take); !sent)
        return sent;
    m_heldDuration = duration;
    return av_frame_ref(m_held.get(), &frame) < 0 ? fail(ErrorCode::OutOfMemory) : Result<>();
}

// The picture before, now that it is known how long it lasts.
Result<> Encoder::sendHeld(qint64 next, const Take &take)
{
    if (!m_keys || !m_held || !m_held->buf[0])
        return {};
    const bool key = m_keys->isKey(m_held->pts, next);
    const Result<> sent = encode(*m_held, key, false, m_heldDuration, take);
    av_frame_unref(m_held.get());
    return sent;
}

Result<> Encoder::encode(AVFrame &frame, bool isKey, bool startsSegment, qint64 duration, const Take &take)
{
    if (m_context->codec_type == AVMEDIA_TYPE_VIDEO) {
        if (!m_sent.empty() && m_sent.back().pts == m_lastPts)
            m_sent.back().duration = frame.pts - m_sent.back().pts;
        if (m_keepsPackets)
            m_sent.push_back({.pts = frame.pts, .duration = duration, .startsSegment = startsSegment});
        m_lastPts = frame.pts;
        frame.pict_type = isKey ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
    }
    AVFrame *picture = &frame;
    if (m_upload) {
        const Result<AVFrame *> uploaded = m_upload->upload(frame);
        if (!uploaded)
            return Unexpected(uploaded.error());
        picture = *uploaded;
    }
    const int sent = avcodec_send_frame(m_context.get(), picture);
    if (sent < 0) // never full: every packet is taken after every frame
        return failure(sent, QStringLiteral("encoding"));
    return receive(take);
}

Result<> Encoder::finish(const Take &take)
{
    if (m_held && m_held->buf[0]) {
        if (const Result<> sent = sendHeld(m_held->pts + m_heldDuration, take); !sent)
            return sent;
    }
    const int sent = avcodec_send_frame(m_context.get(), nullptr);
    if (sent < 0 && sent != AVERROR_EOF)
        return failure(sent, QStringLiteral("finishing"));
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
            return failure(got, QStringLiteral("encoding"));
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
    const QString drivers =
        m_isHardware ? QStringLiteral("; ") + cards().join(QStringLiteral("; ")) : QString();
    return QStringLiteral("%1 (%2%3)")
        .arg(QString::fromUtf8(m_context->codec->name), QString::fromUtf8(LIBAVCODEC_IDENT), drivers);
}

int Encoder::sampleRateFor(AudioEncoder encoder, int sourceRate)
{
    // 88.2 and 96 kHz exist in AAC, but players and phones do not expect them.
    static constexpr std::array usual{8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000};
    static constexpr std::array opus{8000, 12000, 16000, 24000, 48000};
    constexpr int flacLimit = 192'000;
    if (encoder == AudioEncoder::Flac && sourceRate > 0)
        return std::min(sourceRate, flacLimit);
    const std::span<const int> rates = encoder == AudioEncoder::Opus  ? std::span<const int>(opus)
                                       : encoder == AudioEncoder::Ac3 ? std::span<const int>(usual).last(3)
                                                                      : std::span<const int>(usual);
    const auto found =
        std::find_if(rates.begin(), rates.end(), [sourceRate](int r) { return r >= sourceRate; });
    return found == rates.end() || sourceRate <= 0 ? 48000 : *found;
}

} // namespace sluice::media

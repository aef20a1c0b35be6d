// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/thumbnail.h"

#include "engine/media/av_error.h"
#include "engine/media/decoder.h"
#include "engine/media/input.h"
#include "engine/media/luma.h"
#include "engine/media/probe.h"
#include "engine/media/video_filter.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sluice::media {

namespace {

constexpr Size most{480, 270};
constexpr std::array triedPlaces{0.1, 0.25, 0.5}; // of the length
constexpr int packetsOfPicture = 400;             // before a place counts as having no picture
constexpr double blackLuma = 20.0;                // of 255: no lighter on average is black
constexpr std::array qualities{4, 12, 31};        // MPEG quantizers, until it is small enough

Size sizeWithin(Size picture)
{
    const double factor =
        std::min({1.0, double(most.width) / picture.width, double(most.height) / picture.height});
    const auto even = [factor](int side) { return std::max(2, int(std::lround(side * factor / 2.0)) * 2); };
    return {std::min(even(picture.width), most.width), std::min(even(picture.height), most.height)};
}

// Small, upright and with the colours of a JPEG.
class Shrinker final
{
public:
    Shrinker(const AVStream &stream, Size size)
        : m_front({1, 25}, matrixOf(stream), {})
        , m_rung({.timeBase = {1, 25}, .rung = {.width = size.width, .height = size.height}})
    {
    }

    // Replaces `small`; leaves it where the frame gives no picture.
    [[nodiscard]] Result<> run(AVFrame &frame, AVFrame &small)
    {
        frame.pts = 0;
        const auto shrink = [&](AVFrame &upright) -> Result<> {
            av_frame_unref(m_scaled.get());
            if (const Result<> scaled = m_rung.run(upright, *m_scaled); !scaled)
                return scaled;
            return recolour(small);
        };
        if (const Result<> ran = m_front.run(&frame, shrink); !ran)
            return ran;
        return m_front.run(nullptr, shrink);
    }

private:
    [[nodiscard]] Result<> recolour(AVFrame &small)
    {
        Result<VideoFilter> filter =
            VideoFilter::build(PictureShape::of(*m_scaled), {1, 25},
                               "scale=out_range=full:out_color_matrix=bt601,format=yuvj420p");
        if (!filter)
            return Unexpected(filter.error());
        if (const Result<> pushed = filter->push(m_scaled.get()); !pushed)
            return pushed;
        if (const Result<> drained = filter->push(nullptr); !drained)
            return drained;
        av_frame_unref(&small);
        const Result<bool> got = filter->pull(small);
        return got ? Result<>() : Unexpected(got.error());
    }

    FrontFilter m_front;
    RungFilter m_rung;
    Frame m_scaled{av_frame_alloc()};
};

class Finder final
{
public:
    Finder(Input &input, Decoder &decoder, const StreamInfo &video, Control &control)
        : m_input(input)
        , m_decoder(decoder)
        , m_stream(video.index)
        , m_size(sizeWithin(displaySize(video)))
        , m_control(control)
    {
    }

    // The first place that is not black, else the lightest one.
    [[nodiscard]] Result<> find(AVFrame &best)
    {
        const AVFormatContext *context = m_input.context();
        const qint64 start = context->start_time == AV_NOPTS_VALUE ? 0 : context->start_time;
        double lightest = -1.0;
        for (const double place : triedPlaces) {
            const bool knowsLength = context->duration > 0;
            // What cannot be moved is read on from where it is.
            if (knowsLength)
                static_cast<void>(av_seek_frame(m_input.context(), -1,
                                                start + qint64(double(context->duration) * place),
                                                AVSEEK_FLAG_BACKWARD));
            avcodec_flush_buffers(m_decoder.context());
            const Frame small(av_frame_alloc());
            if (!small)
                return fail(ErrorCode::OutOfMemory);
            if (const Result<> seen = pictureFromHere(*small); !seen)
                return seen;
            const double luma = small->width > 0 ? meanLuma(*small) : -1.0;
            if (luma > lightest) {
                lightest = luma;
                av_frame_unref(&best);
                av_frame_move_ref(&best, small.get());
            }
            if (lightest > blackLuma)
                break;
        }
        if (lightest < 0.0)
            return fail(ErrorCode::InputBroken, m_input.path(), QStringLiteral("no picture can be decoded"));
        return {};
    }

private:
    [[nodiscard]] Result<> pictureFromHere(AVFrame &small)
    {
        const Packet packet(av_packet_alloc());
        if (!packet)
            return fail(ErrorCode::OutOfMemory);
        bool taken = false;
        const Decoder::Take take = [&](AVFrame &frame) -> Result<> {
            if (taken || frame.width <= 0 || frame.height <= 0)
                return {};
            taken = true;
            return Shrinker(*m_input.stream(m_stream), m_size).run(frame, small);
        };
        for (int packets = packetsOfPicture; packets > 0 && !taken;) {
            if (!m_control.mayGoOn())
                return fail(ErrorCode::Cancelled, m_input.path());
            const int got = av_read_frame(m_input.context(), packet.get());
            if (m_input.readFailure() != 0)
                return inputFailure(m_input.readFailure(), m_input.path(), QStringLiteral("reading"));
            if (got < 0)
                break;
            const bool isIts = packet->stream_index == m_stream;
            const Result<> decoded = isIts ? m_decoder.decode(packet.get(), take) : Result<>();
            packets -= isIts ? 1 : 0;
            av_packet_unref(packet.get());
            if (!decoded)
                return decoded;
        }
        return taken ? Result<>() : m_decoder.decode(nullptr, take);
    }

    Input &m_input;
    Decoder &m_decoder;
    int m_stream;
    Size m_size;
    Control &m_control;
};

Result<QByteArray> toJpeg(AVFrame &picture, int quality)
{
    const AVCodec *codec = avcodec_find_encoder(AV_CODEC_ID_MJPEG);
    if (!codec)
        return fail(ErrorCode::EncoderMissing, {}, QStringLiteral("mjpeg"));
    const CodecContext encoder(avcodec_alloc_context3(codec));
    const Packet packet(av_packet_alloc());
    if (!encoder || !packet)
        return fail(ErrorCode::OutOfMemory);
    encoder->width = picture.width;
    encoder->height = picture.height;
    encoder->pix_fmt = AVPixelFormat(picture.format);
    encoder->color_range = AVCOL_RANGE_JPEG;
    encoder->time_base = {1, 25};
    encoder->thread_count = 1;
    encoder->flags |= AV_CODEC_FLAG_QSCALE;
    encoder->global_quality = quality * FF_QP2LAMBDA;
    picture.quality = encoder->global_quality;
    picture.pict_type = AV_PICTURE_TYPE_NONE;
    picture.pts = 0;
    int done = avcodec_open2(encoder.get(), codec, nullptr);
    if (done >= 0)
        done = avcodec_send_frame(encoder.get(), &picture);
    if (done >= 0)
        done = avcodec_receive_packet(encoder.get(), packet.get());
    if (done < 0)
        return fail(ErrorCode::EncoderFailed, {}, QStringLiteral("mjpeg: ") + avText(done));
    return QByteArray(reinterpret_cast<const char *>(packet->data), packet->size);
}

} // namespace

Result<QByteArray> thumbnail(const QString &path, Control &control)
{
    const Result<std::unique_ptr<Input>> input = Input::open(path, control);
    if (!input)
        return Unexpected(input.error());
    const MediaInfo info = describe(**input);
    const StreamInfo *video = info.video();
    if (!video)
        return fail(ErrorCode::InputNoVideo, path);
    if (video->width <= 0 || video->height <= 0 || qint64(video->width) * video->height > Input::maxPixels)
        return fail(ErrorCode::InputUnsupported, path, QStringLiteral("the size of the picture"));
    Result<Decoder> decoder = Decoder::open(**input, video->index, 1);
    if (!decoder)
        return Unexpected(decoder.error());
    (*input)->useOnly(std::array{video->index});
    const Frame picture(av_frame_alloc());
    if (!picture)
        return fail(ErrorCode::OutOfMemory);
    if (const Result<> found = Finder(**input, *decoder, *video, control).find(*picture); !found)
        return Unexpected(found.error());
    for (const int quality : qualities) {
        Result<QByteArray> jpeg = toJpeg(*picture, quality);
        if (!jpeg || jpeg->size() <= thumbnailMostBytes)
            return jpeg;
    }
    return fail(ErrorCode::EncoderFailed, path, QStringLiteral("the picture takes too much"));
}

} // namespace sluice::media

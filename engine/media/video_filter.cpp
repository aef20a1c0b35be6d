// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/video_filter.h"

#include <QStringBuilder>

#include "engine/media/av_error.h"
#include "engine/media/compat.h"
#include "engine/media/probe.h"

#include <cmath>
#include <cstring>

namespace sluice::media {

namespace {

QByteArray number(int value)
{
    return QByteArray::number(value);
}

Unexpected filterFailure(int averror, const QByteArray &chain)
{
    if (averror == AVERROR(ENOMEM))
        return fail(ErrorCode::OutOfMemory, {}, QStringLiteral("filtering"));
    return fail(ErrorCode::Internal, {},
                QStringLiteral("filter \"%1\": %2").arg(QString::fromUtf8(chain), avText(averror)));
}

bool isRgb(int format)
{
    const AVPixFmtDescriptor *descriptor = av_pix_fmt_desc_get(AVPixelFormat(format));
    return descriptor && (descriptor->flags & AV_PIX_FMT_FLAG_RGB) != 0;
}

bool isHdr(AVColorTransferCharacteristic transfer)
{
    return transfer == AVCOL_TRC_SMPTE2084 || transfer == AVCOL_TRC_ARIB_STD_B67;
}

// How a player turns and mirrors the picture, as filters (FFmpeg's fftools do the same).
QByteArray turn(const DisplayMatrix &matrix)
{
    const double degrees = rotationOf(matrix.data());
    if (std::fabs(degrees - 90) < 1.0)
        return matrix[3] > 0 ? "transpose=cclock_flip" : "transpose=clock";
    if (std::fabs(degrees - 180) < 1.0) {
        const QByteArray across = matrix[0] < 0 ? "hflip" : "";
        const QByteArray down = matrix[4] < 0 ? "vflip" : "";
        const QByteArray between = across.isEmpty() || down.isEmpty() ? "" : ",";
        return across + between + down;
    }
    if (std::fabs(degrees - 270) < 1.0)
        return matrix[3] < 0 ? "transpose=clock_flip" : "transpose=cclock";
    if (std::fabs(degrees) < 1.0 && matrix[4] < 0)
        return "vflip";
    return {}; // odd angles are left to nobody: the picture stays as it is
}

QByteArray sourceArguments(const PictureShape &shape, AVRational timeBase)
{
    QByteArray text = "video_size=" + number(shape.width) + 'x' + number(shape.height)
                      + ":pix_fmt=" + number(shape.format) + ":time_base=" + number(timeBase.num) + '/'
                      + number(timeBase.den) + ":pixel_aspect=" + number(shape.sar.num) + '/'
                      + number(shape.sar.den);
    if constexpr (compat::bufferTakesColour)
        text += ":colorspace=" + number(shape.space) + ":range=" + number(shape.range);
    return text;
}

bool hasAlpha(int format)
{
    const AVPixFmtDescriptor *descriptor = av_pix_fmt_desc_get(AVPixelFormat(format));
    return descriptor && (descriptor->flags & AV_PIX_FMT_FLAG_ALPHA) != 0;
}

// Laid over black. What follows wants no alpha any more; RGB stays RGB, so that its matrix is chosen later.
QByteArray overBlack(int format)
{
    return isRgb(format) ? "format=gbrap,premultiply=inplace=1,format=gbrp"
                         : "format=yuva444p,premultiply=inplace=1,format=yuv444p";
}

constexpr const char *toneMapping = "zscale=t=linear:npl=100,format=gbrpf32le,zscale=p=bt709,"
                                    "tonemap=hable:desat=0,zscale=t=bt709:m=bt709:r=tv,format=yuv420p";

} // namespace

PictureShape PictureShape::of(const AVFrame &frame)
{
    PictureShape shape{.format = frame.format,
                       .width = frame.width,
                       .height = frame.height,
                       .sar = frame.sample_aspect_ratio,
                       .space = frame.colorspace,
                       .range = frame.color_range,
                       .transfer = frame.color_trc};
    if (shape.sar.num <= 0 || shape.sar.den <= 0)
        shape.sar = {1, 1};
    return shape;
}

bool PictureShape::operator==(const PictureShape &other) const
{
    return format == other.format && width == other.width && height == other.height
           && av_cmp_q(sar, other.sar) == 0 && space == other.space && range == other.range
           && transfer == other.transfer;
}

Result<VideoFilter> VideoFilter::build(const PictureShape &shape, AVRational timeBase,
                                       const QByteArray &chain)
{
    VideoFilter filter;
    filter.m_timeBase = timeBase;
    filter.m_graph.reset(avfilter_graph_alloc());
    if (!filter.m_graph)
        return fail(ErrorCode::OutOfMemory);
    AVFilterGraph *graph = filter.m_graph.get();
    graph->nb_threads = 1; // cores belong to the encoders

    const QByteArray text = "buffer=" + sourceArguments(shape, timeBase) + "," + chain + ",buffersink";
    AVFilterInOut *inputs = nullptr;
    AVFilterInOut *outputs = nullptr;
    int done = avfilter_graph_parse2(graph, text.constData(), &inputs, &outputs);
    avfilter_inout_free(&inputs);
    avfilter_inout_free(&outputs);
    if (done >= 0)
        done = avfilter_graph_config(graph, nullptr);
    if (done < 0)
        return filterFailure(done, chain);
    for (unsigned i = 0; i < graph->nb_filters; ++i) {
        if (std::strcmp(graph->filters[i]->filter->name, "buffer") == 0)
            filter.m_source = graph->filters[i];
        if (std::strcmp(graph->filters[i]->filter->name, "buffersink") == 0)
            filter.m_sink = graph->filters[i];
    }
    return filter;
}

Result<> VideoFilter::push(AVFrame *frame)
{
    const int pushed = av_buffersrc_add_frame(m_source, frame);
    if (pushed < 0)
        return filterFailure(pushed, "push");
    return {};
}

Result<bool> VideoFilter::pull(AVFrame &picture)
{
    const int got = av_buffersink_get_frame(m_sink, &picture);
    if (got == AVERROR(EAGAIN) || got == AVERROR_EOF)
        return false;
    if (got < 0)
        return filterFailure(got, "pull");
    picture.pts = av_rescale_q(picture.pts, av_buffersink_get_time_base(m_sink), m_timeBase);
    return true;
}

FrontFilter::FrontFilter(AVRational timeBase, std::optional<DisplayMatrix> streamMatrix, bool toStandardRange)
    : m_timeBase(timeBase)
    , m_streamMatrix(streamMatrix)
    , m_toStandardRange(toStandardRange)
{
}

QByteArray FrontFilter::chainFor(const AVFrame &frame)
{
    QByteArray chain;
    const auto add = [&chain](const QByteArray &filter) {
        if (!chain.isEmpty() && !filter.isEmpty())
            chain += ',';
        chain += filter;
    };
    m_deinterlace = m_deinterlace || compat::isInterlaced(frame);
    if (m_deinterlace)
        add("bwdif=mode=send_frame:deint=interlaced");
    if (hasAlpha(frame.format))
        add(overBlack(frame.format));

    std::optional<DisplayMatrix> matrix = m_streamMatrix; // what a frame says goes before the stream
    const AVFrameSideData *data = av_frame_get_side_data(&frame, AV_FRAME_DATA_DISPLAYMATRIX);
    if (data && data->size >= sizeof(DisplayMatrix))
        std::memcpy(matrix.emplace().data(), data->data, sizeof(DisplayMatrix));
    if (matrix)
        add(turn(*matrix));

    if (m_toStandardRange && isHdr(frame.color_trc)) {
        if (avfilter_get_by_name("zscale") && avfilter_get_by_name("tonemap"))
            add(toneMapping);
        else
            m_lacksToneMapping = true;
    }
    return chain;
}

RungFilter::RungFilter(AVRational timeBase, int width, int height, AVPixelFormat format)
    : m_timeBase(timeBase)
    , m_width(width)
    , m_height(height)
    , m_format(format)
{
}

QByteArray RungFilter::chainFor(const PictureShape &shape) const
{
    QByteArray scale = "scale=" + number(m_width) + ':' + number(m_height) + ":flags=bicubic";
    if (isRgb(shape.format))
        scale += m_height >= 720 ? ":out_color_matrix=bt709" : ":out_color_matrix=bt601";
    if (shape.range == AVCOL_RANGE_JPEG || isRgb(shape.format))
        scale += ":out_range=tv";
    return scale + ",setsar=1,format=" + av_get_pix_fmt_name(m_format);
}

Result<> RungFilter::run(const AVFrame &picture, AVFrame &out)
{
    const PictureShape shape = PictureShape::of(picture);
    if (av_frame_ref(&out, &picture) < 0)
        return fail(ErrorCode::OutOfMemory, {}, QStringLiteral("filtering"));
    const bool fits = shape.width == m_width && shape.height == m_height && shape.format == m_format
                      && shape.range != AVCOL_RANGE_JPEG;
    if (!fits) {
        if (!m_filter || !(shape == m_shape)) {
            Result<VideoFilter> built = VideoFilter::build(shape, m_timeBase, chainFor(shape));
            if (!built)
                return Unexpected(built.error());
            m_filter = std::move(*built);
            m_shape = shape;
        }
        if (Result<> pushed = m_filter->push(&out); !pushed)
            return pushed;
        const Result<bool> got = m_filter->pull(out);
        if (!got)
            return Unexpected(got.error());
        if (!*got)
            return fail(ErrorCode::Internal, {}, QStringLiteral("the scaler kept a picture"));
    }
    if (out.colorspace == AVCOL_SPC_RGB)
        out.colorspace = m_height >= 720 ? AVCOL_SPC_BT709 : AVCOL_SPC_SMPTE170M;
    if (out.color_range == AVCOL_RANGE_JPEG || isRgb(shape.format))
        out.color_range = AVCOL_RANGE_MPEG;
    out.sample_aspect_ratio = {1, 1};
    av_frame_remove_side_data(&out, AV_FRAME_DATA_DISPLAYMATRIX);
    compat::clearPictureFlags(out);
    return {};
}

} // namespace sluice::media

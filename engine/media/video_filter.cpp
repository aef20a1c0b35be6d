// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/video_filter.h"

#include <QStringBuilder>

#include "engine/media/compat.h"
#include "engine/media/probe.h"

#include <algorithm>
#include <cmath>

namespace sluice::media {

namespace {

QByteArray number(int value)
{
    return QByteArray::number(value);
}

bool hasFlag(int format, unsigned flag)
{
    const AVPixFmtDescriptor *descriptor = av_pix_fmt_desc_get(AVPixelFormat(format));
    return descriptor && (descriptor->flags & flag) != 0;
}

bool isRgb(int format)
{
    return hasFlag(format, AV_PIX_FMT_FLAG_RGB);
}

bool hasAlpha(int format)
{
    return hasFlag(format, AV_PIX_FMT_FLAG_ALPHA);
}

bool hasFullRange(const PictureShape &shape)
{
    const AVPixFmtDescriptor *descriptor = av_pix_fmt_desc_get(AVPixelFormat(shape.format));
    return shape.range == AVCOL_RANGE_JPEG || isRgb(shape.format)
           || (descriptor && std::strncmp(descriptor->name, "yuvj", 4) == 0);
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

// Filters separated by commas; what is empty is left out.
void append(QByteArray &chain, const QByteArray &filter)
{
    if (!chain.isEmpty() && !filter.isEmpty())
        chain += ',';
    chain += filter;
}

bool canMapTones()
{
    return avfilter_get_by_name("zscale") && avfilter_get_by_name("tonemap");
}

// From PQ or HLG to BT.709. What the source leaves unsaid is what all HDR has.
// Most filters know planes only: what lies interleaved for a graphics card is put so at the end.
AVPixelFormat planarOf(AVPixelFormat format)
{
    return format == AV_PIX_FMT_NV12     ? AV_PIX_FMT_YUV420P
           : format == AV_PIX_FMT_P010LE ? AV_PIX_FMT_YUV420P10LE
                                         : format;
}

QByteArray toneMapping(const PictureShape &shape, AVPixelFormat format)
{
    QByteArray chain;
    if (shape.primaries == AVCOL_PRI_UNSPECIFIED)
        append(chain, "setparams=color_primaries=bt2020");
    if (shape.space == AVCOL_SPC_UNSPECIFIED && !isRgb(shape.format))
        append(chain, "setparams=colorspace=bt2020nc");
    // Primaries in the same pass as the curve: the same pixels for a sixth less time.
    append(chain, "zscale=t=linear:npl=100:p=bt709,format=gbrpf32le,tonemap=hable:desat=0,"
                  "zscale=t=bt709:m=bt709:r=tv:d=ordered");
    append(chain, QByteArray("format=") + av_get_pix_fmt_name(format));
    return chain;
}

// Full range to that of television and nothing else, which zimg does in a quarter of the scaler's time;
// empty: this is not the case, or this FFmpeg has no zimg.
QByteArray rangeOnly(const PictureShape &shape, Size wanted, AVPixelFormat format)
{
    const AVPixFmtDescriptor *from = av_pix_fmt_desc_get(AVPixelFormat(shape.format));
    const AVPixFmtDescriptor *to = av_pix_fmt_desc_get(format);
    const bool alike = from && to && !isRgb(shape.format) && from->nb_components == to->nb_components
                       && from->comp[0].depth == to->comp[0].depth && from->log2_chroma_w == to->log2_chroma_w
                       && from->log2_chroma_h == to->log2_chroma_h;
    if (!alike || wanted != Size{shape.width, shape.height} || !hasFullRange(shape)
        || !avfilter_get_by_name("zscale"))
        return {};
    return "zscale=rangein=full:range=limited";
}

QByteArray denoising(Denoise strength)
{
    switch (strength) {
    case Denoise::Off:
        return {};
    case Denoise::Light:
        return "hqdn3d=2:1.5:3:2.25";
    case Denoise::Medium:
        return "hqdn3d=4:3:6:4.5";
    case Denoise::Strong:
        return "hqdn3d=8:6:12:9";
    }
    return {};
}

} // namespace

bool isHdr(AVColorTransferCharacteristic transfer)
{
    return transfer == AVCOL_TRC_SMPTE2084 || transfer == AVCOL_TRC_ARIB_STD_B67;
}

PictureShape PictureShape::of(const AVFrame &frame)
{
    PictureShape shape{.format = frame.format,
                       .width = frame.width,
                       .height = frame.height,
                       .sar = frame.sample_aspect_ratio,
                       .space = frame.colorspace,
                       .range = frame.color_range,
                       .primaries = frame.color_primaries,
                       .transfer = frame.color_trc};
    if (shape.sar.num <= 0 || shape.sar.den <= 0)
        shape.sar = {1, 1};
    return shape;
}

bool PictureShape::operator==(const PictureShape &other) const
{
    return format == other.format && width == other.width && height == other.height
           && av_cmp_q(sar, other.sar) == 0 && space == other.space && range == other.range
           && primaries == other.primaries && transfer == other.transfer;
}

Result<VideoFilter> VideoFilter::build(const PictureShape &shape, AVRational timeBase,
                                       const QByteArray &chain)
{
    Result<FilterChain> parsed =
        FilterChain::parse("buffer=" + sourceArguments(shape, timeBase) + "," + chain + ",buffersink");
    if (!parsed)
        return Unexpected(parsed.error());
    VideoFilter filter;
    filter.m_timeBase = timeBase;
    filter.m_chain = std::move(*parsed);
    return filter;
}

Result<bool> VideoFilter::pull(AVFrame &picture)
{
    const Result<bool> got = m_chain.pull(picture);
    if (got && *got)
        picture.pts = av_rescale_q(picture.pts, m_chain.timeBase(), m_timeBase);
    return got;
}

std::optional<DisplayMatrix> matrixOf(const AVStream &stream)
{
    const std::int32_t *numbers = compat::displayMatrix(stream);
    if (!numbers)
        return std::nullopt;
    DisplayMatrix matrix{};
    std::memcpy(matrix.data(), numbers, sizeof matrix);
    return matrix;
}

FrontFilter::FrontFilter(AVRational timeBase, std::optional<DisplayMatrix> streamMatrix,
                         const PictureRecipe &picture)
    : m_timeBase(timeBase)
    , m_streamMatrix(streamMatrix)
    , m_mode(picture.deinterlace)
    , m_crop(picture.crop)
    , m_deinterlace(picture.deinterlace == Deinterlace::Always)
{
}

QByteArray FrontFilter::chainFor(const AVFrame &frame)
{
    QByteArray chain;
    m_deinterlace = m_deinterlace || (m_mode == Deinterlace::Flagged && compat::isInterlaced(frame));
    if (m_deinterlace)
        chain = m_mode == Deinterlace::Always ? "bwdif=mode=send_frame:deint=all"
                                              : "bwdif=mode=send_frame:deint=interlaced";

    std::optional<DisplayMatrix> matrix = m_streamMatrix; // what a frame says goes before the stream
    const AVFrameSideData *data = av_frame_get_side_data(&frame, AV_FRAME_DATA_DISPLAYMATRIX);
    if (data && data->size >= sizeof(DisplayMatrix))
        std::memcpy(matrix.emplace().data(), data->data, sizeof(DisplayMatrix));
    const QByteArray turning = matrix ? turn(*matrix) : QByteArray();
    append(chain, turning);

    const bool onItsSide = turning.startsWith("transpose");
    const int width = (onItsSide ? frame.height : frame.width) - m_crop.left - m_crop.right;
    const int height = (onItsSide ? frame.width : frame.height) - m_crop.top - m_crop.bottom;
    if (m_crop != Crop() && width > 0 && height > 0) { // a source may shrink on its way
        append(chain, "crop=" + number(width) + ':' + number(height) + ':' + number(m_crop.left) + ':'
                          + number(m_crop.top));
    }
    return chain;
}

RungFilter::RungFilter(const Setup &setup)
    : m_setup(setup)
    , m_inside(setup.picture.content)
    , m_toStandardRange(setup.picture.toneMap || av_pix_fmt_desc_get(setup.format)->comp[0].depth <= 8)
{
    if (m_inside == Size())
        m_inside = {setup.rung.width, setup.rung.height};
    if (!setup.fromSource)
        m_setup.picture.denoise = Denoise::Off;
}

bool RungFilter::mapsTones(const PictureShape &shape) const
{
    return m_toStandardRange && isHdr(shape.transfer) && canMapTones();
}

bool RungFilter::fits(const PictureShape &shape) const
{
    const bool sameSize = shape.width == m_setup.rung.width && shape.height == m_setup.rung.height
                          && m_inside == Size{shape.width, shape.height};
    return sameSize && shape.format == m_setup.format && !hasFullRange(shape)
           && m_setup.picture.denoise == Denoise::Off && !mapsTones(shape);
}

// Where the matrix is ours to choose.
bool RungFilter::isHighDefinition() const
{
    return std::max(m_setup.rung.height, m_setup.largestLines) >= 720;
}

QByteArray RungFilter::scaling(const PictureShape &shape) const
{
    QByteArray scale = "scale=" + number(m_inside.width) + ':' + number(m_inside.height) + ":flags=bicubic";
    if (const QByteArray ranging = rangeOnly(shape, m_inside, planarOf(m_setup.format));
        !ranging.isEmpty() && !mapsTones(shape))
        return ranging;
    // Fields that nobody took apart must not be mixed.
    if (m_setup.picture.deinterlace == Deinterlace::Off)
        scale += ":interl=-1";
    if (mapsTones(shape)) // which takes care of matrix and range
        return m_inside == Size{shape.width, shape.height} ? QByteArray() : scale;
    if (isRgb(shape.format))
        scale += isHighDefinition() ? ":out_color_matrix=bt709" : ":out_color_matrix=bt601";
    if (hasFullRange(shape))
        scale += ":out_range=tv";
    return scale;
}

QByteArray RungFilter::chainFor(const PictureShape &shape) const
{
    const Rung &rung = m_setup.rung;
    const bool grows = qint64(m_inside.width) * m_inside.height > qint64(shape.width) * shape.height;
    const AVPixelFormat planar = planarOf(m_setup.format);
    const QByteArray tones = mapsTones(shape) ? toneMapping(shape, planar) : QByteArray();
    QByteArray chain = hasAlpha(shape.format) ? "premultiply=inplace=1" : ""; // over black
    // Tone mapping comes where there are fewer pixels: engine/README.md has the times.
    if (grows)
        append(chain, tones);
    append(chain, scaling(shape));
    if (!grows)
        append(chain, tones);
    append(chain, denoising(m_setup.picture.denoise));
    append(chain, QByteArray("format=") + av_get_pix_fmt_name(planar));
    if (m_inside != Size{rung.width, rung.height}) {
        append(chain, "pad=" + number(rung.width) + ':' + number(rung.height) + ':'
                          + number((rung.width - m_inside.width) / 4 * 2) + ':'
                          + number((rung.height - m_inside.height) / 4 * 2));
    }
    if (planar != m_setup.format)
        append(chain, QByteArray("format=") + av_get_pix_fmt_name(m_setup.format));
    return chain;
}

Result<> RungFilter::run(const AVFrame &picture, AVFrame &out)
{
    const PictureShape shape = PictureShape::of(picture);
    if (av_frame_ref(&out, &picture) < 0)
        return fail(ErrorCode::OutOfMemory, {}, QStringLiteral("filtering"));
    if (!fits(shape)) {
        if (!m_filter || !(shape == m_shape)) {
            Result<VideoFilter> built = VideoFilter::build(shape, m_setup.timeBase, chainFor(shape));
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
    if (mapsTones(shape)) {
        for (const AVFrameSideDataType type :
             {AV_FRAME_DATA_MASTERING_DISPLAY_METADATA, AV_FRAME_DATA_CONTENT_LIGHT_LEVEL,
              AV_FRAME_DATA_DYNAMIC_HDR_PLUS, AV_FRAME_DATA_DOVI_METADATA, AV_FRAME_DATA_DOVI_RPU_BUFFER})
            av_frame_remove_side_data(&out, type);
    } else if (isRgb(shape.format)) {
        out.colorspace = isHighDefinition() ? AVCOL_SPC_BT709 : AVCOL_SPC_SMPTE170M;
    }
    if (hasFullRange(shape))
        out.color_range = AVCOL_RANGE_MPEG;
    m_lacksToneMapping = m_lacksToneMapping || (m_toStandardRange && isHdr(shape.transfer) && !canMapTones());
    out.sample_aspect_ratio = {m_setup.picture.sarNum, m_setup.picture.sarDen};
    av_frame_remove_side_data(&out, AV_FRAME_DATA_DISPLAYMATRIX);
    if (m_setup.picture.deinterlace != Deinterlace::Off) // else a smaller rung still needs to know
        compat::clearPictureFlags(out);
    return {};
}

} // namespace sluice::media

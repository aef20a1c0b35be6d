// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/probe.h"

#include "engine/media/attached.h"
#include "engine/media/bars.h"
#include "engine/media/compat.h"

#include <algorithm>
#include <climits>
#include <cmath>

namespace sluice::media {

namespace {

// Tags are untrusted and may be of any length.
constexpr qsizetype maxTagLength = 64;
constexpr int assumedChannels = 2;
constexpr int assumedSampleRate = 48000;

StreamKind kindOf(AVMediaType type)
{
    switch (type) {
    case AVMEDIA_TYPE_VIDEO:
        return StreamKind::Video;
    case AVMEDIA_TYPE_AUDIO:
        return StreamKind::Audio;
    case AVMEDIA_TYPE_SUBTITLE:
        return StreamKind::Subtitle;
    case AVMEDIA_TYPE_ATTACHMENT:
        return StreamKind::Attachment;
    default:
        return StreamKind::Data;
    }
}

void describeVideo(const Input &input, AVStream *stream, StreamInfo &info)
{
    const AVCodecParameters &codec = *stream->codecpar;
    info.width = codec.width;
    info.height = codec.height;
    const AVRational sar = av_guess_sample_aspect_ratio(input.context(), stream, nullptr);
    if (sar.num > 0 && sar.den > 0) {
        info.sarNum = sar.num;
        info.sarDen = sar.den;
    }
    info.rotationDegrees = int(std::lround(rotationOf(compat::displayMatrix(*stream)) / 90.0)) % 4 * 90;
    AVRational rate = stream->avg_frame_rate;
    if (rate.num <= 0 || rate.den <= 0)
        rate = av_guess_frame_rate(input.context(), stream, nullptr);
    if (rate.num > 0 && rate.den > 0) {
        info.fpsNum = rate.num;
        info.fpsDen = rate.den;
    }
    if (const AVPixFmtDescriptor *format = av_pix_fmt_desc_get(AVPixelFormat(codec.format))) {
        info.pixelFormat = QString::fromUtf8(format->name);
        info.bitDepth = format->comp[0].depth;
    }
    // AVI counts pictures as they are stored, and bare streams do not even count them.
    const AVInputFormat &format = *input.context()->iformat;
    info.untimed = (format.flags & AVFMT_NOTIMESTAMPS) != 0
                   || (codec.video_delay > 0 && av_match_list(format.name, "avi", ',') > 0);
    info.interlaced = codec.field_order > AV_FIELD_PROGRESSIVE;
    info.hdr = codec.color_trc == AVCOL_TRC_SMPTE2084 || codec.color_trc == AVCOL_TRC_ARIB_STD_B67;
}

StreamInfo describeStream(const Input &input, AVStream *stream)
{
    const AVCodecParameters &codec = *stream->codecpar;
    StreamInfo info;
    info.index = stream->index;
    info.kind = kindOf(codec.codec_type);
    info.codec = QString::fromUtf8(avcodec_get_name(codec.codec_id));
    if (const AVDictionaryEntry *tag = av_dict_get(stream->metadata, "language", nullptr, 0))
        info.language = QString::fromUtf8(tag->value).left(maxTagLength);
    info.bitrateKbps = int(std::clamp<std::int64_t>(codec.bit_rate, 0, INT_MAX) / 1000);
    info.isDefault = (stream->disposition & AV_DISPOSITION_DEFAULT) != 0;
    info.attachedPicture =
        (stream->disposition & (AV_DISPOSITION_ATTACHED_PIC | AV_DISPOSITION_TIMED_THUMBNAILS)) != 0;
    info.attachedBytes = attachedSize(*stream);
    if (info.kind == StreamKind::Video)
        describeVideo(input, stream, info);
    if (info.kind == StreamKind::Audio) {
        // A track that was announced but not heard yet: what it most likely will be.
        info.channels = codec.ch_layout.nb_channels > 0 ? codec.ch_layout.nb_channels : assumedChannels;
        info.sampleRate = codec.sample_rate > 0 ? codec.sample_rate : assumedSampleRate;
    }
    return info;
}

} // namespace

double rotationOf(const std::int32_t *displayMatrix)
{
    if (!displayMatrix)
        return 0.0;
    const double counterClockwise = av_display_rotation_get(displayMatrix);
    if (std::isnan(counterClockwise))
        return 0.0;
    const double degrees = -std::round(counterClockwise);
    return degrees - 360.0 * std::floor(degrees / 360.0 + 0.9 / 360.0);
}

MediaInfo describe(const Input &input)
{
    const AVFormatContext *context = input.context();
    MediaInfo info;
    info.format = QString::fromUtf8(context->iformat->name);
    info.sizeBytes = input.stamp().sizeBytes;
    info.modifiedNs = input.stamp().modifiedNs;
    info.durationUs = input.claimedUs();
    info.durationGuessed = context->duration_estimation_method == AVFMT_DURATION_FROM_BITRATE;
    for (unsigned i = 0; i < context->nb_streams; ++i)
        info.streams.push_back(describeStream(input, context->streams[i]));
    return info;
}

Result<MediaInfo> probe(const QString &path, Control &control, bool bars)
{
    const Result<std::unique_ptr<Input>> input = Input::open(path, control);
    if (!input)
        return Unexpected(input.error());
    MediaInfo info = describe(**input);
    const StreamInfo *video = info.video();
    if (!video && !info.audio())
        return fail(ErrorCode::InputNoVideo, path);
    if (!video)
        return info;
    const AVCodecParameters &codec = *(*input)->stream(video->index)->codecpar;
    if (!avcodec_find_decoder(codec.codec_id))
        return fail(ErrorCode::InputUnsupported, path, QStringLiteral("no decoder for ") + video->codec);
    if (qint64(video->width) * video->height > Input::maxPixels) {
        return fail(ErrorCode::InputUnsupported, path,
                    QStringLiteral("%1x%2 is too large").arg(video->width).arg(video->height));
    }
    if (video->width <= 0 || video->height <= 0)
        return fail(ErrorCode::InputBroken, path, QStringLiteral("the size of the picture is not known"));
    if (bars) {
        const Result<Crop> found = findBars(**input, video->index, control);
        if (!found)
            return Unexpected(found.error());
        const auto sought = std::ranges::find(info.streams, video->index, &StreamInfo::index);
        sought->barsSought = true;
        sought->bars = *found;
    }
    return info;
}

} // namespace sluice::media

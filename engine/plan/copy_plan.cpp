// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/copy_plan.h"

#include "engine/model/formats.h"
#include "engine/model/holding.h"
#include "engine/plan/picture_plan.h"

namespace sluice::plan {

namespace {

constexpr int usualSampleRate = 48000; // of every player
// Nobody wants a second generation of sound to save less than this.
constexpr double bitrateSlack = 1.25;

QString text(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

Remark whyRateDoesNotFit(const StreamInfo &video, const PictureRecipe &planned)
{
    if (planned.frameRateMode == FrameRateMode::Constant)
        return remark(QT_TRANSLATE_NOOP("Remark", "a constant frame rate is wanted"));
    if (planned.frameRateMode == FrameRateMode::Keep)
        return {};
    if (video.fpsNum <= 0 || video.fpsDen <= 0)
        return remark(QT_TRANSLATE_NOOP("Remark", "its frame rate is not known"));
    const double source = double(video.fpsNum) / video.fpsDen;
    const double limit = double(planned.frameRate.num) / planned.frameRate.den;
    return source > limit * 1.001 ? remark(QT_TRANSLATE_NOOP("Remark", "it has %1 frames a second"),
                                           {QString::number(source, 'g', 4)})
                                  : Remark();
}

Remark whyFormatDoesNotFit(const StreamInfo &video, VideoEncoder encoder)
{
    const QString &format = video.pixelFormat;
    const bool plain = format == QLatin1String("yuv420p") || format == QLatin1String("yuvj420p");
    const bool deep = keepsDepth(encoder) && format == QLatin1String("yuv420p10le");
    return plain || deep ? Remark() : remark(QT_TRANSLATE_NOOP("Remark", "its pixels are %1"), {format});
}

} // namespace

Remark whyNotHeld(const StreamInfo &stream, Container container)
{
    const bool isVideo = stream.kind == StreamKind::Video;
    if (!holds(isVideo ? videoCodecsOf(container) : audioCodecsOf(container), stream.codec))
        return remark(QT_TRANSLATE_NOOP("Remark", "%1 cannot hold %2"),
                      {nameString(container), stream.codec});
    if (!isVideo)
        return {};
    if (stream.untimed)
        return remark(QT_TRANSLATE_NOOP("Remark", "the source does not say when its pictures are shown"));
    if (stream.rotationDegrees != 0 && !holdsRotation(container))
        return remark(QT_TRANSLATE_NOOP("Remark", "%1 cannot hold a turn by %2 degrees"),
                      {nameString(container), QString::number(stream.rotationDegrees)});
    return {};
}

Remark whyVideoDoesNotFit(const StreamInfo &video, const Profile &profile, const Recipe &planned)
{
    if (const Remark why = whyNotHeld(video, profile.container); !why.isEmpty())
        return why;
    const QString wanted = text(codecOf(profile.video.encoder));
    if (video.codec != wanted)
        return remark(QT_TRANSLATE_NOOP("Remark", "it is %1 and not %2"), {video.codec, wanted});
    const PictureRecipe &picture = planned.picture;
    if (picture.crop != Crop())
        return remark(QT_TRANSLATE_NOOP("Remark", "its edges are cut off"));
    const bool square = video.sarNum <= 0 || video.sarDen <= 0 || video.sarNum == video.sarDen;
    if (!square && profile.picture.pixelAspect == PixelAspect::Square)
        return remark(QT_TRANSLATE_NOOP("Remark", "its pixels are not square"));
    const Size shown = displaySize(video);
    const bool scaled = square && planned.rungs.size() == 1
                        && Size{planned.rungs.front().width, planned.rungs.front().height} != shown;
    const bool fitted = profile.picture.width == 0
                        && fitInto(shown, profile.video.maxWidth, profile.video.maxHeight) != shown;
    if (scaled || fitted || picture.content != Size())
        return remark(QT_TRANSLATE_NOOP("Remark", "its size is %1"), {sizeText(shown)});
    if (picture.deinterlace == Deinterlace::Always
        || (video.interlaced && picture.deinterlace != Deinterlace::Off))
        return remark(QT_TRANSLATE_NOOP("Remark", "it is to be deinterlaced"));
    if (picture.denoise != Denoise::Off)
        return remark(QT_TRANSLATE_NOOP("Remark", "noise is to be taken away"));
    if (video.hdr && (picture.toneMap || !keepsDepth(profile.video.encoder)))
        return remark(QT_TRANSLATE_NOOP("Remark", "it is HDR"));
    if (const Remark why = whyFormatDoesNotFit(video, profile.video.encoder); !why.isEmpty())
        return why;
    return whyRateDoesNotFit(video, picture);
}

Remark whyAudioDoesNotFit(const StreamInfo &audio, Container container, const AudioTrackRecipe &planned)
{
    if (const Remark why = whyNotHeld(audio, container); !why.isEmpty())
        return why;
    const QString wanted = text(codecOf(planned.encoder));
    if (audio.codec != wanted)
        return remark(QT_TRANSLATE_NOOP("Remark", "it is %1 and not %2"), {audio.codec, wanted});
    if (planned.loudness.wanted())
        return remark(QT_TRANSLATE_NOOP("Remark", "its loudness is to be changed"));
    if (audio.channels > planned.channels)
        return remark(QT_TRANSLATE_NOOP("Remark", "it has %1 channels"), {QString::number(audio.channels)});
    if (planned.bitrateKbps == 0) // lossless: nothing to save
        return {};
    if (audio.sampleRate > usualSampleRate)
        return remark(QT_TRANSLATE_NOOP("Remark", "it has %1 samples a second"),
                      {QString::number(audio.sampleRate)});
    if (audio.bitrateKbps > planned.bitrateKbps * bitrateSlack)
        return remark(QT_TRANSLATE_NOOP("Remark", "it has %1 kbit/s"), {QString::number(audio.bitrateKbps)});
    return {};
}

} // namespace sluice::plan

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

QString whyRateDoesNotFit(const StreamInfo &video, const PictureRecipe &planned)
{
    if (planned.frameRateMode == FrameRateMode::Constant)
        return QStringLiteral("a constant frame rate is wanted");
    if (planned.frameRateMode == FrameRateMode::Keep)
        return {};
    if (video.fpsNum <= 0 || video.fpsDen <= 0)
        return QStringLiteral("its frame rate is not known");
    const double source = double(video.fpsNum) / video.fpsDen;
    const double limit = double(planned.frameRate.num) / planned.frameRate.den;
    return source > limit * 1.001
               ? QStringLiteral("it has %1 frames a second").arg(QString::number(source, 'g', 4))
               : QString();
}

QString whyFormatDoesNotFit(const StreamInfo &video, VideoEncoder encoder)
{
    const QString &format = video.pixelFormat;
    const bool plain = format == QLatin1String("yuv420p") || format == QLatin1String("yuvj420p");
    const bool deep = keepsDepth(encoder) && format == QLatin1String("yuv420p10le");
    return plain || deep ? QString() : QStringLiteral("its pixels are ") + format;
}

} // namespace

QString whyNotHeld(const StreamInfo &stream, Container container)
{
    const bool isVideo = stream.kind == StreamKind::Video;
    if (!holds(isVideo ? videoCodecsOf(container) : audioCodecsOf(container), stream.codec))
        return QStringLiteral("%1 cannot hold %2").arg(nameString(container), stream.codec);
    if (!isVideo)
        return {};
    if (stream.untimed)
        return QStringLiteral("the source does not say when its pictures are shown");
    if (stream.rotationDegrees != 0 && !holdsRotation(container))
        return QStringLiteral("%1 cannot hold a turn by %2 degrees")
            .arg(nameString(container))
            .arg(stream.rotationDegrees);
    return {};
}

QString whyVideoDoesNotFit(const StreamInfo &video, const Profile &profile, const Recipe &planned)
{
    if (const QString why = whyNotHeld(video, profile.container); !why.isEmpty())
        return why;
    const QString wanted = text(codecOf(profile.video.encoder));
    if (video.codec != wanted)
        return QStringLiteral("it is %1 and not %2").arg(video.codec, wanted);
    const PictureRecipe &picture = planned.picture;
    if (picture.crop != Crop())
        return QStringLiteral("its edges are cut off");
    const bool square = video.sarNum <= 0 || video.sarDen <= 0 || video.sarNum == video.sarDen;
    if (!square && profile.picture.pixelAspect == PixelAspect::Square)
        return QStringLiteral("its pixels are not square");
    const Size shown = displaySize(video);
    const bool scaled = square && planned.rungs.size() == 1
                        && Size{planned.rungs.front().width, planned.rungs.front().height} != shown;
    const bool fitted = profile.picture.width == 0
                        && fitInto(shown, profile.video.maxWidth, profile.video.maxHeight) != shown;
    if (scaled || fitted || picture.content != Size())
        return QStringLiteral("its size is ") + sizeText(shown);
    if (picture.deinterlace == Deinterlace::Always
        || (video.interlaced && picture.deinterlace != Deinterlace::Off))
        return QStringLiteral("it is to be deinterlaced");
    if (picture.denoise != Denoise::Off)
        return QStringLiteral("noise is to be taken away");
    if (video.hdr && (picture.toneMap || !keepsDepth(profile.video.encoder)))
        return QStringLiteral("it is HDR");
    if (const QString why = whyFormatDoesNotFit(video, profile.video.encoder); !why.isEmpty())
        return why;
    return whyRateDoesNotFit(video, picture);
}

QString whyAudioDoesNotFit(const StreamInfo &audio, Container container, const AudioTrackRecipe &planned)
{
    if (const QString why = whyNotHeld(audio, container); !why.isEmpty())
        return why;
    const QString wanted = text(codecOf(planned.encoder));
    if (audio.codec != wanted)
        return QStringLiteral("it is %1 and not %2").arg(audio.codec, wanted);
    if (planned.loudness.wanted())
        return QStringLiteral("its loudness is to be changed");
    if (audio.channels > planned.channels)
        return QStringLiteral("it has %1 channels").arg(audio.channels);
    if (planned.bitrateKbps == 0) // lossless: nothing to save
        return {};
    if (audio.sampleRate > usualSampleRate)
        return QStringLiteral("it has %1 samples a second").arg(audio.sampleRate);
    if (audio.bitrateKbps > planned.bitrateKbps * bitrateSlack)
        return QStringLiteral("it has %1 kbit/s").arg(audio.bitrateKbps);
    return {};
}

} // namespace sluice::plan

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a profile makes of a file, in words.

#include "engine/model/coding_rules.h"
#include "ui/text/format.h"
#include "ui/text/profile_text.h"
#include "ui/text/profile_words.h"

#include <QCoreApplication>

namespace sluice::ui {

namespace {

bool copies(const Profile &profile)
{
    return hasPictures(profile.container) && profile.video.mode == StreamMode::Copy;
}

QString sizeLine(const Profile &profile, const ProfileEffect &effect)
{
    if (copies(profile))
        return profileWords(QT_TRANSLATE_NOOP(
            "ProfileText", "The picture is copied as it is: nothing is lost, and nothing becomes smaller."));
    if (profile.video.rate.mode == RateMode::Size && hasPictures(profile.container))
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Each file becomes about %1 large."))
            .arg(sizeText(qint64(profile.video.rate.targetKB) * 1000));
    if (effect.profile != profile || effect.bytesPerHour < 0)
        return {};
    const QString size = sizeText(effect.bytesPerHour);
    if (effect.pictures == 0)
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "About %1 for an hour.")).arg(size);
    const QString picture = pictureSizeText(effect.width, effect.height);
    if (effect.pictures > 1)
        return QCoreApplication::translate("ProfileText", "About %1 for an hour, %n sizes together.", nullptr,
                                           effect.pictures)
            .arg(size);
    return profileWords(QT_TRANSLATE_NOOP("ProfileText", "About %1 for an hour at %2.")).arg(size, picture);
}

QString workLine(const Profile &profile, const ProfileEffect &effect)
{
    if (effect.profile != profile || effect.workUsPerHour <= 0 || copies(profile))
        return {};
    return profileWords(QT_TRANSLATE_NOOP("ProfileText", "An hour of film is about %1 of work for one core."))
        .arg(durationText(effect.workUsPerHour));
}

bool isUnusual(const Profile &profile)
{
    const PixelFormat format = formatOf(profile.video.encoder, profile.video.coding);
    const bool deep = isDeep(format) && !keepsDepth(profile.video.encoder);
    return deep
           || (format != PixelFormat::Auto && format != PixelFormat::Yuv420
               && format != PixelFormat::Yuv420Deep);
}

QString codecLine(VideoCodec codec)
{
    switch (codec) {
    case VideoCodec::H264:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Plays nearly everywhere."));
    case VideoCodec::Hevc:
        return profileWords(
            QT_TRANSLATE_NOOP("ProfileText", "Plays on newer phones, televisions and computers."));
    case VideoCodec::Av1:
        return profileWords(
            QT_TRANSLATE_NOOP("ProfileText", "Plays on devices and browsers of the last few years."));
    case VideoCodec::Vp9:
        return profileWords(
            QT_TRANSLATE_NOOP("ProfileText", "Plays in every browser, not on every television."));
    }
    return {};
}

QString playLine(const Profile &profile)
{
    if (!hasPictures(profile.container))
        return profileWords(
            QT_TRANSLATE_NOOP("ProfileText", "The sound alone, for music players and phones."));
    if (copies(profile))
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Plays where the source plays."));
    if (isUnusual(profile))
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "For editing: few players show such samples."));
    QString codec = codecLine(videoCodecOf(profile.video.encoder));
    if (profile.container == Container::Hls)
        return profileWords(QT_TRANSLATE_NOOP("ProfileText",
                                              "For a web server: players take the size that the line "
                                              "carries."))
               + u' ' + codec;
    if (profile.container == Container::Mkv)
        return profileWords(
            QT_TRANSLATE_NOOP("ProfileText", "Matroska plays in most players, seldom in browsers."));
    return codec;
}

QString hdrLine(const Profile &profile)
{
    if (!hasPictures(profile.container) || copies(profile))
        return {};
    const PixelFormat format = formatOf(profile.video.encoder, profile.video.coding);
    const bool bits = format == PixelFormat::Auto ? keepsDepth(profile.video.encoder) : isDeep(format);
    return profile.picture.hdr == HdrMode::Keep && bits
               ? profileWords(QT_TRANSLATE_NOOP("ProfileText", "HDR is kept."))
               : profileWords(QT_TRANSLATE_NOOP("ProfileText", "HDR becomes standard range."));
}

QString soundLine(const Profile &profile)
{
    const AudioSettings &audio = profile.audio;
    if (!audio.enabled)
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Without sound."));
    if (audio.mode == StreamMode::Copy)
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "The sound is copied as it is."));
    const QString channels =
        audio.maxChannels == 1 ? profileWords(QT_TRANSLATE_NOOP("ProfileText", "mono"))
        : audio.maxChannels == 2
            ? profileWords(QT_TRANSLATE_NOOP("ProfileText", "stereo"))
            : QCoreApplication::translate("ProfileText", "up to %n channels", nullptr, audio.maxChannels);
    return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Sound: %1, %2."))
        .arg(choiceText(audio.encoder), channels);
}

} // namespace

QStringList effectLines(const Profile &profile, const ProfileEffect &effect)
{
    QStringList lines{sizeLine(profile, effect), workLine(profile, effect), playLine(profile),
                      hdrLine(profile), soundLine(profile)};
    lines.removeAll(QString());
    return lines;
}

} // namespace sluice::ui

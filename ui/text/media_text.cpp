// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/media_text.h"

#include "engine/model/hardware.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

// In the inspector's context of translation: it says these words most often.
namespace sluice::ui {

namespace {

QString videoText(const StreamInfo &video)
{
    const Size size = displaySize(video);
    QString text = pictureSizeText(size.width, size.height) + u' ' + codecName(video.codec);
    if (video.fpsNum > 0 && video.fpsDen > 0) {
        const double fps = double(video.fpsNum) / video.fpsDen;
        text += QCoreApplication::translate("Inspector", ", %1 fps").arg(QLocale().toString(fps, 'g', 4));
    }
    if (video.hdr)
        text += QCoreApplication::translate("Inspector", ", HDR");
    return text;
}

QString audioText(const StreamInfo &audio)
{
    QString text = QStringLiteral("%1 %2").arg(codecName(audio.codec), channelsText(audio.channels));
    if (!audio.language.isEmpty() && audio.language != QLatin1String("und")) {
        const QLocale spoken(audio.language);
        text += QLatin1String(", ")
                + (spoken.language() == QLocale::C ? plainText(audio.language)
                                                   : QLocale::languageToString(spoken.language()));
    }
    return text;
}

QString audioPlanText(const AudioTrackRecipe &track)
{
    if (track.copy)
        return QCoreApplication::translate("Inspector", "%1 sound copied").arg(channelsText(track.channels));
    const QString codec = codecText(track.encoder);
    const QString channels = channelsText(track.channels);
    if (track.bitrateKbps == 0) // lossless
        return QString(codec + u' ' + channels);
    return QCoreApplication::translate("Inspector", "%1 %2, %3 kbit/s")
        .arg(codec, channels)
        .arg(track.bitrateKbps);
}

} // namespace

QString codecName(const QString &codec)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("h264"), QStringLiteral("H.264")},   {QStringLiteral("hevc"), QStringLiteral("HEVC")},
        {QStringLiteral("av1"), QStringLiteral("AV1")},      {QStringLiteral("vp9"), QStringLiteral("VP9")},
        {QStringLiteral("aac"), QStringLiteral("AAC")},      {QStringLiteral("ac3"), QStringLiteral("AC-3")},
        {QStringLiteral("mp3"), QStringLiteral("MP3")},      {QStringLiteral("opus"), QStringLiteral("Opus")},
        {QStringLiteral("prores"), QStringLiteral("ProRes")}};
    return names.value(codec, plainText(codec));
}

QString codecText(VideoEncoder encoder)
{
    const QString hardware = isHardware(encoder) ? u" (" + nameString(encoder) + u')' : QString();
    switch (videoCodecOf(encoder)) {
    case VideoCodec::H264:
        return QStringLiteral("H.264") + hardware;
    case VideoCodec::Hevc:
        return QStringLiteral("HEVC") + hardware;
    case VideoCodec::Av1:
        return QStringLiteral("AV1") + hardware;
    case VideoCodec::Vp9:
        return QStringLiteral("VP9");
    }
    return {};
}

QString codecText(AudioEncoder encoder)
{
    switch (encoder) {
    case AudioEncoder::Aac:
        return QStringLiteral("AAC");
    case AudioEncoder::Opus:
        return QStringLiteral("Opus");
    case AudioEncoder::Ac3:
        return QStringLiteral("AC-3");
    case AudioEncoder::Mp3:
        return QStringLiteral("MP3");
    case AudioEncoder::Flac:
        return QStringLiteral("FLAC");
    }
    return {};
}

QString channelsText(int channels)
{
    switch (channels) {
    case 1:
        return QCoreApplication::translate("Inspector", "mono");
    case 2:
        return QCoreApplication::translate("Inspector", "stereo");
    case 6:
        return QStringLiteral("5.1");
    case 8:
        return QStringLiteral("7.1");
    default:
        return QCoreApplication::translate("Inspector", "%n channel(s)", nullptr, channels);
    }
}

QStringList sourceLines(const MediaInfo *media, qint64 sizeBytes)
{
    QStringList lines;
    if (media) {
        if (const StreamInfo *video = media->video())
            lines << videoText(*video);
        for (const StreamInfo &stream : media->streams) {
            if (stream.kind == StreamKind::Audio)
                lines << audioText(stream);
        }
        lines << QString(lengthText(media->durationUs) + QLatin1String(", ") + sizeText(sizeBytes));
    } else {
        lines << sizeText(sizeBytes);
    }
    return lines;
}

QStringList planLines(const JobPlan &plan)
{
    const Recipe &recipe = plan.recipe;
    const QString encoder = codecText(recipe.encoder);
    QStringList lines;
    if (recipe.copyVideo && recipe.rungs.size() == 1) {
        const Rung &stored = recipe.rungs.front();
        lines << QCoreApplication::translate("Inspector", "%1×%2, picture copied")
                     .arg(stored.width)
                     .arg(stored.height);
    } else if (recipe.rungs.size() == 1) {
        lines << QCoreApplication::translate("Inspector", "%1×%2 %3, CRF %4")
                     .arg(recipe.rungs.front().width)
                     .arg(recipe.rungs.front().height)
                     .arg(encoder)
                     .arg(recipe.crf);
    } else if (!recipe.rungs.empty()) {
        QStringList sizes;
        for (const Rung &rung : recipe.rungs)
            sizes << pictureSizeText(rung.width, rung.height);
        lines << QCoreApplication::translate("Inspector", "HLS, %1 in %n size(s): %2", nullptr,
                                             int(sizes.size()))
                     .arg(encoder, sizes.join(QLatin1String(", ")));
    }
    for (const AudioTrackRecipe &track : recipe.audio)
        lines << audioPlanText(track);
    if (plan.predictedBytes > 0)
        lines << QCoreApplication::translate("Inspector", "about %1, takes about %2")
                     .arg(sizeText(plan.predictedBytes), durationText(plan.predictedUs));
    return lines;
}

QString profileLine(const QString &name)
{
    return QCoreApplication::translate("Inspector", "Profile: %1").arg(plainText(name));
}

} // namespace sluice::ui

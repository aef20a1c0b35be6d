// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/plan_text.h"

#include "ui/text/error_text.h"
#include "ui/text/forecast_text.h"
#include "ui/text/format.h"
#include "ui/text/media_text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace sluice::ui {

namespace {

QString dash()
{
    return QStringLiteral("–");
}

QString fileName(const QString &path)
{
    return plainText(QFileInfo(path).fileName());
}

// How many tracks of a kind the source has.
int tracksOf(const PlannedFile &file, StreamKind kind)
{
    return file.media ? int(std::ranges::count(file.media->streams, kind, &StreamInfo::kind)) : 0;
}

QString withDropped(const QString &kept, int dropped)
{
    if (dropped <= 0)
        return kept;
    const QString left = QCoreApplication::translate("PlanText", "%n left out", nullptr, dropped);
    return kept.isEmpty() ? left
                          : QCoreApplication::translate("PlanText", "%1, %2", "tracks kept, tracks left out")
                                .arg(kept, left);
}

QString atOnceText(int count)
{
    return QCoreApplication::translate("PlanText", "%n at a time", nullptr, count);
}

QString trackText(const AudioTrackRecipe &track)
{
    const QString channels = channelsText(track.channels);
    return track.copy ? QCoreApplication::translate("PlanText", "%1, copied", "channels").arg(channels)
                      : QString(codecText(track.encoder) + u' ' + channels);
}

} // namespace

QString outcomeText(const PlannedFile &file)
{
    if (file.reason) {
        const QString text = endOf(file) == PlanEnd::Skip
                                 ? QCoreApplication::translate("PlanText", "Skip: %1")
                                 : QCoreApplication::translate("PlanText", "Fail: %1");
        return text.arg(errorSentence(*file.reason).brief);
    }
    if (file.lacksMemory)
        return QCoreApplication::translate("PlanText", "Convert, with too little memory");
    if (file.lacksRoom)
        return QCoreApplication::translate("PlanText", "Convert, with too little room");
    if (file.renamed)
        return QCoreApplication::translate("PlanText", "Convert, under another name");
    return QCoreApplication::translate("PlanText", "Convert");
}

QString pictureText(const PlannedFile &file)
{
    const StreamInfo *video = file.media ? file.media->video() : nullptr;
    if (!video)
        return dash();
    const Size shown = displaySize(*video);
    QString source = pictureSizeText(shown.width, shown.height);
    if (!file.plan)
        return source;
    const Recipe &recipe = file.plan->recipe;
    if (recipe.rungs.empty())
        return QCoreApplication::translate("PlanText", "left out", "the picture");
    if (recipe.copyVideo)
        return QCoreApplication::translate("PlanText", "%1, copied", "size of the picture").arg(source);
    const QString becomes = pictureSizeText(recipe.rungs.front().width, recipe.rungs.front().height);
    const QString codec = codecText(recipe.encoder);
    if (recipe.rungs.size() > 1)
        return QCoreApplication::translate("PlanText", "%1, %n size(s) up to %2", nullptr,
                                           int(recipe.rungs.size()))
            .arg(codec, becomes);
    return source == becomes
               ? QCoreApplication::translate("PlanText", "%1, %2", "size, codec").arg(becomes, codec)
               : QCoreApplication::translate("PlanText", "%1 → %2, %3", "size, new size, codec")
                     .arg(source, becomes, codec);
}

QString soundText(const PlannedFile &file)
{
    const int there = tracksOf(file, StreamKind::Audio);
    if (there == 0 || !file.plan)
        return there == 0 ? dash() : QCoreApplication::translate("PlanText", "%n track(s)", nullptr, there);
    const auto &tracks = file.plan->recipe.audio;
    QString kept;
    if (tracks.size() == 1)
        kept = trackText(tracks.front());
    else if (!tracks.empty())
        kept = QCoreApplication::translate("PlanText", "%n track(s)", nullptr, int(tracks.size()));
    return withDropped(kept, there - int(tracks.size()));
}

QString subtitleText(const PlannedFile &file)
{
    const int there = tracksOf(file, StreamKind::Subtitle);
    if (there == 0 || !file.plan)
        return there == 0 ? dash() : QCoreApplication::translate("PlanText", "%n track(s)", nullptr, there);
    const int kept = int(file.plan->recipe.keep.subtitles.size());
    return withDropped(kept > 0 ? QCoreApplication::translate("PlanText", "%n track(s)", nullptr, kept)
                                : QString(),
                       there - kept);
}

QStringList attentionLines(const PlannedFile &file)
{
    QStringList lines;
    if (file.reason) {
        const Sentence sentence = errorSentence(
            {file.reason->code, QFileInfo(file.reason->subject).fileName(), file.reason->detail});
        lines << sentence.what << sentence.next;
        return lines;
    }
    if (file.renamed && file.plan) {
        lines << QCoreApplication::translate("PlanText",
                                             "Another file has the name that this one would have had; it "
                                             "becomes “%1”.")
                     .arg(fileName(file.plan->outputPath));
    }
    if (file.lacksMemory) {
        lines << QCoreApplication::translate("PlanText",
                                             "It is expected to take %1 of memory, which is over the limit.")
                     .arg(memoryText(file.memoryBytes.likely));
    }
    if (file.lacksRoom) {
        lines << QCoreApplication::translate("PlanText",
                                             "Its result of about %1 does not fit on the output's disk.")
                     .arg(sizeText(file.outputBytes.likely));
    }
    return lines;
}

QString planText(const PlanReview &review)
{
    const auto failing = std::ranges::count(review.files, PlanEnd::Fail, endOf);
    QStringList parts{
        QCoreApplication::translate("PlanText", "%n file(s) to convert", nullptr, review.forecast.files)};
    if (review.forecast.skipped > 0)
        parts << QCoreApplication::translate("PlanText", "%n to skip", nullptr, review.forecast.skipped);
    if (failing > 0)
        parts << QCoreApplication::translate("PlanText", "%n will fail", nullptr, int(failing));
    return parts.join(QLatin1String(", "));
}

QStringList planParts(const RunForecast &forecast)
{
    QStringList parts = forecastParts(forecast);
    if (parts.isEmpty())
        return parts;
    parts << atOnceText(forecast.slots);
    if (forecast.freeBytes >= 0)
        parts << QCoreApplication::translate("PlanText", "needs up to %1 of the disk, %2 is free")
                     .arg(sizeText(forecast.diskBytes), sizeText(forecast.freeBytes));
    return parts;
}

} // namespace sluice::ui

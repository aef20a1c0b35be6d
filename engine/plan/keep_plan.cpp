// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/keep_plan.h"

#include "engine/model/formats.h"
#include "engine/model/holding.h"

#include <algorithm>
#include <array>
#include <optional>

namespace sluice::plan {

namespace {

using Streams = std::vector<const StreamInfo *>;

Streams subtitlesOf(const MediaInfo &media)
{
    Streams all;
    for (const StreamInfo &stream : media.streams) {
        if (stream.kind == StreamKind::Subtitle)
            all.push_back(&stream);
    }
    return all;
}

Streams inLanguages(const Streams &all, const QStringList &languages)
{
    Streams chosen;
    for (const QString &language : languages) {
        for (const StreamInfo *stream : all) {
            if (oneCode(stream->language) == oneCode(language) && !std::ranges::count(chosen, stream))
                chosen.push_back(stream);
        }
    }
    return chosen;
}

// "ass (deu)"
QString nameOf(const StreamInfo &stream)
{
    return stream.language.isEmpty() ? stream.codec
                                     : QStringLiteral("%1 (%2)").arg(stream.codec, stream.language);
}

// Nothing, with the reason, where the container can hold neither the track nor its text.
std::optional<SubtitleTrackRecipe> planSubtitle(const StreamInfo &stream, Container container,
                                                Remarks &decisions)
{
    if (holds(subtitleCodecsOf(container), stream.codec)) {
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "subtitles kept: %1"), {nameOf(stream)});
        return SubtitleTrackRecipe{.stream = stream.index};
    }
    const SubtitleFormat format = subtitleFormatOf(container);
    if (format != SubtitleFormat::Copy && holds(textSubtitleCodecs(), stream.codec)) {
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "subtitles kept: %1 becomes %2"),
                            {nameOf(stream), nameString(format)});
        return SubtitleTrackRecipe{.stream = stream.index, .format = format};
    }
    decisions << remark(QT_TRANSLATE_NOOP("Remark", "subtitles left out: %1 cannot hold %2"),
                        {nameString(container), nameOf(stream)});
    return std::nullopt;
}

void planSubtitles(const MediaInfo &media, const SubtitleSettings &settings, Recipe &recipe,
                   Remarks &decisions)
{
    const Streams all = subtitlesOf(media);
    if (all.empty())
        return;
    if (settings.tracks == SubtitleRule::None) {
        decisions << remark(
            QT_TRANSLATE_NOOP("Remark", "%1 subtitle track(s) left out: the profile has none"),
            {QString::number(all.size())});
        return;
    }
    const bool byLanguage = settings.tracks == SubtitleRule::Languages;
    Streams chosen = byLanguage ? inLanguages(all, settings.languages) : all;
    if (chosen.size() < all.size()) {
        decisions << remark(
            QT_TRANSLATE_NOOP("Remark", "%1 subtitle track(s) left out: not in %2"),
            {QString::number(all.size() - chosen.size()), settings.languages.join(QStringLiteral(", "))});
    }
    for (const StreamInfo *stream : chosen) {
        if (recipe.keep.subtitles.size() == subtitleTracksMax) {
            decisions << remark(QT_TRANSLATE_NOOP("Remark", "subtitles left out: more than %1 tracks"),
                                {QString::number(subtitleTracksMax)});
            return;
        }
        if (const auto track = planSubtitle(*stream, recipe.container, decisions))
            recipe.keep.subtitles.push_back(*track);
    }
}

// Why a picture cannot go along, in words that follow "left out: "; empty: it can.
Remark whyCoverIsNotHeld(const StreamInfo &cover, Container container)
{
    const qint64 most = coverBytesMax(container);
    if (most == 0)
        return remark(QT_TRANSLATE_NOOP("Remark", "%1 holds none"), {nameString(container)});
    if (!holds(coverCodecs(), cover.codec))
        return remark(QT_TRANSLATE_NOOP("Remark", "it is %1, and neither JPEG nor PNG"), {cover.codec});
    if (cover.attachedBytes <= 0 || cover.width <= 0 || cover.height <= 0)
        return remark(QT_TRANSLATE_NOOP("Remark", "it is broken"));
    if (cover.attachedBytes > most)
        return remark(QT_TRANSLATE_NOOP("Remark", "it has %1 bytes"), {QString::number(cover.attachedBytes)});
    return {};
}

// Takes the room that is left in the output.
bool fits(const StreamInfo &stream, qint64 &roomBytes)
{
    if (stream.attachedBytes > roomBytes)
        return false;
    roomBytes -= stream.attachedBytes;
    return true;
}

void planCovers(const MediaInfo &media, Recipe &recipe, qint64 &roomBytes, Remarks &decisions)
{
    for (const StreamInfo &stream : media.streams) {
        if (stream.kind != StreamKind::Video || !stream.attachedPicture)
            continue;
        Remark why = whyCoverIsNotHeld(stream, recipe.container);
        if (why.isEmpty() && !fits(stream, roomBytes))
            why = remark(QT_TRANSLATE_NOOP("Remark", "too much is attached"));
        if (why.isEmpty())
            recipe.keep.covers.push_back(stream.index);
        decisions << (why.isEmpty()
                          ? remark(QT_TRANSLATE_NOOP("Remark", "cover art kept"))
                          : remark(QT_TRANSLATE_NOOP("Remark", "cover art left out: %1"), {}, {why}));
    }
}

void planAttachments(const MediaInfo &media, Recipe &recipe, qint64 &roomBytes, Remarks &decisions)
{
    qsizetype there = 0;
    qsizetype tooLarge = 0;
    for (const StreamInfo &stream : media.streams) {
        if (stream.kind != StreamKind::Attachment)
            continue;
        ++there;
        if (recipe.container != Container::Mkv || stream.attachedBytes <= 0)
            continue;
        if (fits(stream, roomBytes))
            recipe.keep.attachments.push_back(stream.index);
        else
            ++tooLarge;
    }
    const auto kept = qsizetype(recipe.keep.attachments.size());
    if (kept > 0)
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "%1 attachment(s) kept"), {QString::number(kept)});
    if (there == kept)
        return;
    const Remark why =
        recipe.container != Container::Mkv
            ? remark(QT_TRANSLATE_NOOP("Remark", "%1 holds none"), {nameString(recipe.container)})
        : tooLarge > 0 ? remark(QT_TRANSLATE_NOOP("Remark", "too much is attached"))
                       : remark(QT_TRANSLATE_NOOP("Remark", "nothing is in them"));
    decisions << remark(QT_TRANSLATE_NOOP("Remark", "%1 attachment(s) left out: %2"),
                        {QString::number(there - kept)}, {why});
}

} // namespace

QString oneCode(const QString &language)
{
    static constexpr std::array<std::pair<const char *, const char *>, 20> twins{
        {{"alb", "sqi"}, {"arm", "hye"}, {"baq", "eus"}, {"bur", "mya"}, {"chi", "zho"},
         {"cze", "ces"}, {"dut", "nld"}, {"fre", "fra"}, {"geo", "kat"}, {"ger", "deu"},
         {"gre", "ell"}, {"ice", "isl"}, {"mac", "mkd"}, {"mao", "mri"}, {"may", "msa"},
         {"per", "fas"}, {"rum", "ron"}, {"slo", "slk"}, {"tib", "bod"}, {"wel", "cym"}}};
    QString lower = language.toLower();
    for (const auto &[bibliographic, terminological] : twins) {
        if (lower == QLatin1String(bibliographic))
            return QString::fromLatin1(terminological);
    }
    return lower;
}

qint64 attachedBytes(const MediaInfo &media, const Recipe &recipe)
{
    qint64 sum = 0;
    for (const StreamInfo &stream : media.streams) {
        const bool kept = std::ranges::count(recipe.keep.covers, stream.index) > 0
                          || std::ranges::count(recipe.keep.attachments, stream.index) > 0;
        sum += kept ? stream.attachedBytes : 0;
    }
    return sum;
}

void planKept(const MediaInfo &media, const Profile &profile, Recipe &recipe, Remarks &decisions)
{
    recipe.keep.fileTime = profile.keepFileTime;
    planSubtitles(media, profile.subtitles, recipe, decisions);
    qint64 roomBytes = attachedBytesMax;
    planCovers(media, recipe, roomBytes, decisions);
    planAttachments(media, recipe, roomBytes, decisions);
}

} // namespace sluice::plan

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/rendition_labels.h"

#include "engine/media/playlist.h"

#include <QLocale>

#include <algorithm>

namespace sluice::media {

namespace {

bool isSafe(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
}

QLocale::Language knownLanguage(const QString &tag)
{
    const QLocale::Language language = QLocale::codeToLanguage(tag);
    return language == QLocale::C ? QLocale::AnyLanguage : language;
}

// "fre" and "fra" are "fr"; a code that is not known stays, unless it is none.
QString codeOf(const QString &tag)
{
    constexpr qsizetype longest = 35; // of RFC 5646
    if (const QLocale::Language language = knownLanguage(tag); language != QLocale::AnyLanguage)
        return QLocale::languageToCode(language);
    const QString lower = tag.toLower();
    const bool isCode = lower.size() <= longest && std::all_of(lower.cbegin(), lower.cend(), isSafe)
                        && lower != QStringLiteral("und");
    return isCode ? lower : QString();
}

// What tracks of one kind are called where nothing else is known.
struct Kind
{
    const char *folder;
    const char *name;
};

QString nameOf(const OutputStream &stream, const Kind &kind)
{
    if (QString title = playlistText(stream.title); !title.isEmpty())
        return title;
    if (const QLocale::Language language = knownLanguage(stream.language); language != QLocale::AnyLanguage)
        return QLocale::languageToString(language);
    const QString code = codeOf(stream.language);
    return code.isEmpty() ? QString::fromLatin1(kind.name) : code;
}

// Folders, names and languages.
std::vector<RenditionLabel> named(std::span<const OutputStream> streams, const Kind &kind)
{
    std::vector<RenditionLabel> labels;
    for (const OutputStream &stream : streams) {
        const QString wanted = nameOf(stream, kind);
        QString name = wanted;
        for (int again = 2; std::ranges::count(labels, name, &RenditionLabel::name) > 0; ++again)
            name = wanted + u' ' + QString::number(again);
        const QString language = codeOf(stream.language);
        QString folder = QString::fromLatin1(kind.folder);
        if (streams.size() > 1)
            folder +=
                u'-' + QString::number(labels.size() + 1) + (language.isEmpty() ? u"" : u"-") + language;
        labels.push_back({.folder = folder.toLower(), .name = name, .language = language});
    }
    return labels;
}

// The default, if that number is one of them; and of those in one language, forced ones apart, one alone is
// chosen by it.
void choose(std::vector<RenditionLabel> &labels, size_t isDefault)
{
    if (isDefault < labels.size()) {
        labels[isDefault].isDefault = true;
        labels[isDefault].autoSelect = true;
    }
    for (RenditionLabel &label : labels) {
        label.autoSelect = std::ranges::none_of(labels, [&label](const RenditionLabel &other) {
            return other.autoSelect && other.language == label.language && other.forced == label.forced
                   && &other != &label;
        });
    }
}

} // namespace

std::vector<RenditionLabel> labelSounds(std::span<const OutputStream> sounds)
{
    std::vector<RenditionLabel> labels = named(sounds, {.folder = "audio", .name = "Audio"});
    const auto marked = std::ranges::find(sounds, true, &OutputStream::isDefault);
    choose(labels, marked == sounds.end() ? 0 : size_t(marked - sounds.begin()));
    return labels;
}

std::vector<RenditionLabel> labelSubtitles(std::span<const OutputStream> subtitles)
{
    std::vector<RenditionLabel> labels = named(subtitles, {.folder = "subtitles", .name = "Subtitles"});
    for (size_t i = 0; i < labels.size(); ++i)
        labels[i].forced = (subtitles[i].roles & AV_DISPOSITION_FORCED) != 0;
    const auto marked = std::ranges::find(subtitles, true, &OutputStream::isDefault);
    choose(labels, size_t(marked - subtitles.begin()));
    return labels;
}

} // namespace sluice::media

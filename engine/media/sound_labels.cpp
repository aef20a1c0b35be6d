// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/sound_labels.h"

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

QString nameOf(const OutputStream &sound)
{
    if (QString title = playlistText(sound.title); !title.isEmpty())
        return title;
    if (const QLocale::Language language = knownLanguage(sound.language); language != QLocale::AnyLanguage)
        return QLocale::languageToString(language);
    const QString code = codeOf(sound.language);
    return code.isEmpty() ? QStringLiteral("Audio") : code;
}

} // namespace

std::vector<SoundLabel> labelSounds(std::span<const OutputStream> sounds)
{
    std::vector<SoundLabel> labels;
    const auto marked = std::ranges::find(sounds, true, &OutputStream::isDefault);
    const auto chosen = marked == sounds.end() ? 0 : marked - sounds.begin();
    for (const OutputStream &sound : sounds) {
        const QString wanted = nameOf(sound);
        QString name = wanted;
        for (int again = 2; std::ranges::count(labels, name, &SoundLabel::name) > 0; ++again)
            name = wanted + u' ' + QString::number(again);
        const QString language = codeOf(sound.language);
        QString folder = QStringLiteral("audio");
        if (sounds.size() > 1)
            folder +=
                u'-' + QString::number(labels.size() + 1) + (language.isEmpty() ? u"" : u"-") + language;
        labels.push_back({.folder = folder.toLower(), .name = name, .language = language});
    }
    if (labels.empty())
        return labels;
    labels[size_t(chosen)].isDefault = true;
    labels[size_t(chosen)].autoSelect = true;
    for (SoundLabel &label : labels) {
        label.autoSelect = std::ranges::none_of(labels, [&label](const SoundLabel &other) {
            return other.autoSelect && other.language == label.language && &other != &label;
        });
    }
    return labels;
}

} // namespace sluice::media

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/naming.h"

#include <QDir>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

namespace sluice::plan {

namespace {

constexpr qsizetype maxNameBytes = 255;

QString ending(Container container)
{
    switch (container) {
    case Container::Mp4:
        return QStringLiteral(".mp4");
    case Container::Mkv:
        return QStringLiteral(".mkv");
    case Container::WebM:
        return QStringLiteral(".webm");
    case Container::Mov:
        return QStringLiteral(".mov");
    case Container::M4a:
        return QStringLiteral(".m4a");
    case Container::Opus:
        return QStringLiteral(".opus");
    case Container::Mp3:
        return QStringLiteral(".mp3");
    case Container::Flac:
        return QStringLiteral(".flac");
    case Container::Hls:
        return {}; // a folder
    }
    return {};
}

// `stem` + `tail`, of the stem only as many characters as file systems take; empty where none would be left.
QString fitting(const QString &stem, const QString &tail)
{
    const qsizetype room = maxNameBytes - tail.toUtf8().size();
    if (stem.toUtf8().size() <= room)
        return stem + tail;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, stem);
    characters.toEnd();
    qsizetype end = stem.size();
    while (end > 0 && QStringView(stem).left(end).toUtf8().size() > room)
        end = std::max<qsizetype>(0, characters.toPreviousBoundary());
    return end > 0 ? stem.left(end) + tail : QString();
}

} // namespace

std::optional<QString> outputPath(const QString &outputFolder, const QString &relativePath,
                                  Container container, const IsTaken &isTaken)
{
    const qsizetype slash = relativePath.lastIndexOf(u'/');
    const QString folder = relativePath.left(slash + 1);
    const QString name = relativePath.mid(slash + 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.left(dot) : name;
    const QString base = QDir::cleanPath(outputFolder) + u'/' + folder;

    const auto freeName = [&](const QString &tail) -> std::optional<QString> {
        const QString fits = fitting(stem, tail + ending(container));
        QString path = base + fits;
        return fits.isEmpty() || isTaken(path) ? std::nullopt : std::optional(std::move(path));
    };
    if (auto plain = freeName({}))
        return plain;
    if (auto withOldEnding = stem == name ? std::nullopt : freeName(name.mid(stem.size())))
        return withOldEnding;
    for (int count = 2; count < 100; ++count) {
        if (auto numbered = freeName(QStringLiteral(" (%1)").arg(count)))
            return numbered;
    }
    return std::nullopt;
}

QString partPath(const QString &outputPath, JobId job, int attempt, const QString &runToken)
{
    const qsizetype slash = outputPath.lastIndexOf(u'/');
    const QString tail = QStringLiteral(".%1-%2-%3.part").arg(runToken).arg(number(job)).arg(attempt);
    const QString name = u'.' + outputPath.mid(slash + 1) + tail;
    const bool fits = name.toUtf8().size() <= maxNameBytes;
    return outputPath.left(slash + 1) + (fits ? name : tail);
}

} // namespace sluice::plan

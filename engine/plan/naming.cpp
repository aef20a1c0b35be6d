// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/naming.h"

#include <QDir>

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

    QString plain = base + stem + ending(container);
    if (!isTaken(plain))
        return plain;
    QString withOldEnding = base + name + ending(container);
    if (withOldEnding != plain && !isTaken(withOldEnding))
        return withOldEnding;
    for (int count = 2; count < 100; ++count) {
        QString numbered = base + stem + QStringLiteral(" (%1)").arg(count) + ending(container);
        if (!isTaken(numbered))
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

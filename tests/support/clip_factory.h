// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace sluice::test {

// Small clips for tests, made by the ffmpeg program when first asked for and kept in the build tree. Each has
// one property that its name tells; clip_factory.cpp lists them all.
class ClipFactory final
{
public:
    ClipFactory();

    // The absolute path of a clip, "base.mp4"; empty, with a warning, when it cannot be made.
    [[nodiscard]] QString clip(const QString &name) const;
    [[nodiscard]] static QStringList names();

private:
    [[nodiscard]] bool make(const QString &name, const QString &path) const;
    [[nodiscard]] bool runFfmpeg(const QString &arguments, const QString &path) const;

    QString m_folder;
};

} // namespace sluice::test

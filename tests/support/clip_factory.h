// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <span>
#include <string_view>

namespace sluice::test {

enum class ClipWay {
    Ffmpeg,    // `text` are its arguments; "@name" is another clip, X264 the usual encoder
    Half,      // the first half of the clip `text`
    Text,      // the bytes of `text`
    Joined,    // the clips of `text`, one after the other
    Scratched, // the clip `text` with noise in its middle
    Shown      // an MP4 whose picture, its first track, tells how to show it: "right NAME", "over", "left",
               // "mirrored"
};

struct ClipRecipe
{
    std::string_view name;
    ClipWay way;
    std::string_view text;
};

// Small clips for tests, made by the ffmpeg program when first asked for and kept in the build tree. Each has
// one property that its name tells; clip_factory.cpp lists those that many tests share.
class ClipFactory final
{
public:
    // `more` are clips of one group of tests; they outlive the factory.
    explicit ClipFactory(std::span<const ClipRecipe> more = {});

    // The absolute path of a clip, "base.mp4"; empty, with a warning, when it cannot be made.
    [[nodiscard]] QString clip(const QString &name) const;
    [[nodiscard]] static QStringList names();

private:
    [[nodiscard]] bool make(const QString &name, const QString &path) const;
    [[nodiscard]] bool runFfmpeg(const QString &arguments, const QString &path) const;

    std::span<const ClipRecipe> m_more;
    QString m_folder;
};

} // namespace sluice::test

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What goes along with pictures and sound: subtitles, cover art, attachments.

#include "engine/model/names.h"

#include <QStringList>
#include <QtGlobal>

#include <vector>

namespace sluice {

enum class SubtitleRule { All, None, Languages };

template <>
struct Names<SubtitleRule>
{
    static constexpr std::array table{std::pair{SubtitleRule::All, std::string_view("all")},
                                      std::pair{SubtitleRule::None, std::string_view("none")},
                                      std::pair{SubtitleRule::Languages, std::string_view("languages")}};
};

// What becomes of a track of subtitles. The others than Copy are made of its text.
enum class SubtitleFormat { Copy, SubRip, WebVtt, MovText };

template <>
struct Names<SubtitleFormat>
{
    static constexpr std::array table{std::pair{SubtitleFormat::Copy, std::string_view("copy")},
                                      std::pair{SubtitleFormat::SubRip, std::string_view("subrip")},
                                      std::pair{SubtitleFormat::WebVtt, std::string_view("webvtt")},
                                      std::pair{SubtitleFormat::MovText, std::string_view("mov_text")}};
};

struct SubtitleSettings
{
    SubtitleRule tracks = SubtitleRule::All;
    QStringList languages; // ISO 639-2, in the order of the output; for SubtitleRule::Languages

    bool operator==(const SubtitleSettings &) const = default;
};

// One track of subtitles in an output.
struct SubtitleTrackRecipe
{
    int stream = -1; // index in the source
    SubtitleFormat format = SubtitleFormat::Copy;

    bool operator==(const SubtitleTrackRecipe &) const = default;
};

struct KeepRecipe
{
    std::vector<SubtitleTrackRecipe> subtitles; // in the order of the output
    std::vector<int> covers;                    // streams of the source with one picture
    std::vector<int> attachments;               // streams of the source that are files, as fonts
    bool fileTime = true;                       // that of the last change of the source

    bool operator==(const KeepRecipe &) const = default;
};

inline constexpr std::size_t subtitleTracksMax = 32;
// Cover art and attachments lie in memory twice while a file is worked on.
inline constexpr qint64 attachedBytesMax = 128LL * 1024 * 1024; // of one output, all together

} // namespace sluice

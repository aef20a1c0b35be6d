// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <span>
#include <vector>

// Subtitles as HLS has them: WebVTT in segments (RFC 8216, 3.5). Pure: texts in, bytes out.
namespace sluice::media {

struct Cue
{
    qint64 startMs = 0; // in the output
    qint64 endMs = 0;
    QByteArray text; // as FFmpeg encodes WebVTT: without a head, with its tags
};

// A text of ASS dialogue in which nothing but its overrides becomes a tag of WebVTT: FFmpeg's encoder takes
// over `<` and `&` as they are.
[[nodiscard]] QByteArray escapedForWebVtt(const QByteArray &text);

// Which cues each segment shows, by index. `startsMs` are the beginnings of the segments, in order; what lies
// before the first or behind the last belongs to these. A cue that stays over several stands in each of them,
// at most `repeatsMax`: a player may begin anywhere.
[[nodiscard]] std::vector<std::vector<std::size_t>> cuesOfSegments(std::span<const Cue> cues,
                                                                   std::span<const qint64> startsMs);

// One file. `clock90kHz` is what the clock of pictures and sound shows at time 0 of the cues. Each cue is
// known by its index, counted from 1, so that its repetitions can be told from other cues.
[[nodiscard]] QByteArray webVttSegment(std::span<const Cue> cues, std::span<const std::size_t> indices,
                                       qint64 clock90kHz);

// What is in such a file. False: it is none.
struct SeenCue
{
    qint64 number = 0;
    qint64 startMs = 0;
};
[[nodiscard]] bool readWebVtt(const QByteArray &file, qint64 clock90kHz, std::vector<SeenCue> &cues);

inline constexpr std::size_t repeatsMax = 64;

} // namespace sluice::media

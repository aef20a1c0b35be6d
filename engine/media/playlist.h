// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile.h"

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <span>
#include <vector>

// The text of HLS playlists (RFC 8216). Pure: facts in, bytes out.
namespace sluice::media {

struct Segment
{
    QByteArray name; // relative to its playlist
    qint64 durationUs = 0;
    qint64 bytes = 0;

    bool operator==(const Segment &) const = default;
};

enum class VideoRange { Sdr, Pq, Hlg };

// One rung in the master playlist.
struct Variant
{
    QByteArray uri; // relative to the master playlist
    int width = 0;
    int height = 0;
    double frameRate = 0.0; // 0: unknown
    QByteArray codecs;      // of the picture, "avc1.640028"
    VideoRange range = VideoRange::Sdr;
    std::vector<Segment> segments;
};

struct AudioRendition
{
    QByteArray uri;
    QByteArray codecs; // "mp4a.40.2"
    QString name;      // shown by players, unlike that of the others; untrusted
    QString language;  // RFC 5646, "fr", or empty; untrusted
    int channels = 0;
    bool isDefault = true;
    bool autoSelect = true; // may be chosen by its language
    std::vector<Segment> segments;
};

struct SubtitleRendition
{
    QByteArray uri;
    QString name;     // shown by players, unlike that of the others; untrusted
    QString language; // RFC 5646, "fr", or empty; untrusted
    bool isDefault = false;
    bool autoSelect = false; // may be chosen by its language
    bool forced = false;     // shown also to those who want no subtitles
    bool describesSounds = false;
};

// Bits per second: of the worst segment, and over all of them. Computed from the durations as they are
// written in the playlist, so that anyone can recompute them.
[[nodiscard]] qint64 peakBandwidth(std::span<const Segment> segments);
[[nodiscard]] qint64 averageBandwidth(std::span<const Segment> segments);

// The file of a segment, counted from 1: "seg00001.ts".
[[nodiscard]] QByteArray segmentName(std::size_t number, const char *suffix);

// What of a text can stand between quotes in a playlist.
[[nodiscard]] QString playlistText(const QString &text);

// `init` is the name of the file that each segment of fragmented MP4 needs; empty for MPEG-TS.
[[nodiscard]] QByteArray mediaPlaylist(std::span<const Segment> segments, const QByteArray &init = {});
// Every variant goes with any of the sounds and any of the subtitles.
[[nodiscard]] QByteArray masterPlaylist(std::span<const Variant> variants,
                                        std::span<const AudioRendition> sounds, SegmentKind kind,
                                        std::span<const SubtitleRendition> subtitles = {});

} // namespace sluice::media

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which codecs of a source each container can hold as they are, by FFmpeg's names; see formats.h for what is
// made anew.

#include "engine/model/profile.h"

#include <QString>

#include <algorithm>
#include <span>

namespace sluice {

namespace holding {

// In an order that makes what each container holds a part of them.
inline constexpr std::array<std::string_view, 18> video{
    "vp8",   "vp9",   "av1",    "h264", "hevc", "mpeg4", "mpeg2video", "mpeg1video", "prores",
    "mjpeg", "dnxhd", "theora", "ffv1", "vc1",  "rv40",  "msmpeg4v3",  "rawvideo",   "utvideo"};
inline constexpr std::array<std::string_view, 5> videoOfMov{"h264", "hevc", "prores", "mjpeg", "mpeg4"};
inline constexpr std::array<std::string_view, 21> audio{
    "vorbis",    "opus",      "flac",   "aac",    "ac3",     "eac3",      "mp3",
    "mp2",       "alac",      "dts",    "truehd", "mlp",     "pcm_s16le", "pcm_s24le",
    "pcm_s32le", "pcm_f32le", "pcm_u8", "tta",    "wavpack", "wmav2",     "pcm_s16be"};
inline constexpr std::array<std::string_view, 12> audioOfMov{
    "aac",       "ac3",       "eac3",      "mp3",       "alac",   "pcm_s16le",
    "pcm_s24le", "pcm_s32le", "pcm_f32le", "pcm_s16be", "pcm_u8", "pcm_s24be"};

inline constexpr std::array<std::string_view, 6> textSubtitles{"webvtt", "mov_text", "subrip",
                                                               "ass",    "ssa",      "text"};
inline constexpr std::array<std::string_view, 6> subtitlesOfMatroska{
    "subrip", "ass", "webvtt", "hdmv_pgs_subtitle", "dvd_subtitle", "dvb_subtitle"};
inline constexpr std::array<std::string_view, 2> covers{"mjpeg", "png"};

} // namespace holding

[[nodiscard]] constexpr std::span<const std::string_view> videoCodecsOf(Container container)
{
    switch (container) {
    case Container::Mp4:
        return std::span(holding::video).subspan(1, 7);
    case Container::Mkv:
        return holding::video;
    case Container::WebM:
        return std::span(holding::video).first(3);
    case Container::Mov:
        return holding::videoOfMov;
    case Container::Hls: // its segments need key frames at their own places
    case Container::M4a:
    case Container::Opus:
    case Container::Mp3:
    case Container::Flac:
        break;
    }
    return {};
}

[[nodiscard]] constexpr std::span<const std::string_view> audioCodecsOf(Container container)
{
    switch (container) {
    case Container::Mp4:
        return std::span(holding::audio).subspan(1, 9);
    case Container::Mkv:
        return holding::audio;
    case Container::WebM:
        return std::span(holding::audio).first(2);
    case Container::Mov:
        return holding::audioOfMov;
    case Container::M4a:
        return std::span(holding::audio).subspan(3, 1);
    case Container::Opus:
        return std::span(holding::audio).subspan(1, 1);
    case Container::Mp3:
        return std::span(holding::audio).subspan(6, 1);
    case Container::Flac:
        return std::span(holding::audio).subspan(2, 1);
    case Container::Hls:
        break;
    }
    return {};
}

// Texts whose times and words can become those of another format.
[[nodiscard]] constexpr std::span<const std::string_view> textSubtitleCodecs()
{
    return holding::textSubtitles;
}

[[nodiscard]] constexpr std::span<const std::string_view> subtitleCodecsOf(Container container)
{
    switch (container) {
    case Container::Mkv:
        return holding::subtitlesOfMatroska;
    case Container::WebM:
        return std::span(holding::textSubtitles).first(1);
    case Container::Mp4:
    case Container::Mov:
        return std::span(holding::textSubtitles).subspan(1, 1);
    case Container::Hls:
    case Container::M4a:
    case Container::Opus:
    case Container::Mp3:
    case Container::Flac:
        break;
    }
    return {};
}

// What a text becomes that the container does not hold as it is; Copy: it holds none.
[[nodiscard]] constexpr SubtitleFormat subtitleFormatOf(Container container)
{
    switch (container) {
    case Container::Mp4:
    case Container::Mov:
        return SubtitleFormat::MovText;
    case Container::Mkv:
        return SubtitleFormat::SubRip;
    case Container::WebM:
    case Container::Hls:
        return SubtitleFormat::WebVtt;
    case Container::M4a:
    case Container::Opus:
    case Container::Mp3:
    case Container::Flac:
        break;
    }
    return SubtitleFormat::Copy;
}

// Of one picture; 0: the container holds none. (FFmpeg writes none into MOV and Ogg.)
[[nodiscard]] constexpr qint64 coverBytesMax(Container container)
{
    switch (container) {
    case Container::Mp4:
    case Container::Mkv:
    case Container::M4a:
    case Container::Mp3:
        return 32LL * 1024 * 1024;
    case Container::Flac:
        return 15LL * 1024 * 1024; // its length has 24 bits, with a head
    case Container::Hls:
    case Container::WebM:
    case Container::Mov:
    case Container::Opus:
        break;
    }
    return 0;
}

[[nodiscard]] constexpr std::span<const std::string_view> coverCodecs()
{
    return holding::covers;
}

[[nodiscard]] inline bool holds(std::span<const std::string_view> codecs, const QString &codec)
{
    return std::ranges::find(codecs, codec.toStdString()) != codecs.end();
}

// What an encoder makes.
[[nodiscard]] constexpr std::string_view codecOf(VideoEncoder encoder)
{
    switch (videoCodecOf(encoder)) {
    case VideoCodec::H264:
        return "h264";
    case VideoCodec::Hevc:
        return "hevc";
    case VideoCodec::Av1:
        return "av1";
    case VideoCodec::Vp9:
        return "vp9";
    }
    return {};
}

[[nodiscard]] constexpr std::string_view codecOf(AudioEncoder encoder)
{
    return nameOf(encoder); // they are called alike
}

// Says by itself how a picture is to be turned. (FFmpeg's Matroska cannot before 7.0.)
[[nodiscard]] constexpr bool holdsRotation(Container container)
{
    return container == Container::Mp4 || container == Container::Mov;
}

} // namespace sluice

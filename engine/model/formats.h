// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What encoders and containers can do. One place, so that profiles, the command line, the planner and the
// worker refuse the same things.

#include "engine/model/profile.h"

#include <algorithm>
#include <span>

namespace sluice {

namespace formats {

inline constexpr std::array<std::string_view, 10> namedPresets{"ultrafast", "superfast", "veryfast", "faster",
                                                               "fast",      "medium",    "slow",     "slower",
                                                               "veryslow",  "placebo"};
inline constexpr std::array<std::string_view, 14> numberedPresets{"0", "1", "2", "3",  "4",  "5",  "6",
                                                                  "7", "8", "9", "10", "11", "12", "13"};
// In an order that makes what each container takes a part of them.
inline constexpr std::array videoEncoders{VideoEncoder::X264, VideoEncoder::X265, VideoEncoder::Vp9,
                                          VideoEncoder::SvtAv1};
inline constexpr std::array ladderEncoders{VideoEncoder::X264, VideoEncoder::X265, VideoEncoder::SvtAv1};
inline constexpr std::array audioEncoders{AudioEncoder::Aac, AudioEncoder::Ac3, AudioEncoder::Mp3,
                                          AudioEncoder::Opus, AudioEncoder::Flac};

} // namespace formats

// Fastest first, or as the encoder counts: x264 and x265 by name, SVT-AV1 from 0 (slowest) to 13, VP9 by
// libvpx's cpu-used from 0 (slowest) to 5.
[[nodiscard]] constexpr std::span<const std::string_view> presetsOf(VideoEncoder encoder)
{
    switch (encoder) {
    case VideoEncoder::X264:
    case VideoEncoder::X265:
        return formats::namedPresets;
    case VideoEncoder::SvtAv1:
        return formats::numberedPresets;
    case VideoEncoder::Vp9:
        return std::span(formats::numberedPresets).first(6);
    }
    return {};
}

// What a profile for another encoder becomes.
[[nodiscard]] constexpr std::string_view usualPreset(VideoEncoder encoder)
{
    return encoder == VideoEncoder::SvtAv1 ? "8" : encoder == VideoEncoder::Vp9 ? "4" : "medium";
}

[[nodiscard]] constexpr int usualCrf(VideoEncoder encoder)
{
    return encoder == VideoEncoder::X264 ? 23 : encoder == VideoEncoder::X265 ? 26 : 32;
}

// SVT-AV1 takes 0 for "not set".
[[nodiscard]] constexpr int crfMin(VideoEncoder encoder)
{
    return encoder == VideoEncoder::SvtAv1 ? 1 : 0;
}

[[nodiscard]] constexpr int crfMax(VideoEncoder encoder)
{
    return encoder == VideoEncoder::X264 || encoder == VideoEncoder::X265 ? 51 : 63;
}

// The shortest side that the encoder opens for.
[[nodiscard]] constexpr int sideMin(VideoEncoder encoder)
{
    return encoder == VideoEncoder::SvtAv1 ? 64 : 16;
}

// How many threads an encoder starts to keep so many cores busy. Those of x264 wait for one another: half as
// many again, as it does by itself. One core gets one thread and no other that looks ahead for it.
[[nodiscard]] constexpr int encoderThreads(VideoEncoder encoder, int cores)
{
    return encoder == VideoEncoder::X264 ? cores * 3 / 2 : cores;
}

// H.264 stays at 8 bits, which every player can show.
[[nodiscard]] constexpr bool keepsDepth(VideoEncoder encoder)
{
    return encoder != VideoEncoder::X264;
}

// Without pictures: a file of sound, made of a film too.
[[nodiscard]] constexpr bool hasPictures(Container container)
{
    return container < Container::M4a;
}

// In a ladder each is a rendition that all rungs share.
[[nodiscard]] constexpr int audioTracksMax(Container container)
{
    return hasPictures(container) ? 16 : 1;
}

// The first one is what a profile of another container becomes.
[[nodiscard]] constexpr std::span<const VideoEncoder> videoEncodersOf(Container container)
{
    switch (container) {
    case Container::Mp4:
    case Container::Mkv:
        return formats::videoEncoders;
    case Container::Mov:
        return std::span(formats::videoEncoders).first(2);
    case Container::Hls:
        return formats::ladderEncoders;
    case Container::WebM:
        return std::span(formats::videoEncoders).subspan(2);
    case Container::M4a:
    case Container::Opus:
    case Container::Mp3:
    case Container::Flac:
        break;
    }
    return {};
}

[[nodiscard]] constexpr std::span<const AudioEncoder> audioEncodersOf(Container container)
{
    switch (container) {
    case Container::Mkv:
        return formats::audioEncoders;
    case Container::Mp4:
        return std::span(formats::audioEncoders).first(4);
    case Container::Mov:
        return std::span(formats::audioEncoders).first(3);
    case Container::Hls: // Opus stands in fragmented MP4 only, and few players look for it there
        return std::span(formats::audioEncoders).first(2);
    case Container::M4a:
        return std::span(formats::audioEncoders).first(1);
    case Container::Mp3:
        return std::span(formats::audioEncoders).subspan(2, 1);
    case Container::Flac:
        return std::span(formats::audioEncoders).last(1);
    case Container::WebM:
    case Container::Opus:
        return std::span(formats::audioEncoders).subspan(3, 1);
    }
    return {};
}

[[nodiscard]] constexpr bool takes(Container container, VideoEncoder encoder)
{
    return std::ranges::find(videoEncodersOf(container), encoder) != videoEncodersOf(container).end();
}

[[nodiscard]] constexpr bool takes(Container container, AudioEncoder encoder)
{
    return std::ranges::find(audioEncodersOf(container), encoder) != audioEncodersOf(container).end();
}

// Of the segments of a ladder. HLS knows HEVC and AV1 in fragmented MP4 only.
[[nodiscard]] constexpr bool takes(SegmentKind segments, VideoEncoder encoder)
{
    return segments != SegmentKind::MpegTs || encoder == VideoEncoder::X264;
}

// What Auto comes to.
[[nodiscard]] constexpr SegmentKind segmentsFor(SegmentKind wanted, VideoEncoder encoder)
{
    if (wanted != SegmentKind::Auto)
        return wanted;
    return takes(SegmentKind::MpegTs, encoder) ? SegmentKind::MpegTs : SegmentKind::Fmp4;
}

[[nodiscard]] constexpr int channelsMax(AudioEncoder encoder)
{
    return encoder == AudioEncoder::Mp3 ? 2 : encoder == AudioEncoder::Ac3 ? 6 : 8;
}

// 0: lossless, has no bit rate.
[[nodiscard]] constexpr int audioKbpsMax(AudioEncoder encoder)
{
    switch (encoder) {
    case AudioEncoder::Mp3:
        return 320;
    case AudioEncoder::Ac3:
        return 640;
    case AudioEncoder::Flac:
        return 0;
    case AudioEncoder::Aac:
    case AudioEncoder::Opus:
        return 1280;
    }
    return 0;
}

} // namespace sluice

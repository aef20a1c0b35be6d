// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What encoders and containers can do. One place, so that profiles, the command line, the planner and the
// worker refuse the same things.

#include "engine/model/hardware.h"
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
inline constexpr std::array videoEncoders{
    VideoEncoder::X264,    VideoEncoder::X265,    VideoEncoder::NvencH264, VideoEncoder::NvencHevc,
    VideoEncoder::QsvH264, VideoEncoder::QsvHevc, VideoEncoder::VaapiH264, VideoEncoder::VaapiHevc,
    VideoEncoder::Vp9,     VideoEncoder::SvtAv1,  VideoEncoder::NvencAv1,  VideoEncoder::QsvAv1,
    VideoEncoder::VaapiAv1};
inline constexpr size_t appleEncoders = 8; // of them H.264 and HEVC, which QuickTime takes
inline constexpr std::array ladderEncoders{
    VideoEncoder::X264,      VideoEncoder::X265,      VideoEncoder::SvtAv1,    VideoEncoder::NvencH264,
    VideoEncoder::NvencHevc, VideoEncoder::NvencAv1,  VideoEncoder::QsvH264,   VideoEncoder::QsvHevc,
    VideoEncoder::QsvAv1,    VideoEncoder::VaapiH264, VideoEncoder::VaapiHevc, VideoEncoder::VaapiAv1};
inline constexpr std::array<std::string_view, 7> nvencPresets{"p1", "p2", "p3", "p4", "p5", "p6", "p7"};
inline constexpr std::array<std::string_view, 1> driverPresets{"default"};
inline constexpr std::array audioEncoders{AudioEncoder::Aac, AudioEncoder::Ac3, AudioEncoder::Mp3,
                                          AudioEncoder::Opus, AudioEncoder::Flac};

} // namespace formats

// Fastest first, or as the encoder counts: x264 and x265 by name, SVT-AV1 from 0 (slowest) to 13, VP9 by
// libvpx's cpu-used from 0 (slowest) to 5; NVENC from p1 (fastest) to p7, QSV by seven of x264's names. What
// VA-API calls quality differs from driver to driver: it is left alone.
[[nodiscard]] constexpr std::span<const std::string_view> presetsOf(VideoEncoder encoder)
{
    switch (apiOf(encoder)) {
    case HardwareApi::Nvenc:
        return formats::nvencPresets;
    case HardwareApi::Qsv:
        return std::span(formats::namedPresets).subspan(2, 7);
    case HardwareApi::Vaapi:
        return formats::driverPresets;
    case HardwareApi::None:
        break;
    }
    switch (videoCodecOf(encoder)) {
    case VideoCodec::H264:
    case VideoCodec::Hevc:
        return formats::namedPresets;
    case VideoCodec::Av1:
        return formats::numberedPresets;
    case VideoCodec::Vp9:
        return std::span(formats::numberedPresets).first(6);
    }
    return {};
}

// What a profile for another encoder becomes.
[[nodiscard]] constexpr std::string_view usualPreset(VideoEncoder encoder)
{
    const HardwareApi api = apiOf(encoder);
    if (api == HardwareApi::Nvenc)
        return "p4";
    if (api == HardwareApi::Vaapi)
        return "default";
    return encoder == VideoEncoder::SvtAv1 ? "8" : encoder == VideoEncoder::Vp9 ? "4" : "medium";
}

[[nodiscard]] constexpr int usualCrf(VideoEncoder encoder)
{
    const VideoCodec codec = videoCodecOf(encoder);
    return codec == VideoCodec::H264 ? 23 : codec == VideoCodec::Hevc ? 26 : 32;
}

// SVT-AV1, NVENC and QSV take 0 for "not set".
[[nodiscard]] constexpr int crfMin(VideoEncoder encoder)
{
    return encoder == VideoEncoder::SvtAv1 || isHardware(encoder) ? 1 : 0;
}

// A hardware encoder has the scale of the software encoder of its codec, so that a profile keeps its meaning
// where the other one steps in; media/hardware_options brings it to the encoder's own.
[[nodiscard]] constexpr int crfMax(VideoEncoder encoder)
{
    const VideoCodec codec = videoCodecOf(encoder);
    return codec == VideoCodec::H264 || codec == VideoCodec::Hevc ? 51 : 63;
}

// The shortest side that the encoder opens for. Hardware has hardwareSideMin, below which the planner takes
// the software encoder.
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
    return videoCodecOf(encoder) != VideoCodec::H264;
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
        return std::span(formats::videoEncoders).first(formats::appleEncoders);
    case Container::Hls:
        return formats::ladderEncoders;
    case Container::WebM:
        return std::span(formats::videoEncoders).subspan(formats::appleEncoders);
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
    return segments != SegmentKind::MpegTs || videoCodecOf(encoder) == VideoCodec::H264;
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

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/names.h"
#include "engine/model/picture.h"

#include <QString>

#include <vector>

namespace sluice {

enum class Container { Mp4, Mkv, Hls };
enum class VideoEncoder { X264, X265 };

template <>
struct Names<Container>
{
    static constexpr std::array table{std::pair{Container::Mp4, std::string_view("mp4")},
                                      std::pair{Container::Mkv, std::string_view("mkv")},
                                      std::pair{Container::Hls, std::string_view("hls")}};
};

template <>
struct Names<VideoEncoder>
{
    static constexpr std::array table{std::pair{VideoEncoder::X264, std::string_view("libx264")},
                                      std::pair{VideoEncoder::X265, std::string_view("libx265")}};
};

struct VideoSettings
{
    VideoEncoder encoder = VideoEncoder::X264;
    QString preset = QStringLiteral("medium"); // one of presetNames()
    int crf = 23;                              // 0 (lossless) to 51
    int maxWidth = 0;                          // pixels of the upright picture; 0: as the source
    int maxHeight = 0;

    bool operator==(const VideoSettings &) const = default;
};

struct AudioSettings
{
    bool enabled = true;
    int bitrateKbps = 160; // for stereo; mono takes half, 5.1 two and a half times
    int maxChannels = 2;   // more are mixed down

    bool operator==(const AudioSettings &) const = default;
};

// One size of an adaptive ladder, by the short side of the picture: 1080 is 1920x1080 or 1080x1920.
struct RungSettings
{
    int shortSide = 0;      // pixels
    int maxBitrateKbps = 0; // cap of the CRF encode (VBV); 0: none

    bool operator==(const RungSettings &) const = default;
};

struct HlsSettings
{
    int segmentMs = 6000;
    std::vector<RungSettings> rungs; // highest first

    bool operator==(const HlsSettings &) const = default;
};

// Saved settings: what the user chooses by name. A plain value; see store/profile_store.h for where it lives.
struct Profile
{
    QString id;          // stable, [a-z0-9-]+
    QString name;        // shown
    QString description; // shown
    Container container = Container::Mp4;
    VideoSettings video;
    PictureSettings picture{};
    AudioSettings audio;
    HlsSettings hls; // used by Container::Hls only

    bool operator==(const Profile &) const = default;
};

// The presets of x264 and x265, fastest first.
inline constexpr std::array<std::string_view, 10> presetNames{"ultrafast", "superfast", "veryfast", "faster",
                                                              "fast",      "medium",    "slow",     "slower",
                                                              "veryslow",  "placebo"};

} // namespace sluice

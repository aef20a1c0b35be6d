// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/keeping.h"
#include "engine/model/loudness.h"
#include "engine/model/names.h"
#include "engine/model/passing.h"
#include "engine/model/picture.h"
#include "engine/model/rate_control.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace sluice {

enum class Container { Mp4, Mkv, Hls, WebM, Mov, M4a, Opus, Mp3, Flac }; // from M4a on: sound alone
// From NvencH264 on: circuits of graphics cards; see hardware.h.
enum class VideoEncoder {
    X264,
    X265,
    SvtAv1,
    Vp9,
    NvencH264,
    NvencHevc,
    NvencAv1,
    QsvH264,
    QsvHevc,
    QsvAv1,
    VaapiH264,
    VaapiHevc,
    VaapiAv1
};
// What to do with a file for which the hardware encoder is not there or has no time.
enum class HardwareFallback { Software, Fail };
enum class AudioEncoder { Aac, Opus, Ac3, Mp3, Flac };
enum class TrackRule { Default, First, All, Languages };
// Of a ladder. Auto: MPEG-TS for H.264, which every player takes, and fragmented MP4 for what stands in no
// TS.
enum class SegmentKind { Auto, MpegTs, Fmp4 };

template <>
struct Names<Container>
{
    static constexpr std::array table{std::pair{Container::Mp4, std::string_view("mp4")},
                                      std::pair{Container::Mkv, std::string_view("mkv")},
                                      std::pair{Container::Hls, std::string_view("hls")},
                                      std::pair{Container::WebM, std::string_view("webm")},
                                      std::pair{Container::Mov, std::string_view("mov")},
                                      std::pair{Container::M4a, std::string_view("m4a")},
                                      std::pair{Container::Opus, std::string_view("opus")},
                                      std::pair{Container::Mp3, std::string_view("mp3")},
                                      std::pair{Container::Flac, std::string_view("flac")}};
};

template <>
struct Names<VideoEncoder>
{
    static constexpr std::array table{std::pair{VideoEncoder::X264, std::string_view("libx264")},
                                      std::pair{VideoEncoder::X265, std::string_view("libx265")},
                                      std::pair{VideoEncoder::SvtAv1, std::string_view("libsvtav1")},
                                      std::pair{VideoEncoder::Vp9, std::string_view("libvpx-vp9")},
                                      std::pair{VideoEncoder::NvencH264, std::string_view("h264_nvenc")},
                                      std::pair{VideoEncoder::NvencHevc, std::string_view("hevc_nvenc")},
                                      std::pair{VideoEncoder::NvencAv1, std::string_view("av1_nvenc")},
                                      std::pair{VideoEncoder::QsvH264, std::string_view("h264_qsv")},
                                      std::pair{VideoEncoder::QsvHevc, std::string_view("hevc_qsv")},
                                      std::pair{VideoEncoder::QsvAv1, std::string_view("av1_qsv")},
                                      std::pair{VideoEncoder::VaapiH264, std::string_view("h264_vaapi")},
                                      std::pair{VideoEncoder::VaapiHevc, std::string_view("hevc_vaapi")},
                                      std::pair{VideoEncoder::VaapiAv1, std::string_view("av1_vaapi")}};
};

template <>
struct Names<HardwareFallback>
{
    static constexpr std::array table{std::pair{HardwareFallback::Software, std::string_view("software")},
                                      std::pair{HardwareFallback::Fail, std::string_view("fail")}};
};

template <>
struct Names<AudioEncoder>
{
    static constexpr std::array table{std::pair{AudioEncoder::Aac, std::string_view("aac")},
                                      std::pair{AudioEncoder::Opus, std::string_view("opus")},
                                      std::pair{AudioEncoder::Ac3, std::string_view("ac3")},
                                      std::pair{AudioEncoder::Mp3, std::string_view("mp3")},
                                      std::pair{AudioEncoder::Flac, std::string_view("flac")}};
};

template <>
struct Names<TrackRule>
{
    static constexpr std::array table{std::pair{TrackRule::Default, std::string_view("default")},
                                      std::pair{TrackRule::First, std::string_view("first")},
                                      std::pair{TrackRule::All, std::string_view("all")},
                                      std::pair{TrackRule::Languages, std::string_view("languages")}};
};

template <>
struct Names<SegmentKind>
{
    static constexpr std::array table{std::pair{SegmentKind::Auto, std::string_view("auto")},
                                      std::pair{SegmentKind::MpegTs, std::string_view("mpegts")},
                                      std::pair{SegmentKind::Fmp4, std::string_view("fmp4")}};
};

struct VideoSettings
{
    VideoEncoder encoder = VideoEncoder::X264;
    QString preset = QStringLiteral("medium"); // one of presetsOf(encoder)
    int crf = 23;                              // crfMin(encoder) to crfMax(encoder); of RateMode::Quality
    int maxWidth = 0;                          // pixels of the upright picture; 0: as the source
    int maxHeight = 0;
    StreamMode mode = StreamMode::Encode;
    RateControl rate{};
    CodingSettings coding{};
    HardwareFallback hardwareFallback = HardwareFallback::Software; // not used by software encoders

    bool operator==(const VideoSettings &) const = default;
};

struct AudioSettings
{
    bool enabled = true;
    int bitrateKbps = 160; // for stereo; mono takes half, 5.1 two and a half times
    int maxChannels = 2;   // more are mixed down
    AudioEncoder encoder = AudioEncoder::Aac;
    TrackRule tracks = TrackRule::Default;
    QStringList languages; // ISO 639-2, in the order of the output; for TrackRule::Languages
    StreamMode mode = StreamMode::Encode;
    Loudness loudness{};

    bool operator==(const AudioSettings &) const = default;
};

// One size of an adaptive ladder, by the short side of the picture: 1080 is 1920x1080 or 1080x1920.
struct RungSettings
{
    int shortSide = 0;      // pixels
    int maxBitrateKbps = 0; // cap (VBV); 0: none
    int bitrateKbps = 0;    // average; of RateMode::Bitrate

    bool operator==(const RungSettings &) const = default;
};

struct HlsSettings
{
    int segmentMs = 6000;
    SegmentKind segments = SegmentKind::Auto;
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
    SubtitleSettings subtitles{};
    bool keepFileTime = true; // the output gets the time of the last change of its source
    HlsSettings hls;          // used by Container::Hls only

    bool operator==(const Profile &) const = default;
};

} // namespace sluice

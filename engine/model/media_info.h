// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/names.h"

#include <QString>
#include <QtGlobal>

#include <vector>

namespace sluice {

enum class StreamKind { Video, Audio, Subtitle, Data, Attachment };

template <>
struct Names<StreamKind>
{
    static constexpr std::array table{std::pair{StreamKind::Video, std::string_view("video")},
                                      std::pair{StreamKind::Audio, std::string_view("audio")},
                                      std::pair{StreamKind::Subtitle, std::string_view("subtitle")},
                                      std::pair{StreamKind::Data, std::string_view("data")},
                                      std::pair{StreamKind::Attachment, std::string_view("attachment")}};
};

// Pixels at the edges of an upright picture.
struct Crop
{
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;

    bool operator==(const Crop &) const = default;
};

struct StreamInfo
{
    int index = -1; // as in the container
    StreamKind kind = StreamKind::Data;
    QString codec;    // FFmpeg's name, "h264"
    QString language; // ISO 639-2 as tagged, or empty
    bool isDefault = false;
    bool attachedPicture = false; // cover art: never the video to encode
    qint64 attachedBytes = 0;     // of cover art and attachments, which the container holds in one piece

    // video
    int width = 0; // coded pixels, before rotation and pixel aspect
    int height = 0;
    int sarNum = 1; // sample aspect ratio
    int sarDen = 1;
    int rotationDegrees = 0; // clockwise, 0/90/180/270, as the player must turn it
    int fpsNum = 0;          // average rate; 0/1 when unknown
    int fpsDen = 1;
    int bitDepth = 8;
    QString pixelFormat;
    bool hdr = false;        // PQ or HLG transfer
    bool interlaced = false; // as the container or the codec says
    bool barsSought = false; // black bars were looked for, which costs decoding
    Crop bars{};             // what was found, even

    // Without times for each picture, whose order is another than that of the file: cannot be copied.
    bool untimed = false;

    // audio
    int channels = 0;
    int sampleRate = 0;

    int bitrateKbps = 0; // of video and audio; 0: not told

    bool operator==(const StreamInfo &) const = default;
};

// What a worker found out about one source. Untrusted: every text comes from the file.
struct MediaInfo
{
    QString format;               // FFmpeg's demuxer name
    qint64 durationUs = 0;        // 0: unknown. For progress and estimates only; files lie
    bool durationGuessed = false; // from the size and a bit rate: may be far off
    qint64 sizeBytes = 0;
    qint64 modifiedNs = 0; // of the file that was looked at, since the epoch; 0: not told
    std::vector<StreamInfo> streams;

    // The video stream to encode: first that is no cover art, or nullptr.
    [[nodiscard]] const StreamInfo *video() const;
    // The audio stream to encode: the default one, else the first, or nullptr.
    [[nodiscard]] const StreamInfo *audio() const;

    bool operator==(const MediaInfo &) const = default;
};

struct Size
{
    int width = 0;
    int height = 0;

    bool operator==(const Size &) const = default;
};

// The upright picture in square pixels, as a viewer sees it: rotation and sample aspect applied, even
// numbers.
[[nodiscard]] Size displaySize(const StreamInfo &video);

} // namespace sluice

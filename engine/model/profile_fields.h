// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a user may set in a profile: one table for the editor, its words and its tests. What may go together
// is said by profile_rules.h.

#include "engine/model/profile.h"

#include <QString>
#include <QStringList>

#include <span>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace sluice {

enum class FieldId {
    Name,
    Description,
    Container,
    KeepFileTime,
    Encoder,
    Preset,
    HardwareFallback,
    VideoMode,
    RateMode,
    Crf,
    BitrateKbps,
    TargetKB,
    TwoPass,
    MaxBitrateKbps,
    BufferKbits,
    Tune,
    CodingProfile,
    Level,
    PixelFormat,
    KeyframeMs,
    MaxWidth,
    MaxHeight,
    Width,
    Height,
    Fit,
    CropMode,
    CropLeft,
    CropTop,
    CropRight,
    CropBottom,
    PixelAspect,
    Deinterlace,
    Denoise,
    Hdr,
    FrameRateMode,
    FrameRate,
    AudioEnabled,
    AudioEncoder,
    AudioKbps,
    MaxChannels,
    AudioMode,
    AudioTracks,
    AudioLanguages,
    Loudness,
    Peak,
    SubtitleTracks,
    SubtitleLanguages,
    SegmentMs,
    Segments,
    Rungs
};

// Where a value stands in a profile.
template <typename T>
struct FieldPlace
{
    const T &(*read)(const Profile &);
    T &(*write)(Profile &);
};

using FieldAccess =
    std::variant<FieldPlace<QString>, FieldPlace<QStringList>, FieldPlace<int>, FieldPlace<double>,
                 FieldPlace<bool>, FieldPlace<std::vector<RungSettings>>, FieldPlace<Container>,
                 FieldPlace<VideoEncoder>, FieldPlace<HardwareFallback>, FieldPlace<StreamMode>,
                 FieldPlace<RateMode>, FieldPlace<PixelFormat>, FieldPlace<SizeFit>, FieldPlace<CropMode>,
                 FieldPlace<PixelAspect>, FieldPlace<Deinterlace>, FieldPlace<Denoise>, FieldPlace<HdrMode>,
                 FieldPlace<FrameRateMode>, FieldPlace<AudioEncoder>, FieldPlace<TrackRule>,
                 FieldPlace<SubtitleRule>, FieldPlace<SegmentKind>>;

struct ProfileField
{
    FieldId id;
    std::string_view key; // as in the file: "video.rate.mode"
    FieldAccess access;
    double low = 0; // of a number, in what is shown
    double high = 0;
    double unit = 1;   // what is stored, for one of what is shown
    double start = 0;  // of a number that is 0 until it is wanted
    bool open = false; // 0 leaves it to the source or the encoder
};

[[nodiscard]] std::span<const ProfileField> profileFields(); // in the order of the enum
[[nodiscard]] const ProfileField &fieldOf(FieldId id);
// The field that a problem of this key is about: "picture.crop" is about CropLeft, "hls.rungs[2].shortSide"
// about Rungs. nullptr: none, as for "id".
[[nodiscard]] const ProfileField *fieldAt(const QString &key);

// Whether it has a meaning beside the other values.
[[nodiscard]] bool applies(FieldId id, const Profile &profile);
// Of a number, in what is shown: some follow the encoder.
[[nodiscard]] std::pair<double, double> limitsOf(FieldId id, const Profile &profile);
// What a text may be, apart from empty; without any it is free.
[[nodiscard]] QStringList optionsOf(FieldId id, const Profile &profile);

// One of the values that container and encoder take.
[[nodiscard]] bool isOffered(VideoEncoder value, const Profile &profile);
[[nodiscard]] bool isOffered(AudioEncoder value, const Profile &profile);
[[nodiscard]] bool isOffered(PixelFormat value, const Profile &profile);
[[nodiscard]] bool isOffered(StreamMode value, const Profile &profile);
[[nodiscard]] bool isOffered(SegmentKind value, const Profile &profile);
template <typename Enum>
[[nodiscard]] bool isOffered(Enum, const Profile &)
{
    return true;
}

// After the user has changed `was` into `now`: encoders follow the container, what belongs to another mode
// goes back to its default, a number that is wanted only now begins with its usual value, and the second side
// of an exact size follows the first.
void settle(Profile &now, const Profile &was);

} // namespace sluice

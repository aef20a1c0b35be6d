// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Encoders that are circuits of a graphics card, and what is known of those of this machine.

#include "engine/model/profile.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace sluice {

enum class HardwareApi { None, Nvenc, Qsv, Vaapi };
enum class VideoCodec { H264, Hevc, Av1, Vp9 };

[[nodiscard]] constexpr HardwareApi apiOf(VideoEncoder encoder)
{
    switch (encoder) {
    case VideoEncoder::X264:
    case VideoEncoder::X265:
    case VideoEncoder::SvtAv1:
    case VideoEncoder::Vp9:
        break;
    case VideoEncoder::NvencH264:
    case VideoEncoder::NvencHevc:
    case VideoEncoder::NvencAv1:
        return HardwareApi::Nvenc;
    case VideoEncoder::QsvH264:
    case VideoEncoder::QsvHevc:
    case VideoEncoder::QsvAv1:
        return HardwareApi::Qsv;
    case VideoEncoder::VaapiH264:
    case VideoEncoder::VaapiHevc:
    case VideoEncoder::VaapiAv1:
        return HardwareApi::Vaapi;
    }
    return HardwareApi::None;
}

[[nodiscard]] constexpr bool isHardware(VideoEncoder encoder)
{
    return apiOf(encoder) != HardwareApi::None;
}

// The encoder that makes the same codec without a graphics card; a software encoder is its own.
[[nodiscard]] constexpr VideoEncoder softwareOf(VideoEncoder encoder)
{
    switch (encoder) {
    case VideoEncoder::X264:
    case VideoEncoder::NvencH264:
    case VideoEncoder::QsvH264:
    case VideoEncoder::VaapiH264:
        return VideoEncoder::X264;
    case VideoEncoder::X265:
    case VideoEncoder::NvencHevc:
    case VideoEncoder::QsvHevc:
    case VideoEncoder::VaapiHevc:
        return VideoEncoder::X265;
    case VideoEncoder::SvtAv1:
    case VideoEncoder::NvencAv1:
    case VideoEncoder::QsvAv1:
    case VideoEncoder::VaapiAv1:
        return VideoEncoder::SvtAv1;
    case VideoEncoder::Vp9:
        break;
    }
    return VideoEncoder::Vp9;
}

[[nodiscard]] constexpr VideoCodec videoCodecOf(VideoEncoder encoder)
{
    const VideoEncoder software = softwareOf(encoder);
    return software == VideoEncoder::X264     ? VideoCodec::H264
           : software == VideoEncoder::X265   ? VideoCodec::Hevc
           : software == VideoEncoder::SvtAv1 ? VideoCodec::Av1
                                              : VideoCodec::Vp9;
}

// Some circuits take nothing smaller; below this the software encoder is as fast.
inline constexpr int hardwareSideMin = 144;

// What a check of one encoder came to. NotChecked: nobody has asked yet.
enum class EncoderState {
    NotChecked,
    Works,
    NotBuiltIn,  // this FFmpeg does not know it
    NoDevice,    // no graphics card for it
    DriverError, // there is one, and its driver refuses
    Busy,        // its sessions or its memory are used up for now
    WrongOutput, // it encodes, and what comes out is not what went in
    Crashed,     // and took the process that asked with it
    Hangs        // no answer in time
};

template <>
struct Names<EncoderState>
{
    static constexpr std::array table{std::pair{EncoderState::NotChecked, std::string_view("not-checked")},
                                      std::pair{EncoderState::Works, std::string_view("works")},
                                      std::pair{EncoderState::NotBuiltIn, std::string_view("not-built-in")},
                                      std::pair{EncoderState::NoDevice, std::string_view("no-device")},
                                      std::pair{EncoderState::DriverError, std::string_view("driver-error")},
                                      std::pair{EncoderState::Busy, std::string_view("busy")},
                                      std::pair{EncoderState::WrongOutput, std::string_view("wrong-output")},
                                      std::pair{EncoderState::Crashed, std::string_view("crashed")},
                                      std::pair{EncoderState::Hangs, std::string_view("hangs")}};
};

struct EncoderFact
{
    VideoEncoder encoder = VideoEncoder::X264;
    EncoderState state = EncoderState::NotChecked;
    QString detail; // what library or driver said; untranslated
    // What it was found with: libraries, kernel modules, devices. With another text it is checked again.
    QString drivers;
    qint64 checkedMs = 0; // since the epoch

    bool operator==(const EncoderFact &) const = default;
};

[[nodiscard]] inline EncoderFact notChecked(VideoEncoder encoder)
{
    EncoderFact fact;
    fact.encoder = encoder;
    return fact;
}

// What is known of the encoders of a machine, for the planner.
using EncoderFacts = std::vector<EncoderFact>;

[[nodiscard]] inline EncoderFact factOf(const EncoderFacts &facts, VideoEncoder encoder)
{
    const auto found = std::ranges::find(facts, encoder, &EncoderFact::encoder);
    return found == facts.end() ? notChecked(encoder) : *found;
}

// Why it cannot be used, in words that follow a colon; empty where it works.
[[nodiscard]] QString whyNotUsed(const EncoderFact &fact);

// The same settings for the software encoder of the codec: the quality keeps its number, since the scales
// are alike; the preset becomes one of about the same rank; what the other does not know is left out.
[[nodiscard]] VideoSettings softwareSettings(const VideoSettings &video);

} // namespace sluice

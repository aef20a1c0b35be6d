// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Inside of the store: which keys the file of a profile may have, for its reader and its writer.

#include "engine/store/json_values.h"

#include <array>
#include <span>

namespace sluice::store {

enum class KeyKind { Text, Number, Decimal, Flag, Texts, Name, Object, List };

// The keys of a profile, as model/json.h names them.
struct KeyRule
{
    constexpr KeyRule(const char *ruleName, KeyKind ruleKind, std::span<const KeyRule> ruleMembers = {})
        : name(ruleName)
        , kind(ruleKind)
        , members(ruleMembers)
    {
    }

    constexpr KeyRule(const char *ruleName, QString (*wrong)(const Json &))
        : name(ruleName)
        , kind(KeyKind::Name)
        , wrongName(wrong)
    {
    }

    const char *name;
    KeyKind kind;
    std::span<const KeyRule> members; // of an object, or of each item of a list
    QString (*wrongName)(const Json &) = nullptr;
};

inline constexpr std::array rateRules{
    KeyRule{"mode", wrongName<RateMode>},       KeyRule{"bitrateKbps", KeyKind::Number},
    KeyRule{"maxBitrateKbps", KeyKind::Number}, KeyRule{"bufferKbits", KeyKind::Number},
    KeyRule{"twoPass", KeyKind::Flag},          KeyRule{"targetKB", KeyKind::Number}};
inline constexpr std::array codingRules{
    KeyRule{"tune", KeyKind::Text}, KeyRule{"profile", KeyKind::Text}, KeyRule{"level", KeyKind::Text},
    KeyRule{"pixelFormat", wrongName<PixelFormat>}, KeyRule{"keyframeMs", KeyKind::Number}};
inline constexpr std::array videoRules{KeyRule{"encoder", wrongName<VideoEncoder>},
                                       KeyRule{"preset", KeyKind::Text},
                                       KeyRule{"crf", KeyKind::Number},
                                       KeyRule{"maxWidth", KeyKind::Number},
                                       KeyRule{"maxHeight", KeyKind::Number},
                                       KeyRule{"mode", wrongName<StreamMode>},
                                       KeyRule{"rate", KeyKind::Object, rateRules},
                                       KeyRule{"coding", KeyKind::Object, codingRules},
                                       KeyRule{"hardwareFallback", wrongName<HardwareFallback>}};
inline constexpr std::array cropRules{KeyRule{"left", KeyKind::Number}, KeyRule{"top", KeyKind::Number},
                                      KeyRule{"right", KeyKind::Number}, KeyRule{"bottom", KeyKind::Number}};
inline constexpr std::array pictureRules{KeyRule{"width", KeyKind::Number},
                                         KeyRule{"height", KeyKind::Number},
                                         KeyRule{"fit", wrongName<SizeFit>},
                                         KeyRule{"cropMode", wrongName<CropMode>},
                                         KeyRule{"crop", KeyKind::Object, cropRules},
                                         KeyRule{"pixelAspect", wrongName<PixelAspect>},
                                         KeyRule{"deinterlace", wrongName<Deinterlace>},
                                         KeyRule{"frameRateMode", wrongName<FrameRateMode>},
                                         KeyRule{"frameRate", KeyKind::Text},
                                         KeyRule{"denoise", wrongName<Denoise>},
                                         KeyRule{"hdr", wrongName<HdrMode>}};
inline constexpr std::array loudnessRules{KeyRule{"targetLufs", KeyKind::Decimal},
                                          KeyRule{"peakDbtp", KeyKind::Decimal}};
inline constexpr std::array audioRules{
    KeyRule{"enabled", KeyKind::Flag},       KeyRule{"bitrateKbps", KeyKind::Number},
    KeyRule{"maxChannels", KeyKind::Number}, KeyRule{"encoder", wrongName<AudioEncoder>},
    KeyRule{"tracks", wrongName<TrackRule>}, KeyRule{"languages", KeyKind::Texts},
    KeyRule{"mode", wrongName<StreamMode>},  KeyRule{"loudness", KeyKind::Object, loudnessRules}};
inline constexpr std::array subtitleRules{KeyRule{"tracks", wrongName<SubtitleRule>},
                                          KeyRule{"languages", KeyKind::Texts}};
inline constexpr std::array rungRules{KeyRule{"shortSide", KeyKind::Number},
                                      KeyRule{"maxBitrateKbps", KeyKind::Number},
                                      KeyRule{"bitrateKbps", KeyKind::Number}};
inline constexpr std::array hlsRules{KeyRule{"segmentMs", KeyKind::Number},
                                     KeyRule{"segments", wrongName<SegmentKind>},
                                     KeyRule{"rungs", KeyKind::List, rungRules}};
inline constexpr std::array profileRules{KeyRule{"id", KeyKind::Text},
                                         KeyRule{"name", KeyKind::Text},
                                         KeyRule{"description", KeyKind::Text},
                                         KeyRule{"container", wrongName<Container>},
                                         KeyRule{"video", KeyKind::Object, videoRules},
                                         KeyRule{"picture", KeyKind::Object, pictureRules},
                                         KeyRule{"audio", KeyKind::Object, audioRules},
                                         KeyRule{"subtitles", KeyKind::Object, subtitleRules},
                                         KeyRule{"keepFileTime", KeyKind::Flag},
                                         KeyRule{"hls", KeyKind::Object, hlsRules}};

// "My TV (4K)" -> "my-tv-4k"; "profile" where no letter is left.
[[nodiscard]] QString profileId(const QString &name);

} // namespace sluice::store

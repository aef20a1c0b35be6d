// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What each encoder takes of rate control, tunes, profiles, levels and pixel formats; formats.h has the rest.

#include "engine/model/formats.h"
#include "engine/model/profile_problem.h"
#include "engine/model/recipe.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace sluice {

// Limits of what a user may set.
inline constexpr int bitrateMinKbps = 50;
inline constexpr int bitrateMaxKbps = 200'000;
inline constexpr int bufferMinKbits = 50;
inline constexpr int bufferMaxKbits = 800'000;
inline constexpr int targetMinKB = 50;
inline constexpr int targetMaxKB = 2'000'000'000;
inline constexpr int keyframeMinMs = 100;
inline constexpr int keyframeMaxMs = 60'000;

struct CodingProfile
{
    std::string_view name;
    std::span<const PixelFormat> formats; // the first one is meant where none is named
};

// A level's limits. Pictures are measured in what the standard counts: macroblocks for H.264, samples for
// HEVC.
struct CodingLevel
{
    std::string_view name;
    qint64 pictureMax = 0;
    qint64 perSecondMax = 0;
    int kbpsMax = 0; // of the lowest profile and tier
    int bufferKbits = 0;
    int keptMax = 0; // macroblocks of all reference pictures; 0: the encoder knows
};

[[nodiscard]] std::span<const std::string_view> tunesOf(VideoEncoder encoder);
[[nodiscard]] std::span<const CodingProfile> profilesOf(VideoEncoder encoder);
[[nodiscard]] std::span<const CodingLevel> levelsOf(VideoEncoder encoder);
[[nodiscard]] std::span<const PixelFormat> pixelFormatsOf(VideoEncoder encoder); // after Auto

[[nodiscard]] const CodingLevel *levelOf(VideoEncoder encoder, const QString &level); // nullptr: none of it
// The size of a picture as the levels of this encoder count it.
[[nodiscard]] qint64 levelSize(VideoEncoder encoder, const Rung &rung);

// SVT-AV1 1.4 ignores the request for a second pass through libavcodec; hardware has none over a whole file.
[[nodiscard]] constexpr bool hasTwoPasses(VideoEncoder encoder)
{
    return encoder != VideoEncoder::SvtAv1 && !isHardware(encoder);
}

// Whether a cap is one: measured, libvpx lets a second of film have twice as much, SVT-AV1 half as much
// again. Hardware is told the cap and promises to keep it; nobody has measured it here.
[[nodiscard]] constexpr bool holdsCap(VideoEncoder encoder)
{
    return encoder == VideoEncoder::X264 || encoder == VideoEncoder::X265 || isHardware(encoder);
}

// Of the time for both passes, what the first one takes. Measured on one clip.
[[nodiscard]] constexpr double firstPassShare(VideoEncoder encoder)
{
    return encoder == VideoEncoder::Vp9 ? 0.15 : encoder == VideoEncoder::X265 ? 0.45 : 0.33;
}

[[nodiscard]] constexpr bool isDeep(PixelFormat format)
{
    return format == PixelFormat::Yuv420Deep || format == PixelFormat::Yuv422Deep
           || format == PixelFormat::Yuv444Deep;
}

// The format that is meant: the one named, else the usual one of the profile, else Auto.
[[nodiscard]] PixelFormat formatOf(VideoEncoder encoder, const CodingSettings &coding);
// Whether the output has more than 8 bits, where `sourceDeep` says it of the source. The recipe's format is
// decided.
[[nodiscard]] bool isDeep(const Recipe &recipe, bool sourceDeep);

// What cannot be of rates and coding. Empty: all of it can be done.
[[nodiscard]] std::vector<ProfileProblem> codingProblems(const Profile &profile);

// Another encoder was chosen: what it does not know goes back to its usual.
void fitToEncoder(VideoSettings &video);

} // namespace sluice

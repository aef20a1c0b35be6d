// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile.h"
#include "engine/model/profile_problem.h"

#include <cstddef>
#include <vector>

namespace sluice {

// Limits of what a user may set; coding_rules.h and loudness.h have the others.
inline constexpr int boxMin = 16;     // pixels: the smallest picture that any encoder takes
inline constexpr int sideMax = 16384; // pixels: the largest one of x264
inline constexpr int rungSideMin = 64;
inline constexpr int rungSideMax = 4320;
inline constexpr std::size_t rungsMax = 10;
inline constexpr int segmentMinMs = 1000;
inline constexpr int segmentMaxMs = 20'000;
inline constexpr int audioMinKbps = 16; // for stereo
inline constexpr int audioMaxKbps = 512;
inline constexpr int channelsLimit = 8;

// Everything that is wrong with a profile, in the order of its values; empty: it can be used.
[[nodiscard]] std::vector<ProfileProblem> problemsOf(const Profile &profile);

} // namespace sluice

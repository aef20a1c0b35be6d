// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sluice {

// How loud the sound of an output shall be, as EBU R 128 measures it: over the whole track, quiet stretches
// left out. The peak is that of the sound between the samples too.
struct Loudness
{
    double targetLufs = 0.0; // loudnessMinLufs to loudnessMaxLufs; 0: as in the source
    double peakDbtp = -1.0;  // peakMinDbtp to peakMaxDbtp; not passed before the encoder

    [[nodiscard]] bool wanted() const { return targetLufs != 0.0; }
    bool operator==(const Loudness &) const = default;
};

inline constexpr double loudnessMinLufs = -31.0; // what a dialogue of the cinema has
inline constexpr double loudnessMaxLufs = -5.0;
inline constexpr double peakMinDbtp = -9.0;
inline constexpr double peakMaxDbtp = 0.0;

} // namespace sluice

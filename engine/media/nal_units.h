// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/libav.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

// What of an encoded stream can be read without decoding it. Pure, and safe with any bytes.
namespace sluice::media {

enum class NalFraming {
    StartCodes, // Annex B: in MPEG-TS, and as encoders put it
    Lengths     // four bytes before each unit: in MP4
};

// The NAL units of H.264 or HEVC, one after the other, without what frames them.
class NalReader final
{
public:
    NalReader(std::span<const std::uint8_t> bytes, NalFraming framing)
        : m_rest(bytes)
        , m_framing(framing)
    {
    }

    [[nodiscard]] std::optional<std::span<const std::uint8_t>> next();

private:
    [[nodiscard]] std::optional<std::span<const std::uint8_t>> nextByLength();

    std::span<const std::uint8_t> m_rest;
    NalFraming m_framing;
};

[[nodiscard]] constexpr int avcUnitType(std::uint8_t firstByte)
{
    return firstByte & 0x1f;
}

[[nodiscard]] constexpr int hevcUnitType(std::uint8_t firstByte)
{
    return (firstByte >> 1) & 0x3f;
}

// Whether a player can begin with this packet and needs nothing before it, now or later: an IDR picture of
// H.264 or HEVC (a CRA picture does not do), a shown key frame of AV1 behind its sequence header. Of other
// codecs, any packet.
[[nodiscard]] bool beginsAnew(AVCodecID codec, std::span<const std::uint8_t> packet, NalFraming framing);

} // namespace sluice::media

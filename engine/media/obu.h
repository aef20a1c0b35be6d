// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <span>

// The open bitstream units of AV1, as far as packaging must know them. Pure, and safe with any bytes.
namespace sluice::media {

enum class ObuType { SequenceHeader = 1, FrameHeader = 3, WholeFrame = 6 }; // others exist

struct Obu
{
    ObuType type{};
    std::span<const std::uint8_t> payload;
};

class ObuReader final
{
public:
    explicit ObuReader(std::span<const std::uint8_t> bytes)
        : m_rest(bytes)
    {
    }

    [[nodiscard]] std::optional<Obu> next();

private:
    std::span<const std::uint8_t> m_rest;
};

// Of a WholeFrame or FrameHeader.
[[nodiscard]] bool isShownKeyFrame(const Obu &frame);

// Of a SequenceHeader.
struct Av1Sequence
{
    int profile = 0;
    int level = 0; // seq_level_idx, 8 is 4.0
    bool highTier = false;
};
[[nodiscard]] std::optional<Av1Sequence> readSequence(const Obu &header);

} // namespace sluice::media

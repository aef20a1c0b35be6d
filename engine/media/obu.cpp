// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/obu.h"

#include <cstddef>

namespace sluice::media {

namespace {

using Bytes = std::span<const std::uint8_t>;

class BitReader final
{
public:
    explicit BitReader(Bytes bytes)
        : m_bytes(bytes)
    {
    }

    // Zero behind the end, which ran() tells.
    std::uint32_t take(int bits)
    {
        std::uint32_t value = 0;
        for (; bits > 0; --bits, ++m_at) {
            const std::uint32_t bit = m_at / 8 < m_bytes.size() ? m_bytes[m_at / 8] >> (7 - m_at % 8) & 1 : 0;
            value = value << 1 | bit;
        }
        return value;
    }
    bool flag() { return take(1) != 0; }
    void skip(size_t bits) { m_at += bits; }
    [[nodiscard]] bool ranOut() const { return m_at > m_bytes.size() * 8; }

private:
    Bytes m_bytes;
    size_t m_at = 0;
};

// Seven bits a byte, the low ones first.
std::optional<size_t> takeLength(Bytes &bytes)
{
    constexpr size_t longest = 8;
    std::uint64_t value = 0;
    for (size_t i = 0; i < longest && i < bytes.size(); ++i) {
        value |= std::uint64_t(bytes[i] & 0x7f) << (7 * i);
        if ((bytes[i] & 0x80) == 0) {
            bytes = bytes.subspan(i + 1);
            return value <= bytes.size() ? std::optional(size_t(value)) : std::nullopt;
        }
    }
    return std::nullopt;
}

void skipUvlc(BitReader &bits)
{
    int zeros = 0;
    while (!bits.ranOut() && !bits.flag())
        ++zeros;
    bits.skip(size_t(zeros));
}

// Behind the flag that says it is there.
void skipTiming(BitReader &bits)
{
    bits.skip(64);
    if (bits.flag()) // equal_picture_interval
        skipUvlc(bits);
    if (bits.flag()) // decoder_model_info_present_flag
        bits.skip(5 + 32 + 5 + 5);
}

} // namespace

std::optional<Obu> ObuReader::next()
{
    if (m_rest.empty())
        return std::nullopt;
    const std::uint8_t header = m_rest.front();
    const bool extended = (header & 0x04) != 0;
    const size_t headerBytes = extended ? 2 : 1;
    if (m_rest.size() < headerBytes)
        return std::nullopt;
    m_rest = m_rest.subspan(headerBytes);
    size_t length = m_rest.size();
    if ((header & 0x02) != 0) {
        const std::optional<size_t> said = takeLength(m_rest);
        if (!said)
            return std::nullopt;
        length = *said;
    }
    const Obu obu{.type = ObuType(header >> 3 & 0x0f), .payload = m_rest.first(length)};
    m_rest = m_rest.subspan(length);
    return obu;
}

bool isShownKeyFrame(const Obu &frame)
{
    BitReader bits(frame.payload);
    const bool again = bits.flag(); // show_existing_frame
    const std::uint32_t type = bits.take(2);
    const bool shown = bits.flag();
    return !bits.ranOut() && !again && type == 0 && shown;
}

std::optional<Av1Sequence> readSequence(const Obu &header)
{
    BitReader bits(header.payload);
    Av1Sequence sequence;
    sequence.profile = int(bits.take(3));
    bits.skip(1);      // still_picture
    if (bits.flag()) { // reduced_still_picture_header
        sequence.level = int(bits.take(5));
    } else {
        if (bits.flag()) // timing_info_present_flag
            skipTiming(bits);
        bits.skip(1 + 5 + 12); // display delay, number of points, layers of the first
        sequence.level = int(bits.take(5));
        constexpr int lastWithoutTier = 7;
        sequence.highTier = sequence.level > lastWithoutTier && bits.flag();
    }
    return bits.ranOut() ? std::nullopt : std::optional(sequence);
}

} // namespace sluice::media

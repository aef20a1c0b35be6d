// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/codec_string.h"

#include "engine/media/nal_units.h"
#include "engine/media/obu.h"

#include <QStringBuilder>

#include <array>
#include <optional>
#include <vector>

namespace sluice::media {

namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr int avcSequenceParameters = 7;
constexpr int hevcSequenceParameters = 33;
constexpr size_t profileTierLevelBytes = 12;
constexpr int escapedObjectType = 31;

QByteArray hexByte(std::uint8_t value)
{
    return QByteArray::number(value, 16).toUpper().rightJustified(2, '0');
}

QByteArray twoDigits(int value)
{
    return QByteArray::number(value).rightJustified(2, '0');
}

// The first so many bytes of what a NAL unit says: a 3 behind two zeros is no part of it.
std::vector<std::uint8_t> withoutEscapes(Bytes unit, size_t atMost)
{
    std::vector<std::uint8_t> bytes;
    int zeros = 0;
    for (size_t i = 0; i < unit.size() && bytes.size() < atMost; ++i) {
        if (zeros >= 2 && unit[i] == 3) {
            zeros = 0;
            continue;
        }
        bytes.push_back(unit[i]);
        zeros = unit[i] == 0 ? zeros + 1 : 0;
    }
    return bytes;
}

QByteArray hevcProfile(std::span<const std::uint8_t, profileTierLevelBytes> bytes)
{
    const std::array spaces{QByteArray(), QByteArray("A"), QByteArray("B"), QByteArray("C")};
    const bool highTier = (bytes[0] & 0x20) != 0;
    std::uint32_t compatible = 0; // the flag that comes first is the lowest bit
    for (unsigned bit = 0; bit < 32; ++bit)
        compatible |= std::uint32_t(bytes[1 + bit / 8] >> (7 - bit % 8) & 1) << bit;
    QByteArray text = "hvc1." + spaces[size_t(bytes[0] >> 6)] + QByteArray::number(bytes[0] & 0x1f) + '.'
                      + QByteArray::number(compatible, 16).toUpper() + '.' + (highTier ? 'H' : 'L')
                      + QByteArray::number(bytes[11]);
    Bytes constraints = bytes.subspan(5, 6);
    while (!constraints.empty() && constraints.back() == 0)
        constraints = constraints.first(constraints.size() - 1);
    for (const std::uint8_t byte : constraints)
        text += '.' + QByteArray::number(byte, 16).toUpper();
    return text;
}

} // namespace

QByteArray avcCodecString(Bytes annexB)
{
    NalReader units(annexB, NalFraming::StartCodes);
    while (const std::optional<Bytes> unit = units.next()) {
        // The NAL header, then profile, constraint flags and level.
        if (unit->size() >= 4 && avcUnitType(unit->front()) == avcSequenceParameters)
            return "avc1." + hexByte((*unit)[1]) + hexByte((*unit)[2]) + hexByte((*unit)[3]);
    }
    return {};
}

QByteArray hevcCodecString(Bytes annexB)
{
    NalReader units(annexB, NalFraming::StartCodes);
    while (const std::optional<Bytes> unit = units.next()) {
        if (hevcUnitType(unit->front()) != hevcSequenceParameters)
            continue;
        // Two bytes of NAL header, one of numbers, then the twelve of profile, tier and level.
        const std::vector<std::uint8_t> bytes = withoutEscapes(*unit, 3 + profileTierLevelBytes);
        if (bytes.size() == 3 + profileTierLevelBytes)
            return hevcProfile(std::span(bytes).subspan<3, profileTierLevelBytes>());
    }
    return {};
}

QByteArray av1CodecString(Bytes obus, int bitDepth)
{
    ObuReader reader(obus);
    while (const std::optional<Obu> obu = reader.next()) {
        if (obu->type != ObuType::SequenceHeader)
            continue;
        const std::optional<Av1Sequence> sequence = readSequence(*obu);
        if (!sequence)
            return {};
        return "av01." + QByteArray::number(sequence->profile) + '.' + twoDigits(sequence->level)
               + (sequence->highTier ? 'H' : 'M') + '.' + twoDigits(bitDepth);
    }
    return {};
}

QByteArray aacCodecString(Bytes audioSpecificConfig)
{
    if (audioSpecificConfig.size() < 2)
        return {};
    int type = audioSpecificConfig[0] >> 3;
    if (type == escapedObjectType)
        type = 32 + ((audioSpecificConfig[0] & 0x07) << 3) + (audioSpecificConfig[1] >> 5);
    return "mp4a.40." + QByteArray::number(type);
}

} // namespace sluice::media

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/codec_string.h"

#include <QStringBuilder>

namespace sluice::media {

namespace {

constexpr int sequenceParameterSet = 7;
constexpr int escapedObjectType = 31;

QByteArray hexByte(std::uint8_t value)
{
    return QByteArray::number(value, 16).toUpper().rightJustified(2, '0');
}

} // namespace

QByteArray avcCodecString(std::span<const std::uint8_t> annexB)
{
    // A start code is 0 0 1; after it the NAL header, then profile, constraint flags and level.
    for (std::size_t i = 0; i + 6 < annexB.size(); ++i) {
        const bool startCode = annexB[i] == 0 && annexB[i + 1] == 0 && annexB[i + 2] == 1;
        if (startCode && (annexB[i + 3] & 0x1f) == sequenceParameterSet)
            return "avc1." + hexByte(annexB[i + 4]) + hexByte(annexB[i + 5]) + hexByte(annexB[i + 6]);
    }
    return {};
}

QByteArray aacCodecString(std::span<const std::uint8_t> audioSpecificConfig)
{
    if (audioSpecificConfig.size() < 2)
        return {};
    int type = audioSpecificConfig[0] >> 3;
    if (type == escapedObjectType)
        type = 32 + ((audioSpecificConfig[0] & 0x07) << 3) + (audioSpecificConfig[1] >> 5);
    return "mp4a.40." + QByteArray::number(type);
}

} // namespace sluice::media

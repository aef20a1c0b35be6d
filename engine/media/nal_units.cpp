// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/nal_units.h"

#include "engine/media/obu.h"

#include <algorithm>
#include <array>

namespace sluice::media {

namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::array<std::uint8_t, 3> startCode{0, 0, 1};

// Of the next start code; the size of `bytes` where there is none.
size_t offsetOfStartCode(Bytes bytes)
{
    return size_t(std::search(bytes.begin(), bytes.end(), startCode.begin(), startCode.end())
                  - bytes.begin());
}

// Of the first unit that carries a part of a picture; -1 where there is none.
int firstPictureType(Bytes packet, NalFraming framing, bool hevc)
{
    NalReader units(packet, framing);
    while (const std::optional<Bytes> unit = units.next()) {
        const int type = hevc ? hevcUnitType(unit->front()) : avcUnitType(unit->front());
        if (hevc ? type < 32 : type >= 1 && type <= 5)
            return type;
    }
    return -1;
}

bool beginsWithKeyFrame(Bytes packet)
{
    bool sequence = false;
    ObuReader obus(packet);
    while (const std::optional<Obu> obu = obus.next()) {
        sequence = sequence || obu->type == ObuType::SequenceHeader;
        if (obu->type == ObuType::FrameHeader || obu->type == ObuType::WholeFrame)
            return sequence && isShownKeyFrame(*obu);
    }
    return false;
}

} // namespace

std::optional<Bytes> NalReader::nextByLength()
{
    constexpr size_t lengthBytes = 4;
    if (m_rest.size() <= lengthBytes)
        return std::nullopt;
    size_t length = 0;
    for (const std::uint8_t byte : m_rest.first(lengthBytes))
        length = length << 8 | byte;
    m_rest = m_rest.subspan(lengthBytes);
    if (length == 0 || length > m_rest.size())
        return std::nullopt;
    const Bytes unit = m_rest.first(length);
    m_rest = m_rest.subspan(length);
    return unit;
}

std::optional<Bytes> NalReader::next()
{
    if (m_framing == NalFraming::Lengths)
        return nextByLength();
    for (;;) {
        const size_t code = offsetOfStartCode(m_rest);
        if (code + startCode.size() >= m_rest.size())
            return std::nullopt;
        m_rest = m_rest.subspan(code + startCode.size());
        const Bytes unit = m_rest.first(offsetOfStartCode(m_rest));
        if (!unit.empty())
            return unit;
    }
}

bool beginsAnew(AVCodecID codec, Bytes packet, NalFraming framing)
{
    constexpr int avcIdr = 5;
    constexpr int hevcIdrWithLeading = 19;
    constexpr int hevcIdr = 20;
    if (codec == AV_CODEC_ID_H264)
        return firstPictureType(packet, framing, false) == avcIdr;
    if (codec == AV_CODEC_ID_HEVC) {
        const int type = firstPictureType(packet, framing, true);
        return type == hevcIdrWithLeading || type == hevcIdr;
    }
    return codec != AV_CODEC_ID_AV1 || beginsWithKeyFrame(packet);
}

} // namespace sluice::media

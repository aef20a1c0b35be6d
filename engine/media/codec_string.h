// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstdint>
#include <span>

// The CODECS attribute (RFC 6381) from what the encoder really wrote.
namespace sluice::media {

// "avc1.PPCCLL" from the first sequence parameter set of an Annex B stream; empty when there is none.
[[nodiscard]] QByteArray avcCodecString(std::span<const std::uint8_t> annexB);
// "hvc1.P.C.TL.FF" from the first sequence parameter set, as ISO/IEC 14496-15 annex E spells it.
[[nodiscard]] QByteArray hevcCodecString(std::span<const std::uint8_t> annexB);
// "av01.P.LLT.DD" from the first sequence header; the depth in bits is not read but told.
[[nodiscard]] QByteArray av1CodecString(std::span<const std::uint8_t> obus, int bitDepth);
// "mp4a.40.N" from an AudioSpecificConfig; empty when it is too short.
[[nodiscard]] QByteArray aacCodecString(std::span<const std::uint8_t> audioSpecificConfig);

} // namespace sluice::media

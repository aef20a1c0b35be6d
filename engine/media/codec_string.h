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
// "mp4a.40.N" from an AudioSpecificConfig; empty when it is too short.
[[nodiscard]] QByteArray aacCodecString(std::span<const std::uint8_t> audioSpecificConfig);

} // namespace sluice::media

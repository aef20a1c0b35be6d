// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/hardware.h"

namespace sluice::media {

// Encodes a few small pictures for real and looks at what comes out: as many packets, a key frame where one
// was asked for, and pictures like those that went in, where a decoder is at hand. A driver may crash or hang
// in here, so this is for a process that nobody else needs. `drivers` and the time are the caller's.
[[nodiscard]] EncoderFact checkEncoder(VideoEncoder encoder);

} // namespace sluice::media

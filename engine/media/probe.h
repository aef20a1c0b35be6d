// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/control.h"
#include "engine/media/input.h"
#include "engine/model/media_info.h"
#include "engine/model/result.h"

namespace sluice::media {

// What is in a file; with `bars` also the black bars around its picture, which costs decoding. Fails for
// everything that could not be encoded: no video, no decoder, too large.
[[nodiscard]] Result<MediaInfo> probe(const QString &path, Control &control, bool bars = false);

// The same for an input that is open; only describes.
[[nodiscard]] MediaInfo describe(const Input &input);

// Clockwise degrees, 0 to below 360, by which a player turns the picture; 0 without a matrix.
[[nodiscard]] double rotationOf(const std::int32_t *displayMatrix);

} // namespace sluice::media

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/control.h"
#include "engine/media/input.h"
#include "engine/model/media_info.h"
#include "engine/model/result.h"

namespace sluice::media {

// The black bars around the upright picture, in its pixels, all four of them even. Looks at a short film
// wholly, at a long one in many places, and takes the least that was black everywhere: a stretch without
// bars keeps them all. Nothing where the film is too dark to tell, or where what would be left is no
// plausible picture. Moves the input and leaves it moved. Errors: those of reading, Cancelled.
[[nodiscard]] Result<Crop> findBars(Input &input, int videoStream, Control &control);

} // namespace sluice::media

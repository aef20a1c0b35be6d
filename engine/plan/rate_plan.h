// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/media_info.h"
#include "engine/model/profile.h"
#include "engine/model/recipe.h"
#include "engine/model/remark.h"
#include "engine/model/result.h"

#include <QStringList>

namespace sluice::plan {

// Bit rates, passes and what else the encoder is told. The recipe's rungs, picture and sound are decided
// before: a wanted size goes by what they leave. Errors: SizeNotPossible; ProfileInvalid where a level has no
// room for the picture.
[[nodiscard]] Result<> planRateControl(const MediaInfo &media, const Profile &profile, Recipe &recipe,
                                       Remarks &decisions);

// What the container writes around the packets.
[[nodiscard]] double overheadBytes(const Recipe &recipe, double seconds, double framesPerSecond);

// Frames a second of the output; 0: unknown.
[[nodiscard]] double framesPerSecond(const MediaInfo &media, const Recipe &recipe);

} // namespace sluice::plan

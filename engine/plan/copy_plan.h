// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/media_info.h"
#include "engine/model/profile.h"
#include "engine/model/recipe.h"
#include "engine/model/remark.h"

namespace sluice::plan {

// Why a stream cannot go over as it is, in words that follow "encoded: "; empty: it can.

// What nobody can change: the container does not hold it, or it has no times.
[[nodiscard]] Remark whyNotHeld(const StreamInfo &stream, Container container);

// The same, and what is not as the profile would make it. `planned` is what encoding would make of the
// picture, or of this track.
[[nodiscard]] Remark whyVideoDoesNotFit(const StreamInfo &video, const Profile &profile,
                                        const Recipe &planned);
[[nodiscard]] Remark whyAudioDoesNotFit(const StreamInfo &audio, Container container,
                                        const AudioTrackRecipe &planned);

} // namespace sluice::plan

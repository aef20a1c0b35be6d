// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile.h"

namespace sluice {

// Another container was chosen: encoders that it does not take become its first ones, and the rest follows
// them. A ladder without rungs gets usual ones.
void fitToContainer(Profile &profile);

// Another video encoder was chosen than `was`: a preset or a quality of the other's scale becomes the usual
// one, and what it does not know is left out.
void fitToEncoder(VideoSettings &video, VideoEncoder was);

} // namespace sluice

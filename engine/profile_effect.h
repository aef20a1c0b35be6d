// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/hardware.h"
#include "engine/model/profile_list.h"

namespace sluice {

// Plans a film of an hour in 1920x1080 with 30 pictures a second and stereo sound, as a run would. Pure.
[[nodiscard]] ProfileEffect effectOf(const Profile &profile, const EncoderFacts &encoders);

} // namespace sluice

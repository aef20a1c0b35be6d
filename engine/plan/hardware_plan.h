// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/hardware.h"
#include "engine/model/plan.h"
#include "engine/model/result.h"

namespace sluice::plan {

// Copied pictures and sound alone need no encoder, whatever the profile names.
[[nodiscard]] bool encodesByHardware(const Recipe &recipe);

// Which of two plans of one file is carried out: the one by hardware where it works here and takes pictures
// of this size, else the one by software, or HardwareUnavailable where the profile does not allow that or
// software cannot do it either. The decisions say which and why.
[[nodiscard]] Result<JobPlan> chooseHardware(JobPlan hardware, Result<JobPlan> software,
                                             const VideoSettings &video, const EncoderFact &fact);

} // namespace sluice::plan

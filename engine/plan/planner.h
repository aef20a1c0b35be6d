// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/hardware.h"
#include "engine/model/job.h"
#include "engine/model/profile.h"
#include "engine/model/result.h"

namespace sluice::plan {

// What will be made of one source: a pure function of the facts and the profile. `outputPath` is the
// caller's, who alone knows which names are taken; `encoders` is what is known of the machine's hardware
// encoders, where the profile asks for one. Errors: InputNoVideo, InputNoAudio, InputUnsupported,
// ProfileInvalid, SizeNotPossible, HardwareUnavailable.
[[nodiscard]] Result<JobPlan> planJob(const MediaInfo &media, const Profile &profile,
                                      const QString &outputPath, int threads,
                                      const EncoderFacts &encoders = {});

} // namespace sluice::plan

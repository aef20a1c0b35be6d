// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/options.h"
#include "engine/model/path_profiles.h"
#include "engine/model/result.h"
#include "engine/store/profile_store.h"

namespace sluice::cli {

// The profile that was named, or the default one for the kind of output, with what the command line says on
// top. Errors: ProfileUnknown, ProfileInvalid.
[[nodiscard]] Result<Profile> chooseProfile(const Options &options, const store::ProfileStore &profiles);

// Those of --profile-for. Each path is in the input, each profile is a saved one: ProfileUnknown,
// OptionInvalid.
[[nodiscard]] Result<PathProfiles> choosePathProfiles(const Options &options,
                                                      const store::ProfileStore &profiles);

} // namespace sluice::cli

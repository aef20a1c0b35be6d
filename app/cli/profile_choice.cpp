// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/profile_choice.h"

#include <algorithm>

namespace sluice::cli {

namespace {

const Profile *builtInLadder(const store::ProfileStore &profiles)
{
    const auto &all = profiles.builtIns();
    const auto found = std::ranges::find(all, Container::Hls, &Profile::container);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

Result<Profile> chooseProfile(const Options &options, const store::ProfileStore &profiles)
{
    Profile profile = profiles.builtIns().constFirst();
    const Profile *ladder = builtInLadder(profiles);
    const bool wantsLadder = options.container == Container::Hls;
    if (!options.profile.isEmpty()) {
        auto named = profiles.load(options.profile);
        if (!named)
            return Unexpected(named.error());
        profile = std::move(*named);
    } else if (wantsLadder && ladder) {
        profile = *ladder;
    }
    if (options.container)
        profile.container = *options.container;
    if (wantsLadder && profile.hls.rungs.empty() && ladder)
        profile.hls = ladder->hls;
    if (options.encoder)
        profile.video.encoder = *options.encoder;
    if (options.preset)
        profile.video.preset = *options.preset;
    if (options.crf)
        profile.video.crf = *options.crf;
    options.picture.applyTo(profile);
    if (const auto valid = store::validate(profile); !valid)
        return Unexpected(valid.error());
    return profile;
}

} // namespace sluice::cli

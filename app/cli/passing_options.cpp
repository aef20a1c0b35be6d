// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/passing_options.h"

#include "app/cli/name_list.h"

#include <CLI/CLI.hpp>

#include <string>

namespace sluice::cli {

namespace {

void addMode(CLI::App &app, const char *flag, const char *what, std::optional<StreamMode> &mode)
{
    app.add_option_function<std::string>(
           flag, [&mode](const std::string &name) { mode = fromName<StreamMode>(name); }, what)
        ->check(CLI::IsMember(namesOf<StreamMode>()));
}

} // namespace

void definePassing(CLI::App &app, PassingOptions &options)
{
    addMode(app, "--video", "Encode the picture, copy it where it already is as wanted, or copy it always",
            options.video);
    addMode(app, "--audio", "The same for the sound", options.audio);
}

void PassingOptions::applyTo(Profile &profile) const
{
    profile.video.mode = video.value_or(profile.video.mode);
    profile.audio.mode = audio.value_or(profile.audio.mode);
}

} // namespace sluice::cli

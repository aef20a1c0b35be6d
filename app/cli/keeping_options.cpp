// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/keeping_options.h"

#include <CLI/CLI.hpp>

#include <string>

namespace sluice::cli {

void defineKeeping(CLI::App &app, KeepingOptions &options)
{
    app.add_option_function<std::string>(
           "--subtitles",
           [&options](const std::string &text) {
               options.subtitles = fromName<SubtitleRule>(text);
               if (options.subtitles && options.subtitles != SubtitleRule::Languages)
                   return;
               options.subtitles = SubtitleRule::Languages;
               options.languages = QString::fromStdString(text).split(u',');
           },
           "Which subtitles, where the output can hold them: all, none, or languages in order, as deu,eng")
        ->type_name("RULE|LANG,...");
    app.add_option_function<std::string>(
           "--file-time", [&options](const std::string &text) { options.fileTime = text == "keep"; },
           "Give the output the time of the last change of its source, or that of now")
        ->check(CLI::IsMember({"keep", "now"}));
}

void KeepingOptions::applyTo(Profile &profile) const
{
    if (subtitles) {
        profile.subtitles.tracks = *subtitles;
        profile.subtitles.languages = languages;
    }
    profile.keepFileTime = fileTime.value_or(profile.keepFileTime);
}

} // namespace sluice::cli

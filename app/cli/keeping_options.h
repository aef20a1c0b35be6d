// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile.h"

#include <QStringList>

#include <optional>

namespace CLI {
class App;
}

namespace sluice::cli {

// What was said about what goes along with pictures and sound; what was not said stays empty.
struct KeepingOptions
{
    std::optional<SubtitleRule> subtitles;
    QStringList languages; // for SubtitleRule::Languages
    std::optional<bool> fileTime;

    void applyTo(Profile &profile) const;
};

// Adds the flags; `options`, which must outlive the parsing, takes what they say.
void defineKeeping(CLI::App &app, KeepingOptions &options);

} // namespace sluice::cli

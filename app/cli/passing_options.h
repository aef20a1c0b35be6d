// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile.h"

#include <optional>

namespace CLI {
class App;
}

namespace sluice::cli {

// What was said about what need not be encoded; what was not said stays empty.
struct PassingOptions
{
    std::optional<StreamMode> video;
    std::optional<StreamMode> audio;

    void applyTo(Profile &profile) const;
};

// Adds the flags; `options`, which must outlive the parsing, takes what they say.
void definePassing(CLI::App &app, PassingOptions &options);

} // namespace sluice::cli

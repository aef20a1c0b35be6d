// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/config.h"
#include "engine/model/result.h"

#include <QString>

#include <functional>
#include <vector>

namespace CLI {
class App;
}

namespace sluice::cli {

// What was said about batches and the machine.
struct ConfigOptions
{
    QString file;                                       // of settings; empty: none
    std::vector<std::function<void(Config &)>> changes; // what the flags say

    // What the file says, changed by the flags. ConfigInvalid where the file can not be used.
    [[nodiscard]] Result<Config> config() const;
};

// Adds the flags; `options`, which must outlive the parsing, takes what they say.
void defineConfig(CLI::App &app, ConfigOptions &options);

} // namespace sluice::cli

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile.h"

#include <optional>

namespace CLI {
class App;
}

namespace sluice::cli {

// What was said about bit rates and the encoder on the command line; what was not said stays empty.
struct RateOptions
{
    std::optional<int> bitrateKbps;
    std::optional<int> maxBitrateKbps;
    std::optional<int> bufferKbits;
    std::optional<int> targetKB;
    bool twoPass = false;
    std::optional<QString> tune;
    std::optional<QString> profile;
    std::optional<QString> level;
    std::optional<PixelFormat> pixelFormat;
    std::optional<int> keyframeMs;

    // `byQuality`: --crf was said, which is a mode as well.
    void applyTo(VideoSettings &video, bool byQuality) const;
};

// Adds the flags; `options`, which must outlive the parsing, takes what they say. --crf must be there.
void defineRate(CLI::App &app, RateOptions &options);

} // namespace sluice::cli

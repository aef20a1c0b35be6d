// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile.h"

#include <optional>

namespace CLI {
class App;
}

namespace sluice::cli {

// What was said about the picture on the command line; what was not said stays empty.
struct PictureOptions
{
    std::optional<Size> maxSize;
    std::optional<Size> exactSize;
    std::optional<SizeFit> fit;
    std::optional<CropMode> cropMode;
    std::optional<Crop> crop;
    std::optional<PixelAspect> pixelAspect;
    std::optional<Deinterlace> deinterlace;
    std::optional<FrameRateMode> frameRateMode;
    QString frameRate;
    std::optional<Denoise> denoise;
    std::optional<HdrMode> hdr;

    void applyTo(Profile &profile) const;
};

// Adds the flags; `options`, which must outlive the parsing, takes what they say.
void definePicture(CLI::App &app, PictureOptions &options);

} // namespace sluice::cli

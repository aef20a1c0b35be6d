// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/media_info.h"
#include "engine/model/profile.h"
#include "engine/model/recipe.h"
#include "engine/model/remark.h"
#include "engine/model/result.h"

#include <QStringList>

namespace sluice::plan {

// What the profile cuts off this source: what it says, or the black bars that were found.
[[nodiscard]] Crop chooseCrop(const StreamInfo &video, const PictureSettings &picture, Remarks &decisions);

// The source as if its edges were not there, and the crop as the worker gets it: at even places, with an even
// rest, so that the chroma planes can be cut as well. Errors: InputUnsupported where nothing is left.
struct Cropped
{
    StreamInfo video;
    Crop crop;
};
[[nodiscard]] Result<Cropped> cropTo(const StreamInfo &video, const Crop &crop, Remarks &decisions);

// One frame for a single file: exact, or fitted into the profile's box, in square or in the source's pixels.
// Sets rungs and what belongs to the size in recipe.picture. `video` is the source after cropping.
void planSize(const StreamInfo &video, const Profile &profile, Recipe &recipe, Remarks &decisions);

// Fields, frame rate, noise and dynamic range.
void planPicture(const StreamInfo &video, const PictureSettings &picture, Recipe &recipe, Remarks &decisions);

// The picture that fits into maxWidth x maxHeight (0: no limit) without being scaled up. For an upright
// picture the box is turned, so that "1080p" means the same for a phone's clip.
[[nodiscard]] Size fitInto(Size picture, int maxWidth, int maxHeight);

// Frames a second of the output, where the source has `source`.
[[nodiscard]] double outputRate(const PictureRecipe &picture, double source);

[[nodiscard]] int evenNumber(double value); // the nearest, at least 2
[[nodiscard]] QString sizeText(Size size);

} // namespace sluice::plan

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile.h"

#include <QString>

#include <vector>

namespace sluice {

// One encoded picture size. Width and height are even and upright; PictureRecipe has the shape of the pixels.
struct Rung
{
    int width = 0;
    int height = 0;
    int maxBitrateKbps = 0; // 0: no cap

    bool operator==(const Rung &) const = default;
};

// Everything a worker needs to make one output, decided by the planner. The worker decides nothing that the
// plan can know; it reports what it met.
struct Recipe
{
    Container container = Container::Mp4;
    VideoEncoder encoder = VideoEncoder::X264;
    QString preset;
    int crf = 23;
    std::vector<Rung> rungs; // one for a single file; highest first for a ladder
    int videoStream = -1;    // index in the source
    int audioStream = -1;    // -1: none
    int audioBitrateKbps = 0;
    int audioChannels = 0;
    qint64 segmentUs = 0; // HLS only
    PictureRecipe picture{};

    bool operator==(const Recipe &) const = default;
};

} // namespace sluice

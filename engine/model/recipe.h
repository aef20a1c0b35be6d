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

// One track of sound.
struct AudioTrackRecipe
{
    int stream = -1; // index in the source
    AudioEncoder encoder = AudioEncoder::Aac;
    int bitrateKbps = 0; // 0: lossless
    int channels = 0;
    bool isDefault = true; // the one that players begin with

    bool operator==(const AudioTrackRecipe &) const = default;
};

// Everything a worker needs to make one output, decided by the planner. The worker decides nothing that the
// plan can know; it reports what it met.
struct Recipe
{
    Container container = Container::Mp4;
    VideoEncoder encoder = VideoEncoder::X264;
    QString preset;
    int crf = 23;
    std::vector<Rung> rungs; // one for a single file; highest first for a ladder; none for sound alone
    int videoStream = -1;    // index in the source
    std::vector<AudioTrackRecipe> audio; // in the order of the output
    qint64 segmentUs = 0;                // HLS only
    PictureRecipe picture{};

    bool operator==(const Recipe &) const = default;
};

} // namespace sluice

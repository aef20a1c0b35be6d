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
    int bitrateKbps = 0;    // average; 0: by quality
    int bufferKbits = 0;    // for the cap; 0: two seconds of it

    bool operator==(const Rung &) const = default;
};

// One track of sound. A copied one has the source's codec; the encoder is not used.
struct AudioTrackRecipe
{
    int stream = -1; // index in the source
    AudioEncoder encoder = AudioEncoder::Aac;
    int bitrateKbps = 0; // 0: lossless
    int channels = 0;
    bool isDefault = true; // the one that players begin with
    bool copy = false;
    Loudness loudness{};

    bool operator==(const AudioTrackRecipe &) const = default;
};

// Everything a worker needs to make one output, decided by the planner. The worker decides nothing that the
// plan can know; it reports what it met.
struct Recipe
{
    Container container = Container::Mp4;
    VideoEncoder encoder = VideoEncoder::X264;
    QString preset;
    int crf = 23;            // of RateMode::Quality
    std::vector<Rung> rungs; // one for a single file; highest first for a ladder; none for sound alone
    int videoStream = -1;    // index in the source
    std::vector<AudioTrackRecipe> audio;        // in the order of the output
    qint64 segmentUs = 0;                       // HLS only
    SegmentKind segments = SegmentKind::MpegTs; // HLS only; not Auto
    PictureRecipe picture{};
    bool copyVideo = false; // as it is: the only rung has the stored size, and nothing of `picture` holds
    RateRecipe rate{};
    CodingSettings coding{}; // its pixel format is decided, Auto goes by the source
    KeepRecipe keep{};

    bool operator==(const Recipe &) const = default;
};

// The cores of one file, shared among its rungs by what each costs; every rung has at least one.
[[nodiscard]] std::vector<int> coresOfRungs(const std::vector<Rung> &rungs, int cores);

} // namespace sluice

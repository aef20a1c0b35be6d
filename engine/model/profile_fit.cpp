// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/profile_fit.h"

#include "engine/model/coding_rules.h"

#include <algorithm>

namespace sluice {

namespace {

// As those of the built-in ladder.
std::vector<RungSettings> usualRungs()
{
    return {{1080, 6000, 0}, {720, 3500, 0}, {480, 1600, 0}, {360, 900, 0}};
}

} // namespace

void fitToContainer(Profile &profile)
{
    VideoSettings &video = profile.video;
    const VideoEncoder was = video.encoder;
    if (hasPictures(profile.container) && !takes(profile.container, was))
        video.encoder = videoEncodersOf(profile.container).front();
    fitToEncoder(video, was);
    if (!takes(profile.container, profile.audio.encoder))
        profile.audio.encoder = audioEncodersOf(profile.container).front();
    if (profile.container == Container::Hls && profile.hls.rungs.empty())
        profile.hls.rungs = usualRungs();
}

void fitToEncoder(VideoSettings &video, VideoEncoder was)
{
    const auto presets = presetsOf(video.encoder);
    if (std::ranges::find(presets, video.preset.toStdString()) == presets.end()) {
        const std::string_view usual = usualPreset(video.encoder);
        video.preset = QString::fromLatin1(usual.data(), qsizetype(usual.size()));
    }
    if (crfMax(video.encoder) != crfMax(was))
        video.crf = usualCrf(video.encoder);
    if (video.encoder != was)
        fitToEncoder(video);
}

} // namespace sluice

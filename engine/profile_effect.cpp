// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/profile_effect.h"

#include "engine/model/formats.h"
#include "engine/plan/estimate.h"
#include "engine/plan/planner.h"

namespace sluice {

namespace {

constexpr qint64 hourUs = 3'600'000'000;
constexpr int sourceKbps = 16'000; // what cameras make of such pictures

MediaInfo usualFilm()
{
    StreamInfo video;
    video.index = 0;
    video.kind = StreamKind::Video;
    video.codec = QStringLiteral("h264");
    video.width = 1920;
    video.height = 1080;
    video.fpsNum = 30;
    video.pixelFormat = QStringLiteral("yuv420p");
    video.barsSought = true;
    video.bitrateKbps = sourceKbps;
    StreamInfo audio;
    audio.index = 1;
    audio.kind = StreamKind::Audio;
    audio.codec = QStringLiteral("aac");
    audio.isDefault = true;
    audio.channels = 2;
    audio.sampleRate = 48'000;
    audio.bitrateKbps = 192;
    MediaInfo film;
    film.format = QStringLiteral("mov,mp4,m4a,3gp,3g2,mj2");
    film.durationUs = hourUs;
    film.sizeBytes = qint64(video.bitrateKbps + audio.bitrateKbps) * 125 * 3600;
    film.streams = {video, audio};
    return film;
}

} // namespace

ProfileEffect effectOf(const Profile &profile, const EncoderFacts &encoders)
{
    ProfileEffect effect;
    effect.profile = profile;
    const MediaInfo film = usualFilm();
    const auto plan = plan::planJob(film, profile, QStringLiteral("/film"), 1, encoders);
    if (!plan)
        return effect;
    const plan::Estimate cost = plan::estimate(film, plan->recipe, 1);
    effect.bytesPerHour = cost.outputBytes;
    effect.workUsPerHour = cost.cpuUs;
    if (hasPictures(profile.container) && !plan->recipe.rungs.empty()) {
        effect.width = plan->recipe.rungs.front().width;
        effect.height = plan->recipe.rungs.front().height;
        effect.pictures = int(plan->recipe.rungs.size());
    }
    return effect;
}

} // namespace sluice

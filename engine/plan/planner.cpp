// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/planner.h"

#include "engine/plan/estimate.h"
#include "engine/plan/picture_plan.h"

#include <algorithm>

namespace sluice::plan {

namespace {

constexpr int minSide = 16; // x264 and x265 refuse less

Size scaledToShortSide(Size picture, int shortSide)
{
    const double factor = double(shortSide) / std::min(picture.width, picture.height);
    return {evenNumber(picture.width * factor), evenNumber(picture.height * factor)};
}

// The ladder without rungs above the source. A source below the lowest rung gets one rung of its own size.
std::vector<Rung> ladder(Size picture, const HlsSettings &hls, QStringList &decisions)
{
    const int sourceSide = std::min(picture.width, picture.height);
    std::vector<Rung> rungs;
    for (const RungSettings &wanted : hls.rungs) {
        if (wanted.shortSide > sourceSide) {
            decisions << QStringLiteral("%1p left out: the source is smaller").arg(wanted.shortSide);
            continue;
        }
        const Size size = scaledToShortSide(picture, wanted.shortSide);
        rungs.push_back({size.width, size.height, wanted.maxBitrateKbps});
    }
    if (rungs.empty() && !hls.rungs.empty()) {
        const auto lowest = std::ranges::min_element(hls.rungs, {}, &RungSettings::shortSide);
        rungs.push_back({picture.width, picture.height, lowest->maxBitrateKbps});
    }
    std::ranges::sort(rungs, std::greater(), [](const Rung &rung) { return rung.width * rung.height; });
    return rungs;
}

void planAudio(const MediaInfo &media, const AudioSettings &audio, Recipe &recipe, QStringList &decisions)
{
    const StreamInfo *stream = audio.enabled ? media.audio() : nullptr;
    if (!stream) {
        decisions << (audio.enabled ? QStringLiteral("no audio in the source")
                                    : QStringLiteral("audio left out: the profile has none"));
        return;
    }
    const int channels = std::clamp(stream->channels, 1, std::max(1, audio.maxChannels));
    recipe.audioStream = stream->index;
    recipe.audioChannels = channels;
    recipe.audioBitrateKbps = channels == 1   ? std::max(32, audio.bitrateKbps / 2)
                              : channels == 2 ? audio.bitrateKbps
                                              : audio.bitrateKbps * 5 / 2;
    if (stream->channels > channels)
        decisions << QStringLiteral("audio mixed from %1 to %2 channels").arg(stream->channels).arg(channels);
    const auto tracks = std::ranges::count(media.streams, StreamKind::Audio, &StreamInfo::kind);
    if (tracks > 1)
        decisions << QStringLiteral("%1 more audio tracks dropped").arg(tracks - 1);
    const auto subtitles = std::ranges::count(media.streams, StreamKind::Subtitle, &StreamInfo::kind);
    if (subtitles > 0)
        decisions << QStringLiteral("%1 subtitle tracks dropped").arg(subtitles);
}

} // namespace

Result<JobPlan> planJob(const MediaInfo &media, const Profile &profile, const QString &outputPath,
                        int threads)
{
    const StreamInfo *video = media.video();
    if (!video)
        return fail(ErrorCode::InputNoVideo);
    JobPlan plan;
    const Result<Cropped> cropped = cropTo(*video, profile.picture.crop, plan.decisions);
    if (!cropped)
        return Unexpected(cropped.error());
    const Size source = displaySize(cropped->video);
    if (std::min(source.width, source.height) < minSide)
        return fail(ErrorCode::InputUnsupported, {},
                    QStringLiteral("the picture is %1, smaller than 16x16").arg(sizeText(source)));

    plan.outputPath = outputPath;
    plan.threads = threads;
    Recipe &recipe = plan.recipe;
    recipe.container = profile.container;
    recipe.encoder = profile.video.encoder;
    recipe.preset = profile.video.preset;
    recipe.crf = profile.video.crf;
    recipe.videoStream = video->index;
    recipe.picture.crop = cropped->crop;
    if (profile.container == Container::Hls) {
        recipe.segmentUs = qint64(profile.hls.segmentMs) * 1000;
        recipe.rungs = ladder(source, profile.hls, plan.decisions);
    } else {
        planSize(cropped->video, profile, recipe, plan.decisions);
    }
    planPicture(*video, profile.picture, recipe, plan.decisions);
    planAudio(media, profile.audio, recipe, plan.decisions);

    const Estimate cost = estimate(media, recipe, threads);
    plan.predictedUs = cost.wallUs;
    plan.predictedBytes = cost.outputBytes;
    plan.predictedMemoryBytes = cost.memoryBytes;
    return plan;
}

} // namespace sluice::plan

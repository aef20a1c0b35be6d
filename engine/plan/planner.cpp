// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/planner.h"

#include "engine/model/coding_rules.h"
#include "engine/plan/copy_plan.h"
#include "engine/plan/estimate.h"
#include "engine/plan/hardware_plan.h"
#include "engine/plan/keep_plan.h"
#include "engine/plan/picture_plan.h"
#include "engine/plan/rate_plan.h"

#include <algorithm>
#include <optional>

namespace sluice::plan {

namespace {

Size scaledToShortSide(Size picture, int shortSide)
{
    const double factor = double(shortSide) / std::min(picture.width, picture.height);
    return {evenNumber(picture.width * factor), evenNumber(picture.height * factor)};
}

// The ladder without rungs above the source. A source below the lowest rung gets one rung of its own size.
std::vector<Rung> ladder(Size picture, const HlsSettings &hls, Remarks &decisions)
{
    const int sourceSide = std::min(picture.width, picture.height);
    std::vector<Rung> rungs;
    for (const RungSettings &wanted : hls.rungs) {
        if (wanted.shortSide > sourceSide) {
            decisions << remark(QT_TRANSLATE_NOOP("Remark", "%1p left out: the source is smaller"),
                                {QString::number(wanted.shortSide)});
            continue;
        }
        const Size size = scaledToShortSide(picture, wanted.shortSide);
        rungs.push_back({size.width, size.height, wanted.maxBitrateKbps, wanted.bitrateKbps});
    }
    if (rungs.empty() && !hls.rungs.empty()) {
        const auto lowest = std::ranges::min_element(hls.rungs, {}, &RungSettings::shortSide);
        rungs.push_back({picture.width, picture.height, lowest->maxBitrateKbps, lowest->bitrateKbps});
    }
    std::ranges::sort(rungs, std::greater(), [](const Rung &rung) { return rung.width * rung.height; });
    return rungs;
}

void planSegments(const HlsSettings &hls, Recipe &recipe, Remarks &decisions)
{
    recipe.segmentUs = qint64(hls.segmentMs) * 1000;
    recipe.segments = segmentsFor(hls.segments, recipe.encoder);
    if (hls.segments == SegmentKind::Auto && recipe.segments != SegmentKind::MpegTs) {
        decisions << remark(
            QT_TRANSLATE_NOOP("Remark", "segments of fragmented MP4: %1 cannot stand in MPEG-TS"),
            {nameString(recipe.encoder)});
    }
}

std::vector<const StreamInfo *> chooseTracks(const MediaInfo &media, const AudioSettings &audio,
                                             Remarks &decisions)
{
    std::vector<const StreamInfo *> all;
    for (const StreamInfo &stream : media.streams) {
        if (stream.kind == StreamKind::Audio)
            all.push_back(&stream);
    }
    if (all.empty() || audio.tracks == TrackRule::All)
        return all;
    if (audio.tracks == TrackRule::First)
        return {all.front()};
    std::vector<const StreamInfo *> chosen;
    if (audio.tracks == TrackRule::Languages) {
        for (const QString &language : audio.languages) {
            for (const StreamInfo *stream : all) {
                if (oneCode(stream->language) == oneCode(language) && !std::ranges::count(chosen, stream))
                    chosen.push_back(stream);
            }
        }
        if (!chosen.empty())
            return chosen;
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "no audio in %1: the default track is taken"),
                            {audio.languages.join(QStringLiteral(", "))});
    }
    return {media.audio()};
}

AudioTrackRecipe encodedTrack(const StreamInfo &stream, const AudioSettings &audio, Remarks &decisions)
{
    const int channelLimit = std::clamp(audio.maxChannels, 1, channelsMax(audio.encoder));
    const int channels = std::clamp(stream.channels, 1, channelLimit);
    const int wantedKbps = channels == 1   ? std::max(32, audio.bitrateKbps / 2)
                           : channels == 2 ? audio.bitrateKbps
                                           : audio.bitrateKbps * 5 / 2;
    if (stream.channels > channels)
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "audio mixed from %1 to %2 channels"),
                            {QString::number(stream.channels), QString::number(channels)});
    return {.stream = stream.index,
            .encoder = audio.encoder,
            .bitrateKbps = std::min(wantedKbps, audioKbpsMax(audio.encoder)),
            .channels = channels,
            .isDefault = stream.isDefault,
            .loudness = audio.loudness};
}

// Nothing where the container cannot hold what is to be copied.
std::optional<AudioTrackRecipe> planTrack(const StreamInfo &stream, const AudioSettings &audio,
                                          Container container, Remarks &decisions)
{
    Remarks mixed;
    const AudioTrackRecipe encoded = encodedTrack(stream, audio, mixed);
    if (audio.mode == StreamMode::Encode) {
        decisions << mixed;
        return encoded;
    }
    const bool always = audio.mode == StreamMode::Copy;
    const Remark why =
        always ? whyNotHeld(stream, container) : whyAudioDoesNotFit(stream, container, encoded);
    if (why.isEmpty()) {
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "audio copied: %1"), {stream.codec});
        AudioTrackRecipe copied = encoded;
        copied.channels = std::max(1, stream.channels);
        copied.bitrateKbps = stream.bitrateKbps;
        copied.copy = true;
        copied.loudness = {};
        return copied;
    }
    if (always) {
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "an audio track left out: %1"), {}, {why});
        return std::nullopt;
    }
    decisions << remark(QT_TRANSLATE_NOOP("Remark", "audio encoded: %1"), {}, {why}) << mixed;
    return encoded;
}

Result<> planAudio(const MediaInfo &media, const AudioSettings &audio, Recipe &recipe, Remarks &decisions)
{
    const auto there = std::ranges::count(media.streams, StreamKind::Audio, &StreamInfo::kind);
    std::vector<const StreamInfo *> tracks =
        audio.enabled ? chooseTracks(media, audio, decisions) : std::vector<const StreamInfo *>();
    if (tracks.empty()) {
        decisions << (audio.enabled
                          ? remark(QT_TRANSLATE_NOOP("Remark", "no audio in the source"))
                          : remark(QT_TRANSLATE_NOOP("Remark", "audio left out: the profile has none")));
        return {};
    }
    const auto most = size_t(audioTracksMax(recipe.container));
    if (tracks.size() > most) {
        // Of what the rule chose, the one that its author calls the default.
        if (most == 1 && audio.tracks == TrackRule::All)
            tracks = {media.audio()};
        tracks.resize(std::min(tracks.size(), most));
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "%1 holds %2 audio track(s)"),
                            {nameString(recipe.container), QString::number(most)});
    }
    for (const StreamInfo *stream : tracks) {
        if (auto track = planTrack(*stream, audio, recipe.container, decisions))
            recipe.audio.push_back(*track);
    }
    if (recipe.audio.empty()) {
        return fail(ErrorCode::InputUnsupported, {},
                    QStringLiteral("no audio track can be copied: ")
                        + whyNotHeld(*tracks.front(), recipe.container).text());
    }
    if (std::ranges::any_of(recipe.audio,
                            [](const AudioTrackRecipe &track) { return track.loudness.wanted(); })) {
        decisions << remark(
            QT_TRANSLATE_NOOP("Remark", "loudness brought to %1 LUFS, peaks to %2 dBTP at most"),
            {QString::number(audio.loudness.targetLufs), QString::number(audio.loudness.peakDbtp)});
    }
    // Exactly one: the source's own choice where it was kept, else the first.
    const auto chosen = std::ranges::find(recipe.audio, true, &AudioTrackRecipe::isDefault);
    const auto preferred = chosen == recipe.audio.end() ? recipe.audio.begin() : chosen;
    for (auto track = recipe.audio.begin(); track != recipe.audio.end(); ++track)
        track->isDefault = track == preferred;

    if (const auto dropped = there - qsizetype(tracks.size()); dropped > 0)
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "%1 more audio tracks dropped"),
                            {QString::number(dropped)});
    return {};
}

// The pictures of the output: encoder, sizes, and what is said about them.
Result<> planEncoding(const MediaInfo &media, const Profile &profile, JobPlan &plan)
{
    const StreamInfo *video = media.video();
    if (!video)
        return fail(ErrorCode::InputNoVideo);
    const Result<Cropped> cropped =
        cropTo(*video, chooseCrop(*video, profile.picture, plan.decisions), plan.decisions);
    if (!cropped)
        return Unexpected(cropped.error());
    const Size source = displaySize(cropped->video);
    Recipe &recipe = plan.recipe;
    recipe.encoder = profile.video.encoder;
    recipe.preset = profile.video.preset;
    recipe.crf = profile.video.crf;
    recipe.videoStream = video->index;
    recipe.picture.crop = cropped->crop;
    if (profile.container == Container::Hls) {
        planSegments(profile.hls, recipe, plan.decisions);
        recipe.rungs = ladder(source, profile.hls, plan.decisions);
    } else {
        planSize(cropped->video, profile, recipe, plan.decisions);
    }
    recipe.coding.pixelFormat = formatOf(recipe.encoder, profile.video.coding);
    planPicture(*video, profile.picture, recipe, plan.decisions);
    const int shortest = sideMin(recipe.encoder);
    for (const Rung &rung : recipe.rungs) {
        if (std::min(rung.width, rung.height) < shortest) {
            return fail(ErrorCode::InputUnsupported, {},
                        QStringLiteral("the picture is %1; %2 needs %3 pixels on each side")
                            .arg(sizeText({rung.width, rung.height}), nameString(recipe.encoder))
                            .arg(shortest));
        }
    }
    return {};
}

void copyVideo(const StreamInfo &video, Recipe &recipe, Remarks &decisions)
{
    const Size stored{video.width, video.height};
    recipe.videoStream = video.index;
    recipe.rungs = {{stored.width, stored.height, 0}};
    recipe.picture = {};
    recipe.copyVideo = true;
    decisions << remark(QT_TRANSLATE_NOOP("Remark", "video copied: %1, %2"), {video.codec, sizeText(stored)});
}

Result<> planVideo(const MediaInfo &media, const Profile &profile, JobPlan &plan)
{
    const StreamInfo *video = media.video();
    if (!video)
        return fail(ErrorCode::InputNoVideo);
    if (profile.video.mode == StreamMode::Encode)
        return planEncoding(media, profile, plan);
    const bool always = profile.video.mode == StreamMode::Copy;
    Remark why = whyNotHeld(*video, profile.container);
    if (always && !why.isEmpty() && !video->untimed)
        return fail(ErrorCode::InputUnsupported, {},
                    QStringLiteral("the picture cannot be copied: ") + why.text());
    if (always && why.isEmpty()) {
        copyVideo(*video, plan.recipe, plan.decisions);
        return {};
    }
    JobPlan encoded = plan;
    const Result<> planned = planEncoding(media, profile, encoded);
    if (planned)
        why = whyVideoDoesNotFit(*video, profile, encoded.recipe);
    const bool asks = profile.video.rate != RateControl() || profile.video.coding != CodingSettings();
    if (planned && why.isEmpty() && asks)
        why = remark(QT_TRANSLATE_NOOP("Remark", "a bit rate or settings of the encoder are asked for"));
    if (planned && why.isEmpty()) {
        copyVideo(*video, plan.recipe, plan.decisions);
        return {};
    }
    plan = std::move(encoded);
    if (planned)
        plan.decisions.prepend(remark(QT_TRANSLATE_NOOP("Remark", "video encoded: %1"), {}, {why}));
    return planned;
}

// Before hours of encoding, not after.
Result<> canBeDone(const Profile &profile)
{
    const auto refused = [&profile](const QString &encoder) {
        return fail(ErrorCode::ProfileInvalid, profile.name,
                    QStringLiteral("%1 cannot stand in %2").arg(encoder, nameString(profile.container)));
    };
    if (hasPictures(profile.container) && !takes(profile.container, profile.video.encoder))
        return refused(nameString(profile.video.encoder));
    if (profile.container == Container::Hls && !takes(profile.hls.segments, profile.video.encoder)) {
        return fail(ErrorCode::ProfileInvalid, profile.name,
                    QStringLiteral("%1 cannot stand in segments of MPEG-TS; fragmented MP4 can hold it")
                        .arg(nameString(profile.video.encoder)));
    }
    if (profile.audio.enabled && !takes(profile.container, profile.audio.encoder))
        return refused(nameString(profile.audio.encoder));
    if (const auto problems = codingProblems(profile); !problems.empty())
        return fail(ErrorCode::ProfileInvalid, profile.name,
                    problems.front().key + QStringLiteral(": ") + problems.front().what());
    return {};
}

// With the encoder that the profile names, whether it works here or not.
Result<JobPlan> planAs(const MediaInfo &media, const Profile &profile, const QString &outputPath, int threads)
{
    if (const Result<> held = canBeDone(profile); !held)
        return Unexpected(held.error());
    JobPlan plan;
    plan.outputPath = outputPath;
    plan.threads = threads;
    plan.recipe.container = profile.container;
    if (hasPictures(profile.container)) {
        if (const Result<> planned = planVideo(media, profile, plan); !planned)
            return Unexpected(planned.error());
    } else if (!media.audio()) {
        return fail(ErrorCode::InputNoAudio);
    }
    if (const Result<> planned = planAudio(media, profile.audio, plan.recipe, plan.decisions); !planned)
        return Unexpected(planned.error());
    planKept(media, profile, plan.recipe, plan.decisions);
    if (hasPictures(profile.container)) {
        if (const Result<> planned = planRateControl(media, profile, plan.recipe, plan.decisions); !planned)
            return Unexpected(planned.error());
    }

    const Estimate cost = estimate(media, plan.recipe, threads);
    plan.predictedUs = cost.wallUs;
    plan.predictedBytes = cost.outputBytes;
    plan.predictedMemoryBytes = cost.memoryBytes;
    return plan;
}

} // namespace

Result<JobPlan> planJob(const MediaInfo &media, const Profile &profile, const QString &outputPath,
                        int threads, const EncoderFacts &encoders)
{
    Result<JobPlan> planned = planAs(media, profile, outputPath, threads);
    if (!planned || !encodesByHardware(planned->recipe))
        return planned;
    Profile software = profile;
    software.video = softwareSettings(profile.video);
    return chooseHardware(std::move(*planned), planAs(media, software, outputPath, threads), profile.video,
                          factOf(encoders, planned->recipe.encoder));
}

} // namespace sluice::plan

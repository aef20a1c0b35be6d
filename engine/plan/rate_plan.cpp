// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/rate_plan.h"

#include "engine/model/coding_rules.h"
#include "engine/plan/default_rate.h"
#include "engine/plan/keep_plan.h"
#include "engine/plan/picture_plan.h"

#include <algorithm>

namespace sluice::plan {

namespace {

// Of what is left for the pictures, what is asked for. Two passes come near, sometimes from above: x265 by up
// to 9 % where a short film is hard at its end.
double aimOf(VideoEncoder encoder)
{
    return encoder == VideoEncoder::X265 ? 0.92 : 0.985;
}

double soundKbps(const Recipe &recipe)
{
    double sum = 0;
    for (const AudioTrackRecipe &track : recipe.audio)
        sum += track.bitrateKbps;
    return sum;
}

// How many packets a second of this sound has.
double packetsPerSecond(AudioEncoder encoder)
{
    switch (encoder) {
    case AudioEncoder::Aac:
        return 48000.0 / 1024;
    case AudioEncoder::Opus:
        return 50;
    case AudioEncoder::Ac3:
        return 48000.0 / 1536;
    case AudioEncoder::Mp3:
        return 48000.0 / 1152;
    case AudioEncoder::Flac:
        return 48000.0 / 4608;
    }
    return 50;
}

QString megabytes(double bytes)
{
    return QStringLiteral("%1 MB").arg(bytes / 1e6, 0, 'f', bytes < 1e7 ? 2 : 1);
}

Result<> planTarget(const MediaInfo &media, const RateControl &rate, Recipe &recipe)
{
    const double target = rate.targetKB * 1000.0;
    if (media.durationUs <= 0 || media.durationGuessed) {
        return fail(ErrorCode::SizeNotPossible, {},
                    QStringLiteral("how long it is is not known, so no bit rate can be found for %1")
                        .arg(megabytes(target)));
    }
    for (const AudioTrackRecipe &track : recipe.audio) {
        if (track.bitrateKbps <= 0)
            return fail(ErrorCode::SizeNotPossible, {},
                        QStringLiteral("the bit rate of the copied sound is not known"));
    }
    const double seconds = double(media.durationUs) / 1e6;
    const double fps = framesPerSecond(media, recipe);
    const double around =
        overheadBytes(recipe, seconds, fps > 0 ? fps : defaultFps) + double(attachedBytes(media, recipe));
    const double sound = soundKbps(recipe) * 125 * seconds;
    const double aim = aimOf(recipe.encoder);
    const double left = (target - sound - around) * aim;
    const double kbps = left / 125 / seconds;
    if (kbps < bitrateMinKbps) {
        const double least = (sound + around) + bitrateMinKbps * 125 * seconds / aim;
        return fail(ErrorCode::SizeNotPossible, {},
                    QStringLiteral("%1 s do not fit into %2: sound and container take %3, and with the least "
                                   "for the picture it is %4")
                        .arg(seconds, 0, 'f', 1)
                        .arg(megabytes(target), megabytes(sound + around), megabytes(least)));
    }
    Rung &rung = recipe.rungs.front();
    const int cap = rung.maxBitrateKbps > 0 ? rung.maxBitrateKbps : bitrateMaxKbps;
    rung.bitrateKbps = std::min(int(kbps), cap);
    recipe.rate.targetBytes = qint64(target);
    return {};
}

// A level promises that a small player can show it: the size, the rate and the bits must be within.
Result<> planLevel(const MediaInfo &media, const Profile &profile, Recipe &recipe)
{
    const CodingLevel *level = levelOf(recipe.encoder, recipe.coding.level);
    if (!level)
        return {};
    const double fps = framesPerSecond(media, recipe);
    for (Rung &rung : recipe.rungs) {
        const qint64 size = levelSize(recipe.encoder, rung);
        if (size > level->pictureMax || double(size) * fps > double(level->perSecondMax) * 1.001) {
            return fail(ErrorCode::ProfileInvalid, profile.name,
                        QStringLiteral("%1 at %2 frames a second is more than level %3 allows")
                            .arg(sizeText({rung.width, rung.height}))
                            .arg(fps, 0, 'g', 4)
                            .arg(recipe.coding.level));
        }
        if (rung.bitrateKbps > level->kbpsMax) {
            return fail(ErrorCode::ProfileInvalid, profile.name,
                        QStringLiteral("%1 kbit/s is more than level %2 allows")
                            .arg(rung.bitrateKbps)
                            .arg(recipe.coding.level));
        }
        const int cap = rung.maxBitrateKbps > 0 ? rung.maxBitrateKbps : level->kbpsMax;
        rung.maxBitrateKbps = std::min(cap, level->kbpsMax);
        const int buffer = rung.bufferKbits > 0 ? rung.bufferKbits : rung.maxBitrateKbps * 2;
        rung.bufferKbits = std::min(buffer, level->bufferKbits);
    }
    return {};
}

Remark toldRate(const Recipe &recipe)
{
    const Rung &rung = recipe.rungs.front();
    std::vector<Remark> told;
    if (recipe.rate.mode == RateMode::Quality)
        told.push_back(remark(QT_TRANSLATE_NOOP("Remark", "quality %1"), {QString::number(recipe.crf)}));
    else if (recipe.rungs.size() > 1)
        told.push_back(remark(QT_TRANSLATE_NOOP("Remark", "each rung with its own bit rate")));
    else
        told.push_back(
            remark(QT_TRANSLATE_NOOP("Remark", "%1 kbit/s on average"), {QString::number(rung.bitrateKbps)}));
    if (rung.maxBitrateKbps > 0 && recipe.rungs.size() == 1)
        told.push_back(
            remark(QT_TRANSLATE_NOOP("Remark", "at most %1 kbit/s"), {QString::number(rung.maxBitrateKbps)}));
    if (recipe.rate.twoPass)
        told.push_back(remark(QT_TRANSLATE_NOOP("Remark", "in two passes")));
    if (recipe.rate.targetBytes > 0)
        told.push_back(remark(QT_TRANSLATE_NOOP("Remark", "to fit into %1"),
                              {megabytes(double(recipe.rate.targetBytes))}));
    return joined(std::move(told));
}

void tell(const Recipe &recipe, Remarks &decisions)
{
    const bool capped = recipe.rungs.size() == 1 && recipe.rungs.front().maxBitrateKbps > 0;
    if (recipe.rate.mode != RateMode::Quality || capped)
        decisions << toldRate(recipe);
    const CodingSettings &coding = recipe.coding;
    const auto name = [&decisions](const char *pattern, const QString &value) {
        if (!value.isEmpty())
            decisions << remark(pattern, {value});
    };
    name(QT_TRANSLATE_NOOP("Remark", "tuned for %1"), coding.tune);
    name(QT_TRANSLATE_NOOP("Remark", "profile %1"), coding.profile);
    name(QT_TRANSLATE_NOOP("Remark", "level %1"), coding.level);
    if (coding.pixelFormat != PixelFormat::Auto)
        name(QT_TRANSLATE_NOOP("Remark", "pixels as %1"), nameString(coding.pixelFormat));
    if (coding.keyframeMs > 0)
        decisions << remark(QT_TRANSLATE_NOOP("Remark", "a key frame at least every %1 s"),
                            {QString::number(coding.keyframeMs / 1000.0)});
}

} // namespace

double framesPerSecond(const MediaInfo &media, const Recipe &recipe)
{
    const StreamInfo *video = media.video();
    const bool known = video && video->fpsNum > 0 && video->fpsDen > 0;
    return outputRate(recipe.picture, known ? double(video->fpsNum) / video->fpsDen : 0.0);
}

double overheadBytes(const Recipe &recipe, double seconds, double framesPerSecond)
{
    // Of FFmpeg 5.1's muxers, rounded up: an index of MP4 and MOV, block headers and cues of Matroska.
    const bool indexed = recipe.container == Container::Mp4 || recipe.container == Container::Mov;
    const double pictureBytes = indexed ? 20 : 9;
    const double soundBytes = indexed ? 10 : 8;
    constexpr double fileBytes = 3000;
    double packets = 0;
    for (const AudioTrackRecipe &track : recipe.audio)
        packets += packetsPerSecond(track.encoder);
    return fileBytes + seconds * (framesPerSecond * pictureBytes + packets * soundBytes);
}

Result<> planRateControl(const MediaInfo &media, const Profile &profile, Recipe &recipe, Remarks &decisions)
{
    const RateControl &rate = profile.video.rate;
    if (recipe.copyVideo) {
        recipe.coding = {};
        return {};
    }
    recipe.coding = profile.video.coding;
    recipe.coding.pixelFormat = formatOf(recipe.encoder, recipe.coding);
    recipe.rate = {.mode = rate.mode,
                   .twoPass =
                       rate.mode == RateMode::Size || (rate.mode == RateMode::Bitrate && rate.twoPass)};
    if (recipe.container != Container::Hls) {
        Rung &rung = recipe.rungs.front();
        rung.bitrateKbps = rate.mode == RateMode::Bitrate ? rate.bitrateKbps : 0;
        rung.maxBitrateKbps = rate.maxBitrateKbps;
        rung.bufferKbits = rate.bufferKbits;
    }
    if (rate.mode == RateMode::Size) {
        if (const Result<> planned = planTarget(media, rate, recipe); !planned)
            return planned;
    }
    if (const Result<> planned = planLevel(media, profile, recipe); !planned)
        return planned;
    tell(recipe, decisions);
    return {};
}

} // namespace sluice::plan

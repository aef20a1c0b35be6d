// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rate_options.h"

#include "app/cli/flags.h"
#include "engine/model/coding_rules.h"

#include <algorithm>
#include <cmath>

namespace sluice::cli {

namespace {

struct Unit
{
    const char *name;
    double factor;
};

// "2500", "2500k" or "2.5M" as a whole number of the first unit; empty when it is none, or too large for one.
std::optional<int> amount(QString text, std::initializer_list<Unit> units)
{
    double factor = units.begin()->factor;
    for (const Unit &unit : units) {
        const QLatin1String name(unit.name);
        if (text.endsWith(name, Qt::CaseInsensitive)) {
            text.chop(name.size());
            factor = unit.factor;
            break;
        }
    }
    bool good = false;
    const double value = text.toDouble(&good) * factor;
    const bool plausible = value >= 0.5 && value < 2.1e9; // no "nan" is
    if (!good || !plausible)
        return std::nullopt;
    return int(std::lround(value));
}

bool takeKbits(const QString &text, std::optional<int> &value)
{
    value = amount(text, {{"k", 1}, {"M", 1000}});
    return value.has_value();
}

bool takeBytes(const QString &text, std::optional<int> &value)
{
    const bool hasUnit = !text.isEmpty() && text.back().isLetter();
    value = amount(text, {{"MiB", 1048.576},
                          {"GiB", 1'073'741.824},
                          {"kB", 1},
                          {"MB", 1000},
                          {"GB", 1e6},
                          {"k", 1},
                          {"M", 1000},
                          {"G", 1e6}});
    return hasUnit && value.has_value();
}

bool takeSeconds(const QString &text, std::optional<int> &milliseconds)
{
    milliseconds = amount(text, {{"s", 1000}});
    return milliseconds.has_value();
}

void addText(CLI::App &app, const char *flag, const char *what, const char *type,
             std::optional<QString> &value)
{
    app.add_option_function<std::string>(
           flag, [&value](const std::string &text) { value = QString::fromStdString(text); }, what)
        ->type_name(type);
}

} // namespace

void defineRate(CLI::App &app, RateOptions &options)
{
    const char *bits = "2500, 2500k or 2.5M";
    addFlag(app, "--video-bitrate", "Average bit rate of the picture, in kbit/s, instead of a quality",
            "RATE", bits, [&options](const QString &text) { return takeKbits(text, options.bitrateKbps); });
    addFlag(app, "--target-size", "Size of each file, met with two passes, instead of a quality", "SIZE",
            "700M, 1.5G or 650MiB",
            [&options](const QString &text) { return takeBytes(text, options.targetKB); });
    app.add_flag("--two-pass", options.twoPass,
                 "Read the source twice and meet --video-bitrate more closely");
    addFlag(app, "--max-bitrate", "Highest bit rate of the picture (VBV), in kbit/s; H.264 and HEVC", "RATE",
            bits, [&options](const QString &text) { return takeKbits(text, options.maxBitrateKbps); });
    addFlag(app, "--buffer", "Over how many kbit --max-bitrate is held; default: two seconds of it", "SIZE",
            "5000, 5000k or 5M",
            [&options](const QString &text) { return takeKbits(text, options.bufferKbits); });
    addText(app, "--tune",
            "What the encoder is tuned for: H.264 film, animation, grain, ...; AV1 vq; VP9 film, screen",
            "TUNE", options.tune);
    addText(app, "--video-profile",
            "Profile of H.264 (baseline, main, high, ...) or HEVC (main, main10, ...)", "NAME",
            options.profile);
    addText(app, "--level", "Level of H.264 or HEVC, as 4.1, that the result keeps within", "LEVEL",
            options.level);
    addNames(app, "--pixel-format", "Samples of the picture; auto: 4:2:0, as deep as the source where usual",
             options.pixelFormat);
    addFlag(app, "--keyframe-seconds", "Longest time from one key frame to the next", "SECONDS", "2 or 0.5",
            [&options](const QString &text) { return takeSeconds(text, options.keyframeMs); });
    app.get_option("--video-bitrate")->excludes("--crf");
    app.get_option("--target-size")->excludes("--crf")->excludes("--video-bitrate");
}

void RateOptions::applyTo(VideoSettings &video, bool byQuality) const
{
    RateControl &rate = video.rate;
    if (bitrateKbps || targetKB || byQuality) { // another mode: what belongs to the old one goes
        rate.mode = bitrateKbps ? RateMode::Bitrate : targetKB ? RateMode::Size : RateMode::Quality;
        rate.bitrateKbps = bitrateKbps.value_or(0);
        rate.targetKB = targetKB.value_or(0);
        rate.twoPass = rate.twoPass && bitrateKbps;
    }
    rate.twoPass = rate.twoPass || twoPass;
    rate.maxBitrateKbps = maxBitrateKbps.value_or(rate.maxBitrateKbps);
    rate.bufferKbits = bufferKbits.value_or(rate.bufferKbits);
    CodingSettings &coding = video.coding;
    coding.tune = tune.value_or(coding.tune);
    coding.profile = profile.value_or(coding.profile);
    coding.level = level.value_or(coding.level);
    coding.pixelFormat = pixelFormat.value_or(coding.pixelFormat);
    coding.keyframeMs = keyframeMs.value_or(coding.keyframeMs);
}

} // namespace sluice::cli

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/config_options.h"
#include "app/cli/keeping_options.h"
#include "app/cli/passing_options.h"
#include "app/cli/picture_options.h"
#include "app/cli/rate_options.h"
#include "engine/model/profile.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace sluice::cli {

enum ExitCode { AllDone = 0, SomeFailed = 1, BadUsage = 2, StoppedByFailure = 3, Interrupted = 130 };

// What was said on the command line. What was not said stays empty, so that the profile decides.
struct Options
{
    QStringList inputs;
    QString output;
    QString profile;
    QStringList profileFor; // "path=name" each
    std::optional<VideoEncoder> encoder;
    std::optional<HardwareFallback> hardwareFallback;
    std::optional<QString> preset;
    std::optional<int> crf;
    std::optional<AudioEncoder> audioEncoder;
    std::optional<TrackRule> tracks;
    QStringList languages; // for TrackRule::Languages
    std::optional<Loudness> loudness;
    std::optional<Container> container;
    std::optional<SegmentKind> segments;
    RateOptions rate;
    PictureOptions picture;
    PassingOptions passing;
    KeepingOptions keeping;
    ConfigOptions config;
    bool retryQuarantined = false;
    QString report; // a file; empty: none
    bool json = false;
    bool dryRun = false;        // say what a run would take
    bool listEncoders = false;  // and nothing else
    bool forgetLearned = false; // and nothing else
};

// Either options, or an exit code after --help, --version (text on stdout) or an error (a sentence on
// stderr).
struct Parsed
{
    std::optional<Options> options;
    int exitCode = AllDone;
};

[[nodiscard]] Parsed parse(const QStringList &arguments);

} // namespace sluice::cli

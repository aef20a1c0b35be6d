// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/options.h"

#include "app/cli/flags.h"
#include "app/cli/name_list.h"

#include "sluice_version.h"

#include <CLI/CLI.hpp>

#include <QDir>

#include <iostream>
#include <string>
#include <vector>

namespace sluice::cli {

namespace {

struct Raw
{
    std::vector<std::string> inputs;
    std::string output;
    std::string profile;
    std::vector<std::string> profileFor;
    std::string encoder;
    std::string preset;
    int crf = -1;
    std::string audioEncoder;
    std::string audioTracks;
    double loudness = 0.0;
    double peak = Loudness{}.peakDbtp;
    std::string format;
    std::string segments;
    RateOptions rate;
    PictureOptions picture;
    PassingOptions passing;
    KeepingOptions keeping;
    ConfigOptions config;
    bool retryQuarantined = false;
    std::string report;
    bool json = false;
    bool dryRun = false;
    bool listEncoders = false;
    bool forgetLearned = false;
    std::optional<HardwareFallback> hardwareFallback;
};

void define(CLI::App &app, Raw &raw, bool converts)
{
    app.add_option("--input,-i", raw.inputs,
                   "Folder to convert, with all below it, or a file; may be repeated")
        ->required(converts)
        ->type_name("DIR");
    app.add_option("--output,-o", raw.output, "Folder for the results; the same tree is rebuilt there")
        ->required(converts)
        ->type_name("DIR");
    app.add_option("--profile", raw.profile,
                   "Saved settings, by name or as a file; default: Fast 1080p H.264")
        ->type_name("NAME|FILE");
    app.add_option("--profile-for", raw.profileFor,
                   "Another profile for a folder of the input, with all below it, or for a file: path, "
                   "equals sign, name; may be repeated")
        ->type_name("PATH=NAME");
    app.add_option("--encoder", raw.encoder, "Video encoder")->check(CLI::IsMember(namesOf<VideoEncoder>()));
    addNames(app, "--hardware-fallback",
             "Where a hardware encoder is missing or busy: encode by software, or fail",
             raw.hardwareFallback);
    app.add_option(
           "--preset", raw.preset,
           "Speed of the encoder: ultrafast to placebo; AV1: 13 (fastest) to 0; VP9: 5 to 0; NVENC: p1 "
           "to p7; QSV: veryfast to veryslow")
        ->type_name("P");
    app.add_option("--crf", raw.crf, "Quality: smaller is better and larger")
        ->check(CLI::Range(0, 63))
        ->type_name("N");
    defineRate(app, raw.rate);
    app.add_option("--audio-encoder", raw.audioEncoder, "Sound encoder")
        ->check(CLI::IsMember(namesOf<AudioEncoder>()));
    app.add_option("--audio-tracks", raw.audioTracks,
                   "Which tracks of sound: default, first, all, or languages in order, as deu,eng")
        ->type_name("RULE|LANG,...");
    auto *loudness =
        app.add_option("--loudness", raw.loudness,
                       "Loudness of the sound after EBU R 128, as -23, -16 or -14; listens to it first")
            ->check(CLI::Range(loudnessMinLufs, loudnessMaxLufs))
            ->type_name("LUFS");
    app.add_option("--peak", raw.peak, "Highest true peak that --loudness allows; default: -1")
        ->check(CLI::Range(peakMinDbtp, peakMaxDbtp))
        ->needs(loudness)
        ->type_name("DBTP");
    app.add_option("--format", raw.format, "Kind of output")->check(CLI::IsMember(namesOf<Container>()));
    app.add_option("--segments", raw.segments,
                   "Kind of the segments of HLS; auto: mpegts for H.264, fmp4 for HEVC and AV1")
        ->check(CLI::IsMember(namesOf<SegmentKind>()));
    definePicture(app, raw.picture);
    definePassing(app, raw.passing);
    defineKeeping(app, raw.keeping);
    defineConfig(app, raw.config);
    app.add_flag("--retry-quarantined", raw.retryQuarantined,
                 "Try files once more that have ended their process again and again in an earlier run");
    app.add_option("--report", raw.report,
                   "Write a line of JSON for each file: source, decisions, outcome, counts, times")
        ->type_name("FILE");
    app.add_flag("--json", raw.json, "Print one JSON object a line instead of text");
    app.add_flag(
        "--list-encoders", raw.listEncoders,
        "Try out every video encoder of this machine, say which work and why others do not, and exit");
    app.add_flag("--dry-run", raw.dryRun,
                 "Look at the files, say what a run would take in time, results and memory, and exit");
    app.add_flag("--forget-learned", raw.forgetLearned,
                 "Forget what earlier runs have taught about time and memory on this machine, and exit");
    app.set_version_flag("--version", "sluice-cli " SLUICE_VERSION);
    app.footer("Exit codes: 0 all done or skipped, 1 some files failed, 2 bad usage or configuration, "
               "3 stopped after the first failure, 130 interrupted.\nsluice-cli simulate --help: plan a "
               "machine, without touching a file.\nNothing in the input is ever changed. A second run does "
               "only what is not "
               "done yet.");
}

Options toOptions(const Raw &raw)
{
    Options options;
    for (const std::string &input : raw.inputs)
        options.inputs << QDir::current().absoluteFilePath(QString::fromStdString(input));
    options.output = QDir::cleanPath(QDir::current().absoluteFilePath(QString::fromStdString(raw.output)));
    options.profile = QString::fromStdString(raw.profile);
    for (const std::string &given : raw.profileFor)
        options.profileFor << QString::fromStdString(given);
    options.encoder = fromName<VideoEncoder>(raw.encoder);
    options.hardwareFallback = raw.hardwareFallback;
    if (!raw.preset.empty())
        options.preset = QString::fromStdString(raw.preset);
    if (raw.crf >= 0)
        options.crf = raw.crf;
    options.audioEncoder = fromName<AudioEncoder>(raw.audioEncoder);
    options.tracks = fromName<TrackRule>(raw.audioTracks);
    if (!options.tracks && !raw.audioTracks.empty()) {
        options.tracks = TrackRule::Languages;
        options.languages = QString::fromStdString(raw.audioTracks).split(u',');
    }
    if (raw.loudness != 0.0)
        options.loudness = Loudness{.targetLufs = raw.loudness, .peakDbtp = raw.peak};
    options.container = fromName<Container>(raw.format);
    options.segments = fromName<SegmentKind>(raw.segments);
    options.rate = raw.rate;
    options.picture = raw.picture;
    options.passing = raw.passing;
    options.keeping = raw.keeping;
    options.config = raw.config;
    options.retryQuarantined = raw.retryQuarantined;
    if (!raw.report.empty())
        options.report = QDir::current().absoluteFilePath(QString::fromStdString(raw.report));
    options.json = raw.json;
    options.dryRun = raw.dryRun;
    options.listEncoders = raw.listEncoders;
    options.forgetLearned = raw.forgetLearned;
    return options;
}

} // namespace

Parsed parse(const QStringList &arguments)
{
    CLI::App app("Converts whole folders of videos in batches, without flooding the computer.", "sluice-cli");
    Raw raw;
    const bool converts = !arguments.contains(QStringLiteral("--list-encoders"))
                          && !arguments.contains(QStringLiteral("--forget-learned"));
    define(app, raw, converts);
    std::vector<std::string> words;
    for (qsizetype i = arguments.size() - 1; i > 0; --i) // CLI11 takes them from the back
        words.push_back(arguments.at(i).toStdString());
    try {
        app.parse(words);
    } catch (const CLI::Success &success) { // --help, --version
        return {.options = {}, .exitCode = app.exit(success)};
    } catch (const CLI::ParseError &error) {
        std::cerr << "sluice-cli: " << error.what() << "\nSee: sluice-cli --help\n";
        return {.options = {}, .exitCode = BadUsage};
    }
    return {.options = toOptions(raw), .exitCode = AllDone};
}

} // namespace sluice::cli

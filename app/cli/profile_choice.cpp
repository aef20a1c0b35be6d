// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/profile_choice.h"

#include "engine/model/formats.h"
#include "engine/model/profile_fit.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace sluice::cli {

namespace {

const Profile *builtInLadder(const store::ProfileStore &profiles)
{
    const auto &all = profiles.builtIns();
    const auto found = std::ranges::find(all, Container::Hls, &Profile::container);
    return found == all.end() ? nullptr : &*found;
}

// What was not said follows what was: `--format webm` alone means VP9 and Opus, and a preset or a quality of
// another encoder's scale becomes the usual one.
void chooseEncoders(const Options &options, Profile &profile)
{
    VideoSettings &video = profile.video;
    const VideoEncoder was = video.encoder;
    if (options.encoder)
        video.encoder = *options.encoder;
    else if (hasPictures(profile.container) && !takes(profile.container, video.encoder))
        video.encoder = videoEncodersOf(profile.container).front();
    if (options.audioEncoder)
        profile.audio.encoder = *options.audioEncoder;
    else if (!takes(profile.container, profile.audio.encoder))
        profile.audio.encoder = audioEncodersOf(profile.container).front();

    fitToEncoder(video, was);
}

// As the scanner writes the paths of what it finds.
QString absolute(const QString &path)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

bool isInInput(const QString &path, const Options &options)
{
    return QFileInfo::exists(path) && std::ranges::any_of(options.inputs, [&path](const QString &input) {
               const QString root = absolute(input);
               return path == root || root == u"/" || path.startsWith(root + u'/');
           });
}

} // namespace

Result<Profile> chooseProfile(const Options &options, const store::ProfileStore &profiles)
{
    Profile profile = profiles.builtIns().constFirst();
    const Profile *ladder = builtInLadder(profiles);
    const bool wantsLadder = options.container == Container::Hls;
    if (!options.profile.isEmpty()) {
        auto named = profiles.load(options.profile);
        if (!named)
            return Unexpected(named.error());
        profile = std::move(*named);
    } else if (wantsLadder && ladder) {
        profile = *ladder;
    }
    if (options.container)
        profile.container = *options.container;
    if (wantsLadder && profile.hls.rungs.empty() && ladder)
        profile.hls = ladder->hls;
    if (options.segments && profile.container != Container::Hls)
        return fail(
            ErrorCode::ProfileInvalid, profile.name,
            QStringLiteral("--segments is for hls; the output is %1").arg(nameString(profile.container)));
    profile.hls.segments = options.segments.value_or(profile.hls.segments);
    chooseEncoders(options, profile);
    if (options.tracks) {
        profile.audio.tracks = *options.tracks;
        profile.audio.languages = options.languages;
    }
    if (options.loudness)
        profile.audio.loudness = *options.loudness;
    profile.video.hardwareFallback = options.hardwareFallback.value_or(profile.video.hardwareFallback);
    if (options.preset)
        profile.video.preset = *options.preset;
    if (options.crf)
        profile.video.crf = *options.crf;
    options.rate.applyTo(profile.video, options.crf.has_value());
    options.picture.applyTo(profile);
    options.passing.applyTo(profile);
    options.keeping.applyTo(profile);
    if (const auto valid = store::validate(profile); !valid)
        return Unexpected(valid.error());
    return profile;
}

// A name holds no "=", a path may.
Result<PathProfiles> choosePathProfiles(const Options &options, const store::ProfileStore &profiles)
{
    const auto option = QStringLiteral("--profile-for");
    PathProfiles chosen;
    if (options.profileFor.isEmpty())
        return chosen;
    const QList<Profile> saved = profiles.all().profiles;
    for (const QString &given : options.profileFor) {
        const QString path = absolute(given.section(u'=', 0, -2));
        const QString name = given.section(u'=', -1);
        if (!given.contains(u'=') || name.isEmpty())
            return fail(ErrorCode::OptionInvalid, option,
                        QStringLiteral("\"%1\" is no path, equals sign and name").arg(given));
        if (!isInInput(path, options))
            return fail(ErrorCode::OptionInvalid, option,
                        QStringLiteral("%1 is no folder or file of the input").arg(path));
        const auto profile = profiles.load(name);
        if (!profile)
            return Unexpected(profile.error());
        if (std::ranges::find(saved, profile->id, &Profile::id) == saved.end())
            return fail(ErrorCode::ProfileUnknown, name); // a file of somewhere else
        chosen.set({path}, profile->id);
    }
    return chosen;
}

} // namespace sluice::cli

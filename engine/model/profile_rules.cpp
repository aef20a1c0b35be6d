// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/profile_rules.h"

#include "engine/model/coding_rules.h"
#include "engine/model/nearest.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

QString text(auto number)
{
    return QString::number(number);
}

class Findings final
{
public:
    void add(const QString &key, const char *pattern, const QStringList &values = {})
    {
        m_problems.push_back({key, pattern, values});
    }
    void add(const ProfileProblem &problem) { m_problems.push_back(problem); }

    void range(const QString &key, int value, int low, int high)
    {
        if (value < low || value > high)
            add(key, QT_TRANSLATE_NOOP("ProfileProblem", "%1 is not between %2 and %3"),
                {text(value), text(low), text(high)});
    }

    void zeroOrRange(const QString &key, int value, int low, int high)
    {
        if (value != 0 && (value < low || value > high))
            add(key, QT_TRANSLATE_NOOP("ProfileProblem", "%1 is neither 0 nor between %2 and %3"),
                {text(value), text(low), text(high)});
    }

    [[nodiscard]] std::vector<ProfileProblem> take() { return std::move(m_problems); }

private:
    std::vector<ProfileProblem> m_problems;
};

bool isId(const QString &id)
{
    return !id.isEmpty() && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

bool isLanguage(const QString &code)
{
    return code.size() == 3
           && std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

void checkVideo(const VideoSettings &video, Findings &findings)
{
    QStringList presets;
    for (const std::string_view name : presetsOf(video.encoder))
        presets.append(QString::fromLatin1(name.data(), qsizetype(name.size())));
    if (!presets.contains(video.preset)) {
        findings.add(
            u"video.preset"_s,
            QT_TRANSLATE_NOOP("ProfileProblem", "no preset of %1 is called \"%2\"; the nearest is \"%3\""),
            {nameString(video.encoder), video.preset, nearest(video.preset, presets)});
    }
    findings.range(u"video.crf"_s, video.crf, crfMin(video.encoder), crfMax(video.encoder));
    findings.zeroOrRange(u"video.maxWidth"_s, video.maxWidth, boxMin, sideMax);
    findings.zeroOrRange(u"video.maxHeight"_s, video.maxHeight, boxMin, sideMax);
}

// What is no number is within nothing.
bool within(double value, double least, double most)
{
    return value >= least && value <= most;
}

void checkLoudness(const AudioSettings &audio, Findings &findings)
{
    const Loudness &loudness = audio.loudness;
    if (!loudness.wanted())
        return;
    if (!within(loudness.targetLufs, loudnessMinLufs, loudnessMaxLufs)) {
        findings.add(u"audio.loudness.targetLufs"_s,
                     QT_TRANSLATE_NOOP("ProfileProblem", "%1 is neither 0 nor between %2 and %3"),
                     {text(loudness.targetLufs), text(loudnessMinLufs), text(loudnessMaxLufs)});
    }
    if (!within(loudness.peakDbtp, peakMinDbtp, peakMaxDbtp)) {
        findings.add(u"audio.loudness.peakDbtp"_s,
                     QT_TRANSLATE_NOOP("ProfileProblem", "%1 is not between %2 and %3"),
                     {text(loudness.peakDbtp), text(peakMinDbtp), text(peakMaxDbtp)});
    }
    if (audio.mode == StreamMode::Copy)
        findings.add(u"audio.loudness"_s,
                     QT_TRANSLATE_NOOP("ProfileProblem", "sound that is copied keeps its loudness"));
    if (!audio.enabled)
        findings.add(u"audio.loudness"_s,
                     QT_TRANSLATE_NOOP("ProfileProblem", "a profile without sound has no loudness"));
}

template <typename Encoder>
QString namesOf(std::span<const Encoder> encoders)
{
    QStringList names;
    for (const Encoder encoder : encoders)
        names.append(nameString(encoder));
    return names.join(u", "_s);
}

void checkContainer(const Profile &profile, Findings &findings)
{
    const Container container = profile.container;
    const char *wrong = QT_TRANSLATE_NOOP("ProfileProblem", "%1 cannot stand in %2, which takes %3");
    if (hasPictures(container) && !takes(container, profile.video.encoder)) {
        findings.add(
            u"video.encoder"_s, wrong,
            {nameString(profile.video.encoder), nameString(container), namesOf(videoEncodersOf(container))});
    }
    if (profile.audio.enabled && !takes(container, profile.audio.encoder)) {
        findings.add(
            u"audio.encoder"_s, wrong,
            {nameString(profile.audio.encoder), nameString(container), namesOf(audioEncodersOf(container))});
    }
}

void checkPicture(const Profile &profile, Findings &findings)
{
    const PictureSettings &picture = profile.picture;
    const bool exact = picture.width != 0 || picture.height != 0;
    for (const auto &[key, side] :
         {std::pair{u"picture.width"_s, picture.width}, std::pair{u"picture.height"_s, picture.height}}) {
        if (exact)
            findings.range(key, side, sideMin(profile.video.encoder), sideMax);
        if (side % 2 != 0)
            findings.add(key, QT_TRANSLATE_NOOP("ProfileProblem", "%1 is odd"), {text(side)});
    }
    findings.range(u"picture.crop.left"_s, picture.crop.left, 0, sideMax);
    findings.range(u"picture.crop.top"_s, picture.crop.top, 0, sideMax);
    findings.range(u"picture.crop.right"_s, picture.crop.right, 0, sideMax);
    findings.range(u"picture.crop.bottom"_s, picture.crop.bottom, 0, sideMax);
    if (picture.cropMode == CropMode::Detected && picture.crop != Crop())
        findings.add(u"picture.crop"_s,
                     QT_TRANSLATE_NOOP("ProfileProblem", "the edges are either said or detected"));
    const bool hls = profile.container == Container::Hls;
    if (exact && hls)
        findings.add(u"picture.width"_s,
                     QT_TRANSLATE_NOOP("ProfileProblem", "a ladder has the sizes of its rungs"));
    if (picture.pixelAspect == PixelAspect::Keep && (exact || hls)) {
        findings.add(u"picture.pixelAspect"_s,
                     hls ? QT_TRANSLATE_NOOP("ProfileProblem", "a ladder has square pixels")
                         : QT_TRANSLATE_NOOP("ProfileProblem", "an exact size has square pixels"));
    }
    if (picture.frameRateMode != FrameRateMode::Keep && !frameRateOf(picture.frameRate)) {
        findings.add(u"picture.frameRate"_s,
                     QT_TRANSLATE_NOOP("ProfileProblem",
                                       "\"%1\" is no rate from 1 to 240, such as 25, 29.97 or 30000/1001"),
                     {picture.frameRate});
    }
}

// What has no meaning for pictures that nobody decodes.
void checkCopying(const Profile &profile, Findings &findings)
{
    const bool copies = profile.video.mode != StreamMode::Encode;
    if (profile.container == Container::Hls) {
        const char *why = QT_TRANSLATE_NOOP(
            "ProfileProblem", "a ladder is encoded: its segments begin with key frames of their own");
        if (copies)
            findings.add(u"video.mode"_s, why);
        if (profile.audio.enabled && profile.audio.mode != StreamMode::Encode)
            findings.add(u"audio.mode"_s, why);
    }
    if (profile.video.mode != StreamMode::Copy || !hasPictures(profile.container))
        return;
    const PictureSettings &picture = profile.picture;
    const char *why = QT_TRANSLATE_NOOP("ProfileProblem", "a picture that is copied stays as it is");
    if (picture.width != 0 || picture.height != 0)
        findings.add(u"picture.width"_s, why);
    if (picture.crop != Crop() || picture.cropMode != CropMode::Fixed)
        findings.add(u"picture.crop"_s, why);
    if (picture.deinterlace == Deinterlace::Always)
        findings.add(u"picture.deinterlace"_s, why);
    if (picture.frameRateMode != FrameRateMode::Keep)
        findings.add(u"picture.frameRateMode"_s, why);
    if (picture.denoise != Denoise::Off)
        findings.add(u"picture.denoise"_s, why);
    if (picture.hdr == HdrMode::ToneMap)
        findings.add(u"picture.hdr"_s, why);
}

void checkLanguages(const QString &key, const QStringList &languages, Findings &findings)
{
    for (const QString &language : languages) {
        if (!isLanguage(language))
            findings.add(key,
                         QT_TRANSLATE_NOOP("ProfileProblem", "\"%1\" is not a code of three letters, as eng"),
                         {language});
    }
}

void checkSubtitles(const SubtitleSettings &subtitles, Findings &findings)
{
    if (subtitles.tracks == SubtitleRule::Languages && subtitles.languages.isEmpty())
        findings.add(u"subtitles.languages"_s, QT_TRANSLATE_NOOP("ProfileProblem", "no language is named"));
    checkLanguages(u"subtitles.languages"_s, subtitles.languages, findings);
}

void checkHls(const Profile &profile, Findings &findings)
{
    const HlsSettings &hls = profile.hls;
    findings.range(u"hls.segmentMs"_s, hls.segmentMs, segmentMinMs, segmentMaxMs);
    if (!takes(hls.segments, profile.video.encoder)) {
        findings.add(u"hls.segments"_s,
                     QT_TRANSLATE_NOOP("ProfileProblem",
                                       "%1 cannot stand in segments of mpegts; fmp4 and auto can hold it"),
                     {nameString(profile.video.encoder)});
    }
    if (hls.rungs.empty())
        findings.add(u"hls.rungs"_s, QT_TRANSLATE_NOOP("ProfileProblem", "a ladder needs at least one rung"));
    if (hls.rungs.size() > rungsMax)
        findings.add(u"hls.rungs"_s, QT_TRANSLATE_NOOP("ProfileProblem", "more than %1 rungs"),
                     {QString::number(rungsMax)});
    for (size_t i = 0; i < hls.rungs.size(); ++i) {
        const RungSettings &rung = hls.rungs[i];
        const QString key = u"hls.rungs[%1]"_s.arg(i);
        findings.range(key + u".shortSide", rung.shortSide, rungSideMin, rungSideMax);
        if (rung.shortSide % 2 != 0)
            findings.add(key + u".shortSide", QT_TRANSLATE_NOOP("ProfileProblem", "%1 is odd"),
                         {text(rung.shortSide)});
        if (i > 0 && rung.shortSide >= hls.rungs[i - 1].shortSide)
            findings.add(key + u".shortSide",
                         QT_TRANSLATE_NOOP("ProfileProblem", "rungs go from the highest to the lowest"));
    }
}

} // namespace

std::vector<ProfileProblem> problemsOf(const Profile &profile)
{
    Findings findings;
    if (!isId(profile.id))
        findings.add(u"id"_s, QT_TRANSLATE_NOOP("ProfileProblem", "\"%1\" is not made of a-z, 0-9 and -"),
                     {profile.id});
    if (profile.name.trimmed().isEmpty())
        findings.add(u"name"_s, QT_TRANSLATE_NOOP("ProfileProblem", "empty"));
    checkVideo(profile.video, findings);
    checkPicture(profile, findings);
    if (profile.audio.enabled) {
        findings.range(u"audio.bitrateKbps"_s, profile.audio.bitrateKbps, audioMinKbps, audioMaxKbps);
        findings.range(u"audio.maxChannels"_s, profile.audio.maxChannels, 1, channelsLimit);
        if (profile.audio.tracks == TrackRule::Languages && profile.audio.languages.isEmpty())
            findings.add(u"audio.languages"_s, QT_TRANSLATE_NOOP("ProfileProblem", "no language is named"));
        checkLanguages(u"audio.languages"_s, profile.audio.languages, findings);
    }
    checkSubtitles(profile.subtitles, findings);
    checkCopying(profile, findings);
    checkLoudness(profile.audio, findings);
    checkContainer(profile, findings);
    for (const ProfileProblem &problem : codingProblems(profile))
        findings.add(problem);
    if (!hasPictures(profile.container) && !profile.audio.enabled)
        findings.add(u"audio.enabled"_s, QT_TRANSLATE_NOOP("ProfileProblem", "a file of sound needs sound"));
    if (profile.container == Container::Hls)
        checkHls(profile, findings);
    return findings.take();
}

} // namespace sluice

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/profile_rules.h"

#include "engine/store/nearest.h"
#include "engine/store/profile_store.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace sluice::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int crfMax = 51;
constexpr int sideMin = 16;    // the smallest picture that both encoders take
constexpr int sideMax = 16384; // the largest one of x264
constexpr int rungSideMin = 64;
constexpr int rungSideMax = 4320;
constexpr size_t rungsMax = 10;
constexpr int capMinKbps = 50;
constexpr int capMaxKbps = 200'000;
constexpr int segmentMinMs = 1000;
constexpr int segmentMaxMs = 20'000;
constexpr int audioMinKbps = 16;
constexpr int audioMaxKbps = 512;
constexpr int channelsMax = 8;

class Findings final
{
public:
    void add(const QString &key, const QString &what) { m_problems.push_back({key, what}); }

    void range(const QString &key, int value, int low, int high)
    {
        if (value < low || value > high)
            add(key, u"%1 is not between %2 and %3"_s.arg(value).arg(low).arg(high));
    }

    void zeroOrRange(const QString &key, int value, int low, int high)
    {
        if (value != 0 && (value < low || value > high))
            add(key, u"%1 is neither 0 nor between %2 and %3"_s.arg(value).arg(low).arg(high));
    }

    [[nodiscard]] std::vector<Problem> take() { return std::move(m_problems); }

private:
    std::vector<Problem> m_problems;
};

bool isId(const QString &id)
{
    return !id.isEmpty() && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

void checkVideo(const VideoSettings &video, Findings &findings)
{
    const auto known = std::find(presetNames.begin(), presetNames.end(), video.preset.toStdString());
    if (known == presetNames.end()) {
        QStringList names;
        for (const std::string_view name : presetNames)
            names.append(QString::fromLatin1(name.data(), qsizetype(name.size())));
        findings.add(u"video.preset"_s, u"no preset is called \"%1\"; the nearest is \"%2\""_s.arg(
                                            video.preset, nearest(video.preset, names)));
    }
    findings.range(u"video.crf"_s, video.crf, 0, crfMax);
    findings.zeroOrRange(u"video.maxWidth"_s, video.maxWidth, sideMin, sideMax);
    findings.zeroOrRange(u"video.maxHeight"_s, video.maxHeight, sideMin, sideMax);
}

void checkPicture(const Profile &profile, Findings &findings)
{
    const PictureSettings &picture = profile.picture;
    const bool exact = picture.width != 0 || picture.height != 0;
    for (const auto &[key, side] :
         {std::pair{u"picture.width"_s, picture.width}, std::pair{u"picture.height"_s, picture.height}}) {
        if (exact)
            findings.range(key, side, sideMin, sideMax);
        if (side % 2 != 0)
            findings.add(key, u"%1 is odd"_s.arg(side));
    }
    findings.range(u"picture.crop.left"_s, picture.crop.left, 0, sideMax);
    findings.range(u"picture.crop.top"_s, picture.crop.top, 0, sideMax);
    findings.range(u"picture.crop.right"_s, picture.crop.right, 0, sideMax);
    findings.range(u"picture.crop.bottom"_s, picture.crop.bottom, 0, sideMax);
    const bool hls = profile.container == Container::Hls;
    if (exact && hls)
        findings.add(u"picture.width"_s, u"a ladder has the sizes of its rungs"_s);
    if (picture.pixelAspect == PixelAspect::Keep && (exact || hls)) {
        findings.add(u"picture.pixelAspect"_s,
                     hls ? u"a ladder has square pixels"_s : u"an exact size has square pixels"_s);
    }
    if (picture.frameRateMode != FrameRateMode::Keep && !frameRateOf(picture.frameRate)) {
        findings.add(
            u"picture.frameRate"_s,
            u"\"%1\" is no rate from 1 to 240, such as 25, 29.97 or 30000/1001"_s.arg(picture.frameRate));
    }
}

void checkHls(const Profile &profile, Findings &findings)
{
    const HlsSettings &hls = profile.hls;
    if (profile.video.encoder != VideoEncoder::X264)
        findings.add(u"video.encoder"_s, u"a ladder is made with libx264 only"_s);
    findings.range(u"hls.segmentMs"_s, hls.segmentMs, segmentMinMs, segmentMaxMs);
    if (hls.rungs.empty())
        findings.add(u"hls.rungs"_s, u"a ladder needs at least one rung"_s);
    if (hls.rungs.size() > rungsMax)
        findings.add(u"hls.rungs"_s, u"more than %1 rungs"_s.arg(rungsMax));
    for (size_t i = 0; i < hls.rungs.size(); ++i) {
        const RungSettings &rung = hls.rungs[i];
        const QString key = u"hls.rungs[%1]"_s.arg(i);
        findings.range(key + u".shortSide", rung.shortSide, rungSideMin, rungSideMax);
        findings.zeroOrRange(key + u".maxBitrateKbps", rung.maxBitrateKbps, capMinKbps, capMaxKbps);
        if (rung.shortSide % 2 != 0)
            findings.add(key + u".shortSide", u"%1 is odd"_s.arg(rung.shortSide));
        if (i > 0 && rung.shortSide >= hls.rungs[i - 1].shortSide)
            findings.add(key + u".shortSide", u"rungs go from the highest to the lowest"_s);
    }
}

} // namespace

std::vector<Problem> problemsOf(const Profile &profile)
{
    Findings findings;
    if (!isId(profile.id))
        findings.add(u"id"_s, u"\"%1\" is not made of a-z, 0-9 and -"_s.arg(profile.id));
    if (profile.name.trimmed().isEmpty())
        findings.add(u"name"_s, u"empty"_s);
    checkVideo(profile.video, findings);
    checkPicture(profile, findings);
    if (profile.audio.enabled) {
        findings.range(u"audio.bitrateKbps"_s, profile.audio.bitrateKbps, audioMinKbps, audioMaxKbps);
        findings.range(u"audio.maxChannels"_s, profile.audio.maxChannels, 1, channelsMax);
    }
    if (profile.container == Container::Hls)
        checkHls(profile, findings);
    return findings.take();
}

Result<> validate(const Profile &profile)
{
    QStringList texts;
    for (const Problem &problem : problemsOf(profile))
        texts.append(problem.key + u": " + problem.what);
    if (texts.isEmpty())
        return {};
    return fail(ErrorCode::ProfileInvalid, profile.name, texts.join(u"; "_s));
}

} // namespace sluice::store

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/coding_rules.h"

#include <QStringList>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::string_view, 8> x264Tunes{"film", "animation", "grain",      "stillimage",
                                                    "psnr", "ssim",      "fastdecode", "zerolatency"};
constexpr std::array<std::string_view, 6> x265Tunes{"animation", "grain",      "psnr",
                                                    "ssim",      "fastdecode", "zerolatency"};
constexpr std::array<std::string_view, 1> svtTunes{"vq"};
constexpr std::array<std::string_view, 2> vp9Tunes{"film", "screen"};

constexpr std::array allFormats{PixelFormat::Yuv420,     PixelFormat::Yuv420Deep, PixelFormat::Yuv422,
                                PixelFormat::Yuv422Deep, PixelFormat::Yuv444,     PixelFormat::Yuv444Deep};
constexpr std::array only420{PixelFormat::Yuv420};
constexpr std::array only420Deep{PixelFormat::Yuv420Deep};
constexpr std::array only444{PixelFormat::Yuv444};
constexpr std::array both422{PixelFormat::Yuv422Deep, PixelFormat::Yuv422};
constexpr std::array both444{PixelFormat::Yuv444, PixelFormat::Yuv444Deep};
constexpr std::array only444Deep{PixelFormat::Yuv444Deep};

constexpr std::array x264Profiles{CodingProfile{"baseline", only420}, CodingProfile{"main", only420},
                                  CodingProfile{"high", only420},     CodingProfile{"high10", only420Deep},
                                  CodingProfile{"high422", both422},  CodingProfile{"high444", both444}};
constexpr std::array x265Profiles{CodingProfile{"main", only420}, CodingProfile{"main10", only420Deep},
                                  CodingProfile{"main422-10", both422}, CodingProfile{"main444-8", only444},
                                  CodingProfile{"main444-10", only444Deep}};

// H.264, table A-1: macroblocks, macroblocks a second, kbit/s, kbit, macroblocks of references.
constexpr std::array x264Levels{CodingLevel{"2", 396, 11'880, 2000, 2000, 2376},
                                CodingLevel{"2.1", 792, 19'800, 4000, 4000, 4752},
                                CodingLevel{"2.2", 1620, 20'250, 4000, 4000, 8100},
                                CodingLevel{"3", 1620, 40'500, 10'000, 10'000, 8100},
                                CodingLevel{"3.1", 3600, 108'000, 14'000, 14'000, 18'000},
                                CodingLevel{"3.2", 5120, 216'000, 20'000, 20'000, 20'480},
                                CodingLevel{"4", 8192, 245'760, 20'000, 25'000, 32'768},
                                CodingLevel{"4.1", 8192, 245'760, 50'000, 62'500, 32'768},
                                CodingLevel{"4.2", 8704, 522'240, 50'000, 62'500, 34'816},
                                CodingLevel{"5", 22'080, 589'824, 135'000, 135'000, 110'400},
                                CodingLevel{"5.1", 36'864, 983'040, 240'000, 240'000, 184'320},
                                CodingLevel{"5.2", 36'864, 2'073'600, 240'000, 240'000, 184'320},
                                CodingLevel{"6", 139'264, 4'177'920, 240'000, 240'000, 696'320},
                                CodingLevel{"6.1", 139'264, 8'355'840, 480'000, 480'000, 696'320},
                                CodingLevel{"6.2", 139'264, 16'711'680, 800'000, 800'000, 696'320}};
// H.265, tables A.8 and A.9, main tier: samples, samples a second, kbit/s, kbit.
constexpr std::array x265Levels{CodingLevel{"2", 122'880, 3'686'400, 1500, 1500},
                                CodingLevel{"2.1", 245'760, 7'372'800, 3000, 3000},
                                CodingLevel{"3", 552'960, 16'588'800, 6000, 6000},
                                CodingLevel{"3.1", 983'040, 33'177'600, 10'000, 10'000},
                                CodingLevel{"4", 2'228'224, 66'846'720, 12'000, 12'000},
                                CodingLevel{"4.1", 2'228'224, 133'693'440, 20'000, 20'000},
                                CodingLevel{"5", 8'912'896, 267'386'880, 25'000, 25'000},
                                CodingLevel{"5.1", 8'912'896, 534'773'760, 40'000, 40'000},
                                CodingLevel{"5.2", 8'912'896, 1'069'547'520, 60'000, 60'000},
                                CodingLevel{"6", 35'651'584, 1'069'547'520, 60'000, 60'000},
                                CodingLevel{"6.1", 35'651'584, 2'139'095'040, 120'000, 120'000},
                                CodingLevel{"6.2", 35'651'584, 4'278'190'080, 240'000, 240'000}};

QString text(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

QString text(const CodingProfile &profile)
{
    return text(profile.name);
}

QString text(const CodingLevel &level)
{
    return text(level.name);
}

QString text(PixelFormat format)
{
    return nameString(format);
}

template <typename Value>
QStringList textsOf(std::span<const Value> values)
{
    QStringList texts;
    for (const Value &value : values)
        texts.append(text(value));
    return texts;
}

template <typename Value>
bool contains(std::span<const Value> values, const Value &value)
{
    return std::ranges::find(values, value) != values.end();
}

const CodingProfile *profileOf(VideoEncoder encoder, const QString &name)
{
    const auto profiles = profilesOf(encoder);
    const auto found = std::ranges::find(profiles, name.toStdString(), &CodingProfile::name);
    return found == profiles.end() ? nullptr : &*found;
}

class Problems final
{
public:
    void add(const QString &key, const char *pattern, const QStringList &values = {})
    {
        m_problems.push_back({key, pattern, values});
    }

    // A whole number that must be there.
    void range(const QString &key, int value, int low, int high)
    {
        if (value < low || value > high)
            add(key, QT_TRANSLATE_NOOP("ProfileProblem", "%1 is not between %2 and %3"),
                {QString::number(value), QString::number(low), QString::number(high)});
    }
    // One that may be left out.
    void zeroOrRange(const QString &key, int value, int low, int high)
    {
        if (value != 0)
            range(key, value, low, high);
    }
    void unused(const QString &key, bool isSet, const char *why)
    {
        if (isSet)
            add(key, why);
    }
    // One of what the encoder knows, or nothing.
    void among(const QString &key, const QString &what, const QString &value, VideoEncoder encoder,
               const QStringList &known)
    {
        if (value.isEmpty() || known.contains(value))
            return;
        const QString name = nameString(encoder);
        if (known.isEmpty())
            add(key, QT_TRANSLATE_NOOP("ProfileProblem", "%1 has no %2 to choose"), {name, what});
        else
            add(key, QT_TRANSLATE_NOOP("ProfileProblem", "%1 has no %2 \"%3\", but %4"),
                {name, what, value, known.join(u", "_s)});
    }

    [[nodiscard]] std::vector<ProfileProblem> take() { return std::move(m_problems); }

private:
    std::vector<ProfileProblem> m_problems;
};

void checkMode(const Profile &profile, Problems &problems)
{
    const RateControl &rate = profile.video.rate;
    const QString encoder = nameString(profile.video.encoder);
    const bool ladder = profile.container == Container::Hls;
    const QString bitrate = u"video.rate.bitrateKbps"_s;
    if (rate.mode != RateMode::Bitrate)
        problems.unused(bitrate, rate.bitrateKbps != 0,
                        QT_TRANSLATE_NOOP("ProfileProblem", "is for the mode bitrate"));
    else if (ladder)
        problems.unused(
            bitrate, rate.bitrateKbps != 0,
            QT_TRANSLATE_NOOP("ProfileProblem", "the rungs of a ladder have bit rates of their own"));
    else
        problems.range(bitrate, rate.bitrateKbps, bitrateMinKbps, bitrateMaxKbps);

    if (rate.twoPass && rate.mode == RateMode::Quality)
        problems.add(u"video.rate.twoPass"_s,
                     QT_TRANSLATE_NOOP("ProfileProblem",
                                       "two passes are for a bit rate or a size, not for a quality"));
    else if (rate.twoPass && !hasTwoPasses(profile.video.encoder))
        problems.add(u"video.rate.twoPass"_s, QT_TRANSLATE_NOOP("ProfileProblem", "%1 has one pass only"),
                     {encoder});

    if (rate.mode != RateMode::Size) {
        problems.unused(u"video.rate.targetKB"_s, rate.targetKB != 0,
                        QT_TRANSLATE_NOOP("ProfileProblem", "is for the mode size"));
        return;
    }
    problems.range(u"video.rate.targetKB"_s, rate.targetKB, targetMinKB, targetMaxKB);
    const QString mode = u"video.rate.mode"_s;
    if (profile.video.mode == StreamMode::Copy)
        problems.add(mode, QT_TRANSLATE_NOOP("ProfileProblem", "a copied picture keeps its size"));
    if (ladder || !hasPictures(profile.container))
        problems.add(
            mode,
            QT_TRANSLATE_NOOP("ProfileProblem", "a size can be met by one file with pictures, not by %1"),
            {nameString(profile.container)});
    if (!hasTwoPasses(profile.video.encoder))
        problems.add(mode,
                     QT_TRANSLATE_NOOP("ProfileProblem", "a size needs two passes, and %1 has one only"),
                     {encoder});
    if (profile.audio.enabled && audioKbpsMax(profile.audio.encoder) == 0)
        problems.add(mode, QT_TRANSLATE_NOOP("ProfileProblem", "how large %1 becomes is not known before"),
                     {nameString(profile.audio.encoder)});
}

void addLessThanAverage(const QString &key, int cap, int bitrate, Problems &problems)
{
    problems.add(key, QT_TRANSLATE_NOOP("ProfileProblem", "%1 is less than the average of %2"),
                 {QString::number(cap), QString::number(bitrate)});
}

void checkCap(const RateControl &rate, VideoEncoder encoder, Problems &problems)
{
    const QString key = u"video.rate.maxBitrateKbps"_s;
    problems.zeroOrRange(key, rate.maxBitrateKbps, bitrateMinKbps, bitrateMaxKbps);
    if (rate.maxBitrateKbps != 0 && !holdsCap(encoder))
        problems.add(key, QT_TRANSLATE_NOOP("ProfileProblem", "%1 does not keep below a highest bit rate"),
                     {nameString(encoder)});
    else if (rate.maxBitrateKbps != 0 && rate.maxBitrateKbps < rate.bitrateKbps)
        addLessThanAverage(key, rate.maxBitrateKbps, rate.bitrateKbps, problems);
}

void checkCaps(const Profile &profile, Problems &problems)
{
    const RateControl &rate = profile.video.rate;
    const QString cap = u"video.rate.maxBitrateKbps"_s;
    const QString buffer = u"video.rate.bufferKbits"_s;
    if (profile.container == Container::Hls) {
        problems.unused(cap, rate.maxBitrateKbps != 0,
                        QT_TRANSLATE_NOOP("ProfileProblem", "the rungs of a ladder have caps of their own"));
        problems.unused(
            buffer, rate.bufferKbits != 0,
            QT_TRANSLATE_NOOP("ProfileProblem", "the rungs of a ladder have two seconds of their cap"));
    } else {
        checkCap(rate, profile.video.encoder, problems);
        if (rate.bufferKbits != 0 && rate.maxBitrateKbps == 0)
            problems.add(buffer, QT_TRANSLATE_NOOP("ProfileProblem", "a buffer needs a highest bit rate"));
        problems.zeroOrRange(buffer, rate.bufferKbits, bufferMinKbits, bufferMaxKbits);
    }
    const CodingLevel *level = levelOf(profile.video.encoder, profile.video.coding.level);
    const int highest = std::max(rate.bitrateKbps, rate.maxBitrateKbps);
    if (level && highest > level->kbpsMax) {
        problems.add(u"video.coding.level"_s,
                     QT_TRANSLATE_NOOP("ProfileProblem", "level %1 ends at %2 kbit/s, and %3 are asked for"),
                     {text(*level), QString::number(level->kbpsMax), QString::number(highest)});
    }
    if (level && rate.bufferKbits > level->bufferKbits) {
        problems.add(
            u"video.coding.level"_s,
            QT_TRANSLATE_NOOP("ProfileProblem", "level %1 has a buffer of %2 kbit, and %3 are asked for"),
            {text(*level), QString::number(level->bufferKbits), QString::number(rate.bufferKbits)});
    }
}

// By quality, every encoder's rungs may have a cap: AV1 then keeps near it and not below.
void checkRungs(const Profile &profile, Problems &problems)
{
    if (profile.container != Container::Hls)
        return;
    const bool byBitrate = profile.video.rate.mode == RateMode::Bitrate;
    if (byBitrate && profile.video.encoder == VideoEncoder::SvtAv1) {
        problems.add(u"video.rate.mode"_s,
                     QT_TRANSLATE_NOOP(
                         "ProfileProblem",
                         "a ladder needs key frames at its segments, which libsvtav1 makes by quality only"));
    }
    for (size_t i = 0; i < profile.hls.rungs.size(); ++i) {
        const RungSettings &rung = profile.hls.rungs[i];
        const QString bitrate = u"hls.rungs[%1].bitrateKbps"_s.arg(i);
        const QString cap = u"hls.rungs[%1].maxBitrateKbps"_s.arg(i);
        if (byBitrate)
            problems.range(bitrate, rung.bitrateKbps, bitrateMinKbps, bitrateMaxKbps);
        else
            problems.unused(bitrate, rung.bitrateKbps != 0,
                            QT_TRANSLATE_NOOP("ProfileProblem", "is for the mode bitrate"));
        problems.zeroOrRange(cap, rung.maxBitrateKbps, bitrateMinKbps, bitrateMaxKbps);
        if (rung.maxBitrateKbps != 0 && rung.maxBitrateKbps < rung.bitrateKbps)
            addLessThanAverage(cap, rung.maxBitrateKbps, rung.bitrateKbps, problems);
    }
}

void checkCoding(const Profile &profile, Problems &problems)
{
    const VideoEncoder encoder = profile.video.encoder;
    const CodingSettings &coding = profile.video.coding;
    problems.among(u"video.coding.tune"_s, u"tune"_s, coding.tune, encoder, textsOf(tunesOf(encoder)));
    problems.among(u"video.coding.profile"_s, u"profile"_s, coding.profile, encoder,
                   textsOf(profilesOf(encoder)));
    problems.among(u"video.coding.level"_s, u"level"_s, coding.level, encoder, textsOf(levelsOf(encoder)));
    const QString key = u"video.coding.pixelFormat"_s;
    const PixelFormat format = formatOf(encoder, coding);
    const CodingProfile *chosen = profileOf(encoder, coding.profile);
    if (format != PixelFormat::Auto && !contains(pixelFormatsOf(encoder), format)) {
        problems.add(key, QT_TRANSLATE_NOOP("ProfileProblem", "%1 takes %2 only"),
                     {nameString(encoder), textsOf(pixelFormatsOf(encoder)).join(u", "_s)});
    } else if (chosen && !contains(chosen->formats, format)) {
        problems.add(key, QT_TRANSLATE_NOOP("ProfileProblem", "the profile %1 is for %2, not for %3"),
                     {coding.profile, textsOf(chosen->formats).join(u", "_s), nameString(format)});
    } else if (profile.container == Container::Hls && format != PixelFormat::Auto
               && format != PixelFormat::Yuv420
               && (format != PixelFormat::Yuv420Deep || !keepsDepth(encoder))) {
        problems.add(key, QT_TRANSLATE_NOOP("ProfileProblem", "players of ladders do not know %1 with %2"),
                     {nameString(format), nameString(encoder)});
    }
    if (profile.container == Container::Hls)
        problems.unused(
            u"video.coding.keyframeMs"_s, coding.keyframeMs != 0,
            QT_TRANSLATE_NOOP("ProfileProblem", "in a ladder the segments decide where key frames are"));
    else
        problems.zeroOrRange(u"video.coding.keyframeMs"_s, coding.keyframeMs, keyframeMinMs, keyframeMaxMs);
}

} // namespace

std::span<const std::string_view> tunesOf(VideoEncoder encoder)
{
    if (isHardware(encoder))
        return {};
    switch (videoCodecOf(encoder)) {
    case VideoCodec::H264:
        return x264Tunes;
    case VideoCodec::Hevc:
        return x265Tunes;
    case VideoCodec::Av1:
        return svtTunes;
    case VideoCodec::Vp9:
        return vp9Tunes;
    }
    return {};
}

std::span<const CodingProfile> profilesOf(VideoEncoder encoder)
{
    const auto known = [encoder](std::span<const CodingProfile> all, size_t ofHardware) {
        return isHardware(encoder) ? all.first(ofHardware) : all;
    };
    switch (videoCodecOf(encoder)) {
    case VideoCodec::H264:
        return known(x264Profiles, 3);
    case VideoCodec::Hevc:
        return known(x265Profiles, 2);
    case VideoCodec::Av1:
    case VideoCodec::Vp9: // they follow from the pixel format
        break;
    }
    return {};
}

std::span<const CodingLevel> levelsOf(VideoEncoder encoder)
{
    switch (videoCodecOf(encoder)) {
    case VideoCodec::H264:
        return x264Levels;
    case VideoCodec::Hevc:
        return x265Levels;
    case VideoCodec::Av1:
    case VideoCodec::Vp9:
        break;
    }
    return {};
}

std::span<const PixelFormat> pixelFormatsOf(VideoEncoder encoder)
{
    const auto all = std::span<const PixelFormat>(allFormats);
    if (isHardware(encoder))
        return all.first(keepsDepth(encoder) ? 2 : 1);
    return encoder == VideoEncoder::SvtAv1 ? all.first(2) : all;
}

const CodingLevel *levelOf(VideoEncoder encoder, const QString &level)
{
    const auto levels = levelsOf(encoder);
    const auto found = std::ranges::find(levels, level.toStdString(), &CodingLevel::name);
    return found == levels.end() ? nullptr : &*found;
}

qint64 levelSize(VideoEncoder encoder, const Rung &rung)
{
    if (videoCodecOf(encoder) != VideoCodec::H264)
        return qint64(rung.width) * rung.height;
    constexpr int block = 16;
    return qint64((rung.width + block - 1) / block) * ((rung.height + block - 1) / block);
}

PixelFormat formatOf(VideoEncoder encoder, const CodingSettings &coding)
{
    if (coding.pixelFormat != PixelFormat::Auto)
        return coding.pixelFormat;
    const CodingProfile *profile = profileOf(encoder, coding.profile);
    return profile ? profile->formats.front() : PixelFormat::Auto;
}

bool isDeep(const Recipe &recipe, bool sourceDeep)
{
    return recipe.coding.pixelFormat == PixelFormat::Auto ? keepsDepth(recipe.encoder) && sourceDeep
                                                          : isDeep(recipe.coding.pixelFormat);
}

std::vector<ProfileProblem> codingProblems(const Profile &profile)
{
    Problems problems;
    checkMode(profile, problems);
    if (!hasPictures(profile.container))
        return problems.take();
    checkCaps(profile, problems);
    checkRungs(profile, problems);
    checkCoding(profile, problems);
    return problems.take();
}

void fitToEncoder(VideoSettings &video)
{
    CodingSettings &coding = video.coding;
    if (!textsOf(tunesOf(video.encoder)).contains(coding.tune))
        coding.tune.clear();
    if (!profileOf(video.encoder, coding.profile))
        coding.profile.clear();
    if (!levelOf(video.encoder, coding.level))
        coding.level.clear();
    if (!contains(pixelFormatsOf(video.encoder), coding.pixelFormat))
        coding.pixelFormat = PixelFormat::Auto;
    if (!hasTwoPasses(video.encoder))
        video.rate.twoPass = false;
    if (!holdsCap(video.encoder)) {
        video.rate.maxBitrateKbps = 0;
        video.rate.bufferKbits = 0;
    }
}

} // namespace sluice

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/coding_rules.h"
#include "engine/plan/planner.h"
#include "engine/plan/rate_plan.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QTest>

#include <functional>

namespace test_rate_plan {

using namespace sluice;
using namespace sluice::plan;
using namespace Qt::StringLiterals;

namespace {

constexpr double filmSeconds = 600;

MediaInfo film()
{
    MediaInfo info;
    info.format = u"matroska"_s;
    info.durationUs = qint64(filmSeconds * 1e6);
    info.sizeBytes = 300'000'000;
    StreamInfo video;
    video.index = 0;
    video.kind = StreamKind::Video;
    video.codec = u"h264"_s;
    video.width = 1280;
    video.height = 720;
    video.fpsNum = 25;
    video.pixelFormat = u"yuv420p"_s;
    StreamInfo audio;
    audio.index = 1;
    audio.kind = StreamKind::Audio;
    audio.codec = u"aac"_s;
    audio.channels = 2;
    audio.sampleRate = 48000;
    info.streams = {video, audio};
    return info;
}

Profile usual()
{
    Profile profile;
    profile.id = u"test"_s;
    profile.name = u"Test"_s;
    return profile;
}

Profile ofSize(int targetKB)
{
    Profile profile = usual();
    profile.video.rate.mode = RateMode::Size;
    profile.video.rate.targetKB = targetKB;
    return profile;
}

Profile ladder()
{
    Profile profile = usual();
    profile.container = Container::Hls;
    profile.hls.rungs = {{.shortSide = 720}, {.shortSide = 360}};
    return profile;
}

using Change = std::function<void(MediaInfo &, Profile &)>;
using Build = std::function<Profile()>;

} // namespace

class TestRatePlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSizeIsSharedByAllThatIsInTheFile_data()
    {
        QTest::addColumn<Container>("container");
        QTest::addColumn<VideoEncoder>("encoder");
        QTest::addColumn<int>("targetKB");
        QTest::newRow("MP4") << Container::Mp4 << VideoEncoder::X264 << 100'000;
        QTest::newRow("MP4, small") << Container::Mp4 << VideoEncoder::X264 << 20'000;
        QTest::newRow("MKV") << Container::Mkv << VideoEncoder::X265 << 100'000;
    }
    void aSizeIsSharedByAllThatIsInTheFile()
    {
        QFETCH(Container, container);
        QFETCH(VideoEncoder, encoder);
        QFETCH(int, targetKB);
        Profile profile = ofSize(targetKB);
        profile.container = container;
        profile.video.encoder = encoder;
        const Result<JobPlan> plan = planJob(film(), profile, u"/out/film"_s, 1);
        QVERIFY(plan);
        const Recipe &recipe = plan->recipe;
        QCOMPARE(recipe.rate.targetBytes, targetKB * 1000LL);
        QVERIFY(recipe.rate.twoPass);
        QCOMPARE(recipe.audio.size(), size_t(1));
        const double perKbps = 125 * filmSeconds;
        const double bytes = (recipe.rungs.front().bitrateKbps + recipe.audio.front().bitrateKbps) * perKbps
                             + overheadBytes(recipe, filmSeconds, 25);
        QVERIFY2(bytes <= targetKB * 1000.0 && bytes >= targetKB * 1000.0 * 0.9,
                 qPrintable(QString::number(bytes)));
    }

    void aSizeThatCannotBeIsRefused_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const Change &change, const char16_t *why) {
            QTest::newRow(name) << change << QString::fromUtf16(why);
        };
        row(
            "too small for the sound", [](MediaInfo &, Profile &p) { p.video.rate.targetKB = 5000; },
            u"600.0 s do not fit into 5.00 MB");
        row(
            "a length that nobody knows", [](MediaInfo &m, Profile &) { m.durationUs = 0; },
            u"how long it is is not known");
        row(
            "a length that is guessed", [](MediaInfo &m, Profile &) { m.durationGuessed = true; },
            u"how long it is is not known");
        row(
            "copied sound of an unknown rate",
            [](MediaInfo &, Profile &p) { p.audio.mode = StreamMode::Copy; }, u"the copied sound");
    }
    void aSizeThatCannotBeIsRefused()
    {
        QFETCH(Change, change);
        QFETCH(QString, why);
        MediaInfo media = film();
        Profile profile = ofSize(100'000);
        change(media, profile);
        const Result<JobPlan> plan = planJob(media, profile, u"/out/film.mp4"_s, 1);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::SizeNotPossible);
        QVERIFY2(plan.error().detail.contains(why), qPrintable(plan.error().detail));
    }

    void aLevelCapsTheBits()
    {
        Profile profile = usual();
        profile.video.coding.level = u"3.1"_s;
        const CodingLevel *level = levelOf(VideoEncoder::X264, u"3.1"_s);
        QVERIFY(level);
        const Result<JobPlan> plan = planJob(film(), profile, u"/out/film.mp4"_s, 1);
        QVERIFY(plan);
        QCOMPARE(plan->recipe.rungs.front().maxBitrateKbps, level->kbpsMax);
        QVERIFY(plan->recipe.rungs.front().bufferKbits <= level->bufferKbits);
        QVERIFY(textsOf(plan->decisions).contains(u"level 3.1"_s));
    }
    void aPictureBeyondTheLevelIsRefused()
    {
        Profile profile = usual();
        profile.video.coding.level = u"3"_s; // of 720x576 at 25
        const Result<JobPlan> plan = planJob(film(), profile, u"/out/film.mp4"_s, 1);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::ProfileInvalid);
        QVERIFY(plan.error().detail.contains(u"more than level 3 allows"_s));
    }

    void whoAsksForBitsGetsNoCopy()
    {
        Profile profile = usual();
        profile.video.mode = StreamMode::CopyFitting;
        const Result<JobPlan> copied = planJob(film(), profile, u"/out/film.mp4"_s, 1);
        QVERIFY(copied && copied->recipe.copyVideo);
        profile.video.rate.mode = RateMode::Bitrate;
        profile.video.rate.bitrateKbps = 1500;
        const Result<JobPlan> encoded = planJob(film(), profile, u"/out/film.mp4"_s, 1);
        QVERIFY(encoded && !encoded->recipe.copyVideo);
        QCOMPARE(encoded->recipe.rungs.front().bitrateKbps, 1500);
    }

    void rungsKeepRatesOfTheirOwn()
    {
        Profile profile = ladder();
        profile.video.rate.mode = RateMode::Bitrate;
        profile.hls.rungs[0].bitrateKbps = 2500;
        profile.hls.rungs[1].bitrateKbps = 700;
        const Result<JobPlan> plan = planJob(film(), profile, u"/out/film"_s, 1);
        QVERIFY(plan);
        QCOMPARE(plan->recipe.rungs.size(), size_t(2));
        QCOMPARE(plan->recipe.rungs[0].bitrateKbps, 2500);
        QCOMPARE(plan->recipe.rungs[1].bitrateKbps, 700);
    }

    void whatCannotBeIsNamed_data()
    {
        QTest::addColumn<Build>("build");
        QTest::addColumn<QString>("key"); // empty: it can be
        const auto row = [](const char *name, const char *key, const Build &build) {
            QTest::newRow(name) << build << QString::fromLatin1(key);
        };
        const auto changed = [](const std::function<void(VideoSettings &)> &change) {
            return [change] {
                Profile profile = usual();
                change(profile.video);
                return profile;
            };
        };
        row("nothing asked", "", [] { return usual(); });
        row("a bit rate", "", changed([](VideoSettings &v) { v.rate = {RateMode::Bitrate, 2000}; }));
        row("a bit rate of a quality", "video.rate.bitrateKbps",
            changed([](VideoSettings &v) { v.rate.bitrateKbps = 2000; }));
        row("no bit rate", "video.rate.bitrateKbps",
            changed([](VideoSettings &v) { v.rate.mode = RateMode::Bitrate; }));
        row("two passes for a quality", "video.rate.twoPass",
            changed([](VideoSettings &v) { v.rate.twoPass = true; }));
        row("two passes of AV1", "video.rate.twoPass", changed([](VideoSettings &v) {
                v.encoder = VideoEncoder::SvtAv1;
                v.rate = {.mode = RateMode::Bitrate, .bitrateKbps = 2000, .twoPass = true};
            }));
        row("a size of a quality", "video.rate.targetKB",
            changed([](VideoSettings &v) { v.rate.targetKB = 2000; }));
        row("a size with FLAC", "video.rate.mode", [] {
            Profile profile = ofSize(100'000);
            profile.container = Container::Mkv;
            profile.audio.encoder = AudioEncoder::Flac;
            return profile;
        });
        row("a size of a ladder", "video.rate.mode", [] {
            Profile profile = ladder();
            profile.video.rate = {.mode = RateMode::Size, .targetKB = 100'000};
            return profile;
        });
        row("a cap below the average", "video.rate.maxBitrateKbps", changed([](VideoSettings &v) {
                v.rate = {.mode = RateMode::Bitrate, .bitrateKbps = 2000, .maxBitrateKbps = 1000};
            }));
        row("a cap of VP9", "video.rate.maxBitrateKbps", changed([](VideoSettings &v) {
                v.encoder = VideoEncoder::Vp9;
                v.rate.maxBitrateKbps = 1000;
            }));
        row("a buffer without a cap", "video.rate.bufferKbits",
            changed([](VideoSettings &v) { v.rate.bufferKbits = 1000; }));
        row("a rung without its bit rate", "hls.rungs[0].bitrateKbps", [] {
            Profile profile = ladder();
            profile.video.rate.mode = RateMode::Bitrate;
            profile.hls.rungs[1].bitrateKbps = 700;
            return profile;
        });
        row("a tune of another encoder", "video.coding.tune", changed([](VideoSettings &v) {
                v.encoder = VideoEncoder::Vp9;
                v.coding.tune = u"grain"_s;
            }));
        row("a profile for other samples", "video.coding.pixelFormat", changed([](VideoSettings &v) {
                v.coding.profile = u"main"_s;
                v.coding.pixelFormat = PixelFormat::Yuv444;
            }));
        row("a level that is none", "video.coding.level",
            changed([](VideoSettings &v) { v.coding.level = u"9"_s; }));
        row("more bits than the level has", "video.coding.level", changed([](VideoSettings &v) {
                v.coding.level = u"3"_s;
                v.rate.maxBitrateKbps = 100'000;
            }));
        row("key frames of a ladder", "video.coding.keyframeMs", [] {
            Profile profile = ladder();
            profile.video.coding.keyframeMs = 2000;
            return profile;
        });
    }
    void whatCannotBeIsNamed()
    {
        QFETCH(Build, build);
        QFETCH(QString, key);
        const std::vector<ProfileProblem> problems = codingProblems(build());
        if (key.isEmpty()) {
            QVERIFY(problems.empty());
            return;
        }
        QCOMPARE(problems.size(), size_t(1));
        QCOMPARE(problems.front().key, key);
        QVERIFY(!problems.front().what().isEmpty());
    }

    void anotherEncoderForgetsWhatItDoesNotKnow()
    {
        VideoSettings video;
        video.encoder = VideoEncoder::SvtAv1;
        video.rate = {
            .mode = RateMode::Bitrate, .bitrateKbps = 2000, .maxBitrateKbps = 3000, .twoPass = true};
        video.coding = {.tune = u"film"_s, .profile = u"high"_s, .level = u"4.1"_s};
        fitToEncoder(video);
        Profile profile = usual();
        profile.video = video;
        QVERIFY(codingProblems(profile).empty());
        QCOMPARE(video.rate.bitrateKbps, 2000);
    }
};

SLUICE_TEST(TestRatePlan, QCoreApplication)

} // namespace test_rate_plan

#include "test_rate_plan.moc"

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/estimate.h"
#include "engine/plan/planner.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <functional>

namespace test_copy_plan {

using namespace sluice;
using namespace sluice::plan;
using namespace Qt::StringLiterals;

namespace {

// H.264 and stereo AAC of 1280x720.
MediaInfo film()
{
    MediaInfo info;
    info.format = u"matroska"_s;
    info.durationUs = 600'000'000;
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

Profile profileOf(StreamMode mode)
{
    Profile profile;
    profile.id = u"test"_s;
    profile.name = u"Test"_s;
    profile.video.maxWidth = 1920;
    profile.video.maxHeight = 1080;
    profile.video.mode = mode;
    profile.audio.mode = mode;
    return profile;
}

using Change = std::function<void(MediaInfo &, Profile &)>;

} // namespace

class TestCopyPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void videoIsCopiedWhereItFits_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("why"); // empty: it is copied
        const auto row = [](const char *name, const Change &change, const char16_t *why) {
            QTest::newRow(name) << change << QString::fromUtf16(why);
        };
        row("as it should be", [](MediaInfo &, Profile &) {}, u"");
        row(
            "without a limit", [](MediaInfo &, Profile &p) { p.video.maxWidth = p.video.maxHeight = 0; },
            u"");
        row(
            "another codec", [](MediaInfo &m, Profile &) { m.streams[0].codec = u"mpeg4"_s; },
            u"it is mpeg4 and not h264");
        row(
            "another encoder", [](MediaInfo &, Profile &p) { p.video.encoder = VideoEncoder::X265; },
            u"it is h264 and not hevc");
        row("too large", [](MediaInfo &, Profile &p) { p.video.maxWidth = 640; }, u"its size is 1280x720");
        row(
            "exactly so large",
            [](MediaInfo &, Profile &p) {
                p.picture.width = 1280;
                p.picture.height = 720;
            },
            u"");
        row(
            "another exact size",
            [](MediaInfo &, Profile &p) {
                p.picture.width = 1920;
                p.picture.height = 1080;
            },
            u"its size is 1280x720");
        row(
            "black bars are wanted",
            [](MediaInfo &, Profile &p) {
                p.picture.width = 1280;
                p.picture.height = 960;
            },
            u"its size is 1280x720");
        row(
            "edges to cut", [](MediaInfo &, Profile &p) { p.picture.crop.top = 20; },
            u"its edges are cut off");
        row(
            "interlaced", [](MediaInfo &m, Profile &) { m.streams[0].interlaced = true; },
            u"it is to be deinterlaced");
        row(
            "interlaced, and to stay so",
            [](MediaInfo &m, Profile &p) {
                m.streams[0].interlaced = true;
                p.picture.deinterlace = Deinterlace::Off;
            },
            u"");
        row(
            "deinterlaced always",
            [](MediaInfo &, Profile &p) { p.picture.deinterlace = Deinterlace::Always; },
            u"it is to be deinterlaced");
        row(
            "noise", [](MediaInfo &, Profile &p) { p.picture.denoise = Denoise::Light; },
            u"noise is to be taken away");
        row("turned, in MP4", [](MediaInfo &m, Profile &) { m.streams[0].rotationDegrees = 90; }, u"");
        row(
            "turned, in MKV",
            [](MediaInfo &m, Profile &p) {
                m.streams[0].rotationDegrees = 90;
                p.container = Container::Mkv;
            },
            u"mkv cannot hold a turn by 90 degrees");
        row(
            "wide pixels", [](MediaInfo &m, Profile &) { m.streams[0].sarNum = 4; },
            u"its pixels are not square");
        row(
            "wide pixels, to be kept",
            [](MediaInfo &m, Profile &p) {
                m.streams[0].sarNum = 64;
                m.streams[0].sarDen = 45;
                m.streams[0].width = 720;
                m.streams[0].height = 576;
                p.picture.pixelAspect = PixelAspect::Keep;
            },
            u"");
        row(
            "wide pixels, too large",
            [](MediaInfo &m, Profile &p) {
                m.streams[0].sarNum = 4;
                p.picture.pixelAspect = PixelAspect::Keep;
            },
            u"its size is 5120x720");
        row(
            "as many frames as allowed",
            [](MediaInfo &, Profile &p) {
                p.picture.frameRateMode = FrameRateMode::Max;
                p.picture.frameRate = u"25"_s;
            },
            u"");
        row(
            "too many frames",
            [](MediaInfo &, Profile &p) {
                p.picture.frameRateMode = FrameRateMode::Max;
                p.picture.frameRate = u"24"_s;
            },
            u"it has 25 frames a second");
        row(
            "nobody knows how many frames",
            [](MediaInfo &m, Profile &p) {
                m.streams[0].fpsNum = 0;
                p.picture.frameRateMode = FrameRateMode::Max;
                p.picture.frameRate = u"24"_s;
            },
            u"its frame rate is not known");
        row(
            "a constant rate",
            [](MediaInfo &, Profile &p) {
                p.picture.frameRateMode = FrameRateMode::Constant;
                p.picture.frameRate = u"25"_s;
            },
            u"a constant frame rate is wanted");
        row(
            "other pixels", [](MediaInfo &m, Profile &) { m.streams[0].pixelFormat = u"yuv444p"_s; },
            u"its pixels are yuv444p");
        row(
            "ten bits of H.264", [](MediaInfo &m, Profile &) { m.streams[0].pixelFormat = u"yuv420p10le"_s; },
            u"its pixels are yuv420p10le");
        row(
            "ten bits of HEVC, HDR",
            [](MediaInfo &m, Profile &p) {
                m.streams[0].codec = u"hevc"_s;
                m.streams[0].pixelFormat = u"yuv420p10le"_s;
                m.streams[0].hdr = true;
                p.video.encoder = VideoEncoder::X265;
            },
            u"");
        row(
            "HDR to be mapped",
            [](MediaInfo &m, Profile &p) {
                m.streams[0].codec = u"hevc"_s;
                m.streams[0].pixelFormat = u"yuv420p10le"_s;
                m.streams[0].hdr = true;
                p.video.encoder = VideoEncoder::X265;
                p.picture.hdr = HdrMode::ToneMap;
            },
            u"it is HDR");
        row(
            "no times", [](MediaInfo &m, Profile &) { m.streams[0].untimed = true; },
            u"the source does not say when its pictures are shown");
    }
    void videoIsCopiedWhereItFits()
    {
        QFETCH(Change, change);
        QFETCH(QString, why);
        MediaInfo media = film();
        Profile profile = profileOf(StreamMode::CopyFitting);
        change(media, profile);
        const auto plan = planJob(media, profile, u"/out/x"_s, 1);
        QVERIFY(plan);
        QCOMPARE(plan->recipe.copyVideo, why.isEmpty());
        const StreamInfo &video = media.streams[0];
        const QString said =
            why.isEmpty() ? u"video copied: %1, %2x%3"_s.arg(video.codec).arg(video.width).arg(video.height)
                          : u"video encoded: "_s + why;
        QVERIFY2(textsOf(plan->decisions).contains(said), qPrintable(textsOf(plan->decisions).join(u'\n')));
        if (why.isEmpty())
            QCOMPARE(plan->recipe.rungs, (std::vector<Rung>{{video.width, video.height, 0}}));
    }

    void audioIsCopiedWhereItFits_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const Change &change, const char16_t *why) {
            QTest::newRow(name) << change << QString::fromUtf16(why);
        };
        row("as it should be", [](MediaInfo &, Profile &) {}, u"");
        row("mono", [](MediaInfo &m, Profile &) { m.streams[1].channels = 1; }, u"");
        row("six channels", [](MediaInfo &m, Profile &) { m.streams[1].channels = 6; }, u"it has 6 channels");
        row(
            "six channels, allowed",
            [](MediaInfo &m, Profile &p) {
                m.streams[1].channels = 6;
                p.audio.maxChannels = 6;
            },
            u"");
        row(
            "another codec", [](MediaInfo &m, Profile &) { m.streams[1].codec = u"mp3"_s; },
            u"it is mp3 and not aac");
        row(
            "a codec that MP4 does not hold",
            [](MediaInfo &m, Profile &) { m.streams[1].codec = u"vorbis"_s; }, u"mp4 cannot hold vorbis");
        row(
            "many samples", [](MediaInfo &m, Profile &) { m.streams[1].sampleRate = 96000; },
            u"it has 96000 samples a second");
        row(
            "a little more than wanted", [](MediaInfo &m, Profile &) { m.streams[1].bitrateKbps = 192; },
            u"");
        row(
            "far more than wanted", [](MediaInfo &m, Profile &) { m.streams[1].bitrateKbps = 320; },
            u"it has 320 kbit/s");
    }
    void audioIsCopiedWhereItFits()
    {
        QFETCH(Change, change);
        QFETCH(QString, why);
        MediaInfo media = film();
        Profile profile = profileOf(StreamMode::CopyFitting);
        change(media, profile);
        const auto plan = planJob(media, profile, u"/out/x"_s, 1);
        QVERIFY(plan);
        QCOMPARE(plan->recipe.audio.size(), size_t(1));
        QCOMPARE(plan->recipe.audio.front().copy, why.isEmpty());
        const QString said =
            why.isEmpty() ? u"audio copied: "_s + media.streams[1].codec : u"audio encoded: "_s + why;
        QVERIFY2(textsOf(plan->decisions).contains(said), qPrintable(textsOf(plan->decisions).join(u'\n')));
    }

    void whatIsAlwaysCopiedNeedsARoom()
    {
        MediaInfo media = film();
        media.streams[0].codec = u"mpeg4"_s; // not what the profile makes
        Profile profile = profileOf(StreamMode::Copy);
        auto plan = planJob(media, profile, u"/out/x"_s, 1);
        QVERIFY(plan);
        QVERIFY(plan->recipe.copyVideo && plan->recipe.audio.front().copy);

        media.streams[0].codec = u"ffv1"_s;
        plan = planJob(media, profile, u"/out/x"_s, 1);
        QCOMPARE(plan.error().code, ErrorCode::InputUnsupported);
        QCOMPARE(plan.error().detail, u"the picture cannot be copied: mp4 cannot hold ffv1"_s);
        profile.container = Container::Mkv;
        QVERIFY(planJob(media, profile, u"/out/x"_s, 1));
    }

    void aTrackWithoutARoomIsLeftOut()
    {
        MediaInfo media = film();
        media.streams.push_back(media.streams[1]);
        media.streams[2].index = 2;
        media.streams[2].codec = u"truehd"_s;
        Profile profile = profileOf(StreamMode::Copy);
        profile.audio.tracks = TrackRule::All;
        const auto plan = planJob(media, profile, u"/out/x"_s, 1);
        QVERIFY(plan);
        QCOMPARE(plan->recipe.audio.size(), size_t(1));
        QVERIFY(textsOf(plan->decisions).contains(u"an audio track left out: mp4 cannot hold truehd"_s));

        media.streams[1].codec = u"truehd"_s;
        QCOMPARE(planJob(media, profile, u"/out/x"_s, 1).error().detail,
                 u"no audio track can be copied: mp4 cannot hold truehd"_s);
    }

    // Nothing could be copied that a player would show in order.
    void withoutTimesTheCopyIsEncoded()
    {
        MediaInfo media = film();
        media.streams[0].untimed = true;
        const auto plan = planJob(media, profileOf(StreamMode::Copy), u"/out/x"_s, 1);
        QVERIFY(plan);
        QVERIFY(!plan->recipe.copyVideo);
        QCOMPARE(textsOf(plan->decisions).front(),
                 u"video encoded: the source does not say when its pictures are shown"_s);
    }

    void copyingCostsBytesAndNoFrames()
    {
        MediaInfo media = film();
        const auto copied = planJob(media, profileOf(StreamMode::CopyFitting), u"/out/x"_s, 1);
        const auto encoded = planJob(media, profileOf(StreamMode::Encode), u"/out/x"_s, 1);
        QVERIFY(copied && encoded);
        QVERIFY(copied->predictedUs * 20 < encoded->predictedUs);
        QVERIFY(copied->predictedMemoryBytes < encoded->predictedMemoryBytes);
        QVERIFY(std::abs(copied->predictedBytes - media.sizeBytes) < media.sizeBytes / 20);
        media.sizeBytes *= 10;
        const auto larger = planJob(media, profileOf(StreamMode::CopyFitting), u"/out/x"_s, 1);
        QVERIFY(larger->predictedUs > copied->predictedUs * 5);
    }
};

SLUICE_TEST(TestCopyPlan, sluice::tests::NoApplication)

} // namespace test_copy_plan

#include "test_copy_plan.moc"

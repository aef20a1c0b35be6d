// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/coding_rules.h"
#include "engine/plan/estimate.h"
#include "engine/plan/planner.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QTest>

#include <functional>

namespace test_hardware_plan {

using namespace sluice;
using namespace sluice::plan;
using namespace Qt::StringLiterals;

namespace {

MediaInfo film(int width = 1280, int height = 720)
{
    MediaInfo info;
    info.format = u"matroska"_s;
    info.durationUs = 600'000'000;
    info.sizeBytes = 300'000'000;
    StreamInfo video;
    video.index = 0;
    video.kind = StreamKind::Video;
    video.codec = u"h264"_s;
    video.width = width;
    video.height = height;
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

Profile profileOf(VideoEncoder encoder)
{
    Profile profile;
    profile.id = u"test"_s;
    profile.name = u"Test"_s;
    profile.video.encoder = encoder;
    const std::string_view preset = usualPreset(encoder);
    profile.video.preset = QString::fromLatin1(preset.data(), qsizetype(preset.size()));
    profile.video.crf = usualCrf(encoder);
    return profile;
}

EncoderFacts thatItIs(VideoEncoder encoder, EncoderState state)
{
    EncoderFact fact = notChecked(encoder);
    fact.state = state;
    fact.detail = state == EncoderState::Works ? QString() : u"said"_s;
    return {notChecked(VideoEncoder::Vp9), fact}; // the first one does not matter
}

} // namespace

class TestHardwarePlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWorksIsUsed_data()
    {
        QTest::addColumn<VideoEncoder>("encoder");
        QTest::addColumn<VideoEncoder>("software");
        QTest::addColumn<QString>("preset");
        for (const auto &[encoder, name] : Names<VideoEncoder>::table) {
            if (!isHardware(encoder))
                continue;
            const bool av1 = videoCodecOf(encoder) == VideoCodec::Av1;
            const QString usual = apiOf(encoder) == HardwareApi::Qsv ? u"medium"_s : u"fast"_s;
            QTest::newRow(std::string(name).c_str())
                << encoder << softwareOf(encoder) << (av1 ? u"9"_s : usual);
        }
    }
    void whatWorksIsUsed()
    {
        QFETCH(VideoEncoder, encoder);
        QFETCH(VideoEncoder, software);
        const Profile profile = profileOf(encoder);
        const auto plan =
            planJob(film(), profile, u"/out/x.mp4"_s, 2, thatItIs(encoder, EncoderState::Works));
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
        QCOMPARE(plan->recipe.encoder, encoder);
        QCOMPARE(textsOf(plan->decisions).constFirst(), u"encoded by hardware: "_s + nameString(encoder));
        QVERIFY(plan->softwareRecipe);
        QCOMPARE(plan->softwareRecipe->encoder, software);
        QTEST(plan->softwareRecipe->preset, "preset");
        QCOMPARE(plan->softwareRecipe->crf, profile.video.crf);
        QCOMPARE(plan->softwareRecipe->rungs, plan->recipe.rungs);
    }

    void whatDoesNotIsReplaced_data()
    {
        QTest::addColumn<EncoderState>("state");
        QTest::addColumn<QString>("why");
        QTest::newRow("not in this FFmpeg")
            << EncoderState::NotBuiltIn << u"this FFmpeg does not have it (said)"_s;
        QTest::newRow("no device") << EncoderState::NoDevice << u"there is no device for it (said)"_s;
        QTest::newRow("a driver's error") << EncoderState::DriverError << u"its driver refuses (said)"_s;
        QTest::newRow("busy") << EncoderState::Busy << u"it is busy (said)"_s;
        QTest::newRow("wrong output") << EncoderState::WrongOutput << u"it encodes wrongly (said)"_s;
        QTest::newRow("crashed") << EncoderState::Crashed << u"its driver crashed (said)"_s;
        QTest::newRow("hangs") << EncoderState::Hangs << u"its driver did not answer (said)"_s;
        QTest::newRow("not asked") << EncoderState::NotChecked << u"it has not been checked (said)"_s;
    }
    void whatDoesNotIsReplaced()
    {
        QFETCH(EncoderState, state);
        QFETCH(QString, why);
        Profile profile = profileOf(VideoEncoder::NvencHevc);
        profile.video.preset = u"p7"_s;
        const EncoderFacts facts = thatItIs(VideoEncoder::NvencHevc, state);
        const auto plan = planJob(film(), profile, u"/out/x.mp4"_s, 2, facts);
        QVERIFY(plan);
        QCOMPARE(plan->recipe.encoder, VideoEncoder::X265);
        QCOMPARE(plan->recipe.preset, u"slower"_s);
        QVERIFY(!plan->softwareRecipe);
        QCOMPARE(textsOf(plan->decisions).constFirst(),
                 u"encoded by libx265: hevc_nvenc is not used: "_s + why);

        profile.video.hardwareFallback = HardwareFallback::Fail;
        const auto failed = planJob(film(), profile, u"/out/x.mp4"_s, 2, facts);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::HardwareUnavailable);
        QCOMPARE(failed.error().detail, u"hevc_nvenc is not used: "_s + why);
    }

    void aSmallPictureGoesToSoftware()
    {
        const Profile profile = profileOf(VideoEncoder::VaapiH264);
        const EncoderFacts facts = thatItIs(VideoEncoder::VaapiH264, EncoderState::Works);
        const auto small = planJob(film(160, 120), profile, u"/out/x.mp4"_s, 2, facts);
        QVERIFY(small);
        QCOMPARE(small->recipe.encoder, VideoEncoder::X264);
        QVERIFY(textsOf(small->decisions).constFirst().contains(u"160x120 is too small for it"_s));
        const auto enough = planJob(film(256, 144), profile, u"/out/x.mp4"_s, 2, facts);
        QVERIFY(enough);
        QCOMPARE(enough->recipe.encoder, VideoEncoder::VaapiH264);
    }

    void noEncoderNoQuestion_data()
    {
        QTest::addColumn<StreamMode>("mode");
        QTest::addColumn<Container>("container");
        QTest::newRow("the picture is copied") << StreamMode::Copy << Container::Mp4;
        QTest::newRow("it fits as it is") << StreamMode::CopyFitting << Container::Mp4;
        QTest::newRow("the sound alone") << StreamMode::Encode << Container::M4a;
    }
    void noEncoderNoQuestion()
    {
        QFETCH(StreamMode, mode);
        QFETCH(Container, container);
        Profile profile = profileOf(VideoEncoder::NvencH264);
        profile.video.mode = mode;
        profile.video.hardwareFallback = HardwareFallback::Fail;
        profile.container = container;
        const auto plan = planJob(film(), profile, u"/out/x.mp4"_s, 2,
                                  thatItIs(VideoEncoder::NvencH264, EncoderState::NoDevice));
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
        QVERIFY(!plan->softwareRecipe);
    }

    // SVT-AV1 has no key frames at segments by bit rate: then there is nothing to fall back to.
    void whatSoftwareCannotDoIsNoWayOut()
    {
        Profile profile = profileOf(VideoEncoder::NvencAv1);
        profile.container = Container::Hls;
        profile.hls.rungs = {{.shortSide = 720, .maxBitrateKbps = 0, .bitrateKbps = 2000}};
        profile.video.rate.mode = RateMode::Bitrate;
        const auto works =
            planJob(film(), profile, u"/out/x"_s, 2, thatItIs(VideoEncoder::NvencAv1, EncoderState::Works));
        QVERIFY2(works, works ? "" : qPrintable(works.error().detail));
        QVERIFY(!works->softwareRecipe);
        QCOMPARE(works->recipe.segments, SegmentKind::Fmp4);
        const auto missing = planJob(film(), profile, u"/out/x"_s, 2,
                                     thatItIs(VideoEncoder::NvencAv1, EncoderState::NoDevice));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::HardwareUnavailable);
        QVERIFY(missing.error().detail.contains(u"libsvtav1"_s));
    }

    void whatHardwareDoesNotTakeIsRefused_data()
    {
        QTest::addColumn<VideoEncoder>("encoder");
        QTest::addColumn<std::function<void(Profile &)>>("change");
        QTest::addColumn<QString>("problem");
        using Change = std::function<void(Profile &)>;
        QTest::newRow("two passes") << VideoEncoder::NvencH264 << Change([](Profile &p) {
            p.video.rate = {.mode = RateMode::Bitrate, .bitrateKbps = 2000, .twoPass = true};
        }) << u"video.rate.twoPass: h264_nvenc has one pass only"_s;
        QTest::newRow("a size") << VideoEncoder::QsvHevc << Change([](Profile &p) {
            p.video.rate = {.mode = RateMode::Size, .targetKB = 100'000};
        }) << u"video.rate.mode: a size needs two passes, and hevc_qsv has one only"_s;
        QTest::newRow("a tune") << VideoEncoder::VaapiH264
                                << Change([](Profile &p) { p.video.coding.tune = u"film"_s; })
                                << u"video.coding.tune: h264_vaapi has no tune to choose"_s;
        QTest::newRow("a profile that only x264 has")
            << VideoEncoder::NvencH264 << Change([](Profile &p) { p.video.coding.profile = u"high10"_s; })
            << u"video.coding.profile: h264_nvenc has no profile \"high10\", but baseline, main, high"_s;
        QTest::newRow("10 bits in H.264") << VideoEncoder::QsvH264 << Change([](Profile &p) {
            p.video.coding.pixelFormat = PixelFormat::Yuv420Deep;
        }) << u"video.coding.pixelFormat: h264_qsv takes yuv420p only"_s;
        QTest::newRow("4:4:4") << VideoEncoder::NvencHevc
                               << Change([](Profile &p) { p.video.coding.pixelFormat = PixelFormat::Yuv444; })
                               << u"video.coding.pixelFormat: hevc_nvenc takes yuv420p, yuv420p10 only"_s;
        QTest::newRow("a level of AV1")
            << VideoEncoder::VaapiAv1 << Change([](Profile &p) { p.video.coding.level = u"5"_s; })
            << u"video.coding.level: av1_vaapi has no level to choose"_s;
        QTest::newRow("H.264 in WebM")
            << VideoEncoder::NvencH264 << Change([](Profile &p) { p.container = Container::WebM; })
            << u"h264_nvenc cannot stand in webm"_s;
    }
    void whatHardwareDoesNotTakeIsRefused()
    {
        QFETCH(VideoEncoder, encoder);
        QFETCH(std::function<void(Profile &)>, change);
        Profile profile = profileOf(encoder);
        change(profile);
        const auto plan = planJob(film(), profile, u"/out/x"_s, 2, thatItIs(encoder, EncoderState::Works));
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::ProfileInvalid);
        QTEST(plan.error().detail, "problem");
    }

    void settingsFindTheirLikeInSoftware_data()
    {
        QTest::addColumn<VideoEncoder>("encoder");
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("software");
        QTest::newRow("the fastest of NVENC") << VideoEncoder::NvencH264 << u"p1"_s << u"superfast"_s;
        QTest::newRow("the slowest of NVENC") << VideoEncoder::NvencH264 << u"p7"_s << u"slower"_s;
        QTest::newRow("the fastest of AV1") << VideoEncoder::NvencAv1 << u"p1"_s << u"12"_s;
        QTest::newRow("the slowest of AV1") << VideoEncoder::QsvAv1 << u"veryslow"_s << u"4"_s;
        QTest::newRow("QSV has the names of x264") << VideoEncoder::QsvHevc << u"slow"_s << u"slow"_s;
        QTest::newRow("the driver's own") << VideoEncoder::VaapiHevc << u"default"_s << u"fast"_s;
        QTest::newRow("one that is not there") << VideoEncoder::NvencHevc << u"warp"_s << u"fast"_s;
    }
    void settingsFindTheirLikeInSoftware()
    {
        QFETCH(VideoEncoder, encoder);
        QFETCH(QString, preset);
        VideoSettings video;
        video.encoder = encoder;
        video.preset = preset;
        video.crf = 29;
        const VideoSettings software = softwareSettings(video);
        QCOMPARE(software.encoder, softwareOf(encoder));
        QTEST(software.preset, "software");
        QCOMPARE(software.crf, 29);
        QCOMPARE(softwareSettings(software), software);
    }

    // Not measured on any card: but the order of things must be right.
    void hardwareIsFasterAndNeedsLess()
    {
        Recipe recipe;
        recipe.rungs = {{.width = 1920, .height = 1080}};
        recipe.preset = u"p4"_s;
        recipe.encoder = VideoEncoder::NvencHevc;
        const Estimate card = estimate(film(1920, 1080), recipe, 4);
        recipe.preset = u"fast"_s;
        recipe.encoder = VideoEncoder::X265;
        const Estimate cores = estimate(film(1920, 1080), recipe, 4);
        QVERIFY(card.wallUs < cores.wallUs);
        QVERIFY(card.cpuUs < cores.cpuUs);
        QVERIFY(card.memoryBytes < cores.memoryBytes);
        QVERIFY(card.memoryBytes > qint64(100) << 20);
        QCOMPARE(card.outputBytes, cores.outputBytes);
    }
};

SLUICE_TEST(TestHardwarePlan, QCoreApplication)

} // namespace test_hardware_plan

#include "test_hardware_plan.moc"

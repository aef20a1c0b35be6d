// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/coding_rules.h"
#include "engine/model/part_names.h"
#include "engine/plan/planner.h"
#include "tests/integration/worker/worker_client.h"
#include "tests/support/clip_factory.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rate_test {

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

// Half of it is easy and half of it is hard: what a bit rate must be spread over.
constexpr std::array clips{
    ClipRecipe{"restless.mkv", ClipWay::Ffmpeg,
               "-f lavfi -i testsrc2=s=320x180:r=25:d=8 -f lavfi -i sine=f=440:r=48000:d=8 -vf "
               "noise=alls=40:allf=t:enable=gt(t\\,4) X264 -crf 12 -c:a aac"},
    ClipRecipe{"steady.mkv", ClipWay::Ffmpeg,
               "-f lavfi -i testsrc2=s=320x180:r=25:d=8 -f lavfi -i sine=f=440:r=48000:d=8 -vf "
               "noise=alls=10:allf=t X264 -crf 12 -c:a aac"},
    ClipRecipe{"long-restless.mkv", ClipWay::Ffmpeg,
               "-f lavfi -i testsrc2=s=640x360:r=25:d=60 -vf noise=alls=20:allf=t X264 -crf 20"},
};

struct Frame
{
    double at = 0; // seconds
    double bits = 0;
    bool key = false;
};

// In the order of presentation.
std::vector<Frame> picturesOf(const QString &path)
{
    const QJsonArray packets =
        ffprobe(path, {u"-select_streams"_s, u"v"_s, u"-show_packets"_s})[u"packets"_s].toArray();
    std::vector<Frame> frames;
    for (const QJsonValue &packet : packets) {
        frames.push_back({.at = packet[u"pts_time"].toString().toDouble(),
                          .bits = packet[u"size"].toString().toDouble() * 8,
                          .key = packet[u"flags"].toString().startsWith(u'K')});
    }
    std::ranges::sort(frames, {}, &Frame::at);
    return frames;
}

double kbpsOf(const std::vector<Frame> &frames, double seconds)
{
    return std::accumulate(frames.begin(), frames.end(), 0.0,
                           [](double sum, const Frame &frame) { return sum + frame.bits; })
           / 1000 / seconds;
}

double mostKbitsInASecond(const std::vector<Frame> &frames)
{
    double most = 0;
    for (const Frame &first : frames) {
        double sum = 0;
        for (const Frame &frame : frames) {
            if (frame.at >= first.at && frame.at < first.at + 1)
                sum += frame.bits / 1000;
        }
        most = std::max(most, sum);
    }
    return most;
}

QString usualPresetOf(VideoEncoder encoder)
{
    if (encoder == VideoEncoder::SvtAv1)
        return u"12"_s;
    if (encoder == VideoEncoder::Vp9)
        return u"5"_s;
    return u"veryfast"_s;
}

} // namespace

// Bit rates, sizes and what else an encoder is told, measured on what the real worker writes.
class RateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theAverageIsMet_data();
    void theAverageIsMet();
    void twoPassesComeNearer();
    void theCapHolds_data();
    void theCapHolds();
    void theSizeIsMet_data();
    void theSizeIsMet();
    void theEncoderDoesWhatItWasTold_data();
    void theEncoderDoesWhatItWasTold();
    void theTuneReachesTheEncoder();
    void keyFramesComeInTime_data();
    void keyFramesComeInTime();
    void aLadderHasABitRateForEachRung();
    void progressRunsOverBothPasses();
    void theFirstPassCanBeHeldAndCancelled();
    void aFailedFirstPassLeavesNothing();
    void whoeverRemovesThePartRemovesTheStatistics();

private:
    [[nodiscard]] Recipe recipe(const QString &clip, VideoEncoder encoder,
                                Container container = Container::Mkv);
    [[nodiscard]] QString encode(const QString &clip, const Recipe &recipe); // what failed, or empty
    // Colons, quotes and spaces are what lists of options break at.
    [[nodiscard]] QString part() const { return m_folder->filePath(u".it's a: film\\x.part"_s); }
    [[nodiscard]] QStringList left() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    ClipFactory m_clips{clips};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkerClient> m_worker;
};

void RateTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_worker = std::make_unique<WorkerClient>();
    QVERIFY2(m_worker->start(), "sluice-worker does not start");
}

Recipe RateTest::recipe(const QString &clip, VideoEncoder encoder, Container container)
{
    const std::optional<MediaInfo> info = m_worker->probe(m_clips.clip(clip));
    if (!info)
        return {};
    Recipe made = recipeFor(*info, container);
    made.encoder = encoder;
    made.preset = usualPresetOf(encoder);
    made.crf = encoder == VideoEncoder::X264 ? 28 : 40;
    if (container == Container::WebM && !made.audio.empty())
        made.audio.front().encoder = AudioEncoder::Opus;
    return made;
}

QString RateTest::encode(const QString &clip, const Recipe &recipe)
{
    m_worker->send(encodeOf(JobId{5}, m_clips.clip(clip), part(), recipe));
    const std::optional<wire::Event> outcome = m_worker->outcome();
    if (!outcome)
        return u"no answer"_s;
    if (const auto *failed = std::get_if<wire::FileFailed>(&*outcome))
        return nameString(failed->error.code) + u": " + failed->error.detail;
    return textsOf(std::get<wire::FileDone>(*outcome).warnings).join(u'\n');
}

void RateTest::theAverageIsMet_data()
{
    QTest::addColumn<VideoEncoder>("encoder");
    QTest::addColumn<bool>("twoPass");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("H.264") << VideoEncoder::X264 << false << 0.15;
    QTest::newRow("H.264, two passes") << VideoEncoder::X264 << true << 0.05;
    QTest::newRow("HEVC") << VideoEncoder::X265 << false << 0.20;
    QTest::newRow("HEVC, two passes") << VideoEncoder::X265 << true << 0.10;
    QTest::newRow("AV1") << VideoEncoder::SvtAv1 << false << 0.20;
    QTest::newRow("VP9, two passes") << VideoEncoder::Vp9 << true << 0.10;
}

void RateTest::theAverageIsMet()
{
    QFETCH(VideoEncoder, encoder);
    QFETCH(bool, twoPass);
    QFETCH(double, tolerance);
    constexpr double wanted = 400;
    Recipe asked = recipe(u"steady.mkv"_s, encoder);
    asked.rate = {.mode = RateMode::Bitrate, .twoPass = twoPass};
    asked.rungs.front().bitrateKbps = int(wanted);
    QCOMPARE(encode(u"steady.mkv"_s, asked), QString());
    const std::vector<Frame> frames = picturesOf(part());
    QCOMPARE(frames.size(), size_t(200));
    const double kbps = kbpsOf(frames, 8);
    QVERIFY2(std::abs(kbps - wanted) < wanted * tolerance, qPrintable(QString::number(kbps)));
    QCOMPARE(left(), QStringList{QFileInfo(part()).fileName()});
    QVERIFY(decodes(part()));
}

// The hard half gets what it needs only where the encoder has seen it before.
void RateTest::twoPassesComeNearer()
{
    constexpr double wanted = 250;
    std::array<double, 2> off{};
    for (const bool twice : {false, true}) {
        Recipe asked = recipe(u"restless.mkv"_s, VideoEncoder::X264);
        asked.rate = {.mode = RateMode::Bitrate, .twoPass = twice};
        asked.rungs.front().bitrateKbps = int(wanted);
        QCOMPARE(encode(u"restless.mkv"_s, asked), QString());
        off[size_t(twice)] = std::abs(kbpsOf(picturesOf(part()), 8) - wanted);
        QVERIFY(QFile::remove(part()));
    }
    QVERIFY2(off[1] < off[0], qPrintable(u"%1 and %2 kbit/s off"_s.arg(off[0]).arg(off[1])));
}

void RateTest::theCapHolds_data()
{
    QTest::addColumn<VideoEncoder>("encoder");
    QTest::addColumn<RateMode>("mode");
    QTest::addColumn<bool>("twoPass");
    QTest::newRow("H.264 by quality") << VideoEncoder::X264 << RateMode::Quality << false;
    QTest::newRow("H.264 by bit rate") << VideoEncoder::X264 << RateMode::Bitrate << false;
    QTest::newRow("H.264 by bit rate, two passes") << VideoEncoder::X264 << RateMode::Bitrate << true;
    QTest::newRow("HEVC by bit rate") << VideoEncoder::X265 << RateMode::Bitrate << false;
}

void RateTest::theCapHolds()
{
    QFETCH(VideoEncoder, encoder);
    QFETCH(RateMode, mode);
    QFETCH(bool, twoPass);
    constexpr int cap = 500;
    constexpr int buffer = 250;
    Recipe asked = recipe(u"restless.mkv"_s, encoder);
    asked.crf = 18;
    asked.rate = {.mode = mode, .twoPass = twoPass};
    asked.rungs.front().bitrateKbps = mode == RateMode::Bitrate ? 450 : 0;
    QCOMPARE(encode(u"restless.mkv"_s, asked), QString());
    const double without = mostKbitsInASecond(picturesOf(part()));
    QVERIFY(QFile::remove(part()));

    asked.rungs.front().maxBitrateKbps = cap;
    asked.rungs.front().bufferKbits = buffer;
    QCOMPARE(encode(u"restless.mkv"_s, asked), QString());
    const double within = mostKbitsInASecond(picturesOf(part()));
    // In a second a decoder gets what flows in and what its buffer held.
    QVERIFY2(within <= cap + buffer, qPrintable(QString::number(within)));
    QVERIFY2(without > within, qPrintable(u"%1 without, %2 with the cap"_s.arg(without).arg(within)));
}

void RateTest::theSizeIsMet_data()
{
    QTest::addColumn<VideoEncoder>("encoder");
    QTest::addColumn<Container>("container");
    QTest::addColumn<int>("targetKB");
    QTest::newRow("H.264 in MP4") << VideoEncoder::X264 << Container::Mp4 << 500;
    QTest::newRow("H.264 in MKV, small") << VideoEncoder::X264 << Container::Mkv << 250;
    QTest::newRow("HEVC in MP4") << VideoEncoder::X265 << Container::Mp4 << 500;
    QTest::newRow("VP9 in WebM") << VideoEncoder::Vp9 << Container::WebM << 500;
}

void RateTest::theSizeIsMet()
{
    QFETCH(VideoEncoder, encoder);
    QFETCH(Container, container);
    QFETCH(int, targetKB);
    const std::optional<MediaInfo> info = m_worker->probe(m_clips.clip(u"restless.mkv"_s));
    QVERIFY(info);
    Profile profile;
    profile.container = container;
    profile.video.encoder = encoder;
    profile.video.preset = usualPresetOf(encoder);
    profile.video.rate = {.mode = RateMode::Size, .targetKB = targetKB};
    profile.audio.bitrateKbps = 64;
    if (container == Container::WebM)
        profile.audio.encoder = AudioEncoder::Opus;
    const Result<JobPlan> plan = plan::planJob(*info, profile, u"/out/a"_s, 1);
    QVERIFY(plan);
    QVERIFY(plan->recipe.rate.twoPass);
    QCOMPARE(encode(u"restless.mkv"_s, plan->recipe), QString()); // no warning either
    const double reached = double(QFileInfo(part()).size()) / (targetKB * 1000.0);
    QVERIFY2(reached < 1.02 && reached > 0.88, qPrintable(QString::number(reached)));
}

void RateTest::theEncoderDoesWhatItWasTold_data()
{
    QTest::addColumn<VideoEncoder>("encoder");
    QTest::addColumn<CodingSettings>("coding");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<int>("level"); // as ffprobe counts; 0: not looked at
    QTest::addColumn<QString>("format");
    const auto row = [](const char *name, VideoEncoder encoder, const CodingSettings &coding,
                        const char *profile, int level, const char *format) {
        QTest::newRow(name) << encoder << coding << QString::fromLatin1(profile) << level
                            << QString::fromLatin1(format);
    };
    using enum PixelFormat;
    const auto with = [](const char *profile, const char *level, PixelFormat format) {
        return CodingSettings{.tune = {},
                              .profile = QString::fromLatin1(profile),
                              .level = QString::fromLatin1(level),
                              .pixelFormat = format};
    };
    row("H.264 baseline", VideoEncoder::X264, with("baseline", "3", Yuv420), "Constrained Baseline", 30,
        "yuv420p");
    row("H.264 main", VideoEncoder::X264, with("main", "4.1", Auto), "Main", 41, "yuv420p");
    row("H.264 with 10 bits", VideoEncoder::X264, with("high10", "", Yuv420Deep), "High 10", 0,
        "yuv420p10le");
    row("H.264 4:2:2", VideoEncoder::X264, with("", "", Yuv422Deep), "High 4:2:2", 0, "yuv422p10le");
    row("H.264 4:4:4", VideoEncoder::X264, with("", "", Yuv444), "High 4:4:4 Predictive", 0, "yuv444p");
    row("HEVC main", VideoEncoder::X265, with("main", "3.1", Yuv420), "Main", 93, "yuv420p");
    row("HEVC with 10 bits", VideoEncoder::X265, with("main10", "", Yuv420Deep), "Main 10", 0, "yuv420p10le");
    row("HEVC 4:4:4", VideoEncoder::X265, with("main444-8", "", Yuv444), "Rext", 0, "yuv444p");
    row("AV1 with 10 bits", VideoEncoder::SvtAv1, with("", "", Yuv420Deep), "Main", 0, "yuv420p10le");
    row("VP9 4:2:2", VideoEncoder::Vp9, with("", "", Yuv422), "Profile 1", 0, "yuv422p");
    row("VP9 4:4:4 with 10 bits", VideoEncoder::Vp9, with("", "", Yuv444Deep), "Profile 3", 0, "yuv444p10le");
}

void RateTest::theEncoderDoesWhatItWasTold()
{
    QFETCH(VideoEncoder, encoder);
    QFETCH(CodingSettings, coding);
    QFETCH(QString, profile);
    QFETCH(int, level);
    QFETCH(QString, format);
    Recipe asked = recipe(u"small.mp4"_s, encoder);
    asked.coding = coding;
    QCOMPARE(encode(u"small.mp4"_s, asked), QString());
    const QJsonObject video = streamsOf(part())[0].toObject();
    QCOMPARE(video[u"profile"].toString(), profile);
    QCOMPARE(video[u"pix_fmt"].toString(), format);
    if (level > 0)
        QCOMPARE(video[u"level"].toInt(), level);
    QVERIFY(decodes(part()));
}

// x264 writes its settings into the stream.
void RateTest::theTuneReachesTheEncoder()
{
    for (const auto &[tune, sign] :
         {std::pair(u""_s, "deblock=1:0:0"), std::pair(u"film"_s, "deblock=1:-1:-1"),
          std::pair(u"grain"_s, "deblock=1:-2:-2")}) {
        Recipe asked = recipe(u"small.mp4"_s, VideoEncoder::X264);
        asked.coding.tune = tune;
        QCOMPARE(encode(u"small.mp4"_s, asked), QString());
        QFile file(part());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().contains(sign), sign);
        QVERIFY(file.remove());
    }
}

void RateTest::keyFramesComeInTime_data()
{
    QTest::addColumn<VideoEncoder>("encoder");
    QTest::addColumn<QString>("clip");
    QTest::addColumn<int>("bitrateKbps");
    QTest::newRow("H.264") << VideoEncoder::X264 << u"base.mp4"_s << 0;
    QTest::newRow("H.264 at a variable rate") << VideoEncoder::X264 << u"vfr.mp4"_s << 0;
    QTest::newRow("HEVC") << VideoEncoder::X265 << u"base.mp4"_s << 0;
    QTest::newRow("HEVC at a variable rate") << VideoEncoder::X265 << u"vfr.mp4"_s << 300;
    QTest::newRow("VP9 at a variable rate") << VideoEncoder::Vp9 << u"vfr.mp4"_s << 0;
    QTest::newRow("AV1") << VideoEncoder::SvtAv1 << u"base.mp4"_s << 0;
    QTest::newRow("AV1 at a variable rate") << VideoEncoder::SvtAv1 << u"vfr.mp4"_s << 0;
    QTest::newRow("AV1 by bit rate counts pictures") << VideoEncoder::SvtAv1 << u"base.mp4"_s << 300;
}

void RateTest::keyFramesComeInTime()
{
    QFETCH(VideoEncoder, encoder);
    QFETCH(QString, clip);
    QFETCH(int, bitrateKbps);
    constexpr double longest = 0.75;
    Recipe asked = recipe(clip, encoder);
    asked.coding.keyframeMs = int(longest * 1000);
    asked.rungs.front().bitrateKbps = bitrateKbps;
    asked.rate.mode = bitrateKbps > 0 ? RateMode::Bitrate : RateMode::Quality;
    QCOMPARE(encode(clip, asked), QString());
    const std::vector<Frame> frames = picturesOf(part());
    QVERIFY(frames.size() > 20 && frames.front().key);
    double last = frames.front().at;
    int keys = 0;
    for (const Frame &frame : frames) {
        QVERIFY2(frame.at - last <= longest + 0.0011, qPrintable(u"at %1 s"_s.arg(frame.at))); // milliseconds
        if (frame.key) {
            last = frame.at;
            ++keys;
        }
    }
    QVERIFY2(keys <= 14, qPrintable(u"%1 key frames"_s.arg(keys))); // 6 s; no more than are asked for, nearly
    QVERIFY(decodes(part()));
}

void RateTest::aLadderHasABitRateForEachRung()
{
    Recipe asked = recipe(u"restless.mkv"_s, VideoEncoder::X264, Container::Hls);
    asked.segmentUs = 2'000'000;
    asked.rate = {.mode = RateMode::Bitrate, .twoPass = true};
    asked.rungs = {{.width = 320, .height = 180, .bitrateKbps = 400},
                   {.width = 160, .height = 90, .bitrateKbps = 150}};
    QCOMPARE(encode(u"restless.mkv"_s, asked), QString());
    const double upper = kbpsOf(picturesOf(part() + u"/180p/index.m3u8"), 8);
    const double lower = kbpsOf(picturesOf(part() + u"/90p/index.m3u8"), 8);
    QVERIFY2(std::abs(upper - 400) < 60, qPrintable(QString::number(upper)));
    QVERIFY2(std::abs(lower - 150) < 30, qPrintable(QString::number(lower)));
    QCOMPARE(left(), QStringList{QFileInfo(part()).fileName()});
}

void RateTest::progressRunsOverBothPasses()
{
    Recipe asked = recipe(u"long-restless.mkv"_s, VideoEncoder::X264);
    asked.preset = u"ultrafast"_s;
    asked.rate = {.mode = RateMode::Bitrate, .twoPass = true};
    asked.rungs = {{.width = 640, .height = 360, .bitrateKbps = 500}};
    m_worker->send(encodeOf(JobId{1}, m_clips.clip(u"long-restless.mkv"_s), part(), asked));
    double last = 0;
    int inFirst = 0;
    int inSecond = 0;
    for (;;) {
        const std::optional<wire::Event> event = m_worker->next();
        QVERIFY(event);
        if (std::holds_alternative<wire::FileDone>(*event))
            break;
        const auto *progress = std::get_if<wire::FileProgress>(&*event);
        if (!progress)
            continue;
        QVERIFY2(progress->fraction >= last, qPrintable(QString::number(progress->fraction)));
        last = progress->fraction;
        const bool first = QFileInfo::exists(passFolderOf(part())) && progress->frames == 0;
        QVERIFY(!first || last <= firstPassShare(VideoEncoder::X264) + 1e-9);
        ++(first ? inFirst : inSecond);
    }
    QVERIFY2(inFirst > 0 && inSecond > 0, qPrintable(u"%1 and %2"_s.arg(inFirst).arg(inSecond)));
    QVERIFY(!QFileInfo::exists(passFolderOf(part())));
}

void RateTest::theFirstPassCanBeHeldAndCancelled()
{
    Recipe asked = recipe(u"long-restless.mkv"_s, VideoEncoder::X265);
    asked.preset = u"slow"_s;
    asked.rate = {.mode = RateMode::Bitrate, .twoPass = true};
    asked.rungs = {{.width = 640, .height = 360, .bitrateKbps = 500}};
    m_worker->send(encodeOf(JobId{1}, m_clips.clip(u"long-restless.mkv"_s), part(), asked));
    QVERIFY(m_worker->nextOf<wire::FileProgress>());
    QVERIFY(QFileInfo::exists(passFolderOf(part())));
    m_worker->send(wire::Pause{});
    m_worker->send(wire::Ping{1});
    QVERIFY(m_worker->nextOf<wire::Pong>());
    while (m_worker->next(1500)) { // what was on its way
    }
    m_worker->send(wire::Resume{});
    QVERIFY(m_worker->nextOf<wire::FileProgress>());
    m_worker->send(wire::Pause{});
    m_worker->send(wire::CancelFile{.job = JobId{1}}); // also while it is held
    const std::optional<wire::FileFailed> failed = m_worker->nextOf<wire::FileFailed>();
    QVERIFY(failed);
    QCOMPARE(failed->error.code, ErrorCode::Cancelled);
    QCOMPARE(left(), QStringList());
}

void RateTest::aFailedFirstPassLeavesNothing()
{
    // Statistics that cannot be written: their folder's name is taken.
    QVERIFY(QDir().mkpath(passFolderOf(part())));
    Recipe asked = recipe(u"small.mp4"_s, VideoEncoder::X264);
    asked.rate = {.mode = RateMode::Bitrate, .twoPass = true};
    asked.rungs.front().bitrateKbps = 300;
    QVERIFY(encode(u"small.mp4"_s, asked).startsWith(u"output-exists"));
    QVERIFY(!QFileInfo::exists(part()));

    // An encoder that has one pass only.
    asked.encoder = VideoEncoder::SvtAv1;
    asked.preset = u"12"_s;
    QVERIFY(encode(u"small.mp4"_s, asked).contains(u"one pass only"));
    QCOMPARE(left(), QStringList());
}

// A worker that is stopped over its head; a killed one leaves it to the engine, see test_committer.
void RateTest::whoeverRemovesThePartRemovesTheStatistics()
{
    Recipe asked = recipe(u"long-restless.mkv"_s, VideoEncoder::X264);
    asked.preset = u"veryslow"_s;
    asked.rate = {.mode = RateMode::Bitrate, .twoPass = true};
    asked.rungs = {{.width = 640, .height = 360, .bitrateKbps = 500}};
    m_worker->send(encodeOf(JobId{1}, m_clips.clip(u"long-restless.mkv"_s), part(), asked));
    QVERIFY(m_worker->nextOf<wire::FileProgress>());
    QCOMPARE(left().size(), 2);
    m_worker->send(wire::Cancel{});
    QVERIFY(m_worker->waitForExit() >= 0);
    QCOMPARE(left(), QStringList());
}

SLUICE_TEST(RateTest, QCoreApplication)

} // namespace rate_test

#include "rate_test.moc"

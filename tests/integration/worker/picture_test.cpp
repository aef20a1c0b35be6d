// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/worker/worker_client.h"
#include "tests/support/clip_factory.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <functional>

namespace picture_test {

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

// How like the pictures of two files are, from 0 to 1; `chain` is done to those of the second.
double likeness(const QString &path, const QString &other, const QString &chain)
{
    QProcess ffmpeg;
    ffmpeg.start(
        u"ffmpeg"_s,
        {u"-nostdin"_s, u"-hide_banner"_s, u"-nostats"_s, u"-i"_s, path, u"-i"_s, other, u"-lavfi"_s,
         u"[1:v]%1,settb=1/25,setpts=N,format=yuv420p[r];[0:v]settb=1/25,setpts=N,format=yuv420p[p];[p][r]ssim=shortest=1"_s
             .arg(chain),
         u"-f"_s, u"null"_s, u"-"_s});
    if (!ffmpeg.waitForFinished(60'000))
        return 0.0;
    const QString said = QString::fromUtf8(ffmpeg.readAllStandardError());
    const auto found = QRegularExpression(u"SSIM .*All:([0-9.]+)"_s).match(said);
    if (!found.hasMatch())
        qWarning().noquote() << said;
    return found.captured(1).toDouble();
}

// When each picture of a file is shown, in seconds.
QList<double> timesOf(const QString &path)
{
    QList<double> times;
    const QJsonArray packets =
        ffprobe(path, {u"-show_packets"_s, u"-select_streams"_s, u"v"_s})[u"packets"_s].toArray();
    for (const QJsonValue &packet : packets)
        times << packet[u"pts_time"_s].toString().toDouble();
    std::ranges::sort(times);
    return times;
}

} // namespace

// What the worker makes of pictures, compared with what FFmpeg's own filters make of them.
class PictureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_worker.start(), "sluice-worker does not start"); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }
    void showsWhatFfmpegShows_data();
    void showsWhatFfmpegShows();
    void tellsFieldsFromFrames();
    void keepsTheShapeOfPixels();
    void thinsFramesByTheirTimes_data();
    void thinsFramesByTheirTimes();
    void makesARateConstant_data();
    void makesARateConstant();
    void showsASingleFrameOnceAtAConstantRate();
    void mapsHdrInHevcWhereItIsAskedTo();
    void cutsALadderAtAConstantRate();

private:
    using Change = std::function<void(Recipe &)>;

    [[nodiscard]] bool encode(const QString &clip, const Change &change);
    [[nodiscard]] QString part() const { return m_folder->filePath(u"out.part"_s); }

    ClipFactory m_clips;
    std::unique_ptr<QTemporaryDir> m_folder;
    WorkerClient m_worker;
};

bool PictureTest::encode(const QString &clip, const Change &change)
{
    const std::optional<MediaInfo> info = m_worker.probe(m_clips.clip(clip));
    if (!info || !info->video())
        return false;
    Recipe recipe = recipeFor(*info, Container::Mp4);
    recipe.crf = 10;
    recipe.audio.clear();
    change(recipe);
    m_worker.send(encodeOf(JobId{2}, m_clips.clip(clip), part(), recipe));
    const std::optional<wire::Event> outcome = m_worker.outcome();
    if (outcome) {
        if (const auto *failed = std::get_if<wire::FileFailed>(&*outcome))
            qWarning().noquote() << nameString(failed->error.code) << failed->error.detail;
    }
    return outcome && std::holds_alternative<wire::FileDone>(*outcome);
}

void PictureTest::showsWhatFfmpegShows_data()
{
    QTest::addColumn<QString>("clip");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("chain");
    QTest::addColumn<QString>("wrong"); // a chain that must be less like it
    const auto row = [](const char *name, const char *clip, const Change &change, const char *chain,
                        const char *wrong) {
        QTest::newRow(name) << QString::fromUtf8(clip) << change << QString::fromUtf8(chain)
                            << QString::fromUtf8(wrong);
    };
    row(
        "a smaller picture", "base.mp4", [](Recipe &r) { r.rungs = {{320, 180, 0}}; }, "scale=320:180",
        "scale=320:180,hflip");
    row(
        "cut edges", "base.mp4",
        [](Recipe &r) {
            r.rungs = {{480, 240, 0}};
            r.picture.crop = {40, 20, 120, 100};
        },
        "crop=480:240:40:20", "crop=480:240:120:100");
    row(
        "cut edges of a turned picture", "rotated.mp4",
        [](Recipe &r) {
            r.rungs = {{300, 600, 0}};
            r.picture.crop = {20, 10, 40, 30};
        },
        "crop=300:600:20:10", "crop=300:600:40:30");
    row(
        "black bars", "base.mp4",
        [](Recipe &r) {
            r.rungs = {{640, 480, 0}};
            r.picture.content = {640, 360};
        },
        "pad=640:480:0:60", "scale=640:480");
    row(
        "a stretched picture", "base.mp4", [](Recipe &r) { r.rungs = {{640, 480, 0}}; }, "scale=640:480",
        "pad=640:480:0:60");
    row(
        "fields that are flagged", "interlaced.mp4", [](Recipe &r) { r.rungs = {{360, 288, 0}}; },
        "bwdif=send_frame:deint=interlaced,scale=360:288", "scale=360:288:interl=1");
    row(
        "fields that nobody flagged", "unflagged.mp4",
        [](Recipe &r) { r.picture.deinterlace = Deinterlace::Always; }, "setfield=tff,bwdif=send_frame",
        "null");
    row(
        "fields that stay", "interlaced.mp4",
        [](Recipe &r) {
            r.rungs = {{360, 288, 0}};
            r.picture.deinterlace = Deinterlace::Off;
        },
        "scale=360:288:interl=1", "scale=360:288:interl=0");
    row(
        "less noise", "noise.mp4", [](Recipe &r) { r.picture.denoise = Denoise::Strong; }, "hqdn3d=8:6:12:9",
        "null");
    row(
        "a little less noise", "noise.mp4", [](Recipe &r) { r.picture.denoise = Denoise::Light; },
        "hqdn3d=2:1.5:3:2.25", "hqdn3d=8:6:12:9");
    row(
        "HDR in a smaller picture", "hdr.mp4", [](Recipe &r) { r.rungs = {{160, 90, 0}}; },
        "scale=160:90,zscale=t=linear:npl=100,format=gbrpf32le,zscale=p=bt709,tonemap=hable:desat=0,zscale=t="
        "bt709:m="
        "bt709:r=tv,format=yuv420p",
        "scale=160:90");
    row(
        "transparency over black", "alpha.mov", [](Recipe &) {},
        "format=yuva444p,premultiply=inplace=1,format=yuv420p", "format=yuv420p");
}

void PictureTest::showsWhatFfmpegShows()
{
    QFETCH(QString, clip);
    QFETCH(Change, change);
    QFETCH(QString, chain);
    QFETCH(QString, wrong);
    QVERIFY(encode(clip, change));
    const double like = likeness(part(), m_clips.clip(clip), chain);
    const double unlike = likeness(part(), m_clips.clip(clip), wrong);
    QVERIFY2(like > 0.96, qPrintable(QString::number(like)));
    QVERIFY2(like > unlike + 0.005, qPrintable(u"%1 %2"_s.arg(like).arg(unlike)));
}

void PictureTest::tellsFieldsFromFrames()
{
    for (const auto &[clip, interlaced] :
         {std::pair{u"interlaced.mp4"_s, true}, std::pair{u"base.mp4"_s, false}}) {
        const std::optional<MediaInfo> info = m_worker.probe(m_clips.clip(clip));
        QVERIFY(info && info->video());
        QCOMPARE(info->video()->interlaced, interlaced);
    }
}

void PictureTest::keepsTheShapeOfPixels()
{
    QVERIFY(encode(u"wide-pixels.mp4"_s, [](Recipe &r) {
        r.rungs = {{720, 576, 0}};
        r.picture.sarNum = 64;
        r.picture.sarDen = 45;
    }));
    const QJsonObject video = streamsOf(part())[0].toObject();
    QCOMPARE(video[u"width"_s].toInt(), 720);
    QCOMPARE(video[u"sample_aspect_ratio"_s].toString(), u"64:45"_s);
    QCOMPARE(video[u"display_aspect_ratio"_s].toString(), u"16:9"_s);
    QVERIFY(likeness(part(), m_clips.clip(u"wide-pixels.mp4"_s), u"setsar=1"_s) > 0.97);
}

void PictureTest::thinsFramesByTheirTimes_data()
{
    QTest::addColumn<QString>("clip");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("frames"); // -1: as many as fit
    QTest::newRow("half of them") << u"base.mp4"_s << 12 << 72;
    QTest::newRow("one of five") << u"base.mp4"_s << 20 << 120;
    QTest::newRow("none") << u"base.mp4"_s << 25 << 150;
    QTest::newRow("where a variable rate is above") << u"vfr.mp4"_s << 30 << -1;
}

void PictureTest::thinsFramesByTheirTimes()
{
    QFETCH(QString, clip);
    QFETCH(int, limit);
    QFETCH(int, frames);
    QVERIFY(encode(clip, [limit](Recipe &r) {
        r.picture.frameRateMode = FrameRateMode::Max;
        r.picture.frameRate = {limit, 1};
    }));
    const QList<double> source = timesOf(m_clips.clip(clip));
    const QList<double> times = timesOf(part());
    if (frames >= 0)
        QVERIFY2(std::abs(times.size() - frames) <= 1, qPrintable(QString::number(times.size())));
    else
        QVERIFY(times.size() < source.size());
    // What is kept keeps its time, and no second has more than allowed.
    for (qsizetype i = 0; i < times.size(); ++i) {
        QVERIFY(std::ranges::any_of(source, [&](double t) { return std::abs(t - times[i]) < 0.0005; }));
        if (i >= limit)
            QVERIFY(times[i] - times[i - limit] > 1.0 - 0.75 / limit - 0.001);
    }
    QVERIFY(source.last() - times.last() < 1.0 / limit + 0.001);
}

void PictureTest::makesARateConstant_data()
{
    QTest::addColumn<QString>("clip");
    QTest::addColumn<int>("num");
    QTest::addColumn<int>("den");
    QTest::addColumn<int>("frames");
    QTest::newRow("a variable rate") << u"vfr.mp4"_s << 25 << 1 << 148;
    QTest::newRow("twice as many") << u"base.mp4"_s << 50 << 1 << 300;
    QTest::newRow("that of American television") << u"base.mp4"_s << 30000 << 1001 << 180;
    QTest::newRow("slides") << u"slides.mp4"_s << 10 << 1 << 90;
}

void PictureTest::makesARateConstant()
{
    QFETCH(QString, clip);
    QFETCH(int, num);
    QFETCH(int, den);
    QFETCH(int, frames);
    QVERIFY(encode(clip, [num, den](Recipe &r) {
        r.picture.frameRateMode = FrameRateMode::Constant;
        r.picture.frameRate = {num, den};
    }));
    const QList<double> times = timesOf(part());
    QVERIFY2(std::abs(times.size() - frames) <= 1, qPrintable(QString::number(times.size())));
    for (qsizetype i = 0; i < times.size(); ++i)
        QVERIFY(std::abs(times[i] - double(i) * den / num) < 0.0001);
    const QString rate = u"%1/%2"_s.arg(num).arg(den);
    QCOMPARE(streamsOf(part())[0][u"r_frame_rate"_s].toString(), rate);
    // The clock in the picture shows the time at which it is shown.
    const double like = likeness(part(), m_clips.clip(clip), u"fps=%1:round=near"_s.arg(rate));
    QVERIFY2(like > 0.95, qPrintable(QString::number(like)));
}

void PictureTest::showsASingleFrameOnceAtAConstantRate()
{
    QVERIFY(encode(u"one-frame.mp4"_s, [](Recipe &r) {
        r.picture.frameRateMode = FrameRateMode::Constant;
        r.picture.frameRate = {10, 1};
    }));
    QCOMPARE(timesOf(part()), QList<double>{0.0});
}

void PictureTest::mapsHdrInHevcWhereItIsAskedTo()
{
    QVERIFY(encode(u"hdr.mp4"_s, [](Recipe &r) {
        r.encoder = VideoEncoder::X265;
        r.picture.toneMap = true;
    }));
    const QJsonObject video = streamsOf(part())[0].toObject();
    QCOMPARE(video[u"color_transfer"_s].toString(), u"bt709"_s);
    QCOMPARE(video[u"color_primaries"_s].toString(), u"bt709"_s);
    const QJsonObject frame =
        ffprobe(part(), {u"-show_frames"_s, u"-read_intervals"_s, u"%+#1"_s})[u"frames"_s][0].toObject();
    for (const QJsonValue &data : frame[u"side_data_list"_s].toArray()) {
        const QString kind = data[u"side_data_type"_s].toString();
        QVERIFY2(!kind.contains(u"Mastering"_s) && !kind.contains(u"Content light"_s), qPrintable(kind));
    }
}

void PictureTest::cutsALadderAtAConstantRate()
{
    QVERIFY(encode(u"vfr.mp4"_s, [](Recipe &r) {
        r.container = Container::Hls;
        r.segmentUs = 2'000'000;
        r.rungs = {{320, 180, 0}, {160, 90, 0}};
        r.picture.frameRateMode = FrameRateMode::Constant;
        r.picture.frameRate = {25, 1};
    }));
    for (const QString &rung : {u"180p"_s, u"90p"_s}) {
        const QList<double> times = timesOf(part() + u'/' + rung + u"/seg00002.ts"_s);
        QCOMPARE(times.size(), 50);
        for (qsizetype i = 1; i < times.size(); ++i)
            QVERIFY(std::abs(times[i] - times[i - 1] - 0.04) < 0.0001);
    }
}

SLUICE_TEST(PictureTest, QCoreApplication)

} // namespace picture_test

#include "picture_test.moc"

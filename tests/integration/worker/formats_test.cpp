// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/worker/worker_client.h"
#include "tests/support/clip_factory.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

#include <sched.h>

namespace formats_test {

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

// Every encoder in every container that takes it, through the real worker.
class FormatsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_worker.start(), "sluice-worker does not start"); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }
    void picturesStandInTheirContainer_data();
    void picturesStandInTheirContainer();
    void soundStandsInItsContainer_data();
    void soundStandsInItsContainer();
    void soundAlone_data();
    void soundAlone();
    void keepsAllTracksOfSound_data();
    void keepsAllTracksOfSound();
    void keepsTenBitsAndHdr_data();
    void keepsTenBitsAndHdr();
    void leavesNoRealTimeThreadBehind();

private:
    [[nodiscard]] QString encode(const QString &clip, const Recipe &recipe); // what failed, or empty
    [[nodiscard]] QString part() const { return m_folder->filePath(u"out.part"_s); }

    ClipFactory m_clips;
    std::unique_ptr<QTemporaryDir> m_folder;
    WorkerClient m_worker;
};

namespace {

void setEncoder(Recipe &recipe, VideoEncoder encoder)
{
    recipe.encoder = encoder;
    recipe.crf = 40;
    if (encoder == VideoEncoder::SvtAv1)
        recipe.preset = u"13"_s;
    if (encoder == VideoEncoder::Vp9)
        recipe.preset = u"5"_s;
}

} // namespace

QString FormatsTest::encode(const QString &clip, const Recipe &recipe)
{
    m_worker.send(encodeOf(JobId{5}, m_clips.clip(clip), part(), recipe));
    const std::optional<wire::Event> outcome = m_worker.outcome();
    if (!outcome)
        return u"no answer"_s;
    if (const auto *failed = std::get_if<wire::FileFailed>(&*outcome))
        return nameString(failed->error.code) + u": " + failed->error.detail;
    return textsOf(std::get<wire::FileDone>(*outcome).warnings).join(u'\n');
}

void FormatsTest::picturesStandInTheirContainer_data()
{
    QTest::addColumn<VideoEncoder>("encoder");
    QTest::addColumn<Container>("container");
    QTest::addColumn<QString>("codec");
    QTest::newRow("AV1 in MP4") << VideoEncoder::SvtAv1 << Container::Mp4 << u"av1"_s;
    QTest::newRow("AV1 in MKV") << VideoEncoder::SvtAv1 << Container::Mkv << u"av1"_s;
    QTest::newRow("AV1 in WebM") << VideoEncoder::SvtAv1 << Container::WebM << u"av1"_s;
    QTest::newRow("VP9 in MP4") << VideoEncoder::Vp9 << Container::Mp4 << u"vp9"_s;
    QTest::newRow("VP9 in MKV") << VideoEncoder::Vp9 << Container::Mkv << u"vp9"_s;
    QTest::newRow("VP9 in WebM") << VideoEncoder::Vp9 << Container::WebM << u"vp9"_s;
    QTest::newRow("H.264 in MOV") << VideoEncoder::X264 << Container::Mov << u"h264"_s;
    QTest::newRow("HEVC in MOV") << VideoEncoder::X265 << Container::Mov << u"hevc"_s;
}

void FormatsTest::picturesStandInTheirContainer()
{
    QFETCH(VideoEncoder, encoder);
    QFETCH(Container, container);
    QFETCH(QString, codec);
    const std::optional<MediaInfo> info = m_worker.probe(m_clips.clip(u"base.mp4"_s));
    QVERIFY(info);
    Recipe recipe = recipeFor(*info, container);
    recipe.rungs = {{.width = 320, .height = 180}};
    setEncoder(recipe, encoder);
    if (container == Container::WebM)
        recipe.audio.front().encoder = AudioEncoder::Opus;
    QCOMPARE(encode(u"base.mp4"_s, recipe), QString());
    const QJsonArray streams = streamsOf(part());
    QCOMPARE(streams.size(), 2);
    QCOMPARE(streams[0][u"codec_name"].toString(), codec);
    QCOMPARE(streams[0][u"width"].toInt(), 320);
    QCOMPARE(streams[0][u"nb_read_packets"].toString(), u"150"_s);
    QVERIFY(decodes(part()));
}

void FormatsTest::soundStandsInItsContainer_data()
{
    QTest::addColumn<AudioEncoder>("encoder");
    QTest::addColumn<Container>("container");
    QTest::addColumn<int>("channels");
    const auto row = [](const char *name, AudioEncoder encoder, Container container, int channels) {
        QTest::newRow(name) << encoder << container << channels;
    };
    row("Opus, six channels of the cinema, in MKV", AudioEncoder::Opus, Container::Mkv, 6);
    row("Opus in MP4", AudioEncoder::Opus, Container::Mp4, 2);
    row("AC-3, six channels, in MP4", AudioEncoder::Ac3, Container::Mp4, 6);
    row("AC-3 in MOV", AudioEncoder::Ac3, Container::Mov, 2);
    row("AC-3 in MKV", AudioEncoder::Ac3, Container::Mkv, 1);
    row("MP3 in MP4", AudioEncoder::Mp3, Container::Mp4, 2);
    row("MP3 in MOV", AudioEncoder::Mp3, Container::Mov, 2);
    row("MP3 in MKV", AudioEncoder::Mp3, Container::Mkv, 1);
    row("FLAC, six channels, in MKV", AudioEncoder::Flac, Container::Mkv, 6);
}

void FormatsTest::soundStandsInItsContainer()
{
    QFETCH(AudioEncoder, encoder);
    QFETCH(Container, container);
    QFETCH(int, channels);
    const std::optional<MediaInfo> info = m_worker.probe(m_clips.clip(u"six-channels.mkv"_s));
    QVERIFY(info);
    Recipe recipe = recipeFor(*info, container);
    recipe.audio = {{.stream = info->audio()->index,
                     .encoder = encoder,
                     .bitrateKbps = encoder == AudioEncoder::Flac ? 0 : 160,
                     .channels = channels}};
    QCOMPARE(encode(u"six-channels.mkv"_s, recipe), QString());
    const QJsonArray streams = streamsOf(part());
    QCOMPARE(streams.size(), 2);
    QCOMPARE(streams[1][u"codec_name"].toString(), nameString(encoder));
    QCOMPARE(streams[1][u"channels"].toInt(), channels);
    QVERIFY(decodes(part()));
}

void FormatsTest::soundAlone_data()
{
    QTest::addColumn<QString>("clip");
    QTest::addColumn<Container>("container");
    QTest::addColumn<AudioEncoder>("encoder");
    QTest::newRow("M4A of a film") << u"base.mp4"_s << Container::M4a << AudioEncoder::Aac;
    QTest::newRow("M4A of sound alone") << u"sound-only.m4a"_s << Container::M4a << AudioEncoder::Aac;
    QTest::newRow("Opus of a film") << u"base.mp4"_s << Container::Opus << AudioEncoder::Opus;
    QTest::newRow("MP3 of a film") << u"base.mp4"_s << Container::Mp3 << AudioEncoder::Mp3;
    QTest::newRow("FLAC of sound alone") << u"sound-only.m4a"_s << Container::Flac << AudioEncoder::Flac;
}

void FormatsTest::soundAlone()
{
    QFETCH(QString, clip);
    QFETCH(Container, container);
    QFETCH(AudioEncoder, encoder);
    const std::optional<MediaInfo> info = m_worker.probe(m_clips.clip(clip));
    QVERIFY(info);
    Recipe recipe;
    recipe.container = container;
    recipe.audio = {{.stream = info->audio()->index,
                     .encoder = encoder,
                     .bitrateKbps = encoder == AudioEncoder::Flac ? 0 : 96,
                     .channels = 1}};
    QCOMPARE(encode(clip, recipe), QString());
    const QJsonArray streams = streamsOf(part());
    QCOMPARE(streams.size(), 1);
    QCOMPARE(streams[0][u"codec_name"].toString(), nameString(encoder));
    const double seconds = ffprobe(part(), {u"-show_format"_s})[u"format"][u"duration"].toString().toDouble();
    QVERIFY2(std::abs(seconds - 6.0) < 0.12, qPrintable(QString::number(seconds)));
    QVERIFY(decodes(part()));
}

void FormatsTest::keepsAllTracksOfSound_data()
{
    QTest::addColumn<Container>("container");
    QTest::newRow("MP4") << Container::Mp4;
    QTest::newRow("MKV") << Container::Mkv;
    QTest::newRow("MOV") << Container::Mov;
}

void FormatsTest::keepsAllTracksOfSound()
{
    QFETCH(Container, container);
    const std::optional<MediaInfo> info = m_worker.probe(m_clips.clip(u"two-titles.mkv"_s));
    QVERIFY(info);
    Recipe recipe = recipeFor(*info, container);
    recipe.audio = {{.stream = 2, .bitrateKbps = 96, .channels = 1, .isDefault = true},
                    {.stream = 1, .bitrateKbps = 64, .channels = 2, .isDefault = false}};
    QCOMPARE(encode(u"two-titles.mkv"_s, recipe), QString());
    const QJsonArray streams = streamsOf(part());
    QCOMPARE(streams.size(), 3);
    QCOMPARE(streams[1][u"tags"][u"language"].toString(), u"fra"_s);
    QCOMPARE(streams[2][u"tags"][u"language"].toString(), u"eng"_s);
    QCOMPARE(streams[1][u"channels"].toInt(), 1);
    QCOMPARE(streams[2][u"channels"].toInt(), 2);
    QCOMPARE(streams[1][u"disposition"][u"default"].toInt(), 1);
    QCOMPARE(streams[2][u"disposition"][u"default"].toInt(), 0);
    if (container == Container::Mkv)
        QCOMPARE(streams[2][u"tags"][u"title"].toString(), u"Director"_s);
    QVERIFY(decodes(part()));
}

void FormatsTest::keepsTenBitsAndHdr_data()
{
    QTest::addColumn<VideoEncoder>("encoder");
    QTest::addColumn<bool>("metadata");
    QTest::newRow("AV1") << VideoEncoder::SvtAv1 << true;
    QTest::newRow("VP9 has no place for the metadata") << VideoEncoder::Vp9 << false;
}

void FormatsTest::keepsTenBitsAndHdr()
{
    QFETCH(VideoEncoder, encoder);
    QFETCH(bool, metadata);
    const std::optional<MediaInfo> info = m_worker.probe(m_clips.clip(u"hdr.mp4"_s));
    QVERIFY(info && info->video()->hdr);
    Recipe recipe = recipeFor(*info, Container::Mkv);
    setEncoder(recipe, encoder);
    QCOMPARE(encode(u"hdr.mp4"_s, recipe), QString());
    const QJsonObject video = streamsOf(part())[0].toObject();
    QCOMPARE(video[u"pix_fmt"].toString(), u"yuv420p10le"_s);
    QCOMPARE(video[u"color_transfer"].toString(), u"smpte2084"_s);
    if (!metadata)
        return;
    const QJsonObject frame =
        ffprobe(part(), {u"-show_frames"_s, u"-read_intervals"_s, u"%+#1"_s})[u"frames"][0].toObject();
    const QByteArray sideData = QJsonDocument(frame[u"side_data_list"].toArray()).toJson();
    QVERIFY2(sideData.contains("Mastering display") && sideData.contains("\"max_content\": 1000"), sideData);
    QVERIFY2(sideData.contains("\"max_luminance\": \"256000/256\""), sideData);
}

// SVT-AV1 asks for a real-time class where it may, which is as root.
void FormatsTest::leavesNoRealTimeThreadBehind()
{
    const std::optional<MediaInfo> info = m_worker.probe(m_clips.clip(u"base.mp4"_s));
    QVERIFY(info);
    Recipe recipe = recipeFor(*info, Container::Mkv);
    setEncoder(recipe, VideoEncoder::SvtAv1);
    recipe.preset = u"8"_s;
    m_worker.send(encodeOf(JobId{6}, m_clips.clip(u"base.mp4"_s), part(), recipe));
    QVERIFY(m_worker.nextOf<wire::FileProgress>());
    const QDir threads(u"/proc/%1/task"_s.arg(m_worker.process().processId()));
    const QStringList names = threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(names.size() > 2);
    for (const QString &name : names)
        QVERIFY2(::sched_getscheduler(name.toInt()) <= SCHED_OTHER, qPrintable(name));
    QVERIFY(m_worker.outcome());
}

SLUICE_TEST(FormatsTest, QCoreApplication)

} // namespace formats_test

#include "formats_test.moc"

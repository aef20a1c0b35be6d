// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/worker/worker_client.h"
#include "tests/support/clip_factory.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace encode_test {

using namespace sluice;
using namespace sluice::test;

// Single files through the real worker: what goes in, and what ffprobe then finds.
class EncodeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void becomesAWholeFile_data();
    void becomesAWholeFile();
    void findsAPictureThatComesLate();
    void keepsEveryFrameOfAVariableRate();
    void putsTheIndexOfAnMp4InFront();
    void writesHevcForApplesPlayers();
    void keepsTenBitsAndHdrInHevc();
    void mapsHdrToStandardRangeInH264();
    void saysWhatIsWrongWithASource_data();
    void saysWhatIsWrongWithASource();

private:
    [[nodiscard]] std::optional<wire::FileDone> encode(const QString &clip, const Recipe &recipe);
    [[nodiscard]] QString part() const { return m_folder->filePath(QStringLiteral("out.part")); }

    ClipFactory m_clips;
    std::unique_ptr<QTemporaryDir> m_folder;
    WorkerClient m_worker; // one for all rows, as for a batch
};

void EncodeTest::initTestCase()
{
    QVERIFY2(m_worker.start(), "sluice-worker does not start");
}

void EncodeTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void EncodeTest::cleanup()
{
    m_folder.reset();
}

std::optional<wire::FileDone> EncodeTest::encode(const QString &clip, const Recipe &recipe)
{
    m_worker.send(encodeOf(JobId{2}, m_clips.clip(clip), part(), recipe));
    const std::optional<wire::Event> outcome = m_worker.outcome();
    if (!outcome)
        return std::nullopt;
    if (const auto *failed = std::get_if<wire::FileFailed>(&*outcome)) {
        qWarning().noquote() << nameString(failed->error.code) << failed->error.detail;
        return std::nullopt;
    }
    return std::get<wire::FileDone>(*outcome);
}

void EncodeTest::becomesAWholeFile_data()
{
    QTest::addColumn<QString>("clip");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("frames"); // -1: whatever decodes
    QTest::addColumn<bool>("sound");
    QTest::addColumn<bool>("warns");
    const auto row = [](const char *name, const char *clip, QSize size, double seconds, int frames,
                        bool sound, bool warns = false) {
        QTest::newRow(name) << QString::fromUtf8(clip) << size << seconds << frames << sound << warns;
    };
    const QSize base(640, 360);
    const QSize small(320, 180);
    row("an ordinary film", "base.mp4", base, 6.0, 150, true);
    row("a transport stream", "base.ts", base, 6.0, 150, true);
    row("a film without sound", "silent.mp4", base, 6.0, 150, false);
    row("a single frame", "one-frame.mp4", small, 0.04, 1, false);
    row("a film with a cover picture", "cover.mp4", base, 6.0, 150, true);
    row("a film with a timecode track", "timecode.mov", base, 6.0, 150, true);
    row("a film with two sound tracks: the default one", "two-sounds.mkv", small, 4.0, 100, true);
    row("a sound track that is declared and empty", "empty-sound.mkv", small, 4.0, 100, false, true);

    row("a film that starts at an hour", "offset.ts", base, 6.0, 150, true);
    row("sound that starts late", "sound-late.mkv", base, 6.7, 150, true);
    row("an edit list that leaves out the head", "edit-list.mp4", base, 4.63, -1, true);
    row("two streams joined end to end", "joined.ts", base, 12.0, 300, true);
    row("pictures without times", "raw.h264", base, 6.0, 150, false);
    row("times that repeat", "repeated-times.mkv", base, 6.0, -1, true, true);
    row("a hole in the sound", "sound-gap.mkv", small, 10.0, 250, true);
    row("another size in the middle", "changing.ts", small, 6.0, 150, true);

    row("odd width and height", "odd.mp4", QSize(852, 480), 2.0, 50, false);
    row("pixels that are not square", "wide-pixels.mp4", QSize(1024, 576), 2.0, 50, false);
    row("a film of a phone held upright", "rotated.mp4", QSize(360, 640), 6.0, 150, true);
    row("an interlaced film", "interlaced.mp4", QSize(720, 576), 2.0, 50, false);
    row("ten bits and more colour", "ten-bits.mkv", small, 2.0, 50, false);
    row("full range", "full-range.mp4", small, 2.0, 50, false);
    row("red, green and blue", "rgb.mkv", small, 2.0, 50, false);
    row("six channels", "six-channels.mkv", small, 4.0, 100, true);
    row("channels without a name", "no-layout.mkv", small, 2.0, 50, true);

    row("the first half of an MP4", "half.mp4", base, 0.0, -1, true, true);
    row("the first half of an MKV", "half.mkv", base, 0.0, -1, true, true);
    row("broken packets here and there", "corrupt.mkv", base, 6.0, -1, true, true);
    row("a scratch in a transport stream", "scratched.ts", base, 6.0, -1, true, true);
}

void EncodeTest::becomesAWholeFile()
{
    QFETCH(QString, clip);
    QFETCH(QSize, size);
    QFETCH(double, seconds);
    QFETCH(int, frames);
    QFETCH(bool, sound);
    QFETCH(bool, warns);

    const std::optional<MediaInfo> info = m_worker.probe(m_clips.clip(clip));
    QVERIFY(info && info->video());
    const std::optional<wire::FileDone> done = encode(clip, recipeFor(*info, Container::Mp4));
    QVERIFY(done);
    QVERIFY2(warns == !done->warnings.isEmpty(), qPrintable(textsOf(done->warnings).join(u'\n')));
    QCOMPARE(done->outputBytes, QFileInfo(part()).size());
    if (frames >= 0)
        QCOMPARE(done->frames, frames);

    const QJsonArray streams = streamsOf(part());
    QCOMPARE(streams.size(), sound ? 2 : 1);
    const QJsonObject video = streams[0].toObject();
    QCOMPARE(video[u"codec_name"].toString(), QStringLiteral("h264"));
    QCOMPARE(video[u"pix_fmt"].toString(), QStringLiteral("yuv420p"));
    QCOMPARE(video[u"field_order"].toString(), QStringLiteral("progressive"));
    QVERIFY(video[u"color_range"].toString() != QStringLiteral("pc"));
    QCOMPARE(QSize(video[u"width"].toInt(), video[u"height"].toInt()), size);
    QVERIFY(!video.contains(u"side_data_list")); // no display matrix: the picture is upright
    QCOMPARE(video[u"nb_read_packets"].toString().toLongLong(), done->frames);
    if (seconds > 0.0) {
        const double is =
            ffprobe(part(), {QStringLiteral("-show_format")})[u"format"][u"duration"].toString().toDouble();
        QVERIFY2(std::abs(is - seconds) < 0.12, qPrintable(QString::number(is)));
    }
    QVERIFY(decodes(part()));
}

// Six seconds of sound alone, then a film: the picture is announced long after the start.
void EncodeTest::findsAPictureThatComesLate()
{
    const Recipe recipe{.preset = QStringLiteral("ultrafast"),
                        .crf = 28,
                        .rungs = {{.width = 640, .height = 360}},
                        .audio = {}};
    const std::optional<wire::FileDone> done = encode(QStringLiteral("late-picture.ts"), recipe);
    QVERIFY(done);
    QVERIFY(done->frames > 100);
    QVERIFY(decodes(part()));
}

void EncodeTest::keepsEveryFrameOfAVariableRate()
{
    const std::optional<MediaInfo> info = m_worker.probe(m_clips.clip(QStringLiteral("vfr.mp4")));
    QVERIFY(info);
    for (const Container container : {Container::Mp4, Container::Mkv}) {
        init();
        const std::optional<wire::FileDone> done =
            encode(QStringLiteral("vfr.mp4"), recipeFor(*info, container));
        QVERIFY(done);
        const int there =
            streamsOf(m_clips.clip(QStringLiteral("vfr.mp4")))[0][u"nb_read_packets"].toString().toInt();
        QCOMPARE(done->frames, there);
    }
}

void EncodeTest::putsTheIndexOfAnMp4InFront()
{
    const std::optional<MediaInfo> info = m_worker.probe(m_clips.clip(QStringLiteral("base.mp4")));
    QVERIFY(info && encode(QStringLiteral("base.mp4"), recipeFor(*info, Container::Mp4)));
    QFile file(part());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.indexOf("moov") >= 0 && bytes.indexOf("moov") < bytes.indexOf("mdat"));
}

void EncodeTest::writesHevcForApplesPlayers()
{
    const std::optional<MediaInfo> info = m_worker.probe(m_clips.clip(QStringLiteral("small.mp4")));
    QVERIFY(info);
    Recipe recipe = recipeFor(*info, Container::Mp4);
    recipe.encoder = VideoEncoder::X265;
    QVERIFY(encode(QStringLiteral("small.mp4"), recipe));
    QCOMPARE(streamsOf(part())[0][u"codec_tag_string"].toString(), QStringLiteral("hvc1"));
    QVERIFY(decodes(part()));
}

void EncodeTest::keepsTenBitsAndHdrInHevc()
{
    const std::optional<MediaInfo> info = m_worker.probe(m_clips.clip(QStringLiteral("hdr.mp4")));
    QVERIFY(info && info->video()->hdr);
    Recipe recipe = recipeFor(*info, Container::Mkv);
    recipe.encoder = VideoEncoder::X265;
    QVERIFY(encode(QStringLiteral("hdr.mp4"), recipe));
    const QJsonObject video = streamsOf(part())[0].toObject();
    QCOMPARE(video[u"pix_fmt"].toString(), QStringLiteral("yuv420p10le"));
    QCOMPARE(video[u"color_transfer"].toString(), QStringLiteral("smpte2084"));
    const QJsonObject frame =
        ffprobe(part(), {QStringLiteral("-show_frames"), QStringLiteral("-read_intervals"),
                         QStringLiteral("%+#1")})[u"frames"][0]
            .toObject();
    const QByteArray sideData = QJsonDocument(frame[u"side_data_list"].toArray()).toJson();
    QVERIFY2(sideData.contains("Mastering display") && sideData.contains("Content light"), sideData);
}

void EncodeTest::mapsHdrToStandardRangeInH264()
{
    const std::optional<MediaInfo> info = m_worker.probe(m_clips.clip(QStringLiteral("hdr.mp4")));
    QVERIFY(info && encode(QStringLiteral("hdr.mp4"), recipeFor(*info, Container::Mp4)));
    const QJsonObject video = streamsOf(part())[0].toObject();
    QCOMPARE(video[u"pix_fmt"].toString(), QStringLiteral("yuv420p"));
    QCOMPARE(video[u"color_transfer"].toString(), QStringLiteral("bt709"));
    QCOMPARE(video[u"color_space"].toString(), QStringLiteral("bt709"));
}

void EncodeTest::saysWhatIsWrongWithASource_data()
{
    QTest::addColumn<QString>("clip");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing in it") << QStringLiteral("empty.mp4") << ErrorCode::InputEmpty;
    QTest::newRow("not there") << QStringLiteral("/nowhere/film.mp4") << ErrorCode::InputMissing;
    QTest::newRow("a folder") << QStringLiteral("/tmp") << ErrorCode::InputNotMedia;
    QTest::newRow("a pipe or device") << QStringLiteral("/dev/null") << ErrorCode::InputNotMedia;
    QTest::newRow("text with a film's name") << QStringLiteral("text.mp4") << ErrorCode::InputNotMedia;
    QTest::newRow("a list that names other files")
        << QStringLiteral("concat.mp4") << ErrorCode::InputNotMedia;
    QTest::newRow("a playlist that names other files")
        << QStringLiteral("playlist.mp4") << ErrorCode::InputNotMedia;
    QTest::newRow("a picture") << QStringLiteral("picture.png") << ErrorCode::InputNotMedia;
    QTest::newRow("an MP4 whose index is missing")
        << QStringLiteral("no-index.mp4") << ErrorCode::InputTruncated;
    QTest::newRow("subtitles alone") << QStringLiteral("subtitles-only.mkv") << ErrorCode::InputNoVideo;
}

void EncodeTest::saysWhatIsWrongWithASource()
{
    QFETCH(QString, clip);
    QFETCH(ErrorCode, code);
    const QString path = clip.startsWith(u'/') ? clip : m_clips.clip(clip);
    m_worker.send(wire::Probe{.job = JobId{3}, .inputPath = path});
    const std::optional<wire::ProbeFailed> probe = m_worker.nextOf<wire::ProbeFailed>();
    QVERIFY(probe);
    QCOMPARE(nameString(probe->error.code), nameString(code));
    QCOMPARE(probe->error.subject, path);

    const Recipe recipe{
        .preset = QStringLiteral("ultrafast"), .rungs = {{.width = 64, .height = 64}}, .audio = {}};
    m_worker.send(encodeOf(JobId{3}, path, part(), recipe));
    const std::optional<wire::FileFailed> failed = m_worker.nextOf<wire::FileFailed>();
    QVERIFY(failed);
    QCOMPARE(nameString(failed->error.code), nameString(code));
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

SLUICE_TEST(EncodeTest, QCoreApplication)

} // namespace encode_test

#include "encode_test.moc"

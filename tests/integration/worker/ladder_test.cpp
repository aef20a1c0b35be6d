// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/worker/ladder_look.h"
#include "tests/integration/worker/worker_client.h"
#include "tests/support/clip_factory.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace ladder_test {

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

// How often a second the sound of a playlist swings, by the signs of its samples.
double toneOf(const QString &playlist)
{
    constexpr int rate = 16000;
    QProcess process;
    process.start(u"ffmpeg"_s,
                  {u"-nostdin"_s, u"-v"_s, u"error"_s, u"-i"_s, playlist, u"-vn"_s, u"-ac"_s, u"1"_s,
                   u"-ar"_s, QString::number(rate), u"-f"_s, u"s8"_s, u"-c:a"_s, u"pcm_s8"_s, u"-"_s});
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        return -1.0;
    const QByteArray samples = process.readAllStandardOutput();
    qsizetype rising = 0;
    for (qsizetype i = 1; i < samples.size(); ++i)
        rising += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    return samples.isEmpty() ? -1.0 : double(rising) * rate / double(samples.size());
}

qsizetype packetsOf(const QString &path, const QString &stream)
{
    return ffprobe(path, {u"-show_packets"_s, u"-select_streams"_s, stream})[u"packets"].toArray().size();
}

} // namespace

// Ladders in fragmented MP4, and ladders with several tracks of sound.
class LadderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyRungHoldsThePromises_data();
    void everyRungHoldsThePromises();
    void everyLanguageIsARendition_data();
    void everyLanguageIsARendition();
    void anEmptyTrackLeavesTheOthers();
    void hdrStaysHdr_data();
    void hdrStaysHdr();
    void surroundSoundStandsInBoth_data();
    void surroundSoundStandsInBoth();
    void pictureAndSoundStartTogether();

private:
    using Change = std::function<void(Recipe &)>;
    [[nodiscard]] bool encode(const QString &clip, VideoEncoder encoder, const Change &change);
    [[nodiscard]] QString part(const QString &inside = {}) const
    {
        return m_folder->filePath(u"ladder.part"_s + inside);
    }
    [[nodiscard]] QString playlist(const QString &folder) const
    {
        return part(u'/' + folder + u"/index.m3u8"_s);
    }
    [[nodiscard]] QString master() const { return textOf(part(u"/master.m3u8"_s)); }

    ClipFactory m_clips;
    std::unique_ptr<QTemporaryDir> m_folder;
    WorkerClient m_worker;
};

void LadderTest::initTestCase()
{
    QVERIFY2(m_worker.start(), "sluice-worker does not start");
}

void LadderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

bool LadderTest::encode(const QString &clip, VideoEncoder encoder, const Change &change)
{
    const std::optional<MediaInfo> info = m_worker.probe(m_clips.clip(clip));
    if (!info)
        return false;
    Recipe recipe = recipeFor(*info, Container::Hls);
    recipe.encoder = encoder;
    recipe.preset = encoder == VideoEncoder::SvtAv1 ? u"12"_s : u"ultrafast"_s;
    recipe.segments = SegmentKind::Fmp4;
    recipe.segmentUs = 2'000'000;
    recipe.rungs = {{320, 180, 0}, {192, 108, 0}};
    change(recipe);
    m_worker.send(encodeOf(JobId{2}, m_clips.clip(clip), part(), recipe));
    const std::optional<wire::Event> outcome = m_worker.outcome();
    if (const auto *failed = outcome ? std::get_if<wire::FileFailed>(&*outcome) : nullptr)
        qWarning().noquote() << nameString(failed->error.code) << failed->error.detail;
    return outcome && std::holds_alternative<wire::FileDone>(*outcome);
}

void LadderTest::everyRungHoldsThePromises_data()
{
    QTest::addColumn<VideoEncoder>("encoder");
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("clip");
    QTest::addColumn<QString>("codecs");
    QTest::addColumn<QList<double>>("grid"); // seconds
    const QList<double> ntsc{0.0, 2.002, 4.004, 6.006};
    const QList<double> even{0.0, 2.0, 4.0};
    const QList<double> variable{0.0, 2.0, 4.05}; // the first picture at or after the boundary
    const QString avc = u"avc1\\.[0-9A-F]{6}"_s;
    const QString hevc = u"hvc1\\.1\\.6\\.L\\d+\\.90"_s;
    const QString av1 = u"av01\\.0\\.0\\dM\\.08"_s;
    using enum VideoEncoder;
    QTest::newRow("HEVC, 29.97") << X265 << u"ultrafast"_s << u"ladder.mp4"_s << hevc << ntsc;
    QTest::newRow("HEVC, pictures out of order") << X265 << u"veryfast"_s << u"base.mp4"_s << hevc << even;
    QTest::newRow("HEVC, variable rate") << X265 << u"veryfast"_s << u"vfr.mp4"_s << hevc << variable;
    QTest::newRow("AV1, 29.97") << SvtAv1 << u"12"_s << u"ladder.mp4"_s << av1 << ntsc;
    QTest::newRow("AV1, 25") << SvtAv1 << u"12"_s << u"base.mp4"_s << av1 << even;
    QTest::newRow("AV1, variable rate") << SvtAv1 << u"12"_s << u"vfr.mp4"_s << av1 << variable;
    QTest::newRow("H.264, rounded times and pictures out of order")
        << X264 << u"veryfast"_s << u"ladder.mkv"_s << avc << ntsc;
    QTest::newRow("H.264, variable rate") << X264 << u"veryfast"_s << u"vfr.mp4"_s << avc << variable;
}

void LadderTest::everyRungHoldsThePromises()
{
    QFETCH(VideoEncoder, encoder);
    QFETCH(QString, preset);
    QFETCH(QString, clip);
    QFETCH(QString, codecs);
    QFETCH(QList<double>, grid);
    QVERIFY(encode(clip, encoder, [&preset](Recipe &recipe) { recipe.preset = preset; }));
    const bool hasSound = QFileInfo::exists(playlist(u"audio"_s));
    QCOMPARE(hasSound, clip != u"vfr.mp4"_s);
    const qint64 soundPeak = hasSound ? peakOf(playlist(u"audio"_s)) : 0;
    const qint64 soundAverage = hasSound ? averageOf(playlist(u"audio"_s)) : 0;
    const QStringList keys = keyTimes(playlist(u"180p"_s));
    QCOMPARE(keys.size(), grid.size()); // and nowhere else
    const qsizetype frames = packetsOf(m_clips.clip(clip), u"v"_s);
    for (const QString &rung : {u"180p"_s, u"108p"_s}) {
        const QString list = playlist(rung);
        const QList<ListedSegment> segments = segmentsOf(list);
        QCOMPARE(segments.size(), grid.size());
        qsizetype inSegments = 0;
        QStringList rungKeys;
        for (qsizetype i = 0; i < segments.size(); ++i) {
            QVERIFY2(decodes(alone(segments[i])), qPrintable(segments[i].path));
            const SeenSegment seen = lookAt(segments[i]);
            QVERIFY(std::abs(seen.start - keys[0].toDouble() - grid[i]) < 0.0015);
            inSegments += seen.packets;
            rungKeys += seen.keys;
            if (encoder == VideoEncoder::X264)
                QCOMPARE(firstPictureType(segments[i], false), 5);
            if (encoder == VideoEncoder::X265) {
                const int type = firstPictureType(segments[i], true);
                QVERIFY2(type == 19 || type == 20, qPrintable(QString::number(type))); // 21: CRA
            }
        }
        QCOMPARE(rungKeys, keys); // the same pictures begin segments in every rung
        QCOMPARE(inSegments, frames);
        QCOMPARE(packetsOf(list, u"v"_s), frames); // a player comes to the end
        QVERIFY(textOf(list).contains(u"#EXT-X-VERSION:7\n"_s));
        QVERIFY(textOf(list).contains(u"\n#EXT-X-MAP:URI=\"init.mp4\"\n"_s));
        QCOMPARE(attribute(master(), rung, u"BANDWIDTH"_s), peakOf(list) + soundPeak);
        QCOMPARE(attribute(master(), rung, u"AVERAGE-BANDWIDTH"_s), averageOf(list) + soundAverage);
    }
    const QString sound = hasSound ? u",mp4a\\.40\\.2"_s : QString();
    const QRegularExpression line(u"CODECS=\""_s + codecs + sound
                                  + u"\",RESOLUTION=192x108,FRAME-RATE=[\\d.]+,VIDEO-RANGE=SDR"_s);
    QVERIFY2(master().contains(line), qPrintable(master()));
    QVERIFY(decodes(part(u"/master.m3u8"_s)));
}

void LadderTest::everyLanguageIsARendition_data()
{
    QTest::addColumn<VideoEncoder>("encoder");
    QTest::addColumn<SegmentKind>("segments");
    QTest::newRow("MPEG-TS") << VideoEncoder::X264 << SegmentKind::MpegTs;
    QTest::newRow("fragmented MP4") << VideoEncoder::X265 << SegmentKind::Fmp4;
}

void LadderTest::everyLanguageIsARendition()
{
    QFETCH(VideoEncoder, encoder);
    QFETCH(SegmentKind, segments);
    QVERIFY(encode(u"two-titles.mkv"_s, encoder, [segments](Recipe &recipe) {
        recipe.segments = segments;
        recipe.audio = {{.stream = 2, .bitrateKbps = 96, .channels = 1, .isDefault = true},
                        {.stream = 1, .bitrateKbps = 64, .channels = 2, .isDefault = false}};
    }));
    QStringList media;
    for (const QString &line : master().split(u'\n')) {
        if (line.startsWith(u"#EXT-X-MEDIA"_s))
            media += line.section(u"NAME="_s, 1);
    }
    const QStringList expected{u"\"French\",LANGUAGE=\"fr\",DEFAULT=YES,AUTOSELECT=YES,CHANNELS=\"1\","
                               "URI=\"audio-1-fr/index.m3u8\""_s,
                               u"\"Director\",LANGUAGE=\"en\",DEFAULT=NO,AUTOSELECT=YES,CHANNELS=\"2\","
                               "URI=\"audio-2-en/index.m3u8\""_s};
    QCOMPARE(media, expected);
    // The first track of the source hums at 440 Hz and is English.
    QVERIFY(std::abs(toneOf(playlist(u"audio-1-fr"_s)) - 880) < 20);
    QVERIFY(std::abs(toneOf(playlist(u"audio-2-en"_s)) - 440) < 20);
    QCOMPARE(attribute(master(), u"180p"_s, u"BANDWIDTH"_s),
             peakOf(playlist(u"180p"_s))
                 + std::max(peakOf(playlist(u"audio-1-fr"_s)), peakOf(playlist(u"audio-2-en"_s))));
    QVERIFY(decodes(part(u"/master.m3u8"_s)));
}

void LadderTest::anEmptyTrackLeavesTheOthers()
{
    // The first track, which was to be the default, says nothing.
    QVERIFY(encode(u"one-is-empty.mkv"_s, VideoEncoder::X264, [](Recipe &recipe) {
        recipe.audio = {{.stream = 1, .bitrateKbps = 64, .channels = 2, .isDefault = true},
                        {.stream = 2, .bitrateKbps = 64, .channels = 2, .isDefault = false}};
    }));
    QCOMPARE(master().count(u"#EXT-X-MEDIA"_s), 1);
    QVERIFY(master().contains(u"DEFAULT=YES"_s));
    QVERIFY(decodes(playlist(u"audio"_s)));
}

void LadderTest::hdrStaysHdr_data()
{
    QTest::addColumn<VideoEncoder>("encoder");
    QTest::addColumn<QString>("clip");
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("codecs");
    using enum VideoEncoder;
    QTest::newRow("HDR10 in HEVC") << X265 << u"hdr.mp4"_s << u"PQ"_s << u"hvc1.2.4."_s;
    QTest::newRow("HDR10 in AV1") << SvtAv1 << u"hdr.mp4"_s << u"PQ"_s << u"av01.0."_s;
    QTest::newRow("HLG in HEVC") << X265 << u"hlg.mp4"_s << u"HLG"_s << u"hvc1.2.4."_s;
    QTest::newRow("HDR10 in H.264 is mapped") << X264 << u"hdr.mp4"_s << u"SDR"_s << u"avc1."_s;
}

void LadderTest::hdrStaysHdr()
{
    QFETCH(VideoEncoder, encoder);
    QFETCH(QString, clip);
    QFETCH(QString, range);
    QFETCH(QString, codecs);
    QVERIFY(encode(clip, encoder, [](Recipe &recipe) { recipe.segmentUs = 1'000'000; }));
    QCOMPARE(master().count(u",VIDEO-RANGE="_s + range + u'\n'), 2);
    QCOMPARE(master().count(u"CODECS=\""_s + codecs), 2);
    for (const QString &rung : {u"180p"_s, u"108p"_s}) {
        // The second segment: what is known must not stand in the first alone.
        const QString second = alone(segmentsOf(playlist(rung)).value(1));
        const QJsonObject seen =
            ffprobe(second, {u"-show_streams"_s, u"-show_frames"_s, u"-read_intervals"_s, u"%+#1"_s});
        const QJsonObject video = seen[u"streams"][0].toObject();
        const QString depth = encoder == VideoEncoder::X264 ? u"yuv420p"_s : u"yuv420p10le"_s;
        const QString transfer = range == u"PQ"_s    ? u"smpte2084"_s
                                 : range == u"HLG"_s ? u"arib-std-b67"_s
                                                     : u"bt709"_s;
        QCOMPARE(video[u"pix_fmt"].toString(), depth);
        QCOMPARE(video[u"color_transfer"].toString(), transfer);
        const QJsonArray sideData = seen[u"frames"][0][u"side_data_list"].toArray();
        QStringList told;
        for (const auto &data : sideData)
            told += data[u"side_data_type"].toString();
        QCOMPARE(told.contains(u"Mastering display metadata"_s), range == u"PQ"_s);
        QCOMPARE(told.contains(u"Content light level metadata"_s), range == u"PQ"_s);
    }
}

void LadderTest::surroundSoundStandsInBoth_data()
{
    QTest::addColumn<SegmentKind>("segments");
    QTest::newRow("MPEG-TS") << SegmentKind::MpegTs;
    QTest::newRow("fragmented MP4") << SegmentKind::Fmp4;
}

void LadderTest::surroundSoundStandsInBoth()
{
    QFETCH(SegmentKind, segments);
    QVERIFY(encode(u"six-channels.mkv"_s, VideoEncoder::X264, [segments](Recipe &recipe) {
        recipe.segments = segments;
        recipe.audio[0].encoder = AudioEncoder::Ac3;
        recipe.audio[0].bitrateKbps = 384;
        recipe.audio[0].channels = 6;
    }));
    QVERIFY(master().contains(QRegularExpression(u"CODECS=\"avc1\\.[0-9A-F]{6},ac-3\""_s)));
    QVERIFY(master().contains(u"CHANNELS=\"6\""_s));
    for (const ListedSegment &segment : segmentsOf(playlist(u"audio"_s)))
        QVERIFY2(decodes(alone(segment)), qPrintable(segment.path));
    QCOMPARE(streamsOf(playlist(u"audio"_s))[0][u"codec_name"].toString(), u"ac3"_s);
}

void LadderTest::pictureAndSoundStartTogether()
{
    // With pictures out of order: those of one rung must not be late against the other, or the sound.
    QVERIFY(encode(u"sound-late.mkv"_s, VideoEncoder::X265,
                   [](Recipe &recipe) { recipe.preset = u"veryfast"_s; }));
    const auto start = [this](const QString &folder) {
        return lookAt(segmentsOf(playlist(folder)).value(0)).start;
    };
    QCOMPARE(start(u"180p"_s), start(u"108p"_s));
    const double priming = start(u"180p"_s) - start(u"audio"_s); // 1024 samples before the first picture
    QVERIFY(std::abs(priming - 1024.0 / 44100) < 0.003 || std::abs(priming - 1024.0 / 48000) < 0.003);
}

SLUICE_TEST(LadderTest, QCoreApplication)

} // namespace ladder_test

#include "ladder_test.moc"

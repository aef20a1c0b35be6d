// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/codec_string.h"
#include "engine/media/playlist.h"
#include "engine/media/segment_clock.h"

#include <QTest>

#include <array>
#include <vector>

using namespace sluice::media;

namespace {

// The frames, of one rate, that begin a segment.
QList<qint64> boundaries(qint64 segmentUs, AVRational rate, int frames)
{
    const AVRational timeBase{1, 90000};
    SegmentClock clock(segmentUs, timeBase);
    QList<qint64> found;
    for (int frame = 0; frame < frames; ++frame) {
        if (clock.startsSegment(av_rescale_q(frame, av_inv_q(rate), timeBase)))
            found += frame;
    }
    return found;
}

} // namespace

class HlsTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void segmentsBeginAtTheFirstFrameOfTheirTime_data();
    void segmentsBeginAtTheFirstFrameOfTheirTime();
    void aLeapOverBoundariesBeginsOneSegment();
    void primingBelongsToTheFirstSegment();
    void bandwidthIsThatOfTheWorstSegment();
    void mediaPlaylistIsExact();
    void masterPlaylistIsExact();
    void textOfTheFileCannotBreakThePlaylist();
    void codecStrings();
};

void HlsTextTest::segmentsBeginAtTheFirstFrameOfTheirTime_data()
{
    QTest::addColumn<qint64>("segmentUs");
    QTest::addColumn<int>("rateNum");
    QTest::addColumn<int>("rateDen");
    QTest::addColumn<QList<qint64>>("expected");
    QTest::newRow("25 fps, 2 s") << qint64(2'000'000) << 25 << 1 << QList<qint64>{0, 50, 100, 150};
    QTest::newRow("29.97 fps, 2 s: the first frame at or after the boundary")
        << qint64(2'000'000) << 30000 << 1001 << QList<qint64>{0, 60, 120, 180};
    QTest::newRow("one frame a second, half-second segments: every frame")
        << qint64(500'000) << 1 << 1 << QList<qint64>{0, 1, 2, 3};
    QTest::newRow("one piece") << qint64(0) << 25 << 1 << QList<qint64>{};
}

void HlsTextTest::segmentsBeginAtTheFirstFrameOfTheirTime()
{
    QFETCH(qint64, segmentUs);
    QFETCH(int, rateNum);
    QFETCH(int, rateDen);
    QFETCH(QList<qint64>, expected);
    const int frames = expected.isEmpty() ? 100 : int(expected.last()) + 1;
    QCOMPARE(boundaries(segmentUs, {rateNum, rateDen}, frames), expected);
}

void HlsTextTest::aLeapOverBoundariesBeginsOneSegment()
{
    SegmentClock clock(1'000'000, {1, 1000});
    QVERIFY(clock.startsSegment(0));
    QVERIFY(clock.startsSegment(3500));
    QVERIFY(!clock.startsSegment(3900));
    QVERIFY(clock.startsSegment(4000));
}

void HlsTextTest::primingBelongsToTheFirstSegment()
{
    SegmentClock clock(6'000'000, {1, 48000});
    QVERIFY(clock.startsSegment(-1024));
    QVERIFY(!clock.startsSegment(0));
    QVERIFY(clock.startsSegment(qint64(6) * 48000));
}

void HlsTextTest::bandwidthIsThatOfTheWorstSegment()
{
    const std::vector<Segment> segments{{.name = "a", .durationUs = 6'000'000, .bytes = 750'000},
                                        {.name = "b", .durationUs = 2'000'000, .bytes = 500'000}};
    QCOMPARE(peakBandwidth(segments), 2'000'000);
    QCOMPARE(averageBandwidth(segments), 1'250'000);
    const std::vector<Segment> third{{.name = "a", .durationUs = 3'000'000, .bytes = 1}};
    QCOMPARE(peakBandwidth(third), 3); // 2.67, rounded up
    QCOMPARE(peakBandwidth({}), 0);
    QCOMPARE(averageBandwidth({}), 0);
}

void HlsTextTest::mediaPlaylistIsExact()
{
    const std::vector<Segment> segments{{.name = "seg00001.ts", .durationUs = 6'006'000, .bytes = 1},
                                        {.name = "seg00002.ts", .durationUs = 6'500'000, .bytes = 1},
                                        {.name = "seg00003.ts", .durationUs = 40'000, .bytes = 1}};
    QCOMPARE(mediaPlaylist(segments), QByteArray("#EXTM3U\n"
                                                 "#EXT-X-VERSION:6\n"
                                                 "#EXT-X-INDEPENDENT-SEGMENTS\n"
                                                 "#EXT-X-TARGETDURATION:7\n"
                                                 "#EXT-X-MEDIA-SEQUENCE:0\n"
                                                 "#EXT-X-PLAYLIST-TYPE:VOD\n"
                                                 "#EXTINF:6.006000,\nseg00001.ts\n"
                                                 "#EXTINF:6.500000,\nseg00002.ts\n"
                                                 "#EXTINF:0.040000,\nseg00003.ts\n"
                                                 "#EXT-X-ENDLIST\n"));
}

void HlsTextTest::masterPlaylistIsExact()
{
    const std::vector<Segment> pictures{{.name = "a", .durationUs = 1'000'000, .bytes = 125'000}};
    const std::vector<Variant> variants{{.uri = "360p/index.m3u8",
                                         .width = 640,
                                         .height = 360,
                                         .frameRate = 30000.0 / 1001,
                                         .codecs = "avc1.64001E",
                                         .segments = pictures}};
    const AudioRendition audio{.uri = "audio/index.m3u8",
                               .codecs = "mp4a.40.2",
                               .name = QStringLiteral("Audio"),
                               .language = QStringLiteral("fra"),
                               .channels = 2,
                               .segments = {{.name = "a", .durationUs = 1'000'000, .bytes = 12'500}}};
    QCOMPARE(
        masterPlaylist(variants, &audio),
        QByteArray("#EXTM3U\n"
                   "#EXT-X-VERSION:6\n"
                   "#EXT-X-INDEPENDENT-SEGMENTS\n"
                   "#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"audio\",NAME=\"Audio\",LANGUAGE=\"fra\",DEFAULT=YES,"
                   "AUTOSELECT=YES,CHANNELS=\"2\",URI=\"audio/index.m3u8\"\n"
                   "#EXT-X-STREAM-INF:BANDWIDTH=1100000,AVERAGE-BANDWIDTH=1100000,CODECS=\"avc1.64001E,"
                   "mp4a.40.2\",RESOLUTION=640x360,FRAME-RATE=29.970,AUDIO=\"audio\"\n"
                   "360p/index.m3u8\n"));
    QVERIFY(!masterPlaylist(variants, nullptr).contains("AUDIO"));
}

void HlsTextTest::textOfTheFileCannotBreakThePlaylist()
{
    const AudioRendition audio{.uri = "audio/index.m3u8",
                               .codecs = "mp4a.40.2",
                               .name = QStringLiteral("a\"b\n#EXT-X-ENDLIST"),
                               .language = QStringLiteral("x\"\r\ny"),
                               .channels = 0,
                               .segments = {}};
    const QByteArray text = masterPlaylist({}, &audio);
    QVERIFY(text.contains("NAME=\"a b #EXT-X-ENDLIST\",LANGUAGE=\"x   y\","));
    QCOMPARE(text.count('\n'), 4);
}

void HlsTextTest::codecStrings()
{
    const std::array<std::uint8_t, 13> stream{0, 0, 0, 1, 0x09, 0xf0, 0, 0, 1, 0x67, 0x64, 0x00, 0x28};
    QCOMPARE(avcCodecString(stream), QByteArray("avc1.640028"));
    QCOMPARE(avcCodecString(std::span(stream).first(8)), QByteArray());
    QCOMPARE(avcCodecString({}), QByteArray());
    const std::array<std::uint8_t, 2> lowComplexity{0x11, 0x90};
    QCOMPARE(aacCodecString(lowComplexity), QByteArray("mp4a.40.2"));
    QCOMPARE(aacCodecString({}), QByteArray());
}

QTEST_APPLESS_MAIN(HlsTextTest)
#include "hls_text_test.moc"

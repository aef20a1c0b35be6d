// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/codec_string.h"
#include "engine/media/nal_units.h"
#include "engine/media/playlist.h"
#include "engine/media/rendition_labels.h"
#include "engine/media/segment_clock.h"
#include "engine/media/web_vtt.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <vector>

namespace hls_text_test {

using namespace sluice;
using namespace sluice::media;

namespace {

std::span<const std::uint8_t> bytesOf(const QByteArray &array)
{
    return {reinterpret_cast<const std::uint8_t *>(array.constData()), size_t(array.size())};
}

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
    void soundsAreTold_data();
    void soundsAreTold();
    void subtitlesAreTold_data();
    void subtitlesAreTold();
    void masterPlaylistLeadsToSubtitles();
    void cuesStandInEachSegmentThatShowsThem_data();
    void cuesStandInEachSegmentThatShowsThem();
    void aCueThatNeverEndsIsNotRepeatedForEver();
    void webVttIsExact();
    void textCannotBreakWebVtt();
    void onlyOverridesBecomeTags_data();
    void onlyOverridesBecomeTags();
    void webVttIsReadBack_data();
    void webVttIsReadBack();
    void fragmentsNeedTheirInit();
    void codecStrings();
    void onlyWhatBeginsAnewBeginsASegment_data();
    void onlyWhatBeginsAnewBeginsASegment();
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
    std::vector<Variant> variants{{.uri = "360p/index.m3u8",
                                   .width = 640,
                                   .height = 360,
                                   .frameRate = 30000.0 / 1001,
                                   .codecs = "avc1.64001E",
                                   .segments = pictures}};
    const std::vector<AudioRendition> sounds{
        {.uri = "audio-1-fr/index.m3u8",
         .codecs = "mp4a.40.2",
         .name = QStringLiteral("French"),
         .language = QStringLiteral("fr"),
         .channels = 2,
         .segments = {{.name = "a", .durationUs = 1'000'000, .bytes = 12'500}}},
        {.uri = "audio-2/index.m3u8",
         .codecs = "ac-3",
         .name = QStringLiteral("Audio"),
         .language = {},
         .channels = 6,
         .isDefault = false,
         .autoSelect = false,
         .segments = {{.name = "a", .durationUs = 1'000'000, .bytes = 50'000}}}};
    QCOMPARE(
        masterPlaylist(variants, sounds, SegmentKind::MpegTs),
        QByteArray("#EXTM3U\n"
                   "#EXT-X-VERSION:6\n"
                   "#EXT-X-INDEPENDENT-SEGMENTS\n"
                   "#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"audio\",NAME=\"French\",LANGUAGE=\"fr\",DEFAULT=YES,"
                   "AUTOSELECT=YES,CHANNELS=\"2\",URI=\"audio-1-fr/index.m3u8\"\n"
                   "#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"audio\",NAME=\"Audio\",DEFAULT=NO,"
                   "AUTOSELECT=NO,CHANNELS=\"6\",URI=\"audio-2/index.m3u8\"\n"
                   "#EXT-X-STREAM-INF:BANDWIDTH=1400000,AVERAGE-BANDWIDTH=1400000,CODECS=\"avc1.64001E,"
                   "mp4a.40.2,ac-3\",RESOLUTION=640x360,FRAME-RATE=29.970,VIDEO-RANGE=SDR,AUDIO=\"audio\"\n"
                   "360p/index.m3u8\n"));
    QVERIFY(!masterPlaylist(variants, {}, SegmentKind::MpegTs).contains("AUDIO"));
    variants[0].range = VideoRange::Pq;
    const QByteArray fragments = masterPlaylist(variants, {}, SegmentKind::Fmp4);
    QVERIFY(fragments.startsWith("#EXTM3U\n#EXT-X-VERSION:7\n"));
    QVERIFY(fragments.contains(",VIDEO-RANGE=PQ\n"));
}

void HlsTextTest::textOfTheFileCannotBreakThePlaylist()
{
    const std::vector<AudioRendition> sounds{{.uri = "audio/index.m3u8",
                                              .codecs = "mp4a.40.2",
                                              .name = QStringLiteral("a\"b\n#EXT-X-ENDLIST"),
                                              .language = QStringLiteral("x\"\r\ny"),
                                              .channels = 0,
                                              .segments = {}}};
    const QByteArray text = masterPlaylist({}, sounds, SegmentKind::MpegTs);
    QVERIFY(text.contains("NAME=\"a b #EXT-X-ENDLIST\",LANGUAGE=\"x   y\","));
    QCOMPARE(text.count('\n'), 4);
}

void HlsTextTest::soundsAreTold_data()
{
    QTest::addColumn<QStringList>("tags");   // language:title, * where the source says default
    QTest::addColumn<QStringList>("labels"); // folder|name|language, + where it is chosen by language, *
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("one, untold") << QStringList{QStringLiteral(":*")}
                                 << QStringList{QStringLiteral("audio|Audio|+*")};
    QTest::newRow("two languages, the second is the default")
        << QStringList{QStringLiteral("eng:"), QStringLiteral("fre:*")}
        << QStringList{QStringLiteral("audio-1-en|English|en+"), QStringLiteral("audio-2-fr|French|fr+*")};
    QTest::newRow("the default says nothing: the first is it")
        << QStringList{QStringLiteral("ger:"), QStringLiteral("und:")}
        << QStringList{QStringLiteral("audio-1-de|German|de+*"), QStringLiteral("audio-2|Audio|+")};
    QTest::newRow("one language twice, and one title")
        << QStringList{QStringLiteral("eng:"), QStringLiteral("eng:Talk*"), QStringLiteral("fra:Talk")}
        << QStringList{QStringLiteral("audio-1-en|English|en"), QStringLiteral("audio-2-en|Talk|en+*"),
                       QStringLiteral("audio-3-fr|Talk 2|fr+")};
    QTest::newRow("what is no language is no folder, and titles are alike once cleaned")
        << QStringList{QStringLiteral("../x:a\"*"), QStringLiteral("qaa:a\n")}
        << QStringList{QStringLiteral("audio-1|a|+*"), QStringLiteral("audio-2-qaa|a 2|qaa+")};
}

void HlsTextTest::soundsAreTold()
{
    QFETCH(QStringList, tags);
    QFETCH(QStringList, labels);
    std::vector<OutputStream> sounds;
    for (QString tag : tags) {
        const bool isDefault = tag.endsWith(u'*');
        tag.remove(u'*');
        sounds.push_back(
            {.language = tag.section(u':', 0, 0), .title = tag.section(u':', 1), .isDefault = isDefault});
    }
    QStringList told;
    for (const RenditionLabel &label : labelSounds(sounds)) {
        told += label.folder + u'|' + label.name + u'|' + label.language + (label.autoSelect ? u"+" : u"")
                + (label.isDefault ? u"*" : u"");
    }
    QCOMPARE(told, labels);
}

void HlsTextTest::subtitlesAreTold_data()
{
    QTest::addColumn<QStringList>("tags");   // language:title, * where the source says default, ! forced
    QTest::addColumn<QStringList>("labels"); // folder|name|language, + where it is chosen by language, *
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("one, untold, is not shown unasked")
        << QStringList{QStringLiteral(":")} << QStringList{QStringLiteral("subtitles|Subtitles|+")};
    QTest::newRow("a default") << QStringList{QStringLiteral("eng:"), QStringLiteral("fre:*")}
                               << QStringList{QStringLiteral("subtitles-1-en|English|en+"),
                                              QStringLiteral("subtitles-2-fr|French|fr+*")};
    QTest::newRow("forced ones beside all of one language")
        << QStringList{QStringLiteral("eng:"), QStringLiteral("eng:!"), QStringLiteral("eng:For the deaf")}
        << QStringList{QStringLiteral("subtitles-1-en|English|en+"),
                       QStringLiteral("subtitles-2-en|English 2|en+"),
                       QStringLiteral("subtitles-3-en|For the deaf|en")};
}

void HlsTextTest::subtitlesAreTold()
{
    QFETCH(QStringList, tags);
    QFETCH(QStringList, labels);
    std::vector<OutputStream> streams;
    for (QString tag : tags) {
        const bool isDefault = tag.endsWith(u'*');
        const int roles = tag.endsWith(u'!') ? AV_DISPOSITION_FORCED : 0;
        tag.remove(u'*').remove(u'!');
        streams.push_back({.language = tag.section(u':', 0, 0),
                           .title = tag.section(u':', 1),
                           .isDefault = isDefault,
                           .roles = roles});
    }
    QStringList told;
    for (const RenditionLabel &label : labelSubtitles(streams)) {
        told += label.folder + u'|' + label.name + u'|' + label.language + (label.autoSelect ? u"+" : u"")
                + (label.isDefault ? u"*" : u"");
    }
    QCOMPARE(told, labels);
}

void HlsTextTest::masterPlaylistLeadsToSubtitles()
{
    const std::vector<Variant> variants{{.uri = "360p/index.m3u8", .codecs = "avc1.64001E", .segments = {}}};
    const std::vector<SubtitleRendition> subtitles{{.uri = "subtitles/index.m3u8",
                                                    .name = QStringLiteral("French"),
                                                    .language = QStringLiteral("fr"),
                                                    .autoSelect = true,
                                                    .forced = true,
                                                    .describesSounds = true}};
    const QByteArray text = masterPlaylist(variants, {}, SegmentKind::MpegTs, subtitles);
    QVERIFY(
        text.contains("#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID=\"subtitles\",NAME=\"French\",LANGUAGE=\"fr\","
                      "DEFAULT=NO,AUTOSELECT=YES,FORCED=YES,CHARACTERISTICS=\"public.accessibility."
                      "transcribes-spoken-dialog,public.accessibility.describes-music-and-sound\","
                      "URI=\"subtitles/index.m3u8\"\n"));
    QVERIFY(text.contains(",VIDEO-RANGE=SDR,SUBTITLES=\"subtitles\"\n360p/index.m3u8\n"));
    QVERIFY(!masterPlaylist(variants, {}, SegmentKind::MpegTs).contains("SUBTITLES"));
}

void HlsTextTest::cuesStandInEachSegmentThatShowsThem_data()
{
    QTest::addColumn<qint64>("startMs");
    QTest::addColumn<qint64>("endMs");
    QTest::addColumn<QList<int>>("segments"); // of three that begin at 40, 2000 and 4000 ms
    QTest::newRow("within one") << qint64(2100) << qint64(3900) << QList<int>{1};
    QTest::newRow("to the very end of one") << qint64(2000) << qint64(4000) << QList<int>{1};
    QTest::newRow("over a cut") << qint64(1900) << qint64(2001) << QList<int>{0, 1};
    QTest::newRow("over all") << qint64(0) << qint64(9000) << QList<int>{0, 1, 2};
    QTest::newRow("before the first picture") << qint64(0) << qint64(20) << QList<int>{0};
    QTest::newRow("behind the last") << qint64(99'000) << qint64(99'001) << QList<int>{2};
    QTest::newRow("no length") << qint64(2000) << qint64(2000) << QList<int>{1};
}

void HlsTextTest::cuesStandInEachSegmentThatShowsThem()
{
    QFETCH(qint64, startMs);
    QFETCH(qint64, endMs);
    const std::vector<Cue> cues{{.startMs = startMs, .endMs = endMs, .text = "x"}};
    const std::vector<qint64> starts{40, 2000, 4000};
    QList<int> found;
    const auto shown = cuesOfSegments(cues, starts);
    for (size_t i = 0; i < shown.size(); ++i) {
        if (!shown[i].empty())
            found += int(i);
    }
    QTEST(found, "segments");
}

void HlsTextTest::aCueThatNeverEndsIsNotRepeatedForEver()
{
    const std::vector<Cue> cues{{.startMs = 0, .endMs = 1'000'000, .text = "x"}};
    std::vector<qint64> starts;
    for (qint64 at = 0; at < 1'000'000; at += 1000)
        starts.push_back(at);
    const auto shown = cuesOfSegments(cues, starts);
    QCOMPARE(std::ranges::count_if(shown, [](const auto &indices) { return !indices.empty(); }),
             qsizetype(repeatsMax));
    QVERIFY(cuesOfSegments(cues, {}).empty());
}

void HlsTextTest::webVttIsExact()
{
    const std::vector<Cue> cues{{.startMs = 500, .endMs = 1500, .text = "Good <i>evening</i>"},
                                {.startMs = 3'723'004, .endMs = 3'723'004, .text = "Two\nlines"}};
    const std::vector<std::size_t> both{0, 1};
    QCOMPARE(webVttSegment(cues, both, 900'000),
             QByteArray("WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:900000,LOCAL:00:00:00.000\n"
                        "\n1\n00:00:00.500 --> 00:00:01.500\nGood <i>evening</i>\n"
                        "\n2\n01:02:03.004 --> 01:02:03.005\nTwo\nlines\n"));
    QCOMPARE(webVttSegment(cues, {}, 900'000),
             QByteArray("WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:900000,LOCAL:00:00:00.000\n"));
}

void HlsTextTest::textCannotBreakWebVtt()
{
    const std::vector<Cue> cues{
        {.startMs = 0, .endMs = 1, .text = "a\n\r\n \n2\n00:00:01.000 --> 00:00:02.000\nfalse"}};
    const std::vector<std::size_t> first{0};
    const QByteArray text = webVttSegment(cues, first, 0);
    QCOMPARE(text.count("\n\n"), 1);
    QCOMPARE(text.count("-->"), 1);
    QVERIFY(text.endsWith("a\n2\n00:00:01.000 --&gt; 00:00:02.000\nfalse\n"));
}

void HlsTextTest::onlyOverridesBecomeTags_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("escaped");
    QTest::newRow("plain") << QByteArray("a, b") << QByteArray("a, b");
    QTest::newRow("signs") << QByteArray("1 < 2 & 3 > 2") << QByteArray("1 &lt; 2 &amp; 3 &gt; 2");
    QTest::newRow("overrides stay") << QByteArray("{\\c&H00ff&}a & b{\\i0}")
                                    << QByteArray("{\\c&H00ff&}a &amp; b{\\i0}");
    QTest::newRow("a block that does not end") << QByteArray("a{<") << QByteArray("a{<");
}

void HlsTextTest::onlyOverridesBecomeTags()
{
    QFETCH(QByteArray, text);
    QTEST(escapedForWebVtt(text), "escaped");
}

void HlsTextTest::webVttIsReadBack_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("good");
    const QByteArray head = "WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:900000,LOCAL:00:00:00.000\n";
    QTest::newRow("no cue") << head << true;
    QTest::newRow("two")
        << head + "\n7\n00:00:01.250 --> 00:00:02.000\nx\n\n8\n00:01:00.000 --> 00:01:01.000\ny\n"
        << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("another clock") << QByteArray(head).replace("900000", "90000") << false;
    QTest::newRow("no number") << head + "\n00:00:01.250 --> 00:00:02.000\nx\n" << false;
    QTest::newRow("no time") << head + "\n7\n1.250 --> 00:00:02.000\nx\n" << false;
}

void HlsTextTest::webVttIsReadBack()
{
    QFETCH(QByteArray, file);
    std::vector<SeenCue> cues;
    QTEST(readWebVtt(file, 900'000, cues), "good");
    if (file.contains("\n8\n")) {
        QCOMPARE(cues.size(), 2U);
        QCOMPARE(cues[0].number, 7);
        QCOMPARE(cues[0].startMs, 1250);
        QCOMPARE(cues[1].startMs, 60'000);
    }
}

void HlsTextTest::fragmentsNeedTheirInit()
{
    const std::vector<Segment> segments{{.name = "seg00001.m4s", .durationUs = 2'000'000, .bytes = 1}};
    QCOMPARE(mediaPlaylist(segments, "init.mp4"), QByteArray("#EXTM3U\n"
                                                             "#EXT-X-VERSION:7\n"
                                                             "#EXT-X-INDEPENDENT-SEGMENTS\n"
                                                             "#EXT-X-TARGETDURATION:2\n"
                                                             "#EXT-X-MEDIA-SEQUENCE:0\n"
                                                             "#EXT-X-PLAYLIST-TYPE:VOD\n"
                                                             "#EXT-X-MAP:URI=\"init.mp4\"\n"
                                                             "#EXTINF:2.000000,\nseg00001.m4s\n"
                                                             "#EXT-X-ENDLIST\n"));
}

void HlsTextTest::onlyWhatBeginsAnewBeginsASegment_data()
{
    QTest::addColumn<int>("codec");
    QTest::addColumn<int>("framing");
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<bool>("begins");
    const auto row = [](const char *name, AVCodecID codec, NalFraming framing, const char *hex, bool begins) {
        QTest::newRow(name) << int(codec) << int(framing) << QByteArray::fromHex(hex) << begins;
    };
    using enum NalFraming;
    row("H.264, IDR behind delimiter and SPS", AV_CODEC_ID_H264, StartCodes, "0000000109f0000001670000016588",
        true);
    row("H.264, another slice", AV_CODEC_ID_H264, StartCodes, "0000000109f0000001670000014188", false);
    row("H.264 by length", AV_CODEC_ID_H264, Lengths, "0000000209f0000000026588", true);
    row("H.264, a length that lies", AV_CODEC_ID_H264, Lengths, "0000ffff6588", false);
    row("HEVC, IDR", AV_CODEC_ID_HEVC, Lengths, "000000034e01050000000428010000", true);
    row("HEVC, IDR with leading pictures", AV_CODEC_ID_HEVC, Lengths, "0000000426010000", true);
    row("HEVC, CRA", AV_CODEC_ID_HEVC, Lengths, "000000042a010000", false);
    row("HEVC, nothing", AV_CODEC_ID_HEVC, Lengths, "", false);
    row("AV1, key frame", AV_CODEC_ID_AV1, Lengths, "0a0b0000000cc4ff6700be0090320110", true);
    row("AV1, key frame without its sequence", AV_CODEC_ID_AV1, Lengths, "320110", false);
    row("AV1, key frame that is not shown", AV_CODEC_ID_AV1, Lengths, "0a0b0000000cc4ff6700be0090320100",
        false);
    row("AV1, another frame", AV_CODEC_ID_AV1, Lengths, "0a0b0000000cc4ff6700be0090320130", false);
    row("AV1, cut off", AV_CODEC_ID_AV1, Lengths, "0a0b00", false);
    row("sound", AV_CODEC_ID_AAC, Lengths, "00", true);
}

void HlsTextTest::onlyWhatBeginsAnewBeginsASegment()
{
    QFETCH(int, codec);
    QFETCH(int, framing);
    QFETCH(QByteArray, packet);
    QTEST(beginsAnew(AVCodecID(codec), bytesOf(packet), NalFraming(framing)), "begins");
}

void HlsTextTest::codecStrings()
{
    const std::array<std::uint8_t, 13> stream{0, 0, 0, 1, 0x09, 0xf0, 0, 0, 1, 0x67, 0x64, 0x00, 0x28};
    QCOMPARE(avcCodecString(stream), QByteArray("avc1.640028"));
    QCOMPARE(avcCodecString(std::span(stream).first(8)), QByteArray());
    QCOMPARE(avcCodecString({}), QByteArray());
    // As x265 and SVT-AV1 write them: VPS and SPS with escaped zeros, and a temporal delimiter first.
    const QByteArray hevc = QByteArray::fromHex("00000001400101"
                                                "00000001420101022000000300900000030000030099a0");
    QCOMPARE(hevcCodecString(bytesOf(hevc)), QByteArray("hvc1.2.4.L153.90"));
    QByteArray high = hevc;
    high[14] = 0x22; // the tier
    QCOMPARE(hevcCodecString(bytesOf(high)), QByteArray("hvc1.2.4.H153.90"));
    for (qsizetype length = 0; length < hevc.size() - 1; ++length)
        QCOMPARE(hevcCodecString(bytesOf(hevc.left(length))), QByteArray());
    const QByteArray av1 = QByteArray::fromHex("12000a0b0000000cc4ff6700be0090");
    QCOMPARE(av1CodecString(bytesOf(av1), 8), QByteArray("av01.0.01M.08"));
    const QByteArray large = QByteArray::fromHex("0a0b00000062c4ff6700be0090"); // level index 12, high tier
    QCOMPARE(av1CodecString(bytesOf(large), 10), QByteArray("av01.0.12M.10"));
    QCOMPARE(av1CodecString(bytesOf(av1.left(8)), 8), QByteArray());
    QCOMPARE(av1CodecString({}, 8), QByteArray());
    const std::array<std::uint8_t, 2> lowComplexity{0x11, 0x90};
    QCOMPARE(aacCodecString(lowComplexity), QByteArray("mp4a.40.2"));
    QCOMPARE(aacCodecString({}), QByteArray());
}

SLUICE_TEST(HlsTextTest, sluice::tests::NoApplication)

} // namespace hls_text_test

#include "hls_text_test.moc"

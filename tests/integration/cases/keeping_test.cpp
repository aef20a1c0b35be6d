// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/planner.h"
#include "tests/integration/cases/case_run.h"
#include "tests/integration/cases/look.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace keeping_test {

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

// What goes along with pictures and sound, planned by the planner, made by the real worker, and looked at
// with ffprobe and by decoding: subtitles, cover art, attachments, the time of the file.
class KeepingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_run.start(), "sluice-worker does not start"); }
    void init() { m_run.newFolder(); }
    void textsBecomeWhatTheContainerHolds_data();
    void textsBecomeWhatTheContainerHolds();
    void textsThatOverlapAreShownTogether();
    void textsWithoutALengthEndWithTheNext();
    void textsMoveWithThePicture();
    void brokenTextsAreMendedOrLeftOut();
    void fiveHundredKilobytesOfDecoration();
    void aTrackThatIsAnnouncedAndEmpty_data();
    void aTrackThatIsAnnouncedAndEmpty();
    void textsInJoinedStreamsDoNotMoveThePicture();
    void aLadderHasTextsBesideItsRungs_data();
    void aLadderHasTextsBesideItsRungs();
    void signsInTextsAreNoTags();
    void picturesOfTextAreCopiedIntoMatroska();
    void tracksKeepTheirRolesAndNames();
    void coverArtGoesAlong_data();
    void coverArtGoesAlong();
    void coverArtThatIsBroken();
    void fontsGoAlongInMatroska();
    void everythingAtOnce();
    void theFileKeepsItsTime();
    void theWorkerIsStillThere();

private:
    [[nodiscard]] bool make(const QString &name, const QStringList &arguments);
    [[nodiscard]] bool put(const QString &name, const QByteArray &bytes);
    [[nodiscard]] std::optional<wire::FileDone> transcode(const QString &source, const Profile &profile);

    CaseRun m_run;
    QStringList m_decisions; // of the last transcode()
};

namespace {

struct Seen
{
    double start = 0.0;
    double end = 0.0;
    QString text;
};

double secondsOf(const QString &time) // 00:00:01,500
{
    const QStringList parts = QString(time).replace(u',', u'.').split(u':');
    return parts.value(0).toInt() * 3600 + parts.value(1).toInt() * 60 + parts.value(2).toDouble();
}

// A track of subtitles as ffmpeg decodes it.
QList<Seen> textsOf(const QString &path, int track = 0)
{
    const QByteArray said =
        saidBy(u"ffmpeg"_s, {u"-nostdin"_s, u"-v"_s, u"error"_s, u"-copyts"_s, u"-i"_s, path, u"-map"_s,
                             u"0:s:%1"_s.arg(track), u"-c:s"_s, u"subrip"_s, u"-f"_s, u"srt"_s, u"-"_s});
    QList<Seen> seen;
    const QRegularExpression event(u"(\\S+) --> (\\S+)\\r?\\n(.*?)(?=\\r?\\n\\r?\\n|\\z)"_s,
                                   QRegularExpression::DotMatchesEverythingOption);
    auto found = event.globalMatch(QString::fromUtf8(said));
    while (found.hasNext()) {
        const auto match = found.next();
        QString text = match.captured(3).trimmed();
        text.remove(QRegularExpression(u"<[^>]*>|\\{[^}]*\\}"_s)).remove(u'\r');
        seen += {secondsOf(match.captured(1)), secondsOf(match.captured(2)), text};
    }
    return seen;
}

QString told(const QList<Seen> &texts)
{
    QStringList lines;
    for (const Seen &seen : texts)
        lines += u"%1-%2 %3"_s.arg(seen.start, 0, 'f', 1)
                     .arg(seen.end, 0, 'f', 1)
                     .arg(QString(seen.text).replace(u'\n', u'|'));
    return lines.join(u"; "_s);
}

QJsonArray streamsOfKind(const QString &path, const QString &kind)
{
    return ffprobe(path, {u"-show_streams"_s, u"-select_streams"_s, kind})[u"streams"].toArray();
}

Profile profileOf(Container container, StreamMode mode = StreamMode::Encode)
{
    Profile profile;
    profile.id = u"test"_s;
    profile.name = u"Test"_s;
    profile.container = container;
    profile.video.preset = u"ultrafast"_s;
    profile.video.crf = 40;
    profile.video.mode = mode;
    profile.audio.mode = mode;
    if (container == Container::WebM) {
        profile.video.encoder = VideoEncoder::Vp9;
        profile.video.preset = u"5"_s;
        profile.audio.encoder = AudioEncoder::Opus;
    } else if (container == Container::Hls) {
        profile.hls.rungs = {{.shortSide = 72}};
    } else if (container == Container::Opus) {
        profile.audio.encoder = AudioEncoder::Opus;
    } else if (container == Container::Mp3) {
        profile.audio.encoder = AudioEncoder::Mp3;
    } else if (container == Container::Flac) {
        profile.audio.encoder = AudioEncoder::Flac;
    }
    return profile;
}

constexpr const char *twoLines = "1\n00:00:00,500 --> 00:00:01,500\nGood <i>evening</i>\n\n"
                                 "2\n00:00:02,000 --> 00:00:02,750\nGr\xc3\xbc\xc3\x9f Gott\n\n";
constexpr const char *assHead =
    "[Script Info]\nScriptType: v4.00+\nPlayResX: 384\nPlayResY: 288\n\n[V4+ Styles]\nFormat: Name, "
    "Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, "
    "StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, "
    "MarginV, Encoding\nStyle: "
    "Default,Arial,16,&Hffffff,&Hffffff,&H0,&H0,0,0,0,0,100,100,0,0,1,1,0,2,10,10,10,0\n\n[Events]\nFormat: "
    "Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n";

QByteArray dialogue(const char *start, const char *end, const QByteArray &text)
{
    return QByteArray("Dialogue: 0,") + start + ',' + end + ",Default,,0,0,0,," + text + '\n';
}

// A film beside subtitles in a Matroska file, without encoding anything.
QStringList besides(const QString &film, const QString &subtitles, const QStringList &more = {})
{
    return QStringList{u"-i"_s, film,      u"-i"_s, subtitles, u"-map"_s,
                       u"0"_s,  u"-map"_s, u"1"_s,  u"-c"_s,   u"copy"_s}
           + more;
}

} // namespace

bool KeepingTest::make(const QString &name, const QStringList &arguments)
{
    (void)saidBy(u"ffmpeg"_s, QStringList{u"-nostdin"_s, u"-v"_s, u"error"_s, u"-y"_s} + arguments
                                  + QStringList{m_run.path(name)});
    return QFileInfo(m_run.path(name)).size() > 0;
}

bool KeepingTest::put(const QString &name, const QByteArray &bytes)
{
    QFile file(m_run.path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

std::optional<wire::FileDone> KeepingTest::transcode(const QString &source, const Profile &profile)
{
    const auto info = m_run.worker().probe(source);
    const auto plan =
        info ? plan::planJob(*info, profile, u"/out"_s, 1) : Result<JobPlan>(fail(ErrorCode::InputNotMedia));
    if (!plan)
        return std::nullopt;
    m_decisions = textsOf(plan->decisions);
    m_run.worker().send(encodeOf(JobId{2}, source, m_run.output(), plan->recipe));
    const auto outcome = m_run.worker().outcome();
    if (const auto *failed = outcome ? std::get_if<wire::FileFailed>(&*outcome) : nullptr)
        qWarning().noquote() << nameString(failed->error.code) << failed->error.detail;
    const auto *done = outcome ? std::get_if<wire::FileDone>(&*outcome) : nullptr;
    return done ? std::optional(*done) : std::nullopt;
}

void KeepingTest::textsBecomeWhatTheContainerHolds_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<Container>("container");
    QTest::addColumn<StreamMode>("mode");
    QTest::addColumn<QString>("codec");
    const auto row = [](const char *name, const char16_t *from, Container container, const char16_t *codec,
                        StreamMode mode = StreamMode::Encode) {
        QTest::newRow(name) << QString::fromUtf16(from) << container << mode << QString::fromUtf16(codec);
    };
    row("SubRip to MP4", u"subrip", Container::Mp4, u"mov_text");
    row("SubRip to MOV", u"subrip", Container::Mov, u"mov_text");
    row("SubRip to MKV", u"subrip", Container::Mkv, u"subrip");
    row("SubRip to WebM", u"subrip", Container::WebM, u"webvtt");
    row("ASS to MP4", u"ass", Container::Mp4, u"mov_text");
    row("ASS to MKV", u"ass", Container::Mkv, u"ass");
    row("ASS to WebM", u"ass", Container::WebM, u"webvtt");
    row("WebVTT to MP4", u"webvtt", Container::Mp4, u"mov_text");
    row("WebVTT to MKV", u"webvtt", Container::Mkv, u"webvtt");
    row("MP4 to MP4", u"mov_text", Container::Mp4, u"mov_text");
    row("MP4 to MKV", u"mov_text", Container::Mkv, u"subrip");
    row("beside a copied picture, in MP4", u"subrip", Container::Mp4, u"mov_text", StreamMode::Copy);
    row("beside a copied picture, in MKV", u"ass", Container::Mkv, u"ass", StreamMode::Copy);
    row("MP4 packed anew", u"mov_text", Container::Mp4, u"mov_text", StreamMode::Copy);
}

void KeepingTest::textsBecomeWhatTheContainerHolds()
{
    QFETCH(QString, from);
    QFETCH(Container, container);
    QFETCH(StreamMode, mode);
    QFETCH(QString, codec);
    QVERIFY(put(u"lines.srt"_s, twoLines));
    const QString name = from == u"mov_text" ? u"film.mp4"_s : u"film.mkv"_s;
    QVERIFY(make(name, besides(m_run.clip(u"case-film.mp4"_s), m_run.path(u"lines.srt"_s),
                               {u"-c:s"_s, from, u"-metadata:s:s"_s, u"language=ger"_s, u"-disposition:s"_s,
                                u"default+forced+hearing_impaired"_s})));
    const auto done = transcode(m_run.path(name), profileOf(container, mode));
    QVERIFY(done);
    QCOMPARE(textsOf(done->warnings), QStringList());
    const QJsonArray streams = streamsOfKind(m_run.output(), u"s"_s);
    QCOMPARE(streams.size(), 1);
    QCOMPARE(streams[0][u"codec_name"].toString(), codec);
    QCOMPARE(streams[0][u"tags"][u"language"].toString(), u"ger"_s);
    QCOMPARE(streams[0][u"disposition"][u"default"].toInt(), 1);
    if (container != Container::WebM && container != Container::Mov) { // FFmpeg writes no such flags there
        QCOMPARE(streams[0][u"disposition"][u"forced"].toInt(), 1);
        QCOMPARE(streams[0][u"disposition"][u"hearing_impaired"].toInt(), 1);
    }
    QCOMPARE(told(textsOf(m_run.output())), u"0.5-1.5 Good evening; 2.0-2.8 Grüß Gott"_s);
    QVERIFY(decodes(m_run.output()));
}

void KeepingTest::textsThatOverlapAreShownTogether()
{
    QVERIFY(put(u"lines.ass"_s, assHead + dialogue("0:00:00.50", "0:00:02.00", "Long")
                                    + dialogue("0:00:01.00", "0:00:01.50", "Short")
                                    + dialogue("0:00:01.00", "0:00:01.50", "{\\p1}m 0 0 l 9 0 9 9{\\p0}")
                                    + dialogue("0:00:01.20", "0:00:01.40", "{\\p1}m 0 0{\\p0}Sign")));
    QVERIFY(make(u"film.mkv"_s, besides(m_run.clip(u"case-film.mp4"_s), m_run.path(u"lines.ass"_s))));
    QVERIFY(transcode(m_run.path(u"film.mkv"_s), profileOf(Container::Mp4)));
    QCOMPARE(
        told(textsOf(m_run.output())),
        u"0.5-1.0 Long; 1.0-1.2 Long|Short; 1.2-1.4 Long|Short|Sign; 1.4-1.5 Long|Short; 1.5-2.0 Long"_s);
    QVERIFY(QFile::remove(m_run.output()));
    QVERIFY(transcode(m_run.path(u"film.mkv"_s), profileOf(Container::WebM)));
    QCOMPARE(told(textsOf(m_run.output())), u"0.5-2.0 Long; 1.0-1.5 Short; 1.2-1.4 Sign"_s);
}

void KeepingTest::textsWithoutALengthEndWithTheNext()
{
    QVERIFY(put(u"lines.srt"_s, "1\n00:00:00,500 --> 00:00:00,500\nShort\n\n2\n00:00:01,000 --> "
                                "00:00:01,000\nLast\n\n"));
    QVERIFY(make(u"film.mkv"_s, besides(m_run.clip(u"case-film.mp4"_s), m_run.path(u"lines.srt"_s))));
    for (const Container container : {Container::Mp4, Container::WebM}) {
        QVERIFY(transcode(m_run.path(u"film.mkv"_s), profileOf(container)));
        QCOMPARE(told(textsOf(m_run.output())), u"0.5-1.0 Short; 1.0-5.0 Last"_s);
        QVERIFY(QFile::remove(m_run.output()));
    }
}

void KeepingTest::textsMoveWithThePicture()
{
    QVERIFY(put(u"lines.srt"_s, twoLines));
    QVERIFY(make(u"film.mkv"_s, besides(m_run.clip(u"case-film.mp4"_s), m_run.path(u"lines.srt"_s),
                                        {u"-output_ts_offset"_s, u"5"_s})));
    for (const Container container : {Container::Mp4, Container::Mkv, Container::WebM}) {
        QVERIFY(transcode(m_run.path(u"film.mkv"_s), profileOf(container)));
        QCOMPARE(told(textsOf(m_run.output())), u"0.5-1.5 Good evening; 2.0-2.8 Grüß Gott"_s);
        QVERIFY(QFile::remove(m_run.output()));
    }
}

void KeepingTest::brokenTextsAreMendedOrLeftOut()
{
    QVERIFY(put(u"lines.srt"_s, "1\n00:00:00,500 --> 00:00:01,000\nGr\xfc\xdf Gott\n\n"
                                "2\n00:00:01,000 --> 00:00:01,500\n<i><font color=>Never {\\an closed\n\n"));
    QVERIFY(make(u"film.mkv"_s, besides(m_run.clip(u"case-film.mp4"_s), m_run.path(u"lines.srt"_s))));
    const auto done = transcode(m_run.path(u"film.mkv"_s), profileOf(Container::Mp4));
    QVERIFY(done);
    QCOMPARE(textsOf(done->warnings), QStringList{u"Subtitles: 1 that are no UTF-8 were mended"_s});
    const QList<Seen> texts = textsOf(m_run.output());
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts[0].text, u"Gr\uFFFD\uFFFD Gott"_s);
    QVERIFY2(texts[1].text.contains(u"Never"), qPrintable(told(texts)));
}

// Signs that move in every frame: thousands of events at the same time.
void KeepingTest::fiveHundredKilobytesOfDecoration()
{
    QByteArray script = assHead + dialogue("0:00:00.50", "0:00:02.50", "Speech");
    for (int i = 0; script.size() < 500'000; ++i)
        script += dialogue("0:00:01.00", "0:00:02.00",
                           "{\\pos(" + QByteArray::number(i % 300) + ",10)}sign " + QByteArray::number(i));
    QVERIFY(put(u"lines.ass"_s, script));
    QVERIFY(make(u"film.mkv"_s, besides(m_run.clip(u"case-film.mp4"_s), m_run.path(u"lines.ass"_s))));
    for (const Container container : {Container::Mp4, Container::WebM, Container::Mkv}) {
        QVERIFY(transcode(m_run.path(u"film.mkv"_s), profileOf(container)));
        const QList<Seen> texts = textsOf(m_run.output());
        QVERIFY(!texts.isEmpty());
        QCOMPARE(texts.front().text, u"Speech"_s);
        QCOMPARE(texts.size() > 4000, container != Container::Mp4);
        QVERIFY(QFile::remove(m_run.output()));
    }
}

void KeepingTest::aTrackThatIsAnnouncedAndEmpty_data()
{
    QTest::addColumn<Container>("container");
    QTest::newRow("MP4") << Container::Mp4;
    QTest::newRow("MKV") << Container::Mkv;
    QTest::newRow("WebM") << Container::WebM;
    QTest::newRow("a ladder") << Container::Hls;
}

void KeepingTest::aTrackThatIsAnnouncedAndEmpty()
{
    QFETCH(Container, container);
    QVERIFY(put(u"lines.srt"_s, twoLines));
    QVERIFY(make(u"film.mkv"_s, besides(m_run.clip(u"case-film.mp4"_s), m_run.path(u"lines.srt"_s),
                                        {u"-bsf:s"_s, u"noise=drop=1"_s})));
    const auto done = transcode(m_run.path(u"film.mkv"_s), profileOf(container));
    QVERIFY(done);
    QCOMPARE(textsOf(done->warnings), QStringList{u"Subtitles: the track is empty"_s});
    if (container == Container::Hls)
        return;
    QCOMPARE(textsOf(m_run.output()).size(), 0);
    QVERIFY(decodes(m_run.output()));
}

// The clock of a transport stream may jump; a pause in its subtitles is no jump.
void KeepingTest::textsInJoinedStreamsDoNotMoveThePicture()
{
    QVERIFY(put(u"pause.srt"_s, "1\n00:00:00,500 --> 00:00:01,000\nFirst\n\n2\n00:00:15,000 --> "
                                "00:00:15,500\nSecond\n\n"));
    QVERIFY(make(u"film.mkv"_s,
                 {u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=s=64x36:r=10:d=16"_s, u"-i"_s,
                  m_run.path(u"pause.srt"_s), u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"ultrafast"_s}));
    QVERIFY(transcode(m_run.path(u"film.mkv"_s), profileOf(Container::Mp4)));
    QCOMPARE(told(textsOf(m_run.output())), u"0.5-1.0 First; 15.0-15.5 Second"_s);
    QVERIFY(std::abs(lengthOf(m_run.output(), u"v"_s) - 16.0) < 0.05);
}

// A Blu-ray's: two display sets without objects are enough to be told apart.
void KeepingTest::aLadderHasTextsBesideItsRungs_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<SegmentKind>("segments");
    QTest::addColumn<double>("offset"); // of all times of the source
    QTest::newRow("SubRip, MPEG-TS") << u"subrip"_s << SegmentKind::MpegTs << 0.0;
    QTest::newRow("ASS, fragmented MP4") << u"ass"_s << SegmentKind::Fmp4 << 0.0;
    QTest::newRow("WebVTT that begins later") << u"webvtt"_s << SegmentKind::MpegTs << 5.0;
}

// Case 52: a rendition of WebVTT, cut like the pictures and on their clock.
void KeepingTest::aLadderHasTextsBesideItsRungs()
{
    QFETCH(QString, from);
    QFETCH(SegmentKind, segments);
    QFETCH(double, offset);
    QVERIFY(put(u"lines.srt"_s, twoLines));
    QVERIFY(make(u"film.mkv"_s,
                 besides(m_run.clip(u"case-film.mp4"_s), m_run.path(u"lines.srt"_s),
                         {u"-c:s"_s, from, u"-metadata:s:s"_s, u"language=ger"_s, u"-disposition:s"_s,
                          u"forced"_s, u"-output_ts_offset"_s, QString::number(offset)})));
    Profile profile = profileOf(Container::Hls);
    profile.hls.segmentMs = 1000;
    profile.hls.segments = segments;
    const auto done = transcode(m_run.path(u"film.mkv"_s), profile);
    QVERIFY(done);
    QCOMPARE(textsOf(done->warnings).join(u"; "_s), QString());

    const auto read = [this](const QString &name) {
        QFile file(m_run.output() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    const QString master = read(u"master.m3u8"_s);
    QVERIFY2(
        master.contains(u"TYPE=SUBTITLES,GROUP-ID=\"subtitles\",NAME=\"German\",LANGUAGE=\"de\",DEFAULT=NO,"
                        "AUTOSELECT=YES,FORCED=YES,URI=\"subtitles/index.m3u8\""_s),
        qPrintable(master));
    QVERIFY(master.contains(u",SUBTITLES=\"subtitles\"\n"_s));
    const auto lengths = [](const QString &playlist) {
        return playlist.split(u'\n').filter(QRegularExpression(u"^#EXTINF"_s));
    };
    QCOMPARE(lengths(read(u"subtitles/index.m3u8"_s)), lengths(read(u"72p/index.m3u8"_s)));
    // The first text stands over a cut, and so in two segments.
    QStringList texts;
    for (int i = 1; i <= 3; ++i)
        texts += told(textsOf(m_run.output() + u"/subtitles/seg0000%1.vtt"_s.arg(i)));
    QCOMPARE(texts,
             (QStringList{u"0.5-1.5 Good evening"_s, u"0.5-1.5 Good evening"_s, u"2.0-2.8 Grüß Gott"_s}));
    QVERIFY(read(u"subtitles/seg00001.vtt"_s).startsWith(u"WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:900000,"_s));
}

// FFmpeg's encoder of WebVTT would write them as they are, and a player take what follows for a tag.
void KeepingTest::signsInTextsAreNoTags()
{
    QVERIFY(put(u"lines.srt"_s, "1\n00:00:00,500 --> 00:00:01,500\n1 < 2 & <b>3</b> --> 4\n\n"));
    QVERIFY(make(u"film.mkv"_s, besides(m_run.clip(u"case-film.mp4"_s), m_run.path(u"lines.srt"_s))));
    QVERIFY(transcode(m_run.path(u"film.mkv"_s), profileOf(Container::WebM)));
    QVERIFY(make(u"raw.vtt"_s, {u"-i"_s, m_run.output(), u"-map"_s, u"0:s"_s, u"-c"_s, u"copy"_s}));
    QFile raw(m_run.path(u"raw.vtt"_s));
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QVERIFY(raw.readAll().contains("1 &lt; 2 &amp; <b>3</b> --&gt; 4"));
}

void KeepingTest::picturesOfTextAreCopiedIntoMatroska()
{
    QByteArray sup;
    for (const quint32 ms : {500U, 1500U}) {
        const auto segment = [&sup, ms](char type, const QByteArray &body) {
            QByteArray head("PG");
            const quint32 ticks = ms * 90;
            for (int shift = 24; shift >= 0; shift -= 8)
                head += char(ticks >> shift);
            sup += head + QByteArray(4, 0) + type + char(body.size() >> 8) + char(body.size()) + body;
        };
        segment(0x16, QByteArray::fromHex("0780043810000080000000")); // 1920x1080, an epoch begins
        segment(char(0x80), {});
    }
    QVERIFY(put(u"pictures.sup"_s, sup));
    QVERIFY(make(u"film.mkv"_s, besides(m_run.clip(u"case-film.mp4"_s), m_run.path(u"pictures.sup"_s),
                                        {u"-metadata:s:s"_s, u"language=eng"_s})));
    QVERIFY(transcode(m_run.path(u"film.mkv"_s), profileOf(Container::Mkv)));
    QCOMPARE(streamsOfKind(m_run.output(), u"s"_s)[0][u"codec_name"].toString(), u"hdmv_pgs_subtitle"_s);
    const QList<SeenPacket> packets = packetsOf(m_run.output(), u"s:0"_s);
    const QList<SeenPacket> source = packetsOf(m_run.path(u"film.mkv"_s), u"s:0"_s);
    QCOMPARE(packets.size(), 2);
    QCOMPARE(source.size(), 2);
    QVERIFY(std::abs(packets[0].pts - source[0].pts) < 0.03);
    QVERIFY(std::abs(packets[1].pts - packets[0].pts - 1.0) < 0.002);
    QVERIFY(QFile::remove(m_run.output()));
    QVERIFY(transcode(m_run.path(u"film.mkv"_s), profileOf(Container::Mp4)));
    QVERIFY(streamsOfKind(m_run.output(), u"s"_s).isEmpty());
    QVERIFY2(m_decisions.contains(u"subtitles left out: mp4 cannot hold hdmv_pgs_subtitle (eng)"_s),
             qPrintable(m_decisions.join(u'\n')));
}

void KeepingTest::tracksKeepTheirRolesAndNames()
{
    QVERIFY(put(u"lines.srt"_s, twoLines));
    QVERIFY(make(u"film.mkv"_s, {u"-i"_s,
                                 m_run.clip(u"case-film.mp4"_s),
                                 u"-i"_s,
                                 m_run.path(u"lines.srt"_s),
                                 u"-map"_s,
                                 u"0:v"_s,
                                 u"-map"_s,
                                 u"0:a"_s,
                                 u"-map"_s,
                                 u"0:a"_s,
                                 u"-map"_s,
                                 u"1"_s,
                                 u"-map"_s,
                                 u"1"_s,
                                 u"-c"_s,
                                 u"copy"_s,
                                 u"-metadata:s:a:1"_s,
                                 u"title=The director speaks"_s,
                                 u"-disposition:a:0"_s,
                                 u"default"_s,
                                 u"-disposition:a:1"_s,
                                 u"comment"_s,
                                 u"-metadata:s:s:0"_s,
                                 u"language=eng"_s,
                                 u"-metadata:s:s:1"_s,
                                 u"language=ger"_s,
                                 u"-metadata:s:s:1"_s,
                                 u"title=Voll"_s,
                                 u"-disposition:s:0"_s,
                                 u"default"_s,
                                 u"-disposition:s:1"_s,
                                 u"0"_s}));
    for (const Container container : {Container::Mkv, Container::Mp4}) {
        for (const StreamMode mode : {StreamMode::Encode, StreamMode::Copy}) {
            Profile profile = profileOf(container, mode);
            profile.audio.tracks = TrackRule::All;
            profile.subtitles = {SubtitleRule::Languages, {u"deu"_s, u"eng"_s}};
            QVERIFY(transcode(m_run.path(u"film.mkv"_s), profile));
            const QJsonArray sounds = streamsOfKind(m_run.output(), u"a"_s);
            const QString name = container == Container::Mp4 ? u"handler_name"_s : u"title"_s;
            QCOMPARE(sounds.size(), 2);
            QCOMPARE(sounds[1][u"tags"][name].toString(), u"The director speaks"_s);
            QCOMPARE(sounds[1][u"disposition"][u"comment"].toInt(), 1);
            QCOMPARE(sounds[1][u"disposition"][u"default"].toInt(), 0);
            const QJsonArray texts = streamsOfKind(m_run.output(), u"s"_s);
            QCOMPARE(texts.size(), 2);
            QCOMPARE(texts[0][u"tags"][u"language"].toString(), u"ger"_s);
            QCOMPARE(texts[0][u"tags"][name].toString(), u"Voll"_s);
            QCOMPARE(texts[0][u"disposition"][u"default"].toInt(), 0);
            QCOMPARE(texts[1][u"disposition"][u"default"].toInt(), 1);
            QVERIFY(QFile::remove(m_run.output()));
        }
    }
}

void KeepingTest::coverArtGoesAlong_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<Container>("container");
    QTest::addColumn<bool>("kept");
    for (const char *source : {"film.mp4", "song.mp3"}) {
        const bool film = QByteArray(source) == "film.mp4";
        const auto row = [source](const char *to, Container container, bool kept) {
            QTest::newRow(qPrintable(u"%1 to %2"_s.arg(QLatin1String(source), QLatin1String(to))))
                << QString::fromLatin1(source) << container << kept;
        };
        row("M4A", Container::M4a, true);
        row("MP3", Container::Mp3, true);
        row("FLAC", Container::Flac, true);
        row("Opus", Container::Opus, false);
        if (!film)
            continue;
        row("MP4", Container::Mp4, true);
        row("MKV", Container::Mkv, true);
        row("MOV", Container::Mov, false);
        row("WebM", Container::WebM, false);
    }
}

void KeepingTest::coverArtGoesAlong()
{
    QFETCH(QString, source);
    QFETCH(Container, container);
    QFETCH(bool, kept);
    const QString clip =
        source == u"film.mp4" ? m_run.clip(u"06-cover-first.mp4"_s) : m_run.clip(u"06-cover.mp3"_s);
    const auto done = transcode(clip, profileOf(container));
    QVERIFY(done);
    QCOMPARE(textsOf(done->warnings), QStringList());
    const QStringList told = m_decisions.filter(u"cover art"_s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.front() == u"cover art kept", kept);
    QJsonArray covers;
    for (const QJsonValue &stream : streamsOfKind(m_run.output(), u"v"_s)) {
        if (stream[u"disposition"][u"attached_pic"].toInt() == 1)
            covers += stream;
    }
    QCOMPARE(covers.size(), kept ? 1 : 0);
    QVERIFY(decodes(m_run.output()));
    if (!kept)
        return;
    QVERIFY(
        make(u"seen.png"_s, {u"-i"_s, m_run.output(), u"-map"_s, u"0:%1"_s.arg(covers[0][u"index"].toInt()),
                             u"-c"_s, u"copy"_s, u"-f"_s, u"image2"_s}));
    QFile seen(m_run.path(u"seen.png"_s));
    QFile original(m_run.clip(u"picture.png"_s));
    QVERIFY(seen.open(QIODevice::ReadOnly) && original.open(QIODevice::ReadOnly));
    QCOMPARE(seen.readAll(), original.readAll());
}

void KeepingTest::coverArtThatIsBroken()
{
    QFile picture(m_run.clip(u"picture.png"_s));
    QVERIFY(picture.open(QIODevice::ReadOnly));
    QByteArray bytes = picture.readAll();
    std::fill(bytes.begin() + 8, bytes.end(), 'x'); // a PNG by its first bytes only
    QFile song(m_run.clip(u"06-cover.mp3"_s));
    QVERIFY(song.open(QIODevice::ReadOnly));
    QByteArray broken = song.readAll();
    const qsizetype at = broken.indexOf(bytes.first(8));
    QVERIFY(at > 0);
    broken.replace(at, bytes.size(), bytes);
    QVERIFY(put(u"broken.mp3"_s, broken));
    const auto done = transcode(m_run.path(u"broken.mp3"_s), profileOf(Container::M4a));
    QVERIFY(done);
    QVERIFY2(m_decisions.contains(u"cover art left out: it is broken"_s),
             qPrintable(m_decisions.join(u'\n')));
    QVERIFY(streamsOfKind(m_run.output(), u"v"_s).isEmpty());
    QVERIFY(decodes(m_run.output()));
}

void KeepingTest::fontsGoAlongInMatroska()
{
    QByteArray font("\0\1\0\0", 4);
    for (int i = 0; i < 50'000; ++i)
        font += char(i * 31 >> 3);
    QVERIFY(put(u"font.ttf"_s, font));
    QVERIFY(make(u"film.mkv"_s,
                 {u"-i"_s, m_run.clip(u"case-film.mp4"_s), u"-attach"_s, m_run.path(u"font.ttf"_s),
                  u"-metadata:s:t"_s, u"mimetype=application/x-truetype-font"_s, u"-c"_s, u"copy"_s}));
    for (const StreamMode mode : {StreamMode::Encode, StreamMode::Copy}) {
        QVERIFY(transcode(m_run.path(u"film.mkv"_s), profileOf(Container::Mkv, mode)));
        QVERIFY(m_decisions.contains(u"1 attachment(s) kept"_s));
        const QJsonArray streams = streamsOfKind(m_run.output(), u"t"_s);
        QCOMPARE(streams.size(), 1);
        QCOMPARE(streams[0][u"tags"][u"filename"].toString(), u"font.ttf"_s);
        QCOMPARE(streams[0][u"tags"][u"mimetype"].toString(), u"application/x-truetype-font"_s);
        (void)saidBy(u"ffmpeg"_s, {u"-nostdin"_s, u"-v"_s, u"error"_s, u"-y"_s, u"-dump_attachment:t:0"_s,
                                   m_run.path(u"seen.ttf"_s), u"-i"_s, m_run.output(), u"-t"_s, u"0"_s,
                                   u"-f"_s, u"null"_s, u"-"_s});
        QFile seen(m_run.path(u"seen.ttf"_s));
        QVERIFY(seen.open(QIODevice::ReadOnly));
        QCOMPARE(seen.readAll(), font);
        QVERIFY(QFile::remove(m_run.output()));
    }
    QVERIFY(transcode(m_run.path(u"film.mkv"_s), profileOf(Container::Mp4)));
    QVERIFY2(m_decisions.contains(u"1 attachment(s) left out: mp4 holds none"_s),
             qPrintable(m_decisions.join(u'\n')));
}

// In an MP4 the names of chapters are a track as well, and so is the picture.
void KeepingTest::everythingAtOnce()
{
    QVERIFY(put(u"lines.srt"_s, twoLines));
    QVERIFY(put(u"chapters.txt"_s, ";FFMETADATA1\ntitle=T\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=1500\n"
                                   "title=one\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=1500\nEND=3000\n"
                                   "title=two\n"));
    QVERIFY(make(u"cover.jpg"_s, {u"-i"_s, m_run.clip(u"picture.png"_s), u"-pix_fmt"_s, u"yuvj420p"_s}));
    QVERIFY(make(u"film.mkv"_s, {u"-i"_s,
                                 m_run.clip(u"case-film.mp4"_s),
                                 u"-i"_s,
                                 m_run.path(u"lines.srt"_s),
                                 u"-i"_s,
                                 m_run.path(u"chapters.txt"_s),
                                 u"-map"_s,
                                 u"0"_s,
                                 u"-map"_s,
                                 u"1"_s,
                                 u"-map_chapters"_s,
                                 u"2"_s,
                                 u"-attach"_s,
                                 m_run.path(u"cover.jpg"_s),
                                 u"-metadata:s:t:0"_s,
                                 u"mimetype=image/jpeg"_s,
                                 u"-attach"_s,
                                 m_run.path(u"lines.srt"_s),
                                 u"-metadata:s:t:1"_s,
                                 u"mimetype=text/plain"_s,
                                 u"-c"_s,
                                 u"copy"_s}));
    for (const Container container : {Container::Mp4, Container::Mkv}) {
        for (const StreamMode mode : {StreamMode::Encode, StreamMode::Copy}) {
            const auto done = transcode(m_run.path(u"film.mkv"_s), profileOf(container, mode));
            QVERIFY(done);
            QCOMPARE(textsOf(done->warnings), QStringList());
            QCOMPARE(told(textsOf(m_run.output())), u"0.5-1.5 Good evening; 2.0-2.8 Grüß Gott"_s);
            QCOMPARE(ffprobe(m_run.output(), {u"-show_chapters"_s})[u"chapters"].toArray().size(), 2);
            const QJsonArray pictures = streamsOfKind(m_run.output(), u"v"_s);
            QCOMPARE(pictures.size(), 2);
            QCOMPARE(pictures[1][u"codec_name"].toString(), u"mjpeg"_s);
            QCOMPARE(pictures[1][u"disposition"][u"attached_pic"].toInt(), 1);
            QCOMPARE(streamsOfKind(m_run.output(), u"t"_s).size(), container == Container::Mkv ? 1 : 0);
            QVERIFY(decodes(m_run.output()));
            QVERIFY(QFile::remove(m_run.output()));
        }
    }
}

void KeepingTest::theFileKeepsItsTime()
{
    const QDateTime then(QDate(2009, 8, 7), QTime(6, 5, 4, 321), Qt::UTC);
    const auto makeOld = [this, &then] {
        m_run.newFolder();
        QFile file(m_run.path(u"old.mp4"_s));
        return QFile::copy(m_run.clip(u"case-film.mp4"_s), file.fileName()) && file.open(QIODevice::ReadWrite)
               && file.setFileTime(then, QFileDevice::FileModificationTime);
    };
    for (const Container container : {Container::Mp4, Container::Mkv, Container::M4a, Container::Hls}) {
        QVERIFY(makeOld());
        QVERIFY(transcode(m_run.path(u"old.mp4"_s), profileOf(container)));
        QCOMPARE(QFileInfo(m_run.output()).lastModified().toUTC(), then);
    }
    QVERIFY(makeOld());
    Profile now = profileOf(Container::Mp4);
    now.keepFileTime = false;
    QVERIFY(transcode(m_run.path(u"old.mp4"_s), now));
    QVERIFY(QFileInfo(m_run.output()).lastModified() > then.addYears(1));
}

void KeepingTest::theWorkerIsStillThere()
{
    m_run.worker().send(wire::Finish{});
    QCOMPARE(m_run.worker().waitForExit(), 0);
}

SLUICE_TEST(KeepingTest, QCoreApplication)

} // namespace keeping_test

#include "keeping_test.moc"

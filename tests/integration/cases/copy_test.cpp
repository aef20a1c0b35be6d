// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/cases/case_run.h"
#include "tests/integration/cases/look.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace copy_test {

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

// What goes over without being encoded, through the real worker.
class CopyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_run.start(), "sluice-worker does not start"); }
    void init() { m_run.newFolder(); }
    void everyPacketGoesOver_data();
    void everyPacketGoesOver();
    void picturesAndSoundStayTogether_data();
    void picturesAndSoundStayTogether();
    void copiedPicturesGoWithEncodedSound();
    void encodedPicturesGoWithCopiedSound();
    void aTurnGoesOver();
    void hevcIsTaggedForApplesPlayers();
    void hdrGoesOver();
    void theShapeOfPixelsGoesOver();
    void whatAnEditHidesStaysHidden();
    void whatAnEditHidesIsToldWhereItShows();
    void timesOutOfOrderAreMended();
    void tracksKeepTheirOrderAndNames();
    void soundAloneIsCopied();
    void scratchesAreCopiedAndNoFailure();
    void aLadderIsNeverCopied();
    void theWorkerIsStillThere();

private:
    CaseRun m_run;
};

namespace {

CaseRun::Change copied(Container container)
{
    return [container](Recipe &recipe) {
        recipe.container = container;
        recipe.copyVideo = true;
        for (AudioTrackRecipe &track : recipe.audio)
            track.copy = true;
    };
}

// Of the decoded pictures, whatever their times: equal means bit by bit.
QByteArray picturesOf(const QString &path)
{
    return saidBy(u"ffmpeg"_s,
                  {u"-nostdin"_s, u"-v"_s, u"error"_s, u"-noautorotate"_s, u"-i"_s, path, u"-map"_s,
                   u"0:v:0"_s, u"-fps_mode"_s, u"passthrough"_s, u"-f"_s, u"md5"_s, u"-"_s});
}

// What differs in number or times of the packets, counted from the first, by more than `slack` seconds.
QString packetProblem(const QString &source, const QString &output, const QString &stream, double slack)
{
    QList<SeenPacket> should = packetsOf(source, stream);
    QList<SeenPacket> is = packetsOf(output, stream);
    if (should.isEmpty() || should.size() != is.size())
        return u"%1: %2 packets instead of %3"_s.arg(stream).arg(is.size()).arg(should.size());
    const double shift = is.front().pts - should.front().pts;
    for (qsizetype i = 0; i < is.size(); ++i) {
        if (std::abs(is[i].pts - should[i].pts - shift) > slack)
            return u"%1: packet %2 at %3 instead of %4"_s.arg(stream).arg(i).arg(is[i].pts).arg(should[i].pts
                                                                                                + shift);
    }
    return {};
}

} // namespace

void CopyTest::everyPacketGoesOver_data()
{
    QTest::addColumn<QString>("clip");
    QTest::addColumn<Container>("container");
    QTest::addColumn<double>("slack"); // clocks are as fine as their container has them
    QTest::newRow("MP4 to MP4") << u"base.mp4"_s << Container::Mp4 << 1e-6;
    QTest::newRow("MP4 to MOV") << u"base.mp4"_s << Container::Mov << 1e-6;
    QTest::newRow("MP4 to MKV") << u"base.mp4"_s << Container::Mkv << 0.0011;
    QTest::newRow("MKV to MP4") << u"base.mkv"_s << Container::Mp4 << 1e-4;
    QTest::newRow("TS to MP4") << u"base.ts"_s << Container::Mp4 << 1e-4;
    QTest::newRow("TS to MKV") << u"base.ts"_s << Container::Mkv << 0.0011;
    QTest::newRow("a variable rate, to MP4") << u"vfr.mp4"_s << Container::Mp4 << 1e-6;
    QTest::newRow("a variable rate, to MKV") << u"vfr.mp4"_s << Container::Mkv << 0.0011;
    QTest::newRow("slides, to MP4") << u"slides.mp4"_s << Container::Mp4 << 1e-6;
    QTest::newRow("no sound") << u"silent.mp4"_s << Container::Mkv << 0.0011;
    QTest::newRow("odd width and height") << u"odd.mp4"_s << Container::Mkv << 0.0011;
    QTest::newRow("one picture") << u"one-frame.mp4"_s << Container::Mp4 << 1e-6;
    QTest::newRow("an hour late") << u"offset.ts"_s << Container::Mp4 << 1e-4;
}

void CopyTest::everyPacketGoesOver()
{
    QFETCH(QString, clip);
    QFETCH(Container, container);
    QFETCH(double, slack);
    const auto done = m_run.encode(clip, copied(container));
    QVERIFY(done);
    QCOMPARE(textsOf(done->warnings), QStringList());
    QCOMPARE(done->encoder, u"copy"_s);
    const QString source = m_run.clip(clip);
    QCOMPARE(done->frames, packetsOf(source, u"v:0"_s).size());
    QCOMPARE(packetProblem(source, m_run.output(), u"v:0"_s, slack), QString());
    QVERIFY(done->frames == 1 || decodingTimesRise(m_run.output(), u"v:0"_s));
    QCOMPARE(picturesOf(m_run.output()), picturesOf(source));
    if (packetsOf(source, u"a:0"_s).isEmpty())
        return;
    QCOMPARE(packetProblem(source, m_run.output(), u"a:0"_s, 0.0011), QString());
    const double shift = startOf(source, u"v"_s) - startOf(source, u"a"_s);
    const double now = startOf(m_run.output(), u"v"_s) - startOf(m_run.output(), u"a"_s);
    // Matroska says where the priming begins, MP4 where it ends.
    QVERIFY2(std::abs(now - shift) < 0.023, qPrintable(u"%1 instead of %2"_s.arg(now).arg(shift)));
    QVERIFY(std::min(startOf(m_run.output(), u"v"_s), startOf(m_run.output(), u"a"_s)) < 0.05);
}

void CopyTest::picturesAndSoundStayTogether_data()
{
    QTest::addColumn<QString>("clip");
    QTest::addColumn<Container>("container");
    for (const auto *clip :
         {"case-sync.mp4", "case-sync.ts", "13-offset.ts", "16-cut.mp4", "18-joined.ts", "17-wrap.ts"}) {
        for (const Container container : {Container::Mp4, Container::Mkv, Container::Mov}) {
            QTest::addRow("%s to %s", clip, qPrintable(nameString(container)))
                << QString::fromLatin1(clip) << container;
        }
    }
}

void CopyTest::picturesAndSoundStayTogether()
{
    QFETCH(QString, clip);
    QFETCH(Container, container);
    QVERIFY(m_run.encode(clip, copied(container)));
    QCOMPARE(syncProblem(m_run.output(), m_run.output(), 1), QString());
}

void CopyTest::copiedPicturesGoWithEncodedSound()
{
    const QString clip = u"case-sync.ts"_s;
    QVERIFY(m_run.encode(clip, [](Recipe &recipe) { recipe.copyVideo = true; }));
    QCOMPARE(picturesOf(m_run.output()), picturesOf(m_run.clip(clip)));
    QCOMPARE(syncProblem(m_run.output(), m_run.output(), 2), QString());
    QVERIFY(decodes(m_run.output()));
}

void CopyTest::encodedPicturesGoWithCopiedSound()
{
    const QString clip = u"case-sync.mp4"_s;
    QVERIFY(m_run.encode(clip, [](Recipe &recipe) { recipe.audio.front().copy = true; }));
    QCOMPARE(packetProblem(m_run.clip(clip), m_run.output(), u"a:0"_s, 1e-4), QString());
    QCOMPARE(syncProblem(m_run.output(), m_run.output(), 2), QString());
    QVERIFY(decodes(m_run.output()));
}

void CopyTest::aTurnGoesOver()
{
    for (const Container container : {Container::Mp4, Container::Mov}) {
        m_run.newFolder();
        QVERIFY(m_run.encode(u"rotated.mp4"_s, copied(container)));
        const auto rotation = [](const QString &path) {
            return streamsOf(path)[0][u"side_data_list"][0][u"rotation"].toInt();
        };
        QVERIFY(rotation(m_run.clip(u"rotated.mp4"_s)) != 0);
        QCOMPARE(rotation(m_run.output()), rotation(m_run.clip(u"rotated.mp4"_s)));
    }
}

void CopyTest::hevcIsTaggedForApplesPlayers()
{
    QVERIFY(m_run.encode(u"copy-hevc.mkv"_s, copied(Container::Mp4)));
    QCOMPARE(streamsOf(m_run.output())[0][u"codec_tag_string"].toString(), u"hvc1"_s);
    QCOMPARE(picturesOf(m_run.output()), picturesOf(m_run.clip(u"copy-hevc.mkv"_s)));
}

void CopyTest::hdrGoesOver()
{
    QVERIFY(m_run.encode(u"hdr.mp4"_s, copied(Container::Mkv)));
    const QJsonObject video = streamsOf(m_run.output())[0].toObject();
    QCOMPARE(video[u"color_transfer"].toString(), u"smpte2084"_s);
    const QJsonObject frame =
        ffprobe(m_run.output(), {u"-show_frames"_s, u"-read_intervals"_s, u"%+#1"_s})[u"frames"][0]
            .toObject();
    QStringList kinds;
    for (const QJsonValue &data : frame[u"side_data_list"].toArray())
        kinds += data[u"side_data_type"].toString();
    QVERIFY2(kinds.contains(u"Mastering display metadata"_s), qPrintable(kinds.join(u", "_s)));
}

void CopyTest::theShapeOfPixelsGoesOver()
{
    for (const Container container : {Container::Mp4, Container::Mkv}) {
        m_run.newFolder();
        QVERIFY(m_run.encode(u"wide-pixels.mp4"_s, copied(container)));
        QCOMPARE(streamsOf(m_run.output())[0][u"sample_aspect_ratio"].toString(), u"64:45"_s);
    }
}

void CopyTest::whatAnEditHidesStaysHidden()
{
    QVERIFY(m_run.encode(u"edit-list.mp4"_s, copied(Container::Mp4)));
    QCOMPARE(picturesOf(m_run.output()), picturesOf(m_run.clip(u"edit-list.mp4"_s)));
    const double length = lengthOf(m_run.clip(u"edit-list.mp4"_s), u"v"_s);
    QVERIFY(std::abs(lengthOf(m_run.output(), u"v"_s) - length) < 0.05);
}

void CopyTest::whatAnEditHidesIsToldWhereItShows()
{
    const auto done = m_run.encode(u"edit-list.mp4"_s, copied(Container::Mkv));
    QVERIFY(done);
    QVERIFY2(textsOf(done->warnings).join(u'\n').contains(u"that an edit hid"_s),
             qPrintable(textsOf(done->warnings).join(u'\n')));
}

void CopyTest::timesOutOfOrderAreMended()
{
    const auto done = m_run.encode(u"repeated-times.mkv"_s, copied(Container::Mp4));
    QVERIFY(done);
    QCOMPARE(textsOf(done->warnings), QStringList{u"Picture: 5 packets out of order were moved"_s});
    QVERIFY(decodingTimesRise(m_run.output(), u"v:0"_s));
    QCOMPARE(packetsOf(m_run.output(), u"v:0"_s).size(), 150);
}

void CopyTest::tracksKeepTheirOrderAndNames()
{
    QVERIFY(m_run.encode(u"two-titles.mkv"_s, [](Recipe &recipe) {
        recipe.container = Container::Mkv;
        recipe.copyVideo = true;
        recipe.audio = {{.stream = 2, .channels = 1, .isDefault = true, .copy = true},
                        {.stream = 1, .bitrateKbps = 64, .channels = 1, .isDefault = false}};
    }));
    const QJsonArray streams = streamsOf(m_run.output());
    QCOMPARE(streams.size(), 3);
    QCOMPARE(streams[1][u"tags"][u"language"].toString(), u"fra"_s);
    QCOMPARE(streams[2][u"tags"][u"language"].toString(), u"eng"_s);
    QCOMPARE(streams[2][u"tags"][u"title"].toString(), u"Director"_s);
    QCOMPARE(streams[1][u"codec_name"].toString(), u"vorbis"_s);
    QCOMPARE(streams[2][u"codec_name"].toString(), u"aac"_s);
    QCOMPARE(streams[1][u"disposition"][u"default"].toInt(), 1);
    QCOMPARE(streams[2][u"disposition"][u"default"].toInt(), 0);
    QVERIFY(decodes(m_run.output()));
}

void CopyTest::soundAloneIsCopied()
{
    QVERIFY(m_run.encode(u"case-sync.mp4"_s, [](Recipe &recipe) {
        recipe.container = Container::M4a;
        recipe.rungs.clear();
        recipe.audio.front().copy = true;
    }));
    QCOMPARE(streamsOf(m_run.output()).size(), 1);
    QCOMPARE(packetProblem(m_run.clip(u"case-sync.mp4"_s), m_run.output(), u"a:0"_s, 1e-4), QString());
}

// Faults of the source are none of the copy.
void CopyTest::scratchesAreCopiedAndNoFailure()
{
    const auto done = m_run.encode(u"corrupt.mkv"_s, copied(Container::Mkv));
    QVERIFY(done);
    QCOMPARE(done->frames, 150);
    QVERIFY(!decodes(m_run.output())); // as the source
}

void CopyTest::aLadderIsNeverCopied()
{
    const auto failed = m_run.refuse(u"base.mp4"_s, [](Recipe &recipe) {
        copied(Container::Hls)(recipe);
        recipe.segmentUs = 1'000'000;
    });
    QVERIFY(failed);
    QCOMPARE(failed->error.detail, u"the recipe makes no sense"_s);
    QVERIFY(m_run.nothingLeft());
}

void CopyTest::theWorkerIsStillThere()
{
    m_run.worker().send(wire::Finish{});
    QCOMPARE(m_run.worker().waitForExit(), 0);
}

SLUICE_TEST(CopyTest, QCoreApplication)

} // namespace copy_test

#include "copy_test.moc"

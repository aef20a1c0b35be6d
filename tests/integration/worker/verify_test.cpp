// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/input.h"
#include "engine/media/transcoder.h"
#include "engine/media/verify.h"
#include "tests/support/clip_factory.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace verify_test {

using namespace sluice;
using namespace sluice::media;
using namespace Qt::StringLiterals;

// What each level of verification finds in a finished file that was damaged afterwards.
class VerifyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachLevelFindsItsDamage_data();
    void eachLevelFindsItsDamage();
    void aLadderThatWasDamagedIsFound_data();
    void aLadderThatWasDamagedIsFound();

private:
    static std::vector<StreamTally> tally(const QString &path);

    QString m_clip;
    QTemporaryDir m_folder;
};

void VerifyTest::initTestCase()
{
    m_clip = test::ClipFactory().clip(u"gops.mp4"_s);
    QVERIFY(!m_clip.isEmpty());
}

std::vector<StreamTally> VerifyTest::tally(const QString &path)
{
    Control control;
    const auto input = Input::open(path, control);
    if (!input)
        return {};
    std::vector<StreamTally> result((*input)->context()->nb_streams);
    const Packet packet(av_packet_alloc());
    while (av_read_frame((*input)->context(), packet.get()) >= 0) {
        const AVStream &stream = *(*input)->stream(packet->stream_index);
        StreamTally &its = result[size_t(packet->stream_index)];
        its.codec = stream.codecpar->codec_id;
        its.width = stream.codecpar->width;
        its.height = stream.codecpar->height;
        const qint64 start = av_rescale_q(packet->pts, stream.time_base, AV_TIME_BASE_Q);
        const qint64 end = av_rescale_q(packet->pts + packet->duration, stream.time_base, AV_TIME_BASE_Q);
        its.firstUs = its.packets == 0 ? start : std::min(its.firstUs, start);
        its.endUs = std::max(its.endUs, end);
        its.frameUs = std::max(its.frameUs, end - start);
        ++its.packets;
        av_packet_unref(packet.get());
    }
    return result;
}

void VerifyTest::eachLevelFindsItsDamage_data()
{
    QTest::addColumn<double>("at"); // of the file
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("structure");
    QTest::addColumn<bool>("samples");
    QTest::addColumn<bool>("whole");
    QTest::newRow("none") << 0.0 << 0 << true << true << true;
    QTest::newRow("in the middle") << 0.7 << 20000 << true << true << false;
    QTest::newRow("at the start") << 0.002 << 20000 << true << false << false;
    QTest::newRow("in the index") << 0.997 << 3000 << false << false << false;
}

void VerifyTest::eachLevelFindsItsDamage()
{
    QFETCH(double, at);
    QFETCH(int, bytes);
    const std::vector<StreamTally> expected = tally(m_clip);
    QCOMPARE(expected.size(), size_t(1));
    const QString path = m_folder.filePath(QString::fromUtf8(QTest::currentDataTag()) + u".mp4"_s);
    QVERIFY(QFile::copy(m_clip, path));
    if (bytes > 0) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(qint64(double(file.size()) * at)));
        QCOMPARE(file.write(QByteArray(bytes, '\x5a')), bytes);
    }
    Recipe recipe;
    recipe.container = Container::Mp4;
    const auto passes = [&](Verification level) {
        Control control;
        return verifyOutput(recipe, path, expected, level, control).has_value();
    };
    QTEST(passes(Verification::Structure), "structure");
    QTEST(passes(Verification::Samples), "samples");
    QTEST(passes(Verification::Whole), "whole");
}

namespace {

class Silent final : public TranscodeObserver
{
public:
    void partCreated() override {}
    bool wantsProgress() override { return false; }
    void progressed(const TranscodeProgress &) override {}
    void sourceRead() override {}
    void verifying() override {}
};

// A ladder of one rung in fragmented MP4, and what was sent to it: two seconds and 50 pictures.
bool makeLadder(const QString &source, const QString &part, VideoEncoder encoder)
{
    Control control;
    Silent observer;
    Recipe recipe{.container = Container::Hls,
                  .encoder = encoder,
                  .preset = u"ultrafast"_s,
                  .crf = 28,
                  .rungs = {{320, 180, 0}},
                  .videoStream = 0,
                  .audio = {},
                  .segmentUs = 500'000,
                  .segments = SegmentKind::Fmp4};
    return transcode({.inputPath = source, .partPath = part, .recipe = recipe}, control, observer)
        .has_value();
}

void cutInHalf(const QString &path)
{
    QFile file(path);
    QVERIFY(file.resize(file.size() / 2));
}

void replace(const QString &path, const QByteArray &before, const QByteArray &after)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains(before), text.constData());
    file.resize(0);
    file.seek(0);
    file.write(QByteArray(text).replace(before, after));
}

} // namespace

void VerifyTest::aLadderThatWasDamagedIsFound_data()
{
    using Damage = std::function<void(const QString &)>;
    QTest::addColumn<std::function<void(const QString &)>>("damage");
    QTest::addColumn<QString>("said"); // empty: it is good
    const auto row = [](const char *name, const Damage &damage, const char *said) {
        QTest::newRow(name) << damage << QString::fromUtf8(said);
    };
    row("none", [](const QString &) {}, "");
    row(
        "a segment is gone", [](const QString &rung) { QVERIFY(QFile::remove(rung + u"/seg00002.m4s"_s)); },
        "No such file");
    row(
        "a segment is cut off", [](const QString &rung) { cutInHalf(rung + u"/seg00002.m4s"_s); },
        "packets instead of 50");
    row(
        "a segment stands at the place of another",
        [](const QString &rung) {
            QVERIFY(QFile::remove(rung + u"/seg00002.m4s"_s));
            QVERIFY(QFile::copy(rung + u"/seg00003.m4s"_s, rung + u"/seg00002.m4s"_s));
        },
        "later than its playlist says");
    row(
        "the init file is gone", [](const QString &rung) { QVERIFY(QFile::remove(rung + u"/init.mp4"_s)); },
        "what all segments need");
    row(
        "the playlist lies about a length",
        [](const QString &rung) { replace(rung + u"/index.m3u8"_s, "EXTINF:0.480000", "EXTINF:0.900000"); },
        "us long instead of");
    row(
        "the playlist lies about two lengths",
        [](const QString &rung) {
            replace(rung + u"/index.m3u8"_s, "EXTINF:0.520000,\nseg00001", "EXTINF:0.480000,\nseg00001");
            replace(rung + u"/index.m3u8"_s, "EXTINF:0.480000,\nseg00002", "EXTINF:0.520000,\nseg00002");
        },
        "later than its playlist says");
    row(
        "the playlist has no end",
        [](const QString &rung) { replace(rung + u"/index.m3u8"_s, "#EXT-X-ENDLIST", "#"); }, "has no end");
    row(
        "the master leads elsewhere",
        [](const QString &rung) { replace(rung + u"/../master.m3u8"_s, "180p/", "181p/"); },
        "does not lead to 180p");
}

void VerifyTest::aLadderThatWasDamagedIsFound()
{
    using Damage = std::function<void(const QString &)>;
    QFETCH(Damage, damage);
    QFETCH(QString, said);
    QTemporaryDir folder;
    const QString part = folder.filePath(u"part"_s);
    QVERIFY(makeLadder(test::ClipFactory().clip(u"small.mp4"_s), part, VideoEncoder::X265));
    damage(part + u"/180p"_s);
    const StreamTally tally{.codec = AV_CODEC_ID_HEVC,
                            .width = 320,
                            .height = 180,
                            .packets = 50,
                            .firstUs = 0,
                            .endUs = 2'000'000,
                            .frameUs = 40'000,
                            .folder = u"180p"_s};
    Recipe recipe;
    recipe.container = Container::Hls;
    Control control;
    const Result<> verified = verifyOutput(recipe, part, {tally}, Verification::Structure, control);
    QCOMPARE(verified.has_value(), said.isEmpty());
    if (!verified)
        QVERIFY2(verified.error().detail.contains(said), qPrintable(verified.error().detail));
}

SLUICE_TEST(VerifyTest, QCoreApplication)

} // namespace verify_test

#include "verify_test.moc"

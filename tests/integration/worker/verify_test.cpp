// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/input.h"
#include "engine/media/verify.h"
#include "tests/support/clip_factory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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

QTEST_GUILESS_MAIN(VerifyTest)
#include "verify_test.moc"

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/control.h"
#include "engine/media/encoder.h"
#include "engine/media/part.h"
#include "engine/media/probe.h"
#include "engine/media/progress_meter.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <thread>

namespace media_values_test {

using namespace sluice;
using namespace sluice::media;

class MediaValuesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progressNeverGoesBackNorReachesTheEnd();
    void progressGoesByBytesWhereNoLengthIsKnown();
    void pausedWorkGoesOnOrStopsAtOnce();
    void aPartIsRemovedUnlessKept();
    void soundTakesTheNextRateThatItsEncoderKnows_data();
    void soundTakesTheNextRateThatItsEncoderKnows();
    void rotationIsClockwise_data();
    void rotationIsClockwise();
};

void MediaValuesTest::progressNeverGoesBackNorReachesTheEnd()
{
    ProgressMeter meter(10'000'000);
    QCOMPARE(meter.update(5'000'000, 0.0, 1'000'000).fraction, 0.5);
    const TranscodeProgress back = meter.update(4'000'000, 0.0, 2'000'000);
    QCOMPARE(back.fraction, 0.5);
    QVERIFY(back.speed > 0.0);
    QVERIFY(back.leftUs > 0);
    QCOMPARE(meter.update(20'000'000, 0.0, 3'000'000).fraction, 0.995);
}

void MediaValuesTest::progressGoesByBytesWhereNoLengthIsKnown()
{
    ProgressMeter meter(0);
    const TranscodeProgress progress = meter.update(5'000'000, 0.25, 1'000'000);
    QCOMPARE(progress.fraction, 0.25);
    QCOMPARE(progress.leftUs, -1);
}

void MediaValuesTest::pausedWorkGoesOnOrStopsAtOnce()
{
    Control control(true);
    std::thread resumer([&control] { control.setPaused(false); });
    QVERIFY(control.mayGoOn());
    resumer.join();
    control.setPaused(true);
    std::thread canceller([&control] { control.cancel(); });
    QVERIFY(!control.mayGoOn());
    canceller.join();
    QVERIFY(Control::interrupt(&control) != 0);
}

void MediaValuesTest::aPartIsRemovedUnlessKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("part"));
    {
        Part part(path);
        QVERIFY(makeFolder(path));
        QVERIFY(QDir(path).mkdir(QStringLiteral("1080p")));
        part.created();
    }
    QVERIFY(!QDir(path).exists());
    {
        Part part(path);
        QVERIFY(makeFolder(path));
        part.created();
        part.keep();
    }
    QVERIFY(QDir(path).exists());
    {
        const Result<> again = makeFolder(path);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::OutputExists);
        const Part notOurs(path);
    }
    QVERIFY(QDir(path).exists());
}

void MediaValuesTest::soundTakesTheNextRateThatItsEncoderKnows_data()
{
    QTest::addColumn<AudioEncoder>("encoder");
    QTest::addColumn<int>("source");
    QTest::addColumn<int>("expected");
    QTest::newRow("CD stays") << AudioEncoder::Aac << 44100 << 44100;
    QTest::newRow("96 kHz comes down") << AudioEncoder::Aac << 96000 << 48000;
    QTest::newRow("an odd rate goes up") << AudioEncoder::Aac << 15000 << 16000;
    QTest::newRow("an unknown rate") << AudioEncoder::Aac << 0 << 48000;
    QTest::newRow("Opus has no rate of a CD") << AudioEncoder::Opus << 44100 << 48000;
    QTest::newRow("Opus knows 24 kHz") << AudioEncoder::Opus << 22050 << 24000;
    QTest::newRow("AC-3 begins at 32 kHz") << AudioEncoder::Ac3 << 8000 << 32000;
    QTest::newRow("FLAC keeps 96 kHz") << AudioEncoder::Flac << 96000 << 96000;
}

void MediaValuesTest::soundTakesTheNextRateThatItsEncoderKnows()
{
    QFETCH(AudioEncoder, encoder);
    QFETCH(int, source);
    QFETCH(int, expected);
    QCOMPARE(Encoder::sampleRateFor(encoder, source), expected);
}

void MediaValuesTest::rotationIsClockwise_data()
{
    QTest::addColumn<double>("clockwise");
    for (const double degrees : {0.0, 90.0, 180.0, 270.0})
        QTest::addRow("%d degrees", int(degrees)) << degrees;
}

void MediaValuesTest::rotationIsClockwise()
{
    QFETCH(double, clockwise);
    std::array<std::int32_t, 9> matrix{};
    av_display_rotation_set(matrix.data(), clockwise);
    QCOMPARE(rotationOf(matrix.data()), clockwise);
    QCOMPARE(rotationOf(nullptr), 0.0);
}

SLUICE_TEST(MediaValuesTest, sluice::tests::NoApplication)

} // namespace media_values_test

#include "media_values_test.moc"

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/worker/worker_client.h"
#include "tests/support/clip_factory.h"

#include "engine/model/formats.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

namespace encoder_check_test {

using namespace sluice;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

bool hasCard()
{
    return !QDir(u"/dev/dri"_s).entryList({u"renderD*"_s}, QDir::System).isEmpty()
           || !QDir(u"/dev"_s).entryList({u"nvidia[0-9]*"_s, u"dxg"_s}, QDir::System).isEmpty();
}

} // namespace

// The real worker tries out the real encoders of this machine. Where there is no graphics card, as on every
// machine that has run this so far, each hardware encoder must say so, and quickly.
class EncoderCheckTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEncoderHasAnAnswer_data()
    {
        QTest::addColumn<VideoEncoder>("encoder");
        for (const auto &[encoder, name] : Names<VideoEncoder>::table)
            QTest::newRow(std::string(name).c_str()) << encoder;
    }
    void everyEncoderHasAnAnswer()
    {
        QFETCH(VideoEncoder, encoder);
        WorkerClient worker;
        QVERIFY(worker.start());
        QElapsedTimer clock;
        clock.start();
        worker.send(wire::CheckEncoder{.encoder = encoder, .knownDrivers = {}});
        worker.send(wire::Finish{});
        const auto begun = worker.nextOf<wire::EncoderCheckBegun>();
        QVERIFY(begun);
        QVERIFY(begun->needed);
        QVERIFY(begun->drivers.startsWith(u"FFmpeg "_s));
        const auto checked = worker.nextOf<wire::EncoderChecked>();
        QVERIFY(checked);
        QCOMPARE(checked->encoder, encoder);
        QVERIFY2(clock.elapsed() < 20'000, "within the patience of the engine");
        QCOMPARE(worker.waitForExit(), 0);
        qInfo().noquote() << nameString(encoder) << nameString(checked->state) << checked->detail;
        if (!isHardware(encoder)) {
            QVERIFY2(checked->state == EncoderState::Works, qPrintable(checked->detail));
            return;
        }
        QVERIFY(checked->state != EncoderState::NotChecked);
        if (hasCard())
            return;
        QVERIFY2(checked->state == EncoderState::NoDevice || checked->state == EncoderState::NotBuiltIn,
                 qPrintable(nameString(checked->state)));
        QVERIFY(checked->state == EncoderState::NotBuiltIn || !checked->detail.isEmpty());
    }

    void knownDriversNeedNoTry()
    {
        WorkerClient worker;
        QVERIFY(worker.start());
        worker.send(wire::CheckEncoder{.encoder = VideoEncoder::X264, .knownDrivers = {}});
        const auto first = worker.nextOf<wire::EncoderCheckBegun>();
        QVERIFY(first);
        worker.send(wire::CheckEncoder{.encoder = VideoEncoder::X264, .knownDrivers = first->drivers});
        worker.send(wire::Finish{});
        QVERIFY(worker.nextOf<wire::EncoderChecked>());
        const auto second = worker.nextOf<wire::EncoderCheckBegun>();
        QVERIFY(second);
        QVERIFY(!second->needed);
        QVERIFY(!worker.nextOf<wire::EncoderChecked>());
        QCOMPARE(worker.waitForExit(), 0);
    }

    void aRecipeForAMissingCardFailsByName_data()
    {
        QTest::addColumn<VideoEncoder>("encoder");
        QTest::newRow("NVENC") << VideoEncoder::NvencH264;
        QTest::newRow("QSV") << VideoEncoder::QsvHevc;
        QTest::newRow("VA-API") << VideoEncoder::VaapiH264;
    }
    void aRecipeForAMissingCardFailsByName()
    {
        if (hasCard())
            QSKIP("there is a graphics card");
        QFETCH(VideoEncoder, encoder);
        ClipFactory clips;
        const QString clip = clips.clip(u"small.mp4"_s);
        QVERIFY(!clip.isEmpty());
        const QTemporaryDir folder;
        const QString part = folder.filePath(u".x.part"_s);
        WorkerClient worker;
        QVERIFY(worker.start());
        const auto info = worker.probe(clip);
        QVERIFY(info);
        Recipe recipe = recipeFor(*info, Container::Mp4);
        recipe.encoder = encoder;
        const std::string_view preset = usualPreset(encoder);
        recipe.preset = QString::fromLatin1(preset.data(), qsizetype(preset.size()));
        worker.send(encodeOf(JobId{2}, clip, part, recipe));
        worker.send(wire::Finish{});
        const auto failed = worker.nextOf<wire::FileFailed>();
        QVERIFY(failed);
        QVERIFY2(failed->error.code == ErrorCode::HardwareFailed, qPrintable(failed->error.detail));
        QCOMPARE(failed->error.subject, nameString(encoder));
        QCOMPARE(worker.waitForExit(), 0);
        QVERIFY(
            QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    }
};

SLUICE_TEST(EncoderCheckTest, QCoreApplication)

} // namespace encoder_check_test

#include "encoder_check_test.moc"

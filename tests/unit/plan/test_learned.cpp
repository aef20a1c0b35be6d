// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/learned.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace test_learned {

using namespace sluice;
using namespace sluice::plan;
using namespace Qt::StringLiterals;

namespace {

MediaInfo film(int width = 1280, int height = 720)
{
    MediaInfo info;
    info.durationUs = 60'000'000;
    info.sizeBytes = 30'000'000;
    StreamInfo video;
    video.index = 0;
    video.kind = StreamKind::Video;
    video.width = width;
    video.height = height;
    video.fpsNum = 25;
    info.streams = {video};
    return info;
}

Recipe recipeOf(const MediaInfo &media, const QString &preset = u"medium"_s)
{
    Recipe recipe;
    recipe.preset = preset;
    recipe.rungs = {{.width = media.video()->width, .height = media.video()->height}};
    recipe.videoStream = 0;
    return recipe;
}

// What one file takes that needs `time` and `memory` times what the formulas say.
Taken times(const Estimate &by, double time, double memory)
{
    return {.wallUs = qint64(double(by.wallUs) * time),
            .memoryBytes = qint64(double(by.memoryBytes) * memory)};
}

// How far the truth is from a prediction.
double ratio(qint64 predicted, qint64 truth)
{
    return double(predicted) / double(truth);
}

} // namespace

// What files teach about the estimates of others.
class TestLearned final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesOfAKind_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Recipe>("recipe");
        QTest::addColumn<MediaInfo>("media");
        QTest::addColumn<int>("threads");
        const MediaInfo media = film();
        const Recipe usual = recipeOf(media);
        QTest::newRow("as it comes") << u"libx264 medium 8-bit 720 1t"_s << usual << media << 1;
        QTest::newRow("threads between") << u"libx264 medium 8-bit 720 4t"_s << usual << media << 3;
        QTest::newRow("upright") << u"libx264 medium 8-bit 720 1t"_s << recipeOf(film(720, 1280)) << media
                                 << 1;
        QTest::newRow("a size between")
            << u"libx264 medium 8-bit 1080 1t"_s << recipeOf(film(1600, 900)) << media << 1;
        QTest::newRow("larger than all")
            << u"libx264 medium 8-bit 4320 64t"_s << recipeOf(film(20000, 10000)) << media << 99;
        Recipe ladder = usual;
        ladder.rungs.push_back({.width = 640, .height = 360});
        QTest::newRow("a ladder") << u"libx264 medium 8-bit 720 x2 1t"_s << ladder << media << 1;
        Recipe deep = usual;
        deep.encoder = VideoEncoder::X265;
        MediaInfo tenBits = media;
        tenBits.streams[0].bitDepth = 10;
        QTest::newRow("10 bits") << u"libx265 medium 10-bit 720 1t"_s << deep << tenBits << 1;
        Recipe copy = usual;
        copy.copyVideo = true;
        QTest::newRow("a copy") << QString() << copy << media << 1;
        QTest::newRow("sound alone") << QString() << Recipe() << media << 1;
        QTest::newRow("nothing to see") << QString() << usual << MediaInfo() << 1;
    }
    void filesOfAKind()
    {
        QFETCH(Recipe, recipe);
        QFETCH(MediaInfo, media);
        QFETCH(int, threads);
        QTEST(kindOf(media, recipe, threads), "kind");
    }

    void nothingKnownChangesNothing()
    {
        const MediaInfo media = film();
        const Estimate by = estimate(media, recipeOf(media), 1);
        const Estimate corrected = Learned().correct(media, recipeOf(media), 1);
        QCOMPARE(corrected.wallUs, by.wallUs);
        QCOMPARE(corrected.cpuUs, by.cpuUs);
        QCOMPARE(corrected.memoryBytes, by.memoryBytes);
        QCOMPARE(corrected.outputBytes, by.outputBytes);
    }

    // After three files of a kind the memory is between 95 and 120 % of the truth, the time within a tenth.
    void threeFilesTeach_data()
    {
        QTest::addColumn<double>("time");
        QTest::addColumn<double>("memory");
        QTest::addColumn<double>("noise"); // each file by this factor above or below
        QTest::newRow("the formulas hold") << 1.0 << 1.0 << 1.0;
        QTest::newRow("a slow machine") << 2.6 << 1.0 << 1.03;
        QTest::newRow("a fast one, and memory is short") << 0.4 << 1.7 << 1.03;
        QTest::newRow("memory to spare") << 1.0 << 0.5 << 1.03;
    }
    void threeFilesTeach()
    {
        QFETCH(double, time);
        QFETCH(double, memory);
        QFETCH(double, noise);
        const MediaInfo media = film();
        const Recipe recipe = recipeOf(media);
        Learned learned;
        for (const double off : {noise, 1 / noise, noise})
            (void)learned.learn(media, recipe, 2,
                                times(estimate(media, recipe, 2), time * off, memory * off));
        // Of another length and a somewhat other size, but of the kind.
        MediaInfo other = film(1200, 676);
        other.durationUs *= 10;
        const Estimate by = estimate(other, recipeOf(other), 2);
        const Estimate corrected = learned.correct(other, recipeOf(other), 2);
        const Taken truth = times(by, time, memory);
        const double inMemory = ratio(corrected.memoryBytes, truth.memoryBytes);
        QVERIFY2(inMemory >= 0.95 && inMemory <= 1.20, qPrintable(QString::number(inMemory)));
        const double inTime = ratio(corrected.wallUs, truth.wallUs);
        QVERIFY2(inTime >= 0.9 && inTime <= 1.1, qPrintable(QString::number(inTime)));
        QCOMPARE(corrected.outputBytes, by.outputBytes);
    }

    // It took four times as long as it worked. Whether that says something of the file is up to the
    // processor.
    void aFullProcessorIsNotASlowOne_data()
    {
        QTest::addColumn<VideoEncoder>("encoder");
        QTest::addColumn<int>("threads");
        QTest::addColumn<bool>("full");
        QTest::addColumn<bool>("measured"); // the time that it worked
        QTest::addColumn<double>("times");
        using enum VideoEncoder;
        QTest::newRow("full") << X264 << 1 << true << true << 1.0;
        QTest::newRow("full, two threads") << X264 << 2 << true << true << 1.0;
        QTest::newRow("it waited for a disk") << X264 << 1 << false << true << 4.0;
        QTest::newRow("its time is not known") << X264 << 1 << true << false << 4.0;
        QTest::newRow("a card encodes it") << NvencH264 << 1 << true << true << 4.0;
    }
    void aFullProcessorIsNotASlowOne()
    {
        QFETCH(VideoEncoder, encoder);
        QFETCH(int, threads);
        QFETCH(bool, full);
        QFETCH(bool, measured);
        QFETCH(double, times);
        const MediaInfo media = film();
        Recipe recipe = recipeOf(media);
        recipe.encoder = encoder;
        const Estimate by = estimate(media, recipe, threads);
        Learned learned;
        (void)learned.learn(
            media, recipe, threads,
            {.wallUs = by.wallUs * 4, .cpuUs = measured ? by.cpuUs : 0, .processorWasFull = full});
        QVERIFY(std::abs(ratio(learned.correct(media, recipe, threads).wallUs, by.wallUs) - times) < 0.01);
    }

    void anotherKindLearnsTheTimeOfItsEncoder()
    {
        const MediaInfo media = film();
        const Recipe medium = recipeOf(media);
        const Recipe fast = recipeOf(media, u"fast"_s);
        Recipe hevc = medium;
        hevc.encoder = VideoEncoder::X265;
        Learned learned;
        (void)learned.learn(media, medium, 1, times(estimate(media, medium, 1), 2.0, 2.0));
        const Estimate by = estimate(media, fast, 1);
        const Estimate corrected = learned.correct(media, fast, 1);
        QVERIFY(std::abs(ratio(corrected.wallUs, by.wallUs) - 2.0) < 0.01);
        QCOMPARE(corrected.memoryBytes, by.memoryBytes);
        QCOMPARE(learned.correct(media, hevc, 1).wallUs, estimate(media, hevc, 1).wallUs);
    }

    void nobodyIsBelievedEverything()
    {
        const MediaInfo media = film();
        const Recipe recipe = recipeOf(media);
        const Estimate by = estimate(media, recipe, 1);
        for (const double factor : {1000.0, 0.001}) {
            Learned learned;
            (void)learned.learn(media, recipe, 1,
                                {.wallUs = qint64(double(by.wallUs) * factor) + Learned::shortestUs,
                                 .memoryBytes = qint64(double(by.memoryBytes) * factor)});
            const Estimate corrected = learned.correct(media, recipe, 1);
            const double bound = factor > 1 ? Observation::mostFactor : 1 / Observation::mostFactor;
            QVERIFY(std::abs(ratio(corrected.memoryBytes, by.memoryBytes) - bound) < 0.01);
            QVERIFY(corrected.wallUs <= qint64(double(by.wallUs) * Observation::mostTimeFactor) + 1);
            QVERIFY(corrected.wallUs >= qint64(double(by.wallUs) / Observation::mostTimeFactor) - 1);
        }
    }

    void whatIsNotMeasuredTeachesNothing()
    {
        const MediaInfo media = film();
        const Recipe recipe = recipeOf(media);
        const Estimate by = estimate(media, recipe, 1);
        Learned learned;
        const Observation known =
            learned.learn(media, recipe, 1, {.wallUs = Learned::shortestUs - 1, .outputBytes = 1}).value();
        QCOMPARE(known.time, Deviation());
        QCOMPARE(known.memory, Deviation());
        QCOMPARE(known.output, Deviation());
        QCOMPARE(learned.summary().files, 0);
        QCOMPARE(learned.correct(media, recipe, 1).wallUs, by.wallUs);
        QCOMPARE(learned.correct(media, recipe, 1).memoryBytes, by.memoryBytes);
    }

    void outputsTeachWhereTheQualityIsSaid()
    {
        const MediaInfo media = film();
        const Recipe open = recipeOf(media);
        Recipe wanted = open;
        wanted.rungs[0].bitrateKbps = 2000;
        const auto half = [&media](const Recipe &recipe) {
            const Estimate by = estimate(media, recipe, 1);
            Learned learned;
            (void)learned.learn(media, recipe, 1, {.wallUs = by.wallUs, .outputBytes = by.outputBytes / 2});
            return ratio(learned.correct(media, recipe, 1).outputBytes, by.outputBytes);
        };
        QVERIFY(std::abs(half(open) - 0.5) < 0.01);
        QCOMPARE(half(wanted), 1.0);
    }

    // How many threads an encoder has is nothing that its output shows.
    void outputsAreTheSameWithOtherThreads()
    {
        const MediaInfo media = film();
        const Recipe recipe = recipeOf(media);
        Learned learned;
        const Estimate by = estimate(media, recipe, 2);
        const Observation kept =
            learned.learn(media, recipe, 2, {.wallUs = by.wallUs, .outputBytes = by.outputBytes / 2}).value();
        for (const Learned &known : {learned, Learned(Observations{kept})}) {
            const Estimate corrected = known.correct(media, recipe, 4);
            QVERIFY(std::abs(ratio(corrected.outputBytes, estimate(media, recipe, 4).outputBytes) - 0.5)
                    < 0.01);
            QVERIFY(known.factors(media, recipe, 4).outputSpread < Factors::unknownOutput);
        }
        const Recipe fast = recipeOf(media, u"fast"_s);
        QCOMPARE(learned.correct(media, fast, 2).outputBytes, estimate(media, fast, 2).outputBytes);
    }

    // What is known better has a narrower range; of what was never seen a wide one is told.
    void rangesNarrow()
    {
        const MediaInfo media = film();
        const Recipe recipe = recipeOf(media);
        const Estimate by = estimate(media, recipe, 1);
        Learned learned;
        double before = learned.factors(media, recipe, 1).timeSpread;
        QCOMPARE(before, Factors::unknownTime);
        for (int i = 0; i < 2; ++i) {
            (void)learned.learn(media, recipe, 1, times(by, 1.5, 1.5));
            const double now = learned.factors(media, recipe, 1).timeSpread;
            QVERIFY2(now < before, qPrintable(QString::number(now)));
            before = now;
        }
    }

    // A machine that gets another processor is learnt anew within a few files.
    void lateFilesWeighMore()
    {
        const MediaInfo media = film();
        const Recipe recipe = recipeOf(media);
        const Estimate by = estimate(media, recipe, 1);
        Learned learned;
        for (int i = 0; i < 100; ++i)
            (void)learned.learn(media, recipe, 1, times(by, 2.0, 1.0));
        for (int i = 0; i < 15; ++i)
            (void)learned.learn(media, recipe, 1, times(by, 0.5, 1.0));
        QVERIFY(std::abs(ratio(learned.correct(media, recipe, 1).wallUs, by.wallUs) - 0.5) < 0.05);
    }

    void whatWasKeptIsKnownAgain()
    {
        const MediaInfo media = film();
        const Recipe recipe = recipeOf(media);
        const Estimate by = estimate(media, recipe, 1);
        Learned learned;
        const Observation kept = learned.learn(media, recipe, 1, times(by, 1.5, 1.25)).value();
        const Learned again(Observations{kept});
        QCOMPARE(again.summary(), (LearnedSummary{.kinds = 1, .files = 1}));
        QCOMPARE(again.correct(media, recipe, 1).wallUs, learned.correct(media, recipe, 1).wallUs);
        QCOMPARE(again.correct(media, recipe, 1).memoryBytes, learned.correct(media, recipe, 1).memoryBytes);
        const Recipe fast = recipeOf(media, u"fast"_s);
        QCOMPARE(again.correct(media, fast, 1).wallUs, learned.correct(media, fast, 1).wallUs);
    }
};

SLUICE_TEST(TestLearned, sluice::tests::NoApplication)

} // namespace test_learned

#include "test_learned.moc"

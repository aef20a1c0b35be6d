// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/learned.h"

#include <QTest>

#include <cmath>

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
        const QString kind = kindOf(media, recipe, 2);
        Learned learned;
        for (const double off : {noise, 1 / noise, noise})
            (void)learned.learn(kind, estimate(media, recipe, 2),
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

    void anotherKindLearnsTheTimeOfItsEncoder()
    {
        const MediaInfo media = film();
        const Recipe medium = recipeOf(media);
        const Recipe fast = recipeOf(media, u"fast"_s);
        Recipe hevc = medium;
        hevc.encoder = VideoEncoder::X265;
        Learned learned;
        (void)learned.learn(kindOf(media, medium, 1), estimate(media, medium, 1),
                            times(estimate(media, medium, 1), 2.0, 2.0));
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
            (void)learned.learn(kindOf(media, recipe, 1), by,
                                {.wallUs = qint64(double(by.wallUs) * factor) + Learned::shortestUs,
                                 .memoryBytes = qint64(double(by.memoryBytes) * factor)});
            const Estimate corrected = learned.correct(media, recipe, 1);
            const double bound = factor > 1 ? Observation::mostFactor : 1 / Observation::mostFactor;
            QVERIFY(std::abs(ratio(corrected.memoryBytes, by.memoryBytes) - bound) < 0.01);
            QVERIFY(corrected.wallUs <= qint64(double(by.wallUs) * Observation::mostFactor) + 1);
        }
    }

    void whatIsNotMeasuredTeachesNothing()
    {
        const MediaInfo media = film();
        const Recipe recipe = recipeOf(media);
        const Estimate by = estimate(media, recipe, 1);
        Learned learned;
        const Observation known = learned.learn(kindOf(media, recipe, 1), by,
                                                {.wallUs = Learned::shortestUs - 1, .memoryBytes = 0});
        QCOMPARE(known.timeFiles, 0);
        QCOMPARE(known.memoryFiles, 0);
        QCOMPARE(learned.correct(media, recipe, 1).wallUs, by.wallUs);
        QCOMPARE(learned.correct(media, recipe, 1).memoryBytes, by.memoryBytes);
    }

    // A machine that gets another processor is learnt anew within a few files.
    void lateFilesWeighMore()
    {
        const MediaInfo media = film();
        const Recipe recipe = recipeOf(media);
        const Estimate by = estimate(media, recipe, 1);
        const QString kind = kindOf(media, recipe, 1);
        Learned learned;
        for (int i = 0; i < 100; ++i)
            (void)learned.learn(kind, by, times(by, 2.0, 1.0));
        for (int i = 0; i < 15; ++i)
            (void)learned.learn(kind, by, times(by, 0.5, 1.0));
        QVERIFY(std::abs(ratio(learned.correct(media, recipe, 1).wallUs, by.wallUs) - 0.5) < 0.05);
    }

    void whatWasKeptIsKnownAgain()
    {
        const MediaInfo media = film();
        const Recipe recipe = recipeOf(media);
        const Estimate by = estimate(media, recipe, 1);
        Learned learned;
        const Observation kept = learned.learn(kindOf(media, recipe, 1), by, times(by, 1.5, 1.25));
        const Learned again(Observations{kept});
        QCOMPARE(again.correct(media, recipe, 1).wallUs, learned.correct(media, recipe, 1).wallUs);
        QCOMPARE(again.correct(media, recipe, 1).memoryBytes, learned.correct(media, recipe, 1).memoryBytes);
        const Recipe fast = recipeOf(media, u"fast"_s);
        QCOMPARE(again.correct(media, fast, 1).wallUs, learned.correct(media, fast, 1).wallUs);
    }
};

QTEST_APPLESS_MAIN(TestLearned)
#include "test_learned.moc"

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run_samples.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace test_run_samples {

using namespace sluice;

namespace {

RunSample at(int second)
{
    return {.atMs = second * 1000LL, .cpuPercent = double(second % 100), .memoryPercent = 50};
}

// What a journal holds that was given every change.
std::vector<RunSample> replayed(const std::vector<RunSamples::Change> &changes)
{
    std::vector<RunSample> points;
    for (const RunSamples::Change &change : changes) {
        points.resize(std::size_t(change.from));
        points.insert(points.end(), change.points.begin(), change.points.end());
    }
    return points;
}

} // namespace

class TestRunSamples final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortRunIsKeptAsItWas()
    {
        RunSamples samples;
        for (int i = 0; i < int(RunSamples::most); ++i)
            samples.add(at(i));
        QCOMPARE(samples.points().size(), RunSamples::most);
        QCOMPARE(samples.points().back(), at(int(RunSamples::most) - 1));
    }

    void aLongRunHasFewPoints_data()
    {
        QTest::addColumn<int>("seconds");
        for (const int seconds : {601, 1199, 1201, 86'400})
            QTest::addRow("%d seconds", seconds) << seconds;
    }
    void aLongRunHasFewPoints()
    {
        QFETCH(const int, seconds);
        RunSamples samples;
        for (int i = 0; i < seconds; ++i) {
            samples.add(at(i));
            QVERIFY(samples.points().size() <= RunSamples::most);
        }
        const std::vector<RunSample> &points = samples.points();
        QVERIFY(points.size() >= RunSamples::most / 2);
        QCOMPARE(points.front().atMs, 0);
        const qint64 step = points[1].atMs - points[0].atMs;
        for (std::size_t i = 1; i < points.size(); ++i)
            QCOMPARE(points[i].atMs - points[i - 1].atMs, step);
        QVERIFY(points.back().atMs + step >= (seconds - 1) * 1000LL);
        QCOMPARE(points.back().memoryPercent, 50.0);
    }

    void aPointIsTheMeanOfWhatItStandsFor()
    {
        RunSamples samples;
        for (int i = 0; i < int(RunSamples::most) + 3; ++i)
            samples.add(at(i));
        QCOMPARE(samples.points()[0].cpuPercent, 0.5);   // of 0 and 1
        QCOMPARE(samples.points()[2].cpuPercent, 4.5);   // of 4 and 5
        QCOMPARE(samples.points()[300].cpuPercent, 0.5); // of 600 and 601
        QCOMPARE(samples.points()[301].cpuPercent, 2.0); // of 602 alone, so far
    }

    void whoWritesEveryChangeHasAll()
    {
        RunSamples samples;
        std::vector<RunSamples::Change> changes;
        for (int i = 0; i < 5000; ++i) {
            samples.add(at(i));
            if (i % 7 == 0)
                changes.push_back(samples.takeChange());
        }
        changes.push_back(samples.takeChange());
        QCOMPARE(replayed(changes), samples.points());
        QVERIFY(samples.takeChange().points.empty());
    }
};

SLUICE_TEST(TestRunSamples, sluice::tests::NoApplication)

} // namespace test_run_samples

#include "test_run_samples.moc"

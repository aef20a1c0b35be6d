// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/cpu_share.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

namespace test_cpu_share {

using namespace sluice;
using namespace sluice::run;

class TestCpuShare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMeanStaysUnderTheLimit_data()
    {
        QTest::addColumn<int>("cores");
        QTest::addColumn<int>("workers");
        QTest::addColumn<double>("each");   // percent of a core that one takes
        QTest::addColumn<double>("others"); // percent of all cores
        QTest::addColumn<double>("limit");
        QTest::newRow("one worker on two cores, a quarter") << 2 << 1 << 100.0 << 0.0 << 25.0;
        QTest::newRow("one worker that takes all, a tenth") << 4 << 1 << 400.0 << 0.0 << 10.0;
        QTest::newRow("four workers, a half") << 4 << 4 << 100.0 << 0.0 << 50.0;
        QTest::newRow("four workers beside others") << 4 << 4 << 100.0 << 20.0 << 60.0;
        QTest::newRow("thirty-two workers, a third") << 32 << 32 << 100.0 << 0.0 << 33.0;
        QTest::newRow("nothing to hold") << 8 << 2 << 100.0 << 0.0 << 50.0;
    }
    void theMeanStaysUnderTheLimit()
    {
        QFETCH(int, cores);
        QFETCH(int, workers);
        QFETCH(double, each);
        QFETCH(double, others);
        QFETCH(double, limit);
        CpuShare share;
        std::vector<BatchId> waiting;
        std::map<qint64, int> went;
        double sum = 0.0;
        constexpr int samples = 400;
        for (int i = 0; i < samples; ++i) {
            ResourceSample sample;
            sample.cores = cores;
            sample.cpuPercent = others;
            std::vector<CpuShare::Worker> now;
            for (int worker = 1; worker <= workers; ++worker) {
                const bool waits = std::ranges::find(waiting, BatchId{worker}) != waiting.end();
                now.push_back({.batch = BatchId{worker}, .cpuPercent = waits ? 0.0 : each});
                went[worker] += waits ? 0 : 1;
                sample.cpuPercent += waits ? 0.0 : each / cores;
            }
            sum += sample.cpuPercent;
            waiting = share.step(limit, sample, now);
        }
        const double wanted = std::min(limit, others + each * workers / cores);
        QVERIFY2(sum / samples <= wanted + 2.0, qPrintable(QString::number(sum / samples)));
        QVERIFY2(sum / samples >= wanted * 0.8, qPrintable(QString::number(sum / samples)));
        // Everybody gets about the same.
        const auto [least, most] =
            std::ranges::minmax_element(went, {}, [](const auto &entry) { return entry.second; });
        QVERIFY(most->second - least->second <= samples / 10);
    }

    void whereOthersTakeAllSomebodyStillMoves()
    {
        CpuShare share;
        ResourceSample sample;
        sample.cores = 2;
        sample.cpuPercent = 100;
        const std::vector<CpuShare::Worker> workers{{.batch = BatchId{1}, .cpuPercent = 10},
                                                    {.batch = BatchId{2}, .cpuPercent = 10}};
        std::set<qint64> went;
        for (int i = 0; i < 40; ++i) {
            const auto waiting = share.step(50, sample, workers);
            for (const CpuShare::Worker &worker : workers) {
                if (std::ranges::find(waiting, worker.batch) == waiting.end())
                    went.insert(number(worker.batch));
            }
        }
        QCOMPARE(went.size(), std::size_t(2));
    }
};

SLUICE_TEST(TestCpuShare, QCoreApplication)

} // namespace test_cpu_share

#include "test_cpu_share.moc"

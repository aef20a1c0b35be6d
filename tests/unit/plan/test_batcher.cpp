// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/batcher.h"
#include "engine/plan/estimate.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

#include <vector>

namespace test_batcher {

using namespace sluice;
using namespace sluice::plan;

namespace {

constexpr qint64 gibibyte = qint64(1) << 30;

// A sanitizer looks for other faults than the properties do, and each case takes twenty times as long there.
#ifdef __SANITIZE_ADDRESS__
constexpr int manyCases = 300;
#else
constexpr int manyCases = 5000;
#endif

// A film whose encoder takes a share of its memory again for each further thread.
FileCost film(qint64 workUs, qint64 memoryBytes, double perThread = 0.1)
{
    FileCost cost;
    for (std::size_t i = 0; i < threadChoices.size(); ++i) {
        const int threads = threadChoices[i];
        cost.wallUs[i] = qint64(double(workUs) / threadSpeedUp(VideoEncoder::X264, threads));
        cost.memoryBytes[i] = qint64(double(memoryBytes) * (1 + perThread * (threads - 1)));
    }
    return cost;
}

Workload all(const std::vector<FileCost> &files)
{
    Workload load;
    for (const FileCost &file : files)
        load.add(file);
    return load;
}

Workload films(int count, qint64 workUs, qint64 memoryBytes)
{
    return all(std::vector<FileCost>(std::size_t(count), film(workUs, memoryBytes)));
}

struct Case // of the properties
{
    std::vector<FileCost> files;
    Machine machine;

    Sizing sizing() const { return sizeBatches(all(files), int(files.size()), machine, {}); }
};

Case anyCase(QRandomGenerator &random)
{
    Case any{.files = {},
             .machine = {.cores = random.bounded(1, 129),
                         .memoryBudgetBytes = qint64(random.bounded(1, 256)) << 29}};
    const int count = random.bounded(1, 400);
    const double perThread = random.bounded(60) / 100.0;
    for (int i = 0; i < count; ++i)
        any.files.push_back(
            film(random.bounded(10'000, 600'000'000), random.bounded(60'000'000, 2'000'000'000), perThread));
    return any;
}

QByteArray told(const Sizing &s)
{
    return QByteArray::number(s.slots) + " slots, " + QByteArray::number(s.atOnce) + " at once, "
           + QByteArray::number(s.threads) + " threads, batches of " + QByteArray::number(s.batchSize)
           + ", speed " + QByteArray::number(s.speed);
}

} // namespace

class TestBatcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUsersNumbersAreKept()
    {
        Config config;
        config.batchSize = 7;
        config.jobs = 3;
        config.threads = 5;
        const Machine machine{.cores = 2, .memoryBudgetBytes = 8 * gibibyte};
        const Sizing sizing = sizeBatches(films(100, 1'000'000, 200'000'000), 100, machine, config);
        QCOMPARE(sizing.slots, 3);
        QCOMPARE(sizing.threads, 5);
        QCOMPARE(sizing.batchSize, 7);
        QCOMPARE(sizing.batchUs, 0);
        config.batchesEnabled = false;
        QCOMPARE(sizeBatches(films(100, 1'000'000, 200'000'000), 100, machine, config).batchSize, 1);
    }

    void sizesFollowFromMachineAndFiles_data()
    {
        QTest::addColumn<int>("files");
        QTest::addColumn<double>("memoryGib"); // of each
        QTest::addColumn<int>("cores");
        QTest::addColumn<double>("budgetGib");
        QTest::addColumn<int>("slots_");
        QTest::addColumn<int>("threads");
        QTest::newRow("one file gets all cores") << 1 << 0.2 << 4 << 8.0 << 1 << 4;
        QTest::newRow("memory for all: one thread each") << 1000 << 0.2 << 8 << 8.0 << 8 << 1;
        QTest::newRow("memory for two: more threads each") << 1000 << 1.0 << 8 << 2.7 << 2 << 4;
        QTest::newRow("memory for none: one, with what it bears") << 1000 << 8.0 << 8 << 2.0 << 1 << 1;
        QTest::newRow("three files share eight cores") << 3 << 0.2 << 8 << 8.0 << 3 << 2;
        QTest::newRow("nine equal files on eight cores: no ninth alone at the end")
            << 9 << 0.2 << 8 << 8.0 << 2 << 4;
    }
    void sizesFollowFromMachineAndFiles()
    {
        QFETCH(int, files);
        QFETCH(double, memoryGib);
        QFETCH(int, cores);
        QFETCH(double, budgetGib);
        QFETCH(int, slots_);
        QFETCH(int, threads);
        const Machine machine{.cores = cores, .memoryBudgetBytes = qint64(budgetGib * gibibyte)};
        const Sizing sizing =
            sizeBatches(films(files, 60'000'000, qint64(memoryGib * gibibyte)), files, machine, {});
        QVERIFY2(sizing.slots == slots_ && sizing.threads == threads, told(sizing));
    }

    void threadsThatDoNotHelpAreNotTaken()
    {
        const Workload copies = all(std::vector<FileCost>(4, FileCost::flat(1'000'000, 100'000'000)));
        const Sizing sizing = sizeBatches(copies, 4, {.cores = 16, .memoryBudgetBytes = gibibyte}, {});
        QCOMPARE(sizing.slots, 4);
        QCOMPARE(sizing.threads, 1);
    }

    void filesThatAreStillProbedCount()
    {
        const Machine machine{.cores = 8, .memoryBudgetBytes = 8 * gibibyte};
        QCOMPARE(sizeBatches(films(1, 60'000'000, 100'000'000), 500, machine, {}).slots, 8);
    }

    void aFileThatIsTakenOutLeavesNoTrace()
    {
        Workload load = films(3, 1'000'000, 100'000'000);
        load.add(film(90'000'000, 900'000'000));
        load.remove(film(90'000'000, 900'000'000));
        const Workload same = films(3, 1'000'000, 100'000'000);
        QCOMPARE(load.files(), same.files());
        QCOMPARE(load.workUs(), same.workUs());
        QCOMPARE(load.longestThatFit(0, 300'000'000, 9), 3);
        QCOMPARE(load.longestThatFit(0, 299'999'999, 9), 2);
    }

    // Of 2 GiB two films take nearly all, and of the clips between them there is room for twice as many.
    void whereMemoryIsShortSmallFilesMayBeMore()
    {
        std::vector<FileCost> files(10, film(60'000'000, gibibyte, 1.0));
        files.insert(files.end(), 10, film(60'000'000, gibibyte / 4, 1.0));
        const Sizing sizing =
            sizeBatches(all(files), 20, {.cores = 8, .memoryBudgetBytes = 2 * gibibyte}, {});
        QCOMPARE(sizing.threads, 1);
        QVERIFY2(std::abs(sizing.atOnce - 3.2) < 0.01, told(sizing)); // of 5/8 GiB on average
        QCOMPARE(sizing.slots, 8);
    }

    void theMeanOfMemoryGoesByTime()
    {
        Workload load = all({film(3'000'000, 400'000'000), film(1'000'000, 800'000'000)});
        QVERIFY(std::abs(double(load.meanMemoryBytes(0)) / 500e6 - 1) < 0.01);
        load.remove(film(1'000'000, 800'000'000));
        QVERIFY(std::abs(double(load.meanMemoryBytes(0)) / 400e6 - 1) < 0.001);
        QCOMPARE(Workload().meanMemoryBytes(0), 0);
    }

    void ofMixedFilesTheLongestMustFitBesideEachOther()
    {
        const Workload load = all({film(1, 600), film(9, 300), film(5, 50), film(5, 50)});
        QCOMPARE(load.longestThatFit(0, 299, 9), 0);
        QCOMPARE(load.longestThatFit(0, 399, 9), 2);
        QCOMPARE(load.longestThatFit(0, 999, 9), 3);
        QCOMPARE(load.longestThatFit(0, 1000, 9), 4);
        QCOMPARE(load.longestThatFit(0, 1000, 2), 2);
        QCOMPARE(load.leastMemoryBytes(), 50);
        QCOMPARE(load.shortestUs(), 1);
    }

    void propertiesHoldForAnyMachineAndAnyFiles()
    {
        QRandomGenerator random(20260101);
        for (int round = 0; round < manyCases; ++round) {
            const Case any = anyCase(random);
            const int count = int(any.files.size());
            const Sizing sizing = any.sizing();

            QVERIFY2(sizing.slots >= 1 && sizing.slots <= std::min(count, any.machine.cores), told(sizing));
            QVERIFY2(sizing.slots * sizing.threads <= any.machine.cores, told(sizing));
            QVERIFY2(sizing.batchSize >= 1 && sizing.batchSize <= Config{}.batchSizeMax, told(sizing));
            QVERIFY2(sizing.batchSize * (sizing.slots - 1) < count, "a slot stands empty while files wait");
            QVERIFY2(sizing.atOnce >= 1 && sizing.atOnce <= sizing.slots, told(sizing));
            const Workload load = all(any.files);
            const auto mean = double(load.meanMemoryBytes(choiceFrom(sizing.threads)));
            QVERIFY2(sizing.atOnce == 1
                         || sizing.atOnce * mean <= double(any.machine.memoryBudgetBytes) * 1.001,
                     "so many files do not fit beside each other");
            QVERIFY2(sizing.slots == 1
                         || (sizing.slots - 1) * load.leastMemoryBytes() <= any.machine.memoryBudgetBytes,
                     "not even the smallest would fill the slots");

            Case more = any;
            more.machine.memoryBudgetBytes += qint64(random.bounded(1, 64)) << 28;
            QVERIFY2(more.sizing().atOnce >= sizing.atOnce * 0.999 || more.sizing().threads > sizing.threads,
                     "more memory, fewer files at once, and not for more threads");

            Case larger = any;
            for (FileCost &file : larger.files) {
                for (std::size_t i = 0; i < threadChoices.size(); ++i) {
                    file.wallUs[i] *= 2;
                    file.memoryBytes[i] *= 2;
                }
            }
            QVERIFY2(larger.sizing().batchSize <= sizing.batchSize, "larger files, larger batches");
            QVERIFY2(larger.sizing().batchUs >= sizing.batchUs, "more work, fuller batches");

            Case crowd = any;
            const int added = random.bounded(1, 2 * count + 1);
            for (int i = 0; i < added; ++i) // of the same kind: the mean stays
                crowd.files.push_back(any.files[std::size_t(i % count)]);
            if (added % count == 0) {
                const double share = double(sizing.batchSize) / count;
                QVERIFY2(double(crowd.sizing().batchSize - 1) / int(crowd.files.size()) < share,
                         "more files, and one batch has a larger share");
            }
        }
    }

    // Of equal files, so that the predicted end of all is what the slots and their threads come to.
    void moreCoresAndMoreMemoryNeverMakeARunSlower()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < manyCases; ++round) {
            const qint64 memory = random.bounded(60'000'000, 2'000'000'000);
            const Workload load =
                all(std::vector<FileCost>(2000, film(30'000'000, memory, random.bounded(60) / 100.0)));
            const Machine machine{.cores = random.bounded(1, 128),
                                  .memoryBudgetBytes = qint64(random.bounded(1, 256)) << 29};
            const auto speedOf = [&load](const Machine &on) { return sizeBatches(load, 2000, on, {}).speed; };
            // Within what whole turns of the slots make of it: 2000 files on up to 128 slots.
            const double slack = 1.0 - 128.0 / 2000;
            const Machine cores{machine.cores + random.bounded(1, 65), machine.memoryBudgetBytes};
            QVERIFY(speedOf(cores) >= speedOf(machine) * slack);
            const Machine bytes{machine.cores, machine.memoryBudgetBytes * 2};
            QVERIFY(speedOf(bytes) >= speedOf(machine) * slack);
        }
    }

    // Where every core can have three batches of full size, more cores do not make them smaller; with fewer
    // files they must, or slots would stand empty.
    void moreCoresNeverMakeBatchesSmallerWhereThereIsEnoughForAll()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < manyCases; ++round) {
            const Workload load = films(40'000, random.bounded(100'000, 600'000'000), 100'000'000);
            const int cores = random.bounded(1, 128);
            const auto sizeOn = [&load](int on) {
                return sizeBatches(load, 40'000, {.cores = on, .memoryBudgetBytes = 256 * gibibyte}, {});
            };
            QVERIFY(sizeOn(cores + random.bounded(1, 129 - cores)).batchSize >= sizeOn(cores).batchSize);
        }
        const auto few = [](int cores) {
            return sizeBatches(films(100, 1'000'000, 100'000'000), 100,
                               {.cores = cores, .memoryBudgetBytes = 64 * gibibyte}, {})
                .batchSize;
        };
        QVERIFY(few(64) < few(2));
    }
};

SLUICE_TEST(TestBatcher, QCoreApplication)

} // namespace test_batcher

#include "test_batcher.moc"

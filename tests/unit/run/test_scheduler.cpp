// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/scheduler.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QTest>

#include <array>

namespace test_scheduler {

using namespace sluice;
using namespace sluice::run;
using namespace Qt::StringLiterals;

namespace {

QString text(const std::optional<Batch> &batch)
{
    if (!batch)
        return u"nothing"_s;
    QStringList jobs;
    for (const JobId id : batch->jobs)
        jobs << QString::number(number(id));
    return jobs.join(u' ');
}

ReadyJob job(int id, qint64 us = 1000, qint64 memory = 10)
{
    return {.id = JobId(id), .cost = plan::FileCost::flat(us, memory), .slowDevice = {}};
}

constexpr StartLimits twoSlots{.slots = 2, .batchSize = 3, .threads = 1, .memoryBudgetBytes = 100};

RunningBatch running(int id, qint64 memory = 10, std::vector<JobId> notBegun = {})
{
    RunningBatch batch;
    batch.id = BatchId(id);
    batch.onFile = true;
    batch.memoryBytes = memory;
    batch.notBegunUs = qint64(notBegun.size()) * 1'000'000;
    batch.notBegun = std::move(notBegun);
    return batch;
}

} // namespace

class TestScheduler final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longestFirstEqualOnesInTheirOrder()
    {
        Scheduler scheduler;
        scheduler.add(job(1, 10));
        scheduler.add(job(2, 30));
        scheduler.add(job(3, 10));
        scheduler.add(job(4, 20));
        QCOMPARE(text(scheduler.next(twoSlots, {})), u"2 4 1"_s);
        QCOMPARE(text(scheduler.next(twoSlots, {})), u"3"_s);
        QCOMPARE(text(scheduler.next(twoSlots, {})), u"nothing"_s);
        QVERIFY(scheduler.isEmpty());
    }

    void noMoreBatchesThanSlots()
    {
        Scheduler scheduler;
        scheduler.add(job(1));
        const std::vector<RunningBatch> busy{running(1), running(2)};
        QCOMPARE(text(scheduler.next(twoSlots, busy)), u"nothing"_s);
        QCOMPARE(scheduler.waiting(), 1);
    }

    void tellsWhatItWaitsFor_data()
    {
        QTest::addColumn<qint64>("memory"); // of the file that waits, beside 50 that are in use of 100
        QTest::addColumn<int>("cores");
        QTest::addColumn<int>("slots");
        QTest::addColumn<bool>("forMemory");
        QTest::newRow("memory") << qint64(60) << 4 << 2 << true;
        QTest::newRow("nothing: it may start") << qint64(40) << 4 << 2 << false;
        QTest::newRow("a core") << qint64(60) << 2 << 2 << false;
        QTest::newRow("a slot") << qint64(60) << 4 << 1 << false;
    }
    void tellsWhatItWaitsFor()
    {
        QFETCH(const qint64, memory);
        QFETCH(const int, cores);
        QFETCH(const int, slots);
        StartLimits limits = twoSlots;
        limits.cores = cores;
        limits.slots = slots;
        std::vector<RunningBatch> busy{running(1, 50)};
        busy[0].busyCores = 2.0;
        Scheduler scheduler;
        QVERIFY(!scheduler.waitsForMemory(limits, busy)); // nothing waits
        scheduler.add(job(1, 1000, memory));
        QTEST(scheduler.waitsForMemory(limits, busy), "forMemory");
    }

    void oneReaderOnASlowDisk_data()
    {
        QTest::addColumn<QString>("disk");
        QTest::addColumn<qint64>("megabytes"); // that a file of one second has
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<QString>("starts");
        QTest::newRow("a second one would be too much") << u"sda"_s << qint64(5) << qint64(8) << u"nothing"_s;
        QTest::newRow("two that read little") << u"sda"_s << qint64(3) << qint64(8) << u"1"_s;
        QTest::newRow("another disk") << u"sdb"_s << qint64(500) << qint64(8) << u"1"_s;
        QTest::newRow("a disk that is not slow") << QString() << qint64(500) << qint64(8) << u"1"_s;
        QTest::newRow("without a limit") << u"sda"_s << qint64(500) << qint64(0) << u"1"_s;
    }
    void oneReaderOnASlowDisk()
    {
        QFETCH(const QString, disk);
        QFETCH(const qint64, megabytes);
        QFETCH(const qint64, limit);
        StartLimits limits = twoSlots;
        limits.slowDiskBytesPerSecond = limit * 1'000'000;
        std::vector<RunningBatch> busy{running(1)};
        busy[0].slowDevice = u"sda"_s;
        busy[0].readBytesPerSecond = 5'000'000;
        Scheduler scheduler;
        ReadyJob film = job(1, 1'000'000);
        film.slowDevice = disk;
        film.readBytes = megabytes * 1'000'000;
        scheduler.add(film);
        QTEST(text(scheduler.next(limits, busy)), "starts");
        scheduler.add(film);
        QCOMPARE(text(scheduler.next(limits, {})), u"1"_s); // alone it always may
    }

    void aBatchIsReadFromOneSlowDisk()
    {
        StartLimits limits = twoSlots;
        limits.slowDiskBytesPerSecond = 8'000'000;
        Scheduler scheduler;
        const QStringList disks{u"sda"_s, QString(), u"sda"_s, u"sdb"_s};
        for (int i = 0; i < disks.size(); ++i) {
            ReadyJob film = job(i + 1, 1'000'000);
            film.slowDevice = disks[i];
            film.readBytes = 2'000'000;
            scheduler.add(film);
        }
        const auto first = scheduler.next(limits, {});
        QCOMPARE(text(first), u"1 3"_s);
        QCOMPARE(first->slowDevice, u"sda"_s);
        QCOMPARE(first->readBytes, 4'000'000);
        QCOMPARE(text(scheduler.next(limits, {})), u"2"_s);
        QCOMPARE(text(scheduler.next(limits, {})), u"4"_s);
    }

    void halfOfABatchOnASlowDiskIsNotTakenToWait()
    {
        StartLimits limits = twoSlots;
        limits.slowDiskBytesPerSecond = 8'000'000;
        std::vector<RunningBatch> busy{running(1, 10, {JobId(1), JobId(2)})};
        busy[0].slowDevice = u"sda"_s;
        busy[0].readBytesPerSecond = 5'000'000;
        QVERIFY(Scheduler().takeBack(limits, busy).empty());
        busy[0].readBytesPerSecond = 4'000'000;
        QCOMPARE(Scheduler().takeBack(limits, busy).size(), std::size_t(1));
    }

    void memoryIsReservedBesideWhatRuns()
    {
        Scheduler scheduler;
        scheduler.add(job(1, 900, 60));
        const std::vector<RunningBatch> busy{running(1, 50)};
        QCOMPARE(text(scheduler.next(twoSlots, busy)), u"nothing"_s);
        scheduler.add(job(2, 100, 40));
        QCOMPARE(text(scheduler.next(twoSlots, busy)), u"2"_s); // the smaller one passes
        QCOMPARE(scheduler.waiting(), 1);
    }

    void oneFileThatFitsNowhereRunsAlone()
    {
        Scheduler scheduler;
        scheduler.add(job(1, 900, 5000));
        QCOMPARE(text(scheduler.next(twoSlots, {})), u"1"_s);
    }

    void aBatchReservesTheMemoryOfItsLargestFile()
    {
        Scheduler scheduler;
        scheduler.add(job(1, 3, 20));
        scheduler.add(job(2, 2, 70));
        scheduler.add(job(3, 1, 30));
        const auto batch = scheduler.next(twoSlots, {});
        QVERIFY(batch);
        QCOMPARE(batch->predictedMemoryBytes, 70);
        QCOMPARE(batch->predictedUs, 6);
    }

    void aSecondTryIsAlone()
    {
        Scheduler scheduler;
        scheduler.add(job(1, 1));
        scheduler.add({.id = JobId(2),
                       .cost = plan::FileCost::flat(100, 10),
                       .alone = true,
                       .threads = 2,
                       .slowDevice = {}});
        scheduler.add(job(3, 1));
        QVERIFY(scheduler.find(JobId(2))->alone && !scheduler.find(JobId(1))->alone);
        QVERIFY(!scheduler.find(JobId(9)));
        const StartLimits limits{.slots = 4, .batchSize = 3, .threads = 4, .memoryBudgetBytes = 100};
        const auto first = scheduler.next(limits, {});
        QCOMPARE(text(first), u"2"_s);
        QCOMPARE(first->threads, 2);
        const auto second = scheduler.next(limits, {});
        QCOMPARE(text(second), u"1 3"_s);
        QCOMPARE(second->threads, 4);
    }

    void whatIsWantedFirstBeginsFirst()
    {
        Scheduler scheduler;
        scheduler.add(job(1, 300));
        scheduler.add(job(2, 200));
        for (const auto &[id, priority] : {std::pair(3, 1), std::pair(4, 2), std::pair(5, 0)}) {
            ReadyJob wanted = job(id, 100 - id);
            wanted.priority = priority;
            scheduler.add(wanted);
        }
        QCOMPARE(text(scheduler.next(twoSlots, {})), u"4 3 1"_s);
        QCOMPARE(text(scheduler.next(twoSlots, {})), u"2 5"_s);
    }

    void theUsersOrderIsKept_data()
    {
        QTest::addColumn<QList<int>>("seconds"); // of the files in the user's order
        QTest::addColumn<qint64>("batchSeconds");
        QTest::addColumn<QString>("batches");
        QTest::newRow("short ones go along until there are some seconds of work")
            << QList{2, 2, 2, 2} << qint64(100) << u"1 2 3, 4 5"_s;
        QTest::newRow("one that goes alone is not passed")
            << QList{2, 200, 1, 1} << qint64(100) << u"1, 2, 3 4 5"_s;
        QTest::newRow("where files alone are counted") << QList{2, 200, 1, 1} << qint64(0) << u"1 2 3, 4 5"_s;
    }
    void theUsersOrderIsKept()
    {
        QFETCH(const QList<int>, seconds);
        QFETCH(const qint64, batchSeconds);
        Scheduler scheduler;
        scheduler.add(job(5, 50'000'000));
        for (int i = 0; i < seconds.size(); ++i) {
            ReadyJob wanted = job(i + 1, qint64(seconds[i]) * 1'000'000);
            wanted.priority = int(seconds.size()) - i;
            scheduler.add(wanted);
        }
        StartLimits limits = twoSlots;
        limits.batchUs = batchSeconds * 1'000'000;
        limits.batchSize = batchSeconds > 0 ? 8 : 3;
        QStringList batches;
        while (!scheduler.isEmpty())
            batches << text(scheduler.next(limits, {}));
        QTEST(batches.join(u", "_s), "batches");
    }

    void whatIsWantedFirstHidesNoLongFile()
    {
        Scheduler scheduler;
        for (int id = 1; id <= 4; ++id) {
            ReadyJob wanted = job(id, 10);
            wanted.priority = 1;
            scheduler.add(wanted);
        }
        scheduler.add(job(5, 1000));
        // The one that leads gets cores until it ends with the others, and the longest of them takes long.
        const StartLimits limits{.slots = 4,
                                 .batchSize = 1,
                                 .threads = 1,
                                 .memoryBudgetBytes = 1000,
                                 .cores = 8,
                                 .plannedSlots = 8,
                                 .lastOnes = true};
        const auto batch = scheduler.next(limits, {});
        QCOMPARE(text(batch), u"1"_s);
        QCOMPARE(batch->threads, 1);
    }

    void whatIsHeldKeepsItsMemoryAndNoSlot_data()
    {
        QTest::addColumn<qint64>("memory"); // of what waits
        QTest::addColumn<QString>("begins");
        QTest::newRow("there is memory beside it") << qint64(40) << u"1"_s;
        QTest::newRow("there is not") << qint64(60) << u"nothing"_s;
    }
    void whatIsHeldKeepsItsMemoryAndNoSlot()
    {
        QFETCH(qint64, memory);
        QFETCH(QString, begins);
        Scheduler scheduler;
        scheduler.add(job(1, 100, memory));
        std::vector<RunningBatch> busy{running(1, 50)};
        const StartLimits limits{
            .slots = 1, .batchSize = 1, .threads = 4, .memoryBudgetBytes = 100, .cores = 4};
        busy[0].busyCores = 4.0;
        QCOMPARE(text(scheduler.next(limits, busy)), u"nothing"_s);
        busy[0].held = true;
        QCOMPARE(text(scheduler.next(limits, busy)), begins);
    }

    void aRemovedJobIsNeverStarted()
    {
        Scheduler scheduler;
        scheduler.add(job(1));
        scheduler.add(job(2));
        scheduler.remove(JobId(1));
        scheduler.remove(JobId(99));
        QCOMPARE(text(scheduler.next(twoSlots, {})), u"2"_s);
    }

    void addedTwiceItIsStartedOnce()
    {
        Scheduler scheduler;
        scheduler.add(job(1, 10));
        scheduler.add(job(1, 20));
        QCOMPARE(scheduler.waiting(), 1);
        QCOMPARE(text(scheduler.next(twoSlots, {})), u"1"_s);
        QVERIFY(scheduler.isEmpty());
    }

    void everyBatchHasANumberOfItsOwn()
    {
        Scheduler scheduler;
        for (int i = 1; i <= 9; ++i)
            scheduler.add(job(i));
        qint64 last = 0;
        while (const auto batch = scheduler.next(twoSlots, {})) {
            QVERIFY(number(batch->id) > last);
            last = number(batch->id);
        }
        QCOMPARE(last, 3);
    }

    void anIdleSlotTakesHalfOfWhatHasNotBegun()
    {
        const Scheduler scheduler;
        const std::vector<RunningBatch> busy{running(1, 10, {JobId(1), JobId(2), JobId(3)})};
        QCOMPARE(scheduler.takeBack(twoSlots, busy), (std::vector<JobId>{JobId(2), JobId(3)}));
        const std::vector<RunningBatch> full{busy[0], running(2)};
        QVERIFY(scheduler.takeBack(twoSlots, full).empty());
        const std::vector<RunningBatch> nothingLeft{running(1)};
        QVERIFY(scheduler.takeBack(twoSlots, nothingLeft).empty());
        QVERIFY(scheduler.takeBack(twoSlots, {}).empty());
    }

    void whatIsDoneBeforeAProcessBeginsIsNotTakenBack()
    {
        const Scheduler scheduler;
        std::vector<RunningBatch> busy{running(1, 10, {JobId(1)})};
        busy[0].notBegunUs = 100'000;
        QVERIFY(scheduler.takeBack(twoSlots, busy).empty());
    }

    void whatAProcessIsAboutToBeginIsNotTakenBack()
    {
        const Scheduler scheduler;
        std::vector<RunningBatch> busy{running(1, 10, {JobId(1)})};
        busy[0].onFile = false;
        QVERIFY(scheduler.takeBack(twoSlots, busy).empty());
        busy = {running(1, 10, {JobId(1), JobId(2)})};
        busy[0].onFile = false;
        QCOMPARE(scheduler.takeBack(twoSlots, busy), std::vector<JobId>{JobId(2)});
    }

    void aBatchIsFullWithSoMuchWork()
    {
        Scheduler scheduler;
        for (int i = 1; i <= 5; ++i)
            scheduler.add(job(i, 1000 - i));
        StartLimits limits = twoSlots;
        limits.batchUs = 1500;
        limits.batchSize = 5;
        QCOMPARE(text(scheduler.next(limits, {})), u"1 2"_s);
    }

    void aVeryLongFileGoesAlone()
    {
        Scheduler scheduler;
        scheduler.add(job(1, 9000));
        scheduler.add(job(2, 10));
        scheduler.add(job(3, 10));
        StartLimits limits = twoSlots;
        limits.batchUs = 1500;
        QCOMPARE(text(scheduler.next(limits, {})), u"1"_s);
        QCOMPARE(text(scheduler.next(limits, {})), u"2 3"_s);
    }

    void aFileThatTakesMoreThanItsShareOfTheMemoryGoesAlone()
    {
        Scheduler scheduler;
        scheduler.add(job(1, 30, 10));
        scheduler.add(job(2, 20, 60));
        scheduler.add(job(3, 10, 10));
        StartLimits limits = twoSlots;
        limits.batchUs = 1500;
        limits.plannedSlots = 2;
        QCOMPARE(text(scheduler.next(limits, {})), u"1 3"_s);
        QCOMPARE(text(scheduler.next(limits, {})), u"2"_s);
    }

    void whereMemoryIsShortABatchHoldsFilesOfAboutTheSame()
    {
        const auto first = [](bool isShort) {
            Scheduler scheduler;
            scheduler.add(job(1, 50, 20));
            scheduler.add(job(2, 40, 30)); // more than the first
            scheduler.add(job(3, 30, 17));
            scheduler.add(job(4, 20, 5)); // which would keep the memory of the first
            StartLimits limits = twoSlots;
            limits.batchSize = 4;
            limits.memoryIsShort = isShort;
            return text(scheduler.next(limits, {}));
        };
        QCOMPARE(first(false), u"1 2 3 4"_s);
        QCOMPARE(first(true), u"1 3"_s);
    }

    // Eight cores for four batches of two threads, while others wait.
    void coresThatLackMemoryGoToWhoHasIt_data()
    {
        QTest::addColumn<qint64>("memoryOfOthers");
        QTest::addColumn<int>("threads");
        QTest::newRow("all fit beside it") << qint64(10) << 2;
        QTest::newRow("one fits beside it") << qint64(30) << 4;
        QTest::newRow("none fits beside it") << qint64(60) << 8;
    }
    void coresThatLackMemoryGoToWhoHasIt()
    {
        QFETCH(qint64, memoryOfOthers);
        QFETCH(int, threads);
        Scheduler scheduler;
        scheduler.add(job(1, 9000, 50));
        for (int id = 2; id < 9; ++id)
            scheduler.add(job(id, 100, memoryOfOthers));
        const StartLimits limits{
            .slots = 4, .threads = 2, .memoryBudgetBytes = 100, .cores = 8, .plannedSlots = 4};
        QCOMPARE(scheduler.next(limits, {})->threads, threads);
    }

    void nothingStartsWithoutAFreeCore()
    {
        Scheduler scheduler;
        scheduler.add(job(1));
        std::vector<RunningBatch> busy{running(1)};
        busy[0].busyCores = 4.0;
        StartLimits limits{.slots = 4, .memoryBudgetBytes = 100, .cores = 4, .plannedSlots = 4};
        QCOMPARE(text(scheduler.next(limits, busy)), u"nothing"_s);
        limits.cores = 0; // the user has said how many
        QCOMPARE(text(scheduler.next(limits, busy)), u"1"_s);
    }

    // Two threads of one encoder do not keep two cores at work.
    void aPartOfACoreIsFree_data()
    {
        QTest::addColumn<qint64>("wallUs"); // of the film with two threads, of one second of work
        QTest::addColumn<QString>("starts");
        QTest::newRow("each thread has its core") << qint64(500'000) << u"nothing"_s;
        QTest::newRow("as good as that") << qint64(502'000) << u"nothing"_s;
        QTest::newRow("they wait for each other") << qint64(530'000) << u"2"_s;
    }
    void aPartOfACoreIsFree()
    {
        QFETCH(qint64, wallUs);
        Scheduler scheduler;
        ReadyJob film = job(1, 1'000'000);
        film.cost.wallUs[plan::choiceFrom(2)] = wallUs;
        film.threads = 2;
        scheduler.add(film);
        scheduler.add(job(2, 100));
        const StartLimits limits{
            .slots = 2, .batchUs = 200'000, .memoryBudgetBytes = 100, .cores = 2, .plannedSlots = 2};
        const auto first = scheduler.next(limits, {});
        QCOMPARE(text(first), u"1"_s);
        RunningBatch begun = running(1);
        begun.busyCores = busyCores(*first);
        QTEST(text(scheduler.next(limits, std::array{begun})), "starts");
    }

    // Sixteen cores, and only these files are left.
    void theLastFilesGetTheFreedCores_data()
    {
        QTest::addColumn<QList<int>>("lengths");
        QTest::addColumn<bool>("moreToCome");
        QTest::addColumn<QList<int>>("threads");
        QTest::newRow("one file gets all") << QList<int>{100} << false << QList<int>{16};
        QTest::newRow("two share them") << QList<int>{100, 100} << false << QList<int>{8, 8};
        QTest::newRow("the longer one gets more") << QList<int>{300, 100} << false << QList<int>{12, 4};
        QTest::newRow("none gets more while others come") << QList<int>{100, 100} << true << QList<int>{1, 1};
    }
    void theLastFilesGetTheFreedCores()
    {
        QFETCH(QList<int>, lengths);
        QFETCH(bool, moreToCome);
        QFETCH(QList<int>, threads);
        Scheduler scheduler;
        for (int i = 0; i < lengths.size(); ++i) {
            ReadyJob film = job(i + 1);
            for (std::size_t c = 0; c < plan::threadChoices.size(); ++c)
                film.cost.wallUs[c] = lengths[i] * qint64(1'000'000) / plan::threadChoices[c];
            scheduler.add(film);
        }
        const StartLimits limits{.slots = 16,
                                 .threads = 1,
                                 .memoryBudgetBytes = 1000,
                                 .cores = 16,
                                 .plannedSlots = 16,
                                 .lastOnes = !moreToCome};
        std::vector<RunningBatch> busy;
        QList<int> given;
        while (const auto batch = scheduler.next(limits, busy)) {
            given << batch->threads;
            RunningBatch begun = running(int(number(batch->id)));
            begun.busyCores = busyCores(*batch);
            busy.push_back(begun);
        }
        QCOMPARE(given, threads);
    }

    void threadsThatDoNotHelpAreNotGiven()
    {
        Scheduler scheduler;
        scheduler.add(job(1, 1'000'000)); // as fast with one as with many
        scheduler.add(job(2, 1'000'000));
        const StartLimits limits{.slots = 4,
                                 .threads = 1,
                                 .memoryBudgetBytes = 1000,
                                 .cores = 4,
                                 .plannedSlots = 4,
                                 .lastOnes = true};
        QCOMPARE(scheduler.next(limits, {})->threads, 1);
    }

    void noMoreThreadsThanTheMemoryBears()
    {
        Scheduler scheduler;
        ReadyJob greedy = job(1);
        for (std::size_t i = 0; i < plan::threadChoices.size(); ++i) {
            greedy.cost.wallUs[i] = 1'000'000 / plan::threadChoices[i];
            greedy.cost.memoryBytes[i] = 10 * plan::threadChoices[i];
        }
        scheduler.add(greedy);
        const StartLimits limits{.slots = 8,
                                 .threads = 2,
                                 .memoryBudgetBytes = 40,
                                 .cores = 8,
                                 .plannedSlots = 4,
                                 .lastOnes = true};
        QCOMPARE(scheduler.next(limits, {})->threads, 4);
    }

    void limitsFollowPlanThrottleAndUser()
    {
        const plan::Sizing sizing{.slots = 4, .threads = 2, .batchSize = 8, .batchUs = 800};
        const plan::Machine machine{.cores = 8, .memoryBudgetBytes = 100};
        ThrottleStep step;
        step.batchSize = 4;
        step.slots = 3;
        StartLimits limits = startLimits(sizing, step, machine, {}, 0);
        QCOMPARE(limits.slots, 3);
        QCOMPARE(limits.batchUs, 400); // half of the plan's, as the files
        QCOMPARE(limits.cores, 8);
        QVERIFY(limits.lastOnes && !limits.fixedSize);
        QVERIFY(!startLimits(sizing, step, machine, {}, 1).lastOnes);
        step.onlyOne = true;
        QCOMPARE(startLimits(sizing, step, machine, {}, 0).slots, 1);
        step.mayStart = false;
        QCOMPARE(startLimits(sizing, step, machine, {}, 0).slots, 0);
        Config config;
        config.threads = 3;
        QCOMPARE(startLimits(sizing, step, machine, config, 0).cores, 0);
    }

    void nothingIsTakenBackWhileOthersWait()
    {
        Scheduler scheduler;
        scheduler.add(job(9, 10, 1000));
        const std::vector<RunningBatch> busy{running(1, 10, {JobId(1), JobId(2)})};
        QVERIFY(scheduler.takeBack(twoSlots, busy).empty());
    }
};

SLUICE_TEST(TestScheduler, QCoreApplication)

} // namespace test_scheduler

#include "test_scheduler.moc"

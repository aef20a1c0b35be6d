// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/scheduler.h"

#include <QTest>

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
    return {.id = JobId(id), .predictedUs = us, .memoryBytes = memory};
}

constexpr StartLimits twoSlots{.slots = 2, .batchSize = 3, .threads = 1, .memoryBudgetBytes = 100};

RunningBatch running(int id, qint64 memory = 10, std::vector<JobId> notBegun = {})
{
    RunningBatch batch;
    batch.id = BatchId(id);
    batch.memoryBytes = memory;
    batch.notBegunUs = qint64(notBegun.size()) * 1000;
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
        scheduler.add({.id = JobId(2), .predictedUs = 100, .memoryBytes = 10, .alone = true, .threads = 2});
        scheduler.add(job(3, 1));
        QVERIFY(scheduler.isAlone(JobId(2)) && !scheduler.isAlone(JobId(1)) && !scheduler.isAlone(JobId(9)));
        const StartLimits limits{.slots = 4, .batchSize = 3, .threads = 4, .memoryBudgetBytes = 100};
        const auto first = scheduler.next(limits, {});
        QCOMPARE(text(first), u"2"_s);
        QCOMPARE(first->threads, 2);
        const auto second = scheduler.next(limits, {});
        QCOMPARE(text(second), u"1 3"_s);
        QCOMPARE(second->threads, 4);
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

    void nothingIsTakenBackWhileOthersWait()
    {
        Scheduler scheduler;
        scheduler.add(job(9, 10, 1000));
        const std::vector<RunningBatch> busy{running(1, 10, {JobId(1), JobId(2)})};
        QVERIFY(scheduler.takeBack(twoSlots, busy).empty());
    }
};

QTEST_GUILESS_MAIN(TestScheduler)
#include "test_scheduler.moc"

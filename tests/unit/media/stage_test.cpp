// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/stage.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <atomic>
#include <future>
#include <numeric>
#include <thread>
#include <vector>

namespace stage_test {

using namespace sluice;
using namespace sluice::media;
using namespace std::chrono_literals;

namespace {

constexpr auto longTime = 30s; // only a test that fails takes it

} // namespace

class StageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQueueKeepsTheOrderAndItsLength();
    void aClosedQueueGivesWhatItHolds();
    void aCancelledQueueWakesBothEnds();
    void aFullQueueLeavesTheItemWithItsOwner();
    void aQueueCountsBytes();
    void aStageWorksThroughAllThenDrains();
    void anErrorReachesWhoeverGives();
    void anErrorInTheSecondStageEndsTheFirst();
    void aCancelledStageDoesNotDrain();
};

void StageTest::aQueueKeepsTheOrderAndItsLength()
{
    BoundedQueue<int> queue({.items = 2});
    std::atomic<int> pushed = 0;
    std::thread giver([&] {
        for (int i = 0; i < 100; ++i) {
            QVERIFY(queue.push(i));
            ++pushed;
        }
        queue.close();
    });
    int expected = 0;
    while (const std::optional<int> item = queue.pop()) {
        QCOMPARE(*item, expected++);
        QVERIFY(pushed <= expected + 2); // what was taken, and at most two that wait
    }
    giver.join();
    QCOMPARE(expected, 100);
}

void StageTest::aClosedQueueGivesWhatItHolds()
{
    BoundedQueue<int> queue({.items = 4});
    QVERIFY(queue.push(1));
    QVERIFY(queue.push(2));
    queue.close();
    QCOMPARE(queue.pop(), std::optional(1));
    QCOMPARE(queue.pop(), std::optional(2));
    QCOMPARE(queue.pop(), std::optional<int>());
}

void StageTest::aCancelledQueueWakesBothEnds()
{
    BoundedQueue<int> full({.items = 1});
    QVERIFY(full.push(1));
    auto giver = std::async(std::launch::async, [&] { return full.push(2); });
    BoundedQueue<int> empty({.items = 1});
    auto taker = std::async(std::launch::async, [&] { return empty.pop().has_value(); });
    full.cancel();
    empty.cancel();
    QCOMPARE(giver.wait_for(longTime), std::future_status::ready);
    QCOMPARE(taker.wait_for(longTime), std::future_status::ready);
    QVERIFY(!giver.get());
    QVERIFY(!taker.get());
    QVERIFY(!full.pop());
}

void StageTest::aFullQueueLeavesTheItemWithItsOwner()
{
    BoundedQueue<std::vector<int>> queue({.items = 1});
    QVERIFY(queue.push({1}));
    std::vector<int> item{2, 3};
    QVERIFY(!queue.pushFor(item, 1ms));
    QCOMPARE(item, (std::vector<int>{2, 3}));
    QCOMPARE(queue.pop(), std::optional(std::vector<int>{1}));
    QVERIFY(queue.pushFor(item, longTime));
    QVERIFY(item.empty());
}

void StageTest::aQueueCountsBytes()
{
    BoundedQueue<int> queue(
        {.items = 10, .bytes = 100, .sizeOf = [](const int &item) { return std::size_t(item); }});
    int large = 500;
    int small = 60;
    QVERIFY(queue.pushFor(large, 1ms)); // alone, whatever its size
    QVERIFY(!queue.pushFor(small, 1ms));
    QCOMPARE(queue.pop(), std::optional(500));
    QVERIFY(queue.pushFor(small, 1ms));
    QVERIFY(queue.pushFor(small, 1ms)); // 60 bytes wait: there is still room
    QVERIFY(!queue.pushFor(small, 1ms));
    QCOMPARE(queue.pop(), std::optional(60));
    QVERIFY(queue.pushFor(small, 1ms));
}

void StageTest::aStageWorksThroughAllThenDrains()
{
    std::vector<int> seen;
    Stage<int> stage("test", {.items = 2},
                     {.each =
                          [&](int &item) {
                              seen.push_back(item);
                              return Result<>();
                          },
                      .drain =
                          [&] {
                              seen.push_back(-1);
                              return Result<>();
                          }});
    for (int i = 0; i < 10; ++i)
        QVERIFY(stage.give(i));
    QVERIFY(stage.finish());
    QVERIFY(stage.endsWithin({}));
    std::vector<int> expected(10);
    std::iota(expected.begin(), expected.end(), 0);
    expected.push_back(-1);
    QCOMPARE(seen, expected);
}

void StageTest::anErrorReachesWhoeverGives()
{
    std::atomic<int> worked = 0;
    Stage<int> stage("test", {.items = 1},
                     {.each =
                          [&](int &item) {
                              ++worked;
                              return item == 3 ? Result<>(fail(ErrorCode::OutOfMemory)) : Result<>();
                          },
                      .drain = [&]() -> Result<> { return fail(ErrorCode::Internal); }});
    Result<> given;
    for (int i = 0; i < 1000 && given; ++i)
        given = stage.give(i);
    QVERIFY(!given);
    QCOMPARE(given.error().code, ErrorCode::OutOfMemory); // and never the drain's
    int item = 5;
    QVERIFY(!stage.giveFor(item, longTime));
    QCOMPARE(stage.finish().error().code, ErrorCode::OutOfMemory);
    QCOMPARE(worked.load(), 4);
}

void StageTest::anErrorInTheSecondStageEndsTheFirst()
{
    Stage<int> second("second", {.items = 1},
                      {.each = [](int &) -> Result<> { return fail(ErrorCode::OutputDiskFull); },
                       .drain = [] { return Result<>(); }});
    Stage<int> first(
        "first", {.items = 1},
        {.each = [&](int &item) { return second.give(item); }, .drain = [&] { return second.finish(); }});
    Result<> given;
    for (int i = 0; i < 1000 && given; ++i)
        given = first.give(i);
    QVERIFY(!given);
    QCOMPARE(given.error().code, ErrorCode::OutputDiskFull);
}

void StageTest::aCancelledStageDoesNotDrain()
{
    bool drained = false;
    {
        Stage<int> stage("test", {.items = 4},
                         {.each = [](int &) { return Result<>(); },
                          .drain =
                              [&] {
                                  drained = true;
                                  return Result<>();
                              }});
        QVERIFY(stage.give(1));
    }
    QVERIFY(!drained);
}

SLUICE_TEST(StageTest, sluice::tests::NoApplication)

} // namespace stage_test

#include "stage_test.moc"

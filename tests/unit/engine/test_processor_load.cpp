// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/processor_load.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace test_processor_load {

using namespace sluice;

namespace {

constexpr qint64 second = 1'000'000;
constexpr JobId film{1};

} // namespace

// In which files' time the processor was full.
class TestProcessorLoad final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileHasTheMeanOfItsTime_data()
    {
        QTest::addColumn<double>("first"); // of ten seconds
        QTest::addColumn<double>("then");  // of thirty
        QTest::addColumn<bool>("full");
        QTest::newRow("all the time") << 100.0 << 100.0 << true;
        QTest::newRow("most of it") << 70.0 << 100.0 << true;
        QTest::newRow("idle first") << 0.0 << 100.0 << false;
        QTest::newRow("at first") << 100.0 << 20.0 << false;
    }
    void aFileHasTheMeanOfItsTime()
    {
        QFETCH(double, first);
        QFETCH(double, then);
        ProcessorLoad load;
        load.look(100 - first, 100 * second); // before it began: counts for nothing
        load.began(film);
        load.look(first, 10 * second);
        load.look(then, 30 * second);
        load.ended(film);
        load.look(100 - then, 100 * second); // nor does what comes after it
        QTEST(load.wasFull(film), "full");
    }

    void betweenTwoLooksTheLastOneHolds()
    {
        ProcessorLoad load;
        load.look(100, second);
        load.began(film);
        load.ended(film);
        QVERIFY(load.wasFull(film));
        load.look(10, second);
        load.began(film);
        load.ended(film);
        QVERIFY(!load.wasFull(film));
    }

    void nothingIsSaidOfWhatWasNotSeen()
    {
        ProcessorLoad load;
        load.began(film);
        QVERIFY(!load.wasFull(film));
        load.ended(film);
        QVERIFY(!load.wasFull(film));
    }
};

SLUICE_TEST(TestProcessorLoad, sluice::tests::NoApplication)

} // namespace test_processor_load

#include "test_processor_load.moc"

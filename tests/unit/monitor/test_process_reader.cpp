// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/monitor/process_reader.h"
#include "tests/support/test_program.h"
#include "tests/unit/monitor/machine_tree.h"

#include <QCoreApplication>
#include <QtTest>

#include <unistd.h>

namespace test_process_reader {

using namespace Qt::StringLiterals;
using namespace sluice;
using namespace sluice::monitor;
using sluice::test::Files;
using sluice::test::MachineTree;

namespace {

constexpr qint64 kB = 1024;

struct Process
{
    QByteArray comm = "sluice-worker";
    char state = 'S';
    qint64 userTicks = 300;
    qint64 systemTicks = 100;
    qint64 startTicks = 5000;
    qint64 residentPages = 1000;
};

QByteArray stat(const Process &process)
{
    return "42 (" + process.comm + ") " + process.state + " 1 42 42 0 -1 4194560 1 2 3 4 "
           + QByteArray::number(process.userTicks) + ' ' + QByteArray::number(process.systemTicks)
           + " 0 0 20 0 4 0 " + QByteArray::number(process.startTicks) + " 123456789 "
           + QByteArray::number(process.residentPages) + " 18446744073709551615 1 1 0 0\n";
}

Files worker(const Process &process = {})
{
    return {{u"proc/42/stat"_s, stat(process)},
            {u"proc/42/io"_s, "rchar: 999999\nwchar: 888888\nsyscr: 1\nsyscw: 1\nread_bytes: 4096\n"
                              "write_bytes: 8192\ncancelled_write_bytes: 0\n"},
            {u"proc/42/smaps_rollup"_s, "00400000-7ffd000 ---p 00000000 00:00 0   [rollup]\n"
                                        "Rss:                4000 kB\nPss:                3000 kB\n"
                                        "Pss_Anon:           1000 kB\n"}};
}

} // namespace

class TestProcessReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAWorker();
    void survivesOddNames_data();
    void survivesOddNames();
    void tellsWhoLives_data();
    void tellsWhoLives();
    void measuresCpu();
    void asksForPssNowAndThen();
    void asksForThePssOfOneAtATime();
    void takesTheResidentSetWherePssIsHidden();
    void staysDeadWhenItsNumberIsTakenAgain();
    void forgetsWhoIsNotAskedFor();
    void keepsTheOrder();

private:
    static ProcessReader reader(const MachineTree &tree) { return {tree.root().toStdString(), 100, 4096}; }
    static ProcessSample readOne(ProcessReader &reader, qint64 nowUs = 1'000'000)
    {
        return reader.read(std::array<qint64, 1>{42}, nowUs).front();
    }
};

void TestProcessReader::readsAWorker()
{
    const MachineTree tree(worker());
    ProcessReader seen = reader(tree);
    const ProcessSample sample = readOne(seen);
    QCOMPARE(sample.pid, 42);
    QVERIFY(sample.alive);
    QCOMPARE(sample.cpuTimeUs, 4'000'000);
    QCOMPARE(sample.memoryBytes, 3000 * kB);
    QCOMPARE(sample.ioBytes, 12288);
    QCOMPARE(sample.cpuPercent, 0.0);
}

void TestProcessReader::survivesOddNames_data()
{
    QTest::addColumn<QByteArray>("comm");
    QTest::newRow("a closing bracket in the name") << QByteArray("we)rd) S 1 2");
    QTest::newRow("spaces in the name") << QByteArray("my own worker");
    QTest::newRow("a line end in the name") << QByteArray("two\nlines");
    QTest::newRow("no name at all") << QByteArray();
}

void TestProcessReader::survivesOddNames()
{
    QFETCH(QByteArray, comm);
    const MachineTree tree(worker({.comm = comm}));
    ProcessReader seen = reader(tree);
    const ProcessSample sample = readOne(seen);
    QVERIFY(sample.alive);
    QCOMPARE(sample.cpuTimeUs, 4'000'000);
}

void TestProcessReader::tellsWhoLives_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<bool>("alive");
    QTest::newRow("asleep is alive") << worker() << true;
    QTest::newRow("waiting for a disk is alive") << worker({.state = 'D'}) << true;
    QTest::newRow("stopped is alive") << worker({.state = 'T'}) << true;
    QTest::newRow("a zombie is not alive") << worker({.state = 'Z'}) << false;
    QTest::newRow("nobody is not alive") << Files() << false;
    QTest::newRow("half a line is not alive") << Files{{u"proc/42/stat"_s, "42 (sluice) S 1 2"}} << false;
}

void TestProcessReader::tellsWhoLives()
{
    QFETCH(Files, files);
    QFETCH(bool, alive);
    const MachineTree tree(files);
    ProcessReader seen = reader(tree);
    QCOMPARE(readOne(seen).alive, alive);
}

void TestProcessReader::measuresCpu()
{
    const MachineTree tree(worker());
    ProcessReader seen = reader(tree);
    (void)readOne(seen, 1'000'000);
    tree.write({{u"proc/42/stat"_s, stat({.userTicks = 550, .systemTicks = 150})}});
    QCOMPARE(readOne(seen, 3'000'000).cpuPercent, 150.0);
    QCOMPARE(readOne(seen, 3'000'000).cpuPercent, 150.0); // no time has passed
    QCOMPARE(readOne(seen, 4'000'000).cpuPercent, 0.0);
}

void TestProcessReader::asksForPssNowAndThen()
{
    const MachineTree tree(worker());
    ProcessReader seen = reader(tree);
    QCOMPARE(readOne(seen).memoryBytes, 3000 * kB);
    tree.write({{u"proc/42/stat"_s, stat({.residentPages = 1500})},
                {u"proc/42/smaps_rollup"_s, "Pss:                4500 kB\n"}});
    QCOMPARE(readOne(seen).memoryBytes, 5000 * kB); // 500 pages more than when it was asked
    QCOMPARE(readOne(seen).memoryBytes, 5000 * kB);
    QCOMPARE(readOne(seen).memoryBytes, 4500 * kB);
}

void TestProcessReader::asksForThePssOfOneAtATime()
{
    const std::array<qint64, 5> pids{1, 2, 3, 4, 5};
    const MachineTree tree;
    const auto say = [&tree, &pids](const QByteArray &pss) {
        for (const qint64 pid : pids) {
            const QString folder = u"proc/%1/"_s.arg(pid);
            tree.write({{folder + u"stat"_s, stat({})}, {folder + u"smaps_rollup"_s, pss}});
        }
    };
    ProcessReader seen = reader(tree);
    const auto told = [&](qint64 bytes) {
        return std::ranges::count(seen.read(pids, 1'000'000), bytes, &ProcessSample::memoryBytes);
    };
    say("Pss: 100 kB\n");
    QCOMPARE(told(100 * kB), 5); // they are new
    say("Pss: 200 kB\n");
    QCOMPARE(told(200 * kB), 0);
    QCOMPARE(told(200 * kB), 0);
    for (int asked = 1; asked <= 5; ++asked) {
        QCOMPARE(told(200 * kB), asked);
        QCOMPARE(told(200 * kB), asked);
    }
    say("Pss: 300 kB\n");
    QCOMPARE(told(300 * kB), 1); // the first one's turn again
}

void TestProcessReader::takesTheResidentSetWherePssIsHidden()
{
    Files files = worker();
    files.remove(u"proc/42/smaps_rollup"_s);
    files.remove(u"proc/42/io"_s);
    const MachineTree tree(files);
    ProcessReader seen = reader(tree);
    const ProcessSample sample = readOne(seen);
    QVERIFY(sample.alive);
    QCOMPARE(sample.memoryBytes, 4000 * kB);
    QCOMPARE(sample.ioBytes, 0);
}

void TestProcessReader::staysDeadWhenItsNumberIsTakenAgain()
{
    const MachineTree tree(worker());
    ProcessReader seen = reader(tree);
    QVERIFY(readOne(seen).alive);
    tree.write(worker({.startTicks = 6000}));
    QVERIFY(!readOne(seen).alive);
    QCOMPARE(readOne(seen).memoryBytes, 0);
}

void TestProcessReader::forgetsWhoIsNotAskedFor()
{
    const MachineTree tree(worker());
    ProcessReader seen = reader(tree);
    (void)readOne(seen);
    (void)seen.read({}, 2'000'000);
    tree.write(worker({.startTicks = 6000}));
    QVERIFY(readOne(seen).alive);
}

void TestProcessReader::keepsTheOrder()
{
    const MachineTree tree(worker());
    ProcessReader seen = reader(tree);
    const auto samples = seen.read(std::array<qint64, 3>{7, 42, 6}, 1'000'000);
    QCOMPARE(samples.size(), size_t(3));
    QCOMPARE(samples[0].pid, 7);
    QVERIFY(samples[1].alive);
    QCOMPARE(samples[2].pid, 6);
    QVERIFY(!samples[2].alive);
}

SLUICE_TEST(TestProcessReader, QCoreApplication)

} // namespace test_process_reader

#include "test_process_reader.moc"

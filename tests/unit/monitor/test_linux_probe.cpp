// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/monitor/linux_probe.h"
#include "tests/support/test_program.h"
#include "tests/unit/monitor/machine_tree.h"

#include <QCoreApplication>
#include <QtTest>

#include <unistd.h>

namespace test_linux_probe {

using namespace Qt::StringLiterals;
using namespace sluice;
using namespace sluice::monitor;
using sluice::test::Files;
using sluice::test::MachineTree;

namespace {

constexpr qint64 MiB = 1024 * 1024;

const QByteArray meminfo = "MemTotal:       16777216 kB\n"
                           "MemFree:          524288 kB\n"
                           "MemAvailable:    8388608 kB\n"
                           "Buffers:          262144 kB\n"
                           "Cached:          1048576 kB\n";

const QByteArray pressure = "some avg10=12.50 avg60=3.00 avg300=1.00 total=1234567\n"
                            "full avg10=6.25 avg60=1.00 avg300=0.50 total=234567\n";

// user nice system idle iowait irq softirq steal guest guest_nice
QByteArray stat(const QList<QByteArray> &cpuLines)
{
    return "cpu  1 2 3 4 5 6 7 8 9 10\n" + cpuLines.join('\n')
           + "\nintr 12345 1 2 3\nctxt 99\nbtime 1700000000\n";
}

Files debianHost()
{
    return {{u"proc/stat"_s, stat({"cpu0 100 0 0 100 0 0 0 0 0 0", "cpu1 100 0 0 100 0 0 0 0 0 0",
                                   "cpu2 100 0 0 100 0 0 0 0 0 0", "cpu3 100 0 0 100 0 0 0 0 0 0"})},
            {u"proc/meminfo"_s, meminfo},
            {u"proc/diskstats"_s, "   8       0 sda 10 0 1000 5 20 0 2000 9 0 500 14 0 0 0 0 1 1\n"
                                  "   8       1 sda1 10 0 1000 5 20 0 2000 9 0 500 14\n"
                                  "   7       0 loop0 10 0 1000 5 20 0 2000 9 0 500 14\n"
                                  " 253       0 dm-0 10 0 1000 5 20 0 2000 9 0 500 14\n"
                                  " 259       0 nvme0n1 10 0 100 5 20 0 200 9 0 50 14\n"
                                  " 259       1 nvme0n1p1 10 0 100 5 20 0 200 9 0 50 14\n"},
            {u"proc/pressure/memory"_s, pressure},
            {u"proc/pressure/io"_s, "some avg10=1.25 avg60=0.00 avg300=0.00 total=1\n"},
            {u"proc/pressure/cpu"_s, "some avg10=99.00 avg60=0.00 avg300=0.00 total=1\n"},
            {u"proc/self/cgroup"_s, "0::/user.slice/session.scope\n"},
            {u"sys/fs/cgroup/user.slice/session.scope/memory.max"_s, "max\n"},
            {u"sys/fs/cgroup/user.slice/session.scope/cpu.max"_s, "max 100000\n"},
            {u"sys/block/sda/"_s, {}},
            {u"sys/block/loop0/"_s, {}},
            {u"sys/block/dm-0/"_s, {}},
            {u"sys/block/nvme0n1/"_s, {}}};
}

Files with(Files files, const Files &more)
{
    for (auto file = more.begin(); file != more.end(); ++file)
        files.insert(file.key(), file.value());
    return files;
}

Files without(Files files, const QString &start)
{
    files.removeIf([&start](auto file) { return file.key().startsWith(start); });
    return files;
}

// A container on cgroup v2 that may use two and a half CPUs and 1 GiB, of which 300 MiB are file pages.
Files containerV2()
{
    return with(debianHost(), {{u"proc/self/cgroup"_s, "0::/\n"},
                               {u"sys/fs/cgroup/memory.max"_s, "1073741824\n"},
                               {u"sys/fs/cgroup/memory.high"_s, "max\n"},
                               {u"sys/fs/cgroup/memory.current"_s, "734003200\n"},
                               {u"sys/fs/cgroup/memory.stat"_s, "anon 1\nfile 2\ninactive_file 314572800\n"},
                               {u"sys/fs/cgroup/cpu.max"_s, "250000 100000\n"},
                               {u"sys/fs/cgroup/cpu.stat"_s, "usage_usec 1000000\nuser_usec 1\n"}});
}

// Docker on cgroup v1 without a namespace of its own: the host's path is named, but not there.
Files containerV1()
{
    return with(debianHost(),
                {{u"proc/self/cgroup"_s, "5:memory:/docker/f00\n4:cpu,cpuacct:/docker/f00\n0::/\n"},
                 {u"sys/fs/cgroup/memory/memory.limit_in_bytes"_s, "2147483648\n"},
                 {u"sys/fs/cgroup/memory/memory.usage_in_bytes"_s, "1610612736\n"},
                 {u"sys/fs/cgroup/memory/memory.stat"_s, "inactive_file 1\ntotal_inactive_file 536870912\n"},
                 {u"sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us"_s, "100000\n"},
                 {u"sys/fs/cgroup/cpu,cpuacct/cpu.cfs_period_us"_s, "100000\n"},
                 {u"sys/fs/cgroup/cpu,cpuacct/cpuacct.usage"_s, "5000000000\n"}});
}

} // namespace

class TestLinuxProbe final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheMachine_data();
    void knowsTheMachine();
    void measuresMemory_data();
    void measuresMemory();
    void measuresCpu_data();
    void measuresCpu();
    void measuresCpuUnderAQuota_data();
    void measuresCpuUnderAQuota();
    void measuresDisks_data();
    void measuresDisks();
    void readsPressure();
    void readsThePressureOfItsGroup();
    void keepsTheRateWhenNoTimeHasPassed();
    void readsTheRealMachine();
    void costsLittle();

private:
    LinuxProbe probe(const MachineTree &tree, std::vector<int> cpus = {0, 1, 2, 3})
    {
        m_nowUs = 1'000'000;
        return LinuxProbe(
            {.root = tree.root(), .cpus = std::move(cpus), .monotonicUs = [this] { return m_nowUs; }});
    }

    qint64 m_nowUs = 0;
};

void TestLinuxProbe::knowsTheMachine_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QList<int>>("cpus");
    QTest::addColumn<int>("cores");
    QTest::addColumn<qint64>("memoryBytes");
    QTest::addColumn<bool>("hasPressure");
    const QList<int> four{0, 1, 2, 3};
    const auto deep = [](const QByteArray &outer, const QByteArray &inner) {
        return with(debianHost(), {{u"sys/fs/cgroup/user.slice/cpu.max"_s, outer},
                                   {u"sys/fs/cgroup/user.slice/session.scope/cpu.max"_s, inner}});
    };
    QTest::newRow("a Debian host may use all of itself") << debianHost() << four << 4 << 16384 * MiB << true;
    QTest::newRow("two CPUs by affinity are two cores")
        << debianHost() << QList<int>{1, 3} << 2 << 16384 * MiB << true;
    QTest::newRow("two and a half CPUs by quota are three cores")
        << containerV2() << four << 3 << 1024 * MiB << true;
    QTest::newRow("affinity below the quota counts")
        << containerV2() << QList<int>{2} << 1 << 1024 * MiB << true;
    QTest::newRow("a container of version 1 has its limits at the mount")
        << containerV1() << four << 1 << 2048 * MiB << true;
    QTest::newRow("a tenth of a CPU is one core")
        << deep("max 100000", "10000 100000") << four << 1 << 16384 * MiB << true;
    QTest::newRow("a quota further up counts")
        << deep("200000 100000", "300000 100000") << four << 2 << 16384 * MiB << true;
    QTest::newRow("no limit of version 1 is no limit")
        << with(containerV1(), {{u"sys/fs/cgroup/memory/memory.limit_in_bytes"_s, "9223372036854771712\n"},
                                {u"sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us"_s, "-1\n"}})
        << four << 4 << 16384 * MiB << true;
    QTest::newRow("a limit above the memory of the machine is none")
        << with(containerV2(), {{u"sys/fs/cgroup/memory.max"_s, "1099511627776\n"}}) << four << 3
        << 16384 * MiB << true;
    QTest::newRow("a soft limit counts as well")
        << with(containerV2(), {{u"sys/fs/cgroup/memory.high"_s, "536870912\n"}}) << four << 3 << 512 * MiB
        << true;
    QTest::newRow("a kernel without pressure")
        << without(debianHost(), u"proc/pressure"_s) << four << 4 << 16384 * MiB << false;
    QTest::newRow("a machine that shows nothing") << Files() << four << 4 << qint64(0) << false;
}

void TestLinuxProbe::knowsTheMachine()
{
    QFETCH(Files, files);
    QFETCH(QList<int>, cpus);
    QFETCH(int, cores);
    QFETCH(qint64, memoryBytes);
    QFETCH(bool, hasPressure);
    const MachineTree tree(files);
    LinuxProbe seen = probe(tree, {cpus.begin(), cpus.end()});
    const Machine facts = seen.facts();
    QCOMPARE(facts.cores, cores);
    QCOMPARE(facts.memoryBytes, memoryBytes);
    QCOMPARE(facts.hasPressure, hasPressure);
    const ResourceSample sample = seen.sample();
    QCOMPARE(sample.cores, cores);
    QCOMPARE(sample.memoryTotalBytes, memoryBytes);
    QCOMPARE(sample.hasPressure, hasPressure);
    QCOMPARE(sample.outputFreeBytes, -1);
}

void TestLinuxProbe::measuresMemory_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<qint64>("totalBytes");
    QTest::addColumn<qint64>("usedBytes");
    QTest::addColumn<double>("percent");
    QTest::newRow("what is available is not used") << debianHost() << 16384 * MiB << 8192 * MiB << 50.0;
    QTest::newRow("an old kernel does not say what is available")
        << with(debianHost(), {{u"proc/meminfo"_s, "MemTotal: 4096 kB\nMemFree: 512 kB\nBuffers: 256 kB\n"
                                                   "Cached: 256 kB\n"}})
        << 4 * MiB << 3 * MiB << 75.0;
    QTest::newRow("idle file pages of a container are not used")
        << containerV2() << 1024 * MiB << 400 * MiB << 39.0625;
    QTest::newRow("a container of version 1") << containerV1() << 2048 * MiB << 1024 * MiB << 50.0;
    QTest::newRow("a full machine leaves an empty container nothing")
        << with(containerV2(), {{u"proc/meminfo"_s, "MemTotal: 16777216 kB\nMemAvailable: 262144 kB\n"}})
        << 1024 * MiB << 768 * MiB << 75.0;
    QTest::newRow("a group over its limit is full, not more")
        << with(containerV2(), {{u"sys/fs/cgroup/memory.current"_s, "2147483648\n"}}) << 1024 * MiB
        << 1024 * MiB << 100.0;
    QTest::newRow("of two limits the one with less left counts")
        << with(debianHost(), {{u"sys/fs/cgroup/user.slice/memory.max"_s, "2147483648\n"},
                               {u"sys/fs/cgroup/user.slice/memory.current"_s, "2013265920\n"},
                               {u"sys/fs/cgroup/user.slice/session.scope/memory.max"_s, "1073741824\n"},
                               {u"sys/fs/cgroup/user.slice/session.scope/memory.current"_s, "104857600\n"}})
        << 2048 * MiB << 1920 * MiB << 93.75;
    QTest::newRow("no meminfo is nothing known") << Files() << qint64(0) << qint64(0) << 0.0;
}

void TestLinuxProbe::measuresMemory()
{
    QFETCH(Files, files);
    QFETCH(qint64, totalBytes);
    QFETCH(qint64, usedBytes);
    QFETCH(double, percent);
    const MachineTree tree(files);
    const ResourceSample sample = probe(tree).sample();
    QCOMPARE(sample.memoryTotalBytes, totalBytes);
    QCOMPARE(sample.memoryUsedBytes, usedBytes);
    QCOMPARE(sample.memoryPercent, percent);
}

void TestLinuxProbe::measuresCpu_data()
{
    QTest::addColumn<QList<QByteArray>>("before");
    QTest::addColumn<QList<QByteArray>>("after");
    QTest::addColumn<double>("percent");
    const QList<QByteArray> two{"cpu0 100 0 0 100 0 0 0 0 0 0", "cpu1 100 0 0 100 0 0 0 0 0 0"};
    const auto row = [&two](const char *name, const QList<QByteArray> &after, double percent) {
        QTest::newRow(name) << two << after << percent;
    };
    row("one of two CPUs was busy", {"cpu0 200 0 0 100 0 0 0 0 0 0", "cpu1 100 0 0 200 0 0 0 0 0 0"}, 50.0);
    row("every kind of work counts", {"cpu0 110 10 10 140 0 10 10 10 0 0", "cpu1 100 0 0 100 0 0 0 0 0 0"},
        60.0);
    row("guests are in user already", {"cpu0 150 0 0 150 0 0 0 0 50 0", "cpu1 100 0 0 100 0 0 0 0 0 0"},
        50.0);
    row("waiting for a disk is not work", {"cpu0 100 0 0 100 100 0 0 0 0 0", "cpu1 200 0 0 100 0 0 0 0 0 0"},
        50.0);
    row("a CPU that was not there does not count",
        {"cpu0 125 0 0 175 0 0 0 0 0 0", "cpu1 125 0 0 175 0 0 0 0 0 0", "cpu2 9000 0 0 0 0 0 0 0 0 0"},
        25.0);
    row("a CPU that has gone does not count", {"cpu0 175 0 0 125 0 0 0 0 0 0"}, 75.0);
    row("a CPU that is not ours does not count",
        {"cpu0 125 0 0 175 0 0 0 0 0 0", "cpu1 125 0 0 175 0 0 0 0 0 0", "cpu7 9000 0 0 0 0 0 0 0 0 0"},
        25.0);
    row("a counter that goes back has not moved",
        {"cpu0 150 0 0 150 0 0 0 0 0 0", "cpu1 50 0 0 100 0 0 0 0 0 0"}, 50.0);
    QTest::newRow("an iowait that falls has not moved")
        << QList<QByteArray>{"cpu0 100 0 0 100 80 0 0 0 0 0"}
        << QList<QByteArray>{"cpu0 150 0 0 150 20 0 0 0 0 0"} << 50.0;
    QTest::newRow("a kernel that knows four columns")
        << QList<QByteArray>{"cpu0 100 0 0 100"} << QList<QByteArray>{"cpu0 120 0 0 180"} << 20.0;
}

void TestLinuxProbe::measuresCpu()
{
    QFETCH(QList<QByteArray>, before);
    QFETCH(QList<QByteArray>, after);
    QFETCH(double, percent);
    const MachineTree tree(with(debianHost(), {{u"proc/stat"_s, stat(before)}}));
    LinuxProbe seen = probe(tree);
    QCOMPARE(seen.sample().cpuPercent, 0.0);
    tree.write({{u"proc/stat"_s, stat(after)}});
    m_nowUs += 1'000'000;
    QCOMPARE(seen.sample().cpuPercent, percent);
}

void TestLinuxProbe::measuresCpuUnderAQuota_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<Files>("later");
    QTest::addColumn<double>("percent");
    const Files idle{{u"proc/stat"_s, stat({"cpu0 100 0 0 900 0 0 0 0 0 0"})}};
    QTest::newRow("one and a quarter of two and a half CPUs is half")
        << containerV2() << with(idle, {{u"sys/fs/cgroup/cpu.stat"_s, "usage_usec 2250000\n"}}) << 50.0;
    QTest::newRow("a burst is not more than all")
        << containerV2() << with(idle, {{u"sys/fs/cgroup/cpu.stat"_s, "usage_usec 9000000\n"}}) << 100.0;
    QTest::newRow("version 1 counts nanoseconds")
        << containerV1() << with(idle, {{u"sys/fs/cgroup/cpu,cpuacct/cpuacct.usage"_s, "5750000000\n"}})
        << 75.0;
}

void TestLinuxProbe::measuresCpuUnderAQuota()
{
    QFETCH(Files, files);
    QFETCH(Files, later);
    QFETCH(double, percent);
    const MachineTree tree(files);
    LinuxProbe seen = probe(tree);
    QCOMPARE(seen.sample().cpuPercent, 0.0);
    tree.write(later);
    m_nowUs += 1'000'000;
    QCOMPARE(seen.sample().cpuPercent, percent);
}

void TestLinuxProbe::measuresDisks_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<double>("readBytes"); // per second, over two seconds
    QTest::addColumn<double>("writtenBytes");
    QTest::addColumn<double>("busyPercent");
    const QByteArray after = "   8       0 sda 10 0 1400 5 20 0 2200 9 0 1500 14 0 0 0 0 1 1\n"
                             "   8       1 sda1 10 0 1400 5 20 0 2200 9 0 1500 14\n"
                             "   7       0 loop0 10 0 9000 5 20 0 9000 9 0 2500 14\n"
                             " 253       0 dm-0 10 0 9000 5 20 0 9000 9 0 2500 14\n"
                             " 259       0 nvme0n1 10 0 300 5 20 0 200 9 0 150 14\n"
                             " 259       1 nvme0n1p1 10 0 300 5 20 0 200 9 0 150 14\n";
    QTest::newRow("whole disks are counted once") << debianHost() << after << 153600.0 << 51200.0 << 50.0;
    QTest::newRow("names tell where /sys is hidden")
        << without(debianHost(), u"sys/block"_s) << after << 153600.0 << 51200.0 << 50.0;
    QTest::newRow("a disk that was plugged in anew has not moved")
        << debianHost() << QByteArray("   8       0 sda 0 0 0 0 0 0 0 0 0 0 0\n") << 0.0 << 0.0 << 0.0;
    QTest::newRow("a new disk counts from its second sample")
        << debianHost() << QByteArray("   8      16 sdb 1 0 9000 5 20 0 9000 9 0 900 14\n") << 0.0 << 0.0
        << 0.0;
    QTest::newRow("a disk is not busier than always")
        << debianHost() << QByteArray("   8       0 sda 10 0 1000 5 20 0 2000 9 0 9500 14\n") << 0.0 << 0.0
        << 100.0;
    QTest::newRow("a machine without disks")
        << without(debianHost(), u"proc/diskstats"_s) << QByteArray() << 0.0 << 0.0 << 0.0;
}

void TestLinuxProbe::measuresDisks()
{
    QFETCH(Files, files);
    QFETCH(QByteArray, after);
    QFETCH(double, readBytes);
    QFETCH(double, writtenBytes);
    QFETCH(double, busyPercent);
    const MachineTree tree(files);
    if (files.contains(u"sys/block/sda/"_s))
        tree.write({{u"sys/block/sdb/"_s, {}}});
    LinuxProbe seen = probe(tree);
    QCOMPARE(seen.sample().diskReadBytesPerSecond, 0.0);
    tree.write({{u"proc/diskstats"_s, after}});
    m_nowUs += 2'000'000;
    const ResourceSample sample = seen.sample();
    QCOMPARE(sample.diskReadBytesPerSecond, readBytes);
    QCOMPARE(sample.diskWriteBytesPerSecond, writtenBytes);
    QCOMPARE(sample.diskBusyPercent, busyPercent);
}

void TestLinuxProbe::readsPressure()
{
    const MachineTree tree(debianHost());
    LinuxProbe seen = probe(tree);
    ResourceSample sample = seen.sample();
    QCOMPARE(sample.memoryPressure, 12.5);
    QCOMPARE(sample.memoryStall, 6.25);
    QCOMPARE(sample.ioPressure, 1.25);
    QCOMPARE(sample.cpuPressure, 99.0);
    tree.write({{u"proc/pressure/memory"_s, "nonsense\n"}});
    sample = seen.sample();
    QVERIFY(!sample.hasPressure);
    QCOMPARE(sample.memoryPressure, 0.0);
    QCOMPARE(sample.memoryStall, 0.0);
}

void TestLinuxProbe::readsThePressureOfItsGroup()
{
    const QString file = u"sys/fs/cgroup/memory.pressure"_s;
    const QByteArray tight = "some avg10=55.00 avg60=3.00 avg300=1.00 total=1\n"
                             "full avg10=33.00 avg60=1.00 avg300=0.50 total=1\n";
    const MachineTree tree(with(containerV2(), {{file, tight}}));
    LinuxProbe seen = probe(tree);
    ResourceSample sample = seen.sample();
    QCOMPARE(sample.memoryPressure, 55.0);
    QCOMPARE(sample.memoryStall, 33.0);
    tree.remove(file);
    sample = seen.sample();
    QCOMPARE(sample.memoryPressure, 12.5); // the machine's
    QCOMPARE(sample.memoryStall, 6.25);

    // A group without a limit has the machine's memory, and the machine tells of that.
    const MachineTree host(
        with(debianHost(), {{u"sys/fs/cgroup/user.slice/session.scope/memory.pressure"_s, tight}}));
    QCOMPARE(probe(host).sample().memoryPressure, 12.5);
}

void TestLinuxProbe::keepsTheRateWhenNoTimeHasPassed()
{
    const MachineTree tree(debianHost());
    LinuxProbe seen = probe(tree);
    (void)seen.sample();
    tree.write({{u"proc/stat"_s, stat({"cpu0 150 0 0 150 0 0 0 0 0 0"})},
                {u"proc/diskstats"_s, "   8       0 sda 10 0 1100 5 20 0 2000 9 0 500 14\n"}});
    m_nowUs += 1'000'000;
    (void)seen.sample();
    const ResourceSample again = seen.sample();
    QCOMPARE(again.cpuPercent, 50.0);
    QCOMPARE(again.diskReadBytesPerSecond, 51200.0);
}

void TestLinuxProbe::readsTheRealMachine()
{
    LinuxProbe seen;
    const Machine facts = seen.facts();
    QVERIFY(facts.cores >= 1);
    QVERIFY(facts.memoryBytes > 0);
    const ResourceSample sample = seen.sample();
    QVERIFY(sample.memoryUsedBytes > 0);
    QVERIFY(sample.memoryUsedBytes <= sample.memoryTotalBytes);
    const std::array<qint64, 1> self{getpid()};
    const auto processes = seen.processes(self);
    QVERIFY(processes[0].alive);
    QVERIFY(processes[0].memoryBytes > 0);
}

void TestLinuxProbe::costsLittle()
{
    LinuxProbe seen;
    const std::array<qint64, 1> self{getpid()};
    QBENCHMARK
    {
        (void)seen.sample();
        (void)seen.processes(self);
    }
}

SLUICE_TEST(TestLinuxProbe, QCoreApplication)

} // namespace test_linux_probe

#include "test_linux_probe.moc"

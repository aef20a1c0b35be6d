// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/monitor/linux_probe.h"
#include "engine/monitor/resource_monitor.h"
#include "tests/support/fake_probe.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <algorithm>
#include <atomic>

namespace test_resource_monitor {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sluice;
using namespace sluice::monitor;
using sluice::test::FakeProbe;

namespace {

// A file system whose server the test keeps from answering.
struct HangingMount
{
    QSemaphore asked;
    QSemaphore answer;
    std::atomic<int> questions = 0;
};

FreeSpace::Question questionTo(const std::shared_ptr<HangingMount> &mount)
{
    return [mount](const QString & /*folder*/) {
        ++mount->questions;
        mount->asked.release();
        mount->answer.acquire();
        return Space{.freeBytes = 777};
    };
}

} // namespace

class TestResourceMonitor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_state = std::make_shared<FakeProbe::State>(); }
    void playsSamplesAtItsInterval();
    void looksAtOnce();
    void addsUpTheWorkers();
    void canBeStopped();
    void knowsTheFreeSpace();
    void findsTheFolderAbove_data();
    void findsTheFolderAbove();
    void knowsADiskThatIsMemory();
    void neverWaitsForAMount();
    void outlivesAHangingMountOfAnotherFolder();
    void canBeDestroyedWhileAMountHangs();
    void worksInAnotherThread();

private:
    std::unique_ptr<FakeProbe> probe() { return std::make_unique<FakeProbe>(m_state); }

    std::shared_ptr<FakeProbe::State> m_state;
};

void TestResourceMonitor::playsSamplesAtItsInterval()
{
    for (const double percent : {10.0, 20.0, 30.0}) {
        ResourceSample sample;
        sample.memoryPercent = percent;
        m_state->samples.push_back(sample);
    }
    ResourceMonitor monitor(probe(), 1ms);
    const QSignalSpy spy(&monitor, &ResourceMonitor::sampled);
    monitor.start();
    QTRY_VERIFY(spy.size() >= 4);
    QList<double> percents;
    for (int i = 0; i < 4; ++i)
        percents.append(spy[i][0].value<ResourceSample>().memoryPercent);
    QCOMPARE(percents, (QList<double>{10, 20, 30, 30}));
}

void TestResourceMonitor::looksAtOnce()
{
    ResourceMonitor monitor(probe(), 1h);
    const QSignalSpy spy(&monitor, &ResourceMonitor::sampled);
    monitor.start();
    monitor.setInterval(2h);
    QCOMPARE(spy.size(), 0);
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].value<ResourceSample>().outputFreeBytes, -1);
    QCOMPARE(monitor.facts().cores, 4);
}

void TestResourceMonitor::addsUpTheWorkers()
{
    m_state->processes[7] = {.alive = true, .memoryBytes = 100};
    m_state->processes[8] = {.alive = false, .memoryBytes = 50};
    m_state->processes[9] = {.alive = true, .memoryBytes = 300};
    ResourceMonitor monitor(probe(), 1h);
    monitor.setWorkers({9, 8, 7});
    const QSignalSpy spy(&monitor, &ResourceMonitor::sampled);
    monitor.start();
    QTRY_COMPARE(spy.size(), 1);
    const auto sample = spy[0][0].value<ResourceSample>();
    QCOMPARE(sample.workers, 2);
    QCOMPARE(sample.workersMemoryBytes, 400);
    const auto workers = spy[0][1].value<QList<ProcessSample>>();
    QCOMPARE(workers.size(), 3);
    QCOMPARE(workers[0].pid, 9);
    QCOMPARE(workers[2].memoryBytes, 100);
}

void TestResourceMonitor::canBeStopped()
{
    ResourceMonitor monitor(probe(), 1ms);
    connect(&monitor, &ResourceMonitor::sampled, &monitor, [&monitor] { monitor.stop(); });
    const QSignalSpy spy(&monitor, &ResourceMonitor::sampled);
    monitor.start();
    QTRY_COMPARE(spy.size(), 1);
    monitor.start();
    QTRY_COMPARE(spy.size(), 2);
    QCOMPARE(m_state->samplesTaken, 2);
}

void TestResourceMonitor::knowsTheFreeSpace()
{
    const QTemporaryDir folder;
    ResourceMonitor monitor(probe(), 1ms);
    monitor.setOutputFolder(folder.path());
    const QSignalSpy spy(&monitor, &ResourceMonitor::sampled);
    monitor.start();
    const auto latest = [&spy] {
        return spy.isEmpty() ? -1 : spy.last()[0].value<ResourceSample>().outputFreeBytes;
    };
    QTRY_VERIFY(latest() > 0);
    monitor.setOutputFolder(QString());
    const auto before = spy.size();
    QTRY_VERIFY(spy.size() > before);
    QCOMPARE(latest(), -1);
}

void TestResourceMonitor::findsTheFolderAbove_data()
{
    QTest::addColumn<QString>("folder"); // below one that is there
    QTest::newRow("the folder itself") << u""_s;
    QTest::newRow("a folder that is still to be made") << u"/films"_s;
    QTest::newRow("a folder far below") << u"/films/2026/november/"_s;
    QTest::newRow("a folder below a file") << u"/file/films"_s;
}

void TestResourceMonitor::findsTheFolderAbove()
{
    QFETCH(QString, folder);
    const QTemporaryDir there;
    QFile file(there.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(spaceAt(there.path() + folder).freeBytes > 0);
    QCOMPARE(spaceAt(u"relative/and/not/there"_s), Space());
    QCOMPARE(spaceAt(QString()), Space());
    QVERIFY(spaceAt(u"/nothing-of-this-name"_s).freeBytes >= 0);
}

void TestResourceMonitor::knowsADiskThatIsMemory()
{
    if (!QDir(u"/dev/shm"_s).exists())
        QSKIP("no /dev/shm here");
    QVERIFY(spaceAt(u"/dev/shm"_s).isMemory);
    QVERIFY(!spaceAt(u"/proc"_s).isMemory);
}

void TestResourceMonitor::neverWaitsForAMount()
{
    const auto mount = std::make_shared<HangingMount>();
    ResourceMonitor monitor(probe(), 1ms, questionTo(mount));
    monitor.setOutputFolder(u"/mnt/film"_s);
    const QSignalSpy spy(&monitor, &ResourceMonitor::sampled);
    monitor.start();
    const auto latest = [&spy] { return spy.last()[0].value<ResourceSample>().outputFreeBytes; };

    QVERIFY(mount->asked.tryAcquire(1, 5s));
    QTRY_VERIFY(spy.size() > 20);
    QCOMPARE(mount->questions.load(), 1);
    QCOMPARE(latest(), -1);

    mount->answer.release();
    const auto wasAnswered = [&spy] {
        return std::any_of(spy.begin(), spy.end(), [](const QList<QVariant> &arguments) {
            return arguments[0].value<ResourceSample>().outputFreeBytes == 777;
        });
    };
    QTRY_VERIFY(wasAnswered());
    QTRY_COMPARE(latest(), -1); // the next question hangs for too long to believe the last answer
    QCOMPARE(mount->questions.load(), 2);
    mount->answer.release(1000);
}

void TestResourceMonitor::outlivesAHangingMountOfAnotherFolder()
{
    const auto mount = std::make_shared<HangingMount>();
    ResourceMonitor monitor(probe(), 1ms, [mount](const QString &folder) {
        if (folder == u"/good")
            return Space{.freeBytes = 5};
        mount->asked.release();
        mount->answer.acquire();
        return Space{.freeBytes = 777};
    });
    monitor.setOutputFolder(u"/bad"_s);
    QVERIFY(mount->asked.tryAcquire(1, 5s));
    const QSignalSpy spy(&monitor, &ResourceMonitor::sampled);
    monitor.setOutputFolder(u"/good"_s);
    monitor.start();
    QTRY_VERIFY(!spy.isEmpty() && spy.last()[0].value<ResourceSample>().outputFreeBytes == 5);
    mount->answer.release();
}

void TestResourceMonitor::canBeDestroyedWhileAMountHangs()
{
    const auto mount = std::make_shared<HangingMount>();
    {
        ResourceMonitor monitor(probe(), 1ms, questionTo(mount));
        monitor.setOutputFolder(u"/mnt/film"_s);
        QVERIFY(mount->asked.tryAcquire(1, 5s));
    }
    mount->answer.release();
    QTRY_COMPARE(mount.use_count(), 1L); // the thread has ended and let go of everything
}

void TestResourceMonitor::worksInAnotherThread()
{
    QThread thread;
    auto *monitor = new ResourceMonitor(std::make_unique<LinuxProbe>(), 1ms);
    monitor->moveToThread(&thread);
    connect(&thread, &QThread::started, monitor, &ResourceMonitor::start);
    connect(&thread, &QThread::finished, monitor, &QObject::deleteLater);
    int received = 0;
    connect(monitor, &ResourceMonitor::sampled, this,
            [&received](const ResourceSample &sample) { received += sample.memoryTotalBytes > 0 ? 1 : 0; });
    thread.start();
    QTRY_VERIFY(received >= 3);
    thread.quit();
    QVERIFY(thread.wait(5000));
}

SLUICE_TEST(TestResourceMonitor, QCoreApplication)

} // namespace test_resource_monitor

#include "test_resource_monitor.moc"

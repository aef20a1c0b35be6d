// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine_run.h"

#include "engine/store/journal.h"
#include "tests/support/test_program.h"
#include "tests/unit/monitor/machine_tree.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <algorithm>

#include <sys/mount.h>

namespace test_throttled_run {

using namespace sluice;
using namespace sluice::tests;
using namespace Qt::StringLiterals;

namespace {

// A machine whose memory the test fills and empties.
class Memory final
{
public:
    Memory()
        : m_tree({{u"proc/stat"_s, "cpu0 0 0 0 100 0 0 0 0 0 0\n"}})
    {
        use(50);
    }
    void use(int percent) const
    {
        const QByteArray free = QByteArray::number((100 - percent) * 10'000);
        put(u"/proc/meminfo"_s,
            "MemTotal: 1000000 kB\nMemFree: " + free + " kB\nMemAvailable: " + free + " kB\n");
    }
    void stall(int percent) const
    {
        put(u"/proc/pressure/memory"_s,
            "some avg10=0.00 avg60=0.00 avg300=0.00 total=0\nfull avg10=" + QByteArray::number(percent)
                + ".00 avg60=0.00 avg300=0.00 total=0\n");
    }
    // A control group that this process is in from the start.
    void group(int limitMegabytes, int usedMegabytes) const
    {
        put(u"/proc/self/cgroup"_s, "0::/job\n");
        put(u"/sys/fs/cgroup/job/memory.current"_s, QByteArray::number(usedMegabytes) + "000000\n");
        put(u"/sys/fs/cgroup/job/memory.max"_s, QByteArray::number(limitMegabytes) + "000000\n");
    }
    void mount(const QByteArray &lines) const { put(u"/proc/self/mountinfo"_s, lines); }
    [[nodiscard]] QString root() const { return m_tree.root(); }

private:
    // In one step: a look at a half written file would see no memory at all.
    void put(const QString &file, const QByteArray &text) const
    {
        m_tree.write({{file.mid(1) + u".new"_s, text}});
        const QString name = m_tree.root() + file;
        if (std::rename(qPrintable(name + u".new"_s), qPrintable(name)) != 0)
            qFatal("cannot replace %s", qPrintable(name));
    }

    test::MachineTree m_tree;
};

} // namespace

// A run on a machine that gets tight, and with workers that fail one after the other.
class TestThrottledRun final : public QObject
{
    Q_OBJECT

private:
    static Config quick(int jobs, int batchSize)
    {
        Config config;
        config.jobs = jobs;
        config.batchSize = batchSize;
        config.sampleIntervalMs = 50;
        config.dwellMs = 100;
        config.keepFreeBytes = 0;
        return config;
    }
    static void begin(EngineRun &run, const Memory &memory, const Config &config)
    {
        run.systemRoot = memory.root();
        run.open();
        run.engine->setConfig(config);
        connect(run.engine.get(), &Engine::throttled, &run, [&run](const ThrottleEvent &event) {
            run.setProperty("levels",
                            QVariant(run.property("levels").toString() + u' ' + nameString(event.to)));
        });
        run.engine->addPaths({run.input()});
        run.engine->start();
    }
    static bool reached(const EngineRun &run, const QString &level)
    {
        return EngineRun::waitUntil([&] { return run.property("levels").toString().contains(level); });
    }
    static int running(const EngineRun &run)
    {
        return int(std::ranges::count(run.states, JobState::Running));
    }

private Q_SLOTS:
    void anEmergencyHoldsAndStopsAndLosesNothing()
    {
        const Memory memory;
        EngineRun run;
        for (int i = 1; i <= 3; ++i)
            run.put(u"wait%1.mp4"_s.arg(i));
        begin(run, memory, quick(3, 1));
        QVERIFY(EngineRun::waitUntil([&] { return running(run) == 3; }));
        memory.use(97);
        // The youngest one first, then all: nothing helps.
        QVERIFY(EngineRun::waitUntil([&] { return std::ranges::count(run.states, JobState::Waiting) == 3; }));
        QCOMPARE(run.log().count(u"paused"_s), 3);
        memory.use(40);
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outcome(), u"wait1.mp4 done, wait2.mp4 done, wait3.mp4 done"_s);
        QCOMPARE(run.outputTree(), u"wait1.mp4 wait2.mp4 wait3.mp4"_s);
        QVERIFY(run.property("levels").toString().startsWith(u" emergency emergency"_s));
    }

    // Two films of a gibibyte each that take no time to convert would be read as fast as the disk can.
    void oneIsReadAtATimeFromASlowDisk()
    {
        for (const bool isSlow : {true, false}) {
            const Memory memory;
            memory.mount(isSlow ? "22 1 0:44 / / rw - nfs4 nas:/films rw\n" : "");
            EngineRun run;
            for (const QString &name : {u"wait1.mp4"_s, u"wait2.mp4"_s}) {
                run.put(name);
                QVERIFY(QFile::resize(run.input() + u'/' + name, qint64(1) << 30));
            }
            begin(run, memory, quick(2, 1));
            QVERIFY(EngineRun::waitUntil([&] { return running(run) == (isSlow ? 1 : 2); }));
            QSignalSpy samples(run.engine.get(), &Engine::sampled);
            QVERIFY(EngineRun::waitUntil([&] { return samples.size() >= 4; }));
            QCOMPARE(running(run), isSlow ? 1 : 2);
            run.openGate();
            QVERIFY(run.waitForEnd());
            QCOMPARE(run.outcome(), u"wait1.mp4 done, wait2.mp4 done"_s);
        }
    }

    void whatWasHeldGoesOn()
    {
        const Memory memory;
        EngineRun run;
        run.put(u"wait1.mp4"_s);
        run.put(u"wait2.mp4"_s);
        Config config = quick(2, 1);
        config.dwellMs = 1000; // a stall is looked at again only after that
        begin(run, memory, config);
        QSignalSpy held(run.engine.get(), &Engine::batchHeld);
        QVERIFY(EngineRun::waitUntil([&] { return running(run) == 2; }));
        memory.stall(50);
        QVERIFY(EngineRun::waitUntil([&] { return run.log().contains(u"paused"_s); }));
        memory.stall(0);
        QVERIFY(EngineRun::waitUntil([&] { return run.log().contains(u"resumed"_s); }));
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outcome(), u"wait1.mp4 done, wait2.mp4 done"_s);
        QCOMPARE(run.log().count(u"attempt "_s), 2);
        QCOMPARE(run.log().count(u"paused"_s), 1);
        QCOMPARE(held.size(), 2); // told once that it waits, once that it goes on
        QVERIFY(held[0][1].toBool() && !held[1][1].toBool());
        QCOMPARE(number(held[0][0].value<BatchId>()), number(held[1][0].value<BatchId>()));
    }

    void aGroupThatShrinksIsSeenAtOnce()
    {
        const Memory memory;
        memory.group(900, 200);
        EngineRun run;
        for (int i = 1; i <= 4; ++i)
            run.put(u"wait%1.mp4"_s.arg(i));
        begin(run, memory, quick(2, 1));
        QVERIFY(EngineRun::waitUntil([&] { return running(run) == 2; }));
        QSignalSpy samples(run.engine.get(), &Engine::sampled);
        QSignalSpy events(run.engine.get(), &Engine::throttled);
        QVERIFY(EngineRun::waitUntil([&] { return samples.size() >= 2; }));
        QCOMPARE(events.size(), 0);
        samples.clear();
        memory.group(210, 200);
        QVERIFY(EngineRun::waitUntil([&] { return !events.isEmpty(); }));
        QVERIFY2(samples.size() <= 2, qPrintable(QString::number(samples.size())));
        const auto event = events[0][0].value<ThrottleEvent>();
        QVERIFY(event.to > ThrottleLevel::Normal);
        QCOMPARE(event.metric, ThrottleMetric::Memory);
        memory.group(900, 200);
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.done, 4);
    }

    void fewerBatchesThanAskedForAreToldOnce()
    {
        const Memory memory; // of 1 GB, half of it used
        EngineRun run;
        for (int i = 1; i <= 8; ++i)
            run.put(u"wait%1.mp4"_s.arg(i));
        begin(run, memory, quick(4, 1));
        QList<Admission> told;
        connect(run.engine.get(), &Engine::admissionChanged, &run,
                [&told](const Admission &admission) { told << admission; });
        QVERIFY(EngineRun::waitUntil([&] { return !told.isEmpty(); }));
        QSignalSpy samples(run.engine.get(), &Engine::sampled);
        QVERIFY(EngineRun::waitUntil([&] { return samples.size() >= 6; }));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].wanted, 4);
        QCOMPARE(told[0].running, running(run));
        QVERIFY(told[0].running < 4);
        QVERIFY(told[0].neededBytes > told[0].allowedBytes - told[0].usedBytes);
        memory.use(1);
        QVERIFY(EngineRun::waitUntil([&] { return told.size() == 2; }));
        QCOMPARE(told[1].running, 4);
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.done, 8);
        QCOMPARE(run.summary.throttleEvents, 0); // it is no trouble of the machine
        run.engine.reset();
        const auto journal = store::Journal::open(run.path(u"state/journal.sqlite"_s));
        QVERIFY(journal);
        const auto history = (*journal)->history(1);
        QVERIFY(history);
        QCOMPARE(history->at(0).admissions, std::vector<Admission>(told.begin(), told.end()));
        QVERIFY(history->at(0).throttleEvents.empty());
    }

    void reliefSendsTheRestBackToTheQueue()
    {
        const Memory memory;
        EngineRun run;
        for (int i = 1; i <= 5; ++i)
            run.put(u"wait%1.mp4"_s.arg(i));
        begin(run, memory, quick(1, 5));
        QVERIFY(EngineRun::waitUntil([&] { return running(run) == 1; }));
        memory.use(93);
        QVERIFY(EngineRun::waitUntil([&] {
            return std::ranges::count_if(run.jobs, [](const Job &job) { return job.batch == BatchId{}; })
                   == 4;
        }));
        QCOMPARE(running(run), 1);
        memory.use(40);
        QVERIFY(reached(run, u"normal"_s));
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.done, 5);
        QVERIFY(run.summary.batches > 1);
    }

    void aWorkerWhoseMemoryGrowsIsReplaced()
    {
        EngineRun run;
        for (int i = 1; i <= 9; ++i)
            run.put(u"leaky%1.mp4"_s.arg(i));
        Config config;
        config.jobs = 1;
        config.batchSize = 9;
        run.setConfig(config);
        QVERIFY(run.run());
        QCOMPARE(run.summary.done, 9);
        QVERIFY(run.summary.batches > 1);
        QCOMPARE(run.log().count(u"attempt "_s), 9);
    }

    // Nine broken films are nine broken films, and a broken encoder is one message.
    void filesThatKillWorkersInARow_data()
    {
        QTest::addColumn<QString>("encoder");
        QTest::addColumn<QString>("names");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("they crash it, and the test film passes") << QString() << u"crash"_s << true;
        QTest::newRow("they crash it, and so does the test film") << u"broken"_s << u"crash"_s << false;
        QTest::newRow("they fail, and the test film passes") << QString() << u"fails"_s << true;
        QTest::newRow("they fail, and so does the test film") << u"broken"_s << u"fails"_s << false;
    }
    void filesThatKillWorkersInARow()
    {
        QFETCH(QString, encoder);
        QFETCH(QString, names);
        QFETCH(bool, goesOn);
        EngineRun run;
        for (int i = 1; i <= 9; ++i)
            run.put(u"%1%2.mp4"_s.arg(names).arg(i));
        Config config;
        config.jobs = 1;
        config.batchSize = 1;
        run.setConfig(config);
        qputenv("FAKE_WORKER_ENCODER", encoder.toUtf8());
        QVERIFY(run.run());
        QVERIFY(run.log().contains(u"tried libx264"_s));
        if (goesOn) {
            QCOMPARE(run.summary.failed, 9);
            QCOMPARE(run.refusals.size(), 0);
            return;
        }
        QCOMPARE(run.refusals.size(), 1);
        QVERIFY(run.refusals[0].detail.contains(u"a test of libx264 failed too"_s));
        QVERIFY(run.summary.failed <= 3);
        QVERIFY(run.summary.unfinished >= 6);
    }

    void aFileThatMetAFullDiskIsTriedAgain()
    {
        EngineRun run;
        run.put(u"nospace.mp4"_s);
        run.put(u"other.mp4"_s);
        Config config;
        config.jobs = 1;
        config.retries = 0;
        run.setConfig(config);
        QVERIFY(run.run());
        QCOMPARE(run.outcome(), u"nospace.mp4 done, other.mp4 done"_s);
        QCOMPARE(run.log().count(u" of nospace.mp4"_s), 2);
    }

    void othersAreHeldBackFromAFullDisk()
    {
        EngineRun run;
        QDir().mkpath(run.output());
        const QByteArray output = QFile::encodeName(run.output());
        if (::mount("none", output.constData(), "tmpfs", 0, "size=2m") != 0)
            QSKIP("only root can mount a small file system");
        const auto unmount = qScopeGuard([&output] { ::umount2(output.constData(), MNT_DETACH); });
        run.put(u"nospace.mp4"_s); // of 4 MB
        run.put(u"other1.mp4"_s);
        run.put(u"other2.mp4"_s);
        const Memory memory;
        begin(run, memory, quick(1, 1));
        QVERIFY(reached(run, u"paused"_s));
        QCOMPARE(run.log().count(u"attempt "_s), 1);
        QCOMPARE(::mount("none", output.constData(), "tmpfs", MS_REMOUNT, "size=8m"), 0);
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outcome(), u"nospace.mp4 done, other1.mp4 done, other2.mp4 done"_s);
    }

    void aFullDiskPausesTheRunUntilThereIsRoom()
    {
        EngineRun run;
        QDir().mkpath(run.output());
        const QByteArray output = QFile::encodeName(run.output());
        if (::mount("none", output.constData(), "tmpfs", 0, "size=2m") != 0)
            QSKIP("only root can mount a small file system");
        const auto unmount = qScopeGuard([&output] { ::umount2(output.constData(), MNT_DETACH); });
        const QString filler = run.output() + u"/filler"_s;
        EngineRun::write(filler, QByteArray(1'800'000, 'x'));
        for (int i = 1; i <= 6; ++i)
            run.put(u"wait%1.mp4"_s.arg(i));
        const Memory memory;
        Config config = quick(2, 1);
        config.keepFreeBytes = 512 * 1024;
        ThrottleEvent first;
        int slotCount = 0;
        begin(run, memory, config);
        connect(run.engine.get(), &Engine::throttled, &run, [&](const ThrottleEvent &event) {
            if (first.atMs == 0)
                first = event;
        });
        connect(run.engine.get(), &Engine::runProgressed, &run,
                [&](const RunProgress &progress) { slotCount = progress.slotCount; });
        QVERIFY(reached(run, u"paused"_s));
        QCOMPARE(nameString(first.metric), u"disk-space"_s);
        QVERIFY(run.log().count(u"attempt "_s) <= 2); // begun before the first look at the disk, and held
        run.openGate();
        QVERIFY(QFile::remove(filler));
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.done, 6);
        QCOMPARE(slotCount, 2);
    }
};

SLUICE_TEST(TestThrottledRun, QCoreApplication)

} // namespace test_throttled_run

#include "test_throttled_run.moc"

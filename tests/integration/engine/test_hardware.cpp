// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine_run.h"

#include "tests/support/test_program.h"

namespace test_hardware {

using namespace sluice;
using namespace sluice::tests;
using namespace Qt::StringLiterals;

namespace {

Profile nvenc(HardwareFallback fallback = HardwareFallback::Software)
{
    Profile profile = store::ProfileStore(QString()).builtIns().constFirst();
    profile.video.encoder = VideoEncoder::NvencH264;
    profile.video.preset = u"p4"_s;
    profile.video.hardwareFallback = fallback;
    return profile;
}

// From opening to the end of a run, with a profile that asks for hardware.
bool runWith(EngineRun &run, const Profile &profile)
{
    run.open();
    run.engine->setProfile(profile);
    run.engine->addPaths({run.input()});
    run.engine->start();
    return run.waitForEnd();
}

int tries(const EngineRun &run)
{
    return int(run.log().count(u"tried h264_nvenc"_s));
}

int attemptsByHardware(const EngineRun &run)
{
    return int(run.log().count(u" by h264_nvenc"_s));
}

} // namespace

// Hardware encoders that are there, missing or busy, as far as the engine is concerned: the worker plays
// them.
class TestHardware final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWorksIsUsed()
    {
        EngineRun run;
        run.put(u"a.mp4"_s);
        run.put(u"b.mp4"_s);
        QVERIFY(runWith(run, nvenc()));
        QCOMPARE(run.outcome(), u"a.mp4 done, b.mp4 done"_s);
        QCOMPARE(attemptsByHardware(run), 2);
        QCOMPARE(tries(run), 1);
        QCOMPARE(textsOf(run.jobs[u"a.mp4"_s].plan->decisions).constFirst(),
                 u"encoded by hardware: h264_nvenc"_s);
    }

    void whatDoesNotWorkFallsBack_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("why");
        QTest::newRow("not in this FFmpeg") << u"not-built-in"_s << u"this FFmpeg does not have it"_s;
        QTest::newRow("no card") << u"no-device"_s << u"there is no device for it (says the fake)"_s;
        QTest::newRow("a driver that refuses") << u"driver-error"_s << u"its driver refuses"_s;
        QTest::newRow("a driver that crashes") << u"crash"_s << u"its driver crashed"_s;
        QTest::newRow("garbage") << u"wrong-output"_s << u"it encodes wrongly"_s;
        QTest::newRow("nonsense for an answer") << u"babble"_s << u"its driver crashed"_s;
    }
    void whatDoesNotWorkFallsBack()
    {
        QFETCH(QString, how);
        QFETCH(QString, why);
        EngineRun run;
        run.put(u"a.mp4"_s);
        qputenv("FAKE_WORKER_ENCODER", how.toUtf8());
        QVERIFY(runWith(run, nvenc()));
        QCOMPARE(run.outcome(), u"a.mp4 done"_s);
        QCOMPARE(attemptsByHardware(run), 0);
        const QString decision = textsOf(run.jobs[u"a.mp4"_s].plan->decisions).constFirst();
        QVERIFY2(decision.startsWith(u"encoded by libx264: h264_nvenc is not used: "_s + why),
                 qPrintable(decision));
    }

    void withoutAFallBackItFailsBeforeAnythingIsDone()
    {
        EngineRun run;
        run.put(u"a.mp4"_s);
        qputenv("FAKE_WORKER_ENCODER", "no-device");
        QVERIFY(runWith(run, nvenc(HardwareFallback::Fail)));
        QCOMPARE(run.outcome(), u"a.mp4 failed(hardware-unavailable)"_s);
        QVERIFY(run.reasons[u"a.mp4"_s]->detail.contains(u"says the fake"_s));
        QVERIFY(!run.log().contains(u"attempt"_s));
        QCOMPARE(run.outputTree(), QString());
    }

    void whatIsNotEncodedNeedsNoHardware_data()
    {
        QTest::addColumn<StreamMode>("mode");
        QTest::addColumn<Container>("container");
        QTest::addColumn<int>("tries");
        QTest::newRow("a copy") << StreamMode::Copy << Container::Mp4 << 1;
        QTest::newRow("sound alone") << StreamMode::Encode << Container::M4a << 0;
    }
    void whatIsNotEncodedNeedsNoHardware()
    {
        QFETCH(StreamMode, mode);
        QFETCH(Container, container);
        EngineRun run;
        run.put(container == Container::M4a ? u"novideo.mp4"_s : u"a.mp4"_s);
        qputenv("FAKE_WORKER_ENCODER", "no-device");
        Profile profile = nvenc(HardwareFallback::Fail);
        profile.video.mode = mode;
        profile.container = container;
        QVERIFY(runWith(run, profile));
        QCOMPARE(run.summary.done, 1);
        QTEST(tries(run), "tries");
    }

    void anAnswerIsKeptUntilTheDriversChange_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<bool>("otherDrivers");
        QTest::addColumn<int>("tries");
        QTest::newRow("it works, and nothing has changed") << u"works"_s << false << 1;
        QTest::newRow("it works, with other drivers now") << u"works"_s << true << 2;
        QTest::newRow("it does not, and nothing has changed") << u"no-device"_s << false << 1;
        QTest::newRow("it crashed, and nothing has changed") << u"crash"_s << false << 1;
        QTest::newRow("it crashed, with other drivers now") << u"crash"_s << true << 2;
        QTest::newRow("it was busy") << u"busy"_s << false << 2;
    }
    void anAnswerIsKeptUntilTheDriversChange()
    {
        QFETCH(QString, first);
        QFETCH(bool, otherDrivers);
        EngineRun run;
        run.put(u"a.mp4"_s);
        qputenv("FAKE_WORKER_ENCODER", first.toUtf8());
        QVERIFY(runWith(run, nvenc()));
        QCOMPARE(tries(run), 1);
        if (otherDrivers)
            qputenv("FAKE_WORKER_DRIVERS", "fake drivers 2");
        run.put(u"b.mp4"_s);
        QVERIFY(runWith(run, nvenc()));
        QTEST(tries(run), "tries");
    }

    void busyHardwareCostsNoAttempt()
    {
        EngineRun run;
        run.put(u"a.mp4"_s);
        run.put(u"busy.mp4"_s);
        Config config;
        config.retries = 0;
        run.setConfig(config);
        QVERIFY(runWith(run, nvenc()));
        QCOMPARE(run.outcome(), u"a.mp4 done, busy.mp4 done-with-warnings"_s);
        QCOMPARE(run.outputTree(), u"a.mp4 busy.mp4"_s);
        QCOMPARE(attemptsByHardware(run), 2);
        const Job busy = run.jobs[u"busy.mp4"_s];
        QCOMPARE(busy.plan->recipe.encoder, VideoEncoder::X264);
        QCOMPARE(textsOf(busy.warnings),
                 QStringList{u"h264_nvenc could not be used (busy: as its name says): encoded by "
                             "libx264 instead"_s});

        // What software made in its place is what was wanted.
        QVERIFY(runWith(run, nvenc()));
        QCOMPARE(run.outcome(), u"a.mp4 skipped(already-done), busy.mp4 skipped(already-done)"_s);
    }

    void busyHardwareWithoutAFallBackFails()
    {
        EngineRun run;
        run.put(u"busy.mp4"_s);
        QVERIFY(runWith(run, nvenc(HardwareFallback::Fail)));
        QCOMPARE(run.outcome(), u"busy.mp4 failed(hardware-failed)"_s);
        QCOMPARE(attemptsByHardware(run), 1);
        QCOMPARE(run.outputTree(), QString());
    }

    void whatHardwareMakesOfAFileIsNotTheLastWord_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("end");
        QTest::newRow("it does not hold") << u"garbled.mp4"_s << u"done-with-warnings"_s;
        QTest::newRow("it takes the worker along") << u"crash-once.mp4"_s << u"done-with-warnings"_s;
        QTest::newRow("software fails as well") << u"fails.mp4"_s << u"failed(encoder-failed)"_s;
    }
    void whatHardwareMakesOfAFileIsNotTheLastWord()
    {
        QFETCH(QString, name);
        QFETCH(QString, end);
        EngineRun run;
        run.put(name);
        QVERIFY(runWith(run, nvenc()));
        QCOMPARE(run.outcome(), name + u' ' + end);
        QCOMPARE(attemptsByHardware(run), 1);
        QCOMPARE(run.log().count(u" of "_s + name), 2);
    }

    // A card that fails at once draws all work to itself, unless it is left alone.
    void hardwareThatAlwaysFailsIsLeftAlone()
    {
        EngineRun run;
        for (int i = 0; i < 8; ++i)
            run.put(u"busy%1.mp4"_s.arg(i));
        Config config;
        config.jobs = 1;
        config.batchSize = 1;
        run.setConfig(config);
        QVERIFY(runWith(run, nvenc()));
        QCOMPARE(run.summary.doneWithWarnings, 8);
        QCOMPARE(attemptsByHardware(run), 3);
    }

    void aCheckThatHangsDoesNotHoldUpAStop()
    {
        EngineRun run;
        run.put(u"a.mp4"_s);
        qputenv("FAKE_WORKER_ENCODER", "hang");
        run.open();
        run.engine->setProfile(nvenc());
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(EngineRun::waitUntil([&] { return tries(run) == 1; }));
        run.engine->stop(StopMode::Now);
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outcome(), u"a.mp4 waiting"_s);
    }

    void aListTriesThemAll()
    {
        EngineRun run;
        qputenv("FAKE_WORKER_ENCODER", "no-device");
        run.open();
        QList<EncoderFact> facts;
        QObject::connect(run.engine.get(), &Engine::encodersChecked, &run,
                         [&](const QList<EncoderFact> &all) { facts = all; });
        for (int time = 1; time <= 2; ++time) { // whatever is known
            facts.clear();
            run.engine->checkEncoders();
            QVERIFY(EngineRun::waitUntil([&] { return !facts.isEmpty(); }));
            QCOMPARE(facts.size(), qsizetype(Names<VideoEncoder>::table.size()));
            for (const EncoderFact &fact : facts) {
                QCOMPARE(fact.state, isHardware(fact.encoder) ? EncoderState::NoDevice : EncoderState::Works);
                QCOMPARE(fact.drivers, u"fake drivers 1"_s);
            }
            QCOMPARE(tries(run), time);
        }
    }
};

SLUICE_TEST(TestHardware, QCoreApplication)

} // namespace test_hardware

#include "test_hardware.moc"

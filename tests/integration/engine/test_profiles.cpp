// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine_run.h"

#include "tests/support/test_program.h"

#include <algorithm>

namespace test_profiles {

using namespace sluice;
using namespace sluice::tests;
using namespace Qt::StringLiterals;

namespace {

// A run whose only batch waits at the gate while these are planned.
bool startAtTheGate(EngineRun &run, const QStringList &planned)
{
    Config config;
    config.jobs = 1;
    config.batchSize = 1;
    run.setConfig(config);
    const QString first = u"1/waits at the gate.mp4"_s;
    run.put(first, QByteArray(3000, 'x')); // the longest begins first
    for (const QString &name : planned)
        run.put(name);
    run.open();
    run.engine->addPaths({run.input()});
    run.engine->start();
    return EngineRun::waitUntil([&] {
        return run.states.value(first) == JobState::Running
               && std::ranges::all_of(planned,
                                      [&](const QString &name) { return run.jobs[name].plan.has_value(); });
    });
}

} // namespace

// The user's profiles through the facade: commands go in, facts come back.
class TestProfiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedRemovedAndPutBack()
    {
        EngineRun run;
        run.open();
        QSignalSpy changed(run.engine.get(), &Engine::profilesChanged);
        QSignalSpy removed(run.engine.get(), &Engine::profileRemoved);
        const auto list = [&changed] { return changed.back()[0].value<ProfileList>(); };
        QVERIFY(changed.wait());
        QVERIFY(list().changedId.isEmpty());
        const qsizetype builtIns = list().entries.size();

        Profile mine = list().entries.constFirst().profile;
        mine.id.clear();
        mine.name = u"For the TV"_s;
        run.engine->saveProfile(mine);
        QVERIFY(changed.wait());
        QCOMPARE(list().changedId, u"for-the-tv"_s);
        QCOMPARE(list().entries.size(), builtIns + 1);
        QCOMPARE(list().entries.constLast().origin, ProfileOrigin::Own);
        QVERIFY(QFile::exists(run.path(u"state/profiles/for-the-tv.json"_s)));

        run.engine->removeProfile(u"for-the-tv"_s);
        QVERIFY(changed.wait());
        QCOMPARE(removed.size(), 1);
        QCOMPARE(list().entries.size(), builtIns);
        run.engine->restoreProfile(removed[0][0].value<RemovedProfile>());
        QVERIFY(changed.wait());
        QCOMPARE(list().changedId, u"for-the-tv"_s);
        QVERIFY(run.refusals.isEmpty());
    }

    void broughtInAndGivenOut()
    {
        EngineRun run;
        run.open();
        QSignalSpy changed(run.engine.get(), &Engine::profilesChanged);
        QSignalSpy exported(run.engine.get(), &Engine::profileExported);
        QVERIFY(changed.wait());
        EngineRun::write(run.path(u"tv.json"_s), R"({ "name": "TV", "video": { "crf": 18 } })");
        run.engine->importProfile(run.path(u"tv.json"_s));
        QVERIFY(changed.wait());
        QCOMPARE(changed.back()[0].value<ProfileList>().changedId, u"tv"_s);
        run.engine->exportProfile(u"tv"_s, run.path(u"copy.json"_s));
        QVERIFY(exported.wait());
        QCOMPARE(store::readProfile(run.path(u"copy.json"_s))->video.crf, 18);

        EngineRun::write(run.path(u"bad.json"_s), "{\n \"crf\": 18 }");
        run.engine->importProfile(run.path(u"bad.json"_s));
        QVERIFY(EngineRun::waitUntil([&] { return !run.refusals.isEmpty(); }));
        QCOMPARE(run.refusals[0].code, ErrorCode::ProfileInvalid);
        QVERIFY(run.refusals[0].detail.startsWith(run.path(u"bad.json"_s) + u":2:2: "));
        QCOMPARE(changed.size(), 2);
    }

    void whatCannotBeSavedIsRefused()
    {
        EngineRun run;
        run.open();
        QSignalSpy changed(run.engine.get(), &Engine::profilesChanged);
        QVERIFY(changed.wait());
        Profile wrong = changed[0][0].value<ProfileList>().entries.constFirst().profile;
        wrong.name.clear();
        run.engine->saveProfile(wrong);
        run.engine->removeProfile(u"none"_s);
        QVERIFY(EngineRun::waitUntil([&] { return run.refusals.size() == 2; }));
        QCOMPARE(run.refusals[0].code, ErrorCode::ProfileInvalid);
        QCOMPARE(run.refusals[1].code, ErrorCode::ProfileUnknown);
        QCOMPARE(changed.size(), 1);
    }

    void whatAProfileMakesIsTold_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("pictures");
        QTest::newRow("one file") << u"fast-1080p-h264"_s << 1080 << 1;
        QTest::newRow("smaller than the source") << u"phone-720p"_s << 720 << 1;
        QTest::newRow("a ladder") << u"hls-ladder"_s << 1080 << 4;
        QTest::newRow("sound alone") << u"sound-aac"_s << 0 << 0;
        QTest::newRow("by hardware or else by software") << u"fast-1080p-vaapi"_s << 1080 << 1;
    }
    void whatAProfileMakesIsTold()
    {
        QFETCH(QString, id);
        QFETCH(int, height);
        QFETCH(int, pictures);
        EngineRun run;
        run.open();
        QSignalSpy described(run.engine.get(), &Engine::profileDescribed);
        const Profile profile = *store::ProfileStore(QString()).load(id);
        run.engine->describeProfile(profile);
        QVERIFY(described.wait());
        const auto effect = described[0][0].value<ProfileEffect>();
        QCOMPARE(effect.profile, profile);
        QCOMPARE(effect.height, height);
        QCOMPARE(effect.pictures, pictures);
        QVERIFY(effect.bytesPerHour > 10'000'000);
        QVERIFY(effect.bytesPerHour < 20'000'000'000);
    }

    // Over a restart, too; what is set for a folder holds for what is added to it later.
    void aFolderHasItsOwnProfile()
    {
        EngineRun run;
        run.restore = true;
        run.put(u"films/a.mp4"_s);
        run.put(u"talks/b.mp4"_s);
        run.put(u"talks/2024/c.mp4"_s);
        PathProfiles own;
        own.set({run.path(u"in/talks"_s)}, u"remux-mkv"_s);
        run.open();
        QSignalSpy told(run.engine.get(), &Engine::pathProfilesChanged);
        run.engine->setPathProfiles(own);
        QVERIFY(EngineRun::waitUntil([&] { return told.size() == 2; })); // what was kept, and the answer
        QCOMPARE(told[0][0].value<PathProfiles>(), PathProfiles());
        QCOMPARE(told[1][0].value<PathProfiles>(), own);

        run.open();
        QSignalSpy kept(run.engine.get(), &Engine::pathProfilesChanged);
        run.openGate();
        run.engine->addPaths({run.input()});
        run.engine->start();
        QVERIFY(run.waitForEnd());
        QCOMPARE(kept[0][0].value<PathProfiles>(), own);
        QCOMPARE(run.outputTree(), u"films(a.mp4) talks(2024(c.mkv) b.mkv)"_s);
        QCOMPARE(run.jobs[u"talks/b.mp4"_s].plan->profile,
                 store::ProfileStore(QString()).load(u"remux-mkv"_s)->name);
        QVERIFY(run.refusals.isEmpty());
    }

    // A profile that is chosen while a run goes on counts for what has not begun, whatever was planned.
    void aRunTakesAnotherProfileForWhatWaits()
    {
        EngineRun run;
        QVERIFY(startAtTheGate(run, {u"2/b.mp4"_s, u"2/held.mp4"_s}));
        run.engine->holdJobs({run.jobs[u"2/held.mp4"_s].id});
        PathProfiles own;
        own.set({run.path(u"in/2"_s)}, u"remux-mkv"_s);
        run.engine->setPathProfiles(own);
        QVERIFY(EngineRun::waitUntil([&] {
            const auto plan = run.jobs[u"2/b.mp4"_s].plan;
            return plan && plan->outputPath.endsWith(u".mkv");
        }));
        run.engine->releaseJobs({run.jobs[u"2/held.mp4"_s].id});
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.outputTree(), u"1(waits at the gate.mp4) 2(b.mkv held.mkv)"_s);
        QCOMPARE(run.summary.done, 3);
    }

    // What a profile needs to know of a file and nobody asked for yet is found out during the run, too.
    void aRunLooksAgainForWhatAnotherProfileCuts()
    {
        EngineRun run;
        QVERIFY(startAtTheGate(run, {u"2/b.mp4"_s}));
        QCOMPARE(run.jobs[u"2/b.mp4"_s].plan->recipe.picture.crop, Crop());
        Profile cutting = store::ProfileStore(QString()).builtIns().constFirst();
        cutting.picture.cropMode = CropMode::Detected;
        run.engine->setProfile(cutting);
        QVERIFY(EngineRun::waitUntil([&] {
            const auto plan = run.jobs[u"2/b.mp4"_s].plan;
            return plan && plan->recipe.picture.crop.top == 40;
        }));
        run.openGate();
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.done, 2);
    }

    // A plan of an earlier run is none that is being looked at.
    void aFileIsNotLostBetweenTwoProfiles()
    {
        EngineRun run;
        QVERIFY(startAtTheGate(run, {u"2/b.mp4"_s}));
        run.engine->stop(StopMode::Now);
        QVERIFY(run.waitForEnd());
        QVERIFY(EngineRun::waitUntil([&] { return run.runState == RunState::Idle; }));
        const QList<Profile> builtIns = store::ProfileStore(QString()).builtIns();
        Profile cutting = builtIns.constFirst();
        cutting.picture.cropMode = CropMode::Detected;
        run.engine->setProfile(cutting);
        run.openGate();
        run.engine->start();
        run.engine->setProfile(builtIns.constFirst()); // while it is looked at again
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.summary.done, 2);
    }

    void theOrderOutlivesARestart()
    {
        EngineRun run;
        run.restore = true;
        for (const QString &name : {u"a.mp4"_s, u"b.mp4"_s, u"c.mp4"_s})
            run.put(name);
        run.open();
        run.engine->addPaths({run.input()});
        QVERIFY(EngineRun::waitUntil([&] { return run.jobs.size() == 3; }));
        const QList<JobId> first{run.jobs[u"c.mp4"_s].id, run.jobs[u"a.mp4"_s].id};
        QSignalSpy arranged(run.engine.get(), &Engine::arranged);
        run.engine->arrange(first);
        QVERIFY(arranged.wait());

        run.open();
        QSignalSpy again(run.engine.get(), &Engine::arranged);
        QVERIFY(again.wait());
        QCOMPARE(again[0][0].value<QList<JobId>>(), first);
    }
};

SLUICE_TEST(TestProfiles, QCoreApplication)

} // namespace test_profiles

#include "test_profiles.moc"

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run_planner.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace test_run_planner {

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

Job source(int id, const QString &relative)
{
    Job job;
    job.id = JobId(id);
    job.inputPath = u"/v/"_s + relative;
    job.relativePath = relative;
    MediaInfo media;
    media.durationUs = 10'000'000;
    StreamInfo video;
    video.kind = StreamKind::Video;
    video.width = 640;
    video.height = 360;
    video.fpsNum = 25;
    video.fpsDen = 1;
    media.streams = {video};
    job.media = std::make_shared<const MediaInfo>(media);
    return job;
}

Profile profileFor(Container container)
{
    Profile profile;
    profile.container = container;
    if (container == Container::Hls)
        profile.hls.rungs = {{360, 900, 0}};
    return profile;
}

} // namespace

// Which names outputs get, beside what else is in the queue.
class TestRunPlanner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesKeepClearOfTheQueue_data()
    {
        QTest::addColumn<Container>("container");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QStringList>("sources");
        QTest::addColumn<QStringList>("outputs");
        using enum Container;
        // With --overwrite the second source would be replaced by what the first one becomes.
        QTest::newRow("another source has the name")
            << Mp4 << u"/v"_s << QStringList{u"film.avi"_s, u"film.mp4"_s}
            << QStringList{u"/v/film.avi.mp4"_s, u"/v/film.mp4"_s};
        QTest::newRow("elsewhere it is free")
            << Mp4 << u"/out"_s << QStringList{u"film.avi"_s, u"b/film.mp4"_s}
            << QStringList{u"/out/film.mp4"_s, u"/out/b/film.mp4"_s};
        // The outputs of its files would lie in the ladder, and go with it when it is replaced.
        QTest::newRow("a ladder and a folder of its name")
            << Hls << u"/out/"_s << QStringList{u"Trip.mp4"_s, u"Trip/day1.mp4"_s}
            << QStringList{u"/out/Trip.mp4"_s, u"/out/Trip/day1"_s};
        QTest::newRow("a folder that holds one")
            << Hls << u"/out"_s << QStringList{u"Trip.mp4"_s, u"Trip/a/1.mp4"_s}
            << QStringList{u"/out/Trip.mp4"_s, u"/out/Trip/a/1"_s};
        QTest::newRow("a folder that begins so")
            << Hls << u"/out"_s << QStringList{u"Trip.mp4"_s, u"Trip 2/1.mp4"_s, u"Trips/1.mp4"_s}
            << QStringList{u"/out/Trip"_s, u"/out/Trip 2/1"_s, u"/out/Trips/1"_s};
    }
    void namesKeepClearOfTheQueue()
    {
        QFETCH(Container, container);
        QFETCH(QString, folder);
        QFETCH(QStringList, sources);
        QFETCH(QStringList, outputs);
        QList<Job> jobs;
        QueuePaths queue;
        for (const QString &relative : sources) {
            jobs << source(int(jobs.size()) + 1, relative);
            queue.add(jobs.last());
        }
        RunPlanner planner;
        QStringList got;
        for (const Job &job : jobs) {
            const auto planned = planner.plan(
                job, profileFor(container), folder, {}, [](const QString &) { return std::nullopt; }, queue);
            QVERIFY(planned);
            got << planned->plan.outputPath;
        }
        QCOMPARE(got, outputs);
    }

    // What an earlier run has made of a source is still its own, though it was added to the queue as well.
    void anOwnEarlierOutputStaysOne()
    {
        const Job film = source(1, u"film.avi"_s);
        QueuePaths queue;
        queue.add(film);
        queue.add(source(2, u"film.mp4"_s));
        store::OutputRecord record;
        record.outputPath = u"/v/film.mp4"_s;
        record.inputPath = film.inputPath;
        const auto known = [&record](const QString &path) {
            return path == record.outputPath ? std::optional(record) : std::nullopt;
        };
        const auto planned = RunPlanner().plan(film, profileFor(Container::Mp4), u"/v"_s, {}, known, queue);
        QVERIFY(planned);
        QCOMPARE(planned->plan.outputPath, u"/v/film.mp4"_s);
    }

    void whatIsTakenOutIsNoLongerInTheWay()
    {
        const Job day = source(1, u"Trip/day1.mp4"_s);
        QueuePaths queue;
        queue.add(day);
        QVERIFY(queue.hasFolder(u"Trip"_s));
        QVERIFY(queue.hasInput(day.inputPath));
        queue.remove(day);
        QVERIFY(!queue.hasFolder(u"Trip"_s));
        QVERIFY(!queue.hasInput(day.inputPath));
    }
};

SLUICE_TEST(TestRunPlanner, sluice::tests::NoApplication)

} // namespace test_run_planner

#include "test_run_planner.moc"

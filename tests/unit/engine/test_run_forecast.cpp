// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/planner.h"
#include "engine/run_forecast.h"
#include "engine/store/profile_store.h"
#include "engine/store/recipe_key.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace test_run_forecast {

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 gibibyte = qint64(1) << 30;

Job film(qint64 id, int seconds, int width = 1280, int height = 720)
{
    MediaInfo media;
    media.durationUs = seconds * 1'000'000LL;
    media.sizeBytes = 500'000LL * seconds;
    StreamInfo video;
    video.index = 0;
    video.kind = StreamKind::Video;
    video.width = width;
    video.height = height;
    video.fpsNum = 25;
    media.streams = {video};
    Job job;
    job.id = JobId(id);
    job.inputPath = u"/in/%1.mkv"_s.arg(id);
    job.relativePath = u"%1.mkv"_s.arg(id);
    job.media = std::make_shared<const MediaInfo>(media);
    return job;
}

ForecastRequest request(std::vector<Job> jobs)
{
    ForecastRequest result{.jobs = std::move(jobs),
                           .profiles = {.forAll = store::ProfileStore(QString()).builtIns().constFirst(),
                                        .paths = {},
                                        .byId = {}},
                           .outputFolder = u"/out"_s,
                           .encoders = {},
                           .learned = {},
                           .config = {},
                           .machine = {},
                           .outputs = {},
                           .quarantined = {}};
    result.machine.cores = 4;
    result.machine.memoryTotalBytes = 16 * gibibyte;
    result.machine.memoryUsedBytes = 2 * gibibyte;
    result.machine.outputFreeBytes = 100 * gibibyte;
    return result;
}

std::optional<Error> nothingThere(const QString &, const FilePlan &)
{
    return std::nullopt;
}

RunForecast of(const ForecastRequest &request)
{
    return reviewRun(request, nothingThere).forecast;
}

bool isOrdered(const Guess &guess)
{
    return 0 < guess.low && guess.low < guess.likely && guess.likely < guess.high;
}

} // namespace

// What a run would take, before it begins.
class TestRunForecast final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyQueueTakesNothing()
    {
        const RunForecast forecast = of(request({}));
        QCOMPARE(forecast.files, 0);
        QCOMPARE(forecast.wallUs, Guess());
        QVERIFY(!lacksRoom(forecast));
    }

    void everythingHasItsRange()
    {
        std::vector<Job> jobs;
        for (int i = 1; i <= 40; ++i)
            jobs.push_back(film(i, 60));
        const RunForecast forecast = of(request(jobs));
        QCOMPARE(forecast.files, 40);
        QCOMPARE(forecast.slots, 4);
        QVERIFY(isOrdered(forecast.wallUs));
        QVERIFY(isOrdered(forecast.outputBytes));
        QVERIFY(isOrdered(forecast.memoryBytes));
        QCOMPARE(forecast.diskBytes, forecast.outputBytes.high + Config().keepFreeBytes);
        QCOMPARE(forecast.freeBytes, 100 * gibibyte);
        QVERIFY(!forecast.largest);
    }

    // Four cores: forty files take a quarter of their times, a single one its own.
    void filesAtOnceShareTheTime()
    {
        const auto with = [](int files) {
            std::vector<Job> jobs;
            for (int i = 1; i <= files; ++i)
                jobs.push_back(film(i, 60));
            ForecastRequest asked = request(jobs);
            asked.config.threads = 1;
            return of(asked).wallUs.likely;
        };
        QCOMPARE(with(4), with(1));
        QCOMPARE(with(40) / with(4), 10);
    }

    // One long file among short ones is what everybody waits for.
    void theLongestFileIsTheLeast()
    {
        ForecastRequest mixed = request({film(1, 6000), film(2, 1), film(3, 1), film(4, 1)});
        ForecastRequest alone = request({film(1, 6000)});
        mixed.config.threads = alone.config.threads = 1;
        QCOMPARE(of(mixed).wallUs.likely, of(alone).wallUs.likely);
    }

    void whatIsThereIsSkipped()
    {
        const auto firstIsThere = [](const QString &, const FilePlan &planned) {
            return planned.plan.outputPath == u"/out/1.mp4"_s
                       ? std::optional(Error{ErrorCode::OutputExists, planned.plan.outputPath, {}})
                       : std::nullopt;
        };
        ForecastRequest asked = request({film(1, 60), film(2, 60)});
        const PlanReview review = reviewRun(asked, firstIsThere);
        QCOMPARE(review.forecast.files, 1);
        QCOMPARE(review.forecast.skipped, 1);
        QCOMPARE(endOf(review.files[0]), PlanEnd::Skip);
        QCOMPARE(endOf(review.files[1]), PlanEnd::Convert);
        QCOMPARE(review.files[0].plan->outputPath, u"/out/1.mp4"_s);
        asked.outputFolder.clear(); // there is nothing to look at yet
        QCOMPARE(reviewRun(asked, firstIsThere).forecast.files, 2);
    }

    void whatCanNotBePlannedIsCounted()
    {
        Job unknown = film(1, 60);
        unknown.media.reset();
        Job empty = film(2, 60);
        empty.media = std::make_shared<const MediaInfo>();
        const RunForecast forecast = of(request({unknown, empty, film(3, 60)}));
        QCOMPARE(forecast.unclear, 2);
        QCOMPARE(forecast.files, 1);
    }

    void whatWasLearnedNarrowsIt()
    {
        ForecastRequest asked = request({film(1, 60)});
        asked.config.threads = 1;
        const RunForecast before = of(asked);
        const auto plan = plan::planJob(*asked.jobs[0].media, asked.profiles.forAll, u"/out/1.mp4"_s, 1);
        QVERIFY(plan);
        for (int i = 0; i < 3; ++i)
            (void)asked.learned.learn(*asked.jobs[0].media, plan->recipe, 1,
                                      {.wallUs = plan->predictedUs * 2,
                                       .memoryBytes = plan->predictedMemoryBytes * 2,
                                       .outputBytes = plan->predictedBytes / 2});
        const RunForecast after = of(asked);
        const auto near = [](qint64 is, double wanted) { return std::abs(double(is) / wanted - 1) < 0.01; };
        QVERIFY(near(after.wallUs.likely, double(before.wallUs.likely) * 2));
        QVERIFY(near(after.memoryBytes.likely, double(before.memoryBytes.likely) * 2));
        QVERIFY(near(after.outputBytes.likely, double(before.outputBytes.likely) / 2));
        const auto width = [](const Guess &guess) { return double(guess.high) / double(guess.low); };
        QVERIFY(width(after.wallUs) < width(before.wallUs));
        QVERIFY(width(after.outputBytes) < width(before.outputBytes));
    }

    void aFileLargerThanTheLimitIsNamed()
    {
        ForecastRequest asked = request({film(1, 60, 640, 360), film(2, 60, 7680, 4320)});
        asked.profiles.forAll.video.maxWidth = asked.profiles.forAll.video.maxHeight = 0;
        asked.machine.memoryTotalBytes = gibibyte;
        asked.machine.memoryUsedBytes = 0;
        asked.config.maxMemoryPercent = 50;
        const RunForecast forecast = of(asked);
        QCOMPARE(forecast.tooLarge, 1);
        QVERIFY(forecast.largest);
        QCOMPARE(forecast.largest->inputPath, u"/in/2.mkv"_s);
        QCOMPARE(forecast.largest->limitBytes, gibibyte / 2);
        QVERIFY(forecast.largest->neededBytes > gibibyte / 2);
        asked.machine.memoryTotalBytes = 64 * gibibyte;
        QVERIFY(!of(asked).largest);
    }

    void eachFileHasItsOwnPrediction()
    {
        const PlanReview review = reviewRun(request({film(1, 600), film(2, 60)}), nothingThere);
        QVERIFY(isOrdered(review.files[0].wallUs));
        QVERIFY(isOrdered(review.files[1].memoryBytes));
        const qint64 sum = review.files[0].outputBytes.likely + review.files[1].outputBytes.likely;
        QCOMPARE(review.forecast.outputBytes.likely, sum);
        QVERIFY(!review.files[0].plan->recipe.rungs.empty());
        QCOMPARE(review.profile, request({}).profiles.forAll.name);
        QCOMPARE(review.outputFolder, u"/out"_s);
    }

    void whatWantsTheSameNameIsSeen()
    {
        Job twin = film(2, 60);
        twin.relativePath = u"1.mov"_s;
        const PlanReview review = reviewRun(request({film(1, 60), twin}), nothingThere);
        QVERIFY(!review.files[0].renamed);
        QVERIFY(!needsAttention(review.files[0]));
        QVERIFY(review.files[1].renamed);
        QVERIFY(needsAttention(review.files[1]));
        QCOMPARE(review.files[1].plan->outputPath, u"/out/1.mov.mp4"_s);
    }

    void earlierRunsAreKnown_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<qint64>("done");
        QTest::addColumn<QString>("output");
        QTest::newRow("this source made it") << u"/in/1.mkv"_s << qint64(77) << u"/out/1.mp4"_s;
        QTest::newRow("another one has the name") << u"/in/x.mkv"_s << qint64(-1) << u"/out/1.mkv.mp4"_s;
    }
    void earlierRunsAreKnown()
    {
        QFETCH(const QString, input);
        QFETCH(const qint64, done);
        QFETCH(const QString, output);
        ForecastRequest asked = request({film(1, 60)});
        const auto plan = plan::planJob(*asked.jobs[0].media, asked.profiles.forAll, u"/out/1.mp4"_s, 1);
        QVERIFY(plan);
        asked.outputs = {{.outputPath = u"/out/1.mp4"_s,
                          .inputPath = input,
                          .inputBytes = asked.jobs[0].sizeBytes,
                          .inputModifiedNs = asked.jobs[0].modifiedNs,
                          .recipeKey = store::recipeKey(plan->recipe),
                          .outputBytes = 77}};
        qint64 seen = 0;
        const auto look = [&seen](const QString &, const FilePlan &planned) {
            seen = planned.doneBytes;
            return std::optional<Error>();
        };
        const PlanReview review = reviewRun(asked, look);
        QCOMPARE(seen, done);
        QCOMPARE(review.files[0].plan->outputPath, output);
    }

    void whatIsInQuarantineFails()
    {
        ForecastRequest asked = request({film(1, 60), film(2, 60)});
        asked.quarantined = {{.inputPath = u"/in/1.mkv"_s, .detail = u"signal 11"_s, .sinceMs = 1},
                             {.inputPath = u"/in/2.mkv"_s, .inputBytes = 5, .detail = {}, .sinceMs = 1}};
        const PlanReview review = reviewRun(asked, nothingThere);
        QCOMPARE(review.files[0].reason->code, ErrorCode::InputQuarantined);
        QCOMPARE(endOf(review.files[1]), PlanEnd::Convert); // it has changed since
    }

    // It counts in the summary of the run, and so in the review; the forecast has counted what waits.
    void whatHasFailedBeforeIsListed()
    {
        Job broken = film(1, 60);
        broken.state = JobState::Failed;
        broken.reason = Error{ErrorCode::InputNoVideo, broken.inputPath, {}};
        const PlanReview review = reviewRun(request({broken, film(2, 60)}), nothingThere);
        QCOMPARE(review.files[0].reason->code, ErrorCode::InputNoVideo);
        QVERIFY(needsAttention(review.files[0]));
        QCOMPARE(review.forecast.unclear, 0);
        QCOMPARE(review.forecast.files, 1);
    }

    void tooLittleRoomIsSeen()
    {
        ForecastRequest asked = request({film(1, 600)});
        QVERIFY(!lacksRoom(of(asked)));
        asked.machine.outputFreeBytes = Config().keepFreeBytes;
        QVERIFY(lacksRoom(of(asked)));
        QVERIFY(reviewRun(asked, nothingThere).files[0].lacksRoom);
        asked.machine.outputFreeBytes = -1; // not known
        QVERIFY(!lacksRoom(of(asked)));
    }
};

SLUICE_TEST(TestRunForecast, sluice::tests::NoApplication)

} // namespace test_run_forecast

#include "test_run_forecast.moc"

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/scene.h"
#include "tests/support/stall_watch.h"
#include "translations/translations.h"
#include "ui/queue/queue_filter.h"
#include "ui/queue/queue_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace test_queue {

using namespace sluice;
using namespace sluice::ui;
using namespace Qt::StringLiterals;
using script::job;

namespace {

const QString root = u"/v/trip"_s;

// The tree as a person would read it: "folder | state", files below it indented.
QString print(const QAbstractItemModel &model)
{
    QString text;
    for (int f = 0; f < model.rowCount(); ++f) {
        const QModelIndex folder = model.index(f, 0);
        text += folder.data().toString() + u" | "_s
                + folder.siblingAtColumn(QueueModel::State).data().toString() + u'\n';
        for (int i = 0; i < model.rowCount(folder); ++i) {
            const QModelIndex file = model.index(i, 0, folder);
            text += u"  "_s + file.data().toString() + u" | "_s
                    + file.siblingAtColumn(QueueModel::State).data().toString() + u'\n';
        }
    }
    return text;
}

QList<Job> threeFiles()
{
    return {job(1, root, u"a.mp4"_s, 1000, 60), job(2, root, u"b.mp4"_s, 2000, 90),
            job(3, root, u"day 2/c.mp4"_s, 3000, 120)};
}

Job ended(Job job, JobState state, std::optional<ErrorCode> code = {})
{
    job.state = state;
    job.outputBytes = job.sizeBytes / 4;
    if (code)
        job.reason = Error{*code, job.inputPath, {}};
    return job;
}

} // namespace

class TestQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(installTranslations(*QCoreApplication::instance(), QLocale()));
    }

    void aTreeOfFoldersAndFiles()
    {
        QueueModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.addJobs(threeFiles());
        QCOMPARE(print(model), u"trip | 2 files waiting\n"
                               "  a.mp4 | Waiting\n"
                               "  b.mp4 | Waiting\n"
                               "trip/day 2 | 1 file waiting\n"
                               "  c.mp4 | Waiting\n"_s);

        model.changeJob(JobId(1), ended(threeFiles()[0], JobState::Done));
        model.changeJob(JobId(2), ended(threeFiles()[1], JobState::Failed, ErrorCode::InputBroken));
        model.changeState(JobId(3), JobState::Running);
        model.progress({{JobId(3), 0.5, 2.0, 60'000'000}});
        model.flush();
        QCOMPARE(print(model), u"trip | 1 of 2 done\n"
                               "  a.mp4 | Done, 75 % smaller\n"
                               "  b.mp4 | Failed: the file is damaged\n"
                               "trip/day 2 | 0 of 1 done\n"
                               "  c.mp4 | 50 %\n"_s);

        model.removeJobs({JobId(3), JobId(1)});
        QCOMPARE(print(model), u"trip | 0 of 1 done\n"
                               "  b.mp4 | Failed: the file is damaged\n"_s);
        model.removeJobs({JobId(2)});
        QCOMPARE(print(model), QString());
        QCOMPARE(model.counts(), QueueCounts{});
        QCOMPARE(model.totalBytes(), 0);
    }

    void runsOfRowsAreRemovedTogether()
    {
        QueueModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<Job> jobs;
        for (int i = 0; i < 10; ++i)
            jobs << job(i + 1, root, u"%1.mp4"_s.arg(i), 1, 1);
        model.addJobs(jobs);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.removeJobs({JobId(3), JobId(4), JobId(5), JobId(9), JobId(99), JobId(4)});
        QCOMPARE(removed.size(), 2);
        QCOMPARE(model.rowCount(model.index(0, 0)), 6);
        // Rows after the gap are found again by their number.
        model.changeState(JobId(10), JobState::Running);
        model.flush();
        QCOMPARE(model.index(5, QueueModel::State, model.index(0, 0)).data().toString(), u"0 %"_s);
    }

    void changesAreShownFiveTimesASecond()
    {
        QueueModel model;
        model.addJobs(threeFiles());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        for (int i = 0; i < 50; ++i)
            model.progress({{JobId(1), i / 100.0, 1.0, -1}, {JobId(2), i / 100.0, 1.0, -1}});
        QCOMPARE(changed.size(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 2000);
        QCOMPARE(changed.size(), 2); // both neighbours at once, and their folder
        QCOMPARE(model.index(0, QueueModel::State, model.index(0, 0)).data().toString(), u"Waiting"_s);
        QVERIFY(QueueModel::repaintMs >= 200);
    }

    void pillsCountAndNarrow()
    {
        QueueModel model;
        QueueFilterModel filter(&model);
        const QAbstractItemModelTester tester(&filter,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.addJobs(threeFiles());
        filter.setFilter(QueueFilter::Problems);
        QCOMPARE(print(filter), QString());

        model.changeJob(JobId(2), ended(threeFiles()[1], JobState::DoneWithWarnings));
        model.changeJob(JobId(3), ended(threeFiles()[2], JobState::Skipped, ErrorCode::AlreadyDone));
        model.flush();
        QCOMPARE(model.counts(), (QueueCounts{3, 1, 0, 1, 1}));
        QCOMPARE(print(filter), u"trip | 1 of 2 done\n  b.mp4 | Done with warnings, 75 % smaller\n"_s);

        model.changeJob(JobId(3), ended(threeFiles()[2], JobState::Skipped, ErrorCode::InputNoVideo));
        model.flush();
        QCOMPARE(model.counts(), (QueueCounts{3, 1, 0, 1, 2}));
        QVERIFY(print(filter).contains(u"c.mp4 | Skipped: there is no picture in it"_s));

        filter.setFilter(QueueFilter::All);
        filter.setSearch(u"DAY"_s);
        QCOMPARE(filter.rowCount(), 1);
        QVERIFY(filter.isNarrowed());
        filter.setSearch({});
        QCOMPARE(filter.rowCount(), 2);
    }

    void columnsSortByValueNotByText()
    {
        QueueModel model;
        QueueFilterModel filter(&model);
        model.addJobs(
            {job(1, root, u"a.mp4"_s, 900'000'000, 60), job(2, root, u"b.mp4"_s, 1'100'000'000, 5)});
        filter.sort(QueueModel::Size, Qt::DescendingOrder);
        QCOMPARE(filter.index(0, 0, filter.index(0, 0)).data().toString(), u"b.mp4"_s);
        filter.sort(QueueModel::Length, Qt::DescendingOrder);
        QCOMPARE(filter.index(0, 0, filter.index(0, 0)).data().toString(), u"a.mp4"_s);
    }

    void aFloodIsTakenInChunks()
    {
        QueueModel model;
        QueueFilterModel filter(&model);
        QList<Job> jobs;
        constexpr int rows = 100'000;
        jobs.reserve(rows);
        for (int i = 0; i < rows; ++i)
            jobs << job(i + 1, root, u"folder %1/clip %2.mp4"_s.arg(i / 1000).arg(i), 1'000'000, 0);

        int largest = 0;
        connect(&model, &QAbstractItemModel::rowsInserted, &model,
                [&largest](const QModelIndex &, int first, int last) {
                    largest = qMax(largest, last - first + 1);
                });
        QElapsedTimer timer;
        timer.start();
        qint64 longest = 0;
        model.addJobs(jobs);
        longest = timer.restart();
        QCOMPARE(model.counts()[0], int(QueueModel::chunkRows)); // the rest comes while the window lives
        while (model.counts()[0] < rows) {
            timer.restart();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            longest = qMax(longest, timer.elapsed());
        }
        qInfo("100 000 rows: the longest step took %lld ms, the largest insertion held %d rows",
              static_cast<long long>(longest), largest);
        QVERIFY(largest <= QueueModel::chunkRows);
        QCOMPARE(filter.rowCount(), 100);

        // A job is found by its number, wherever it stands.
        timer.restart();
        for (int i = 1; i <= rows; i += 10)
            model.changeState(JobId(i), JobState::Running);
        model.flush();
        qInfo("10 000 changes: %lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(model.counts()[std::size_t(QueueFilter::Running)], rows / 10);
    }

    void factsKeepTheirOrderDuringAFlood()
    {
        QueueModel model;
        QList<Job> jobs;
        for (int i = 0; i < 5000; ++i)
            jobs << job(i + 1, root, u"%1.mp4"_s.arg(i), 1, 0);
        model.addJobs(jobs);
        model.changeState(JobId(5000), JobState::Running); // not shown yet
        QCOMPARE(model.counts()[std::size_t(QueueFilter::Running)], 1);
        model.removeJobs({JobId(5000)});
        QCOMPARE(model.counts()[0], 4999);
    }
};

SLUICE_WATCHED_TEST(TestQueue)

} // namespace test_queue

#include "test_queue.moc"

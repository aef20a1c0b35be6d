// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/scene.h"
#include "tests/support/stall_watch.h"
#include "ui/queue/queue_filter.h"
#include "ui/queue/queue_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

namespace test_queue_filter {

using namespace sluice;
using namespace sluice::ui;
using namespace Qt::StringLiterals;
using script::job;

namespace {

const QString root = u"/v/trip"_s;

// "day 1: 3 1 2; day 2: 7", the numbers of the files in the order in which they are shown.
QString shown(const QueueFilterModel &filter, const QueueModel &model)
{
    QStringList folders;
    for (int f = 0; f < filter.rowCount(); ++f) {
        const QModelIndex folder = filter.index(f, 0);
        QStringList files;
        for (int i = 0; i < filter.rowCount(folder); ++i)
            files << QString::number(number(model.job(filter.mapToSource(filter.index(i, 0, folder)))->id));
        folders << folder.data().toString().section(u'/', -1) + u": "_s + files.join(u' ');
    }
    return folders.join(u"; "_s);
}

// The same, found the slow way.
QString wanted(const QueueModel &model, QueueFilter filter, const QString &search, int column,
               Qt::SortOrder order)
{
    struct Row
    {
        QString text;
        qint64 key = 0;
    };
    const auto sort = [&](QList<Row> &rows) {
        std::ranges::stable_sort(rows, [&](const Row &a, const Row &b) {
            return order == Qt::AscendingOrder ? a.key < b.key : b.key < a.key;
        });
    };
    QList<Row> folders;
    for (int f = 0; f < model.rowCount(); ++f) {
        QList<Row> files;
        qint64 bytes = 0;
        for (int i = 0; i < model.filesIn(f); ++i) {
            const Job &one = model.jobAt(f, i);
            bytes += one.sizeBytes;
            if (matches(filter, one) && one.relativePath.contains(search, Qt::CaseInsensitive))
                files << Row{QString::number(number(one.id)), column < 0 ? 0 : one.sizeBytes};
        }
        if (files.isEmpty())
            continue;
        sort(files);
        QStringList names;
        for (const Row &file : files)
            names << file.text;
        folders << Row{model.index(f, 0).data().toString().section(u'/', -1) + u": "_s + names.join(u' '),
                       column < 0 ? 0 : bytes};
    }
    sort(folders);
    QStringList lines;
    for (const Row &folder : folders)
        lines << folder.text;
    return lines.join(u"; "_s);
}

Job numbered(int id, std::mt19937 &random)
{
    return job(id, root,
               u"day %1/%2%3.mp4"_s.arg(random() % 5).arg(random() % 2 ? u"clip"_s : u"film"_s).arg(id),
               qint64(random() % 50), 0);
}

} // namespace

class TestQueueFilter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void whateverHappensItShowsWhatIsWanted_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void whateverHappensItShowsWhatIsWanted()
    {
        QFETCH(int, seed);
        std::mt19937 random{unsigned(seed)};
        QueueModel model;
        QueueFilterModel filter(&model);
        const QAbstractItemModelTester tester(&filter,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QString search;
        int column = -1;
        Qt::SortOrder order = Qt::AscendingOrder;
        int last = 0;
        const auto known = [&] { return JobId(1 + int(random() % unsigned(last))); };
        for (int step = 0; step < 150; ++step) {
            QList<QPersistentModelIndex> held; // somebody's selection
            QList<JobId> heldJobs;
            for (int f = 0; f < filter.rowCount(); ++f) {
                held << filter.index(0, 0, filter.index(f, 0));
                heldJobs << model.job(filter.mapToSource(held.back()))->id;
            }
            switch (last == 0 ? 0 : random() % 7) {
            case 0: {
                QList<Job> jobs;
                for (unsigned i = 0; i < 1 + random() % 30; ++i)
                    jobs << numbered(++last, random);
                model.addJobs(jobs);
                break;
            }
            case 1: {
                QList<JobId> ids;
                for (unsigned i = 0; i < random() % 40; ++i)
                    ids << known();
                model.removeJobs(ids);
                break;
            }
            case 2:
            case 3:
                for (unsigned i = 0; i < random() % 60; ++i)
                    model.changeState(known(), JobState(random() % jobStateCount));
                break;
            case 4:
                filter.setFilter(QueueFilter(random() % queueFilterCount));
                break;
            case 5:
                search = random() % 2 ? u"Film"_s : QString();
                filter.setSearch(search);
                break;
            default:
                column = random() % 3 == 0 ? -1 : int(QueueModel::Size);
                order = random() % 2 ? Qt::DescendingOrder : Qt::AscendingOrder;
                filter.sort(column, order);
            }
            model.flush();
            QTRY_COMPARE(shown(filter, model), wanted(model, filter.filter(), search, column, order));
            for (qsizetype i = 0; i < held.size(); ++i) {
                const Job *job = model.job(filter.mapToSource(held[i]));
                QVERIFY2(!held[i].isValid() || (job && job->id == heldJobs[i]),
                         "a row is another file's now");
            }
        }
    }

    void longQueuesAreSortedBesideTheWindow()
    {
        QueueModel model;
        QueueFilterModel filter(&model);
        QList<Job> jobs;
        const int rows = QueueFilterModel::sortedAtOnce + 1;
        for (int i = 1; i <= rows; ++i)
            jobs << job(i, root, u"%1.mp4"_s.arg(rows - i), i, 0);
        model.addJobs(jobs);
        model.flush();
        const auto first = [&] { return filter.index(0, 0, filter.index(0, 0)).data().toString(); };
        QSignalSpy changed(&filter, &QAbstractItemModel::layoutChanged);
        filter.sort(QueueModel::Size, Qt::DescendingOrder);
        QCOMPARE(first(), u"%1.mp4"_s.arg(rows - 1)); // not yet
        QTRY_COMPARE(first(), u"0.mp4"_s);
        filter.sort(QueueModel::Name, Qt::AscendingOrder);
        filter.sort(QueueModel::Size, Qt::AscendingOrder); // before the other order has come
        QTRY_COMPARE(first(), u"%1.mp4"_s.arg(rows - 1));
        // A file that comes while others are being sorted is sorted too.
        filter.sort(QueueModel::Size, Qt::DescendingOrder);
        model.addJobs({job(rows + 1, root, u"largest.mp4"_s, 1'000'000, 0)});
        QTRY_COMPARE(first(), u"largest.mp4"_s);
    }

    void namesAreSortedAsPeopleReadThem()
    {
        QueueModel model;
        QueueFilterModel filter(&model);
        int id = 0;
        for (const QString &name : {u"b10.mp4"_s, u"B2.mp4"_s, u"a.mp4"_s, u"Éva.mp4"_s, u"f.mp4"_s})
            model.addJobs({job(++id, root, name, 1, 0)});
        filter.sort(QueueModel::Name, Qt::AscendingOrder);
        QCOMPARE(shown(filter, model), u"trip: 3 2 1 4 5"_s);
    }

    void manyRowsComeAndGoInOneStep()
    {
        QueueModel model;
        QueueFilterModel filter(&model);
        QList<Job> jobs;
        for (int i = 1; i <= 2000; ++i)
            jobs << job(i, root, u"%1.mp4"_s.arg(i), 1, 0);
        model.addJobs(jobs);
        filter.setFilter(QueueFilter::Waiting);
        QSignalSpy removed(&filter, &QAbstractItemModel::rowsRemoved);
        QSignalSpy layout(&filter, &QAbstractItemModel::layoutChanged);
        for (int i = 1; i <= 2000; i += 2)
            model.changeState(JobId(i), JobState::Running);
        model.flush();
        QCOMPARE(filter.rowCount(filter.index(0, 0)), 1000);
        QVERIFY(removed.isEmpty());
        QVERIFY(!layout.isEmpty());
    }
};

SLUICE_WATCHED_TEST(TestQueueFilter)

} // namespace test_queue_filter

#include "test_queue_filter.moc"

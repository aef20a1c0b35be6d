// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/job_table.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

namespace test_job_table {

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

Job numbered(int id, int priority = 0)
{
    Job job;
    job.id = JobId(id);
    job.inputPath = u"/v/%1.mp4"_s.arg(id);
    job.priority = priority;
    return job;
}

QList<JobId> idsOf(std::initializer_list<int> numbers)
{
    QList<JobId> ids;
    for (const int one : numbers)
        ids << JobId(one);
    return ids;
}

// "3 1", those with a priority, the one that begins first at the front.
QString order(const JobTable &table)
{
    QList<std::pair<int, int>> first;
    for (const JobId id : table.order()) {
        if (const int priority = table.find(id)->priority; priority > 0)
            first.emplaceBack(-priority, int(number(id)));
    }
    std::ranges::sort(first);
    QStringList names;
    for (const auto &[priority, id] : std::as_const(first))
        names << QString::number(id);
    return names.join(u' ');
}

} // namespace

class TestJobTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_table = std::make_unique<JobTable>();
        m_table->add({numbered(1), numbered(2), numbered(3), numbered(4)});
    }

    void thePrioritiesFollowFromTheOrder()
    {
        m_table->arrange(idsOf({3, 1}));
        QCOMPARE(order(*m_table), u"3 1"_s);
        m_table->arrange(idsOf({4, 3}));
        QCOMPARE(order(*m_table), u"4 3"_s);
        m_table->arrange({});
        QCOMPARE(order(*m_table), QString());
    }

    void eachOrderIsToldOnceAndNoJobIs()
    {
        QSignalSpy arranged(m_table.get(), &JobTable::arranged);
        QSignalSpy changed(m_table.get(), &JobTable::changed);
        m_table->arrange(idsOf({2, 99, 4, 2}));
        QCOMPARE(arranged.size(), 1);
        QCOMPARE(arranged[0][0].value<QList<JobId>>(), idsOf({2, 4}));
        QVERIFY(changed.isEmpty());
    }

    void whatIsRemovedLeavesTheOrder()
    {
        m_table->arrange(idsOf({3, 1, 2}));
        m_table->remove(idsOf({1}));
        m_table->add({numbered(1)});
        m_table->arrange(idsOf({3, 2}));
        QCOMPARE(order(*m_table), u"3 2"_s);
    }

    void whatComesBackHasItsPlace()
    {
        m_table->arrange(idsOf({3, 1, 2}));
        const int place = m_table->find(JobId(1))->priority;
        m_table->remove(idsOf({1}));
        QSignalSpy arranged(m_table.get(), &JobTable::arranged);
        m_table->add({numbered(7, place)});
        QCOMPARE(order(*m_table), u"3 7 2"_s);
        QCOMPARE(arranged[0][0].value<QList<JobId>>(), idsOf({3, 7, 2}));
    }

private:
    std::unique_ptr<JobTable> m_table;
};

SLUICE_TEST(TestJobTable, QCoreApplication)

} // namespace test_job_table

#include "test_job_table.moc"

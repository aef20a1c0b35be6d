// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/integration/cases/case_run.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <span>

namespace sluice::test {

// A row of a group: its number and sentence, and what must hold. It uses QVERIFY and its kin.
struct Case
{
    const char *name;
    void (*holds)(CaseRun &run);
};

// Runs the rows of one group in one worker, which must have survived them all at the end.
class CaseTest final : public QObject
{
    Q_OBJECT

public:
    explicit CaseTest(std::span<const Case> cases)
        : m_cases(cases)
    {
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_run.start(), "sluice-worker does not start"); }

    void holds_data()
    {
        QTest::addColumn<int>("row");
        for (size_t i = 0; i < m_cases.size(); ++i)
            QTest::newRow(m_cases[i].name) << int(i);
    }

    void holds()
    {
        QFETCH(int, row);
        m_run.newFolder();
        m_cases[size_t(row)].holds(m_run);
    }

    void theWorkerIsStillThere()
    {
        m_run.worker().send(wire::Finish{});
        QCOMPARE(m_run.worker().waitForExit(), 0);
    }

private:
    std::span<const Case> m_cases;
    CaseRun m_run;
};

inline int runCases(int argc, char **argv, std::span<const Case> cases)
{
    QCoreApplication application(argc, argv);
    CaseTest test(cases);
    return QTest::qExec(&test, argc, argv);
}

} // namespace sluice::test

#define SLUICE_CASES(cases) \
    static const sluice::tests::Registration registered( \
        __FILE__, [](int argc, char **argv) { return sluice::test::runCases(argc, argv, cases); });

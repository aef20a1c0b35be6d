// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/run_lock.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

namespace test_run_lock {

using namespace Qt::StringLiterals;
using namespace sluice;
using namespace sluice::store;

class TestRunLock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsOneHoldIt();
    void isFreeAfterItsHolder();
    void isFreeAfterAKill();
    void ignoresAStaleNumber();
    void keepsFoldersApart();
    void saysWhenTheFolderCannotBeMade();
};

void TestRunLock::letsOneHoldIt()
{
    const QTemporaryDir folder;
    const auto first = RunLock::acquire(folder.path());
    QVERIFY(first);
    const auto second = RunLock::acquire(folder.path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::StateInUse);
    QCOMPARE(second.error().subject, QString::number(getpid()));
}

void TestRunLock::isFreeAfterItsHolder()
{
    const QTemporaryDir folder;
    {
        auto first = RunLock::acquire(folder.path());
        QVERIFY(first);
        const RunLock moved = std::move(*first);
        QVERIFY2(!RunLock::acquire(folder.path()), "a moved lock is still held");
    }
    QVERIFY(RunLock::acquire(folder.path()));
}

void TestRunLock::isFreeAfterAKill()
{
    const QTemporaryDir folder;
    int ready[2] = {-1, -1};
    QCOMPARE(pipe(ready), 0);
    const pid_t child = fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        const auto held = RunLock::acquire(folder.path());
        const char answer = held ? 'y' : 'n';
        (void)!write(ready[1], &answer, 1);
        pause();
        _exit(0);
    }
    char answer = 0;
    QCOMPARE(read(ready[0], &answer, 1), 1);
    QCOMPARE(answer, 'y');
    const auto refused = RunLock::acquire(folder.path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject, QString::number(child));

    QCOMPARE(kill(child, SIGKILL), 0);
    QCOMPARE(waitpid(child, nullptr, 0), child);
    QVERIFY(RunLock::acquire(folder.path()));
    close(ready[0]);
    close(ready[1]);
}

void TestRunLock::ignoresAStaleNumber()
{
    const QTemporaryDir folder;
    QFile stale(folder.filePath(u"run.lock"_s));
    QVERIFY(stale.open(QIODevice::WriteOnly));
    stale.write("1\n"); // a process that lives, and has nothing to do with it
    stale.close();
    QVERIFY(RunLock::acquire(folder.path()));
}

void TestRunLock::keepsFoldersApart()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    const auto first = RunLock::acquire(one.path());
    const auto second = RunLock::acquire(other.path());
    QVERIFY(first && second);
}

void TestRunLock::saysWhenTheFolderCannotBeMade()
{
    const auto lock = RunLock::acquire(u"/proc/none/state"_s);
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, ErrorCode::StateUnavailable);
}

SLUICE_TEST(TestRunLock, QCoreApplication)

} // namespace test_run_lock

#include "test_run_lock.moc"

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real starts of the program, without a display, on a bus of their own.

#include "tests/gui/desktop/private_bus.h"
#include "tests/support/sanitized.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

namespace test_starts {

using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000; // many programs start at once

std::unique_ptr<QProcess> start(const QStringList &arguments, const QString &folder)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_STATE_HOME"_s, folder + u"/state"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, folder + u"/config"_s);
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(folder);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(SLUICE_WINDOW), arguments);
    return process;
}

QStringList queuedNames(const QString &folder)
{
    QStringList names;
    {
        QSqlDatabase journal = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        journal.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        journal.setDatabaseName(folder + u"/state/sluice/journal.sqlite"_s);
        QSqlQuery query(journal);
        if (journal.open() && query.exec(u"SELECT input_path FROM job ORDER BY input_path"_s)) {
            while (query.next())
                names << query.value(0).toString().section(u'/', -1);
        }
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    return names;
}

QString makeFile(const QString &folder, const QString &name)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write("no video") < 0)
        qFatal("cannot write");
    return name;
}

} // namespace

class TestStarts final : public BusTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bus.use(); }

    void manyStartsAtOnceMakeOneWindowWithAllFilesOnce()
    {
        constexpr int count = sluice::tests::isSanitized ? 12 : 60;
        const QTemporaryDir folder;
        QStringList names;
        std::vector<std::unique_ptr<QProcess>> starts;
        for (int i = 0; i < count; ++i) {
            names << makeFile(folder.path(), u"clip %1 100% #.mp4"_s.arg(i, 2, 10, QChar(u'0')));
            starts.push_back(start({names.constLast()}, folder.path()));
        }
        const auto running = [&starts] {
            return std::ranges::count_if(
                starts, [](const auto &one) { return one->state() != QProcess::NotRunning; });
        };
        QTRY_COMPARE_WITH_TIMEOUT(running(), 1, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(queuedNames(folder.path()), names, patienceMs);
        for (const auto &one : starts) {
            if (one->state() == QProcess::NotRunning) {
                QCOMPARE(one->exitStatus(), QProcess::NormalExit);
                QCOMPARE(one->exitCode(), 0);
                continue;
            }
            QElapsedTimer clock;
            clock.start();
            one->terminate();
            QVERIFY(one->waitForFinished());
            QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
            QCOMPARE(one->exitStatus(), QProcess::NormalExit);
            QCOMPARE(one->exitCode(), 0);
        }
    }

    void aKilledWindowLeavesNothingInTheWay()
    {
        const QTemporaryDir folder;
        const auto first = start({makeFile(folder.path(), u"a.mp4"_s)}, folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(queuedNames(folder.path()), QStringList{u"a.mp4"_s}, patienceMs);
        first->kill();
        QVERIFY(first->waitForFinished());
        const auto second = start({makeFile(folder.path(), u"b.mp4"_s)}, folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(queuedNames(folder.path()), (QStringList{u"a.mp4"_s, u"b.mp4"_s}),
                                  patienceMs);
        QCOMPARE(second->state(), QProcess::Running);
        second->terminate();
        QVERIFY(second->waitForFinished());
    }

    void withoutABusItStarts()
    {
        PrivateBus::pretendThereIsNone();
        const QTemporaryDir folder;
        const auto only = start({makeFile(folder.path(), u"a.mp4"_s)}, folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(queuedNames(folder.path()), QStringList{u"a.mp4"_s}, patienceMs);
        QCOMPARE(only->state(), QProcess::Running);
        only->terminate();
        QVERIFY(only->waitForFinished());
        QCOMPARE(only->exitCode(), 0);
    }

    void aHangUpThatIsIgnoredStaysIgnored()
    {
        const QTemporaryDir folder;
        ::signal(SIGHUP, SIG_IGN); // children inherit that, as below nohup
        const auto only = start({makeFile(folder.path(), u"a.mp4"_s)}, folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(queuedNames(folder.path()), QStringList{u"a.mp4"_s}, patienceMs);
        ::signal(SIGHUP, SIG_DFL);
        ::kill(pid_t(only->processId()), SIGHUP);
        const auto next = start({makeFile(folder.path(), u"b.mp4"_s)}, folder.path());
        QVERIFY(next->waitForFinished());
        QTRY_COMPARE_WITH_TIMEOUT(queuedNames(folder.path()), (QStringList{u"a.mp4"_s, u"b.mp4"_s}),
                                  patienceMs);
        QCOMPARE(only->state(), QProcess::Running);
        only->terminate();
        QVERIFY(only->waitForFinished());
    }
};

SLUICE_TEST(TestStarts, QCoreApplication)

} // namespace test_starts

#include "test_starts.moc"

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/worker_process.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#include <unistd.h>

namespace test_worker_process {

using namespace sluice;
using namespace sluice::run;
using namespace Qt::StringLiterals;

// How a worker is brought to its end: asked, told, killed.
class TestWorkerProcess final : public QObject
{
    Q_OBJECT

private:
    static WorkerTimeouts quick()
    {
        WorkerTimeouts timeouts;
        timeouts.cancelMs = 200;
        timeouts.terminateMs = 200;
        return timeouts;
    }

private Q_SLOTS:
    void whoIsGivenUpEndsInTheEnd_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("when asked") << u"wait.mp4"_s;
        QTest::newRow("when told, by SIGTERM") << u"hang.mp4"_s;
        QTest::newRow("by SIGKILL") << u"stubborn.mp4"_s;
    }
    void whoIsGivenUpEndsInTheEnd()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        WorkerProcess worker(WorkerId{1}, {.program = QStringLiteral(FAKE_WORKER), .prefix = {}}, quick());
        bool began = false;
        connect(&worker, &WorkerProcess::received, this, [&](const wire::Event &event) {
            began = began || std::holds_alternative<wire::FileStarted>(event);
        });
        std::optional<WorkerExit> exit;
        int ends = 0;
        connect(&worker, &WorkerProcess::ended, this, [&](const WorkerExit &how) {
            exit = how;
            ++ends;
        });
        wire::Encode encode;
        encode.job = JobId{1};
        encode.inputPath = u"/in/"_s + name;
        encode.partPath = folder.filePath(u"part"_s);
        worker.send(encode);
        worker.send(wire::Finish{});
        worker.start();
        QTRY_VERIFY(began);
        worker.giveUp(WorkerExit::Kind::Stalled, u"as the test wants"_s);
        QTRY_VERIFY(exit);
        QVERIFY(exit->kind == WorkerExit::Kind::Stalled);
        QCOMPARE(exit->detail, u"as the test wants"_s);
        QCOMPARE(ends, 1);
        // Who could still do so has removed its part.
        QCOMPARE(QFile::exists(folder.filePath(u"part"_s)), name != u"wait.mp4");
    }

    // What the kernel shares the CPU among are sessions.
    void aWorkerHasASessionOfItsOwn()
    {
        WorkerProcess worker(WorkerId{1}, {.program = QStringLiteral(FAKE_WORKER), .prefix = {}}, quick());
        worker.start();
        QTRY_VERIFY(worker.isReady());
        QCOMPARE(qint64(::getsid(pid_t(worker.pid()))), worker.pid());
    }
};

SLUICE_TEST(TestWorkerProcess, QCoreApplication)

} // namespace test_worker_process

#include "test_worker_process.moc"

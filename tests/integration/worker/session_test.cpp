// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/worker/worker_client.h"
#include "tests/support/clip_factory.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <csignal>

#include <sched.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace session_test {

using namespace sluice;
using namespace sluice::test;

// How a worker obeys, and how it ends. Exit codes are those of engine/worker/exit_code.h.
class SessionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void helloComesFirstAndFinishEndsIt();
    void aPingIsAnsweredWhileItEncodes();
    void filesAreDoneInOrderAndOneFailureStopsNothing();
    void whatHasNotBegunCanBeTakenBack();
    void theNextFileIsOpenedWhileTheEncoderFinishes();
    void aCancelledFileLeavesNothing_data();
    void aCancelledFileLeavesNothing();
    void aQueuedFileCanBeCancelled();
    void cancelEndsTheWorker();
    void pauseHoldsAndResumeGoesOn();
    void endsAndCleansUp_data();
    void endsAndCleansUp();
    void silenceEndsTheLease();
    void aBrokenLineEndsIt_data();
    void aBrokenLineEndsIt();
    void aSourceThatIsNotAsScannedIsRefused_data();
    void aSourceThatIsNotAsScannedIsRefused();
    void whatStandsInTheWayIsNotTouched();
    void anOutputFolderThatIsNotThereIsAnError();
    void aWriteThatFailsStopsTheFile_data();
    void aWriteThatFailsStopsTheFile();
    void aFullDiskIsNamed();
    void everyThreadIsModest();
    void startedByHandItExplainsItself();

private:
    // A file that takes minutes, at work: returned after its first progress.
    [[nodiscard]] bool startLongFile(WorkerClient &worker, Container container = Container::Mp4);
    [[nodiscard]] Recipe baseRecipe(Container container, const char *preset) const;
    [[nodiscard]] wire::Encode small(JobId job) const;
    [[nodiscard]] bool nothingLeft() const
    {
        return QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    ClipFactory m_clips;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void SessionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Recipe SessionTest::baseRecipe(Container container, const char *preset) const
{
    return {.container = container,
            .encoder = VideoEncoder::X264,
            .preset = QString::fromUtf8(preset),
            .crf = 20,
            .rungs = {{640, 360, 0}},
            .videoStream = 0,
            .audio = {{.stream = 1, .bitrateKbps = 96, .channels = 1}},
            .segmentUs = 1'000'000};
}

wire::Encode SessionTest::small(JobId job) const
{
    Recipe recipe = baseRecipe(Container::Mp4, "ultrafast");
    recipe.rungs = {{320, 180, 0}};
    recipe.audio.clear();
    return encodeOf(job, m_clips.clip(QStringLiteral("small.mp4")),
                    path(QStringLiteral("part%1").arg(number(job))), recipe);
}

bool SessionTest::startLongFile(WorkerClient &worker, Container container)
{
    Recipe recipe = baseRecipe(container, "veryslow");
    recipe.rungs = {{1280, 720, 0}};
    worker.send(
        encodeOf(JobId{1}, m_clips.clip(QStringLiteral("base.mp4")), path(QStringLiteral("long")), recipe));
    return worker.nextOf<wire::FileStarted>() && worker.nextOf<wire::FileProgress>();
}

void SessionTest::helloComesFirstAndFinishEndsIt()
{
    WorkerClient worker;
    QVERIFY(worker.start());
    worker.send(wire::Finish{});
    QCOMPARE(worker.waitForExit(), 0);
}

void SessionTest::aPingIsAnsweredWhileItEncodes()
{
    WorkerClient worker;
    QVERIFY(worker.start());
    QVERIFY(startLongFile(worker));
    worker.send(wire::Ping{.serial = 42});
    const std::optional<wire::Pong> pong = worker.nextOf<wire::Pong>(2000);
    QVERIFY(pong);
    QCOMPARE(pong->serial, 42);
}

void SessionTest::filesAreDoneInOrderAndOneFailureStopsNothing()
{
    WorkerClient worker;
    QVERIFY(worker.start());
    wire::Encode broken = small(JobId{2});
    broken.inputPath = m_clips.clip(QStringLiteral("text.mp4"));
    worker.send(small(JobId{1}));
    worker.send(broken);
    worker.send(small(JobId{3}));
    worker.send(wire::Finish{});
    const std::optional<wire::Event> first = worker.outcome();
    const std::optional<wire::Event> second = worker.outcome();
    const std::optional<wire::Event> third = worker.outcome();
    QVERIFY(first && std::holds_alternative<wire::FileDone>(*first));
    QVERIFY(second && std::holds_alternative<wire::FileFailed>(*second));
    QVERIFY(third && std::holds_alternative<wire::FileDone>(*third));
    const auto &done = std::get<wire::FileDone>(*third);
    QCOMPARE(done.job, JobId{3});
    QCOMPARE(done.frames, 50);
    QVERIFY(done.wallUs > 0 && done.cpuUs > 0 && done.peakMemoryBytes > 0 && !done.encoder.isEmpty());
    QCOMPARE(worker.waitForExit(), 0);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             (QStringList{QStringLiteral("part1"), QStringLiteral("part3")}));
}

void SessionTest::whatHasNotBegunCanBeTakenBack()
{
    WorkerClient worker;
    QVERIFY(worker.start());
    QVERIFY(startLongFile(worker));
    worker.send(small(JobId{2}));
    worker.send(small(JobId{3}));
    worker.send(wire::TakeBack{.jobs = {JobId{1}, JobId{3}, JobId{9}}});
    const std::optional<wire::TookBack> took = worker.nextOf<wire::TookBack>();
    QVERIFY(took);
    QCOMPARE(took->jobs, std::vector<JobId>{JobId{3}}); // 1 is at work, 9 was never here
    worker.send(wire::CancelFile{.job = JobId{1}});
    QVERIFY(worker.nextOf<wire::FileFailed>());
    worker.send(wire::Finish{});
    const std::optional<wire::FileDone> done = worker.nextOf<wire::FileDone>();
    QVERIFY(done);
    QCOMPARE(done->job, JobId{2});
    QCOMPARE(worker.waitForExit(), 0);
}

void SessionTest::theNextFileIsOpenedWhileTheEncoderFinishes()
{
    // Fewer frames than the encoder looks ahead: all of its work comes after the source was read.
    wire::Encode slow = small(JobId{1});
    slow.recipe.rungs = {{1280, 720, 0}};
    slow.recipe.preset = QStringLiteral("veryslow");
    wire::Encode second = small(JobId{2});
    second.inputPath = path(QStringLiteral("second.mp4"));
    wire::Encode third = small(JobId{3});
    QVERIFY(QFile::copy(slow.inputPath, second.inputPath));
    WorkerClient worker;
    QVERIFY(worker.start());
    worker.send(slow);
    worker.send(second);
    worker.send(third);
    const auto isOpen = [&] {
        const QDir descriptors(QStringLiteral("/proc/%1/fd").arg(worker.process().processId()));
        const QFileInfoList open = descriptors.entryInfoList(QDir::Files | QDir::System);
        return std::ranges::any_of(
            open, [&](const QFileInfo &info) { return info.symLinkTarget() == second.inputPath; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 30'000);
    // It is open and has not begun: it can still go back, and the one behind it takes its place.
    worker.send(wire::TakeBack{.jobs = {JobId{2}}});
    worker.send(wire::Finish{});
    const std::optional<wire::TookBack> took = worker.nextOf<wire::TookBack>();
    QVERIFY(took);
    QCOMPARE(took->jobs, std::vector<JobId>{JobId{2}});
    const std::optional<wire::FileDone> first = worker.nextOf<wire::FileDone>();
    QVERIFY(first);
    QCOMPARE(first->job, JobId{1});
    const std::optional<wire::FileDone> last = worker.nextOf<wire::FileDone>();
    QVERIFY(last);
    QCOMPARE(last->job, JobId{3});
    QCOMPARE(worker.waitForExit(), 0);
}

void SessionTest::aCancelledFileLeavesNothing_data()
{
    QTest::addColumn<int>("container");
    QTest::newRow("a file") << int(Container::Mp4);
    QTest::newRow("a folder of segments") << int(Container::Hls);
}

void SessionTest::aCancelledFileLeavesNothing()
{
    QFETCH(int, container);
    WorkerClient worker;
    QVERIFY(worker.start());
    QVERIFY(startLongFile(worker, Container(container)));
    QVERIFY(!nothingLeft());
    QElapsedTimer timer;
    timer.start();
    worker.send(wire::CancelFile{.job = JobId{1}});
    const std::optional<wire::FileFailed> failed = worker.nextOf<wire::FileFailed>();
    QVERIFY(failed);
    QCOMPARE(nameString(failed->error.code), nameString(ErrorCode::Cancelled));
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(nothingLeft());
}

void SessionTest::aQueuedFileCanBeCancelled()
{
    WorkerClient worker;
    QVERIFY(worker.start());
    QVERIFY(startLongFile(worker));
    worker.send(small(JobId{2}));
    worker.send(wire::CancelFile{.job = JobId{2}});
    const std::optional<wire::FileFailed> failed = worker.nextOf<wire::FileFailed>();
    QVERIFY(failed);
    QCOMPARE(failed->job, JobId{2});
    QCOMPARE(nameString(failed->error.code), nameString(ErrorCode::Cancelled));
}

void SessionTest::cancelEndsTheWorker()
{
    WorkerClient worker;
    QVERIFY(worker.start());
    QVERIFY(startLongFile(worker));
    worker.send(small(JobId{2}));
    worker.send(wire::Cancel{});
    const std::optional<wire::FileFailed> failed = worker.nextOf<wire::FileFailed>();
    QVERIFY(failed);
    QCOMPARE(failed->job, JobId{1});
    QCOMPARE(worker.waitForExit(), 0);
    QVERIFY(nothingLeft());
}

void SessionTest::pauseHoldsAndResumeGoesOn()
{
    WorkerClient worker;
    QVERIFY(worker.start());
    QVERIFY(startLongFile(worker));
    worker.send(wire::Pause{});
    worker.send(wire::Ping{.serial = 1});
    QVERIFY(worker.nextOf<wire::Pong>()); // it has read the pause
    // One frame may be under way; after it there is silence, where four events a second would come.
    int events = 0;
    while (worker.next(1500))
        ++events;
    QVERIFY2(events <= 2, qPrintable(QString::number(events)));
    worker.send(wire::Resume{});
    QVERIFY(worker.nextOf<wire::FileProgress>(20'000));
    worker.send(wire::Pause{});
    worker.send(wire::CancelFile{.job = JobId{1}}); // also while it is held
    QVERIFY(worker.nextOf<wire::FileFailed>(10'000));
    QVERIFY(nothingLeft());
}

void SessionTest::endsAndCleansUp_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("when its input is closed") << QStringLiteral("close");
    QTest::newRow("when it is asked by a signal") << QStringLiteral("signal");
    QTest::newRow("when it is paused and its input is closed") << QStringLiteral("paused");
}

void SessionTest::endsAndCleansUp()
{
    QFETCH(QString, how);
    WorkerClient worker;
    QVERIFY(worker.start());
    QVERIFY(startLongFile(worker));
    if (how == QStringLiteral("paused"))
        worker.send(wire::Pause{});
    if (how == QStringLiteral("signal"))
        QCOMPARE(::kill(pid_t(worker.process().processId()), SIGTERM), 0);
    else
        worker.process().closeWriteChannel();
    QCOMPARE(worker.waitForExit(), 74);
    QVERIFY(nothingLeft());
}

void SessionTest::silenceEndsTheLease()
{
    WorkerClient worker;
    QVERIFY(worker.start({QStringLiteral("env"), QStringLiteral("SLUICE_LEASE_SECONDS=2")}));
    QVERIFY(startLongFile(worker));
    QCOMPARE(worker.waitForExit(), 75);
    QVERIFY(nothingLeft());
}

void SessionTest::aBrokenLineEndsIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("an unknown command") << QByteArray("{\"type\":\"dance\"}\n");
    QTest::newRow("a line without end") << QByteArray(1100 * 1024, 'x');
}

void SessionTest::aBrokenLineEndsIt()
{
    QFETCH(QByteArray, bytes);
    WorkerClient worker;
    QVERIFY(worker.start());
    worker.sendRaw(bytes);
    QCOMPARE(worker.waitForExit(), 76);
}

void SessionTest::aSourceThatIsNotAsScannedIsRefused_data()
{
    QTest::addColumn<bool>("size");
    QTest::newRow("another size") << true;
    QTest::newRow("another time") << false;
}

void SessionTest::aSourceThatIsNotAsScannedIsRefused()
{
    QFETCH(bool, size);
    WorkerClient worker;
    QVERIFY(worker.start());
    wire::Encode encode = small(JobId{1});
    struct stat status{};
    QCOMPARE(::stat(QFile::encodeName(encode.inputPath).constData(), &status), 0);
    encode.expectedSizeBytes = status.st_size;
    encode.expectedModifiedNs = qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
    worker.send(encode);
    QVERIFY(worker.nextOf<wire::FileDone>()); // as scanned
    encode.partPath += QStringLiteral("x");
    if (size)
        encode.expectedSizeBytes += 1;
    else
        encode.expectedModifiedNs -= 1;
    worker.send(encode);
    const std::optional<wire::FileFailed> failed = worker.nextOf<wire::FileFailed>();
    QVERIFY(failed);
    QCOMPARE(nameString(failed->error.code), nameString(ErrorCode::InputChanged));
    QVERIFY(!QFileInfo::exists(encode.partPath));
}

void SessionTest::whatStandsInTheWayIsNotTouched()
{
    WorkerClient worker;
    QVERIFY(worker.start());
    const wire::Encode encode = small(JobId{1});
    QFile other(encode.partPath);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
    other.close();
    worker.send(encode);
    const std::optional<wire::FileFailed> failed = worker.nextOf<wire::FileFailed>();
    QVERIFY(failed);
    QCOMPARE(nameString(failed->error.code), nameString(ErrorCode::OutputExists));
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), QByteArray("mine"));
}

void SessionTest::anOutputFolderThatIsNotThereIsAnError()
{
    WorkerClient worker;
    QVERIFY(worker.start());
    wire::Encode encode = small(JobId{1});
    encode.partPath = path(QStringLiteral("nowhere/part"));
    worker.send(encode);
    const std::optional<wire::FileFailed> failed = worker.nextOf<wire::FileFailed>();
    QVERIFY(failed);
    QCOMPARE(nameString(failed->error.code), nameString(ErrorCode::OutputFolderInvalid));
}

void SessionTest::aWriteThatFailsStopsTheFile_data()
{
    QTest::addColumn<int>("container");
    QTest::addColumn<bool>("fragments");
    QTest::addColumn<qlonglong>("limit");
    QTest::newRow("an MP4 at its first bytes") << int(Container::Mp4) << false << 1000LL;
    QTest::newRow("an MP4 later") << int(Container::Mp4) << false << 200'000LL;
    QTest::newRow("an MKV") << int(Container::Mkv) << false << 200'000LL;
    QTest::newRow("a segment") << int(Container::Hls) << false << 20'000LL;
    QTest::newRow("a segment of fragmented MP4") << int(Container::Hls) << true << 20'000LL;
    QTest::newRow("what such a segment needs") << int(Container::Hls) << true << 100LL;
}

void SessionTest::aWriteThatFailsStopsTheFile()
{
    QFETCH(int, container);
    QFETCH(bool, fragments);
    QFETCH(qlonglong, limit);
    WorkerClient worker;
    worker.process().setChildProcessModifier([limit] {
        const struct rlimit size{.rlim_cur = rlim_t(limit), .rlim_max = rlim_t(limit)};
        ::setrlimit(RLIMIT_FSIZE, &size);
    });
    QVERIFY(worker.start());
    Recipe recipe = baseRecipe(Container(container), "ultrafast");
    recipe.segments = fragments ? SegmentKind::Fmp4 : SegmentKind::MpegTs;
    worker.send(
        encodeOf(JobId{1}, m_clips.clip(QStringLiteral("base.mp4")), path(QStringLiteral("part")), recipe));
    const std::optional<wire::FileFailed> failed = worker.nextOf<wire::FileFailed>();
    QVERIFY(failed);
    QCOMPARE(nameString(failed->error.code), nameString(ErrorCode::OutputWriteFailed));
    QVERIFY(nothingLeft());
}

void SessionTest::aFullDiskIsNamed()
{
    // A file system of 200 KiB that only the worker sees, where a plain user may make one.
    const QString mount = QStringLiteral("mount -t tmpfs -o size=200k none '%1'").arg(m_folder->path());
    const QStringList unshare{QStringLiteral("unshare"), QStringLiteral("-rm"), QStringLiteral("sh"),
                              QStringLiteral("-c")};
    if (QProcess::execute(unshare.first(), unshare.mid(1) + QStringList{mount}) != 0)
        QSKIP("no private file systems here");
    WorkerClient worker;
    QVERIFY(worker.start(unshare + QStringList{mount + QStringLiteral(" && exec \"$0\"")})); // $0: the worker
    using enum Container;
    using enum SegmentKind;
    for (const auto &[container, segments] :
         {std::pair(Mp4, Fmp4), std::pair(Mkv, Fmp4), std::pair(Hls, MpegTs), std::pair(Hls, Fmp4)}) {
        Recipe recipe = baseRecipe(container, "ultrafast");
        recipe.segments = segments;
        worker.send(encodeOf(JobId{1}, m_clips.clip(QStringLiteral("base.mp4")), path(QStringLiteral("part")),
                             recipe));
        const std::optional<wire::FileFailed> failed = worker.nextOf<wire::FileFailed>();
        QVERIFY(failed); // the next container finds the name free: the part was removed
        QCOMPARE(nameString(failed->error.code), nameString(ErrorCode::OutputDiskFull));
    }
}

// SVT-AV1 makes its threads real-time ones where it may, and none of them would then heed a priority.
void SessionTest::everyThreadIsModest()
{
    WorkerClient worker;
    QVERIFY(worker.start());
    Recipe recipe = baseRecipe(Container::Mp4, "4");
    recipe.encoder = VideoEncoder::SvtAv1;
    recipe.crf = 30;
    worker.send(
        encodeOf(JobId{1}, m_clips.clip(QStringLiteral("base.mp4")), path(QStringLiteral("part")), recipe));
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(worker.process().processId()));
    const auto isModest = [](const QString &name) {
        const pid_t thread = name.toInt();
        const int policy = ::sched_getscheduler(thread);
        return policy < 0 // it has ended
               || (policy == SCHED_OTHER && ::getpriority(PRIO_PROCESS, id_t(thread)) >= 10);
    };
    QStringList threads;
    bool wereModest = true; // also while the encoder is opened
    const auto areThoseOfTheEncoderThere = [&] {
        threads = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        wereModest = wereModest && (threads.size() < 2 || std::ranges::all_of(threads, isModest));
        return threads.size() > 10;
    };
    QTRY_VERIFY_WITH_TIMEOUT(areThoseOfTheEncoderThere(), 30'000);
    QVERIFY(wereModest);
    worker.send(wire::Cancel{});
    QCOMPARE(worker.waitForExit(60'000), 0);
}

void SessionTest::startedByHandItExplainsItself()
{
    QProcess version;
    version.start(WorkerClient::program(), {QStringLiteral("--version")});
    QVERIFY(version.waitForFinished());
    QCOMPARE(version.exitCode(), 0);
    QVERIFY(version.readAllStandardOutput().contains("FFmpeg"));
    QProcess other;
    other.start(WorkerClient::program(), {QStringLiteral("film.mp4")});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 64);
    QCOMPARE(other.readAllStandardError().count('\n'), 1);
}

SLUICE_TEST(SessionTest, QCoreApplication)

} // namespace session_test

#include "session_test.moc"

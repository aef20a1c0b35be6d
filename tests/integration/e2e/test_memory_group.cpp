// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/config.h"
#include "engine/model/json.h"
#include "engine/monitor/cgroup_reader.h"
#include "tests/support/clip_factory.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string_view>
#include <vector>

#include <unistd.h>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MiB = 1024 * 1024;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

// A memory control group below our own, of version 1, for as long as this lives.
class MemoryGroup final
{
public:
    explicit MemoryGroup(qint64 limitBytes)
    {
        const QString mount = u"/sys/fs/cgroup/memory"_s;
        for (const QByteArray &line : contentOf(u"/proc/self/cgroup"_s).split('\n')) {
            const QList<QByteArray> parts = line.split(':');
            if (parts.size() == 3 && parts[1].split(',').contains("memory"))
                m_path = mount + QString::fromUtf8(parts[2]);
        }
        if (m_path.isEmpty() || !QFile::exists(m_path))
            return;
        m_path += u"/sluice-test-%1"_s.arg(::getpid());
        m_isThere =
            QDir().mkdir(m_path) && put(m_path + u"/memory.limit_in_bytes"_s, QByteArray::number(limitBytes));
    }
    ~MemoryGroup()
    {
        if (m_isThere)
            QDir().rmdir(m_path);
    }
    Q_DISABLE_COPY_MOVE(MemoryGroup)

    [[nodiscard]] bool isThere() const { return m_isThere; }
    // Words that start a program inside.
    [[nodiscard]] QStringList enter() const
    {
        return {u"sh"_s, u"-c"_s, u"echo $$ > '%1/cgroup.procs' && exec \"$0\" \"$@\""_s.arg(m_path)};
    }
    [[nodiscard]] int kills() const
    {
        for (const QByteArray &line : contentOf(m_path + u"/memory.oom_control"_s).split('\n')) {
            if (line.startsWith("oom_kill "))
                return line.mid(9).toInt();
        }
        return -1;
    }

private:
    QString m_path;
    bool m_isThere = false;
};

// A program that takes memory until its group is full to so many percent, says so, and lets go when its input
// ends.
int takeMemory(int percent)
{
    const monitor::CgroupReader group{std::string()};
    std::vector<std::vector<char>> taken;
    for (auto memory = group.memory(); memory; memory = group.memory()) {
        if (memory->usedBytes * 100 >= memory->limitBytes * percent)
            break;
        taken.emplace_back(std::size_t(2 * MiB), char(1));
    }
    std::puts("full");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}

} // namespace

// The built programs in a group with little memory.
class TestMemoryGroup final : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] bool putClips(const QString &clip, int count) const
    {
        const QString source = m_clips.clip(clip);
        bool done = !source.isEmpty();
        for (int i = 1; i <= count; ++i)
            done = done && QFile::copy(source, path(u"in/%1.mp4"_s.arg(i)));
        return done;
    }
    void start(const MemoryGroup &group, const QStringList &more)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_STATE_HOME"_s, path(u"state"_s));
        m_run.setProcessEnvironment(environment);
        const QStringList words = group.enter() + QStringList{QStringLiteral(SLUICE_CLI),
                                                              u"--input"_s,
                                                              path(u"in"_s),
                                                              u"--output"_s,
                                                              path(u"out"_s),
                                                              u"--json"_s}
                                  + more;
        connect(&m_run, &QProcess::readyReadStandardOutput, this, &TestMemoryGroup::read,
                Qt::UniqueConnection);
        m_run.start(words.first(), words.sliced(1));
    }
    void read()
    {
        while (m_run.canReadLine()) {
            const Json event = Json::parse(m_run.readLine().toStdString(), nullptr, false);
            if (!event.is_object())
                continue;
            if (event["type"] == "throttle") {
                m_throttle.push_back(event.get<ThrottleEvent>());
            } else if (event["type"] == "progress") {
                // The sample before is told with each, so the limit was seen broken one line earlier.
                m_done = event["done"].get<int>();
                if (m_throttle.empty() && event["memoryPercent"].get<double>() >= Config{}.maxMemoryPercent)
                    ++m_samplesOver;
                ++m_samples;
            } else if (event["type"] == "summary") {
                m_summary = event;
            }
        }
    }
    [[nodiscard]] bool isRunning() const { return m_run.state() != QProcess::NotRunning; }

    test::ClipFactory m_clips{clips};
    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_run;
    std::vector<ThrottleEvent> m_throttle;
    Json m_summary;
    int m_samplesOver = 0;
    int m_samples = 0;
    int m_done = 0;

    static constexpr std::array clips{
        test::ClipRecipe{"group-large.mp4", test::ClipWay::Ffmpeg,
                         "-f lavfi -i testsrc2=s=1920x1080:r=25:d=1.2 X264"},
        test::ClipRecipe{"group-small.mp4", test::ClipWay::Ffmpeg,
                         "-f lavfi -i testsrc2=s=640x360:r=25:d=4 X264"},
    };

private Q_SLOTS:
    void initTestCase()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("memory is another with AddressSanitizer");
#endif
        if (!MemoryGroup(64 * MiB).isThere())
            QSKIP("no memory control group of version 1 can be made here");
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir().mkpath(path(u"in"_s));
        m_throttle.clear();
        m_summary = {};
        m_samplesOver = m_samples = m_done = 0;
    }

    void memoryTakenByOthersPausesTheRun()
    {
        const MemoryGroup group(640 * MiB);
        QVERIFY(group.isThere());
        // Two batches that are at work all the while, since one that ends gives memory back, and a third that
        // waits.
        constexpr int films = 20;
        QVERIFY(putClips(u"group-small.mp4"_s, films));
        start(group, {u"--jobs"_s, u"2"_s, u"--batch-size"_s, u"8"_s, u"--preset"_s, u"slower"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_done >= 1 || !isRunning(), 30'000);
        QVERIFY(isRunning());

        QProcess other;
        const QStringList words =
            group.enter() + QStringList{QCoreApplication::applicationFilePath(), u"--take"_s, u"85"_s};
        other.start(words.first(), words.sliced(1));
        QTRY_VERIFY_WITH_TIMEOUT(!m_throttle.empty() || !isRunning(), 20'000);
        QVERIFY(!m_throttle.empty());
        const int pausedAt = m_samples;
        QTRY_VERIFY_WITH_TIMEOUT(m_samples >= pausedAt + 2 || !isRunning(), 20'000);
        other.closeWriteChannel();
        QTRY_VERIFY_WITH_TIMEOUT(!isRunning(), 60'000);
        QTRY_COMPARE(other.state(), QProcess::NotRunning);

        const ThrottleEvent first = m_throttle.front();
        QVERIFY(first.to > ThrottleLevel::Normal);
        QCOMPARE(nameString(first.metric), u"memory"_s);
        QVERIFY2(m_samplesOver <= 2, qPrintable(QString::number(m_samplesOver)));
        QCOMPARE(first.newBatchSize, first.oldBatchSize / 2);
        QCOMPARE(nameString(m_throttle.back().to), u"normal"_s);
        QCOMPARE(m_summary["done"].get<int>(), films);
        QCOMPARE(group.kills(), 0);
    }

    void largeFilesAtOnceDoNotKillEachOther()
    {
        const MemoryGroup group(512 * MiB); // two of them at once would not fit
        QVERIFY(group.isThere());
        constexpr int films = 4;
        QVERIFY(putClips(u"group-large.mp4"_s, films));
        start(group, {u"--jobs"_s, u"4"_s, u"--preset"_s, u"slow"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!isRunning(), 90'000);
        QCOMPARE(m_summary["done"].get<int>(), films);
        QCOMPARE(group.kills(), 0);
    }
};

int main(int argc, char **argv)
{
    if (argc == 3 && std::string_view(argv[1]) == "--take")
        return takeMemory(std::atoi(argv[2]));
    QCoreApplication application(argc, argv);
    TestMemoryGroup test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_memory_group.moc"

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/json.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

struct Ended
{
    int code = -1;
    QString out;
    QString err;
};

} // namespace

// The command line as a script sees it: exit codes, sentences, JSON, signals. With the fake worker, so that
// each case is quick and exact; what the real worker makes of real files is tested elsewhere.
class TestCli final : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &content = "film") const
    {
        const QString file = path(name);
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file));
    }
    QProcessEnvironment environment() const
    {
        QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
        env.insert(u"SLUICE_WORKER"_s, QStringLiteral(FAKE_WORKER));
        env.insert(u"XDG_STATE_HOME"_s, path(u"state"_s));
        env.insert(u"FAKE_WORKER_GATE"_s, path(u"gate"_s));
        env.insert(u"FAKE_WORKER_LOG"_s, path(u"log"_s));
        return env;
    }
    void start(QProcess &process, const QStringList &arguments, const QProcessEnvironment &env) const
    {
        process.setProcessEnvironment(env);
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(SLUICE_CLI), arguments);
        QVERIFY(process.waitForStarted());
    }
    Ended run(const QStringList &arguments) const { return run(arguments, environment()); }
    Ended run(const QStringList &arguments, const QProcessEnvironment &env) const
    {
        QProcess process;
        start(process, arguments, env);
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    QString log() const
    {
        QFile file(path(u"log"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    // Process numbers that the fake worker wrote down.
    QList<qint64> workerPids() const
    {
        QList<qint64> pids;
        for (const QString &line : log().split(u'\n', Qt::SkipEmptyParts))
            pids << line.section(u' ', 0, 0).toLongLong();
        return pids;
    }
    static std::vector<Json> objects(const QString &out)
    {
        std::vector<Json> objects;
        for (const QString &line : out.split(u'\n', Qt::SkipEmptyParts))
            objects.push_back(Json::parse(line.toStdString()));
        return objects;
    }
    QStringList outputNames() const
    {
        return QDir(path(u"out"_s))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir().mkpath(path(u"in"_s));
    }

    void everyEndHasItsExitCode_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<int>("code");
        QTest::newRow("all done") << QStringList{u"a.mp4"_s, u"b.mp4"_s} << 0;
        QTest::newRow("done with warnings is done") << QStringList{u"warn.mp4"_s} << 0;
        QTest::newRow("one failed") << QStringList{u"a.mp4"_s, u"fails.mp4"_s} << 1;
        QTest::newRow("all failed") << QStringList{u"fails.mp4"_s} << 1;
    }
    void everyEndHasItsExitCode()
    {
        QFETCH(QStringList, files);
        QFETCH(int, code);
        for (const QString &file : files)
            put(u"in/"_s + file);
        const Ended ended = run({u"--input"_s, u"in"_s, u"--output"_s, u"out"_s});
        QVERIFY2(ended.code == code, qPrintable(ended.out + ended.err));
        const Ended again = run({u"--input"_s, u"in"_s, u"--output"_s, u"out"_s});
        QCOMPARE(again.code, code); // skipped counts as done
    }

    void aFolderHasItsOwnProfile()
    {
        put(u"in/films/a.mp4"_s);
        put(u"in/talks/b.mp4"_s);
        const QStringList basic{u"--input"_s, u"in"_s, u"--output"_s, u"out"_s, u"--profile-for"_s};
        const Ended ended = run(basic + QStringList{u"in/talks/=remux-mkv"_s});
        QVERIFY2(ended.code == 0, qPrintable(ended.out + ended.err));
        QVERIFY(QFile::exists(path(u"out/films/a.mp4"_s)));
        QVERIFY(QFile::exists(path(u"out/talks/b.mkv"_s)));
    }
    void aProfileForNothingIsRefused_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("said");
        QTest::newRow("no name") << u"in/talks"_s << u"is no path, equals sign and name"_s;
        QTest::newRow("not there") << u"in/walks=sound-aac"_s << u"is no folder or file of the input"_s;
        QTest::newRow("not of the input")
            << u"elsewhere=sound-aac"_s << u"is no folder or file of the input"_s;
        QTest::newRow("no such profile") << u"in/talks=sund-aac"_s << u"sund-aac"_s;
        QTest::newRow("not a saved one") << u"in/talks=own.json"_s << u"own.json"_s;
    }
    void aProfileForNothingIsRefused()
    {
        QFETCH(QString, given);
        QFETCH(QString, said);
        put(u"in/talks/b.mp4"_s);
        put(u"elsewhere/c.mp4"_s);
        put(u"own.json"_s, "{}");
        const Ended ended = run({u"--input"_s, u"in"_s, u"--output"_s, u"out"_s, u"--profile-for"_s, given});
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains(said), qPrintable(ended.err));
        QVERIFY(!QFile::exists(path(u"out"_s)));
    }

    void aMachineIsPlannedWithoutTouchingAFile()
    {
        put(u"list.csv"_s, "name,width,height,seconds\na.mp4,1920,1080,600\nb.mp4,1280,720,60\n");
        const QStringList arguments{u"simulate"_s, u"--files"_s, u"list.csv"_s, u"--cores"_s,  u"8"_s,
                                    u"--memory"_s, u"16G"_s,     u"--svg"_s,    u"chart.svg"_s};
        const Ended text = run(arguments);
        QVERIFY2(text.code == 0, qPrintable(text.err));
        QVERIFY2(text.out.contains(u"Files            2\n"_s), qPrintable(text.out));
        QVERIFY(QFile::exists(path(u"chart.svg"_s)));
        const Ended object = run(arguments + QStringList{u"--json"_s});
        const Json json = Json::parse(object.out.toStdString());
        QCOMPARE(json.at("files").get<int>(), 2);
        QVERIFY(json.at("wallUs").get<qint64>() >= json.at("boundUs").get<qint64>());
        QCOMPARE(json.at("memoryBytes").get<qint64>(), qint64(16) << 30);
        QVERIFY(!QFile::exists(path(u"log"_s))); // no worker was started
    }

    void aMachineIsPlannedWithTheSettingsOfAFile()
    {
        put(u"list.csv"_s, "width,height,seconds\n" + QByteArray("640,360,60\n").repeated(40));
        put(u"settings.json"_s, R"({"jobs": 3, "threads": 2, "batch_processing": {"batch_size": 4}})");
        const auto planned = [this](const QStringList &more) {
            const Ended ended = run(QStringList{u"simulate"_s, u"--files=list.csv"_s, u"--cores=8"_s,
                                                u"--memory=16G"_s, u"--json"_s, u"--config=settings.json"_s}
                                    + more);
            return Json::parse(ended.out.toStdString());
        };
        const Json byFile = planned({});
        QCOMPARE(byFile.at("batchesAtOnce").get<int>(), 3);
        QCOMPARE(byFile.at("threadsMost").get<int>(), 2);
        QCOMPARE(byFile.at("batches").get<int>(), 10);
        QCOMPARE(planned({u"--jobs=2"_s}).at("batchesAtOnce").get<int>(), 2); // what is said wins
        QCOMPARE(planned({u"--batch-mode=disabled"_s}).at("batches").get<int>(), 40);
    }

    void aMachineThatCanNotBePlannedGetsASentence_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const QByteArray good = "width,height,seconds\n640,360,60\n";
        const QStringList machine{u"--cores"_s, u"8"_s, u"--memory"_s, u"16G"_s};
        QTest::newRow("no machine") << good << QStringList{} << u"--"_s;
        QTest::newRow("no cores") << good << QStringList{u"--cores=0"_s, u"--memory=16G"_s} << u"--cores"_s;
        QTest::newRow("no size") << good << QStringList{u"--cores=8"_s, u"--memory=much"_s} << u"--memory"_s;
        QTest::newRow("a size without a unit") << good << QStringList{u"--cores=8"_s, u"--memory=1e9"_s}
                                               << u"'1e9' is no size from 64M to 64T, such as 256G"_s;
        QTest::newRow("too much memory")
            << good << QStringList{u"--cores=8"_s, u"--memory=65T"_s} << u"65T"_s;
        QTest::newRow("hardly any memory")
            << good << QStringList{u"--cores=8"_s, u"--memory=1k"_s} << u"--memory"_s;
        QTest::newRow("a broken list") << good + "640,tall,60\n" << machine << u"list.csv: line 3: height"_s;
        QTest::newRow("a picture that no encoder takes")
            << QByteArray("width,height,seconds\n16,16384,60\n") << machine << u"line 2"_s;
        QTest::newRow("an unknown profile")
            << good << machine + QStringList{u"--profile=nobody"_s} << u"nobody"_s;
        QTest::newRow("a list that is not there")
            << good << machine + QStringList{u"--files=none.csv"_s} << u"none.csv: No such file"_s;
        QTest::newRow("a missing column")
            << QByteArray("width,seconds\n640,60\n") << machine << u"line 1: the column height is missing"_s;
        QTest::newRow("an empty list") << QByteArray() << machine << u"list.csv: the list is empty"_s;
        QTest::newRow("no batches at once") << good << machine + QStringList{u"--jobs=0"_s} << u"--jobs"_s;
        QTest::newRow("settings that are not there")
            << good << machine + QStringList{u"--config=none.json"_s} << u"none.json"_s;
        QTest::newRow("an option of another verb")
            << good << machine + QStringList{u"--input=in"_s} << u"--input"_s;
        QTest::newRow("a chart in no folder")
            << good << machine + QStringList{u"--svg=no/chart.svg"_s} << u"no/chart.svg"_s;
    }
    void aMachineThatCanNotBePlannedGetsASentence()
    {
        QFETCH(QByteArray, list);
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        put(u"list.csv"_s, list);
        QStringList all = QStringList{u"simulate"_s} + arguments;
        if (arguments.filter(u"--files"_s).isEmpty())
            all << u"--files=list.csv"_s;
        const Ended ended = run(all);
        QVERIFY2(ended.code == 2, qPrintable(ended.out));
        QVERIFY2(ended.err.contains(named), qPrintable(ended.err));
    }

    void badInputGetsASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const QStringList good{u"--input"_s, u"in"_s, u"--output"_s, u"out"_s};
        QTest::newRow("an unknown flag") << good + QStringList{u"--fast"_s} << u"--fast"_s;
        QTest::newRow("no output") << QStringList{u"--input"_s, u"in"_s} << u"--output"_s;
        QTest::newRow("a loudness that hurts") << good + QStringList{u"--loudness=-3"_s} << u"--loudness"_s;
        QTest::newRow("a peak without a loudness") << good + QStringList{u"--peak=-2"_s} << u"--loudness"_s;
        QTest::newRow("a crop that is no crop") << good + QStringList{u"--crop"_s, u"some"_s} << u"auto"_s;
        QTest::newRow("a bit rate that is none")
            << good + QStringList{u"--video-bitrate=fast"_s} << u"2.5M"_s;
        QTest::newRow("a bit rate and a quality")
            << good + QStringList{u"--video-bitrate=2M"_s, u"--crf=20"_s} << u"--crf"_s;
        QTest::newRow("a size without its unit")
            << good + QStringList{u"--target-size=700"_s} << u"--target-size"_s;
        QTest::newRow("two passes for a quality") << good + QStringList{u"--two-pass"_s} << u"two passes"_s;
        QTest::newRow("a tune of another encoder")
            << good + QStringList{u"--encoder=libvpx-vp9"_s, u"--format=webm"_s, u"--tune=grain"_s}
            << u"grain"_s;
        QTest::newRow("a preset of no hardware encoder")
            << good + QStringList{u"--encoder=h264_nvenc"_s, u"--preset=slow"_s}
            << u"no preset of h264_nvenc is called \"slow\""_s;
        QTest::newRow("two passes by hardware")
            << good + QStringList{u"--encoder=hevc_qsv"_s, u"--video-bitrate=2M"_s, u"--two-pass"_s}
            << u"hevc_qsv has one pass only"_s;
        QTest::newRow("a size by hardware")
            << good + QStringList{u"--encoder=h264_vaapi"_s, u"--target-size=700M"_s}
            << u"a size needs two passes, and h264_vaapi has one only"_s;
        QTest::newRow("a fallback that is none")
            << good + QStringList{u"--hardware-fallback=wait"_s} << u"--hardware-fallback"_s;
        QTest::newRow("CRF out of range") << good + QStringList{u"--crf"_s, u"77"_s} << u"77"_s;
        QTest::newRow("CRF that is no number") << good + QStringList{u"--crf"_s, u"high"_s} << u"high"_s;
        QTest::newRow("an encoder that is not there")
            << good + QStringList{u"--encoder"_s, u"xvid"_s} << u"xvid"_s;
        QTest::newRow("a preset that is not there")
            << good + QStringList{u"--preset"_s, u"warp"_s} << u"warp"_s;
        QTest::newRow("a preset of another encoder")
            << good + QStringList{u"--encoder"_s, u"libsvtav1"_s, u"--preset"_s, u"slow"_s}
            << u"no preset of libsvtav1 is called \"slow\""_s;
        QTest::newRow("a quality that only AV1 knows")
            << good + QStringList{u"--crf"_s, u"60"_s} << u"60 is not between 0 and 51"_s;
        QTest::newRow("H.264 for WebM")
            << good + QStringList{u"--format"_s, u"webm"_s, u"--encoder"_s, u"libx264"_s}
            << u"libx264 cannot stand in webm"_s;
        QTest::newRow("a format that is not there")
            << good + QStringList{u"--format"_s, u"gif"_s} << u"gif"_s;
        QTest::newRow("no jobs at all") << good + QStringList{u"--jobs"_s, u"0"_s} << u"'0'"_s;
        QTest::newRow("jobs that are no number") << good + QStringList{u"--jobs"_s, u"3x"_s} << u"3x"_s;
        QTest::newRow("a batch size below one") << good + QStringList{u"--batch-size"_s, u"-1"_s} << u"-1"_s;
        QTest::newRow("too much memory") << good + QStringList{u"--max-memory"_s, u"99"_s} << u"99"_s;
        QTest::newRow("a batch mode that is not there")
            << good + QStringList{u"--batch-mode"_s, u"on"_s} << u"on"_s;
        QTest::newRow("a size with one side") << good + QStringList{u"--size"_s, u"1280"_s} << u"'1280'"_s;
        QTest::newRow("an odd size") << good + QStringList{u"--size"_s, u"641x360"_s} << u"641 is odd"_s;
        QTest::newRow("a crop with three edges")
            << good + QStringList{u"--crop"_s, u"1:2:3"_s} << u"'1:2:3'"_s;
        QTest::newRow("a rate of nothing") << good + QStringList{u"--fps"_s, u"0"_s} << u"'0'"_s;
        QTest::newRow("two rates") << good + QStringList{u"--fps"_s, u"25"_s, u"--max-fps"_s, u"30"_s}
                                   << u"--max-fps"_s;
        QTest::newRow("a filter that is not there")
            << good + QStringList{u"--denoise"_s, u"much"_s} << u"much"_s;
        QTest::newRow("an exact size for a ladder")
            << good + QStringList{u"--format"_s, u"hls"_s, u"--size"_s, u"640x360"_s} << u"rungs"_s;
        QTest::newRow("a mode that is not there") << good + QStringList{u"--video"_s, u"pass"_s} << u"pass"_s;
        QTest::newRow("another size of a copy")
            << good + QStringList{u"--video"_s, u"copy"_s, u"--size"_s, u"640x360"_s}
            << u"a picture that is copied stays as it is"_s;
        QTest::newRow("a copied ladder")
            << good + QStringList{u"--format"_s, u"hls"_s, u"--audio"_s, u"copy"_s}
            << u"a ladder is encoded"_s;
        QTest::newRow("a profile that is not there")
            << good + QStringList{u"--profile"_s, u"Fats"_s} << u"Fats"_s;
        QTest::newRow("VP9 for a ladder")
            << good + QStringList{u"--format"_s, u"hls"_s, u"--encoder"_s, u"libvpx-vp9"_s}
            << u"which takes libx264, libx265, libsvtav1"_s;
        QTest::newRow("HEVC in a transport stream")
            << good + QStringList{u"--format"_s, u"hls"_s,        u"--encoder"_s,
                                  u"libx265"_s,  u"--segments"_s, u"mpegts"_s}
            << u"libx265 cannot stand in segments of mpegts"_s;
        QTest::newRow("segments that are not there")
            << good + QStringList{u"--format"_s, u"hls"_s, u"--segments"_s, u"ts"_s} << u"ts"_s;
        QTest::newRow("segments of a single file")
            << good + QStringList{u"--segments"_s, u"fmp4"_s} << u"--segments is for hls"_s;
        QTest::newRow("an empty folder") << good << u"/in"_s;
        QTest::newRow("an input that is not there")
            << QStringList{u"--input"_s, u"nowhere"_s, u"--output"_s, u"out"_s} << u"nowhere"_s;
    }
    void badInputGetsASentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const Ended ended = run(arguments);
        QVERIFY2(ended.code == 2, qPrintable(QString::number(ended.code) + ended.out + ended.err));
        QVERIFY2(ended.err.contains(named), qPrintable(ended.err));
        QVERIFY(!QFile::exists(path(u"out"_s)));
    }

    void aFolderWithoutVideosSaysSo()
    {
        put(u"in/notes.txt"_s);
        const Ended ended = run({u"--input"_s, u"in"_s, u"--output"_s, u"out"_s});
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains(u"/in"_s), qPrintable(ended.err));
        QCOMPARE(ended.err.count(u'\n'), 1); // said once
    }

    void anOutputFolderThatCanNotBeMade()
    {
        put(u"in/a.mp4"_s);
        const Ended ended = run({u"--input"_s, u"in"_s, u"--output"_s, u"in/a.mp4/out"_s});
        QVERIFY2(ended.code == 2, qPrintable(QString::number(ended.code) + ended.err));
        QVERIFY2(ended.err.contains(u"in/a.mp4/out"_s), qPrintable(ended.err));
    }

    void aMissingWorkerIsNamed()
    {
        put(u"in/a.mp4"_s);
        QProcessEnvironment env = environment();
        env.insert(u"SLUICE_WORKER"_s, u"/nonexistent/sluice-worker"_s);
        const Ended ended = run({u"--input"_s, u"in"_s, u"--output"_s, u"out"_s}, env);
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains(u"/nonexistent/sluice-worker"_s), qPrintable(ended.err));
    }

    void aNameThatIsNotUtf8IsRefusedAndTheRestGoesOn()
    {
        put(u"in/good.mp4"_s);
        const QByteArray bad = QFile::encodeName(path(u"in"_s))
                               + "/b\xff"
                                 "d.mp4";
        const int fd = ::open(bad.constData(), O_CREAT | O_WRONLY, 0600);
        if (fd < 0)
            QSKIP("this file system takes no such names, so there is nothing to refuse");
        ::close(fd);
        const Ended ended = run({u"--input"_s, u"in"_s, u"--output"_s, u"out"_s});
        ::unlink(bad.constData()); // Qt could not
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(u"d.mp4"_s), qPrintable(ended.err));
        QCOMPARE(outputNames(), QStringList{u"good.mp4"_s});
    }

    void encodersAreListed()
    {
        QProcessEnvironment env = environment();
        env.insert(u"FAKE_WORKER_ENCODER"_s, u"no-device"_s);
        const Ended text = run({u"--list-encoders"_s}, env);
        QCOMPARE(text.code, 0);
        QVERIFY2(text.out.contains(u"libx264      works\n"_s), qPrintable(text.out));
        QVERIFY2(text.out.contains(u"hevc_qsv     no graphics card for it: says the fake\n"_s),
                 qPrintable(text.out));
        QCOMPARE(text.out.count(u'\n'), qsizetype(Names<VideoEncoder>::table.size()));

        env.insert(u"FAKE_WORKER_ENCODER"_s, u"crash"_s);
        const Ended json = run({u"--list-encoders"_s, u"--json"_s}, env);
        QCOMPARE(json.code, 0);
        QStringList told;
        for (const QString &line : json.out.split(u'\n', Qt::SkipEmptyParts)) {
            const Json fact = Json::parse(line.toStdString());
            QCOMPARE(fact.at("type").get<QString>(), u"encoder"_s);
            told << fact.at("encoder").get<QString>() + u' ' + fact.at("state").get<QString>();
        }
        QVERIFY(told.contains(u"libsvtav1 works"_s));
        QVERIFY(told.contains(u"av1_vaapi crashed"_s));
    }

    void encodersOfNoWorkerAreAnError()
    {
        QProcessEnvironment env = environment();
        env.insert(u"SLUICE_WORKER"_s, u"/nonexistent/sluice-worker"_s);
        const Ended ended = run({u"--list-encoders"_s}, env);
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains(u"/nonexistent/sluice-worker"_s), qPrintable(ended.err));
    }

    void missingHardwareEndsAsAskedFor_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("by software") << QStringList() << 0 << QString();
        QTest::newRow("not at all") << QStringList{u"--hardware-fallback=fail"_s} << 1
                                    << u"h264_nvenc is not used: there is no device for it (says the fake)"_s;
    }
    void missingHardwareEndsAsAskedFor()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, said);
        put(u"in/a.mp4"_s);
        QProcessEnvironment env = environment();
        env.insert(u"FAKE_WORKER_ENCODER"_s, u"no-device"_s);
        const Ended ended =
            run(QStringList{u"--input"_s, u"in"_s, u"--output"_s, u"out"_s, u"--encoder"_s, u"h264_nvenc"_s}
                    + arguments,
                env);
        QVERIFY2(ended.code == code, qPrintable(ended.out + ended.err));
        QVERIFY2(ended.out.contains(said), qPrintable(ended.out));
        QCOMPARE(outputNames(), code == 0 ? QStringList{u"a.mp4"_s} : QStringList());
    }

    void aDryRunTellsAndLeavesNothing()
    {
        for (const char *name : {"in/a.mp4", "in/b.mp4"})
            put(QString::fromLatin1(name));
        const QStringList dry{u"--input"_s, u"in"_s, u"--output"_s, u"out"_s, u"--dry-run"_s};
        const Ended text = run(dry);
        QVERIFY2(text.code == 0, qPrintable(text.out + text.err));
        QVERIFY2(text.out.contains(u"2 files to convert\n"_s), qPrintable(text.out));
        QVERIFY2(text.out.contains(u"results of "_s), qPrintable(text.out));
        QVERIFY(!QFile::exists(path(u"out"_s)));
        QVERIFY(!log().contains(u"attempt"_s));

        QVERIFY(run({u"--input"_s, u"in/a.mp4"_s, u"--output"_s, u"out"_s}).code == 0);
        const Ended json = run(dry + QStringList{u"--json"_s});
        const auto told = objects(json.out);
        const auto forecast =
            std::ranges::find_if(told, [](const Json &one) { return one.at("type") == "forecast"; });
        QVERIFY2(forecast != told.end(), qPrintable(json.out));
        QCOMPARE(forecast->at("files").get<int>(), 1);
        QCOMPARE(forecast->at("skipped").get<int>(), 1);
        for (const char *range : {"wallUs", "outputBytes", "memoryBytes"}) {
            const Json &guess = forecast->at(range);
            QVERIFY(guess.at("low") < guess.at("likely") && guess.at("likely") < guess.at("high"));
        }
    }

    // The limit and the file that goes over it, before anything begins.
    void aDryRunNamesTheFileThatNeedsTooMuch()
    {
        put(u"in/a.mp4"_s);
        const Ended ended =
            run({u"--input"_s, u"in"_s, u"--output"_s, u"out"_s, u"--dry-run"_s, u"--preset"_s, u"placebo"_s,
                 u"--size"_s, u"16384x16384"_s, u"--max-memory"_s, u"10"_s, u"--threads"_s, u"64"_s});
        QVERIFY2(ended.err.contains(u"“a.mp4” is expected to take "_s), qPrintable(ended.out + ended.err));
    }

    void aDryRunOfWhatCanNotBeReadFails()
    {
        put(u"in/probecrash.mp4"_s);
        const Ended ended = run({u"--input"_s, u"in"_s, u"--output"_s, u"out"_s, u"--dry-run"_s});
        QVERIFY2(ended.code == 1, qPrintable(QString::number(ended.code) + ended.out + ended.err));
    }

    void whatWasLearnedIsForgotten()
    {
        put(u"in/greedy.mp4"_s);
        const Ended none = run({u"--forget-learned"_s});
        QVERIFY2(none.code == 0 && none.out == u"Forgotten: 0 kinds of files\n",
                 qPrintable(none.out + none.err));
        QCOMPARE(run({u"--input"_s, u"in"_s, u"--output"_s, u"out"_s}).code, 0);
        const Ended json = run({u"--forget-learned"_s, u"--json"_s});
        QCOMPARE(json.code, 0);
        QCOMPARE(objects(json.out).at(0).at("kinds").get<int>(), 1);
        QCOMPARE(run({u"--forget-learned"_s}).out, none.out);
    }

    void lossesEndInAdvice()
    {
        for (const char *name : {"in/crash-once-1.mp4", "in/crash-once-2.mp4", "in/crash-once-3.mp4"})
            put(QString::fromLatin1(name));
        const QStringList words{u"--input"_s,        u"in"_s,      u"--output"_s, u"out"_s,
                                u"--batch-size=2"_s, u"--jobs=1"_s};
        const Ended text = run(words);
        QVERIFY2(
            text.out.endsWith(
                u"2 processes were lost. Next time: “Files in a batch” at 1 instead of 2. (batch_size)\n"_s),
            qPrintable(text.out));
        QDir(path(u"out"_s)).removeRecursively();
        const auto told = objects(run(words + QStringList{u"--json"_s}).out);
        const Json advice = told.back().at("advice").at(0);
        QCOMPARE(advice.at("trouble").get<QString>(), u"workers-lost"_s);
        QCOMPARE(advice.at("setting").get<QString>(), u"batch_size"_s);
        QCOMPARE(advice.at("to").get<int>(), 1);
        QVERIFY(advice.at("sentence").get<QString>().contains(u"Files in a batch"_s));
    }

    // A file that ends every process is its own trouble; no setting helps it.
    void aBrokenFileIsNoAdvice()
    {
        for (const char *name : {"in/crash-1.mp4", "in/crash-2.mp4"})
            put(QString::fromLatin1(name));
        const auto told = objects(run({u"--input"_s, u"in"_s, u"--output"_s, u"out"_s, u"--json"_s}).out);
        QVERIFY(told.back().at("advice").empty());
    }

    void theReportHasALineForEachFile()
    {
        for (const char *name : {"in/a.mp4", "in/fails.mp4", "in/warn.mp4"})
            put(QString::fromLatin1(name));
        put(u"report.jsonl"_s, "an older report");
        const Ended ended =
            run({u"--input"_s, u"in"_s, u"--output"_s, u"out"_s, u"--report"_s, u"report.jsonl"_s});
        QCOMPARE(ended.code, 1);
        QFile file(path(u"report.jsonl"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList told;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.isEmpty())
                continue;
            const Json json = Json::parse(line.toStdString());
            const auto state = json.at("state").get<QString>();
            told << json.at("input").get<QString>().section(u'/', -1) + u' ' + state;
            QVERIFY(json.contains("source") && json.contains("decisions"));
            QCOMPARE(json.contains("reason"), state == u"failed");
            QCOMPARE(json.contains("report"), state != u"failed");
            if (state == u"failed")
                continue;
            QCOMPARE(json.at("report").at("frames").get<int>(), 50);
            QVERIFY(json.at("report").contains("speed"));
        }
        told.sort();
        QCOMPARE(told,
                 (QStringList{u"a.mp4 done"_s, u"fails.mp4 failed"_s, u"warn.mp4 done-with-warnings"_s}));
    }

    void aFileOfSettingsIsReadAndFlagsWin_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("flags");
        QTest::addColumn<QString>("sizes"); // of the batches
        const QString two = u"{ // of two\n \"jobs\": 1, \"batch_processing\": { \"batch_size\": 2 } }"_s;
        const QString alone = u"{ \"jobs\": 1, \"batch_processing\": { \"enabled\": false } }"_s;
        QTest::newRow("a size") << two << QStringList() << u"2 2 1"_s;
        QTest::newRow("another size by flag") << two << QStringList{u"--batch-size=3"_s} << u"3 2"_s;
        QTest::newRow("an automatic size by flag") << two << QStringList{u"--batch-size=auto"_s} << u"5"_s;
        QTest::newRow("no batches") << alone << QStringList() << u"1 1 1 1 1"_s;
        QTest::newRow("batches by flag")
            << alone << QStringList{u"--batch-mode=enabled"_s, u"--batch-size=4"_s} << u"4 1"_s;
    }
    void aFileOfSettingsIsReadAndFlagsWin()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, flags);
        QFETCH(QString, sizes);
        for (int i = 1; i <= 5; ++i)
            put(u"in/%1.mp4"_s.arg(i));
        put(u"settings.json"_s, file.toUtf8());
        const Ended ended = run(QStringList{u"--input"_s, u"in"_s, u"--output"_s, u"out"_s, u"--json"_s,
                                            u"--config"_s, u"settings.json"_s}
                                + flags);
        QVERIFY2(ended.code == 0, qPrintable(ended.out + ended.err));
        QStringList told;
        for (const Json &json : objects(ended.out)) {
            if (json.at("type") == "batch" && json.at("state") == "started")
                told << QString::number(json.at("jobs").size());
        }
        QCOMPARE(told.join(u' '), sizes);
    }

    void aFileOfSettingsThatIsWrongStartsNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("a comma too many") << QByteArray("{\n \"jobs\": 2,\n}") << u"settings.json:3:1: "_s;
        QTest::newRow("a misspelt key") << QByteArray("{\n \"job\": 2 }")
                                        << u"settings.json:2:2: job: unknown key; the nearest is \"jobs\""_s;
        QTest::newRow("a value out of range")
            << QByteArray("{ \"batch_processing\": {\n  \"max_memory_percent\": 99 } }")
            << u"settings.json:2:3: batch_processing.max_memory_percent: 99 is not between 10 and 95"_s;
        QTest::newRow("no such file") << QByteArray() << u"settings.json: No such file"_s;
    }
    void aFileOfSettingsThatIsWrongStartsNothing()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, named);
        put(u"in/a.mp4"_s);
        if (!text.isEmpty())
            put(u"settings.json"_s, text);
        const Ended ended =
            run({u"--input"_s, u"in"_s, u"--output"_s, u"out"_s, u"--config=settings.json"_s});
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains(named), qPrintable(ended.err));
        QCOMPARE(ended.err.count(u'\n'), 1);
        QVERIFY(log().isEmpty());
        QVERIFY(!QFile::exists(path(u"out"_s)) && !QFile::exists(path(u"state"_s)));
    }

    void theFirstFailureStopsWhereThatIsWanted()
    {
        for (const char *name : {"in/1-fails.mp4", "in/2.mp4", "in/3.mp4"})
            put(QString::fromLatin1(name));
        put(u"settings.json"_s, R"({ "jobs": 1, "batch_processing": { "enabled": false,
            "advanced": { "errors": { "on_error": "stop" } } } })");
        const QStringList arguments{u"--input"_s, u"in"_s, u"--output"_s, u"out"_s,
                                    u"--config=settings.json"_s};
        const Ended json = run(arguments + QStringList{u"--json"_s});
        QVERIFY2(json.code == 3, qPrintable(json.out + json.err));
        const Json summary = objects(json.out).back();
        QVERIFY(summary.at("stoppedByFailure").get<bool>());
        QCOMPARE(summary.at("unfinished").get<int>(), 2);
        QVERIFY(outputNames().isEmpty());

        const Ended text = run(arguments);
        QCOMPARE(text.code, 3);
        QVERIFY2(text.out.contains(u"Stopped after the first failure."_s), qPrintable(text.out));
    }

    void whatIsInQuarantineIsTriedOnDemand()
    {
        put(u"in/crash.mp4"_s);
        const QStringList arguments{u"--input"_s, u"in"_s, u"--output"_s, u"out"_s};
        QCOMPARE(run(arguments).code, 1);
        QCOMPARE(log().count(u"attempt "_s), 2);
        const Ended again = run(arguments);
        QCOMPARE(again.code, 1);
        QVERIFY2(again.out.contains(u"it ended the process in an earlier run"_s), qPrintable(again.out));
        QCOMPARE(log().count(u"attempt "_s), 2);
        QCOMPARE(run(arguments + QStringList{u"--retry-quarantined"_s}).code, 1);
        QCOMPARE(log().count(u"attempt "_s), 4);
    }

    void aReportThatCannotBeWrittenStopsTheRun()
    {
        put(u"in/a.mp4"_s);
        const Ended ended =
            run({u"--input"_s, u"in"_s, u"--output"_s, u"out"_s, u"--report"_s, u"nowhere/report.jsonl"_s});
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains(u"report.jsonl"_s), qPrintable(ended.err));
        QVERIFY(outputNames().isEmpty());
    }

    void jsonIsOneObjectALineAndEndsWithTheSummary()
    {
        put(u"in/a.mp4"_s);
        put(u"in/fails.mp4"_s);
        put(u"in/new\nline.mp4"_s);
        const Ended ended = run({u"--input"_s, u"in"_s, u"--output"_s, u"out"_s, u"--json"_s});
        QCOMPARE(ended.code, 1);
        QStringList types;
        Json last;
        for (const QString &line : ended.out.split(u'\n', Qt::SkipEmptyParts)) {
            last = Json::parse(line.toStdString(), nullptr, false);
            QVERIFY2(last.is_object(), qPrintable(line));
            types << QString::fromStdString(last.at("type").get<std::string>());
        }
        QCOMPARE(types.constFirst(), u"scan"_s);
        QVERIFY(types.contains(u"job"_s));
        QVERIFY(types.contains(u"batch"_s));
        QVERIFY(types.contains(u"progress"_s));
        QCOMPARE(types.constLast(), u"summary"_s);
        QCOMPARE(last.at("done").get<int>(), 2);
        QCOMPARE(last.at("failed").get<int>(), 1);
    }

    void theLastJsonObjectIsASummaryAlsoWhenNothingBegan_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("an empty folder") << QStringList{};
        QTest::newRow("a profile that is not there") << QStringList{u"--profile"_s, u"none"_s};
    }
    void theLastJsonObjectIsASummaryAlsoWhenNothingBegan()
    {
        QFETCH(QStringList, more);
        const Ended ended =
            run(QStringList{u"--input"_s, u"in"_s, u"--output"_s, u"out"_s, u"--json"_s} + more);
        QCOMPARE(ended.code, 2);
        const QStringList lines = ended.out.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() >= 2);
        QCOMPARE(Json::parse(lines.at(lines.size() - 2).toStdString())["type"].get<std::string>(), "error");
        QCOMPARE(Json::parse(lines.last().toStdString())["type"].get<std::string>(), "summary");
    }

    void anInterruptStopsCleanly_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("terminated") << SIGTERM;
        QTest::newRow("the terminal is closed") << SIGHUP;
    }
    void anInterruptStopsCleanly()
    {
        QFETCH(int, number);
        put(u"in/1.mp4"_s);
        put(u"in/wait2.mp4"_s);
        QProcess process;
        start(process, {u"--input"_s, u"in"_s, u"--output"_s, u"out"_s, u"--jobs"_s, u"1"_s}, environment());
        QVERIFY(QTest::qWaitFor([&] { return log().contains(u"of wait2"_s); }, 20'000));
        ::kill(pid_t(process.processId()), number);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 130);
        QCOMPARE(outputNames(), QStringList{u"1.mp4"_s});

        put(u"gate"_s);
        const Ended again = run({u"--input"_s, u"in"_s, u"--output"_s, u"out"_s});
        QCOMPARE(again.code, 0);
        QCOMPARE(log().count(u" of 1.mp4"_s), 1);
        QCOMPARE(outputNames(), (QStringList{u"1.mp4"_s, u"wait2.mp4"_s}));
    }

    void killedAtAnyTimeNothingIsLost_data()
    {
        QTest::addColumn<QString>("when");
        QTest::newRow("when the first worker starts") << u"started"_s;
        QTest::newRow("with the first file at work") << u"of wait"_s;
        QTest::newRow("with two files at work") << u"of wait3"_s;
    }
    void killedAtAnyTimeNothingIsLost()
    {
        QFETCH(QString, when);
        for (int i = 1; i <= 4; ++i)
            put(u"in/wait%1.mp4"_s.arg(i));
        QProcess process;
        start(process, {u"--input"_s, u"in"_s, u"--output"_s, u"out"_s, u"--jobs"_s, u"4"_s}, environment());
        QVERIFY(QTest::qWaitFor([&] { return log().contains(when); }, 20'000));
        process.kill();
        QVERIFY(process.waitForFinished());
        // No worker outlives the engine.
        QVERIFY(QTest::qWaitFor(
            [&] {
                return std::ranges::none_of(workerPids(),
                                            [](qint64 pid) { return ::kill(pid_t(pid), 0) == 0; });
            },
            2'000));
        for (const QString &name : outputNames())
            QVERIFY2(name.startsWith(u'.') && name.endsWith(u".part"_s), qPrintable(name));

        put(u"gate"_s);
        const Ended again = run({u"--input"_s, u"in"_s, u"--output"_s, u"out"_s});
        QVERIFY2(again.code == 0, qPrintable(again.out + again.err));
        QCOMPARE(outputNames(),
                 (QStringList{u"wait1.mp4"_s, u"wait2.mp4"_s, u"wait3.mp4"_s, u"wait4.mp4"_s}));
    }

    void helpAndVersionAreNoErrors()
    {
        const Ended help = run({u"--help"_s});
        QCOMPARE(help.code, 0);
        for (const char *flag :
             {"--input", "--output", "--profile", "--encoder", "--preset", "--crf", "--format", "--jobs",
              "--threads", "--config", "--batch-mode", "--batch-size", "--max-memory", "--verify", "--json"})
            QVERIFY2(help.out.contains(QLatin1StringView(flag)), flag);
        QCOMPARE(run({u"--version"_s}).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/json.h"
#include "tests/support/clip_factory.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <functional>
#include <memory>

using namespace sluice;
using namespace Qt::StringLiterals;

// The built programs together, from a folder of real files to playable ones: nothing is faked here.
class TestEndToEnd final : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void putClip(const QString &clip, const QString &as)
    {
        const QString source = m_clips.clip(clip);
        QVERIFY2(!source.isEmpty(), qPrintable(clip));
        const QString target = path(u"in/"_s + as);
        QDir().mkpath(QFileInfo(target).path());
        QVERIFY(QFile::copy(source, target));
    }
    void putBytes(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(u"in/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QProcessEnvironment environment() const
    {
        QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
        env.insert(u"XDG_STATE_HOME"_s, path(u"state"_s));
        return env;
    }
    // Exit code; the summary and every job's last event are kept.
    int convert(const QStringList &more = {})
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(
            QStringLiteral(SLUICE_CLI),
            QStringList{u"--input"_s, path(u"in"_s), u"--output"_s, path(u"out"_s), u"--json"_s}
                + (more.contains(u"--encoder"_s) ? QStringList() : QStringList{u"--preset"_s, u"ultrafast"_s})
                + more);
        if (!process.waitForFinished(300'000))
            return -1;
        m_jobs.clear();
        m_summary = {};
        const QByteArray out = process.readAllStandardOutput();
        for (const QByteArray &line : out.split('\n')) {
            const Json event = Json::parse(line.toStdString(), nullptr, false);
            if (!event.is_object())
                continue;
            if (event["type"] == "job")
                m_jobs[QFileInfo(event["input"].get<QString>()).fileName()] = event;
            else if (event["type"] == "summary")
                m_summary = event;
        }
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    }
    QString end(const QString &name) const
    {
        const Json job = m_jobs.value(name);
        if (!job.is_object())
            return u"never spoken of"_s;
        QString text = job["state"].get<QString>();
        if (job.contains("reason"))
            text += u' ' + job["reason"]["code"].get<QString>();
        return text;
    }
    // "h264 320x180, aac" as ffprobe sees it, after a full decode without a complaint.
    static QString contents(const QString &file)
    {
        QProcess decode;
        decode.start(u"ffmpeg"_s, {u"-nostdin"_s, u"-v"_s, u"error"_s, u"-xerror"_s, u"-i"_s,
                                   u"file:"_s + file, u"-f"_s, u"null"_s, u"-"_s});
        if (!decode.waitForFinished(60'000) || decode.exitCode() != 0)
            return u"does not decode: "_s + QString::fromUtf8(decode.readAllStandardError());
        QProcess probe;
        probe.start(u"ffprobe"_s,
                    {u"-v"_s, u"error"_s, u"-show_entries"_s, u"stream=codec_name,width,height"_s, u"-of"_s,
                     u"csv=p=0"_s, u"file:"_s + file});
        if (!probe.waitForFinished(60'000))
            return u"ffprobe hangs"_s;
        QStringList lines = QString::fromUtf8(probe.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        lines.removeDuplicates();
        std::ranges::sort(lines, std::greater()); // the picture first, whatever the order in a playlist
        return lines.join(u' ');
    }
    QString outputTree(const QString &folder = {}) const
    {
        QStringList names;
        const QDir dir(folder.isEmpty() ? path(u"out"_s) : folder);
        for (const QFileInfo &entry :
             dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
            names << entry.fileName()
                         + (entry.isDir() ? u'(' + outputTree(entry.filePath()) + u')' : QString());
        return names.join(u' ');
    }
    // Name, size, time and content of every source.
    QByteArray inputFingerprint() const
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const QDir dir(path(u"in"_s));
        for (const QFileInfo &entry : dir.entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
            hash.addData(entry.fileName().toUtf8());
            hash.addData(QByteArray::number(entry.lastModified().toMSecsSinceEpoch()));
            QFile file(entry.filePath());
            if (file.open(QIODevice::ReadOnly))
                hash.addData(file.readAll());
        }
        return hash.result();
    }

    test::ClipFactory m_clips;
    std::unique_ptr<QTemporaryDir> m_folder;
    QMap<QString, Json> m_jobs;
    Json m_summary;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir().mkpath(path(u"in"_s));
    }

    void eachFormatPlays_data()
    {
        QTest::addColumn<QStringList>("flags");
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("inside");
        QTest::newRow("MP4") << QStringList{u"--format"_s, u"mp4"_s} << u"clip.mp4"_s
                             << u"h264,640,360 aac"_s;
        QTest::newRow("MKV with HEVC") << QStringList{u"--format"_s, u"mkv"_s, u"--encoder"_s, u"libx265"_s}
                                       << u"clip.mkv"_s << u"hevc,640,360 aac"_s;
        QTest::newRow("an HLS ladder in HEVC")
            << QStringList{u"--format"_s, u"hls"_s, u"--encoder"_s, u"libx265"_s} << u"clip/master.m3u8"_s
            << u"hevc,640,360 aac"_s;
        QTest::newRow("an HLS ladder")
            << QStringList{u"--format"_s, u"hls"_s} << u"clip/master.m3u8"_s << u"h264,640,360 aac"_s;
        QTest::newRow("another container")
            << QStringList{u"--profile"_s, u"remux-mkv"_s} << u"clip.mkv"_s << u"h264,640,360 aac"_s;
    }
    void eachFormatPlays()
    {
        QFETCH(QStringList, flags);
        QFETCH(QString, output);
        QFETCH(QString, inside);
        putClip(u"base.mp4"_s, u"clip.mp4"_s);
        const QByteArray before = inputFingerprint();
        QCOMPARE(convert(flags), 0);
        QCOMPARE(end(u"clip.mp4"_s), u"done"_s);
        QCOMPARE(contents(path(u"out/"_s + output)), inside);
        QCOMPARE(inputFingerprint(), before);

        QCOMPARE(convert(flags), 0);
        QCOMPARE(end(u"clip.mp4"_s), u"skipped already-done"_s);
    }

    void whatFitsIsCopiedAndTheRestEncoded()
    {
        putClip(u"base.mkv"_s, u"fits.mkv"_s);
        putClip(u"hdr.mp4"_s, u"other.mp4"_s);
        QCOMPARE(convert({u"--video"_s, u"copy-fitting"_s, u"--audio"_s, u"copy-fitting"_s}), 0);
        QCOMPARE(contents(path(u"out/fits.mp4"_s)), u"h264,640,360 aac"_s);
        QCOMPARE(contents(path(u"out/other.mp4"_s)), u"h264,320,180"_s);
        const auto source = double(QFileInfo(path(u"in/fits.mkv"_s)).size());
        const auto packed = double(QFileInfo(path(u"out/fits.mp4"_s)).size());
        QVERIFY2(std::abs(packed - source) < source * 0.02, qPrintable(QString::number(packed / source)));

        // Another mode is another recipe.
        QCOMPARE(convert({u"--video"_s, u"encode"_s}), 0);
        QCOMPARE(end(u"fits.mkv"_s), u"skipped output-exists"_s);
    }

    void aMixedFolderEndsFileByFile()
    {
        putClip(u"base.mp4"_s, u"good.mp4"_s);
        putClip(u"base.mp4"_s, u"sub/also good.mp4"_s);
        putBytes(u"empty.mp4"_s, {});
        putBytes(u"text.mp4"_s, "This is a letter, not a film.\n");
        QFile whole(m_clips.clip(u"base.mp4"_s));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        putBytes(u"cut.mp4"_s, whole.read(whole.size() / 2));
        const QByteArray before = inputFingerprint();

        QCOMPARE(convert(), 1);
        QCOMPARE(end(u"good.mp4"_s), u"done"_s);
        QCOMPARE(end(u"also good.mp4"_s), u"done"_s);
        QCOMPARE(end(u"empty.mp4"_s), u"failed input-empty"_s);
        QCOMPARE(end(u"text.mp4"_s), u"failed input-not-media"_s);
        QCOMPARE(end(u"cut.mp4"_s), u"failed input-truncated"_s);
        QCOMPARE(outputTree(), u"good.mp4 sub(also good.mp4)"_s);
        QCOMPARE(inputFingerprint(), before);
    }

    void aSourceThatChangedIsNotTakenForTheOldOne()
    {
        putClip(u"base.mp4"_s, u"clip.mp4"_s);
        QCOMPARE(convert(), 0);
        QVERIFY(QFile::remove(path(u"in/clip.mp4"_s)));
        putClip(u"small.mp4"_s, u"clip.mp4"_s);
        QCOMPARE(convert(), 0);
        // What stands there was made from another film; it is not replaced unasked, and not called done.
        QCOMPARE(end(u"clip.mp4"_s), u"skipped output-exists"_s);
        QCOMPARE(convert({u"--overwrite"_s}), 0);
        QCOMPARE(end(u"clip.mp4"_s), u"done"_s);
        QVERIFY2(contents(path(u"out/clip.mp4"_s)).startsWith(u"h264,320,180"_s),
                 qPrintable(contents(path(u"out/clip.mp4"_s))));
    }

    void subtitlesAndTheTimeGoAlongAsWished()
    {
        putClip(u"with-subtitles.mkv"_s, u"film.mkv"_s);
        const QDateTime then(QDate(2011, 12, 13), QTime(14, 15, 16), Qt::UTC);
        QFile source(path(u"in/film.mkv"_s));
        QVERIFY(source.open(QIODevice::ReadWrite)
                && source.setFileTime(then, QFileDevice::FileModificationTime));
        source.close();
        QCOMPARE(convert(), 0);
        QCOMPARE(contents(path(u"out/film.mp4"_s)), u"mov_text,N/A,N/A h264,640,360 aac"_s);
        QCOMPARE(QFileInfo(path(u"out/film.mp4"_s)).lastModified().toUTC(), then);
        // Other wishes make another file.
        QCOMPARE(convert({u"--overwrite"_s, u"--subtitles"_s, u"fra"_s, u"--file-time"_s, u"now"_s}), 0);
        QCOMPARE(contents(path(u"out/film.mp4"_s)), u"h264,640,360 aac"_s);
        QVERIFY(QFileInfo(path(u"out/film.mp4"_s)).lastModified() > then.addYears(1));
        QCOMPARE(convert({u"--overwrite"_s, u"--subtitles"_s, u"eng"_s, u"--format"_s, u"mkv"_s}), 0);
        QCOMPARE(contents(path(u"out/film.mkv"_s)), u"subrip,N/A,N/A h264,640,360 aac"_s);
        QCOMPARE(convert({u"--subtitles"_s, u"English"_s}), 2);
    }

    void oddNamesAreJustNames()
    {
        const QStringList names{u"-dash.mp4"_s,     u"a:b.mp4"_s,      u"concat:x.mp4"_s,
                                u"new\nline.mp4"_s, u"100%d %s.mp4"_s, u"ümläut 映画.mp4"_s,
                                u"q'u\"ote.mp4"_s};
        for (const QString &name : names)
            putClip(u"small.mp4"_s, name);
        QCOMPARE(convert({u"--format"_s, u"hls"_s}), 0);
        QCOMPARE(m_summary["done"].get<int>(), int(names.size()));
        for (const QString &name : names) {
            const QString master = path(u"out/"_s + name.chopped(4) + u"/master.m3u8"_s);
            QVERIFY2(QFile::exists(master), qPrintable(name));
        }
    }

    void severalBatchesRun()
    {
        for (int i = 0; i < 6; ++i)
            putClip(u"small.mp4"_s, u"%1.mp4"_s.arg(i));
        QCOMPARE(convert({u"--batch-size"_s, u"2"_s, u"--jobs"_s, u"2"_s}), 0);
        QCOMPARE(m_summary["batches"].get<int>(), 3);
        QCOMPARE(m_summary["done"].get<int>(), 6);
    }

    // The real thing of "killed at any time": no half file under a final name, and the next start finishes.
    void aKillInTheMiddleOfEncodingLosesNothing_data()
    {
        QTest::addColumn<QString>("victim");
        QTest::newRow("the engine") << u"engine"_s;
        QTest::newRow("a worker") << u"worker"_s;
    }
    void aKillInTheMiddleOfEncodingLosesNothing()
    {
        QFETCH(QString, victim);
        for (int i = 0; i < 3; ++i)
            putClip(u"base.mp4"_s, u"%1.mp4"_s.arg(i));
        QProcess process;
        process.setProcessEnvironment(environment());
        // Slow enough to be met at work.
        process.start(QStringLiteral(SLUICE_CLI),
                      {u"--input"_s, path(u"in"_s), u"--output"_s, path(u"out"_s), u"--json"_s, u"--preset"_s,
                       u"veryslow"_s, u"--jobs"_s, u"1"_s});
        QVERIFY(process.waitForStarted());
        QVERIFY(QTest::qWaitFor([&] { return outputTree().contains(u".part"_s); }, 30'000));
        if (victim == u"engine") {
            process.kill();
            QVERIFY(process.waitForFinished());
            for (const QFileInfo &entry : QDir(path(u"out"_s)).entryInfoList(QDir::Files))
                QVERIFY2(contents(entry.filePath()).startsWith(u"h264"_s), qPrintable(entry.fileName()));
            QCOMPARE(convert(), 0);
        } else {
            QProcess find;
            find.start(u"pgrep"_s,
                       {u"-P"_s, QString::number(process.processId()), u"-f"_s, u"sluice-worker"_s});
            QVERIFY(find.waitForFinished());
            const auto pids = find.readAllStandardOutput().split('\n');
            for (const QByteArray &pid : pids) {
                if (!pid.isEmpty())
                    ::kill(pid.toInt(), SIGKILL);
            }
            QVERIFY(process.waitForFinished(300'000));
            QCOMPARE(process.exitCode(), 0);
        }
        QCOMPARE(outputTree(), u"0.mp4 1.mp4 2.mp4"_s);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(contents(path(u"out/%1.mp4"_s.arg(i))), u"h264,640,360 aac"_s);
    }

    // On a machine without a graphics card, which is every one that has run this so far; with one, the file
    // is made by it.
    void missingHardwareIsReplacedBySoftware()
    {
        putClip(u"base.mp4"_s, u"a.mp4"_s);
        const QString report = path(u"report.jsonl"_s);
        QCOMPARE(convert({u"--encoder"_s, u"h264_nvenc"_s, u"--preset"_s, u"p1"_s, u"--report"_s, report}),
                 0);
        QCOMPARE(contents(path(u"out/a.mp4"_s)), u"h264,640,360 aac"_s);
        QFile file(report);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Json line = Json::parse(file.readAll().toStdString());
        const auto decision = line.at("decisions").at(0).get<QString>();
        const auto encoder = line.at("report").at("encoder").get<QString>();
        if (encoder.startsWith(u"h264_nvenc"_s))
            QSKIP("there is a graphics card");
        QVERIFY2(decision.startsWith(u"encoded by libx264: h264_nvenc is not used: "_s),
                 qPrintable(decision));
        QVERIFY2(encoder.startsWith(u"libx264"_s), qPrintable(encoder));
    }

    void missingHardwareFailsWhereThatIsWanted()
    {
        putClip(u"base.mp4"_s, u"a.mp4"_s);
        const int code = convert({u"--encoder"_s, u"hevc_vaapi"_s, u"--hardware-fallback"_s, u"fail"_s});
        if (code == 0)
            QSKIP("there is a graphics card");
        QCOMPARE(code, 1);
        QCOMPARE(end(u"a.mp4"_s), u"failed hardware-unavailable"_s);
        QCOMPARE(outputTree(), QString());
    }

    void whatWorksHereIsListed()
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(SLUICE_CLI), {u"--list-encoders"_s, u"--json"_s});
        QVERIFY(process.waitForFinished(300'000));
        QCOMPARE(process.exitCode(), 0);
        QMap<QString, QString> states;
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            if (line.isEmpty())
                continue;
            const Json fact = Json::parse(line.toStdString());
            states.insert(fact.at("encoder").get<QString>(), fact.at("state").get<QString>());
        }
        QCOMPARE(states.size(), qsizetype(Names<VideoEncoder>::table.size()));
        for (const QString &software : {u"libx264"_s, u"libx265"_s, u"libsvtav1"_s, u"libvpx-vp9"_s})
            QCOMPARE(states.value(software), u"works"_s);
    }
};

QTEST_GUILESS_MAIN(TestEndToEnd)
#include "test_end_to_end.moc"

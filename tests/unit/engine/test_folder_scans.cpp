// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/folder_scans.h"
#include "tests/support/hung_mount.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using tests::hung::waiting;

namespace {

// What a scan came to, in the order told: the files by name, then how many they were.
class Told final
{
public:
    explicit Told(FolderScans &scans)
    {
        QObject::connect(&scans, &FolderScans::found, &scans,
                         [this](const std::vector<plan::FoundFile> &files) {
                             for (const plan::FoundFile &file : files)
                                 words << file.relativePath;
                         });
        QObject::connect(&scans, &FolderScans::finished, &scans,
                         [this](const ScanSummary &summary) { words << u"%1 found"_s.arg(summary.found); });
    }
    [[nodiscard]] QString text() const { return words.join(u", "_s); }

    QStringList words;
};

} // namespace

class TestFolderScans final : public QObject
{
    Q_OBJECT

private:
    QString folderWith(const QString &name, const QStringList &files)
    {
        const QString folder = m_folder.filePath(name);
        QDir().mkpath(folder);
        for (const QString &file : files) {
            QFile made(folder + u'/' + file);
            if (!made.open(QIODevice::WriteOnly))
                qFatal("cannot write %s", qPrintable(made.fileName()));
        }
        return folder;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void foldersComeInTheOrderInWhichTheyWereAdded()
    {
        QStringList many;
        for (int i = 0; i < 2000; ++i)
            many << u"%1.mp4"_s.arg(i);
        const QString large = folderWith(u"large"_s, many);
        const QString small = folderWith(u"small"_s, {u"a.mp4"_s});
        FolderScans scans(1h);
        const Told told(scans);
        const QSignalSpy rested(&scans, &FolderScans::rested);
        scans.add({large});
        scans.add({small});
        scans.add({large});
        QVERIFY(scans.isReading());
        QTRY_COMPARE(rested.count(), 1);
        const QString once = many.join(u", "_s) + u", 2000 found"_s;
        QCOMPARE(told.text(), QString(once + u", a.mp4, 1 found, "_s + once));
        QVERIFY(!scans.isReading());
    }

    void whatIsStoppedReadsNothingMore()
    {
        const QString films = folderWith(u"films"_s, {u"a.mp4"_s});
        FolderScans scans;
        const Told told(scans);
        scans.add({films});
        scans.add({films});
        scans.stop();
        QTRY_VERIFY(!scans.isReading());
        QVERIFY2(told.words.count(u"a.mp4"_s) <= 1, qPrintable(told.text()));
    }

    // The last one: what hangs is let go for good.
    void foldersThatHangHoldUpNobodyElse()
    {
        const QString first = folderWith(u"first"_s, {u"1.mp4"_s});
        const QString second = folderWith(u"second"_s, {u"2.mp4"_s});
        const QString hung = m_folder.filePath(u"hung-mount/films"_s);
        FolderScans scans(20ms);
        const Told told(scans);
        for (int i = 1; i < FolderScans::mostAtOnce; ++i)
            scans.add({hung});
        scans.add({first});
        QTRY_COMPARE(told.text(), u"1.mp4, 1 found"_s);
        QTRY_VERIFY(!scans.isReading()); // nobody waits for them
        QTRY_COMPARE(waiting(), FolderScans::mostAtOnce - 1);

        // With one more, all places are taken; as soon as one is free the others have their turn.
        scans.add({hung});
        QTRY_COMPARE(waiting(), FolderScans::mostAtOnce);
        scans.add({second});
        QTRY_VERIFY(!scans.isReading());
        QCOMPARE(told.text(), u"1.mp4, 1 found"_s);
        tests::hung::release();
        QTRY_COMPARE(told.words.size(), 2 + FolderScans::mostAtOnce + 2);
        QVERIFY(told.words.contains(u"2.mp4"_s));
    }
};

QTEST_GUILESS_MAIN(TestFolderScans)
#include "test_folder_scans.moc"

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/scanner.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

#include <sys/stat.h>
#include <unistd.h>

namespace test_scanner {

using namespace sluice;
using namespace sluice::plan;
using namespace Qt::StringLiterals;

class TestScanner final : public QObject
{
    Q_OBJECT

private:
    void put(const QString &name)
    {
        const QString path = m_dir->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(path));
    }
    // Relative paths in the order found.
    QString found(ScanRequest request)
    {
        if (request.paths.isEmpty())
            request.paths = QStringList{m_dir->path()};
        QStringList names;
        const std::atomic<bool> go{false};
        m_summary = scan(
            request,
            [&](std::vector<FoundFile> &&files) {
                for (const FoundFile &file : files) {
                    QVERIFY(file.path.endsWith(file.relativePath) && file.path.startsWith(file.root));
                    names << file.relativePath;
                }
            },
            go);
        return names.join(u' ');
    }
    QByteArray native(const QString &name) const { return QFile::encodeName(m_dir->filePath(name)); }

    std::unique_ptr<QTemporaryDir> m_dir;
    ScanSummary m_summary;

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void filesFirstThenFoldersEachInNaturalOrder()
    {
        for (const QString &name :
             {u"10.mp4"_s, u"9.MKV"_s, u"b/1.mov"_s, u"a/2.ts"_s, u"a/notes.txt"_s, u"x.webm"_s})
            put(name);
        QCOMPARE(found({}), u"9.MKV 10.mp4 x.webm a/2.ts b/1.mov"_s);
        QCOMPARE(m_summary.found, 5);
        QCOMPARE(m_summary.ignored, 1);
    }

    void hiddenEntriesAndPartsAreLeftOut()
    {
        put(u".hidden.mp4"_s);
        put(u".cache/a.mp4"_s);
        put(u".a.mp4.x-1-1.part"_s);
        put(u"a.mp4"_s);
        QCOMPARE(found({}), u"a.mp4"_s);
    }

    void linksToFilesCountLinksToFoldersDoNot()
    {
        put(u"real/a.mp4"_s);
        QCOMPARE(::symlink("real/a.mp4", native(u"link.mp4"_s).constData()), 0);
        QCOMPARE(::symlink("real", native(u"folder"_s).constData()), 0);
        QCOMPARE(::symlink(".", native(u"real/loop"_s).constData()), 0);
        QCOMPARE(::symlink("nowhere", native(u"broken.mp4"_s).constData()), 0);
        QCOMPARE(found({}), u"link.mp4 real/a.mp4"_s);
    }

    void theOutputFolderIsLeftOut()
    {
        put(u"a.mp4"_s);
        put(u"out/a.mp4"_s);
        put(u"outside/b.mp4"_s);
        QCOMPARE(found({.paths = {}, .excludeFolder = m_dir->filePath(u"out"_s)}), u"a.mp4 outside/b.mp4"_s);
        // Given by itself it is meant.
        QCOMPARE(found({.paths = {m_dir->filePath(u"out"_s)}, .excludeFolder = m_dir->filePath(u"out"_s)}),
                 u"a.mp4"_s);
    }

    void aFileGivenByNameIsTakenWhateverItsEnding()
    {
        put(u"clip.dat"_s);
        QCOMPARE(found({.paths = {m_dir->filePath(u"clip.dat"_s)}, .excludeFolder = {}}), u"clip.dat"_s);
    }

    void whatIsGivenTwiceIsFoundOnce()
    {
        put(u"a.mp4"_s);
        QCOMPARE(found({.paths = {m_dir->path(), m_dir->filePath(u"a.mp4"_s), m_dir->path()},
                        .excludeFolder = {}}),
                 u"a.mp4"_s);
        QCOMPARE(m_summary.duplicates, 2);
    }

    void whatIsNotThereIsAProblemAndTheRestGoesOn()
    {
        put(u"a.mp4"_s);
        QCOMPARE(found({.paths = {m_dir->filePath(u"none"_s), m_dir->path()}, .excludeFolder = {}}),
                 u"a.mp4"_s);
        QCOMPARE(m_summary.problems.size(), std::size_t(1));
        QCOMPARE(m_summary.problems[0].code, ErrorCode::InputMissing);
        QVERIFY(m_summary.problems[0].subject.endsWith(u"none"_s));
    }

    void aFolderThatCanNotBeReadIsNamed()
    {
        put(u"closed/a.mp4"_s);
        put(u"open/b.mp4"_s);
        QCOMPARE(::chmod(native(u"closed"_s).constData(), 0), 0);
        const bool isRoot = ::geteuid() == 0;
        if (isRoot) // root reads everything: become somebody else for a moment
            QVERIFY(::chmod(QFile::encodeName(m_dir->path()).constData(), 0755) == 0
                    && ::seteuid(65534) == 0);
        const QString names = found({});
        if (isRoot)
            QCOMPARE(::seteuid(0), 0);
        ::chmod(native(u"closed"_s).constData(), 0700);
        QCOMPARE(names, u"open/b.mp4"_s);
        QCOMPARE(m_summary.problems.size(), std::size_t(1));
        QCOMPARE(m_summary.problems[0].code, ErrorCode::FolderUnreadable);
        QVERIFY(m_summary.problems[0].subject.endsWith(u"closed"_s));
    }

    void aNameThatIsNotTextIsNamed()
    {
        put(u"good.mp4"_s);
        const QByteArray bad = QFile::encodeName(m_dir->path()) + "/b\xff.mp4";
        const int made = ::mkdir(bad.constData(), 0700); // a folder of that name
        if (made != 0)
            QSKIP("this file system takes no such names, so there is nothing to refuse");
        const QString names = found({});
        ::rmdir(bad.constData()); // Qt could not
        QCOMPARE(names, u"good.mp4"_s);
        QCOMPARE(m_summary.problems.size(), std::size_t(1));
        QCOMPARE(m_summary.problems[0].code, ErrorCode::InputNameInvalid);
    }

    void manyFilesComeInNaturalOrderToo()
    {
        QStringList names;
        for (int i = 0; i < 2 * int(scanChunkSize) + 1; ++i) {
            names << u"%1.mp4"_s.arg(i);
            put(names.last());
        }
        QCOMPARE(found({}), names.join(u' '));
    }

    void manyFilesComeInChunksAndAStopEndsTheWalk()
    {
        for (int i = 0; i < 600; ++i)
            put(u"%1.mp4"_s.arg(i));
        std::atomic<bool> stop{false};
        std::vector<std::size_t> chunks;
        const ScanRequest request{.paths = {m_dir->path()}, .excludeFolder = {}};
        auto summary = scan(request, [&](auto &&files) { chunks.push_back(files.size()); }, stop);
        QCOMPARE(chunks, (std::vector<std::size_t>{256, 256, 88}));
        chunks.clear();
        summary = scan(
            request,
            [&](auto &&files) {
                chunks.push_back(files.size());
                stop = true;
            },
            stop);
        QCOMPARE(chunks.size(), std::size_t(1));
    }

    void naturalOrder_data()
    {
        QTest::addColumn<QStringList>("ordered");
        QTest::newRow("numbers by value") << QStringList{u"2"_s, u"10"_s, u"010a"_s};
        QTest::newRow("letters without case") << QStringList{u"A"_s, u"b"_s, u"C"_s};
        QTest::newRow("numbers inside names") << QStringList{u"ep1x2"_s, u"ep1x10"_s, u"ep2x1"_s};
        QTest::newRow("a prefix first") << QStringList{u"clip"_s, u"clip 2"_s};
        QTest::newRow("numbers longer than any integer")
            << QStringList{u"99999999999999999998"_s, u"99999999999999999999"_s};
    }
    void naturalOrder()
    {
        QFETCH(QStringList, ordered);
        std::vector<std::string> names;
        for (const QString &name : ordered)
            names.push_back(name.toStdString());
        const auto expected = names;
        std::ranges::sort(names, std::greater());
        std::ranges::sort(names, naturalLess);
        QCOMPARE(names, expected);
        for (const auto &name : names)
            QVERIFY(!naturalLess(name, name));
    }
};

SLUICE_TEST(TestScanner, QCoreApplication)

} // namespace test_scanner

#include "test_scanner.moc"

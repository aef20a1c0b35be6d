// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/committer.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace test_committer {

bool withoutFlags = false; // as on many network file systems

} // namespace test_committer

// Stands before that of the C library.
extern "C" int renameat2(int oldFolder, const char *oldPath, int newFolder, const char *newPath,
                         unsigned int flags) noexcept
{
    if (test_committer::withoutFlags && flags != 0) {
        errno = EINVAL;
        return -1;
    }
    return int(::syscall(SYS_renameat2, oldFolder, oldPath, newFolder, newPath, flags));
}

namespace test_committer {

using namespace sluice;
using namespace sluice::run;
using namespace Qt::StringLiterals;

class TestCommitter final : public QObject
{
    Q_OBJECT

private:
    QString put(const QString &name, const QByteArray &content)
    {
        const QString path = m_dir->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }

    std::unique_ptr<QTemporaryDir> m_dir;

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cleanup() { withoutFlags = false; }

    void aPartGetsItsFinalName()
    {
        const QString part = put(u".a.part"_s, "new");
        const QString output = m_dir->filePath(u"a.mp4"_s);
        QVERIFY(commit(part, output, ExistingPolicy::Skip));
        QCOMPARE(content(output), "new");
        QVERIFY(!QFile::exists(part));
    }

    void whatExistsIsNeverReplacedUnasked()
    {
        const QString part = put(u".a.part"_s, "new");
        const QString output = put(u"a.mp4"_s, "old");
        const auto done = commit(part, output, ExistingPolicy::Skip);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::OutputExists);
        QCOMPARE(content(output), "old");
        QCOMPARE(content(part), "new");
    }

    void overwritingLeavesNothingBehind()
    {
        const QString part = put(u".a.part"_s, "new");
        const QString output = put(u"a.mp4"_s, "old");
        QVERIFY(commit(part, output, ExistingPolicy::Overwrite));
        QCOMPARE(content(output), "new");
        QVERIFY(!QFile::exists(part));
    }

    void aLadderReplacesAWholeFolder()
    {
        put(u"film/master.m3u8"_s, "old");
        put(u"film/old.ts"_s, "old");
        put(u".film.part/master.m3u8"_s, "new");
        const QString output = m_dir->filePath(u"film"_s);
        QVERIFY(commit(m_dir->filePath(u".film.part"_s), output, ExistingPolicy::Overwrite));
        QCOMPARE(QDir(output).entryList(QDir::Files), QStringList{u"master.m3u8"_s});
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"film"_s});
    }

    // Whatever was asked for: somebody's pictures are no earlier result.
    void aFolderThatIsNoLadderStays()
    {
        const QString mine = put(u"film/mine.jpg"_s, "mine");
        put(u".film.part/master.m3u8"_s, "new");
        const QString input = put(u"in/film.mkv"_s, "film");
        const QString output = m_dir->filePath(u"film"_s);
        const auto may = mayBeWritten(input, output, ExistingPolicy::Overwrite);
        QVERIFY(!may);
        QCOMPARE(may.error().code, ErrorCode::OutputExists);
        const auto done = commit(m_dir->filePath(u".film.part"_s), output, ExistingPolicy::Overwrite);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::OutputExists);
        QCOMPARE(content(mine), "mine");
        // Nor does a file take the place of a ladder.
        put(u"ladder/master.m3u8"_s, "old");
        const auto file =
            commit(put(u".a.part"_s, "new"), m_dir->filePath(u"ladder"_s), ExistingPolicy::Overwrite);
        QVERIFY(!file);
        QCOMPARE(content(m_dir->filePath(u"ladder/master.m3u8"_s)), "old");
    }

    // NFS, SSHFS, SMB and others cannot rename with flags; hours of work are not lost for that.
    void fileSystemsWithoutFlagsDoAsWell_data()
    {
        QTest::addColumn<bool>("ladder");
        QTest::addColumn<bool>("exists");
        QTest::addColumn<ExistingPolicy>("policy");
        QTest::addColumn<QByteArray>("then");
        using enum ExistingPolicy;
        QTest::newRow("a file") << false << false << Skip << QByteArray("new");
        QTest::newRow("a file that exists") << false << true << Skip << QByteArray("old");
        QTest::newRow("a file to be replaced") << false << true << Overwrite << QByteArray("new");
        QTest::newRow("a ladder") << true << false << Skip << QByteArray("new");
        QTest::newRow("a ladder that exists") << true << true << Skip << QByteArray("old");
        QTest::newRow("a ladder to be replaced") << true << true << Overwrite << QByteArray("new");
    }
    void fileSystemsWithoutFlagsDoAsWell()
    {
        QFETCH(bool, ladder);
        QFETCH(bool, exists);
        QFETCH(ExistingPolicy, policy);
        QFETCH(QByteArray, then);
        const QString inside = ladder ? u"/master.m3u8"_s : QString();
        put(u".a.part"_s + inside, "new");
        if (exists)
            put(u"a"_s + inside, "old");
        withoutFlags = true;
        const auto done = commit(m_dir->filePath(u".a.part"_s), m_dir->filePath(u"a"_s), policy);
        QCOMPARE(done.has_value(), then == "new");
        QCOMPARE(content(m_dir->filePath(u"a"_s + inside)), then);
        QCOMPARE(QFile::exists(m_dir->filePath(u".a.part"_s)), then == "old");
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
                 then == "old" ? 2 : 1);
    }

    void aMissingPartIsAnError()
    {
        const auto done =
            commit(m_dir->filePath(u"none"_s), m_dir->filePath(u"a.mp4"_s), ExistingPolicy::Skip);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::OutputWriteFailed);
        QVERIFY(!QFile::exists(m_dir->filePath(u"a.mp4"_s)));
    }

    void theInputIsNeverTheOutput_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("the same path") << u"same"_s;
        QTest::newRow("a symbolic link to it") << u"symlink"_s;
        QTest::newRow("a hard link to it") << u"hardlink"_s;
    }
    void theInputIsNeverTheOutput()
    {
        QFETCH(QString, how);
        const QString input = put(u"a.mp4"_s, "film");
        QString output = input;
        if (how != u"same") {
            output = m_dir->filePath(u"b.mp4"_s);
            const QByteArray from = QFile::encodeName(input);
            const QByteArray to = QFile::encodeName(output);
            QCOMPARE(how == u"symlink" ? ::symlink(from.constData(), to.constData())
                                       : ::link(from.constData(), to.constData()),
                     0);
        }
        const auto ready = prepareOutput(input, output, ExistingPolicy::Overwrite);
        QVERIFY(!ready);
        QCOMPARE(ready.error().code, ErrorCode::OutputIsInput);
        QCOMPARE(content(input), "film");
    }

    void foldersAreMadeForTheOutput()
    {
        const QString input = put(u"in/a.mp4"_s, "film");
        QVERIFY(mayBeWritten(input, m_dir->filePath(u"out/x/y/a.mp4"_s), ExistingPolicy::Skip));
        QVERIFY(!QFileInfo::exists(m_dir->filePath(u"out"_s))); // a question touches nothing
        QVERIFY(prepareOutput(input, m_dir->filePath(u"out/x/y/a.mp4"_s), ExistingPolicy::Skip));
        QVERIFY(QDir(m_dir->filePath(u"out/x/y"_s)).exists());
    }

    void anExistingOutputIsTold()
    {
        const QString input = put(u"a.mkv"_s, "film");
        const QString output = put(u"a.mp4"_s, "holiday");
        const auto ready = prepareOutput(input, output, ExistingPolicy::Skip);
        QVERIFY(!ready);
        QCOMPARE(ready.error().code, ErrorCode::OutputExists);
        QVERIFY(prepareOutput(input, output, ExistingPolicy::Overwrite));
    }

    void folderThatCanNotBeUsed_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("none") << QString() << ErrorCode::OutputFolderInvalid;
        QTest::newRow("relative") << u"out"_s << ErrorCode::OutputFolderInvalid;
        QTest::newRow("below a file") << u"%1/file/out"_s << ErrorCode::OutputFolderInvalid;
        QTest::newRow("a file") << u"%1/file"_s << ErrorCode::OutputFolderInvalid;
        QTest::newRow("where nobody may write") << u"/proc/sluice"_s << ErrorCode::OutputFolderInvalid;
    }
    void folderThatCanNotBeUsed()
    {
        QFETCH(QString, folder);
        QFETCH(ErrorCode, code);
        put(u"file"_s, "x");
        const auto ready = prepareFolder(folder.contains(u'%') ? folder.arg(m_dir->path()) : folder);
        QVERIFY(!ready);
        QCOMPARE(ready.error().code, code);
    }

    void aPreparedFolderIsLeftClean()
    {
        const QString folder = m_dir->filePath(u"new/folder"_s);
        QVERIFY(prepareFolder(folder));
        QVERIFY(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void bytesOfFilesAndFolders()
    {
        QCOMPARE(outputBytes(put(u"a"_s, "12345")), 5);
        put(u"d/x"_s, "123");
        put(u"d/e/y"_s, "4567");
        QCOMPARE(outputBytes(m_dir->filePath(u"d"_s)), 7);
        QCOMPARE(outputBytes(m_dir->filePath(u"none"_s)), -1);
    }
};

SLUICE_TEST(TestCommitter, QCoreApplication)

} // namespace test_committer

#include "test_committer.moc"

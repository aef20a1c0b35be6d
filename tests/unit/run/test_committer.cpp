// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/committer.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

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
        put(u"film/old.ts"_s, "old");
        put(u".film.part/master.m3u8"_s, "new");
        const QString output = m_dir->filePath(u"film"_s);
        QVERIFY(commit(m_dir->filePath(u".film.part"_s), output, ExistingPolicy::Overwrite));
        QCOMPARE(QDir(output).entryList(QDir::Files), QStringList{u"master.m3u8"_s});
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"film"_s});
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

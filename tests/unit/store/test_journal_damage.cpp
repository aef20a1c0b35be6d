// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/database.h"
#include "engine/store/journal.h"
#include "engine/store/schema.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

namespace test_journal_damage {

using namespace Qt::StringLiterals;
using namespace sluice;
using namespace sluice::store;

namespace {

const QString window = u"window"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class TestJournalDamage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesANewerSchemaUnharmed();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void numbersWhatItSetsAside();
    void survivesFlippedBytes();
    void refusesAFolderThatCannotBeMade();

private:
    QByteArray soundJournal() const;
    void execute(const QString &sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestJournalDamage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"journal.sqlite"_s);
}

// The bytes of a closed journal with twenty jobs, one of them done.
QByteArray TestJournalDamage::soundJournal() const
{
    {
        const auto journal = Journal::open(m_path);
        std::vector<Job> jobs(20);
        for (Job &job : jobs)
            job.inputPath = u"/films/a long enough name of a film.mkv"_s;
        if (!journal || !(*journal)->addJobs(jobs, window))
            qFatal("no journal");
        jobs[0].state = JobState::Done;
        if (!(*journal)->update(jobs))
            qFatal("no update");
    }
    return contentOf(m_path);
}

void TestJournalDamage::execute(const QString &sql) const
{
    Database database(m_path);
    if (!database.open() || !database.run(sql))
        qFatal("cannot run %s", qPrintable(sql));
}

void TestJournalDamage::refusesANewerSchemaUnharmed()
{
    soundJournal();
    execute(u"PRAGMA user_version = %1"_s.arg(schemaVersion() + 1));
    const QByteArray before = contentOf(m_path);
    const auto journal = Journal::open(m_path);
    QVERIFY(!journal);
    QCOMPARE(journal.error().code, ErrorCode::StateUnavailable);
    QCOMPARE(journal.error().subject, m_path);
    QVERIFY(journal.error().detail.contains(u"newer"));
    QVERIFY(contentOf(m_path) == before);
    QVERIFY(!QFileInfo::exists(m_path + u".damaged-1"));
}

void TestJournalDamage::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sql");
    init();
    const QByteArray sound = soundJournal();
    QTest::newRow("a text file is no journal") << QByteArray("not a database at all\n").repeated(50) << u""_s;
    QTest::newRow("a journal that ends in its middle") << sound.left(sound.size() / 2) << u""_s;
    QTest::newRow("a journal that ends within its header") << sound.left(50) << u""_s;
    QTest::newRow("a page of zeros in the middle")
        << sound.left(4096) + QByteArray(4096, 0) + sound.mid(8192) << u""_s;
    QByteArray format = sound;
    format[47] = 9; // the number of the schema's format in SQLite's header
    QTest::newRow("a file format that never was") << format << u""_s;
    QTest::newRow("the database of another program") << sound << u"PRAGMA application_id = 7"_s;
    QTest::newRow("a version that never was") << sound << u"PRAGMA user_version = 1000000000"_s;
    QTest::newRow("a negative version") << sound << u"PRAGMA user_version = -3"_s;
    QTest::newRow("a table is missing") << sound << u"DROP TABLE part"_s;
    QTest::newRow("a column has another name") << sound << u"ALTER TABLE job RENAME media TO medea"_s;
}

void TestJournalDamage::setsADamagedFileAside()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sql);
    setContent(m_path, content);
    if (!sql.isEmpty())
        execute(sql);
    const QByteArray before = contentOf(m_path);
    const auto journal = Journal::open(m_path);
    QVERIFY2(journal, qPrintable(journal ? QString() : journal.error().detail));
    QCOMPARE((*journal)->setAside(), m_path + u".damaged-1");
    QVERIFY(contentOf((*journal)->setAside()).size() == before.size());
    std::vector<Job> jobs(1);
    QVERIFY((*journal)->addJobs(jobs, window));
    QCOMPARE((*journal)->unfinished(window)->size(), 1);
}

void TestJournalDamage::numbersWhatItSetsAside()
{
    for (int n = 1; n <= 3; ++n) {
        setContent(m_path, QByteArray(5000, 'x'));
        const auto journal = Journal::open(m_path);
        QVERIFY(journal);
        QCOMPARE((*journal)->setAside(), m_path + u".damaged-%1"_s.arg(n));
    }
}

// Whatever the disk has done to the file: it opens, or it is moved aside, or it is refused as newer; and what
// opens answers and takes new jobs.
void TestJournalDamage::survivesFlippedBytes()
{
    const QByteArray sound = soundJournal();
    QRandomGenerator random(4711); // always the same damage, so that a failure can be seen again
    int aside = 0;
    for (int round = 0; round < 300; ++round) {
        QByteArray broken = sound;
        const int flips = 1 + random.bounded(64);
        for (int i = 0; i < flips; ++i)
            broken[qsizetype(random.bounded(quint32(broken.size())))] = char(random.bounded(256));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.sqlite"_s);
        setContent(path, broken);
        const auto journal = Journal::open(path);
        if (!journal) {
            QVERIFY2(journal.error().detail.contains(u"newer"), qPrintable(journal.error().detail));
            continue;
        }
        if (!(*journal)->setAside().isEmpty())
            ++aside;
        QVERIFY((*journal)->unfinished(window));
        std::vector<Job> jobs(1);
        QVERIFY((*journal)->addJobs(jobs, window));
    }
    QVERIFY(aside > 0);
}

void TestJournalDamage::refusesAFolderThatCannotBeMade()
{
    setContent(m_folder->filePath(u"file"_s), "x");
    const auto journal = Journal::open(m_folder->filePath(u"file/below/journal.sqlite"_s));
    QVERIFY(!journal);
    QCOMPARE(journal.error().code, ErrorCode::StateUnavailable);
}

SLUICE_TEST(TestJournalDamage, QCoreApplication)

} // namespace test_journal_damage

#include "test_journal_damage.moc"

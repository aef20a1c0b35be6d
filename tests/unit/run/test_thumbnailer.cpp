// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/thumbnailer.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace test_thumbnailer {

using namespace sluice;
using namespace sluice::run;
using namespace Qt::StringLiterals;

// Which pictures are made, when somebody walks through a list of files.
class TestThumbnailer final : public QObject
{
    Q_OBJECT

private:
    void want(const QString &name, qint64 modifiedNs = 1)
    {
        m_maker->want(
            {.job = JobId(++m_job), .path = u"/in/"_s + name, .sizeBytes = 5, .modifiedNs = modifiedNs});
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString log() const
    {
        QFile file(path(u"log"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    void openGate() const
    {
        QFile file(path(u"gate"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    // "2 b.mp4, 3 c.mp4": what the fake worker draws is its name.
    [[nodiscard]] QString told() const { return m_told.join(u", "_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Thumbnailer> m_maker;
    QStringList m_told;
    qint64 m_job = 0;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_told.clear();
        m_job = 0;
        qunsetenv("FAKE_WORKER_START");
        qputenv("FAKE_WORKER_LOG", QFile::encodeName(path(u"log"_s)));
        qputenv("FAKE_WORKER_GATE", QFile::encodeName(path(u"gate"_s)));
        m_maker = std::make_unique<Thumbnailer>(Launcher{QStringLiteral(FAKE_WORKER), {}}, WorkerTimeouts{});
        connect(m_maker.get(), &Thumbnailer::made, this, [this](JobId job, const QByteArray &jpeg) {
            m_told << QString::number(number(job)) + u' ' + QString::fromUtf8(jpeg);
        });
    }
    void cleanup() { m_maker.reset(); }

    void oneWorkerMakesOneAfterTheOther()
    {
        want(u"a.mp4"_s);
        QTRY_COMPARE(told(), u"1 a.mp4"_s);
        want(u"b.mp4"_s);
        QTRY_COMPARE(told(), u"1 a.mp4, 2 b.mp4"_s);
        QCOMPARE(log().count(u"started"_s), 1);
    }

    void onlyTheNewestWishCounts()
    {
        want(u"pictureslow.mp4"_s);
        QTRY_VERIFY(log().contains(u"picture of"_s));
        for (const QString &name : {u"b.mp4"_s, u"c.mp4"_s, u"d.mp4"_s})
            want(name);
        openGate();
        QTRY_COMPARE(told(), u"1 pictureslow.mp4, 4 d.mp4"_s);
        QCOMPARE(log().count(u"picture of"_s), 2);
    }

    void whoComesBackToTheFileAtWorkGetsItsPicture()
    {
        want(u"pictureslow.mp4"_s);
        QTRY_VERIFY(log().contains(u"picture of"_s));
        want(u"b.mp4"_s);
        want(u"pictureslow.mp4"_s);
        openGate();
        QTRY_COMPARE(told(), u"3 pictureslow.mp4"_s);
        want(u"c.mp4"_s);
        QTRY_COMPARE(told(), u"3 pictureslow.mp4, 4 c.mp4"_s); // and b.mp4 was not made
    }

    void whatWasMadeIsKnown()
    {
        want(u"a.mp4"_s);
        QTRY_COMPARE(told(), u"1 a.mp4"_s);
        want(u"a.mp4"_s);
        QCOMPARE(told(), u"1 a.mp4, 2 a.mp4"_s); // at once
        want(u"a.mp4"_s, 2);                     // another film under the same name
        QTRY_COMPARE(told(), u"1 a.mp4, 2 a.mp4, 3 a.mp4"_s);
        QCOMPARE(log().count(u"picture of"_s), 2);
    }

    void theOldestIsForgottenFirst()
    {
        for (int i = 0; i <= Thumbnailer::remembered; ++i) {
            want(u"%1.mp4"_s.arg(i));
            QTRY_COMPARE(m_told.size(), i + 1);
        }
        want(u"1.mp4"_s);
        QCOMPARE(m_told.size(), Thumbnailer::remembered + 2);
        want(u"0.mp4"_s);
        QCOMPARE(m_told.size(), Thumbnailer::remembered + 2);
        QTRY_COMPARE(m_told.size(), Thumbnailer::remembered + 3);
    }

    void aFileWithoutAPictureIsNoNews_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("starts");
        QTest::newRow("there is none in it") << u"nopicture.mp4"_s << 1;
        QTest::newRow("it crashes the worker") << u"picturecrash.mp4"_s << 2;
    }
    void aFileWithoutAPictureIsNoNews()
    {
        QFETCH(QString, name);
        QFETCH(int, starts);
        want(name);
        QTRY_VERIFY(log().contains(u"picture of"_s));
        want(u"b.mp4"_s);
        QTRY_COMPARE(told(), u"2 b.mp4"_s);
        want(name); // which is known by now
        want(u"c.mp4"_s);
        QTRY_COMPARE(told(), u"2 b.mp4, 4 c.mp4"_s);
        QCOMPARE(log().count(u"picture of "_s + name), 1);
        QCOMPARE(log().count(u"started"_s), starts);
    }

    void aWorkerThatTalksNonsenseIsNotBelieved()
    {
        qputenv("FAKE_WORKER_START", "garbage");
        want(u"a.mp4"_s);
        QTRY_VERIFY(log().contains(u"started"_s));
        qunsetenv("FAKE_WORKER_START");
        want(u"b.mp4"_s);
        QTRY_COMPARE(told(), u"2 b.mp4"_s);
    }

    void withoutMemoryTheNewestWishWaits()
    {
        m_maker->setAllowed(false);
        want(u"a.mp4"_s);
        want(u"b.mp4"_s);
        QVERIFY(log().isEmpty());
        m_maker->setAllowed(true);
        QTRY_COMPARE(told(), u"2 b.mp4"_s);
    }
};

SLUICE_TEST(TestThumbnailer, QCoreApplication)

} // namespace test_thumbnailer

#include "test_thumbnailer.moc"

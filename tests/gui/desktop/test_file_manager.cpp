// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/desktop/bus.h"
#include "app/gui/desktop/file_manager.h"
#include "app/gui/desktop/names.h"
#include "tests/gui/desktop/private_bus.h"
#include "tests/support/test_program.h"

#include <QApplication>
#include <QDBusUnixFileDescriptor>
#include <QDesktopServices>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

namespace test_file_manager {

using namespace sluice::desktop;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

const auto manager = u"org.freedesktop.FileManager1"_s;

} // namespace

class TestFileManager final : public BusTest
{
    Q_OBJECT

private:
    QStringList m_opened; // the last resort

public Q_SLOTS:
    void open(const QUrl &url) { m_opened << url.toLocalFile(); }

private Q_SLOTS:
    void init()
    {
        m_opened.clear();
        QDesktopServices::setUrlHandler(u"file"_s, this, "open");
    }
    void cleanup() { QDesktopServices::unsetUrlHandler(u"file"_s); }

    void namesArriveAsTheyAre_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("uri");
        QTest::newRow("plain") << u"/v/a.mp4"_s << u"file:///v/a.mp4"_s;
        QTest::newRow("percent") << u"/v/100%.mp4"_s << u"file:///v/100%25.mp4"_s;
        QTest::newRow("looks encoded") << u"/v/a%20b.mp4"_s << u"file:///v/a%2520b.mp4"_s;
        QTest::newRow("number sign and question mark") << u"/v/a#1?.mp4"_s << u"file:///v/a%231%3F.mp4"_s;
        QTest::newRow("spaces") << u"/v/a b/c d.mp4"_s << u"file:///v/a%20b/c%20d.mp4"_s;
        QTest::newRow("umlaut") << u"/v/ü.mp4"_s << u"file:///v/%C3%BC.mp4"_s;
    }
    void namesArriveAsTheyAre()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, uri);
        FakeService service(manager);
        Bus bus(BusKind::Session);
        FileManager files(bus);
        files.showItems({path});
        QTRY_COMPARE(service.calls.size(), 1);
        QCOMPARE(service.callsOf(u"ShowItems"_s).constFirst(), (QVariantList{QStringList{uri}, QString()}));
        QCOMPARE(QUrl(uri).toLocalFile(), path);
    }

    void severalFilesAreShownAtOnce()
    {
        FakeService service(manager);
        Bus bus(BusKind::Session);
        FileManager files(bus);
        files.showItems({u"/v/a.mp4"_s, u"/v/b.mp4"_s});
        QTRY_COMPARE(service.calls.size(), 1);
        QCOMPARE(service.calls[0].arguments()[0].toStringList(),
                 (QStringList{u"file:///v/a.mp4"_s, u"file:///v/b.mp4"_s}));
        QVERIFY(m_opened.isEmpty());
    }

    void aNameThatIsNoTextOpensItsFolder()
    {
        FakeService service(manager);
        Bus bus(BusKind::Session);
        FileManager files(bus);
        files.showItems({u"/v/clips/"_s + QString::fromUtf8("\xff") + u".mp4"_s});
        QCOMPARE(m_opened, QStringList{u"/v/clips"_s});
        QVERIFY(service.calls.isEmpty());
    }

    void withoutAFileManagerThePortalIsAsked()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a 100%.mp4"_s);
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
        QString opened;
        FakeService desktop(portal);
        desktop.answer = [&opened](const QDBusMessage &call) {
            const auto descriptor = call.arguments().value(1).value<QDBusUnixFileDescriptor>();
            opened = QFile::symLinkTarget(u"/proc/self/fd/%1"_s.arg(descriptor.fileDescriptor()));
            return QVariantList();
        };
        Bus bus(BusKind::Session);
        FileManager files(bus);
        files.showItems({path});
        QTRY_COMPARE(desktop.callsOf(u"OpenDirectory"_s).size(), 1);
        QCOMPARE(opened, path);
        QVERIFY(m_opened.isEmpty());
    }

    void elseTheFolderIsOpened_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("the file is there") << true;
        QTest::newRow("the file is gone") << false;
    }
    void elseTheFolderIsOpened()
    {
        QFETCH(const bool, isThere);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.mp4"_s);
        if (isThere)
            QVERIFY(QFile(path).open(QIODevice::WriteOnly));
        Bus bus(BusKind::Session);
        FileManager files(bus);
        files.showItems({path});
        QTRY_COMPARE(m_opened, QStringList{folder.path()});
    }

    void aFolderIsOpened()
    {
        Bus bus(BusKind::Session);
        FileManager files(bus);
        files.showFolder(u"/v/100% #"_s);
        QCOMPARE(m_opened, QStringList{u"/v/100% #"_s});
    }
};

SLUICE_TEST(TestFileManager, QApplication)

} // namespace test_file_manager

#include "test_file_manager.moc"

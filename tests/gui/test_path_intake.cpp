// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/scene.h"
#include "tests/support/stall_watch.h"
#include "ui/window/drop_overlay.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/path_intake.h"
#include "ui/window/settings_dialog.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

namespace test_path_intake {

using namespace sluice;
using namespace sluice::ui;
using namespace Qt::StringLiterals;

class TestPathIntake final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAndTextAreRead_data()
    {
        QTest::addColumn<QByteArray>("addresses");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<int>("elsewhere");
        const QStringList none;
        QTest::newRow("a file manager") << QByteArray("file:///v/100%25%20trip\r\nfile:///v/a%23b.mp4\r\n")
                                        << QString() << QStringList{u"/v/100% trip"_s, u"/v/a#b.mp4"_s} << 0;
        QTest::newRow("a comment") << QByteArray("# holiday\r\nfile:///v/a.mp4") << QString()
                                   << QStringList{u"/v/a.mp4"_s} << 0;
        QTest::newRow("this computer by name")
            << QByteArray("file://localhost/v/a.mp4") << QString() << QStringList{u"/v/a.mp4"_s} << 0;
        QTest::newRow("another computer")
            << QByteArray("file://server/v/a.mp4\nsmb://server/b.mp4\nfile:///v/c.mp4") << QString()
            << QStringList{u"/v/c.mp4"_s} << 2;
        QTest::newRow("a page") << QByteArray("https://example.org/a.mp4") << QString() << none << 1;
        QTest::newRow("paths as text")
            << QByteArray() << u"/v/a b.mp4\n  ~/films \nnot a path\n\n"_s
            << QStringList{u"/v/a b.mp4"_s, QString(QDir::homePath() + u"/films"_s)} << 0;
        QTest::newRow("addresses as text") << QByteArray() << u"file:///v/a%20b.mp4\r\nhttps://example.org"_s
                                           << QStringList{u"/v/a b.mp4"_s} << 1;
        QTest::newRow("prose") << QByteArray() << u"and/or nothing"_s << none << 0;
        QTest::newRow("nothing") << QByteArray() << QString() << none << 0;
    }

    void addressesAndTextAreRead()
    {
        QFETCH(QByteArray, addresses);
        QFETCH(QString, text);
        const GivenPaths given = readPaths(addresses, text);
        QTEST(given.paths, "paths");
        QTEST(given.elsewhere, "elsewhere");
    }

    void whatLiesElsewhereIsRefusedInWords()
    {
        EngineLink link;
        MainWindow window(link);
        window.show();
        QMimeData data;
        data.setUrls({QUrl(u"https://example.org/a.mp4"_s), QUrl::fromLocalFile(u"/v/a.mp4"_s)});
        QSignalSpy given(&link, &EngineLink::pathsGiven);
        drop(window, data);
        QCOMPARE(given.size(), 1);
        QCOMPARE(window.messages().text(), u"1 file(s) were not added: they do not lie on this computer."_s);
        QVERIFY(!window.dropOverlay().isVisible());
    }

    void textThatNamesNothingIsNotTaken()
    {
        EngineLink link;
        MainWindow window(link);
        QMimeData data;
        data.setText(u"some words"_s);
        QDragEnterEvent enter({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(!enter.isAccepted());
        QVERIFY(!window.dropOverlay().isVisible());
    }

    void everyPlaceOfTheWindowTakesADrop()
    {
        EngineLink link;
        MainWindow window(link);
        window.show();
        Q_EMIT link.jobsAdded({script::job(1, u"/v"_s, u"a.mp4"_s, 1, 1)});
        const auto parts = window.findChildren<QWidget *>();
        for (QWidget *part : parts)
            QVERIFY2(part->isWindow() || !part->acceptDrops(), part->metaObject()->className());
        QVERIFY(window.acceptDrops());
    }

    void aDialogOverTheWindowTakesADrop()
    {
        EngineLink link;
        MainWindow window(link);
        window.show();
        for (QAction *action : window.actions()) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Comma))
                action->trigger();
        }
        auto *dialog = window.findChild<SettingsDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->acceptDrops());
        const auto parts = dialog->findChildren<QWidget *>();
        for (const QWidget *part : parts)
            QVERIFY2(!part->acceptDrops(), part->metaObject()->className());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/v/trip"_s)});
        QSignalSpy given(&link, &EngineLink::pathsGiven);
        drop(*dialog, data);
        QCOMPARE(given.at(0)[0].toStringList(), QStringList{u"/v/trip"_s});
        QVERIFY(!window.dropOverlay().isVisible());
    }

    void aProfileIsImported()
    {
        EngineLink link;
        MainWindow window(link);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/v/mine.json"_s)});
        QSignalSpy imported(&link, &EngineLink::profileImportWanted);
        QSignalSpy given(&link, &EngineLink::pathsGiven);
        drop(window, data);
        QCOMPARE(imported[0][0].toString(), u"/v/mine.json"_s);
        QVERIFY(given.isEmpty());
    }

    void tenThousandComeFromAnotherThread()
    {
        EngineLink link;
        MainWindow window(link);
        QMimeData data;
        QByteArray list;
        for (int i = 0; i < 10'000; ++i)
            list += "file:///v/" + QByteArray::number(i) + ".mp4\r\n";
        data.setData(u"text/uri-list"_s, list);
        QSignalSpy given(&link, &EngineLink::pathsGiven);
        drop(window, data);
        QVERIFY(given.isEmpty()); // the window does not wait for it
        QTRY_COMPARE(given.size(), 1);
        QCOMPARE(given[0][0].toStringList().size(), 10'000);
    }

    void anEmptyClipboardIsToldInWords()
    {
        EngineLink link;
        MainWindow window(link);
        QGuiApplication::clipboard()->setText(u"words"_s);
        window.findChild<PathIntake *>()->paste();
        QCOMPARE(window.messages().topic(), u"intake"_s);
    }

private:
    static void drop(QWidget &window, const QMimeData &data)
    {
        QDragEnterEvent enter({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
    }
};

SLUICE_WATCHED_TEST(TestPathIntake)

} // namespace test_path_intake

#include "test_path_intake.moc"

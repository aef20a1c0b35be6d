// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one test that goes by the clock: a call that waits takes no processor time.

#include "app/gui/engine_tie.h"
#include "engine/engine.h"
#include "tests/gui/scene.h"
#include "tests/support/hung_mount.h"
#include "ui/queue/queue_view.h"
#include "ui/window/main_window.h"
#include "ui/window/recent_menu.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace sluice;
using namespace sluice::ui;
using namespace Qt::StringLiterals;
using tests::hung::release;
using tests::hung::touchesByWatched;
using tests::hung::waiting;

namespace {

constexpr int patienceMs = 3000; // far more than a busy machine needs, far less than a server that is gone

// The window with the engine behind it, as the program has it.
struct Front
{
    explicit Front(const QTemporaryDir &folder)
    {
        EngineSetup setup;
        setup.workerProgram = QStringLiteral(FAKE_WORKER);
        setup.stateFolder = folder.filePath(u"state"_s);
        setup.front = u"window"_s;
        engine = std::make_unique<Engine>(setup);
        window = std::make_unique<MainWindow>(link);
        tie(link, *engine);
    }
    bool open()
    {
        QSignalSpy ready(&link, &EngineLink::ready);
        window->show();
        engine->open();
        return ready.wait();
    }

    EngineLink link;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<MainWindow> window;
};

void drop(QWidget &window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent event(QPointF(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

} // namespace

class TestHungFolder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderThatIsAddedAfterAHungOneIsListedAndCanBeConverted()
    {
        tests::hung::watchThisThread();
        const QTemporaryDir folder;
        const QString films = folder.filePath(u"films"_s);
        QVERIFY(QDir().mkpath(films));
        QFile film(films + u"/a.mp4"_s);
        QVERIFY(film.open(QIODevice::WriteOnly));
        film.close();
        Front front(folder);
        QVERIFY(front.open());
        drop(*front.window, folder.filePath(u"hung-mount/films"_s));
        QTRY_VERIFY(waiting() > 0);
        drop(*front.window, films);
        QTRY_COMPARE(front.window->queue().counts()[0], 1);
        QSignalSpy runs(&front.link, &EngineLink::runStateChanged);
        Q_EMIT front.link.startWanted();
        QTRY_VERIFY(runs.count() > 0);
        QVERIFY(waiting() > 0); // all the time
        QCOMPARE(touchesByWatched(), 0);
    }

    void theWindowLivesAndClosesWhileAFolderHangs()
    {
        tests::hung::watchThisThread();
        const QTemporaryDir folder;
        Front front(folder);
        QVERIFY(front.open());
        EngineLink &link = front.link;
        auto &engine = front.engine;
        auto &window = front.window;

        const int before = waiting();
        const QString hung = folder.filePath(u"hung-mount/films"_s);
        drop(*window, hung);
        QTRY_VERIFY(waiting() > before); // the scan stands

        QElapsedTimer clock;
        clock.start();
        qint64 longest = 0;
        int beats = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, &beat, [&] {
            longest = qMax(longest, clock.restart());
            ++beats;
        });
        beat.start(5);

        // Files of that folder that were in the queue before, and everything that one does with them.
        Q_EMIT link.jobsAdded(
            {script::job(1, hung, u"a.mp4"_s, 1000, 60), script::job(2, hung, u"b.mp4"_s, 1000, 60)});
        QTest::keyClick(&window->queueView(), Qt::Key_Down);
        QTest::keyClick(&window->queueView(), Qt::Key_Delete);
        QTest::keyClicks(window->findChild<QLineEdit *>(u"search"_s), u"a"_s);
        auto *output = window->findChild<QLineEdit *>(u"output"_s);
        output->selectAll();
        QTest::keyClicks(output, hung + u"-converted"_s);
        QTest::keyClick(output, Qt::Key_Return);
        drop(*window, hung + u"/more"_s);
        window->addPaths({hung + u"/others"_s});
        auto *recent = window->findChild<RecentMenu *>();
        QCOMPARE(recent->paths(), (QStringList{hung + u"/others"_s, hung + u"/more"_s, hung}));
        recent->popup(window->mapToGlobal(QPoint(20, 20)));
        recent->actions().at(1)->trigger();
        QTRY_COMPARE(recent->paths().front(), hung + u"/more"_s);
        recent->close();
        QTRY_VERIFY(beats >= 40);
        QVERIFY2(longest < patienceMs, qPrintable(QString::number(longest)));
        QVERIFY(waiting() > 0);
        QCOMPARE(touchesByWatched(), 0);

        clock.start();
        QVERIFY(window->close());
        window.reset();
        engine.reset();
        QVERIFY2(clock.elapsed() < patienceMs, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(touchesByWatched(), 0);
        QVERIFY(!QFileInfo::exists(hung)); // what the window must not do would have been seen
        QVERIFY(touchesByWatched() > 0);
        release();
        QTRY_COMPARE(waiting(), 0);
    }
};

QTEST_MAIN(TestHungFolder)
#include "test_hung_folder.moc"

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/scene.h"
#include "tests/support/stall_watch.h"
#include "translations/translations.h"
#include "ui/charts/time_series_view.h"
#include "ui/queue/queue_filter.h"
#include "ui/queue/queue_view.h"
#include "ui/style/calm_style.h"
#include "ui/window/batch_panel.h"
#include "ui/window/drop_overlay.h"
#include "ui/window/inspector.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/path_edit.h"
#include "ui/window/view_state.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <algorithm>
#include <memory>

namespace test_window {

using namespace sluice;
using namespace sluice::ui;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    EngineLink link;
    MainWindow window{link};
    script::Scene scene{link};

    Stage()
    {
        window.show();
        window.activateWindow();
        scene.ready();
    }
    template <typename T = QPushButton>
    T *find(const QString &name)
    {
        return window.findChild<T *>(name);
    }
    QPushButton *button(const QString &text)
    {
        const auto buttons = window.findChildren<QPushButton *>();
        for (QPushButton *candidate : buttons) {
            if (candidate->isVisible() && candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }
    QString text(const QString &name) { return window.findChild<QLabel *>(name)->text(); }
    QString shownRunButtons()
    {
        QStringList shown;
        for (const QString &name : {u"start"_s, u"pause"_s, u"resume"_s, u"stop"_s}) {
            QPushButton *button = find(name);
            if (button->isVisible())
                shown << (button->isEnabled() ? name : u'(' + name + u')');
        }
        return shown.join(u' ');
    }
    void drop(const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent event(QPointF(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
    }
};

} // namespace

class TestWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new CalmStyle);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(installTranslations(*QCoreApplication::instance(), QLocale()));
    }

    // Its status line lay below a screen of 800 lines.
    void aFirstWindowLeavesRoomForItsFrame()
    {
        Stage stage;
        const QSize room = stage.window.screen()->availableSize();
        stage.window.resize(room + QSize(200, 200));
        fitOnScreen(stage.window);
        QVERIFY(stage.window.width() < room.width() + 200); // no narrower than its buttons
        QVERIFY(stage.window.height() < room.height());
        stage.window.resize(stage.window.minimumSizeHint());
        const QSize small = stage.window.size();
        fitOnScreen(stage.window);
        QCOMPARE(stage.window.size(), small);
    }

    void aDropOfFoldersAddsTheirPaths()
    {
        Stage stage;
        QSignalSpy given(&stage.link, &EngineLink::pathsGiven);
        stage.drop({QUrl::fromLocalFile(u"/v/100% trip"_s), QUrl::fromLocalFile(u"/v/a#b.mp4"_s)});
        QCOMPARE(given.size(), 1);
        QCOMPARE(given[0][0].toStringList(), (QStringList{u"/v/100% trip"_s, u"/v/a#b.mp4"_s}));
        QVERIFY(!stage.window.dropOverlay().isVisible());
        stage.drop({QUrl(u"https://example.org/a.mp4"_s)});
        QCOMPARE(given.size(), 1);
    }

    void theFirstFolderSuggestsTheOutput()
    {
        Stage stage;
        QSignalSpy chosen(&stage.link, &EngineLink::outputFolderChosen);
        QVERIFY(!stage.find(u"start"_s)->isEnabled());
        Q_EMIT stage.link.jobsAdded({script::job(1, u"/v/trip"_s, u"a.mp4"_s, 1, 1)});
        Q_EMIT stage.link.jobsAdded({script::job(2, u"/v/other"_s, u"b.mp4"_s, 1, 1)});
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), u"/v/trip-converted"_s);
        QCOMPARE(stage.find<QLineEdit>(u"output"_s)->text(), u"/v/trip-converted"_s);
        QVERIFY(stage.find(u"start"_s)->isEnabled());
    }

    void aChosenOutputStays()
    {
        Stage stage;
        auto *output = stage.find<QLineEdit>(u"output"_s);
        QSignalSpy chosen(&stage.link, &EngineLink::outputFolderChosen);
        output->setFocus();
        QTest::keyClicks(output, u"/out"_s);
        QTest::keyClick(output, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        stage.scene.fillQueue();
        QCOMPARE(output->text(), u"/out"_s);
        QCOMPARE(stage.window.choices().outputFolder, u"/out"_s);
    }

    void aLongPathShowsWhereItBeginsAndEnds()
    {
        PathEdit edit;
        edit.resize(220, 32);
        edit.setFocusPolicy(Qt::NoFocus);
        edit.setText(u"/home/anna/Videos/2026/Summer by the sea/Holiday in the north/converted"_s);
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        QVERIFY(edit.shownText().startsWith(u"/home"_s));
        QVERIFY(edit.shownText().endsWith(u"converted"_s));
        QVERIFY(edit.fontMetrics().horizontalAdvance(edit.shownText()) < edit.width());
        const QImage shown = edit.grab().toImage();
        edit.setFocusPolicy(Qt::StrongFocus);
        edit.setFocus();
        QCOMPARE(edit.shownText(), edit.text()); // to be edited
        QVERIFY(edit.grab().toImage() != shown);
        edit.clearFocus();
        edit.setText(u"/v/out"_s);
        QCOMPARE(edit.shownText(), edit.text());
    }

    void buttonsFollowTheRun()
    {
        Stage stage;
        QCOMPARE(stage.shownRunButtons(), u"(start)"_s);
        stage.scene.fillQueue();
        QCOMPARE(stage.shownRunButtons(), u"start"_s);
        QSignalSpy start(&stage.link, &EngineLink::startWanted);
        QSignalSpy pause(&stage.link, &EngineLink::pauseWanted);
        QSignalSpy resume(&stage.link, &EngineLink::resumeWanted);
        QSignalSpy stop(&stage.link, &EngineLink::stopWanted);

        stage.find(u"start"_s)->click();
        QCOMPARE(start.size(), 1);
        const auto go = [&stage](RunState was, RunState is) { Q_EMIT stage.link.runStateChanged(was, is); };
        go(RunState::Idle, RunState::Preparing);
        QCOMPARE(stage.shownRunButtons(), u"stop"_s);
        go(RunState::Preparing, RunState::Running);
        QCOMPARE(stage.shownRunButtons(), u"pause stop"_s);
        stage.find(u"pause"_s)->click();
        QCOMPARE(pause.size(), 1);
        go(RunState::Running, RunState::Paused);
        QCOMPARE(stage.shownRunButtons(), u"resume stop"_s);
        stage.find(u"resume"_s)->click();
        QCOMPARE(resume.size(), 1);
        go(RunState::Paused, RunState::Running);

        stage.find(u"stop"_s)->click();
        QCOMPARE(stop.takeFirst()[0].value<StopMode>(), StopMode::AfterCurrent);
        go(RunState::Running, RunState::Stopping);
        QCOMPARE(stage.find(u"stop"_s)->text(), u"Stop at once"_s);
        stage.find(u"stop"_s)->click();
        QCOMPARE(stop.takeFirst()[0].value<StopMode>(), StopMode::Now);
        go(RunState::Stopping, RunState::Idle);
        QCOMPARE(stage.shownRunButtons(), u"start"_s);
        QVERIFY(stage.window.messages().isHidden());
    }

    void theStatusLineAndTheTitleTellTheRun()
    {
        Stage stage;
        stage.scene.fillQueue();
        QCOMPARE(stage.text(u"statusCount"_s), u"51 files"_s);
        stage.scene.runHalfWay();
        QCOMPARE(stage.text(u"statusCount"_s), u"5 of 51 files"_s);
        QVERIFY(stage.text(u"statusHow"_s).startsWith(u"2 at a time, in batches of 3"_s));
        QVERIFY(stage.text(u"statusHow"_s).endsWith(u"about 1 h 40 min left (1 h 20 min to 2 h 5 min)"_s));
        QCOMPARE(stage.text(u"statusSaved"_s), u"Saved 1.9 GB so far"_s);
        QCOMPARE(stage.window.windowTitle(), u"11 % – Sluice"_s);
    }

    void closingAsksInsideTheWindow_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("stops");
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("closes");
        QTest::newRow("finish these")
            << u"Finish these, then close"_s << 1 << int(StopMode::AfterCurrent) << true;
        QTest::newRow("stop") << u"Stop and close"_s << 1 << int(StopMode::Now) << true;
        QTest::newRow("keep running") << u"Keep running"_s << 0 << 0 << false;
    }
    void closingAsksInsideTheWindow()
    {
        QFETCH(const QString, answer);
        QFETCH(const int, stops);
        QFETCH(const int, mode);
        QFETCH(const bool, closes);
        Stage stage;
        stage.scene.fillQueue();
        stage.scene.runHalfWay();
        QSignalSpy stop(&stage.link, &EngineLink::stopWanted);
        stage.window.close();
        QVERIFY(stage.window.isVisible());
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(stage.window.messages().text(), u"2 files are being converted."_s);
        stage.scene.throttleNow(240); // told meanwhile, the question stays
        QCOMPARE(stage.window.messages().topic(), u"close"_s);

        stage.button(answer)->click();
        QCOMPARE(stop.size(), stops);
        if (stops)
            QCOMPARE(int(stop[0][0].value<StopMode>()), mode);
        QVERIFY(stage.window.isVisible());
        Q_EMIT stage.link.runStateChanged(RunState::Stopping, RunState::Idle);
        QCOMPARE(stage.window.isVisible(), !closes);
    }

    // Whoever has said so may think better of it, and is told again instead of being left alone.
    void closingAfterTheseCanBeTakenBack()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        stage.scene.fillQueue();
        stage.scene.runHalfWay();
        stage.window.queueView().setFocus();
        stage.window.close();
        QTest::keyClick(stage.window.focusWidget(), Qt::Key_Return); // the first answer has the focus
        QCOMPARE(stage.window.focusWidget(), &stage.window.queueView());
        QCOMPARE(stage.window.messages().text(), u"Sluice closes when the 2 files at work are finished."_s);
        stage.scene.throttleNow(240);
        stage.window.close();
        QCOMPARE(stage.window.messages().topic(), u"close"_s);
        stage.button(u"Keep the window open"_s)->click();
        Q_EMIT stage.link.runStateChanged(RunState::Stopping, RunState::Idle);
        QVERIFY(stage.window.isVisible());
    }

    // The reason is what is read in the morning, not that it has stopped.
    void aRunThatGivesUpSaysWhy()
    {
        Stage stage;
        stage.scene.fillQueue();
        Q_EMIT stage.link.runStateChanged(RunState::Idle, RunState::Preparing);
        Q_EMIT stage.link.refused({ErrorCode::OutputNotWritable, u"/sys/nope"_s, {}});
        RunSummary summary;
        summary.stopped = true;
        summary.gaveUpFor = Error{ErrorCode::OutputNotWritable, u"/sys/nope"_s, {}};
        summary.unfinished = 7;
        Q_EMIT stage.link.runFinished(summary);
        Q_EMIT stage.link.runStateChanged(RunState::Preparing, RunState::Idle);
        RunForecast forecast;
        forecast.files = 7;
        forecast.diskBytes = 100;
        forecast.freeBytes = 0;
        Q_EMIT stage.link.forecast(forecast);
        QVERIFY2(stage.window.messages().text().contains(u"nope"_s),
                 qPrintable(stage.window.messages().text()));
        const auto labels = stage.window.messages().findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().contains(u"7 still waiting."_s); }));
        // The next run has reasons of its own.
        Q_EMIT stage.link.runStateChanged(RunState::Idle, RunState::Preparing);
        Q_EMIT stage.link.refused({ErrorCode::ProfileInvalid, u"mine"_s, {}}); // it goes on all the same
        summary.gaveUpFor.reset();
        Q_EMIT stage.link.runFinished(summary);
        QCOMPARE(stage.window.messages().text(), u"Stopped before a file was done. 7 still waiting."_s);
    }

    void aFolderThatIsTypedCountsAtTheStart_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("folder");
        QTest::newRow("as it is") << u"/tmp/out A"_s << u"/tmp/out A"_s;
        QTest::newRow("at home") << u"~/out"_s << QString(QDir::homePath() + u"/out"_s);
    }
    void aFolderThatIsTypedCountsAtTheStart()
    {
        QFETCH(QString, typed);
        QFETCH(QString, folder);
        Stage stage;
        stage.scene.fillQueue();
        QStringList told;
        connect(&stage.link, &EngineLink::outputFolderChosen, this,
                [&told](const QString &chosen) { told << chosen; });
        connect(&stage.link, &EngineLink::startWanted, this, [&told] { told << u"start"_s; });
        auto *output = stage.find<QLineEdit>(u"output"_s);
        output->setFocus();
        output->selectAll();
        QTest::keyClicks(output, typed);
        QVERIFY(told.isEmpty());
        const auto actions = stage.window.actions();
        const auto start = std::ranges::find_if(actions, [](const QAction *action) {
            return action->shortcut() == QKeySequence(u"Ctrl+Return"_s);
        });
        (*start)->trigger();
        QCOMPARE(told, (QStringList{folder, u"start"_s}));
        QCOMPARE(output->text(), folder);
        // Where the results are stays known, whatever stands in the field later.
        stage.scene.runHalfWay();
        RunSummary summary;
        summary.done = 1;
        Q_EMIT stage.link.runFinished(summary);
        Q_EMIT stage.link.runStateChanged(RunState::Running, RunState::Idle);
        output->setText(u"/elsewhere"_s);
        QSignalSpy shown(&stage.window, &MainWindow::showFolderWanted);
        stage.button(u"Show folder"_s)->click();
        QCOMPARE(shown[0][0].toString(), folder);
    }

    // Start stands where Stop will stand, and Stop asks for more the second time.
    void theSecondClickOfTwoIsNoSecondWish()
    {
        Stage stage;
        stage.scene.fillQueue();
        QSignalSpy stop(&stage.link, &EngineLink::stopWanted);
        const auto restore = qScopeGuard([interval = QApplication::doubleClickInterval()] {
            QApplication::setDoubleClickInterval(interval);
        });
        QApplication::setDoubleClickInterval(600'000);
        Q_EMIT stage.link.runStateChanged(RunState::Idle, RunState::Preparing);
        QTest::mouseClick(stage.find(u"stop"_s), Qt::LeftButton);
        QCOMPARE(stop.size(), 0);
        QApplication::setDoubleClickInterval(0); // it is long ago
        QTest::mouseClick(stage.find(u"stop"_s), Qt::LeftButton);
        QCOMPARE(stop.size(), 1);
        QApplication::setDoubleClickInterval(600'000);
        Q_EMIT stage.link.runStateChanged(RunState::Preparing, RunState::Stopping);
        QTest::mouseClick(stage.find(u"stop"_s), Qt::LeftButton);
        QCOMPARE(stop.size(), 1);
        QTest::keyClick(stage.find(u"stop"_s), Qt::Key_Space); // keys are pressed one by one
        QCOMPARE(stop.size(), 2);
    }

    void keysGoOnWithTheRun()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        stage.scene.fillQueue();
        const auto focusAfter = [&stage](RunState was, RunState is) {
            Q_EMIT stage.link.runStateChanged(was, is);
            return stage.window.focusWidget()->objectName();
        };
        using enum RunState;
        stage.find(u"start"_s)->setFocus();
        QCOMPARE(focusAfter(Idle, Preparing), u"batching"_s); // a second press stops nothing
        QCOMPARE(focusAfter(Preparing, Running), u"pause"_s);
        QCOMPARE(focusAfter(Running, Paused), u"resume"_s);
        QCOMPARE(focusAfter(Paused, Running), u"pause"_s);
        QCOMPARE(focusAfter(Running, Stopping), u"stop"_s);
        QCOMPARE(focusAfter(Stopping, Idle), u"start"_s);
    }

    void whatARunHeldBackEndsWithIt()
    {
        Stage stage;
        stage.scene.fillQueue();
        stage.scene.runHalfWay();
        stage.scene.throttleNow(240);
        Q_EMIT stage.link.runFinished({});
        Q_EMIT stage.link.runStateChanged(RunState::Running, RunState::Idle);
        const auto charts = stage.window.findChildren<TimeSeriesView *>();
        int spans = 0;
        for (TimeSeriesView *chart : charts) {
            for (const Span &span : chart->spans().all()) {
                ++spans;
                QVERIFY(span.toMs >= span.fromMs);
            }
        }
        QVERIFY(spans > 0);
    }

    // Folders are as the user left them, and what is searched for is seen.
    void foldersStayOpenWhileOthersAreShown()
    {
        Stage stage;
        stage.scene.fillQueue();
        stage.scene.runHalfWay();
        stage.window.queue().flush();
        QueueView &view = stage.window.queueView();
        auto *filter = stage.window.findChild<QueueFilterModel *>();
        const auto open = [&] {
            QStringList names;
            for (int row = 0; row < filter->rowCount(); ++row) {
                const QModelIndex folder = filter->index(row, 0);
                if (view.isExpanded(folder))
                    names << folder.data().toString();
            }
            return names;
        };
        view.collapse(filter->index(2, 0));
        const QStringList before = open();
        QCOMPARE(before.size(), filter->rowCount() - 1);
        filter->setFilter(QueueFilter::Problems);
        filter->setFilter(QueueFilter::All);
        QCOMPARE(open(), before);
        filter->setSearch(u"lecture 08"_s); // in the folder that is closed
        QCOMPARE(open().size(), 1);
        QVERIFY(!before.contains(open().front()));
        filter->setSearch({});
        QCOMPARE(open(), before);
    }

    void whatIsNotShownAnyMoreIsNotCurrent()
    {
        Stage stage;
        stage.scene.fillQueue();
        stage.scene.runHalfWay();
        stage.window.queue().flush();
        QueueView &view = stage.window.queueView();
        view.setCurrentIndex(view.model()->index(8, 0, view.model()->index(0, 0)));
        QVERIFY(stage.button(u"Retry"_s));
        stage.window.findChild<QueueFilterModel *>()->setFilter(QueueFilter::Waiting);
        QCOMPARE(view.currentJob(), JobId{});
        QVERIFY(!stage.button(u"Retry"_s));
    }

    // One key after the other removes one file after the other.
    void theRowBehindARemovedOneIsSelected()
    {
        Stage stage;
        stage.scene.fillQueue();
        stage.window.queue().flush();
        QueueView &view = stage.window.queueView();
        view.setCurrentIndex(view.model()->index(3, 0, view.model()->index(0, 0)));
        Q_EMIT stage.link.jobsRemoved({JobId(4)});
        QCOMPARE(view.selectedJobs(), QList<JobId>{JobId(5)});
    }

    void whoIsHeldBeforeItsTurnWaits()
    {
        Stage stage;
        stage.scene.fillQueue();
        QueueModel &queue = stage.window.queue();
        queue.changeState(JobId(1), JobState::Paused);
        queue.flush();
        QCOMPARE(queue.counts()[std::size_t(QueueFilter::Running)], 0);
        QCOMPARE(queue.counts()[std::size_t(QueueFilter::Waiting)], 51);
        QCOMPARE(queue.startable(), 50);
    }

    void namesCanBeReadInASmallWindow()
    {
        Stage stage;
        stage.window.resize(900, 600);
        stage.scene.fillQueue();
        stage.window.queue().flush();
        const QueueView &view = stage.window.queueView();
        const int letter = view.fontMetrics().averageCharWidth();
        QVERIFY2(view.header()->sectionSize(QueueModel::Name) >= letter * 24,
                 QByteArray::number(view.header()->sectionSize(QueueModel::Name) / letter));
    }

    void anIdleWindowCloses()
    {
        Stage stage;
        stage.scene.fillQueue();
        QVERIFY(stage.window.close());
    }

    void aRunOfFailuresEndsWithoutABox()
    {
        Stage stage;
        stage.scene.fillQueue();
        stage.scene.fail();
        stage.window.queue().flush();
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(stage.window.messages().text(), u"No file could be converted. 51 failed."_s);
        stage.button(u"Show problems"_s)->click();
        QVERIFY(stage.find(u"filter4"_s)->isChecked());
        QCOMPARE(stage.window.queue().counts()[std::size_t(QueueFilter::Problems)], 51);
    }

    void theForecastStandsInTheStatusLine()
    {
        Stage stage;
        stage.scene.fillQueue();
        RunForecast forecast;
        forecast.files = 49;
        forecast.wallUs = {.low = 3600'000'000, .likely = 7200'000'000, .high = 10800'000'000};
        Q_EMIT stage.link.forecast(forecast);
        QVERIFY(stage.text(u"statusHow"_s).startsWith(u"To convert: 49 files"_s));
        QVERIFY(stage.text(u"statusHow"_s).contains(u"about 2 h (1 h to 3 h)"_s));
        QVERIFY(stage.window.messages().isHidden());
        Q_EMIT stage.link.forecast({});
        QVERIFY(!stage.text(u"statusHow"_s).contains(u"about"_s));

        forecast.tooLarge = 1;
        forecast.largest = TooLarge{.inputPath = u"/in/a.mov"_s, .neededBytes = 3, .limitBytes = 2};
        Q_EMIT stage.link.forecast(forecast);
        QVERIFY(stage.window.messages().text().contains(u"a.mov"_s));
        QVERIFY(!QApplication::activeModalWidget());
        forecast.largest.reset(); // the limit was raised
        Q_EMIT stage.link.forecast(forecast);
        QVERIFY(stage.window.messages().isHidden());
        // What a run tells is not written over.
        stage.scene.runHalfWay();
        Q_EMIT stage.link.forecast(forecast);
        QVERIFY(stage.text(u"statusHow"_s).startsWith(u"2 at a time"_s));
    }

    void adviceStandsBelowTheSummary()
    {
        Stage stage;
        stage.scene.fillQueue();
        RunSummary summary;
        summary.total = summary.done = 3;
        summary.advice = {
            {.trouble = Trouble::FewBatches, .measured = 70, .setting = u"jobs"_s, .from = 1, .to = 0}};
        Q_EMIT stage.link.runFinished(summary);
        const auto labels = stage.window.messages().findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"Batches at once"_s);
        }));
        QVERIFY(!QApplication::activeModalWidget());
    }

    void refusalsAreTold()
    {
        Stage stage;
        Q_EMIT stage.link.refused({ErrorCode::StateInUse, u"/home/ann/.local/state/sluice"_s, {}});
        QVERIFY(stage.window.messages().text().contains(u"in use by another Sluice"_s));
        // Where a file of settings is wrong stands in the message: there is no log to look at.
        Q_EMIT stage.link.refused({ErrorCode::ConfigInvalid, u"/c/s.json"_s, u"/c/s.json:3:5: jobs: ..."_s});
        const auto labels = stage.window.messages().findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().contains(u"s.json:3:5"_s); }));
        QVERIFY(!QApplication::activeModalWidget());
    }

    void theInspectorExplainsAFailure()
    {
        Stage stage;
        stage.scene.fillQueue();
        stage.scene.runHalfWay();
        stage.window.queue().flush();
        QueueView &view = stage.window.queueView();
        view.setCurrentIndex(view.model()->index(8, 0, view.model()->index(0, 0)));
        const QString text = stage.window.findChild<Inspector *>()->text();
        QCOMPARE(text, u"broken.mov\nSource\n0 B\nState\nFailed\n“broken.mov” is empty.\n"
                       "Copy it again from where it came, then retry."_s);
        QSignalSpy retry(&stage.link, &EngineLink::retryWanted);
        stage.button(u"Retry"_s)->click();
        QCOMPARE(retry[0][0].value<QList<JobId>>(), QList<JobId>{JobId(9)});
    }

    void batchSettingsAreToldAtOnce()
    {
        Stage stage;
        QSignalSpy chosen(&stage.link, &EngineLink::configChosen);
        stage.find(u"batching"_s)->click();
        auto *panel = stage.window.findChild<BatchPanel *>();
        QVERIFY(panel->isVisible());
        const auto boxes = panel->findChildren<QCheckBox *>();
        boxes[1]->click(); // size: no longer automatic
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen.takeFirst()[0].value<Config>().batchSize.has_value());
        auto *memory = panel->findChildren<QSpinBox *>().back();
        QCOMPARE(memory->maximum(), int(settingOf(SettingId::MaxMemoryPercent).high));
        memory->setValue(65);
        QCOMPARE(chosen.takeFirst()[0].value<Config>().maxMemoryPercent, 65);
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QVERIFY(!stage.find(u"batching"_s)->isChecked());
    }

    void profilesExplainThemselves()
    {
        Stage stage;
        auto *profile = stage.find<QComboBox>(u"profile"_s);
        QCOMPARE(profile->count(), 3);
        QCOMPARE(profile->toolTip(), script::profiles().front().description);
        QSignalSpy chosen(&stage.link, &EngineLink::profileChosen);
        profile->setFocus();
        QTest::keyClick(profile, Qt::Key_Down);
        QCOMPARE(chosen[0][0].value<Profile>().id, u"small-hevc"_s);
    }

    void everythingWorksByKeys()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        stage.scene.fillQueue();
        QSignalSpy start(&stage.link, &EngineLink::startWanted);
        QSignalSpy pause(&stage.link, &EngineLink::pauseWanted);
        QSignalSpy removal(&stage.link, &EngineLink::removalWanted);
        QVERIFY(stage.window.queueView().hasFocus());
        QTest::keyClick(&stage.window.queueView(), Qt::Key_Down); // the first file is selected from the start
        QTest::keyClick(&stage.window.queueView(), Qt::Key_Delete);
        QCOMPARE(removal[0][0].value<QList<JobId>>(), QList<JobId>{JobId(2)});

        QTest::keyClick(&stage.window, Qt::Key_F, Qt::ControlModifier);
        auto *search = stage.find<QLineEdit>(u"search"_s);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"0231"_s);
        QCOMPARE(stage.window.queueView().model()->rowCount(), 1);

        QTest::keyClick(&stage.window, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(start.size(), 1);
        Q_EMIT stage.link.runStateChanged(RunState::Idle, RunState::Running);
        QTest::keyClick(&stage.window, Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(pause.size(), 1);
    }

    void tabReachesEveryControlOnceAndReturns()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        stage.scene.fillQueue();
        QSet<QWidget *> wanted;
        const auto children = stage.window.findChildren<QWidget *>();
        for (QWidget *child : children) {
            // A group of pills is one stop; arrows move inside of it.
            const bool isPill = child->property("role") == u"pill"_s && !child->property("checked").toBool();
            if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus) && !isPill
                && !child->focusProxy())
                wanted << child;
        }
        QWidget *first = stage.window.focusWidget();
        QSet<QWidget *> reached;
        for (int i = 0; i < 40; ++i) {
            reached << QApplication::focusWidget();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (QApplication::focusWidget() == first)
                break;
        }
        QCOMPARE(QApplication::focusWidget(), first);
        for (QWidget *widget : std::as_const(wanted))
            QVERIFY2(
                reached.contains(widget),
                qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
    }

    void everyControlHasAName()
    {
        Stage stage;
        stage.scene.fillQueue();
        stage.scene.runHalfWay();
        stage.find(u"batching"_s)->click();
        stage.window.close(); // the question as well
        int controls = 0;
        const auto children = stage.window.findChildren<QWidget *>();
        for (QWidget *child : children) {
            if (!child->isVisible() || child->focusPolicy() == Qt::NoFocus || child->focusProxy()
                || child->objectName().startsWith(u"qt_"_s))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(child);
            ++controls;
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(child->metaObject()->className()) + u' '
                                + child->objectName()));
        }
        QVERIFY(controls > 15);
        const auto charts = stage.window.findChildren<TimeSeriesView *>();
        QCOMPARE(charts.size(), 4);
        QVERIFY(charts[0]->accessibleDescription().startsWith(u"CPU "_s));
        QVERIFY(charts[0]->accessibleDescription().endsWith(u"percent of 2 cores"_s));
        QVERIFY(charts[1]->accessibleDescription().contains(u"limit 80 percent"_s));
    }

    void mnemonicsAndShortcutsAreUnique()
    {
        Stage stage;
        stage.scene.fillQueue();
        stage.find(u"batching"_s)->click();
        for (const RunState state : {RunState::Idle, RunState::Running, RunState::Paused}) {
            Q_EMIT stage.link.runStateChanged(RunState::Preparing, state);
            QStringList keys;
            const auto buttons = stage.window.findChildren<QAbstractButton *>();
            for (const QAbstractButton *button : buttons) {
                if (button->isVisible() && !QKeySequence::mnemonic(button->text()).isEmpty())
                    keys << QKeySequence::mnemonic(button->text()).toString();
            }
            const auto labels = stage.window.findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->isVisible() && label->buddy())
                    keys << QKeySequence::mnemonic(label->text()).toString();
            }
            const auto actions = stage.window.actions();
            for (const QAction *action : actions)
                keys << action->shortcut().toString();
            keys.removeAll(QString());
            QStringList unique = keys;
            unique.removeDuplicates();
            QVERIFY2(unique == keys, qPrintable(keys.join(u' ')));
        }
    }

    void itFitsASmallScreen()
    {
        Stage stage;
        stage.scene.fillQueue();
        stage.scene.runHalfWay();
        const QSize least = stage.window.minimumSizeHint();
        QVERIFY2(least.width() <= 1024 && least.height() <= 600,
                 qPrintable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
    }
};

SLUICE_WATCHED_TEST(TestWindow)

} // namespace test_window

#include "test_window.moc"

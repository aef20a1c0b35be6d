// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/stage.h"
#include "tests/support/stall_watch.h"
#include "ui/queue/queue_editor.h"
#include "ui/queue/queue_filter.h"
#include "ui/queue/queue_view.h"
#include "ui/style/calm_style.h"
#include "ui/window/inspector.h"
#include "ui/window/message_bar.h"
#include "ui/window/view_state.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDrag>
#include <QDropEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

namespace test_queue_editing {

using namespace sluice;
using namespace sluice::ui;
using namespace Qt::StringLiterals;
using script::job;

namespace {

// An engine that does at once what it is asked, as far as the queue is concerned.
class QuickEngine final : public QObject
{
public:
    explicit QuickEngine(EngineLink &link)
    {
        connect(&link, &EngineLink::removalWanted, this, [&link, this](const QList<JobId> &ids) {
            asked << u"remove "_s + QString::number(ids.size());
            Q_EMIT link.jobsRemoved(ids);
        });
        connect(&link, &EngineLink::restoreWanted, this, [&link, this](QList<Job> jobs) {
            asked << u"restore "_s + QString::number(jobs.size());
            for (Job &job : jobs)
                job.id = JobId(++m_last);
            Q_EMIT link.jobsAdded(jobs);
        });
        const auto note = [this](const QString &command) {
            return
                [this, command](const QList<JobId> &ids) { asked << command + QString::number(ids.size()); };
        };
        connect(&link, &EngineLink::retryWanted, this, note(u"retry "_s));
        connect(&link, &EngineLink::holdWanted, this, note(u"hold "_s));
        connect(&link, &EngineLink::releaseWanted, this, note(u"release "_s));
        connect(&link, &EngineLink::jobStopWanted, this, note(u"stop "_s));
        connect(&link, &EngineLink::arrangementWanted, this, [&link, this](const QList<JobId> &first) {
            asked << u"arrange"_s;
            for (const JobId id : first)
                asked.back() += u' ' + QString::number(number(id));
            Q_EMIT link.arranged(first);
        });
    }

    QStringList take() { return std::exchange(asked, {}); }

    QStringList asked;

private:
    int m_last = 1000;
};

Job withState(int id, JobState state)
{
    Job one = job(id, u"/v/trip"_s, u"%1.mp4"_s.arg(id), 1000, 60);
    one.state = state;
    one.startedMs = state == JobState::Running ? script::startMs : 0;
    return one;
}

// "a: 3 1; b: 4", the numbers of the files in the rows of their folders.
QString shown(const QueueView &view)
{
    const QAbstractItemModel &rows = *view.model();
    QStringList folders;
    for (int f = 0; f < rows.rowCount(); ++f) {
        const QModelIndex folder = rows.index(f, 0);
        QStringList files;
        for (int i = 0; i < rows.rowCount(folder); ++i)
            files << rows.index(i, 0, folder).data().toString().section(u'.', 0, 0);
        folders << folder.data().toString().section(u'/', -1) + u": "_s + files.join(u' ');
    }
    return folders.join(u"; "_s);
}

// Two folders: a with 1 2 3, b with 4 5 6.
struct TwoFolders
{
    EngineLink link;
    MainWindow window{link};
    QuickEngine engine{link};

    TwoFolders()
    {
        QList<Job> jobs;
        for (int i = 1; i <= 6; ++i)
            jobs << job(i, u"/v"_s, u"%1/%2.mp4"_s.arg(i <= 3 ? u"a"_s : u"b"_s).arg(i), 1000 - i, 60);
        Q_EMIT link.ready(script::profiles());
        Q_EMIT link.jobsAdded(jobs);
        window.queue().flush();
        window.show();
    }
    QueueView &view() { return window.queueView(); }
    QueueEditor &editor() { return *window.findChild<QueueEditor *>(); }
    void press(Qt::Key key) { QTest::keyClick(&view(), key, Qt::AltModifier); }
    // By numbers, or a folder by its name.
    void select(const QString &rows)
    {
        view().clearSelection();
        const QStringList names = rows.split(u' ');
        for (const QString &name : names) {
            const QModelIndexList found = view().model()->match(
                view().model()->index(0, 0), Qt::DisplayRole, name.at(0).isDigit() ? name + u".mp4"_s : name,
                1, Qt::MatchEndsWith | Qt::MatchRecursive);
            QCOMPARE(found.size(), 1);
            view().selectionModel()->setCurrentIndex(found.front(),
                                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    QStringList selected()
    {
        QStringList names;
        for (const QModelIndex &row : view().selectionModel()->selectedRows())
            names << row.data().toString().section(u'.', 0, 0);
        names.sort();
        return names;
    }
};

// Takes the current row by the mouse. Without a screen that ends at once, so that what is dragged is handed
// to the view step by step.
const QMimeData *beginDrag(QueueView &view)
{
    QWidget *viewport = view.viewport();
    const QPoint from = view.visualRect(view.currentIndex()).center();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QTest::mouseMove(viewport, from + QPoint(3, 0));
    QTest::mouseMove(viewport, from + QPoint(30, 0));
    const auto *drag = view.findChild<QDrag *>();
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, from + QPoint(30, 0));
    return drag ? drag->mimeData() : nullptr;
}

template <typename Event>
bool dragTo(QueueView &view, const QPoint &at, const QMimeData *data)
{
    view.setAcceptDrops(true);
    Event event(at, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &event);
    view.setAcceptDrops(false);
    return event.isAccepted();
}

// Files 1 to 9: one in each state, then two that wait, the last of them arranged.
struct Table
{
    EngineLink link;
    MainWindow window{link};
    QuickEngine engine{link};

    Table()
    {
        window.show();
        window.activateWindow();
        Q_EMIT link.ready(script::profiles());
        Q_EMIT link.jobsAdded({withState(1, JobState::Waiting), withState(2, JobState::Running),
                               withState(3, JobState::Paused), withState(4, JobState::Done),
                               withState(5, JobState::Skipped), withState(6, JobState::Failed),
                               withState(7, JobState::Cancelled), withState(8, JobState::Waiting),
                               withState(9, JobState::Waiting)});
        Q_EMIT link.arranged({JobId(9)});
        window.queue().flush();
    }
    QueueEditor &editor() { return *window.findChild<QueueEditor *>(); }
    QueueView &view() { return window.queueView(); }
    void select(int id)
    {
        QVERIFY(view().showJob(JobId(id)));
        // Whatever keys an earlier test has left down.
        view().selectionModel()->select(view().currentIndex(),
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    [[nodiscard]] int files() { return window.queue().counts()[0]; }
};

} // namespace

class TestQueueEditing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new CalmStyle);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void onlyWhatAppliesIsOffered_data()
    {
        QTest::addColumn<int>("file");
        QTest::addColumn<QString>("offered");

        const QString always = u", Show the source in its folder, Copy the path"_s;
        const QString moves = u"Convert next, Move up, Move down, Move to the end"_s;
        QTest::newRow("waiting") << 1
                                 << QString(u"Pause, Stop, "_s + moves + u", Profile, Remove from the queue"_s
                                            + always);
        QTest::newRow("at work") << 2 << QString(u"Pause, Stop"_s + always);
        QTest::newRow("held before its turn")
            << 3 << QString(u"Resume, Stop, "_s + moves + u", Profile, Remove from the queue"_s + always);
        QTest::newRow("done")
            << 4
            << u"Remove from the queue, Show the source in its folder, Show the result in its folder, Copy the path"_s;
        QTest::newRow("skipped") << 5 << QString(u"Try again, Remove from the queue"_s + always);
        QTest::newRow("failed") << 6 << QString(u"Try again, Remove from the queue"_s + always);
        QTest::newRow("cancelled") << 7 << QString(u"Try again, Remove from the queue"_s + always);
        QTest::newRow("arranged, at the top")
            << 9
            << QString(
                   u"Pause, Stop, Convert next, Move down, Move to the end, Convert in its turn, Profile, Remove from the queue"_s
                   + always);
    }

    void onlyWhatAppliesIsOffered()
    {
        QFETCH(int, file);
        QFETCH(QString, offered);
        Table table;
        table.select(file);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(table.view().viewport(), &event);
        auto *menu = table.window.findChild<QMenu *>(u"queueMenu"_s);
        QVERIFY(menu);
        QStringList enabled;
        const auto actions = menu->actions().mid(0, int(queueCommands.size())
                                                        + 5); // with profiles, and four lines between them
        for (const QAction *action : actions) {
            if (!action->isSeparator() && action->isEnabled())
                enabled << action->text();
        }
        menu->close();
        QCOMPARE(enabled.join(u", "_s), offered);
    }

    void keysDoWhatTheMenuDoes()
    {
        Table table;
        table.view().selectAll();
        const auto press = [&table](QKeyCombination keys) {
            QTest::keyClick(&table.view(), keys.key(), keys.keyboardModifiers());
        };
        press(Qt::Key_F5);
        press(Qt::Key_F7);
        press(Qt::Key_F8);
        press(Qt::CTRL | Qt::Key_T);
        press(Qt::Key_Delete);
        QCOMPARE(table.engine.take(),
                 (QStringList{u"retry 3"_s, u"hold 4"_s, u"release 1"_s, u"stop 5"_s, u"remove 8"_s}));
        QCOMPARE(table.files(), 1); // the one at work
    }

    void aRemovalIsUndoneAndDoneAgain()
    {
        Table table;
        QVERIFY(QTest::qWaitForWindowActive(&table.window));
        table.view().selectAll();
        QTest::keyClick(&table.view(), Qt::Key_Delete);
        QCOMPARE(table.window.messages().text(), u"8 file(s) removed from the queue."_s);
        QTest::keyClick(&table.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(table.files(), 9);
        QVERIFY(table.window.messages().text().isEmpty());
        QTest::keyClick(&table.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(table.files(), 1);
        QTest::keyClick(&table.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(table.files(), 9);
        QCOMPARE(table.engine.take(),
                 (QStringList{u"remove 8"_s, u"restore 8"_s, u"remove 8"_s, u"restore 8"_s}));
        QVERIFY(!table.editor().history().canUndo());
    }

    void theMessageUndoes()
    {
        Table table;
        table.select(8);
        QTest::keyClick(&table.view(), Qt::Key_Delete);
        QCOMPARE(table.files(), 8);
        const auto buttons = table.window.messages().findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 1);
        buttons.front()->click();
        QCOMPARE(table.files(), 9);
    }

    void whatGoesInPartsIsUndoneAtOnce()
    {
        EngineLink link;
        MainWindow window(link);
        Q_EMIT link.jobsAdded({withState(1, JobState::Waiting), withState(8, JobState::Waiting)});
        QSignalSpy restored(&link, &EngineLink::restoreWanted);
        window.queueView().selectAll();
        window.findChild<QueueEditor *>()->run(QueueCommand::Remove);
        Q_EMIT link.jobsRemoved({JobId(1)});
        Q_EMIT link.jobsRemoved({JobId(8)}); // its worker had to give it back
        window.findChild<QueueEditor *>()->history().undo();
        QCOMPARE(restored.size(), 1);
        QCOMPARE(restored[0][0].value<QList<Job>>().size(), 2);
    }

    void whatTheEngineRemovesByItselfIsNoStep()
    {
        Table table;
        Q_EMIT table.link.jobsRemoved({JobId(1)});
        QVERIFY(!table.editor().history().canUndo());
        QVERIFY(table.window.messages().text().isEmpty());
    }

    void finishedFilesAreCleared()
    {
        Table table;
        table.editor().clearFinished();
        QCOMPARE(table.files(), 7); // done and skipped are gone; failed and cancelled still want something
        QCOMPARE(table.engine.take(), QStringList{u"remove 2"_s});
    }

    void whatGoesFirstIsUndone()
    {
        Table table;
        table.select(8);
        QTest::keyClick(&table.view(), Qt::Key_Home, Qt::AltModifier);
        const QString state = u"Waiting, in your order"_s;
        const auto stateAt = [&table](int row) {
            const QueueModel &queue = table.window.queue();
            return queue.index(row, QueueModel::State, queue.index(0, 0)).data().toString();
        };
        QCOMPARE(shown(table.view()), u"trip: 8 9 1 2 3 4 5 6 7"_s);
        QCOMPARE(stateAt(0), state);
        table.editor().history().undo();
        QCOMPARE(shown(table.view()), u"trip: 9 1 2 3 4 5 6 7 8"_s);
        QCOMPARE(stateAt(0), state);
        QCOMPARE(stateAt(8), u"Waiting"_s);
        QCOMPARE(table.engine.take(), (QStringList{u"arrange 8 9"_s, u"arrange 9"_s}));
    }

    // ---- Order

    void filesAreMovedByKeys_data()
    {
        QTest::addColumn<QString>("selected");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("asked");
        const auto row = [](const char *name, const QString &selected, Qt::Key key, const QString &rows,
                            const QString &first) {
            QTest::newRow(name) << selected << int(key) << rows
                                << (first.isEmpty() ? QString() : QString(u"arrange "_s + first));
        };
        row("up", u"3"_s, Qt::Key_Up, u"a: 1 3 2; b: 4 5 6"_s, u"1 3"_s);
        row("up into another folder", u"4"_s, Qt::Key_Up, u"a: 1 2; b: 4; a: 3; b: 5 6"_s, u"1 2 4"_s);
        row("a folder up", u"b"_s, Qt::Key_Up, u"b: 4 5 6; a: 1 2 3"_s, u"4 5 6"_s);
        row("no further up", u"1"_s, Qt::Key_Up, u"a: 1 2 3; b: 4 5 6"_s, {});
        row("down", u"1"_s, Qt::Key_Down, u"a: 2 1 3; b: 4 5 6"_s, u"2 1"_s);
        row("down into another folder", u"3"_s, Qt::Key_Down, u"a: 1 2; b: 4; a: 3; b: 5 6"_s, u"1 2 4 3"_s);
        row("a folder down", u"a"_s, Qt::Key_Down, u"b: 4 5 6; a: 1 2 3"_s, u"4 5 6 1 2 3"_s);
        row("no further down", u"6"_s, Qt::Key_Down, u"a: 1 2 3; b: 4 5 6"_s, {});
        row("several", u"2 5"_s, Qt::Key_Down, u"a: 1 3; b: 4 6; a: 2; b: 5"_s, u"1 3 4 6 2 5"_s);
        row("to the top", u"5 2"_s, Qt::Key_Home, u"a: 2; b: 5; a: 1 3; b: 4 6"_s, u"2 5"_s);
        row("to the end", u"1"_s, Qt::Key_End, u"a: 2 3; b: 4 5 6; a: 1"_s, u"2 3 4 5 6 1"_s);
        row("to the end, where it is", u"6"_s, Qt::Key_End, u"a: 1 2 3; b: 4 5 6"_s, {});
    }

    void filesAreMovedByKeys()
    {
        QFETCH(QString, selected);
        QFETCH(int, key);
        QFETCH(QString, rows);
        QFETCH(QString, asked);
        TwoFolders table;
        const QAbstractItemModelTester tester(&table.window.queue(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester filtered(table.view().model(),
                                                QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.view().setFocus();
        table.select(selected);
        const QStringList before = table.selected();
        const QString current = table.view().currentIndex().data().toString();
        table.press(Qt::Key(key));
        QCOMPARE(shown(table.view()), rows);
        QCOMPARE(table.engine.take().join(u' '), asked);
        QCOMPARE(table.selected(), before);
        QCOMPARE(table.view().currentIndex().data().toString(), current);
        for (int row = 0; row < table.view().model()->rowCount(); ++row)
            QVERIFY(table.view().isExpanded(table.view().model()->index(row, 0)));
        table.editor().history().undo();
        QCOMPARE(shown(table.view()), u"a: 1 2 3; b: 4 5 6"_s);
        QCOMPARE(table.selected(), before);
        table.editor().history().redo();
        QCOMPARE(shown(table.view()), rows);
    }

    void stepsOfOneFileAreUndoneTogether()
    {
        TwoFolders table;
        table.select(u"6"_s);
        table.press(Qt::Key_Up);
        table.press(Qt::Key_Up);
        table.press(Qt::Key_Up);
        QCOMPARE(shown(table.view()), u"a: 1 2; b: 6; a: 3; b: 4 5"_s);
        QCOMPARE(table.editor().history().undoText(), u"move 1 file(s)"_s);
        table.editor().history().undo();
        QCOMPARE(shown(table.view()), u"a: 1 2 3; b: 4 5 6"_s);
        QVERIFY(!table.editor().history().canUndo());
    }

    void whatIsMovedTakesItsTurnAgain()
    {
        TwoFolders table;
        table.select(u"6 2"_s);
        table.press(Qt::Key_Home);
        table.select(u"2"_s);
        table.editor().run(QueueCommand::InTurn);
        QCOMPARE(shown(table.view()), u"b: 6; a: 1 2 3; b: 4 5"_s);
        QCOMPARE(table.engine.take().back(), u"arrange 6"_s);
    }

    // The engine answers late, and by then the user has gone on.
    void lateAnswersDoNotMoveRowsBack()
    {
        EngineLink link;
        MainWindow window(link);
        Q_EMIT link.jobsAdded({withState(1, JobState::Waiting), withState(8, JobState::Waiting),
                               withState(9, JobState::Waiting)});
        window.queue().flush();
        QueueView &view = window.queueView();
        QVERIFY(view.showJob(JobId(9)));
        QTest::keyClick(&view, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(&view, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(shown(view), u"trip: 9 1 8"_s);
        Q_EMIT link.arranged({JobId(1), JobId(9)});
        QCOMPARE(shown(view), u"trip: 9 1 8"_s);
        Q_EMIT link.arranged({JobId(9), JobId(4711)});
        QCOMPARE(shown(view), u"trip: 9 1 8"_s);
        Q_EMIT link.arranged({});
        QCOMPARE(shown(view), u"trip: 1 8 9"_s);
    }

    void newFilesComeBelowWhatIsArranged()
    {
        TwoFolders table;
        table.select(u"1"_s);
        table.press(Qt::Key_End);
        Q_EMIT table.link.jobsAdded(
            {job(7, u"/v"_s, u"a/7.mp4"_s, 1, 1), job(8, u"/v"_s, u"b/8.mp4"_s, 1, 1)});
        table.window.queue().flush();
        QCOMPARE(shown(table.view()), u"a: 2 3; b: 4 5 6; a: 1 7; b: 8"_s);
        table.select(u"8"_s);
        table.press(Qt::Key_Up);
        QCOMPARE(shown(table.view()), u"a: 2 3; b: 4 5 6; a: 1; b: 8; a: 7"_s);
    }

    void aSortedListSaysWhyNothingMoves()
    {
        TwoFolders table;
        table.view().sortByColumn(QueueModel::Size, Qt::AscendingOrder);
        QCOMPARE(shown(table.view()), u"b: 6 5 4; a: 3 2 1"_s);
        table.select(u"4"_s);
        table.press(Qt::Key_Up);
        QVERIFY(table.engine.take().isEmpty());
        QVERIFY(table.window.messages().text().contains(u"sorted by a column"_s));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(table.view().viewport(), &event);
        auto *menu = table.window.findChild<QMenu *>(u"queueMenu"_s);
        QVERIFY(menu->toolTipsVisible());
        for (const QAction *action : menu->actions()) {
            if (action->text() == u"Move up"_s) {
                QVERIFY(!action->isEnabled());
                QVERIFY(action->toolTip().contains(u"sorted by a column"_s));
            }
        }
        menu->close();
        table.window.messages().findChildren<QPushButton *>().front()->click();
        QCOMPARE(shown(table.view()), u"a: 1 2 3; b: 4 5 6"_s);
        table.press(Qt::Key_Up);
        QCOMPARE(table.engine.take(), QStringList{u"arrange 1 2 4"_s});
    }

    void rowsAreDragged_data()
    {
        QTest::addColumn<QString>("selected");
        QTest::addColumn<QString>("onto");
        QTest::addColumn<bool>("below");
        QTest::addColumn<QString>("rows");
        QTest::newRow("above a file") << u"3"_s << u"1"_s << false << u"a: 3 1 2; b: 4 5 6"_s;
        QTest::newRow("below a file") << u"1"_s << u"5"_s << true << u"a: 2 3; b: 4 5; a: 1; b: 6"_s;
        QTest::newRow("above a folder") << u"5 6"_s << u"b"_s << false << u"a: 1 2 3; b: 5 6 4"_s;
        QTest::newRow("into an open folder") << u"2"_s << u"b"_s << true << u"a: 1 3 2; b: 4 5 6"_s;
        QTest::newRow("a folder") << u"b"_s << u"a"_s << false << u"b: 4 5 6; a: 1 2 3"_s;
        QTest::newRow("below all") << u"a"_s << QString() << true << u"b: 4 5 6; a: 1 2 3"_s;
        QTest::newRow("where it lies") << u"5"_s << u"4"_s << true << u"a: 1 2 3; b: 4 5 6"_s;
        QTest::newRow("onto itself") << u"4 5"_s << u"4"_s << true << u"a: 1 2 3; b: 4 5 6"_s;
    }

    void rowsAreDragged()
    {
        QFETCH(QString, selected);
        QFETCH(QString, onto);
        QFETCH(bool, below);
        QFETCH(QString, rows);
        TwoFolders table;
        QVERIFY(QTest::qWaitForWindowExposed(&table.window));
        QWidget *viewport = table.view().viewport();
        QPoint target(120, viewport->height() - 4);
        if (!onto.isEmpty()) {
            table.select(onto);
            const QRect row = table.view().visualRect(table.view().currentIndex());
            target = {row.center().x(), below ? row.bottom() - 2 : row.top() + 2};
        }
        table.select(selected);
        const QStringList before = table.selected();
        const QMimeData *data = beginDrag(table.view());
        QVERIFY(data);
        QVERIFY(!viewport->acceptDrops()); // what comes from elsewhere is for the window
        const QImage quiet = viewport->grab().toImage();
        QVERIFY(dragTo<QDragEnterEvent>(table.view(), target, data));
        QVERIFY(viewport->grab().toImage() != quiet); // where they will lie
        QDragLeaveEvent leave;
        QApplication::sendEvent(viewport, &leave);
        QVERIFY(viewport->grab().toImage() == quiet);
        QVERIFY(dragTo<QDragEnterEvent>(table.view(), QPoint(40, 2), data));
        QVERIFY(dragTo<QDragMoveEvent>(table.view(), target, data));
        QVERIFY(dragTo<QDropEvent>(table.view(), target, data));
        QCOMPARE(shown(table.view()), rows);
        QCOMPARE(table.selected(), before);
        QCOMPARE(table.editor().history().canUndo(), rows != u"a: 1 2 3; b: 4 5 6"_s);
        table.editor().history().undo();
        QCOMPARE(shown(table.view()), u"a: 1 2 3; b: 4 5 6"_s);
    }

    void theQueueTakesNothingElse()
    {
        TwoFolders table;
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/v/other.mp4"_s)});
        for (const bool drops : {false, true}) {
            table.view().setAcceptDrops(drops);
            QSignalSpy given(&table.link, &EngineLink::pathsGiven);
            QDragEnterEvent enter({40, 40}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(table.view().viewport(), &enter);
            QDropEvent let(QPointF(40, 40), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(table.view().viewport(), &let);
            QCOMPARE(given.size(), 1); // the window has it
        }
    }

    void aDragInASortedListSaysWhyNothingMoves()
    {
        TwoFolders table;
        QVERIFY(QTest::qWaitForWindowExposed(&table.window));
        table.view().sortByColumn(QueueModel::Size, Qt::AscendingOrder);
        table.select(u"4"_s);
        QVERIFY(!beginDrag(table.view()));
        QVERIFY(table.window.messages().text().contains(u"sorted by a column"_s));
        QVERIFY(table.engine.take().isEmpty());
    }

    void fiftyThousandAreMovedWithoutAStall()
    {
        EngineLink link;
        MainWindow window(link);
        QList<Job> jobs;
        for (int i = 0; i < 50'000; ++i)
            jobs << job(i + 1, u"/v"_s, u"%1/%2.mp4"_s.arg(i / 500).arg(i), 1, 0);
        window.show();
        for (int i = 0; i < jobs.size(); i += QueueModel::chunkRows) {
            Q_EMIT link.jobsAdded(jobs.mid(i, QueueModel::chunkRows));
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(window.queue().counts()[0], 50'000);
        QueueView &view = window.queueView();
        QVERIFY(view.showJob(JobId(30'000)));
        for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Home, Qt::Key_End, Qt::Key_Up, Qt::Key_Up}) {
            QTest::keyClick(&view, key, Qt::AltModifier);
            QCoreApplication::processEvents();
        }
        QCOMPARE(view.currentJob(), JobId(30'000));

        view.selectAll();
        QCOMPARE(view.selectedJobs().size(), 50'000);
        for (const Qt::Key key : {Qt::Key_Home, Qt::Key_End}) {
            QTest::keyClick(&view, key, Qt::AltModifier);
            QCoreApplication::processEvents();
        }
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(view.viewport(), &event);
        auto *menu = window.findChild<QMenu *>(u"queueMenu"_s);
        QVERIFY(menu);
        menu->close();
    }

    void besideAllFilesTheMenuAddsSome()
    {
        Table table;
        QTest::mouseClick(table.view().viewport(), Qt::LeftButton, {},
                          table.view().viewport()->rect().bottomLeft() - QPoint(-20, 4));
        QVERIFY(table.view().selectedJobs().isEmpty());
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(table.view().viewport(), &event);
        auto *menu = table.window.findChild<QMenu *>(u"queueMenu"_s);
        QVERIFY(menu);
        QStringList offered;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions)
            offered << action->text();
        menu->close();
        QCOMPARE(offered.first(3),
                 (QStringList{u"Add f&older"_s, u"Add &files"_s, u"Paste files or folders"_s}));
        QAction *closing = *std::ranges::find(actions, u"Close all folders"_s, &QAction::text);
        closing->trigger();
        QVERIFY(!table.view().isExpanded(table.view().model()->index(0, 0)));
    }

    void pathsAreCopied()
    {
        Table table;
        table.select(1);
        QTest::keyClick(&table.view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"/v/trip/1.mp4"_s);
    }

    void manyThatLieApartAreRemovedInOneStep()
    {
        QueueModel model;
        QueueFilterModel filter(&model);
        const QAbstractItemModelTester tester(&filter,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<Job> jobs;
        for (int i = 0; i < 2000; ++i)
            jobs << job(i + 1, u"/v"_s, u"%1/%2.mp4"_s.arg(i / 500).arg(i), 1, 0);
        model.addJobs(jobs);
        model.flush();
        const QPersistentModelIndex stays = filter.index(1, 0, filter.index(2, 0)); // 1002
        const QPersistentModelIndex goes = filter.index(2, 0, filter.index(2, 0));  // 1003
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QList<JobId> ids;
        for (int i = 1; i <= 2000; ++i) {
            if (i % 2 || i <= 500)
                ids << JobId(i);
        }
        model.removeJobs(ids);
        QVERIFY(removed.isEmpty());
        QCOMPARE(filter.rowCount(), 3);
        QCOMPARE(model.counts()[0], 750);
        QCOMPARE(stays.data().toString(), u"1001.mp4"_s);
        QVERIFY(!goes.isValid());
        model.addJobs({job(5000, u"/v"_s, u"0/again.mp4"_s, 1, 0)});
        model.flush();
        QCOMPARE(filter.rowCount(), 4);
    }

    void theArrangementComesBack()
    {
        QByteArray kept;
        {
            Table table;
            table.view().header()->resizeSection(QueueModel::Size, 177);
            table.view().sortByColumn(QueueModel::Size, Qt::DescendingOrder);
            table.window.findChild<QSplitter *>(u"queueDivider"_s)->setSizes({500, 700});
            kept = viewState(table.window);
        }
        Table table;
        const QByteArray fresh = viewState(table.window);
        for (const QByteArray &broken :
             {QByteArray(), QByteArray("nonsense"), kept.left(20), QByteArray(5000, 'x')})
            restoreViewState(table.window, broken);
        QCOMPARE(viewState(table.window), fresh);
        restoreViewState(table.window, kept);
        QCOMPARE(table.view().header()->sectionSize(QueueModel::Size), 177);
        QCOMPARE(table.view().header()->sortIndicatorSection(), int(QueueModel::Size));
        table.window.resize(1100, 700); // the user's width stays
        QCOMPARE(table.view().header()->sectionSize(QueueModel::Size), 177);
        QCOMPARE(viewState(table.window).size(), kept.size());
    }

    // A file that was removed and came back has another number; what was done with it before is done again.
    void aMoveIsDoneAgainAfterARemovalWasUndone()
    {
        TwoFolders table;
        table.select(u"3"_s);
        table.press(Qt::Key_Home);
        const QString moved = shown(table.view());
        QUndoStack &history = table.editor().history();
        table.select(u"3"_s);
        table.editor().run(QueueCommand::Remove);
        history.undo();
        table.window.queue().flush();
        history.undo();
        QVERIFY(shown(table.view()) != moved);
        table.engine.take();
        history.redo();
        QCOMPARE(table.engine.take(), QStringList{u"arrange 1001"_s});
        QCOMPARE(shown(table.view()), moved);
    }

    // By the menu, with undo, shown in a column that is there while it says something.
    void aFolderGetsItsOwnProfile()
    {
        TwoFolders table;
        script::Scene(table.link).ready();
        QSignalSpy chosen(&table.link, &EngineLink::pathProfilesChosen);
        const auto last = [&chosen] { return chosen.takeFirst()[0].value<PathProfiles>().idByPath(); };
        const auto choose = [&table](const QString &rows, const QString &text) {
            table.select(rows);
            Q_EMIT table.view().menuAsked({});
            auto *menu = table.view().findChild<QMenu *>(u"pathProfiles"_s);
            QVERIFY(menu && menu->isEnabled());
            Q_EMIT menu->aboutToShow();
            QAction *wanted = nullptr;
            for (QAction *action : menu->actions()) {
                if (action->text() == text)
                    wanted = action;
            }
            QVERIFY2(wanted, qPrintable(text));
            wanted->trigger();
            delete table.view().findChild<QMenu *>(u"queueMenu"_s);
        };
        const auto profileOf = [&table](const QString &row) {
            table.select(row);
            return table.view().currentIndex().siblingAtColumn(QueueModel::Profile).data().toString();
        };
        QVERIFY(table.view().isColumnHidden(QueueModel::Profile));

        choose(u"a"_s, u"Small 720p HEVC"_s);
        QCOMPARE(last(), (QMap<QString, QString>{{u"/v/a"_s, u"small-hevc"_s}}));
        QVERIFY(!table.view().isColumnHidden(QueueModel::Profile));
        QCOMPARE(profileOf(u"a"_s), u"Small 720p HEVC"_s);
        QCOMPARE(profileOf(u"2"_s), u"Small 720p HEVC"_s);
        QVERIFY(table.window.findChild<Inspector *>()->text().contains(u"Small 720p HEVC"));
        QCOMPARE(profileOf(u"5"_s), u"Fast 1080p H.264"_s);

        choose(u"2 5"_s, u"Adaptive HLS"_s);
        QCOMPARE(last(), (QMap<QString, QString>{{u"/v/a"_s, u"small-hevc"_s},
                                                 {u"/v/a/2.mp4"_s, u"hls"_s},
                                                 {u"/v/b/5.mp4"_s, u"hls"_s}}));
        choose(u"2"_s, u"As all others (Fast 1080p H.264)"_s);
        QCOMPARE(last().value(u"/v/a/2.mp4"_s, u"none"_s), QString());
        QCOMPARE(profileOf(u"2"_s), u"Fast 1080p H.264"_s);

        for (int i = 0; i < 3; ++i)
            table.editor().history().undo();
        QCOMPARE(chosen.size(), 3);
        QVERIFY(chosen[2][0].value<PathProfiles>().isEmpty());
        QVERIFY(table.view().isColumnHidden(QueueModel::Profile));
    }

    void otherProfilesAreSortedAnew()
    {
        TwoFolders table;
        script::Scene(table.link).ready();
        const auto tell = [&table](const QMap<QString, QString> &idByPath) {
            Q_EMIT table.link.pathProfilesChanged(PathProfiles(idByPath));
        };
        tell({{u"/v/a/2.mp4"_s, u"hls"_s}}); // Adaptive, before Fast
        table.view().header()->setSortIndicator(QueueModel::Profile, Qt::AscendingOrder);
        QTRY_COMPARE(shown(table.view()), u"a: 2 1 3; b: 4 5 6"_s);
        tell({{u"/v/a/3.mp4"_s, u"hls"_s}});
        QTRY_COMPARE(shown(table.view()), u"a: 3 1 2; b: 4 5 6"_s);
        tell({}); // its column is gone, and the order with it
        QTRY_COMPARE(shown(table.view()), u"a: 1 2 3; b: 4 5 6"_s);
        QVERIFY(!table.view().isSorted());
    }

    // What the filter hides of a folder is not touched.
    void aFolderOfWhichSomeIsShownKeepsTheRest()
    {
        TwoFolders table;
        script::Scene(table.link).ready();
        table.window.findChild<QLineEdit *>(u"search"_s)->setText(u"2"_s);
        QTRY_COMPARE(shown(table.view()), u"a: 2"_s);
        table.select(u"a"_s);
        QCOMPARE(table.view().selectedPaths(), QStringList{u"/v/a/2.mp4"_s});
    }

    // From an empty window to the end, without a mouse.
    void aWholeBatchByKeysAlone()
    {
        EngineLink link;
        MainWindow window(link);
        const QuickEngine engine(link);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Q_EMIT link.ready(script::profiles());
        QSignalSpy paths(&link, &EngineLink::pathsGiven);
        QSignalSpy profile(&link, &EngineLink::profileChosen);
        QSignalSpy start(&link, &EngineLink::startWanted);
        QSignalSpy stop(&link, &EngineLink::stopWanted);
        const auto press = [](QKeyCombination keys) {
            QTest::keyClick(QApplication::focusWidget(), keys.key(), keys.keyboardModifiers());
        };

        QGuiApplication::clipboard()->setText(u"/v/trip\n"_s);
        press(Qt::CTRL | Qt::Key_V);
        QCOMPARE(paths.takeFirst()[0].toStringList(), QStringList{u"/v/trip"_s});
        Q_EMIT link.jobsAdded({withState(1, JobState::Waiting), withState(8, JobState::Waiting)});
        QCOMPARE(QApplication::focusWidget(), &window.queueView());

        for (int i = 0; i < 40 && QApplication::focusWidget()->objectName() != u"profile"_s; ++i)
            press(Qt::Key_Tab);
        press(Qt::Key_Down);
        QCOMPARE(profile.back()[0].value<Profile>().id, u"small-hevc"_s);

        press(Qt::CTRL | Qt::Key_Return);
        QCOMPARE(start.size(), 1);
        Q_EMIT link.runStateChanged(RunState::Idle, RunState::Running);
        press(Qt::CTRL | Qt::Key_Period);
        QCOMPARE(stop.size(), 1);
        Q_EMIT link.runStateChanged(RunState::Running, RunState::Stopping);
        Q_EMIT link.runStateChanged(RunState::Stopping, RunState::Idle);

        for (int i = 0; i < 40 && QApplication::focusWidget() != &window.queueView(); ++i)
            press(Qt::Key_Tab);
        press(Qt::CTRL | Qt::Key_A);
        press(Qt::Key_Delete);
        QCOMPARE(window.queue().counts()[0], 0);
        press(Qt::CTRL | Qt::Key_Z);
        QCOMPARE(window.queue().counts()[0], 2);
    }
};

SLUICE_WATCHED_TEST(TestQueueEditing)

} // namespace test_queue_editing

#include "test_queue_editing.moc"

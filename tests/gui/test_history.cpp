// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/stage.h"
#include "tests/gui/view_facts.h"
#include "tests/support/test_program.h"
#include "translations/translations.h"
#include "ui/charts/time_series_view.h"
#include "ui/history/history_dialog.h"
#include "ui/history/history_model.h"
#include "ui/history/run_charts.h"
#include "ui/text/history_text.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

namespace test_history {

using namespace sluice;
using namespace sluice::ui;
using namespace Qt::StringLiterals;

namespace {

// The window with its history open, which an engine answers.
struct Opened
{
    script::Stage stage;
    HistoryDialog *dialog = nullptr;

    explicit Opened(const QList<RunRecord> &runs = script::runs())
    {
        QObject::connect(&stage.link, &EngineLink::historyWanted, &stage.window,
                         [this, runs] { Q_EMIT stage.link.historyRead(runs); });
        QObject::connect(&stage.link, &EngineLink::runWanted, &stage.window,
                         [this](qint64 run) { Q_EMIT stage.link.runRead(script::runDetails(run)); });
        stage.open();
        stage.trigger(Qt::CTRL | Qt::Key_H);
        dialog = stage.window.findChild<HistoryDialog *>();
    }
    QTreeView *table() { return dialog->findChild<QTreeView *>(); }
    void choose(int row) { table()->setCurrentIndex(table()->model()->index(row, 0)); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    template <typename T>
    T *find(const QString &name)
    {
        return dialog->findChild<T *>(name);
    }
};

} // namespace

class TestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(installTranslations(*QCoreApplication::instance(), QLocale()));
    }

    void theTotalIsWhatWasSaved()
    {
        QVERIFY(savedText(script::runs()).startsWith(u"Saved 126 GB in 3 run"_s));
        QList<RunRecord> larger = script::runs();
        larger[1].summary->outputBytes = 999'000'000'000;
        QVERIFY(!savedText(larger).contains(u"Saved"_s));
    }

    void theEndHasItsWords()
    {
        QList<RunRecord> runs = script::runs();
        QCOMPARE(runEndText(runs[0], true), u"Running"_s);
        QCOMPARE(runEndText(runs[0], false), u"Broken off"_s);
        QCOMPARE(runEndText(runs[1], false), u"Done, with failures"_s);
        QCOMPARE(runEndText(runs[2], false), u"Done"_s);
        runs[2].summary->stopped = true;
        QCOMPARE(runEndText(runs[2], false), u"Stopped"_s);
    }

    void theModelIsSound()
    {
        HistoryModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRuns(script::runs());
        model.setRunning(true);
        model.setRuns({});
    }

    void runsAreListed()
    {
        Opened opened;
        QVERIFY(opened.dialog->isVisible() && !opened.dialog->isModal());
        QCOMPARE(opened.table()->model()->rowCount(), 3);
        QCOMPARE(opened.cell(1, HistoryModel::Profile), u"Small 720p HEVC"_s);
        QCOMPARE(opened.cell(1, HistoryModel::Done), u"50"_s);
        QCOMPARE(opened.cell(1, HistoryModel::Failed), u"2"_s);
        QCOMPARE(opened.cell(1, HistoryModel::Skipped), u"3"_s);
        QCOMPARE(opened.cell(1, HistoryModel::Took), u"1 h 44 min"_s);
        QCOMPARE(opened.cell(1, HistoryModel::Saved), u"116 GB"_s);
        QCOMPARE(opened.cell(1, HistoryModel::HeldBack), u"2"_s);
        QCOMPARE(opened.cell(0, HistoryModel::Saved), u"–"_s);
        opened.table()->sortByColumn(HistoryModel::Saved, Qt::AscendingOrder);
        QCOMPARE(opened.cell(2, HistoryModel::Saved), u"116 GB"_s);
    }

    void theChosenRunHasItsCharts()
    {
        Opened opened;
        opened.choose(1);
        RunCharts &charts = opened.dialog->charts();
        QCOMPARE(charts.cpu()->points(), 520);
        QCOMPARE(charts.memory()->points(), 520);
        QVERIFY(charts.memory()->accessibleDescription().contains(u"at most 83 %"_s)
                || charts.memory()->accessibleDescription().contains(u"at most 8"_s));
        QCOMPARE(opened.dialog->findChild<QPlainTextEdit *>()->toPlainText(),
                 u"broken.mov: the file is empty\nsub/tape 3.avi: the converting process crashed"_s);
        opened.choose(2);
        QVERIFY(!opened.find<QPushButton>(u"retryRun"_s)->isEnabled());
        Q_EMIT opened.stage.link.runRead(script::runDetails(2)); // too late: another one is chosen
        QVERIFY(!opened.find<QPushButton>(u"retryRun"_s)->isEnabled());
    }

    void aRunWithoutChartsSaysSo()
    {
        Opened opened;
        RunDetails details = script::runDetails(3);
        details.samples.clear();
        Q_EMIT opened.stage.link.runRead(details);
        QVERIFY(!opened.dialog->charts().cpu());
        const auto labels = opened.dialog->charts().findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"no charts"_s);
        }));
    }

    void whatFailedIsTriedAgain()
    {
        Opened opened;
        opened.choose(1);
        QSignalSpy wanted(&opened.stage.link, &EngineLink::runRetryWanted);
        opened.find<QPushButton>(u"retryRun"_s)->click();
        QCOMPARE(wanted[0][0].toLongLong(), 2);
        Q_EMIT opened.stage.link.runRetried(2, 1, 1);
        QVERIFY(opened.find<QLabel>(u"historyTold"_s)->text().contains(u"1 is not there any more."_s));
    }

    void theFolderIsShown()
    {
        Opened opened;
        QSignalSpy shown(&opened.stage.window, &MainWindow::showFolderWanted);
        opened.find<QPushButton>(u"showRunFolder"_s)->click();
        QCOMPARE(shown[0][0].toString(), u"/home/ann/Videos/out"_s);
    }

    void anEmptyHistoryTeaches()
    {
        Opened opened(QList<RunRecord>{});
        const auto labels = opened.dialog->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"Each press of Start is kept here"_s);
        }));
        QVERIFY(!opened.find<QPushButton>(u"retryRun"_s)->isVisible());
    }

    void itFollowsTheRuns()
    {
        Opened opened;
        QCOMPARE(opened.cell(0, HistoryModel::End), u"Broken off"_s);
        QSignalSpy wanted(&opened.stage.link, &EngineLink::historyWanted);
        Q_EMIT opened.stage.link.runStateChanged(RunState::Idle, RunState::Preparing);
        QCOMPARE(wanted.size(), 0); // it has no number yet
        Q_EMIT opened.stage.link.runStateChanged(RunState::Preparing, RunState::Running);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(opened.cell(0, HistoryModel::End), u"Running"_s);
        Q_EMIT opened.stage.link.runStateChanged(RunState::Running, RunState::Idle);
        QCOMPARE(wanted.size(), 2);
    }
};

SLUICE_TEST(TestHistory, QApplication)

} // namespace test_history

#include "test_history.moc"

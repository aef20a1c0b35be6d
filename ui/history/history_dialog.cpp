// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/history_dialog.h"

#include "ui/history/history_model.h"
#include "ui/history/run_charts.h"
#include "ui/style/on_screen.h"
#include "ui/style/retranslate.h"
#include "ui/style/row_delegate.h"
#include "ui/style/tables.h"
#include "ui/text/error_text.h"
#include "ui/text/history_text.h"
#include "ui/text/path_text.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

namespace sluice::ui {

namespace {

// In letters at most, for each column.
constexpr std::array<int, HistoryModel::ColumnCount> runColumnLetters{40, 48, 40, 16, 16, 16, 30, 20, 20};

// "a.mov: the file is empty"
QString failureLines(const QList<RunFailure> &failures)
{
    QStringList lines;
    for (const RunFailure &failure : failures)
        lines << QString(pathText(failure.relativePath) + QLatin1String(": ")
                         + errorSentence(failure.reason).brief);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

HistoryDialog::HistoryDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new HistoryModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_delegate(new RowDelegate(this))
    , m_total(makeLabel(Tone::Strong, this))
    , m_pages(new QStackedWidget(this))
    , m_table(new QTreeView(this))
    , m_charts(new RunCharts(this))
    , m_failedHeading(makeLabel(Tone::Strong, this))
    , m_failed(new QPlainTextEdit(this))
    , m_told(makeLabel(Tone::Plain, this))
    , m_retry(makeButton({}, nullptr, this))
    , m_folder(makeButton({}, nullptr, this))
    , m_close(makeButton({}, nullptr, this))
{
    setObjectName(QStringLiteral("history"));
    m_total->setObjectName(QStringLiteral("historyTotal"));
    m_told->setObjectName(QStringLiteral("historyTold"));
    m_told->setWordWrap(true);
    buildTable();
    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(makeRunsPage());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(9);
    layout->addWidget(m_total);
    layout->addWidget(m_pages, 1);
    layout->addLayout(makeButtons());
    inEveryLanguage(this, [this] { sayWords(); });
    resizeToText(this, 150, 38);
}

void HistoryDialog::sayWords()
{
    setWindowTitle(tr("History"));
    m_table->setAccessibleName(tr("Past runs"));
    m_failed->setAccessibleName(tr("What failed in this run"));
    m_emptyTitle->setText(tr("There was no run yet"));
    m_emptyHint->setText(tr("Each press of Start is kept here: what was done and what failed, how long it "
                            "took, how much room it saved, and how busy the computer was."));
    m_retry->setText(tr("&Retry the failed ones"));
    m_retry->setToolTip(tr("Let the files that failed in this run wait for the next start"));
    m_folder->setText(tr("&Show folder"));
    m_close->setText(tr("&Close"));
    m_told->clear();
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, HistoryModel::ColumnCount - 1);
    setRuns(QList<RunRecord>(m_model->runs()));
    fitColumns(m_table, runColumnLetters);
    tellFailures();
}

void HistoryDialog::buildTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(HistoryModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_table->setObjectName(QStringLiteral("runs"));
    m_table->setModel(m_sorted);
    makeTable(m_table, m_delegate);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryDialog::choose);
}

QWidget *HistoryDialog::makeEmptyPage()
{
    auto *page = new Card(this);
    m_emptyTitle = makeLabel(Tone::Strong, page);
    m_emptyHint = makeLabel(Tone::Muted, page);
    m_emptyHint->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->addStretch(1);
    for (QLabel *label : {m_emptyTitle, m_emptyHint}) {
        label->setAlignment(Qt::AlignCenter);
        words->addWidget(label);
    }
    words->addStretch(1);
    auto *layout = new QHBoxLayout(page);
    layout->addStretch(1);
    layout->addLayout(words, 3);
    layout->addStretch(1);
    return page;
}

QWidget *HistoryDialog::makeRunsPage()
{
    auto *table = new Card(this);
    auto *inTable = new QVBoxLayout(table);
    inTable->setContentsMargins(1, 1, 1, 3);
    inTable->addWidget(m_table);

    m_failed->setReadOnly(true);
    m_failed->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_failed->setTabChangesFocus(true);
    m_failed->setFrameShape(QFrame::NoFrame);
    m_failed->setProperty("role", QStringLiteral("content"));
    auto *failures = new QVBoxLayout;
    failures->setSpacing(4);
    failures->addWidget(m_failedHeading);
    failures->addWidget(m_failed, 1);

    auto *details = new Card(this);
    auto *inDetails = new QHBoxLayout(details);
    inDetails->setContentsMargins(13, 10, 13, 10);
    inDetails->setSpacing(12);
    inDetails->addWidget(m_charts, 2);
    inDetails->addLayout(failures, 1);

    auto *page = new QSplitter(Qt::Vertical, this);
    page->setHandleWidth(10);
    page->setChildrenCollapsible(false);
    page->addWidget(table);
    page->addWidget(details);
    page->setStretchFactor(0, 3);
    page->setStretchFactor(1, 2);
    return page;
}

QLayout *HistoryDialog::makeButtons()
{
    m_retry->setObjectName(QStringLiteral("retryRun"));
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (const RunRecord *run = current())
            Q_EMIT retryAsked(run->id);
    });
    m_folder->setObjectName(QStringLiteral("showRunFolder"));
    connect(m_folder, &QPushButton::clicked, this, [this] {
        if (const RunRecord *run = current())
            Q_EMIT showFolderAsked(run->outputFolder);
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    for (QPushButton *button : {m_retry, m_folder, m_close})
        button->setAutoDefault(false);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(8);
    layout->addWidget(m_retry);
    layout->addWidget(m_folder);
    layout->addWidget(m_told, 1);
    layout->addWidget(m_close);
    return layout;
}

void HistoryDialog::setRuns(const QList<RunRecord> &runs)
{
    const RunRecord *chosen = current();
    const qint64 before = chosen ? chosen->id : 0;
    const bool isFirst = m_model->rowCount() == 0;
    m_model->setRuns(runs);
    if (isFirst)
        fitColumns(m_table, runColumnLetters);
    const bool empty = runs.isEmpty();
    m_pages->setCurrentIndex(empty ? 0 : 1);
    m_total->setVisible(!empty);
    m_retry->setVisible(!empty);
    m_folder->setVisible(!empty);
    m_total->setText(savedText(runs));
    const auto again = std::ranges::find(runs, before, &RunRecord::id);
    const int row = again == runs.end() ? 0 : int(again - runs.begin());
    m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, 0))); // chooses it
    if (empty)
        choose();
}

void HistoryDialog::setRunning(bool running)
{
    m_model->setRunning(running);
}

const RunRecord *HistoryDialog::current() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->runs()[index.row()] : nullptr;
}

void HistoryDialog::choose()
{
    const RunRecord *run = current();
    m_folder->setEnabled(run);
    m_shown = run ? run->id : 0;
    if (run)
        Q_EMIT runChosen(run->id);
}

void HistoryDialog::showDetails(const RunDetails &details)
{
    const RunRecord *run = current();
    if (!run || details.run != m_shown)
        return;
    m_charts->show(*run, details.samples);
    m_failures = details.failures;
    m_told->clear();
    tellFailures();
}

void HistoryDialog::tellFailures()
{
    const auto failures = int(m_failures.size());
    m_failedHeading->setText(failures == 0 ? tr("Nothing failed")
                                           : tr("%n file(s) failed", nullptr, failures));
    m_failed->setPlainText(failureLines(m_failures));
    m_failed->setVisible(failures > 0);
    m_retry->setEnabled(failures > 0);
}

void HistoryDialog::tell(const QString &sentence)
{
    m_told->setText(sentence);
}

void HistoryDialog::setColors(const Colors &colors)
{
    m_delegate->setColors(colors);
    m_charts->setColors(colors);
    for (QLabel *label : {m_total, m_failedHeading, m_emptyTitle})
        setTone(label, Tone::Strong, colors);
    setTone(m_emptyHint, Tone::Muted, colors);
    setTone(m_told, Tone::Plain, colors);
    m_table->viewport()->update();
}

} // namespace sluice::ui

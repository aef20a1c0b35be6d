// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/plan_dialog.h"

#include "ui/plan/plan_details.h"
#include "ui/plan/plan_export.h"
#include "ui/plan/plan_filter.h"
#include "ui/plan/plan_model.h"
#include "ui/plan/plan_print.h"
#include "ui/style/on_screen.h"
#include "ui/style/retranslate.h"
#include "ui/style/row_delegate.h"
#include "ui/style/tables.h"
#include "ui/text/forecast_text.h"
#include "ui/text/plan_text.h"

#include <QCheckBox>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QHideEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>

namespace sluice::ui {

namespace {

// In letters at most, for each column.
constexpr std::array<int, PlanModel::ColumnCount> planColumnLetters{44, 48, 44, 34, 30, 16, 16, 18, 18, 80};

QByteArray writePage(const PlanReview &review, const StopAsked &stop)
{
    return planAsHtml(review, review.files.size(), stop).toUtf8();
}

} // namespace

PlanDialog::PlanDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new PlanModel(this))
    , m_filter(new PlanFilterModel(m_model, this))
    , m_delegate(new RowDelegate(this))
    , m_summary(makeLabel(Tone::Strong, this))
    , m_parts(makeLabel(Tone::Muted, this))
    , m_warning(makeLabel(Tone::Plain, this))
    , m_attention(new QCheckBox(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTreeView(this))
    , m_details(new PlanDetails(this))
    , m_save(makeButton({}, nullptr, this))
    , m_print(makeButton({}, nullptr, this))
    , m_close(makeButton({}, nullptr, this))
    , m_start(makeButton({}, "primary", this))
{
    setObjectName(QStringLiteral("plan"));
    m_summary->setObjectName(QStringLiteral("planSummary"));
    m_parts->setObjectName(QStringLiteral("planParts"));
    m_warning->setObjectName(QStringLiteral("planWarning"));
    for (QLabel *label : {m_summary, m_parts, m_warning})
        label->setWordWrap(true);
    buildTable();

    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 3);
    inside->addWidget(m_table);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setHandleWidth(10);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(card);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_parts);
    layout->addWidget(m_warning);
    layout->addLayout(makeFilters());
    layout->addWidget(splitter, 1);
    layout->addLayout(makeButtons());
    setBusy();
    inEveryLanguage(this, [this] { sayWords(); });
    m_table->setFocus();
    resizeToText(this, 165, 42);
}

PlanDialog::~PlanDialog()
{
    m_written.cancel();
}

void PlanDialog::sayWords()
{
    setWindowTitle(tr("Review plan"));
    m_table->setAccessibleName(tr("Files of the plan"));
    m_search->setPlaceholderText(tr("Search files"));
    m_search->setAccessibleName(tr("Search files"));
    m_save->setText(tr("Sa&ve…"));
    m_asTable->setText(tr("As a &table for other programs (CSV)…"));
    m_asPage->setText(tr("As a &page to read (HTML)…"));
    m_print->setText(tr("&Print…"));
    m_close->setText(tr("&Close"));
    m_start->setText(tr("&Start"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, PlanModel::ColumnCount - 1);
    fitColumns(m_table, planColumnLetters);
    tellSummary();
    showCurrent();
}

void PlanDialog::buildTable()
{
    m_table->setModel(m_filter);
    makeTable(m_table, m_delegate);
    m_table->header()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PlanDialog::showCurrent);
}

QLayout *PlanDialog::makeFilters()
{
    m_attention->setObjectName(QStringLiteral("attention"));
    connect(m_attention, &QCheckBox::toggled, m_filter, &PlanFilterModel::setAttentionOnly);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
    connect(m_search, &QLineEdit::textChanged, m_filter, &PlanFilterModel::setSearch);
    auto *layout = new QHBoxLayout;
    layout->addWidget(m_attention);
    layout->addStretch(1);
    layout->addWidget(m_search, 1);
    return layout;
}

QLayout *PlanDialog::makeButtons()
{
    auto *menu = new QMenu(m_save);
    m_asTable =
        menu->addAction(QString(), this, [this] { save(planAsCsv, tr("plan", "name of a file") + u".csv"); });
    m_asPage = menu->addAction(QString(), this,
                               [this] { save(writePage, tr("plan", "name of a file") + u".html"); });
    m_save->setMenu(menu);
    m_print->setObjectName(QStringLiteral("print"));
    connect(m_print, &QPushButton::clicked, this, [this] { askAndPrint(m_model->review(), this); });
    m_start->setObjectName(QStringLiteral("planStart"));
    connect(m_start, &QPushButton::clicked, this, &PlanDialog::startAsked);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    for (QPushButton *button : {m_save, m_print, m_close, m_start})
        button->setAutoDefault(false);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(8);
    layout->addWidget(m_save);
    layout->addWidget(m_print);
    layout->addStretch(1);
    layout->addWidget(m_close);
    layout->addWidget(m_start);
    return layout;
}

// The plan as it is now; a review that arrives meanwhile changes nothing of it. The last one asked for
// counts.
void PlanDialog::save(Write write, const QString &name)
{
    m_written.cancel();
    auto *watcher = new QFutureWatcher<QByteArray>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, name] {
        watcher->deleteLater();
        if (!watcher->isCanceled())
            Q_EMIT saveAsked(watcher->result(), name);
    });
    m_written = QtConcurrent::run([write, review = m_model->review()](QPromise<QByteArray> &promise) {
        promise.addResult(write(review, [&promise] { return promise.isCanceled(); }));
    });
    watcher->setFuture(m_written);
}

// Nobody waits for it any more.
void PlanDialog::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        m_written.cancel();
    QDialog::hideEvent(event);
}

void PlanDialog::setReview(const PlanReview &review)
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    const JobId chosen = current.isValid() ? m_model->file(current.row()).id : JobId{};
    const bool isFirst = m_model->rowCount() == 0;
    m_model->setReview(review);
    if (isFirst)
        fitColumns(m_table, planColumnLetters);
    m_busy = false;
    const auto again = std::ranges::find(review.files, chosen, &PlannedFile::id);
    const int row = again == review.files.end() ? 0 : int(again - review.files.begin());
    QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
    m_table->setCurrentIndex(index.isValid() ? index : m_filter->index(0, 0));
    tellSummary();
    showCurrent();
}

void PlanDialog::setBusy()
{
    m_busy = true;
    tellSummary();
}

void PlanDialog::setLeftOut(int files)
{
    m_leftOut = files;
}

void PlanDialog::setCanStart(bool canStart)
{
    m_canStart = canStart;
    m_start->setEnabled(canStart && !m_busy && m_model->review().forecast.files > 0);
}

void PlanDialog::tellSummary()
{
    const PlanReview &review = m_model->review();
    QString summary = planText(review);
    if (review.files.isEmpty())
        summary = m_busy ? tr("Looking at the files…") : tr("Nothing waits.");
    if (m_leftOut > 0 && !review.files.isEmpty())
        summary += u". " + tr("%n more were found whose names are no video's.", nullptr, m_leftOut);
    m_summary->setText(summary);
    m_parts->setText(planParts(review.forecast).join(QStringLiteral("  ·  ")));
    m_parts->setVisible(!m_parts->text().isEmpty());
    const ForecastWarning warning =
        lacksRoom(review.forecast) ? roomWarning(review.forecast) : memoryWarning(review.forecast);
    m_warning->setText(warning.what.isEmpty() ? QString() : QString(warning.what + u' ' + warning.next));
    m_warning->setVisible(!warning.what.isEmpty());
    const auto attention = std::ranges::count_if(review.files, needsAttention);
    m_attention->setText(tr("&Only what needs attention (%1)").arg(QLocale().toString(int(attention))));
    m_save->setEnabled(!review.files.isEmpty());
    m_print->setEnabled(!review.files.isEmpty());
    setCanStart(m_canStart);
}

void PlanDialog::showCurrent()
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    m_details->show(index.isValid() ? &m_model->file(index.row()) : nullptr);
}

void PlanDialog::setColors(const Colors &colors)
{
    m_delegate->setColors(colors);
    m_details->setColors(colors);
    setTone(m_summary, Tone::Strong, colors);
    setTone(m_parts, Tone::Muted, colors);
    QPalette palette = m_warning->palette();
    palette.setColor(QPalette::WindowText, colors.warning);
    m_warning->setPalette(palette);
    m_table->viewport()->update();
}

} // namespace sluice::ui

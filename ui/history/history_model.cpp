// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/history_model.h"

#include "ui/style/row_delegate.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/history_text.h"

#include <QDateTime>
#include <QLocale>

namespace sluice::ui {

namespace {

qint64 savedBytes(const RunRecord &run)
{
    return run.summary ? run.summary->inputBytes - run.summary->outputBytes : 0;
}

QString savedBytesText(qint64 saved)
{
    return saved < 0 ? HistoryModel::tr("%1 more", "bytes").arg(sizeText(-saved)) : sizeText(saved);
}

} // namespace

void HistoryModel::setRuns(const QList<RunRecord> &runs)
{
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

void HistoryModel::setRunning(bool running)
{
    m_running = running;
    if (!m_runs.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(0, ColumnCount - 1));
}

bool HistoryModel::isRunning(int row) const
{
    return m_running && row == 0 && m_runs[row].endedMs == 0;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::text(int row, int column) const
{
    const RunRecord &run = m_runs[row];
    const RunSummary summary = run.summary.value_or(RunSummary());
    const auto known = [&run](const QString &text) { return run.summary ? text : QStringLiteral("–"); };
    const QLocale locale;
    switch (column) {
    case Begun:
        return locale.toString(QDateTime::fromMSecsSinceEpoch(run.startedMs), QLocale::ShortFormat);
    case Profile:
        return plainText(run.profile);
    case End:
        return runEndText(run, isRunning(row));
    case Done:
        return known(locale.toString(summary.done));
    case Failed:
        return known(locale.toString(summary.failed));
    case Skipped:
        return known(locale.toString(summary.skipped));
    case Took:
        return known(durationText(summary.wallUs));
    case Saved:
        return known(savedBytesText(savedBytes(run)));
    case HeldBack:
        return locale.toString(int(run.throttleEvents.size()));
    default:
        return {};
    }
}

QVariant HistoryModel::sortKey(const RunRecord &run, int column) const
{
    const RunSummary summary = run.summary.value_or(RunSummary());
    switch (column) {
    case Profile:
        return run.profile;
    case End:
        return runEndText(run, false);
    case Done:
        return summary.done;
    case Failed:
        return summary.failed;
    case Skipped:
        return summary.skipped;
    case Took:
        return summary.wallUs;
    case Saved:
        return savedBytes(run);
    case HeldBack:
        return int(run.throttleEvents.size());
    default:
        return run.startedMs;
    }
}

int HistoryModel::mark(int row) const
{
    const RunRecord &run = m_runs[row];
    if (isRunning(row) || !run.summary || run.summary->stopped)
        return int(Mark::Quiet);
    return int(run.summary->failed > 0 ? Mark::Warning : Mark::Good);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case SortRole:
        return sortKey(m_runs[index.row()], index.column());
    case RowDelegate::MarkRole:
        return index.column() == End ? mark(index.row()) : int(Mark::None);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Begun:
        return tr("Begun");
    case Profile:
        return tr("Profile");
    case End:
        return tr("End", "of a run");
    case Done:
        return tr("Done");
    case Failed:
        return tr("Failed");
    case Skipped:
        return tr("Skipped");
    case Took:
        return tr("Took");
    case Saved:
        return tr("Saved");
    case HeldBack:
        return tr("Throttled", "how often");
    default:
        return {};
    }
}

} // namespace sluice::ui

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queue_view.h"

#include "ui/queue/queue_delegate.h"
#include "ui/queue/queue_filter.h"
#include "ui/queue/queue_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSet>

namespace sluice::ui {

namespace {

constexpr int foldersOpenedByThemselves = 20;

} // namespace

QueueView::QueueView(QueueModel *model, QueueFilterModel *filter, QWidget *parent)
    : QTreeView(parent)
    , m_queue(model)
    , m_filter(filter)
    , m_delegate(new QueueDelegate(this))
{
    setAccessibleName(tr("Queue"));
    setModel(filter);
    setItemDelegate(m_delegate);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setIndentation(20);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);

    header()->setSortIndicator(-1, Qt::AscendingOrder);
    header()->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    header()->setStretchLastSection(false);
    header()->setHighlightSections(false);
    header()->setSectionsMovable(false);

    connect(filter, &QAbstractItemModel::rowsInserted, this, &QueueView::openFolders);
}

void QueueView::setColors(const Colors &colors)
{
    m_colors = colors;
    m_delegate->setColors(colors);
    viewport()->update();
}

void QueueView::openFolders(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid()) {
        // A filter may show a folder before its files: opening an empty folder does nothing.
        if (parent.row() < foldersOpenedByThemselves && m_filter->rowCount(parent) == last - first + 1)
            expand(parent);
        return;
    }
    for (int row = first; row <= last && row < foldersOpenedByThemselves; ++row)
        expand(m_filter->index(row, 0));
}

QList<JobId> QueueView::selectedJobs() const
{
    QList<JobId> jobs;
    QSet<qint64> seen;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        // Of a folder, what the filter shows: what is not seen is not touched.
        QModelIndexList files;
        if (row.data(QueueModel::IsFolderRole).toBool()) {
            for (int i = 0; i < m_filter->rowCount(row); ++i)
                files << m_filter->index(i, 0, row);
        } else {
            files << row;
        }
        for (const QModelIndex &file : files) {
            const Job *job = m_queue->job(m_filter->mapToSource(file));
            if (job && !seen.contains(number(job->id))) {
                seen.insert(number(job->id));
                jobs << job->id;
            }
        }
    }
    return jobs;
}

JobId QueueView::currentJob() const
{
    const Job *job = m_queue->job(m_filter->mapToSource(currentIndex()));
    return job ? job->id : JobId{};
}

void QueueView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentJobChanged(currentJob());
}

void QueueView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete)) {
        Q_EMIT removalAsked();
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void QueueView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool selected = selectionModel()->isRowSelected(index.row(), index.parent());
    if (selected)
        painter->fillRect(row, m_colors.selected);
    else if (index.data(QueueModel::IsFolderRole).toBool())
        painter->fillRect(row, m_colors.heading);

    QTreeView::drawRow(painter, option, index);

    painter->setPen(m_colors.border);
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    if (hasFocus() && currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0)) {
        // The cursor: a bar at the leading edge, which says more quietly what a frame would say.
        const QRect bar(row.left(), row.top(), 3, row.height() - 1);
        painter->fillRect(QStyle::visualRect(layoutDirection(), row, bar), m_colors.running);
    }
}

void QueueView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!index.data(QueueModel::IsFolderRole).toBool())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_colors.text);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QPointF center(rightToLeft ? rect.left() + 8.0 : rect.right() - 7.0, rect.center().y() + 0.5);
    painter->translate(center);
    if (isExpanded(index))
        painter->rotate(90);
    else if (rightToLeft)
        painter->rotate(180);
    const QPointF triangle[] = {{-2.5, -4.0}, {3.5, 0.0}, {-2.5, 4.0}};
    painter->drawPolygon(triangle, 3);
    painter->restore();
}

void QueueView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

// Numbers get what they need, names and states share the rest.
void QueueView::fitColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const int size = metrics.horizontalAdvance(QStringLiteral("0000 MB")) + 28;
    const int length = metrics.horizontalAdvance(QStringLiteral("000:00:00")) + 28;
    const int left = metrics.horizontalAdvance(QStringLiteral("00 h 00 min")) + 20;
    const int batch = metrics.horizontalAdvance(QStringLiteral("Batch0")) + 28;
    const int rest = qMax(viewport()->width() - size - length - left - batch, 200);
    header()->resizeSection(QueueModel::Size, size);
    header()->resizeSection(QueueModel::Length, length);
    header()->resizeSection(QueueModel::Left, left);
    header()->resizeSection(QueueModel::BatchNumber, batch);
    header()->resizeSection(QueueModel::State, rest * 52 / 100);
    header()->resizeSection(QueueModel::Name, rest - rest * 52 / 100);
}

} // namespace sluice::ui

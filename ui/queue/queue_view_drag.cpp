// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of the queue that are dragged to another place in it.

#include "ui/queue/queue_filter.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_view.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QMimeData>
#include <QPainter>

namespace sluice::ui {

namespace {

constexpr QLatin1String rowsFormat("application/x-sluice-queue-rows"); // means what is selected

} // namespace

// Other programs drop on the window, so that the queue takes drops only while its own rows are dragged.
void QueueView::startDrag(Qt::DropActions)
{
    const auto files = int(selectedJobs().size());
    if (files == 0)
        return;
    if (isSorted()) {
        Q_EMIT dragRefused();
        return;
    }
    auto *rows = new QMimeData;
    rows->setData(rowsFormat, {});
    auto *drag = new QDrag(this);
    drag->setMimeData(rows);
    drag->setPixmap(dragPicture(files));
    drag->setHotSpot({-12, -8});
    setAcceptDrops(true);
    drag->exec(Qt::MoveAction);
    setAcceptDrops(false);
    showGap({});
}

QPixmap QueueView::dragPicture(int files) const
{
    const QString text = tr("%n file(s)", nullptr, files);
    const QSize size(fontMetrics().horizontalAdvance(text) + 20, fontMetrics().height() + 10);
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_colors.border);
    painter.setBrush(m_colors.card);
    painter.drawRoundedRect(QRectF(QPointF(), size).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setFont(font());
    painter.setPen(m_colors.text);
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, text);
    return picture;
}

void QueueView::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
}

void QueueView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!event->mimeData()->hasFormat(rowsFormat))
        return event->ignore();
    const QPoint at = event->position().toPoint();
    showGap(gapAt(at));
    event->setDropAction(Qt::MoveAction);
    event->accept();
    if (at.y() < autoScrollMargin() || at.y() > viewport()->height() - autoScrollMargin())
        startAutoScroll();
}

void QueueView::dragLeaveEvent(QDragLeaveEvent *)
{
    stopAutoScroll();
    showGap({});
}

void QueueView::dropEvent(QDropEvent *event)
{
    if (!event->mimeData()->hasFormat(rowsFormat))
        return event->ignore();
    stopAutoScroll();
    setState(NoState);
    showGap({});
    event->setDropAction(Qt::MoveAction);
    event->accept();
    if (const auto gap = gapAt(event->position().toPoint()))
        Q_EMIT placeAsked(gap->place);
}

std::optional<QueueView::Gap> QueueView::gapAt(const QPoint &at) const
{
    if (m_filter->rowCount() == 0)
        return std::nullopt; // all is gone meanwhile
    if (const QModelIndex row = indexAt(at); row.isValid())
        return gapBeside(row.siblingAtColumn(0), at.y() > visualRect(row).center().y());
    const QModelIndex folder = m_filter->index(m_filter->rowCount() - 1, 0);
    const int files = m_filter->rowCount(folder);
    return gapBeside(isExpanded(folder) ? m_filter->index(files - 1, 0, folder) : folder, true);
}

QueueView::Gap QueueView::gapBeside(const QModelIndex &row, bool below) const
{
    const QRect area = visualRect(row);
    const int y = below ? area.bottom() + 1 : area.top();
    if (const Job *job = m_queue->job(m_filter->mapToSource(row)))
        return {.place = {.beside = job->id, .after = below}, .y = y};
    if (below && isExpanded(row))
        return {.place = {.beside = shownFile(row.row(), 0)}, .y = y};
    const int folder = m_filter->mapToSource(row).row();
    const JobId first = m_queue->jobAt(folder, 0).id;
    const JobId last = m_queue->jobAt(folder, m_queue->filesIn(folder) - 1).id;
    return {.place = {.beside = below ? last : first, .after = below}, .y = y};
}

void QueueView::showGap(const std::optional<Gap> &gap)
{
    m_gap = gap;
    viewport()->update();
}

void QueueView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!m_gap)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal y = qBound<qreal>(1.5, m_gap->y, viewport()->height() - 1.5);
    painter.setPen(QPen(m_colors.running, 2));
    painter.drawLine(QPointF(8, y), QPointF(viewport()->width() - 4, y));
    painter.setBrush(m_colors.card);
    painter.drawEllipse(QPointF(5, y), 3, 3);
}

} // namespace sluice::ui

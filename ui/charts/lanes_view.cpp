// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/lanes_view.h"

#include "ui/charts/block_painter.h"
#include "ui/text/format.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace sluice::ui {

namespace {

constexpr int laneGap = 5; // between two lanes

} // namespace

LanesView::LanesView(QWidget *parent, TimeAxis *axis)
    : TimeView(axis, parent)
    , m_bar(new QScrollBar(Qt::Vertical, this))
{
    m_bar->setFocusPolicy(Qt::NoFocus); // the arrows of this view scroll
    m_bar->hide();
    connect(m_bar, &QScrollBar::valueChanged, this, &LanesView::refresh);
}

void LanesView::setNow(qint64 atMs)
{
    m_nowMs = atMs;
}

void LanesView::lanesChanged()
{
    m_chosen = std::clamp(m_chosen, 0, std::max(0, laneCount() - 1));
    layOut();
    refresh();
}

int LanesView::pitch() const
{
    const int comfortable = fontMetrics().height() + 11;
    const int tight = fontMetrics().height() + 4;
    return std::clamp(TimeView::plotRect().height() / std::max(laneCount(), 1), tight, comfortable);
}

int LanesView::fitting() const
{
    return std::max(1, TimeView::plotRect().height() / pitch());
}

int LanesView::firstShown() const
{
    return m_bar->isHidden() ? 0 : m_bar->value();
}

int LanesView::labelWidth() const
{
    return fontMetrics().horizontalAdvance(tr("worker %1").arg(std::max(laneCount(), 1))) + 10;
}

int LanesView::barWidth() const
{
    return m_bar->isHidden() ? 0 : m_bar->sizeHint().width() + 2;
}

QRect LanesView::plotRect() const
{
    QRect plot = TimeView::plotRect();
    const int leading = labelWidth();
    const int trailing = barWidth();
    if (layoutDirection() == Qt::LeftToRight)
        return plot.adjusted(leading, 0, -trailing, 0);
    return plot.adjusted(trailing, 0, -leading, 0);
}

void LanesView::resizeEvent(QResizeEvent *event)
{
    TimeView::resizeEvent(event);
    layOut();
}

void LanesView::layOut()
{
    const int beyond = laneCount() - fitting();
    m_bar->setVisible(beyond > 0);
    m_bar->setRange(0, std::max(0, beyond));
    m_bar->setPageStep(fitting());
    const QRect all = TimeView::plotRect();
    const QRect place(all.right() - m_bar->sizeHint().width(), all.top(), m_bar->sizeHint().width(),
                      all.height());
    m_bar->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

QRectF LanesView::laneRect(int lane) const
{
    const QRect plot = plotRect();
    return QRect(plot.left(), plot.top() + (lane - firstShown()) * pitch(), plot.width(), pitch() - laneGap);
}

QRectF LanesView::blockRect(const TimeScale &scale, const QRectF &lane, qint64 fromMs, qint64 toMs) const
{
    const qint64 end = toMs < 0 ? std::max(m_nowMs, fromMs) : toMs;
    const double a = scale.x(std::clamp(fromMs, scale.fromMs, scale.toMs));
    const double b = scale.x(std::clamp(end, scale.fromMs, scale.toMs));
    return {std::min(a, b), lane.top(), std::max(3.0, std::abs(b - a) - 2.0), lane.height()};
}

void LanesView::paintPlot(QPainter &painter, const TimeScale &scale)
{
    const QRect plot = plotRect();
    for (const Span &span : m_spans.all()) {
        const qint64 to = span.toMs < 0 ? scale.toMs : span.toMs;
        if (to < scale.fromMs || span.fromMs > scale.toMs)
            continue;
        const double a = scale.x(span.fromMs);
        const double b = scale.x(to);
        if (span.isMark()) {
            paintMark(painter, a, plot.bottom(), colors());
        } else {
            painter.fillRect(
                QRectF(std::min(a, b), plot.top(), std::max(2.0, std::abs(b - a)), plot.height()),
                colors().span);
        }
    }
    const int last = std::min(laneCount(), firstShown() + fitting());
    for (int lane = firstShown(); lane < last; ++lane)
        paintLane(painter, scale, lane);
}

void LanesView::paintLane(QPainter &painter, const TimeScale &scale, int lane) const
{
    const QRectF row = laneRect(lane);
    const QRectF label(scale.mirrored ? row.right() + 10 : TimeView::plotRect().left(), row.top(),
                       labelWidth() - 10, row.height());
    painter.save();
    QFont words = font();
    words.setBold(hasFocus() && lane == m_chosen);
    painter.setFont(words);
    painter.setPen(hasFocus() && lane == m_chosen ? colors().text : colors().muted);
    painter.drawText(label, Qt::AlignVCenter | (scale.mirrored ? Qt::AlignRight : Qt::AlignLeft),
                     tr("worker %1").arg(lane + 1));
    painter.restore();

    painter.save();
    painter.setClipRect(row);
    const BlockPainter blocks(painter, colors(), scale.mirrored);
    double drawnAt = -1;
    for (const Lanes::Block &block : m_lanes.lanes()[std::size_t(lane)].blocks) {
        if ((block.toMs >= 0 && block.toMs < scale.fromMs) || block.fromMs > scale.toMs)
            continue;
        const QRectF rect = blockRect(scale, row, block.fromMs, block.toMs);
        // Of many in one place, one is seen; what went wrong is never left out.
        const bool isBad = block.crashed || block.state == JobState::Failed;
        if (std::floor(rect.left()) == drawnAt && rect.width() <= 3.0 && !isBad)
            continue;
        drawnAt = std::floor(rect.left());
        std::vector<QRectF> pauses;
        for (const Lanes::Stretch &pause : block.pauses) {
            if (pause.fromMs > scale.toMs || (pause.toMs >= 0 && pause.toMs < scale.fromMs))
                continue;
            pauses.push_back(blockRect(scale, row, pause.fromMs, pause.toMs));
        }
        blocks.paint(rect, block, pauses);
    }
    painter.restore();
}

LanesView::Found LanesView::blockAt(const QPoint &pos) const
{
    const TimeScale now = scale();
    const int last = std::min(laneCount(), firstShown() + fitting());
    for (int lane = firstShown(); lane < last; ++lane) {
        const QRectF row = laneRect(lane);
        if (!row.contains(pos))
            continue;
        // The newest is drawn over the others.
        const auto &blocks = m_lanes.lanes()[std::size_t(lane)].blocks;
        const auto found = std::find_if(blocks.rbegin(), blocks.rend(), [&](const Lanes::Block &block) {
            const bool seen = block.fromMs <= now.toMs && (block.toMs < 0 || block.toMs >= now.fromMs);
            return seen && blockRect(now, row, block.fromMs, block.toMs).contains(pos);
        });
        if (found != blocks.rend())
            return {&*found, lane};
    }
    return {};
}

QString LanesView::tipAt(const QPoint &pos) const
{
    if (const Found found = blockAt(pos); found.block)
        return blockTip(*found.block, found.lane, std::max(m_nowMs, found.block->fromMs));
    const TimeScale now = scale();
    const Span *span = m_spans.at(now.at(pos.x()), std::abs(now.msOf(4)));
    return span ? tr("%1: %2", "time, sentence").arg(clockText(span->fromMs), span->sentence) : QString();
}

void LanesView::clicked(const QPoint &pos)
{
    if (const Found found = blockAt(pos); found.block) {
        m_chosen = found.lane;
        Q_EMIT jobActivated(found.block->job);
    }
}

bool LanesView::scrolled(int steps)
{
    if (m_bar->isHidden())
        return false;
    m_bar->setValue(m_bar->value() + steps);
    return true;
}

void LanesView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (laneCount() > 0 && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        chooseLane(m_chosen + (event->key() == Qt::Key_Down ? 1 : -1));
    } else if (laneCount() > 0 && isEnter) {
        const auto &blocks = m_lanes.lanes()[std::size_t(m_chosen)].blocks;
        const qint64 at = axisCursor().value_or(scale().toMs);
        const auto found = std::find_if(blocks.rbegin(), blocks.rend(),
                                        [at](const Lanes::Block &block) { return block.fromMs <= at; });
        if (found != blocks.rend())
            Q_EMIT jobActivated(found->job);
    } else {
        TimeView::keyPressEvent(event);
    }
}

void LanesView::chooseLane(int lane)
{
    m_chosen = std::clamp(lane, 0, laneCount() - 1);
    if (m_chosen < firstShown())
        m_bar->setValue(m_chosen);
    else if (m_chosen >= firstShown() + fitting())
        m_bar->setValue(m_chosen - fitting() + 1);
    const auto &blocks = m_lanes.lanes()[std::size_t(m_chosen)].blocks;
    if (!blocks.empty())
        setAccessibleDescription(blockTip(blocks.back(), m_chosen, m_nowMs));
    refresh();
}

} // namespace sluice::ui

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/lanes_view.h"

#include "ui/text/state_text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace sluice::ui {

LanesView::LanesView(QWidget *parent)
    : QWidget(parent)
    , m_colors(colorsFrom(palette()))
{
}

void LanesView::setNow(qint64 atMs)
{
    m_nowMs = atMs;
    update();
}

void LanesView::setColors(const Colors &colors)
{
    m_colors = colors;
    update();
}

void LanesView::lanesChanged()
{
    update();
}

LanesView::Geometry LanesView::geometryNow() const
{
    Geometry geometry;
    const int lanes = int(m_lanes.lanes().size());
    geometry.label = fontMetrics().horizontalAdvance(tr("worker %1").arg(lanes)) + 10;
    const int comfortable = fontMetrics().height() + 11;
    const int tight = fontMetrics().height() + 4;
    geometry.pitch = std::clamp(height() / qMax(lanes, 1), tight, comfortable);
    geometry.shown = qMin(lanes, qMax(1, height() / geometry.pitch));
    geometry.toMs = qMax(m_nowMs, m_lanes.firstMs() + 1);
    geometry.fromMs = qMax(m_lanes.firstMs(), geometry.toMs - windowMs);
    // A run that has just begun does not fill the whole width with its first second.
    geometry.toMs = qMax(geometry.toMs, geometry.fromMs + 30'000);
    return geometry;
}

QRectF LanesView::blockRect(const Geometry &geometry, int lane, const Lanes::Block &block) const
{
    const double width = qMax(1, this->width() - geometry.label);
    const double scale = width / double(geometry.toMs - geometry.fromMs);
    const double from = double(qMax(block.fromMs, geometry.fromMs) - geometry.fromMs) * scale;
    const qint64 end = block.toMs < 0 ? m_nowMs : qMin(block.toMs, geometry.toMs);
    const double to = double(end - geometry.fromMs) * scale;
    const double left = geometry.label + from;
    const QRectF rect(left, lane * geometry.pitch, qMax(3.0, to - from - 2.0), geometry.pitch - 6);
    if (layoutDirection() == Qt::LeftToRight)
        return rect;
    return {this->width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

void LanesView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Geometry geometry = geometryNow();
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    const QFontMetrics smallMetrics(small);

    for (int i = 0; i < geometry.shown; ++i) {
        const QRect name(0, i * geometry.pitch, width(), geometry.pitch - 6);
        painter.setFont(font());
        painter.setPen(m_colors.muted);
        painter.drawText(name,
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                         tr("worker %1").arg(i + 1));

        painter.setFont(small);
        for (const Lanes::Block &block : m_lanes.lanes()[std::size_t(i)].blocks) {
            if (block.toMs >= 0 && block.toMs <= geometry.fromMs)
                continue;
            const QRectF rect = blockRect(geometry, i, block);
            const QColor color = block.crashed ? m_colors.bad : m_colors.of(block.state);
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawRoundedRect(rect, 3, 3);
            const QRectF inside = rect.adjusted(6, 0, -4, 0);
            if (inside.width() > smallMetrics.averageCharWidth() * 3) {
                painter.setPen(textOn(color));
                painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                                 smallMetrics.elidedText(block.name, Qt::ElideLeft, int(inside.width())));
            }
        }
    }
}

bool LanesView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Geometry geometry = geometryNow();
    for (int i = 0; i < geometry.shown; ++i) {
        for (const Lanes::Block &block : m_lanes.lanes()[std::size_t(i)].blocks) {
            if (blockRect(geometry, i, block).contains(help->pos())) {
                const QString state = block.crashed ? tr("its process crashed") : stateText(block.state);
                QToolTip::showText(help->globalPos(),
                                   tr("%1, batch %2: %3").arg(block.name).arg(number(block.batch)).arg(state),
                                   this);
                return true;
            }
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace sluice::ui

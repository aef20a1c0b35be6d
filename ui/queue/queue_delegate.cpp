// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queue_delegate.h"

#include "ui/queue/queue_model.h"

#include <QPainter>

namespace sluice::ui {

namespace {

constexpr int cellPadding = 10;

void drawText(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option, const QString &text,
              const QColor &color)
{
    painter->setPen(color);
    const QString shown = QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, area.width());
    painter->drawText(area, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      shown);
}

} // namespace

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QVariant font = index.data(Qt::FontRole);
    if (font.isValid())
        painter->setFont(font.value<QFont>().resolve(option.font));
    else
        painter->setFont(option.font);

    const QString text = index.data(Qt::DisplayRole).toString();
    const QVariant state = index.data(QueueModel::StateRole);
    const int start = index.column() == QueueModel::Name ? 4 : cellPadding;
    const QRect area =
        QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(start, 0, -cellPadding, 0));
    if (index.column() == QueueModel::State && state.isValid()) {
        const auto jobState = JobState(state.toInt());
        if (jobState == JobState::Running)
            paintBar(painter, area, option, index.data(QueueModel::FractionRole).toDouble(), text);
        else
            paintDot(painter, area, option, jobState, text);
    } else {
        drawText(painter, area, option, text, m_colors.text);
    }
    painter->restore();
}

void QueueDelegate::paintBar(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                             double fraction, const QString &text) const
{
    const int words = QFontMetrics(painter->font()).horizontalAdvance(QStringLiteral("100 %")) + 8;
    const int width = std::clamp(area.width() - words, 0, 170);
    QRect track(area.left(), area.center().y() - 2, width, 6);
    QRect filled(track);
    filled.setWidth(qRound(track.width() * std::clamp(fraction, 0.0, 1.0)));
    const QRect beside(area.left() + width + 8, area.top(), area.width() - width - 8, area.height());

    painter->setPen(Qt::NoPen);
    painter->setBrush(m_colors.track);
    painter->drawRoundedRect(QStyle::visualRect(option.direction, area, track), 3, 3);
    if (filled.width() > 0) {
        painter->setBrush(m_colors.accent);
        painter->drawRoundedRect(QStyle::visualRect(option.direction, area, filled), 3, 3);
    }
    drawText(painter, QStyle::visualRect(option.direction, area, beside), option, text, m_colors.text);
}

void QueueDelegate::paintDot(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                             JobState state, const QString &text) const
{
    const QRectF dot(area.left(), area.center().y() - 3, 8, 8);
    const QRect beside = area.adjusted(15, 0, 0, 0);
    const QColor color = m_colors.of(state);

    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawEllipse(QStyle::visualRect(option.direction, area, dot.toRect()));
    drawText(painter, QStyle::visualRect(option.direction, area, beside), option, text,
             state == JobState::Failed ? m_colors.bad : m_colors.text);
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 8, option.fontMetrics.height() + 16};
}

} // namespace sluice::ui

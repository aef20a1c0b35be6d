// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/row_delegate.h"

#include <QAbstractItemView>
#include <QPainter>

namespace sluice::ui {

namespace {

constexpr int padding = 10;
constexpr int dot = 8;
constexpr int dotGap = 7;

bool hasCursor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->hasFocus() && view->currentIndex().row() == index.row();
}

} // namespace

QColor RowDelegate::colorOf(Mark mark) const
{
    switch (mark) {
    case Mark::Good:
        return m_colors.good;
    case Mark::Warning:
        return m_colors.warning;
    case Mark::Bad:
        return m_colors.bad;
    case Mark::Quiet:
    case Mark::None:
        break;
    }
    return m_colors.waiting;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, m_colors.selected);
    const auto place = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    QRect words = option.rect.adjusted(padding, 0, -padding, 0);
    const auto mark = Mark(index.data(MarkRole).toInt());
    if (mark != Mark::None) {
        const QRect round(words.left(), words.center().y() - dot / 2 + 1, dot, dot);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colorOf(mark));
        painter->drawEllipse(place(round));
        words.setLeft(words.left() + dot + dotGap);
    }
    painter->setFont(option.font);
    painter->setPen(mark == Mark::Bad ? m_colors.bad : m_colors.text);
    const QString text = index.data().toString();
    painter->drawText(place(words),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      option.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(m_colors.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.column() == 0 && hasCursor(option, index)) {
        // The cursor, as in the queue: a bar at the leading edge.
        painter->fillRect(place(QRect(option.rect.topLeft(), QSize(3, option.rect.height() - 1))),
                          m_colors.running);
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool marked = Mark(index.data(MarkRole).toInt()) != Mark::None;
    const int words = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {words + 2 * padding + (marked ? dot + dotGap : 0) + 2, option.fontMetrics.height() + 14};
}

} // namespace sluice::ui

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/path_edit.h"

#include <QDir>
#include <QStyleOptionFrame>
#include <QStylePainter>

namespace sluice::ui {

namespace {

constexpr int textGap = 2; // that a QLineEdit keeps beside its text

} // namespace

QString withHome(const QString &path)
{
    return path == QLatin1String("~") || path.startsWith(QLatin1String("~/"))
               ? QString(QDir::homePath() + path.mid(1))
               : path;
}

QString PathEdit::shownText() const
{
    if (hasFocus() || hasSelectedText())
        return text();
    return fontMetrics().elidedText(text(), Qt::ElideMiddle, textRect().width());
}

QRect PathEdit::textRect() const
{
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    return style()
        ->subElementRect(QStyle::SE_LineEditContents, &frame, this)
        .marginsRemoved(textMargins())
        .adjusted(textGap, 0, -textGap, 0);
}

void PathEdit::paintEvent(QPaintEvent *event)
{
    const QString shown = shownText();
    if (shown == text()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, frame);
    painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::Text));
    painter.setLayoutDirection(Qt::LeftToRight); // a path is read so in every language
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading);
    painter.drawText(textRect(), int(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

} // namespace sluice::ui

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/calm_style.h"

#include "ui/style/palette_colors.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace sluice::ui {

namespace {

void drawBox(const QStyleOption &option, QPainter *painter)
{
    const Colors colors = colorsFrom(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool partly = option.state & QStyle::State_NoChange;
    const bool filled = partly || (option.state & QStyle::State_On);
    const QColor fill = !enabled ? colors.track : filled ? colors.accent : colors.card;
    const QColor frame = !enabled                                 ? colors.faded
                         : filled                                 ? colors.accent
                         : option.state & QStyle::State_MouseOver ? colors.text
                                                                  : colors.grip;

    const double side = qMin(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side - 1, side - 1);
    box.moveCenter(QRectF(option.rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(frame);
    painter->setBrush(fill);
    painter->drawRoundedRect(box, side / 5, side / 5);
    if (filled) {
        painter->setPen(QPen(enabled ? colors.onAccent : colors.text, side / 8, Qt::SolidLine, Qt::RoundCap,
                             Qt::RoundJoin));
        const auto at = [&box](double x, double y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        if (partly)
            painter->drawLine(at(0.26, 0.5), at(0.74, 0.5));
        else
            painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
    }
    painter->restore();
}

} // namespace

CalmStyle::CalmStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    if (hint == SH_UnderlineShortcut)
        return m_alt ? 1 : 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        drawBox(*option, painter);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CalmStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (widget->isWindow())
        widget->installEventFilter(this);
}

bool CalmStyle::eventFilter(QObject *watched, QEvent *event)
{
    const bool keys = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease
                      || event->type() == QEvent::ShortcutOverride;
    bool alt = m_alt;
    if (keys && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
        alt = event->type() != QEvent::KeyRelease;
    else if (event->type() == QEvent::WindowDeactivate)
        alt = false;
    if (alt != m_alt) {
        m_alt = alt;
        if (auto *window = qobject_cast<QWidget *>(watched)) {
            const auto children = window->findChildren<QWidget *>();
            for (QWidget *child : children)
                child->update();
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace sluice::ui

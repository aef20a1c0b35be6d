// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/drop_overlay.h"

#include "ui/style/icons.h"
#include "ui/style/palette_colors.h"

#include <QPainter>

namespace sluice::ui {

DropOverlay::DropOverlay(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void DropOverlay::appear(bool takes)
{
    m_takes = takes;
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsFrom(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = colors.window;
    veil.setAlphaF(0.97F);
    painter.fillRect(rect(), veil);

    const QColor line = m_takes ? colors.running : colors.warning;
    painter.setPen(QPen(line, 2, Qt::DashLine));
    QColor tint = m_takes ? colors.accent : colors.warning;
    tint.setAlphaF(0.07F);
    painter.setBrush(tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(14, 14, -14, -14), 10, 10);

    const QPoint center = rect().center();
    icon(m_takes ? QStringLiteral("add-folder") : QStringLiteral("warning"), line)
        .paint(&painter, QRect(center.x() - 28, center.y() - 64, 56, 56));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    painter.setFont(large);
    painter.setPen(colors.text);
    painter.drawText(QRect(0, center.y() + 4, width(), 36), Qt::AlignCenter,
                     m_takes ? tr("Drop to add the videos") : tr("Only files of this computer can be added"));
}

} // namespace sluice::ui

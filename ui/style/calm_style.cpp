// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/calm_style.h"

#include <QKeyEvent>
#include <QWidget>

namespace sluice::ui {

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

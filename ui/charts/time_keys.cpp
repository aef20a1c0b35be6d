// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/time_keys.h"

#include "ui/charts/time_axis.h"

#include <QKeyEvent>

namespace sluice::ui {

namespace {

// Without a pointer: the cross moves by a fiftieth of what is shown, from the newest value on.
void moveCursor(TimeAxis &axis, int steps)
{
    const qint64 step = (axis.toMs() - axis.fromMs()) / 50;
    const qint64 from = axis.cursor().value_or(axis.toMs());
    axis.hold();
    axis.setCursor(qBound(axis.fromMs(), from + steps * step, axis.toMs()));
}

} // namespace

bool moveByKey(TimeAxis &axis, const QKeyEvent &key, bool mirrored)
{
    const qint64 around = axis.cursor().value_or((axis.fromMs() + axis.toMs()) / 2);
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        // What is before lies at the leading side.
        const int way = (key.key() == Qt::Key_Right) != mirrored ? 1 : -1;
        if ((key.modifiers() & Qt::ShiftModifier) != 0)
            moveCursor(axis, way);
        else
            axis.move(0.1 * way);
        return true;
    }
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        axis.move(key.key() == Qt::Key_PageDown ? 0.9 : -0.9);
        return true;
    case Qt::Key_Home:
        axis.goToStart();
        return true;
    case Qt::Key_End:
        axis.goLive();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        axis.zoom(0.5, around);
        return true;
    case Qt::Key_Minus:
        axis.zoom(2.0, around);
        return true;
    case Qt::Key_Escape:
        if (!axis.cursor())
            return false;
        axis.setCursor({});
        return true;
    default:
        return false;
    }
}

} // namespace sluice::ui

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/undo_keys.h"

#include <QKeyEvent>
#include <QWidget>

namespace sluice::ui {

namespace {

// A line of text claims the keys by accepting ShortcutOverride; left unaccepted, they reach the actions.
class UndoKeys final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return QObject::eventFilter(watched, event);
        auto *key = static_cast<QKeyEvent *>(event);
        if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

void giveUndoKeysTo(QWidget *widget)
{
    auto *keys = new UndoKeys(widget);
    const auto below = widget->findChildren<QWidget *>();
    for (QWidget *child : below)
        child->installEventFilter(keys);
}

} // namespace sluice::ui

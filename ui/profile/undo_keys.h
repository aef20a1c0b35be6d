// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace sluice::ui {

// Lines of text have an undo of their own, for their letters; below this widget its actions take the keys.
void giveUndoKeysTo(QWidget *widget);

} // namespace sluice::ui

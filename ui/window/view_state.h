// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

class QWidget;

namespace sluice::ui {

// How the user has arranged the window inside: columns, their order, what is sorted by, and where the
// dividers stand. What does not fit (another version's, or a broken one) changes nothing.
[[nodiscard]] QByteArray viewState(const QWidget &window);
void restoreViewState(QWidget &window, const QByteArray &state);

// Makes a window that is not shown yet no larger than its screen has room for, frame included.
void fitOnScreen(QWidget &window);

} // namespace sluice::ui

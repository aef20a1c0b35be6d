// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QWidget;

namespace sluice::ui {

// Says the words now, and again whenever the program changes its language, as long as the widget lives.
void inEveryLanguage(QWidget *widget, std::function<void()> say);

} // namespace sluice::ui

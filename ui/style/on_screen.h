// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScreen>
#include <QWidget>

namespace sluice::ui {

// As large as that many letters and lines, which large fonts make large, and no larger than the screen.
inline void resizeToText(QWidget *window, int letters, int lines)
{
    const QSize wanted(window->fontMetrics().averageCharWidth() * letters,
                       window->fontMetrics().height() * lines);
    window->resize(wanted.boundedTo(window->screen()->availableSize() * 0.95));
}

} // namespace sluice::ui

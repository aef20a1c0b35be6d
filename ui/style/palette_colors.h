// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/job.h"

#include <QColor>
#include <QPalette>

namespace sluice::ui {

// Every colour of the window, derived from a palette: quiet surfaces, one accent, and colours for states that
// are readable as text (WCAG 4.5) on every surface they are used on.
struct Colors
{
    QColor window;
    QColor card;
    QColor border;
    QColor text;
    QColor muted; // secondary text
    QColor faded; // text of what cannot be used now
    QColor accent;
    QColor onAccent;    // text on it
    QColor accentHover; // the same under the pointer
    QColor button;
    QColor hover;
    QColor selected; // background of a selected row
    QColor heading;  // background of a folder row
    QColor track;    // empty part of a progress bar
    QColor grip;     // the part of a scroll bar that is moved
    QColor shadow;   // translucent, below what lies above
    QColor waiting;
    QColor running;
    QColor good;
    QColor warning;
    QColor bad;
    QColor onBad; // text on it
    QColor third; // a curve beside those of running and good
    QColor span;  // translucent, behind a curve
    bool dark = false;
    bool highContrast = false;

    [[nodiscard]] QColor of(JobState state) const;
};

[[nodiscard]] Colors colorsFrom(const QPalette &palette);

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

// WCAG 2 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
// The colour moved towards black or white until it has that contrast with the background.
[[nodiscard]] QColor readable(QColor color, const QColor &background, double ratio = 4.5);
// Black or white, whichever reads better on it.
[[nodiscard]] QColor textOn(const QColor &background);

} // namespace sluice::ui

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

class QWidget;

// What is wrong with a window, a line for each finding, for any window whatsoever. Only what is visible
// counts.
namespace sluice::ui::walk {

struct Said
{
    QString text;
    QString where; // class and name of the widget, and which of its texts
};

// Everything that a person can read there, or hear from a screen reader.
[[nodiscard]] QList<Said> textsOf(const QWidget &root);

// Words that no translator has seen. Names of files and formats are none; `names` are further ones.
[[nodiscard]] QStringList untranslated(const QWidget &root, const QStringList &names);

// Words that have no room. What is elided by design has a tooltip with the whole.
[[nodiscard]] QStringList clipped(const QWidget &root);

// Controls without name or role, values that are not told, columns without a heading.
[[nodiscard]] QStringList inaccessible(const QWidget &root);

// Controls that Tab does not reach, or reaches twice, or that do not show that they have the focus. The
// window has to be active.
[[nodiscard]] QStringList unreachable(QWidget &root);

// Keys that stand for two things.
[[nodiscard]] QStringList ambiguous(const QWidget &root);

} // namespace sluice::ui::walk

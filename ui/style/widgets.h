// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/palette_colors.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

class QAbstractSpinBox;
class QBoxLayout;

namespace sluice::ui {

// A rounded surface with a thin border.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
};

// One line that gives way: it is elided where there is no room, and then tells the whole text as a tooltip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

enum class Tone { Plain, Muted, Strong };

// Plain text, never rich: texts come from file names.
[[nodiscard]] QLabel *makeLabel(Tone tone, QWidget *parent);
void setTone(QLabel *label, Tone tone, const Colors &colors);

// What is typed counts when the keys have rested, also while the field has the focus: a button that waits for
// it takes none. Half a number is none.
void takeWhatIsTyped(QAbstractSpinBox *number);

[[nodiscard]] QPushButton *makeButton(const QString &text, const char *role, QWidget *parent);

} // namespace sluice::ui

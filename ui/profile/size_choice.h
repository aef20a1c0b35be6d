// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile.h"
#include "ui/style/palette_colors.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace sluice::ui {

// The usual sizes of the box that a picture must fit into, for both of its sides at once.
class SizeChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit SizeChoice(QWidget *parent = nullptr);

    void show(const Profile &profile);
    using QWidget::show;
    void setColors(const Colors &colors);

Q_SIGNALS:
    void chosen(int maxWidth, int maxHeight); // pixels; 0: as the source

private:
    void sayWords();

    QLabel *m_name;
    QLabel *m_explanation;
    QComboBox *m_choice;
};

} // namespace sluice::ui

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QPushButton;
class QSpinBox;

namespace sluice::ui {

// The sizes of a ladder, one in a line: its short side, the highest bit rate, and the average where rates
// decide.
class RungsEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit RungsEditor(QWidget *parent = nullptr);

    void show(const Profile &profile);
    using QWidget::show;
    [[nodiscard]] std::vector<RungSettings> rungs() const;

Q_SIGNALS:
    void edited(); // by the user

private:
    struct Line
    {
        QSpinBox *side;
        QSpinBox *cap;
        QSpinBox *average;
        QPushButton *remove;
    };
    Line makeLine(int number);
    QSpinBox *makeNumber(int low, int high);
    void sayWords();
    void setLines(std::size_t count);
    void add();
    void remove(std::size_t index);

    QGridLayout *m_grid;
    QPushButton *m_add;
    std::vector<Line> m_lines;
    bool m_byBitrate = false;
    bool m_showing = false;
};

} // namespace sluice::ui

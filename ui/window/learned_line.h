// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/observation.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sluice::ui {

struct Colors;

// How much earlier files have taught, and a button that forgets it: it asks first, in this same line.
class LearnedLine final : public QWidget
{
    Q_OBJECT

public:
    explicit LearnedLine(QWidget *parent = nullptr);

    void setLearned(const LearnedSummary &known);
    void setColors(const Colors &colors);

Q_SIGNALS:
    void forgetAsked();

private:
    void ask(bool asking);

    LearnedSummary m_known;
    QLabel *m_text;
    QPushButton *m_forget; // asks the question
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace sluice::ui

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/widgets.h"
#include "ui/text/problem_text.h"

#include <QWidget>

namespace sluice::ui {

// A line above the queue while problems are looked at: what went wrong, how often, and what can be tried.
class ProblemBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemBar(QWidget *parent = nullptr);

    void setProblems(const ProblemCounts &counts);
    void setRetryable(int selected, int all); // files that may wait again
    void setColors(const Colors &colors);

Q_SIGNALS:
    void retrySelectedAsked();
    void retryAllAsked();

private:
    ProblemCounts m_problems;
    QLabel *m_counts;
    QPushButton *m_selected;
    QPushButton *m_all;
};

} // namespace sluice::ui

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/problems/problem_bar.h"

#include "ui/style/retranslate.h"

#include <QHBoxLayout>

namespace sluice::ui {

ProblemBar::ProblemBar(QWidget *parent)
    : QWidget(parent)
    , m_counts(makeLabel(Tone::Plain, this))
    , m_selected(makeButton({}, nullptr, this))
    , m_all(makeButton({}, nullptr, this))
{
    m_counts->setObjectName(QStringLiteral("problemCounts"));
    m_counts->setWordWrap(true);
    m_selected->setObjectName(QStringLiteral("retrySelected"));
    m_all->setObjectName(QStringLiteral("retryAll"));
    connect(m_selected, &QPushButton::clicked, this, &ProblemBar::retrySelectedAsked);
    connect(m_all, &QPushButton::clicked, this, &ProblemBar::retryAllAsked);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 7, 9, 7);
    layout->setSpacing(8);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_selected);
    layout->addWidget(m_all);
    inEveryLanguage(this, [this] {
        m_selected->setText(tr("Retry selected"));
        m_selected->setToolTip(tr("Let the selected files wait for the next start"));
        m_all->setText(tr("Retry all failed"));
        m_all->setToolTip(tr("Let every failed file wait for the next start"));
        setProblems(ProblemCounts(m_problems));
    });
    hide();
}

void ProblemBar::setProblems(const ProblemCounts &counts)
{
    m_problems = counts;
    m_counts->setText(problemsText(counts));
}

void ProblemBar::setRetryable(int selected, int all)
{
    m_selected->setEnabled(selected > 0);
    m_all->setEnabled(all > 0);
}

void ProblemBar::setColors(const Colors &colors)
{
    setTone(m_counts, Tone::Plain, colors);
}

} // namespace sluice::ui

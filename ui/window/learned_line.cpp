// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/learned_line.h"

#include "ui/style/retranslate.h"
#include "ui/style/widgets.h"

#include <QHBoxLayout>

namespace sluice::ui {

LearnedLine::LearnedLine(QWidget *parent)
    : QWidget(parent)
    , m_text(makeLabel(Tone::Muted, this))
    , m_forget(makeButton({}, nullptr, this))
    , m_yes(makeButton({}, nullptr, this))
    , m_no(makeButton({}, nullptr, this))
{
    setObjectName(QStringLiteral("learnedLine"));
    m_text->setObjectName(QStringLiteral("learnedText"));
    m_forget->setObjectName(QStringLiteral("forgetLearned"));
    m_yes->setObjectName(QStringLiteral("forgetLearnedYes"));
    m_no->setObjectName(QStringLiteral("forgetLearnedNo"));
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_text, 1);
    for (QPushButton *button : {m_forget, m_yes, m_no}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(m_forget, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_yes, &QPushButton::clicked, this, [this] {
        ask(false);
        Q_EMIT forgetAsked();
    });
    m_yes->hide();
    inEveryLanguage(this, [this] {
        m_forget->setText(tr("Fo&rget…"));
        m_yes->setText(tr("Fo&rget it"));
        m_no->setText(tr("&Keep it"));
        ask(!m_yes->isHidden());
    });
}

// A question that stands goes on standing: more files do not change the answer.
void LearnedLine::setLearned(const LearnedSummary &known)
{
    m_known = known;
    ask(known.files > 0 && !m_yes->isHidden());
}

void LearnedLine::setColors(const Colors &colors)
{
    setTone(m_text, Tone::Muted, colors);
}

void LearnedLine::ask(bool asking)
{
    const bool hadFocus = m_forget->hasFocus() || m_yes->hasFocus() || m_no->hasFocus();
    const QString files = tr("%n file(s)", nullptr, m_known.files);
    if (asking)
        m_text->setText(tr("Forget what %1 have taught? It comes back only with new files.").arg(files));
    else if (m_known.files > 0)
        m_text->setText(tr("Known from %1 of %n kind(s).", nullptr, m_known.kinds).arg(files));
    else
        m_text->setText(tr("Nothing is known yet."));
    m_forget->setVisible(!asking);
    m_forget->setEnabled(m_known.files > 0);
    m_yes->setVisible(asking);
    m_no->setVisible(asking);
    if (hadFocus)
        (asking ? m_no : m_forget)->setFocus();
}

} // namespace sluice::ui

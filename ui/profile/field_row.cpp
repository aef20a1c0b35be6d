// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/field_row.h"

#include "ui/profile/field_editor.h"
#include "ui/style/retranslate.h"
#include "ui/style/widgets.h"
#include "ui/text/profile_text.h"

#include <QHBoxLayout>

namespace sluice::ui {

FieldRow::FieldRow(FieldEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_explanation(makeLabel(Tone::Muted, this))
    , m_problem(makeLabel(Tone::Plain, this))
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    editor->setParent(this);
    if (!editor->namesItself()) {
        m_name = makeLabel(Tone::Plain, this);
        m_name->setBuddy(editor->focusProxy());
    }
    if (m_name && !editor->isWide())
        line->addWidget(m_name, 1);
    line->addWidget(editor, editor->isLine() || editor->isWide() ? 2 : 0);
    if (!m_name)
        line->addStretch(1);
    inEveryLanguage(this, [this] {
        const FieldText text = fieldText(m_editor->id());
        m_explanation->setText(text.explanation);
        if (m_name)
            m_name->setText(text.name);
    });
    m_explanation->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 5, 0, 5);
    layout->setSpacing(2);
    if (m_name && editor->isWide())
        layout->addWidget(m_name);
    layout->addLayout(line);
    layout->addWidget(m_explanation);
    layout->addWidget(m_problem);
}

void FieldRow::show(const Profile &profile, const std::vector<ProfileProblem> &problems)
{
    QStringList texts;
    for (const ProfileProblem &problem : problems) {
        const ProfileField *field = fieldAt(problem.key);
        if (field && field->id == m_editor->id())
            texts << problemText(problem);
    }
    texts.removeDuplicates();
    m_hasProblem = !texts.isEmpty();
    m_problem->setText(tr("To correct: %1", "what is wrong with a value").arg(texts.join(u' ')));
    m_problem->setVisible(m_hasProblem);
    m_wanted = m_hasProblem || applies(m_editor->id(), profile);
    setVisible(m_wanted);
    m_editor->show(profile);
}

QString FieldRow::problem() const
{
    return m_hasProblem ? m_problem->text() : QString();
}

void FieldRow::setColors(const Colors &colors)
{
    if (m_name)
        setTone(m_name, Tone::Plain, colors);
    setTone(m_explanation, Tone::Muted, colors);
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, colors.bad);
    m_problem->setPalette(palette);
}

} // namespace sluice::ui

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/fold_section.h"

#include "engine/model/profile_fields.h"
#include "ui/profile/field_editor.h"
#include "ui/profile/field_row.h"
#include "ui/style/icons.h"
#include "ui/style/widgets.h"

#include <QVBoxLayout>

namespace sluice::ui {

FoldSection::FoldSection(bool hasHeading, QWidget *parent)
    : QWidget(parent)
    , m_body(new QWidget(this))
    , m_layout(new QVBoxLayout(m_body))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (hasHeading) {
        m_heading = makeButton({}, "fold", this);
        m_heading->setCheckable(true);
        m_heading->setAutoDefault(false);
        m_heading->setIconSize({16, 14});
        connect(m_heading, &QPushButton::toggled, this, &FoldSection::setOpen);
        layout->addWidget(m_heading);
    }
    layout->addWidget(m_body);
    m_layout->setContentsMargins(hasHeading ? 20 : 0, 0, 0, hasHeading ? 8 : 0);
    m_layout->setSpacing(0);
    setOpen(!hasHeading);
}

void FoldSection::add(std::span<const FieldId> ids)
{
    for (const FieldId id : ids) {
        auto *row = new FieldRow(new FieldEditor(id), m_body);
        m_layout->addWidget(row);
        m_rows << row;
    }
}

void FoldSection::addOther(QWidget *row)
{
    m_layout->addWidget(row);
}

void FoldSection::setOpen(bool open)
{
    m_body->setVisible(open);
    if (!m_heading)
        return;
    m_heading->setChecked(open);
    nameHeading();
}

void FoldSection::setTitle(const QString &title)
{
    m_title = title;
    nameHeading();
}

void FoldSection::nameHeading()
{
    const bool open = m_heading->isChecked();
    const QString state = open ? tr("shown", "a section") : tr("folded", "a section");
    m_heading->setText(m_problems == 0 ? m_title
                                       : tr("%1 – %n to correct", "a section", m_problems).arg(m_title));
    m_heading->setAccessibleName(tr("%1, %2", "a section and its state").arg(m_heading->text(), state));
    const QString closed = layoutDirection() == Qt::RightToLeft ? QStringLiteral("fold-closed-rtl")
                                                                : QStringLiteral("fold-closed");
    if (m_text.isValid())
        m_heading->setIcon(icon(open ? QStringLiteral("fold-open") : closed, m_text));
}

void FoldSection::show(const Profile &profile, const std::vector<ProfileProblem> &problems)
{
    int wrong = 0;
    bool isWanted = false;
    for (FieldRow *row : std::as_const(m_rows)) {
        row->show(profile, problems);
        wrong += row->hasProblem() ? 1 : 0;
        isWanted = isWanted || row->isWanted();
    }
    setVisible(isWanted);
    if (!m_heading)
        return;
    const bool isNew = wrong > m_problems;
    m_problems = wrong;
    nameHeading();
    if (isNew)
        setOpen(true);
}

void FoldSection::setColors(const Colors &colors)
{
    m_text = colors.text;
    for (FieldRow *row : std::as_const(m_rows))
        row->setColors(colors);
    if (m_heading)
        nameHeading();
}

} // namespace sluice::ui

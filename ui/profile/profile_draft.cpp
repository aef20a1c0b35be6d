// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/profile_draft.h"

namespace sluice::ui {

void ProfileDraft::change(const Profile &profile, std::optional<FieldId> field)
{
    if (profile == m_steps[m_at])
        return;
    const bool isText = field
                        && (std::holds_alternative<FieldPlace<QString>>(fieldOf(*field).access)
                            || std::holds_alternative<FieldPlace<QStringList>>(fieldOf(*field).access));
    const bool goesOn = isText && field == m_field && m_at > 0;
    m_steps.resize(m_at + 1);
    if (goesOn) {
        m_steps[m_at] = profile;
    } else {
        m_steps.push_back(profile);
        ++m_at;
    }
    m_field = isText ? field : std::nullopt;
}

void ProfileDraft::undo()
{
    if (canUndo())
        --m_at;
    m_field.reset();
}

void ProfileDraft::redo()
{
    if (canRedo())
        ++m_at;
    m_field.reset();
}

} // namespace sluice::ui

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile_fields.h"

#include <optional>
#include <vector>

namespace sluice::ui {

// A profile while it is edited: what it was, and every step since then.
class ProfileDraft
{
public:
    ProfileDraft() = default;
    explicit ProfileDraft(const Profile &profile)
        : m_saved(profile)
        , m_steps{profile}
    {
    }

    [[nodiscard]] const Profile &profile() const { return m_steps[m_at]; }
    [[nodiscard]] const Profile &saved() const { return m_saved; }
    [[nodiscard]] bool isChanged() const { return profile() != m_saved; }
    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_steps.size(); }

    // Letters that are typed into one field in a row are one step.
    void change(const Profile &profile, std::optional<FieldId> field = {});
    void undo();
    void redo();

private:
    Profile m_saved;
    std::vector<Profile> m_steps{Profile()};
    std::size_t m_at = 0;
    std::optional<FieldId> m_field; // of the last step, while it may go on
};

} // namespace sluice::ui

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profile/profile_names.h"

#include <algorithm>

namespace sluice::ui {

ProfileOrigin originOf(const QString &id, const ProfileList &profiles)
{
    const auto found =
        std::ranges::find(profiles.entries, id, [](const ProfileEntry &entry) { return entry.profile.id; });
    return found == profiles.entries.end() ? ProfileOrigin::BuiltIn : found->origin;
}

bool isNameTaken(const QString &name, const QString &id, const ProfileList &profiles)
{
    return std::ranges::any_of(profiles.entries, [&](const ProfileEntry &entry) {
        return entry.profile.id != id
               && entry.profile.name.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

QString freeName(const QString &name, const ProfileList &profiles)
{
    QString free = name.trimmed();
    for (int number = 2; isNameTaken(free, {}, profiles); ++number)
        free = name.trimmed() + u' ' + QString::number(number);
    return free;
}

} // namespace sluice::ui

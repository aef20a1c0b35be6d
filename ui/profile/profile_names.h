// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile_list.h"

#include <QString>

namespace sluice::ui {

// BuiltIn for one that is not there.
[[nodiscard]] ProfileOrigin originOf(const QString &id, const ProfileList &profiles);

// Whether another profile than that of the id has the name, in any case of its letters.
[[nodiscard]] bool isNameTaken(const QString &name, const QString &id, const ProfileList &profiles);

// The name, with a number behind it where it is taken: "Small HEVC 2".
[[nodiscard]] QString freeName(const QString &name, const ProfileList &profiles);

} // namespace sluice::ui

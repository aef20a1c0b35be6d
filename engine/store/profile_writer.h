// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile.h"
#include "engine/model/result.h"

#include <QByteArray>
#include <QString>

namespace sluice::store {

// The file that readProfile() reads back to the same value. All values stand in it, also those that are as in
// a new profile: their meaning does not change with a later Sluice.
[[nodiscard]] QByteArray profileText(const Profile &profile);

} // namespace sluice::store

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile.h"

#include <QString>

#include <vector>

namespace sluice::store {

// Inside of the store: what validate() and readProfile() have in common.
struct Problem
{
    QString key; // "video.crf", "hls.rungs[2].shortSide"
    QString what;
};

[[nodiscard]] std::vector<Problem> problemsOf(const Profile &profile);

} // namespace sluice::store

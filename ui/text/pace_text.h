// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/event.h"

#include <QString>

namespace sluice::ui {

// How many files are at work, and how many may be: "2 at a time, in batches of 3", or "1 at work, up to 2 at
// a time, in batches of 3" where one film has all cores. Empty while nothing may run.
[[nodiscard]] QString paceText(const RunProgress &progress);

} // namespace sluice::ui

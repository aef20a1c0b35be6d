// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/advice.h"

#include <QString>

namespace sluice::ui {

// What a run suffered from and which setting to change: "Memory was over its limit for 31 % of the run.
// Next time: “Batches at once” at 2 instead of 4."
[[nodiscard]] QString adviceSentence(const Advice &advice);

} // namespace sluice::ui

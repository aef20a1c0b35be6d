// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/config.h"
#include "engine/model/event.h"

#include <QString>

namespace sluice::ui {

// What the throttle did and why, with the values that it saw: "Memory at 83 %, limit 80 %: no new batches
// until it is under 70 %. Later batches hold 3 files instead of 6."
[[nodiscard]] QString throttleSentence(const ThrottleEvent &event, const Config &config = {});

// The same for a narrow place in a chart: "14:02 no new batches, size 6 → 3".
[[nodiscard]] QString throttleLabel(const ThrottleEvent &event);

} // namespace sluice::ui

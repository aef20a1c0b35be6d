// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/palette_colors.h"

#include <QString>

namespace sluice::ui {

// The few rules over Fusion that make cards, pills and the primary button. Lengths are device-independent
// pixels, fonts stay those of the system. Widgets choose a rule by a dynamic property: role = "card",
// "primary", "pill", "quiet", "bar".
[[nodiscard]] QString styleSheet(const Colors &colors);

} // namespace sluice::ui

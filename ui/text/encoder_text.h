// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/hardware.h"

#include <QString>

namespace sluice::ui {

// What a check of an encoder came to, in a few words for a table: "works", "no graphics card for it".
[[nodiscard]] QString encoderStateText(EncoderState state);

} // namespace sluice::ui

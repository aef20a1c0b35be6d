// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/remark.h"

namespace sluice::ui {

// In the program's language: "1920x1080 scaled to 1280x720". Empty for an empty remark.
[[nodiscard]] QString remarkText(const Remark &remark);
[[nodiscard]] QStringList remarkTexts(const Remarks &remarks);

} // namespace sluice::ui

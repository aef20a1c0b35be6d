// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/clip_factory.h"

#include <span>

namespace sluice::test {

// The clips of the numbered cases. Each begins with the number of its case, and is as small as shows the
// point.
[[nodiscard]] std::span<const ClipRecipe> caseClips();

} // namespace sluice::test

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/job.h"

#include <QString>

#include <map>
#include <optional>

namespace sluice::ui {

// How many files have the same problem; without a code: they are done, with warnings.
using ProblemCounts = std::map<std::optional<ErrorCode>, int>;

// "12 × no video in it · 3 × the converting process crashed", the most frequent first.
[[nodiscard]] QString problemsText(const ProblemCounts &counts);

} // namespace sluice::ui

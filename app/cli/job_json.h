// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/json.h"

namespace sluice::cli {

// An error with the sentences that a reader gets.
[[nodiscard]] Json errorJson(const Error &error);

// What the worker told about a finished file, with the speed.
[[nodiscard]] Json reportJson(const FileReport &report);

// All that is known about a file at its end: source, decisions, outcome, report.
[[nodiscard]] Json fileJson(const Job &job);

} // namespace sluice::cli

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/job_log.h"

#include <QString>

namespace sluice::ui {

// Everything that is known of how a file went, for people who look closely or pass it on: many lines of plain
// text. What comes from files and processes cannot forge lines of its own.
[[nodiscard]] QString logText(const JobLog &log);

} // namespace sluice::ui

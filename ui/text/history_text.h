// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/run_record.h"

#include <QList>
#include <QString>

namespace sluice::ui {

// How a run ended, in a word or two: "Done", "Stopped", "Broken off", "Running".
[[nodiscard]] QString runEndText(const RunRecord &run, bool isRunning);

// "Saved 412 GB in 38 runs"; what became larger counts against it.
[[nodiscard]] QString savedText(const QList<RunRecord> &runs);

// What was asked to be tried again: "4 files wait again. 1 is not there any more."
[[nodiscard]] QString retriedText(int waiting, int missing);

} // namespace sluice::ui

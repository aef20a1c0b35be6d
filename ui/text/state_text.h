// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/event.h"
#include "engine/model/job.h"

#include <QString>

namespace sluice::ui {

// One word or two, the same everywhere: in the queue, on the command line, in the help.
[[nodiscard]] QString stateText(JobState state);
[[nodiscard]] QString stateText(RunState state);

// The state of one job with what there is to say about it: "Done, 58 % smaller", "Failed: the file is empty".
[[nodiscard]] QString jobText(const Job &job);

// The end of a run in one sentence: "Done: 20 files in 41 s, 61 % smaller. 2 failed."
[[nodiscard]] QString summaryText(const RunSummary &summary);

} // namespace sluice::ui

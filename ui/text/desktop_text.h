// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/event.h"
#include "ui/text/error_text.h"

namespace sluice::ui {

// What is said about the program as a whole and the desktop around it.

[[nodiscard]] Sentence secondWindowSentence();

// How a run ended, in a word or two; summaryText says the rest.
[[nodiscard]] QString runEndTitle(const RunSummary &summary);

// Nothing on this computer opens folders.
[[nodiscard]] Sentence cannotShowSentence(const QString &folder);

// What was chosen for the end of the run.
[[nodiscard]] Sentence willSleepSentence();
[[nodiscard]] Sentence willPowerOffSentence();
[[nodiscard]] Sentence willRunSentence(const QString &command);

// The computer said no; `reason` is what it said, for the second line.
[[nodiscard]] Sentence cannotSleepSentence(const QString &reason);
[[nodiscard]] Sentence cannotPowerOffSentence(const QString &reason);

// What became of the command that was to be run at the end; `said` is the last that it said of errors.
[[nodiscard]] Sentence commandFailedSentence(const QString &command, int exitCode, const QString &said);
[[nodiscard]] Sentence commandDoneSentence(const QString &command);

} // namespace sluice::ui

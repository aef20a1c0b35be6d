// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/plan_review.h"

#include <QString>
#include <QStringList>

namespace sluice::ui {

// What will happen to one file, in a few words for a table: "Convert", "Skip: already done",
// "Fail: no video in it", "Convert, under another name".
[[nodiscard]] QString outcomeText(const PlannedFile &file);

// One cell each: "1920×1080 → 1280×720, HEVC", "2 tracks, 1 left out", "copied", a dash where there is
// nothing.
[[nodiscard]] QString pictureText(const PlannedFile &file);
[[nodiscard]] QString soundText(const PlannedFile &file);
[[nodiscard]] QString subtitleText(const PlannedFile &file);

// Why somebody should look at it, a sentence each; empty where nobody needs to.
[[nodiscard]] QStringList attentionLines(const PlannedFile &file);

// The whole plan in one line: "412 files to convert, 3 to skip, 2 will fail", and what it takes, in parts.
[[nodiscard]] QString planText(const PlanReview &review);
[[nodiscard]] QStringList planParts(const RunForecast &forecast);

} // namespace sluice::ui

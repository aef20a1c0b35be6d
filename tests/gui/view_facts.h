// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/job_log.h"
#include "engine/model/plan_review.h"
#include "engine/model/run_record.h"

#include <QList>

namespace sluice::ui::script {

// One file of a plan as an engine tells it, that will be converted.
[[nodiscard]] PlannedFile plannedFile(qint64 id, const QString &relative, qint64 bytes, qint64 seconds);

// A plan with a file for each thing that may become of one, and forty that are like each other.
[[nodiscard]] PlanReview planReview();

// Three runs, the newest first: one goes on, one has failures, one saved a lot.
[[nodiscard]] QList<RunRecord> runs();
[[nodiscard]] RunDetails runDetails(qint64 run);

[[nodiscard]] JobLog jobLog(qint64 id);

} // namespace sluice::ui::script

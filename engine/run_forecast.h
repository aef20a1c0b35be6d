// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/config.h"
#include "engine/model/event.h"
#include "engine/model/hardware.h"
#include "engine/model/job.h"
#include "engine/model/path_profiles.h"
#include "engine/model/plan_review.h"
#include "engine/plan/learned.h"
#include "engine/run_planner.h"

#include <QString>

#include <functional>
#include <vector>

namespace sluice {

// What a run would be about that began now.
struct ForecastRequest
{
    std::vector<Job> jobs; // that wait, and those that have failed before the run
    ProfileChoice profiles;
    QString outputFolder; // empty: not chosen yet
    EncoderFacts encoders;
    plan::Learned learned;
    Config config;
    ResourceSample machine;
    // What earlier runs know: outputs below the folder, and sources to be left alone.
    std::vector<store::OutputRecord> outputs;
    std::vector<store::QuarantineRecord> quarantined;
};

// Why the output of this file is not made, as whyNotMade(); may block.
using LookAtOutput = std::function<std::optional<Error>(const QString &inputPath, const FilePlan &planned)>;

// Plans as a run does, and adds up, without touching anything. Outputs are looked at only where a folder is
// chosen for them.
[[nodiscard]] PlanReview reviewRun(const ForecastRequest &request, const LookAtOutput &look);

} // namespace sluice

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/config.h"
#include "engine/model/event.h"
#include "engine/model/hardware.h"
#include "engine/model/job.h"
#include "engine/model/profile.h"
#include "engine/model/run_forecast.h"
#include "engine/plan/learned.h"

#include <QString>

#include <functional>
#include <vector>

namespace sluice {

// What a run would be about that began now.
struct ForecastRequest
{
    std::vector<Job> jobs; // that wait
    Profile profile;
    QString outputFolder; // empty: not chosen yet
    EncoderFacts encoders;
    plan::Learned learned;
    Config config;
    ResourceSample machine;
};

// Plans as a run does and adds up, without touching anything. `isThere` says whether a path exists, and may
// block; it is asked only where what exists is left alone.
[[nodiscard]] RunForecast forecastRun(const ForecastRequest &request,
                                      const std::function<bool(const QString &path)> &isThere);

} // namespace sluice

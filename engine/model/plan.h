// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/recipe.h"
#include "engine/model/remark.h"

#include <QString>
#include <QtGlobal>

#include <optional>

namespace sluice {

// What will happen to one file, and what it will cost. Made by plan/planner, shown as it is.
struct JobPlan
{
    QString profile;    // its name
    QString outputPath; // a file, or the directory of an HLS ladder
    Recipe recipe;
    // The same by software, where the recipe has a hardware encoder and the profile allows another.
    std::optional<Recipe> softwareRecipe;
    Remarks decisions; // "1920x1080 kept", "audio mixed from 6 to 2 channels"

    // Predictions for `threads` encoder threads.
    int threads = 1;
    qint64 predictedUs = 0;
    qint64 predictedBytes = 0;
    qint64 predictedMemoryBytes = 0; // peak of the worker while on this file

    bool operator==(const JobPlan &) const = default;
};

} // namespace sluice

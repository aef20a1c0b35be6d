// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace sluice {

// What finished files of one kind have taught about the formulas of time and memory: logarithms of observed
// over predicted, the later files with more weight. See plan/learned.h for how they come about.
struct Observation
{
    QString kind; // "libx264 medium 8-bit 1080 1t"; untranslated
    int timeFiles = 0;
    double timeLog = 0.0;
    int memoryFiles = 0;
    double memoryLog = 0.0;
    double memorySpread = 0.0; // mean distance of a file from it

    // Nobody is believed who says that a formula is wrong by more than this.
    static constexpr double mostFactor = 3.0;

    [[nodiscard]] double timeFactor() const { return bounded(timeLog); }
    // On the careful side: too little memory reserved costs more than a batch that waits.
    [[nodiscard]] double memoryFactor() const { return bounded(memoryLog + memorySpread); }

    bool operator==(const Observation &) const = default;

private:
    [[nodiscard]] static double bounded(double log)
    {
        return std::clamp(std::exp(log), 1.0 / mostFactor, mostFactor);
    }
};

using Observations = QList<Observation>;

} // namespace sluice

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace sluice {

// How far a formula is off: logarithms of observed over predicted, the later files with more weight.
struct Deviation
{
    int files = 0; // that were measured; 0: nothing is known
    double log = 0.0;
    double spread = 0.0; // mean distance of a file from it

    bool operator==(const Deviation &) const = default;
};

// What finished files of one kind have taught. See plan/learned.h for how it comes about.
struct Observation
{
    QString kind; // "libx264 medium 8-bit 1080 1t"; untranslated
    Deviation time{};
    Deviation memory{};
    Deviation output{}; // bytes, where the quality says how many

    // Nobody is believed who says that a formula is wrong by more than this. Machines differ more in speed
    // than in anything else.
    static constexpr double mostFactor = 3.0;
    static constexpr double mostTimeFactor = 20.0;

    [[nodiscard]] double timeFactor() const { return bounded(time.log, mostTimeFactor); }
    // On the careful side: too little memory reserved costs more than a batch that waits.
    [[nodiscard]] double memoryFactor() const { return bounded(memory.log + memory.spread, mostFactor); }
    [[nodiscard]] double outputFactor() const { return bounded(output.log, mostFactor); }

    bool operator==(const Observation &) const = default;

private:
    [[nodiscard]] static double bounded(double log, double most)
    {
        return std::clamp(std::exp(log), 1.0 / most, most);
    }
};

using Observations = QList<Observation>;

// How much is known, for people.
struct LearnedSummary
{
    int kinds = 0;
    int files = 0;

    bool operator==(const LearnedSummary &) const = default;
};

} // namespace sluice

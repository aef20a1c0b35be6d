// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/sim/simulation.h"

#include <QByteArray>
#include <QString>

namespace sluice::sim {

struct ChartTexts // what the caller says in words
{
    QString title;
    QString subtitle;
};

// A picture of the run as SVG: the batches on their lanes, each file a box; below them the cores at work and
// the memory, with its limit and the throttle's changes.
[[nodiscard]] QByteArray laneChart(const MachineSetup &machine, const std::vector<File> &files,
                                   const Outcome &result, const ChartTexts &texts);

} // namespace sluice::sim

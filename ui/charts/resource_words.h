// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/config.h"
#include "engine/model/event.h"
#include "ui/charts/chart_kinds.h"
#include "ui/charts/curve.h"
#include "ui/style/palette_colors.h"

#include <QString>

namespace sluice::ui {

// What stands above a chart, and what a screen reader says of it.
struct ChartWords
{
    QString title;  // "Memory 71 %"
    QString detail; // "11 GiB of 16 GiB, limit 80 %"
    QString spoken;
};

[[nodiscard]] QString chartName(ChartKind kind);
[[nodiscard]] QString chartHelp(ChartKind kind); // what it measures, for who does not know the word
[[nodiscard]] ChartWords chartWords(ChartKind kind, const ResourceSample &sample, const Config &config);
// Before the first sample.
[[nodiscard]] ChartWords emptyWords(ChartKind kind, const Config &config);

[[nodiscard]] std::vector<Curve> curvesOf(ChartKind kind, const Colors &colors, const Config &config);

} // namespace sluice::ui

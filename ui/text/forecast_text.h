// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/run_forecast.h"

#include <QString>
#include <QStringList>

namespace sluice::ui {

// With its range where that says more than the guess: "1.1 GB (0.5 GB to 2.2 GB)".
[[nodiscard]] QString guessText(const Guess &guess, QString (*text)(qint64));

// What a run would take, in short parts: "about 2 h (1 h 30 min to 3 h)", "3.1 GB of results (2.2 GB to
// 4.4 GB)", "2.1 GiB of memory (2.0 GiB to 2.4 GiB)". Empty where there is nothing to convert.
[[nodiscard]] QStringList forecastParts(const RunForecast &forecast);

// Why the run may not go well, and what to change; empty where nothing speaks against it.
struct ForecastWarning
{
    QString what;
    QString next;
};
[[nodiscard]] ForecastWarning memoryWarning(const RunForecast &forecast);
[[nodiscard]] ForecastWarning roomWarning(const RunForecast &forecast);

} // namespace sluice::ui

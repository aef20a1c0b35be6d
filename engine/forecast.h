// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace sluice {

// How long a run will still take, from what was predicted and what has come true so far. Pure arithmetic: the
// time given is the time at work, pauses left out, so that a pause does not spoil the guess.
struct ForecastInput
{
    double doneUs = 0.0; // predicted work of what is done, running files by their share
    double leftUs = 0.0; // predicted work of what is left
    double speed = 1.0;  // predicted work that is done in the same time
    qint64 activeUs = 0; // at work since the start
};

struct Forecast
{
    double fraction = 0.0;
    qint64 leftUs = -1; // -1: nothing to say yet
    qint64 lowUs = -1;
    qint64 highUs = -1;
};

[[nodiscard]] Forecast forecast(const ForecastInput &input);

} // namespace sluice

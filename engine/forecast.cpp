// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/forecast.h"

#include <algorithm>

namespace sluice {

namespace {

constexpr double warmUpUs = 3e6;   // before this the prediction says more than the measurement
constexpr double trustedUs = 20e6; // after this only the measurement counts
constexpr double narrowest = 0.06; // half of the range at the end of a run
constexpr double widest = 0.45;    // and at its start

} // namespace

Forecast forecast(const ForecastInput &input)
{
    Forecast result;
    const double total = input.doneUs + input.leftUs;
    if (total <= 0)
        return result;
    result.fraction = std::clamp(input.doneUs / total, 0.0, 1.0);

    const double planned = input.leftUs / std::max(1.0, input.speed);
    const auto active = double(input.activeUs);
    double left = planned;
    if (active > warmUpUs && input.doneUs > 0) {
        const double measured = input.leftUs * active / input.doneUs;
        const double trust = std::clamp((active - warmUpUs) / (trustedUs - warmUpUs), 0.0, 1.0);
        left = planned + (measured - planned) * trust;
    }
    const double spread =
        std::max(narrowest, widest * (1.0 - result.fraction)
                                * (active > warmUpUs ? trustedUs / (trustedUs + active) : 1.0));
    result.leftUs = qint64(left);
    result.lowUs = qint64(left * (1.0 - spread));
    result.highUs = qint64(left * (1.0 + spread));
    return result;
}

} // namespace sluice

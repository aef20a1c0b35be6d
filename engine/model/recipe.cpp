// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/recipe.h"

#include <algorithm>
#include <cmath>

namespace sluice {

std::vector<int> coresOfRungs(const std::vector<Rung> &rungs, int cores)
{
    // A picture twice as large costs a little less than twice the time.
    const auto cost = [](const Rung &rung) { return std::pow(double(rung.width) * rung.height, 0.9); };
    double sum = 0.0;
    for (const Rung &rung : rungs)
        sum += cost(rung);
    std::vector<int> result;
    result.reserve(rungs.size());
    for (const Rung &rung : rungs)
        result.push_back(std::max(1, int(std::lround(cores * cost(rung) / sum))));
    return result;
}

} // namespace sluice

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/picture.h"

#include <QStringList>

#include <array>
#include <cmath>
#include <numeric>

namespace sluice {

namespace {

constexpr double lowestRate = 1.0;
constexpr double highestRate = 240.0;
constexpr int largestTerm = 1'000'000;

std::optional<FrameRate> reduced(int num, int den)
{
    if (num <= 0 || den <= 0 || num > largestTerm || den > largestTerm)
        return std::nullopt;
    const double rate = double(num) / den;
    if (rate < lowestRate || rate > highestRate)
        return std::nullopt;
    const int common = std::gcd(num, den);
    return FrameRate{num / common, den / common};
}

} // namespace

std::optional<FrameRate> frameRateOf(const QString &text)
{
    const QStringList terms = text.split(u'/');
    bool good = false;
    if (terms.size() == 2) {
        bool alsoGood = false;
        const int num = terms[0].toInt(&good);
        const int den = terms[1].toInt(&alsoGood);
        return good && alsoGood ? reduced(num, den) : std::nullopt;
    }
    const double rate = text.toDouble(&good);
    const bool plausible = rate >= lowestRate && rate <= highestRate; // no "nan" is
    if (!good || !plausible)
        return std::nullopt;
    for (const int whole : {24, 30, 48, 60, 120}) {
        if (rate != whole && std::fabs(rate - whole * 1000.0 / 1001.0) < 0.005)
            return reduced(whole * 1000, 1001);
    }
    return reduced(int(std::lround(rate * 1000)), 1000);
}

} // namespace sluice

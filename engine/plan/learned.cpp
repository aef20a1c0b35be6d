// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/learned.h"

#include "engine/model/coding_rules.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace sluice::plan {

namespace {

// After so many files a new one counts as much as all before it weighed down: a machine may change.
constexpr int remembered = 5;

// A round number at or above it: files of about one size learn from each other.
int bucketOf(int value, std::span<const int> buckets)
{
    const auto found = std::ranges::lower_bound(buckets, value);
    return found != buckets.end() ? *found : buckets.back();
}

double weightOf(int files)
{
    return 1.0 / std::min(files, remembered);
}

double logOf(qint64 observed, qint64 predicted)
{
    return std::log(double(observed) / double(predicted));
}

QString encoderOf(const QString &kind)
{
    return kind.section(u' ', 0, 0);
}

} // namespace

QString kindOf(const MediaInfo &media, const Recipe &recipe, int threads)
{
    static constexpr std::array sizes{240, 360, 480, 576, 720, 1080, 1440, 2160, 4320};
    static constexpr std::array counts{1, 2, 4, 8, 16, 32, 64};
    const StreamInfo *video = media.video();
    if (!video || recipe.copyVideo || recipe.rungs.empty())
        return {};
    const Rung &rung = recipe.rungs.front();
    const bool deep = isDeep(recipe, video->bitDepth > 8 || video->hdr);
    const QString ladder =
        recipe.rungs.size() > 1 ? QStringLiteral(" x%1").arg(qsizetype(recipe.rungs.size())) : QString();
    return QStringLiteral("%1 %2 %3-bit %4%5 %6t")
        .arg(nameString(recipe.encoder), recipe.preset)
        .arg(deep ? 10 : 8)
        .arg(bucketOf(std::min(rung.width, rung.height), sizes))
        .arg(ladder)
        .arg(bucketOf(threads, counts));
}

Learned::Learned(const Observations &known)
{
    for (const Observation &observation : known) {
        m_known.insert(observation.kind, observation);
        addToEncoder(observation);
    }
}

// Of kinds with many files and kinds with few alike: each says something about the machine.
void Learned::addToEncoder(const Observation &observation)
{
    if (observation.timeFiles == 0)
        return;
    Observation &encoder = m_byEncoder[encoderOf(observation.kind)];
    ++encoder.timeFiles;
    encoder.timeLog += (observation.timeLog - encoder.timeLog) * weightOf(encoder.timeFiles);
}

Observation Learned::learn(const QString &kind, const Estimate &by, const Taken &taken)
{
    Observation &known = m_known[kind];
    known.kind = kind;
    if (taken.wallUs >= shortestUs && by.wallUs > 0) {
        ++known.timeFiles;
        known.timeLog += (logOf(taken.wallUs, by.wallUs) - known.timeLog) * weightOf(known.timeFiles);
        addToEncoder(known);
    }
    if (taken.memoryBytes > 0 && by.memoryBytes > 0) {
        const double log = logOf(taken.memoryBytes, by.memoryBytes);
        ++known.memoryFiles;
        const double weight = weightOf(known.memoryFiles);
        if (known.memoryFiles > 1)
            known.memorySpread += (std::abs(log - known.memoryLog) - known.memorySpread) * weight;
        known.memoryLog += (log - known.memoryLog) * weight;
    }
    return known;
}

double Learned::timeFactor(const QString &kind) const
{
    const auto known = m_known.constFind(kind);
    if (known != m_known.cend() && known->timeFiles > 0)
        return known->timeFactor();
    const auto encoder = m_byEncoder.constFind(encoderOf(kind));
    return encoder != m_byEncoder.cend() ? encoder->timeFactor() : 1.0;
}

Estimate Learned::correct(const MediaInfo &media, const Recipe &recipe, int threads) const
{
    Estimate result = estimate(media, recipe, threads);
    const QString kind = isEmpty() ? QString() : kindOf(media, recipe, threads);
    if (kind.isEmpty())
        return result;
    const double time = timeFactor(kind);
    result.wallUs = qint64(double(result.wallUs) * time);
    result.cpuUs = qint64(double(result.cpuUs) * time);
    const auto known = m_known.constFind(kind);
    if (known != m_known.cend() && known->memoryFiles > 0)
        result.memoryBytes = qint64(double(result.memoryBytes) * known->memoryFactor());
    return result;
}

} // namespace sluice::plan

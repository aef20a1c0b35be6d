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

// Of ranges around a prediction, as logarithms.
constexpr double fewFilesSpread = 0.25;
constexpr double leastSpread = 0.06;
constexpr double wantedSizeSpread = 0.15;

// A round number at or above it: files of about one size learn from each other.
int bucketOf(int value, std::span<const int> buckets)
{
    const auto found = std::ranges::lower_bound(buckets, value);
    return found != buckets.end() ? *found : buckets.back();
}

double weightOf(int files)
{
    return 1.0 / std::clamp(files, 1, remembered);
}

double logOf(qint64 observed, qint64 predicted)
{
    return std::log(double(observed) / double(predicted));
}

void note(Deviation &deviation, double log)
{
    const double weight = weightOf(++deviation.files);
    if (deviation.files > 1)
        deviation.spread += (std::abs(log - deviation.log) - deviation.spread) * weight;
    deviation.log += (log - deviation.log) * weight;
}

// A single file says nothing of the next one's distance.
double spreadOf(const Deviation &deviation)
{
    return deviation.files < 2 ? fewFilesSpread : std::max(leastSpread, deviation.spread);
}

// How large the output gets is up to the pictures, not to the recipe.
bool isSizeOpen(const Recipe &recipe)
{
    return !recipe.copyVideo && !recipe.rungs.empty() && recipe.rungs.front().bitrateKbps == 0;
}

QString encoderOf(const QString &kind)
{
    return kind.section(u' ', 0, 0);
}

QString withoutThreads(const QString &kind)
{
    return kind.section(u' ', 0, -2);
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

qint64 aloneUs(const Taken &taken, const Recipe &recipe, const Estimate &by)
{
    if (!taken.processorWasFull || taken.cpuUs <= 0 || by.cpuUs <= 0 || isHardware(recipe.encoder))
        return taken.wallUs;
    return qint64(double(taken.cpuUs) * double(by.wallUs) / double(by.cpuUs));
}

Learned::Learned(const Observations &known)
{
    for (const Observation &observation : known) {
        m_known.insert(observation.kind, observation);
        addToEncoder(observation);
        addToPicture(observation);
    }
}

// Of kinds with many files and kinds with few alike: each says something about the machine.
void Learned::addToEncoder(const Observation &observation)
{
    if (observation.time.files > 0)
        note(m_byEncoder[encoderOf(observation.kind)].time, observation.time.log);
}

void Learned::addToPicture(const Observation &observation)
{
    if (observation.output.files > 0)
        note(m_byPicture[withoutThreads(observation.kind)].output, observation.output.log);
}

std::optional<Observation> Learned::learn(const MediaInfo &media, const Recipe &recipe, int threads,
                                          const Taken &taken)
{
    const QString kind = kindOf(media, recipe, threads);
    if (kind.isEmpty())
        return std::nullopt;
    const Estimate by = estimate(media, recipe, threads);
    Observation &known = m_known[kind];
    known.kind = kind;
    const bool isLong = taken.wallUs >= shortestUs;
    if (isLong && by.wallUs > 0) {
        note(known.time, logOf(std::max<qint64>(1, aloneUs(taken, recipe, by)), by.wallUs));
        addToEncoder(known);
    }
    if (taken.memoryBytes > 0 && by.memoryBytes > 0)
        note(known.memory, logOf(taken.memoryBytes, by.memoryBytes));
    if (isLong && taken.outputBytes > 0 && by.outputBytes > 0 && isSizeOpen(recipe)) {
        note(known.output, logOf(taken.outputBytes, by.outputBytes));
        addToPicture(known);
    }
    return known;
}

Factors Learned::factors(const MediaInfo &media, const Recipe &recipe, int threads) const
{
    Factors result;
    if (!isSizeOpen(recipe))
        result.outputSpread = wantedSizeSpread;
    const QString kind = isEmpty() ? QString() : kindOf(media, recipe, threads);
    if (kind.isEmpty())
        return result;
    const Observation known = m_known.value(kind);
    const Observation encoder = m_byEncoder.value(encoderOf(kind));
    const Observation &timed = known.time.files > 0 ? known : encoder;
    if (timed.time.files > 0) {
        result.time = timed.timeFactor();
        result.timeSpread = spreadOf(timed.time);
    }
    if (known.memory.files > 0) {
        result.memory = known.memoryFactor();
        result.memorySpread = spreadOf(known.memory);
    }
    const Observation &sized = known.output.files > 0 ? known : m_byPicture.value(withoutThreads(kind));
    if (sized.output.files > 0 && isSizeOpen(recipe)) {
        result.output = sized.outputFactor();
        result.outputSpread = spreadOf(sized.output);
    }
    return result;
}

Estimate Learned::correct(const MediaInfo &media, const Recipe &recipe, int threads) const
{
    Estimate result = estimate(media, recipe, threads);
    const Factors by = factors(media, recipe, threads);
    result.wallUs = qint64(double(result.wallUs) * by.time);
    result.cpuUs = qint64(double(result.cpuUs) * by.time);
    result.memoryBytes = qint64(double(result.memoryBytes) * by.memory);
    result.outputBytes = qint64(double(result.outputBytes) * by.output);
    return result;
}

LearnedSummary Learned::summary() const
{
    LearnedSummary result{.kinds = int(m_known.size()), .files = 0};
    for (const Observation &known : m_known)
        result.files += std::max({known.time.files, known.memory.files, known.output.files});
    return result;
}

} // namespace sluice::plan

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/media_info.h"
#include "engine/model/observation.h"
#include "engine/model/recipe.h"
#include "engine/plan/estimate.h"

#include <QHash>
#include <QString>

#include <optional>

namespace sluice::plan {

// What a finished file has really taken; 0: not measured.
struct Taken
{
    qint64 wallUs = 0; // pauses left out
    qint64 cpuUs = 0;
    bool processorWasFull = false; // meanwhile, whoever used it
    qint64 memoryBytes = 0;
    qint64 outputBytes = 0;
};

// So many times what the formulas say, and how far single files were from it, as a logarithm.
struct Factors
{
    double time = 1.0;
    double memory = 1.0;
    double output = 1.0;
    double timeSpread = unknownTime;
    double memorySpread = unknownMemory;
    double outputSpread = unknownOutput;

    // Where nothing was measured yet: another machine may well be twice as fast, another film twice as large.
    static constexpr double unknownTime = 0.9;
    static constexpr double unknownMemory = 0.15;
    static constexpr double unknownOutput = 0.7;
};

// What the file would have taken on an otherwise idle machine: as long as it did, unless it had to share a
// processor that was full; then as its processor time says, with as many cores at work as `by` goes by. What
// the circuits of a card encode is not done by the processor.
[[nodiscard]] qint64 aloneUs(const Taken &taken, const Recipe &recipe, const Estimate &by);

// Files whose formulas are wrong by about the same factor have the same kind: encoder, preset, depth of the
// samples, size, threads, and whether it is a ladder. Empty: nothing is encoded, or the source is unknown.
[[nodiscard]] QString kindOf(const MediaInfo &media, const Recipe &recipe, int threads);

// Corrects estimates by what earlier files of the same kind have taken. Where none has been seen, the time
// follows other files of the same encoder, since that is mostly a matter of the machine, and the output those
// with another number of threads; memory is not guessed that way. Pure: kept and loaded by others.
class Learned final
{
public:
    Learned() = default;
    explicit Learned(const Observations &known);

    // Learns from one file; says what is known of its kind now. Nothing where its kind is empty.
    std::optional<Observation> learn(const MediaInfo &media, const Recipe &recipe, int threads,
                                     const Taken &taken);

    [[nodiscard]] Factors factors(const MediaInfo &media, const Recipe &recipe, int threads) const;
    // As estimate(), corrected.
    [[nodiscard]] Estimate correct(const MediaInfo &media, const Recipe &recipe, int threads) const;

    [[nodiscard]] bool isEmpty() const { return m_known.isEmpty(); }
    [[nodiscard]] LearnedSummary summary() const;

    // Shorter work is mostly the start of it, and says nothing of its speed.
    static constexpr qint64 shortestUs = 100'000;

private:
    void addToEncoder(const Observation &observation);
    void addToPicture(const Observation &observation);

    QHash<QString, Observation> m_known;
    QHash<QString, Observation> m_byEncoder; // times alone
    QHash<QString, Observation> m_byPicture; // outputs alone, whatever the threads
};

} // namespace sluice::plan

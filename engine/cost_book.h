// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/job.h"
#include "engine/plan/file_cost.h"
#include "engine/plan/learned.h"
#include "engine/store/journal.h"

#include <optional>

namespace sluice {

// What is known of the costs of files on this machine: the formulas, and what finished files have taught.
class CostBook final
{
public:
    explicit CostBook(store::Journal &journal)
        : m_journal(journal)
    {
    }

    // From the journal; without learning nothing is read and the formulas alone hold.
    [[nodiscard]] Result<> open(bool learning);
    [[nodiscard]] const plan::Learned &learned() const { return m_learned; }

    // As plan::estimate(), corrected by what is known.
    [[nodiscard]] plan::Estimate estimate(const MediaInfo &media, const Recipe &recipe, int threads) const;

    [[nodiscard]] plan::FileCost costOf(const MediaInfo &media, const Recipe &recipe) const;

    // From a finished job, and whether the processor was full meanwhile. What is to be kept in the journal;
    // nothing where it teaches nothing.
    [[nodiscard]] std::optional<Observation> learnFrom(const Job &job, bool processorWasFull);

    // The work of a finished job in time of one core, in the measure in which it is learned from; nothing
    // where it teaches nothing of its time.
    [[nodiscard]] std::optional<double> workUsOf(const Job &job, bool processorWasFull) const;

    // Whether estimates have moved by more than noise since the last time.
    [[nodiscard]] bool hasNews() const { return m_hasNews; }
    void newsTaken();

    // What the journal has of this machine, whether or not it is learned from.
    [[nodiscard]] Result<LearnedSummary> known();
    // How many kinds of files were known. Those of this machine, in the journal too.
    [[nodiscard]] Result<int> forget();

private:
    [[nodiscard]] bool isNews(const Observation &observation) const;

    store::Journal &m_journal;
    bool m_learning = false;
    plan::Learned m_learned;
    QHash<QString, Observation> m_told; // what estimates went by when news were last taken
    QHash<QString, Observation> m_news;
    bool m_hasNews = false;
};

} // namespace sluice

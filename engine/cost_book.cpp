// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cost_book.h"

namespace sluice {

Result<> CostBook::open(bool learning)
{
    m_learning = learning;
    m_learned = {};
    if (!learning)
        return {};
    const Result<Observations> known = m_journal.observations();
    if (!known)
        return Unexpected(known.error());
    m_learned = plan::Learned(*known);
    return {};
}

std::optional<Observation> CostBook::learnFrom(const Job &job)
{
    if (!m_learning || !job.media || !job.plan || !job.report)
        return std::nullopt;
    const QString kind = plan::kindOf(*job.media, job.plan->recipe, job.plan->threads);
    if (kind.isEmpty())
        return std::nullopt;
    const FileReport &report = *job.report;
    return m_learned.learn(
        kind, plan::estimate(*job.media, job.plan->recipe, job.plan->threads),
        {.wallUs = report.wallUs, .memoryBytes = report.peakIsOfFile ? report.peakMemoryBytes : 0});
}

} // namespace sluice

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cost_book.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sluice {

namespace {

constexpr double newsShare = 0.03; // smaller changes are not worth weighing every waiting file anew

plan::Taken takenBy(const Job &job, bool processorWasFull)
{
    const FileReport &report = *job.report;
    return {.wallUs = report.wallUs,
            .cpuUs = report.cpuUs,
            .processorWasFull = processorWasFull,
            .memoryBytes = report.peakIsOfFile ? report.peakMemoryBytes : 0,
            .outputBytes = job.outputBytes};
}

bool hasMoved(double was, double is)
{
    return std::abs(is / was - 1.0) > newsShare;
}

} // namespace

Result<> CostBook::open(bool learning)
{
    m_learning = learning;
    m_learned = {};
    m_told.clear();
    m_news.clear();
    m_hasNews = false;
    if (!learning)
        return {};
    const Result<Observations> known = m_journal.observations();
    if (!known)
        return Unexpected(known.error());
    m_learned = plan::Learned(*known);
    for (const Observation &observation : *known)
        m_told.insert(observation.kind, observation);
    return {};
}

plan::Estimate CostBook::estimate(const MediaInfo &media, const Recipe &recipe, int threads) const
{
    return m_learned.correct(media, recipe, threads);
}

plan::FileCost CostBook::costOf(const MediaInfo &media, const Recipe &recipe) const
{
    return plan::costOf(media, recipe, m_learned);
}

std::optional<Observation> CostBook::learnFrom(const Job &job, bool processorWasFull)
{
    if (!m_learning || !job.media || !job.plan || !job.report)
        return std::nullopt;
    auto known =
        m_learned.learn(*job.media, job.plan->recipe, job.plan->threads, takenBy(job, processorWasFull));
    if (known) {
        m_news.insert(known->kind, *known);
        m_hasNews = m_hasNews || isNews(*known);
    }
    return known;
}

std::optional<double> CostBook::workUsOf(const Job &job, bool processorWasFull) const
{
    if (!m_learning || !job.media || !job.plan || !job.report
        || job.report->wallUs < plan::Learned::shortestUs)
        return std::nullopt;
    const Recipe &recipe = job.plan->recipe;
    const int threads = job.plan->threads;
    if (plan::kindOf(*job.media, recipe, threads).isEmpty())
        return std::nullopt;
    const plan::Estimate by = estimate(*job.media, recipe, threads);
    const qint64 tookUs = plan::aloneUs(takenBy(job, processorWasFull), recipe, by);
    const qint64 workUs = estimate(*job.media, recipe, 1).wallUs;
    return double(tookUs) * double(workUs) / double(std::max<qint64>(1, by.wallUs));
}

bool CostBook::isNews(const Observation &observation) const
{
    const Observation told = m_told.value(observation.kind);
    return hasMoved(told.timeFactor(), observation.timeFactor())
           || hasMoved(told.memoryFactor(), observation.memoryFactor())
           || hasMoved(told.outputFactor(), observation.outputFactor());
}

void CostBook::newsTaken()
{
    m_hasNews = false;
    for (auto it = m_news.cbegin(); it != m_news.cend(); ++it)
        m_told.insert(it.key(), it.value());
    m_news.clear();
}

Result<LearnedSummary> CostBook::known()
{
    const Result<Observations> all = m_journal.observations();
    if (!all)
        return Unexpected(all.error());
    return plan::Learned(*all).summary();
}

Result<int> CostBook::forget()
{
    const Result<int> forgotten = m_journal.forgetObservations();
    if (!forgotten)
        return forgotten;
    m_learned = {};
    m_told.clear();
    m_news.clear();
    m_hasNews = true; // estimates go back to the formulas
    return forgotten;
}

} // namespace sluice

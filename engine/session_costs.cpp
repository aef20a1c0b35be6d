// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the session knows of the costs of files outside of a run: what was learned, and what a run would take.

#include "engine/session.h"

#include "engine/run/background.h"
#include "engine/store/run_lock.h"

#include <QSet>

#include <utility>

namespace sluice {

void Session::tellLearned()
{
    if (const auto known = m_costs->known())
        Q_EMIT learned(*known);
    else
        Q_EMIT refused(known.error());
}

void Session::forgetLearned()
{
    if (!m_costs) {
        Q_EMIT refused(Error{ErrorCode::StateUnavailable, m_setup.stateFolder, {}});
        return;
    }
    // A run of another process would only write again what it has learned so far.
    std::optional<store::RunLock> lock;
    if (!m_run) {
        auto acquired = store::RunLock::acquire(m_setup.stateFolder);
        if (!acquired) {
            Q_EMIT refused(acquired.error());
            return;
        }
        lock.emplace(std::move(*acquired));
    }
    m_writer->pending().observations.clear();
    const Result<int> kinds = m_costs->forget();
    if (!kinds) {
        Q_EMIT refused(kinds.error());
        return;
    }
    if (m_run)
        m_run->weighAgain();
    forecastSoon();
    Q_EMIT learnedForgotten(*kinds);
    tellLearned();
}

void Session::reviewPlan()
{
    if (!m_journal) {
        Q_EMIT refused(Error{ErrorCode::StateUnavailable, m_setup.stateFolder, {}});
        return;
    }
    m_reviewWanted = true;
    forecastSoon();
}

void Session::forecastSoon()
{
    if (!m_run && m_journal)
        m_forecastTimer.start();
}

ForecastRequest Session::forecastRequest()
{
    ForecastRequest request{.jobs = {},
                            .profiles = m_profiles,
                            .outputFolder = m_outputFolder,
                            .encoders = m_encoders->facts(),
                            .learned = m_costs->learned(),
                            .config = m_setup.config,
                            .machine = m_lastSample.value_or(ResourceSample()),
                            .outputs = {},
                            .quarantined = {}};
    const QSet<JobId> failedEarly(m_failedEarly.cbegin(), m_failedEarly.cend());
    for (const JobId id : m_jobs.order()) {
        const Job *job = m_jobs.find(id);
        if (job->state == JobState::Waiting || (job->state == JobState::Failed && failedEarly.contains(id)))
            request.jobs.push_back(*job);
    }
    // A journal that can not be read knows nothing; the next write tells of it.
    if (!m_outputFolder.isEmpty())
        request.outputs =
            m_journal->outputsBelow(m_outputFolder).value_or(std::vector<store::OutputRecord>());
    if (m_setup.config.quarantine && !m_setup.retryQuarantined)
        request.quarantined = m_journal->quarantined().value_or(std::vector<store::QuarantineRecord>());
    return request;
}

// A review tells whether the hardware encoder works; a mere forecast does not try it out.
bool Session::waitsForEncoder()
{
    return m_reviewWanted && m_encoders->waitsFor(m_profiles.all()); // comes again with the answer
}

// In a thread of its own: thousands of files are planned, and outputs are looked for.
void Session::forecastNow()
{
    const bool isReady = m_lastSample && !m_scans.isReading() && m_probing == 0;
    if (m_run || m_closing || !isReady || waitsForEncoder())
        return; // comes again when that is over
    const auto look = [policy = m_setup.config.existing](const QString &inputPath, const FilePlan &planned) {
        return whyNotMade(inputPath, planned.plan.outputPath, planned.doneBytes, policy, run::mayBeWritten);
    };
    run::inBackground(
        this, [request = forecastRequest(), look] { return reviewRun(request, look); },
        [this, number = ++m_forecasts,
         asked = std::exchange(m_reviewWanted, false)](const PlanReview &review) {
            if (number != m_forecasts || m_run || m_closing) {
                m_reviewWanted = m_reviewWanted || asked; // by the next one
                return;
            }
            if (asked)
                Q_EMIT planReviewed(review);
            Q_EMIT forecast(review.forecast);
        });
}

} // namespace sluice

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the session knows of the costs of files outside of a run: what was learned, and what a run would take.

#include "engine/session.h"

#include "engine/run/background.h"
#include "engine/run_forecast.h"
#include "engine/store/run_lock.h"

#include <QFileInfo>

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

void Session::forecastSoon()
{
    if (!m_run && m_journal)
        m_forecastTimer.start();
}

// In a thread of its own: thousands of files are planned, and outputs are looked for.
void Session::forecastNow()
{
    const bool isReady = m_lastSample && !m_scanning && m_toScan.isEmpty() && m_probing == 0;
    if (m_run || m_closing || !isReady)
        return; // comes again when that is over
    ForecastRequest request{.jobs = {},
                            .profile = m_profile,
                            .outputFolder = m_outputFolder,
                            .encoders = m_encoders->facts(),
                            .learned = m_costs->learned(),
                            .config = m_setup.config,
                            .machine = *m_lastSample};
    for (const JobId id : m_jobs.order()) {
        if (const Job *job = m_jobs.find(id); job->state == JobState::Waiting)
            request.jobs.push_back(*job);
    }
    run::inBackground(
        this,
        [request = std::move(request)] {
            return forecastRun(request, [](const QString &path) { return QFileInfo::exists(path); });
        },
        [this, number = ++m_forecasts](const RunForecast &result) {
            if (number == m_forecasts && !m_run && !m_closing)
                Q_EMIT forecast(result);
        });
}

} // namespace sluice

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/dry_run.h"

#include <utility>

namespace sluice::cli {

DryRun::DryRun(Options options, ProfileChoice profiles, Engine &engine, Reporter &reporter, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_profiles(std::move(profiles))
    , m_engine(engine)
    , m_reporter(reporter)
{
    connect(&engine, &Engine::ready, this, [this] { m_engine.addPaths(m_options.inputs); });
    connect(&engine, &Engine::scanFinished, this, &DryRun::onScanned);
    connect(&engine, &Engine::jobsAdded, this, [this](const QList<Job> &jobs) {
        for (const Job &job : jobs)
            m_jobs.insert(job.id, job);
    });
    connect(&engine, &Engine::jobChanged, this, [this](JobId id, const Job &job) { m_jobs.insert(id, job); });
    connect(&engine, &Engine::jobStateChanged, this, [this](JobId id, JobState, JobState is) {
        m_problems = m_problems || is == JobState::Failed;
        m_reporter.jobChanged(m_jobs.value(id));
    });
    connect(&engine, &Engine::forecast, this, &DryRun::onForecast);
    // The queue belongs to a run, and there was none.
    connect(&engine, &Engine::jobsRemoved, this, [this] { end(m_problems ? SomeFailed : AllDone); });
    connect(&engine, &Engine::refused, this, [this](const Error &error) {
        m_reporter.refused(error);
        end(BadUsage);
    });
}

void DryRun::begin()
{
    m_engine.setProfile(m_profiles.forAll);
    m_engine.setPathProfiles(m_profiles.paths);
    m_engine.setOutputFolder(m_options.output);
    m_engine.open();
}

void DryRun::interrupt()
{
    end(Interrupted);
}

void DryRun::onScanned(const ScanSummary &summary)
{
    m_scanned = true;
    m_problems = m_problems || !summary.problems.empty();
    m_reporter.scanned(summary);
    if (summary.found > 0)
        return;
    if (summary.problems.empty())
        m_reporter.refused(Error{ErrorCode::NothingFound, m_options.inputs.join(QStringLiteral(", ")), {}});
    end(BadUsage);
}

void DryRun::onForecast(const RunForecast &forecast)
{
    if (!m_scanned || m_over || std::exchange(m_told, true))
        return;
    m_problems = m_problems || forecast.unclear > 0;
    m_reporter.forecast(forecast);
    m_engine.removeJobs(m_jobs.keys());
}

void DryRun::end(int exitCode)
{
    if (m_over)
        return;
    m_over = true;
    m_reporter.closed();
    Q_EMIT ended(exitCode);
}

} // namespace sluice::cli

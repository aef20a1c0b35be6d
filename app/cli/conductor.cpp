// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/conductor.h"

#include <utility>

namespace sluice::cli {

Conductor::Conductor(Options options, const Config &config, ProfileChoice profiles, Engine &engine,
                     Reporter &reporter, ReportFile &report, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_config(config)
    , m_profiles(std::move(profiles))
    , m_engine(engine)
    , m_reporter(reporter)
    , m_report(report)
{
    connect(&engine, &Engine::ready, this, &Conductor::onReady);
    connect(&engine, &Engine::refused, this, &Conductor::onRefused);
    connect(&engine, &Engine::scanFinished, this, &Conductor::onScanned);
    connect(&engine, &Engine::jobChanged, this,
            [this](JobId id, const Job &job) { m_changed.insert(id, job); });
    connect(&engine, &Engine::jobStateChanged, this, [this](JobId id, JobState, JobState is) {
        m_reporter.jobChanged(m_changed.value(id));
        if (isFinal(is))
            m_report.add(m_changed.take(id));
    });
    connect(&engine, &Engine::jobsProgressed, this, [this](const QList<JobProgress> &files) {
        for (const JobProgress &file : files)
            m_reporter.fileProgressed(file);
    });
    connect(&engine, &Engine::batchStarted, this, [this](const BatchInfo &b) { m_reporter.batchStarted(b); });
    connect(&engine, &Engine::batchFinished, this,
            [this](BatchId id, bool crashed) { m_reporter.batchFinished(id, crashed); });
    connect(&engine, &Engine::sampled, this, [this](const ResourceSample &s) { m_reporter.sampled(s); });
    connect(&engine, &Engine::throttled, this,
            [this](const ThrottleEvent &event) { m_reporter.throttled(event, m_config); });
    connect(&engine, &Engine::admissionChanged, this,
            [this](const Admission &admission) { m_reporter.admissionChanged(admission); });
    connect(&engine, &Engine::runProgressed, this,
            [this](const RunProgress &p) { m_reporter.progressed(p); });
    connect(&engine, &Engine::runStateChanged, this,
            [this](RunState, RunState is) { m_running = is != RunState::Idle; });
    connect(&engine, &Engine::runFinished, this, &Conductor::onFinished);
}

void Conductor::begin()
{
    m_engine.setProfile(m_profiles.forAll);
    m_engine.setPathProfiles(m_profiles.paths);
    m_engine.setOutputFolder(m_options.output);
    m_engine.open();
}

void Conductor::interrupt()
{
    if (m_interrupted || !m_running) {
        end(Interrupted);
        return;
    }
    m_interrupted = true;
    m_engine.stop(StopMode::Now);
}

void Conductor::onReady()
{
    m_engine.addPaths(m_options.inputs);
}

void Conductor::onScanned(const ScanSummary &summary)
{
    m_problems = !summary.problems.empty();
    m_found = summary.found;
    m_reporter.scanned(summary);
    if (summary.found > 0) {
        m_engine.start();
        return;
    }
    // What was wrong with the input has been said; an input that is fine but holds no video has not.
    if (!m_problems)
        m_reporter.refused(Error{ErrorCode::NothingFound, m_options.inputs.join(QStringLiteral(", ")), {}});
    end(BadUsage);
}

void Conductor::end(ExitCode code)
{
    if (m_over)
        return;
    m_over = true;
    if (const Result<> kept = m_report.commit(); !kept) {
        m_reporter.refused(kept.error());
        code = code == AllDone ? SomeFailed : code;
    }
    m_reporter.closed();
    Q_EMIT ended(code);
}

void Conductor::onRefused(const Error &error)
{
    if (m_over) // the start that was asked for with the inputs finds nothing, which has been said
        return;
    m_reporter.refused(error);
    m_problems = true;
    if (!m_running)
        end(BadUsage);
}

void Conductor::onFinished(const RunSummary &summary)
{
    m_reporter.finished(summary);
    if (m_interrupted)
        end(Interrupted);
    else if (m_problems && summary.done + summary.skipped + summary.failed == 0)
        end(BadUsage); // the run could not even begin
    else if (summary.stoppedByFailure)
        end(StoppedByFailure);
    else
        end(summary.failed > 0 || summary.unfinished > 0 || m_problems ? SomeFailed : AllDone);
}

} // namespace sluice::cli

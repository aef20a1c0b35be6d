// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a run leaves in the journal for those who look at it later: its charts, the files that have failed,
// and what their workers said.

#include "engine/active_run.h"

#include <utility>

namespace sluice {

namespace {

constexpr int samplesABurst = 10;
constexpr qsizetype logBytes = 16 * 1024;

} // namespace

void ActiveRun::recordSample(const ResourceSample &sample)
{
    if (m_runId == 0)
        return;
    m_samples.add(
        {.atMs = sample.atMs, .cpuPercent = sample.cpuPercent, .memoryPercent = sample.memoryPercent});
    if (++m_samplesToKeep >= samplesABurst)
        keepSamples();
}

void ActiveRun::keepSamples()
{
    if (std::exchange(m_samplesToKeep, 0) == 0)
        return;
    RunSamples::Change change = m_samples.takeChange();
    m_writer.pending().samples.push_back(
        {.run = m_runId, .from = change.from, .points = std::move(change.points)});
    m_writer.writeSoon();
}

void ActiveRun::recordEnd(const Job &job)
{
    const bool failed = job.state == JobState::Failed;
    if (!failed && !m_failedPaths.remove(job.inputPath))
        return;
    if (failed)
        m_failedPaths.insert(job.inputPath);
    m_failures.push_back({.run = 0,
                          .file = {.inputPath = job.inputPath,
                                   .inputRoot = job.inputRoot,
                                   .relativePath = job.relativePath,
                                   .reason = job.reason.value_or(Error())},
                          .mended = !failed});
    keepFailures();
}

// Some have failed before the run has a number.
void ActiveRun::keepFailures()
{
    if (m_runId == 0)
        return;
    for (store::FailureRecord &failure : std::exchange(m_failures, {})) {
        failure.run = m_runId;
        m_writer.pending().failures.push_back(std::move(failure));
    }
    m_writer.writeSoon();
}

void ActiveRun::wantLog(const Job &job)
{
    m_wantLog[job.batch].append(job.id);
}

void ActiveRun::keepLogs(const run::BatchEnd &end)
{
    const QList<JobId> jobs = m_wantLog.take(end.id);
    if (jobs.isEmpty())
        return;
    const QString said = QString::fromUtf8(end.exit.stderrTail.right(logBytes));
    for (const JobId id : jobs)
        m_writer.pending().logs.push_back({.job = id, .said = said});
    m_writer.writeSoon();
}

} // namespace sluice

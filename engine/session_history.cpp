// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the session tells of the past: how a file went, and earlier runs.

#include "engine/session.h"

#include "engine/plan/scanner.h"
#include "engine/run/background.h"

#include <QHash>

#include <utility>

namespace sluice {

namespace {

constexpr int mostRuns = 1000;

// What is there of files that have failed, as they are now. Blocks on the file system.
struct FoundAgain
{
    std::vector<plan::FoundFile> files;
    int missing = 0;
};

FoundAgain findAgain(const QList<RunFailure> &failures)
{
    plan::ScanRequest request;
    QHash<QString, const RunFailure *> byPath;
    for (const RunFailure &failure : failures) {
        request.paths << failure.inputPath;
        byPath.insert(failure.inputPath, &failure);
    }
    FoundAgain found;
    const auto sink = [&](std::vector<plan::FoundFile> &&files) {
        for (plan::FoundFile &file : files) {
            if (const RunFailure *failure = byPath.value(file.path)) {
                file.root = failure->inputRoot; // so that the same tree is rebuilt at the output
                file.relativePath = failure->relativePath;
            }
            found.files.push_back(std::move(file));
        }
    };
    (void)plan::scan(request, sink, std::atomic<bool>(false));
    found.missing = int(failures.size()) - int(found.files.size());
    return found;
}

} // namespace

void Session::wantReport(JobId id)
{
    const Job *job = m_jobs.find(id);
    if (!job || !m_writer)
        return;
    JobLog log{.job = *job, .workerSaid = {}};
    m_writer->writeNow();
    if (job->state == JobState::Failed || job->state == JobState::DoneWithWarnings) {
        const auto said = m_journal->findLog(id);
        if (!said)
            Q_EMIT refused(said.error());
        log.workerSaid = said.value_or(QString());
    }
    Q_EMIT reportReady(log);
}

void Session::wantHistory()
{
    if (!m_journal) {
        Q_EMIT refused(Error{ErrorCode::StateUnavailable, m_setup.stateFolder, {}});
        return;
    }
    auto runs = m_journal->history(mostRuns);
    if (!runs) {
        Q_EMIT refused(runs.error());
        return;
    }
    Q_EMIT historyRead(
        QList<RunRecord>(std::make_move_iterator(runs->begin()), std::make_move_iterator(runs->end())));
}

void Session::wantRun(qint64 run)
{
    if (!m_writer)
        return;
    m_writer->writeNow();
    if (const auto details = m_journal->runDetails(run))
        Q_EMIT runRead(*details);
    else
        Q_EMIT refused(details.error());
}

void Session::retryRun(qint64 run)
{
    if (!m_writer)
        return;
    m_writer->writeNow();
    auto details = m_journal->runDetails(run);
    if (!details) {
        Q_EMIT refused(details.error());
        return;
    }
    run::inBackground(
        this, [failures = std::move(details->failures)] { return findAgain(failures); },
        [this, run](const FoundAgain &found) {
            const QList<JobId> known = jobsThatFailed(found.files);
            retry(known);
            const int before = m_jobs.size();
            acceptFound(found.files); // passes over those that are in the queue
            const int waiting = int(known.size()) + m_jobs.size() - before;
            Q_EMIT runRetried(run, waiting, found.missing);
        });
}

// Those of these files that are in the queue and may wait again.
QList<JobId> Session::jobsThatFailed(const std::vector<plan::FoundFile> &files) const
{
    QSet<QString> paths;
    for (const plan::FoundFile &file : files)
        paths.insert(file.path);
    QList<JobId> failed;
    for (const JobId id : m_jobs.order()) {
        const Job *job = m_jobs.find(id);
        if (job->state == JobState::Failed && paths.contains(job->inputPath))
            failed.append(id);
    }
    return failed;
}

} // namespace sluice

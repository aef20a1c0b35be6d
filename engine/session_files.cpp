// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user wants of single files: that they go, come back, wait or begin earlier. What concerns a run is
// in active_run_files.cpp.

#include "engine/session.h"

#include "engine/plan/scanner.h"
#include "engine/run/background.h"

#include <algorithm>
#include <utility>

namespace sluice {

namespace {

// What is asked for again begins anew; of what has ended its end stays.
Job restored(const Job &job)
{
    Job result = job;
    result.id = JobId{};
    result.batch = BatchId{};
    result.worker = WorkerId{};
    if (isFinal(job.state))
        return result;
    result.state = JobState::Waiting;
    result.plan.reset();
    result.attempt = 0;
    result.startedMs = 0;
    return result;
}

// A source that has changed meanwhile is another film. Blocks on the file system.
QList<Job> asTheyAre(QList<Job> jobs)
{
    for (Job &job : jobs) {
        if (isFinal(job.state))
            continue;
        const auto stamp = plan::stampOf(job.inputPath);
        if (stamp == plan::FileStamp{job.sizeBytes, job.modifiedNs})
            continue;
        job.media.reset();
        if (stamp) {
            job.sizeBytes = stamp->sizeBytes;
            job.modifiedNs = stamp->modifiedNs;
        }
    }
    return jobs;
}

} // namespace

void Session::forgetProbe(const Job &job)
{
    if (job.media || isFinal(job.state))
        return;
    m_prober->forget(job.id);
    --m_probing;
}

void Session::removeJobs(const QList<JobId> &jobs)
{
    if (!m_journal)
        return;
    QList<JobId> free;
    for (const JobId id : jobs) {
        const Job *job = m_jobs.find(id);
        if (!job || isAtWork(*job) || (m_run && !m_run->takeOut(id)))
            continue;
        forgetProbe(*job);
        free.append(id);
    }
    m_writer->writeNow();
    if (const auto removed = m_journal->remove(free); !removed) {
        Q_EMIT refused(removed.error());
        return;
    }
    m_jobs.remove(free);
    if (m_run)
        m_run->setProbing(m_probing);
}

void Session::retry(const QList<JobId> &jobs)
{
    for (const JobId id : jobs) {
        if (!m_jobs.move(id, JobState::Waiting))
            continue;
        const QString &path = m_jobs.find(id)->inputPath;
        std::erase_if(m_writer->pending().quarantined, [&path](const store::QuarantineRecord &record) {
            return record.inputPath == path; // not written yet
        });
        m_writer->pending().released << path;
        m_jobs.change(id, [](Job &job) {
            job.plan.reset();
            job.media.reset(); // the source may have been mended
            job.warnings.clear();
            job.report.reset();
            job.batch = BatchId{};
            job.worker = WorkerId{};
        });
        probe(*m_jobs.find(id));
    }
    m_writer->writeNow(); // a run looks the quarantine up
}

void Session::restoreJobs(const QList<Job> &jobs)
{
    if (!m_journal || jobs.isEmpty())
        return;
    run::inBackground(
        this, [jobs] { return asTheyAre(jobs); }, [this](const QList<Job> &checked) { takeBack(checked); });
}

void Session::takeBack(const QList<Job> &jobs)
{
    std::vector<Job> back;
    QList<JobId> held; // by their place, until they have their numbers
    QSet<QString> paths;
    for (const Job &job : jobs) {
        if (m_closing || m_jobs.hasInput(job.inputPath) || paths.contains(job.inputPath))
            continue;
        paths.insert(job.inputPath);
        back.push_back(restored(job));
        if (job.state == JobState::Paused)
            held.append(JobId(back.size() - 1));
    }
    if (back.empty())
        return;
    if (const auto kept = m_journal->addJobs(back, m_setup.front); !kept) {
        Q_EMIT refused(kept.error());
        return;
    }
    for (JobId &id : held)
        id = back[std::size_t(number(id))].id;
    m_jobs.add(QList<Job>(back.begin(), back.end()));
    holdJobs(held);
    for (const Job &job : back) {
        if (isFinal(job.state))
            continue;
        if (!job.media)
            probe(job);
        else if (m_run && !lookAgain(job.id))
            m_run->jobReady(job.id);
    }
    if (m_run)
        m_run->setProbing(m_probing);
}

void Session::stopJobs(const QList<JobId> &jobs)
{
    if (!m_journal)
        return;
    for (const JobId id : jobs) {
        const Job *job = m_jobs.find(id);
        if (!job || isFinal(job->state) || (m_run && job->media))
            continue; // the run sees to what it may have
        forgetProbe(*job);
        m_jobs.move(id, JobState::Cancelled, Error{ErrorCode::Cancelled, job->inputPath, {}});
    }
    if (m_run) {
        m_run->stopFiles(jobs);
        m_run->setProbing(m_probing);
    }
}

void Session::holdJobs(const QList<JobId> &jobs)
{
    if (m_run)
        return m_run->holdFiles(jobs);
    for (const JobId id : jobs)
        m_jobs.move(id, JobState::Paused);
}

void Session::releaseJobs(const QList<JobId> &jobs)
{
    if (!m_run) {
        for (const JobId id : jobs)
            m_jobs.move(id, JobState::Waiting);
        return;
    }
    for (const JobId id : jobs) {
        if (const Job *job = m_jobs.find(id); job && job->state == JobState::Paused && !isAtWork(*job))
            lookAgain(id);
    }
    m_run->releaseFiles(jobs);
}

void Session::arrange(const QList<JobId> &first)
{
    m_jobs.arrange(first);
}

void Session::wantThumbnail(JobId id)
{
    if (const Job *job = m_jobs.find(id)) {
        m_thumbnails->want(
            {.job = id, .path = job->inputPath, .sizeBytes = job->sizeBytes, .modifiedNs = job->modifiedNs});
    }
}

} // namespace sluice

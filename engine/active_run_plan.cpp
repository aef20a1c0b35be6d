// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a run plans its files: from what is known of one to its place among those that wait for a batch.

#include "engine/active_run.h"

#include "engine/run/background.h"
#include "engine/run/committer.h"

#include <utility>

namespace sluice {

namespace {

constexpr int planChunk = 256;
constexpr int enoughToBegin =
    256; // files planned before the first batch starts while others are still probed

} // namespace

void ActiveRun::jobReady(JobId id)
{
    m_toPlan.append(id);
    if (m_toPlan.size() >= planChunk || m_probing <= 1)
        planPending();
}

void ActiveRun::jobsReady(const QList<JobId> &jobs)
{
    m_toPlan.append(jobs);
    planPending();
}

void ActiveRun::setProbing(int jobs)
{
    m_probing = jobs;
    if (m_probing == 0) {
        planPending();
        finishIfDone();
    }
}

std::optional<ActiveRun::Check> ActiveRun::planOne(const Job &job)
{
    if (auto reason = whyInQuarantine(job)) {
        m_jobs.move(job.id, JobState::Failed, std::move(reason));
        return std::nullopt;
    }
    // A journal that can not be read knows nothing; the next write tells of it.
    const auto known = [this](const QString &path) {
        return m_journal.findOutput(path).value_or(std::nullopt);
    };
    auto planned = m_planner.plan(job, m_setup.profiles.of(job.inputPath), m_setup.outputFolder,
                                  m_encoders.facts(), known, m_jobs.paths());
    if (!planned) {
        m_jobs.move(job.id, JobState::Failed, planned.error());
        return std::nullopt;
    }
    m_fellBack.remove(job.id);
    Check check{.id = job.id,
                .inputPath = job.inputPath,
                .outputPath = planned->plan.outputPath,
                .doneBytes = planned->doneBytes};
    m_jobs.change(job.id, [&](Job &changed) { changed.plan = std::move(planned->plan); });
    return check;
}

void ActiveRun::planPending()
{
    if (!m_prepared || m_state == RunState::Stopping || m_toPlan.isEmpty() || waitsForEncoder())
        return;
    m_storage = monitor::StorageMap(m_setup.systemRoot); // disks come and go
    std::vector<Check> checks;
    for (const JobId id : std::exchange(m_toPlan, {})) {
        const Job *job = m_jobs.find(id);
        if (!job || job->state != JobState::Waiting || job->batch != BatchId{} || !job->media)
            continue;
        if (auto check = planOne(*job)) {
            check->serial = ++m_lastCheck;
            m_checks.insert(id, check->serial);
            checks.push_back(std::move(*check));
        }
    }
    ++m_background;
    m_checking += int(checks.size());
    run::inBackground(
        this,
        [checks = std::move(checks), policy = m_setup.config.existing] {
            std::vector<Checked> results;
            for (const Check &check : checks) {
                results.push_back({.id = check.id,
                                   .serial = check.serial,
                                   .reason = whyNotMade(check.inputPath, check.outputPath, check.doneBytes,
                                                        policy, run::prepareOutput)});
            }
            return results;
        },
        [this](const auto &results) { onChecked(results); });
}

void ActiveRun::onChecked(const std::vector<Checked> &results)
{
    --m_background;
    m_checking -= int(results.size());
    std::vector<JobId> enqueued;
    for (const auto &[id, serial, reason] : results) {
        const auto check = m_checks.constFind(id);
        if (check == m_checks.cend() || *check != serial)
            continue; // another output is planned by now
        m_checks.erase(check);
        const Job *job = m_jobs.find(id);
        if (!job || job->state != JobState::Waiting || job->batch != BatchId{})
            continue; // it was held meanwhile
        if (!reason) {
            const Again again = takeAgain(id).value_or(Again());
            enqueue(id, again.alone, again.threads);
            enqueued.push_back(id);
            continue;
        }
        m_jobs.move(id, meansSkip(reason->code) ? JobState::Skipped : JobState::Failed, reason);
    }
    resize();
    for (const JobId id : enqueued)
        predict(id, m_sizing.threads);
    runIfReady();
    startBatches();
    finishIfDone();
}

// What no batch has yet is planned anew where its profile is another one.
QList<JobId> ActiveRun::setProfiles(const ProfileChoice &profiles)
{
    QList<JobId> again = std::exchange(m_toPlan, {});
    const ProfileChoice was = std::exchange(m_setup.profiles, profiles);
    for (const JobId id : m_jobs.order()) {
        const Job *job = m_jobs.find(id);
        if (!job->plan || isFinal(job->state) || job->batch != BatchId{}
            || was.of(job->inputPath) == profiles.of(job->inputPath))
            continue;
        m_planner.giveUp(job->plan->outputPath, id);
        if (const run::ReadyJob *ready = m_scheduler.find(id))
            m_again.insert(id, {.alone = ready->alone, .threads = ready->threads});
        m_checks.remove(id);
        m_scheduler.remove(id);
        m_plannedWorkUs -= m_workUs.take(id);
        m_jobs.change(id, [](Job &changed) { changed.plan.reset(); });
        if (job->state == JobState::Waiting)
            again.append(id);
    }
    return again;
}

void ActiveRun::runIfReady()
{
    const bool allPlanned = m_prepared && toCome() == 0;
    if (m_state == RunState::Preparing && (allPlanned || m_scheduler.waiting() >= enoughToBegin))
        setState(RunState::Running);
}

void ActiveRun::enqueue(JobId id, bool alone, int threads)
{
    if (m_hardwareFailures >= hardwareFailureLimit)
        fallBack(id, QStringLiteral("failed %1 times in a row").arg(m_hardwareFailures));
    const Job *job = m_jobs.find(id);
    if (!job || !job->plan || !job->media)
        return;
    const plan::FileCost cost = m_yields.value(id).applyTo(
        plan::reservedFor(m_costs.costOf(*job->media, job->plan->recipe), m_setup.config));
    countWork(*job);
    const monitor::Storage storage = m_storage.of(job->inputPath);
    m_scheduler.add({.id = id,
                     .cost = cost,
                     .alone = alone,
                     .threads = threads,
                     .priority = job->priority,
                     .slowDevice = storage.isSlow ? storage.device : QString(),
                     .readBytes = job->sizeBytes});
}

// What the user is told of a file that waits or begins.
void ActiveRun::predict(JobId id, int threads)
{
    const Job *job = m_jobs.find(id);
    if (!job || !job->plan || !job->media)
        return;
    const plan::Estimate cost = m_costs.estimate(*job->media, job->plan->recipe, threads);
    JobPlan plan = *job->plan;
    plan.threads = threads;
    plan.predictedUs = cost.wallUs;
    plan.predictedBytes = cost.outputBytes;
    plan.predictedMemoryBytes = cost.memoryBytes;
    if (plan != *job->plan)
        m_jobs.revise(id, [&](Job &changed) { changed.plan = std::move(plan); });
}

// Files of which nobody knows yet what they cost.
int ActiveRun::toCome() const
{
    return m_probing + int(m_toPlan.size()) + m_checking;
}

void ActiveRun::resize()
{
    if (m_scheduler.isEmpty())
        return;
    const int files = m_scheduler.waiting() + toCome() + m_pool.running();
    const plan::Sizing sizing = plan::sizeBatches(m_scheduler.workload(), files, m_machine, m_setup.config);
    if (sizing == m_sizing)
        return;
    m_sizing = sizing;
    m_throttle.setPlan(sizing.batchSize, sizing.slots);
    m_step.batchSize = m_throttle.batchSize();
    m_step.slots = m_throttle.slotCount();
}

// With what is known now of how much each file takes.
void ActiveRun::enqueueAgain()
{
    for (const JobId id : m_jobs.order()) {
        // Others are still being looked at; those alone have fewer threads, and keep them.
        if (const run::ReadyJob *ready = m_scheduler.find(id); ready && !ready->alone) {
            enqueue(id);
            predict(id, m_sizing.threads);
        }
    }
    for (const auto &[id, progress] : m_progress) {
        if (const Job *job = m_jobs.find(JobId(id)))
            countWork(*job);
    }
}

} // namespace sluice

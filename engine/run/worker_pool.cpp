// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/worker_pool.h"

#include <QDateTime>

#include <algorithm>
#include <deque>
#include <optional>

namespace sluice::run {

struct WorkerPool::Worker
{
    Worker(WorkerId id, const Launcher &launcher, const WorkerTimeouts &timeouts)
        : process(id, launcher, timeouts)
    {
    }

    WorkerProcess process;
    Batch batch;
    std::deque<File> notBegun;
    std::optional<File> current;
    bool anyBegan = false;
    std::chrono::milliseconds quiet{0}; // without progress, CPU time or I/O
    qint64 memoryBytes = 0;             // taken, when last looked at
    qint64 lastCpuUs = 0;
    qint64 lastIoBytes = 0;
};

WorkerPool::WorkerPool(Launcher launcher, WorkerTimeouts timeouts, QObject *parent)
    : QObject(parent)
    , m_launcher(std::move(launcher))
    , m_timeouts(timeouts)
{
}

WorkerPool::~WorkerPool() = default;

void WorkerPool::start(const Batch &batch, std::vector<File> files)
{
    const WorkerId id{++m_lastWorker};
    auto owned = std::make_unique<Worker>(id, m_launcher, m_timeouts);
    Worker &worker = *owned;
    m_workers.emplace(number(id), std::move(owned));
    worker.batch = batch;
    connect(&worker.process, &WorkerProcess::received, this,
            [this, &worker](const wire::Event &event) { onReceived(worker, event); });
    connect(
        &worker.process, &WorkerProcess::ended, this,
        [this, &worker](const WorkerExit &exit) { onEnded(worker, exit); }, Qt::QueuedConnection);

    Q_EMIT batchStarted({.id = batch.id,
                         .worker = id,
                         .jobs = batch.jobs,
                         .threads = batch.threads,
                         .reservedBytes = batch.predictedMemoryBytes,
                         .startedMs = QDateTime::currentMSecsSinceEpoch()});
    if (m_paused)
        worker.process.send(wire::Pause{});
    for (File &file : files) {
        worker.process.send(file.encode);
        worker.notBegun.push_back(std::move(file));
    }
    worker.process.send(wire::Finish{});
    worker.process.start();
}

void WorkerPool::takeBack(const std::vector<JobId> &jobs)
{
    for (const auto &[id, worker] : m_workers) {
        std::vector<JobId> its;
        for (const File &file : worker->notBegun) {
            if (std::ranges::find(jobs, file.encode.job) != jobs.end())
                its.push_back(file.encode.job);
        }
        if (!its.empty())
            worker->process.send(wire::TakeBack{its});
    }
}

void WorkerPool::takeBackAll()
{
    for (const auto &[id, worker] : m_workers) {
        std::vector<JobId> its;
        its.reserve(worker->notBegun.size());
        for (const File &file : worker->notBegun)
            its.push_back(file.encode.job);
        if (!its.empty())
            worker->process.send(wire::TakeBack{its});
    }
}

void WorkerPool::pause()
{
    m_paused = true;
    for (const auto &[id, worker] : m_workers)
        worker->process.send(wire::Pause{});
}

void WorkerPool::resume()
{
    m_paused = false;
    for (const auto &[id, worker] : m_workers) {
        worker->quiet = {};
        worker->process.send(wire::Resume{});
    }
}

void WorkerPool::stop()
{
    for (const auto &[id, worker] : m_workers)
        worker->process.stop();
}

std::vector<RunningBatch> WorkerPool::batches() const
{
    std::vector<RunningBatch> result;
    result.reserve(m_workers.size());
    for (const auto &[id, worker] : m_workers) {
        RunningBatch batch;
        batch.id = worker->batch.id;
        batch.threads = worker->batch.threads;
        batch.memoryBytes = std::max(worker->batch.predictedMemoryBytes, worker->memoryBytes);
        batch.onFile = worker->current.has_value();
        for (const File &file : worker->notBegun) {
            batch.notBegun.push_back(file.encode.job);
            batch.notBegunUs += file.predictedUs;
        }
        result.push_back(std::move(batch));
    }
    return result;
}

QList<qint64> WorkerPool::pids() const
{
    QList<qint64> result;
    for (const auto &[id, worker] : m_workers) {
        if (worker->process.pid() > 0)
            result.append(worker->process.pid());
    }
    return result;
}

void WorkerPool::checkHealth(const QList<ProcessSample> &samples, std::chrono::milliseconds stallTime)
{
    // An engine that was held up itself, by a slow disk or a sleeping machine, blames no worker for that
    // time.
    const std::chrono::milliseconds since(m_sinceCheck.isValid() ? m_sinceCheck.restart() : 0);
    const auto counted = std::min(since, stallTime / 4);
    m_sinceCheck.start();
    for (const auto &[id, worker] : m_workers) {
        const auto sample = std::ranges::find(samples, worker->process.pid(), &ProcessSample::pid);
        if (sample == samples.end() || !sample->alive)
            continue; // the process itself tells when it ends
        if (m_paused || sample->cpuTimeUs != worker->lastCpuUs || sample->ioBytes != worker->lastIoBytes)
            worker->quiet = {};
        else
            worker->quiet += counted;
        worker->lastCpuUs = sample->cpuTimeUs;
        worker->memoryBytes = sample->memoryBytes;
        worker->lastIoBytes = sample->ioBytes;
        if (worker->quiet >= stallTime) {
            worker->process.lose(WorkerExit::Kind::Stalled,
                                 QStringLiteral("no progress for %1 s").arg(stallTime.count() / 1000));
        }
    }
}

WorkerPool::File *WorkerPool::current(Worker &worker, JobId job, int attempt)
{
    if (worker.current && worker.current->encode.job == job && worker.current->encode.attempt == attempt)
        return &*worker.current;
    distrust(worker, QStringLiteral("speaks of job %1, which it is not on").arg(number(job)));
    return nullptr;
}

void WorkerPool::distrust(Worker &worker, const QString &why)
{
    worker.process.lose(WorkerExit::Kind::ProtocolError, why);
}

void WorkerPool::onReceived(Worker &worker, const wire::Event &event)
{
    struct Handler
    {
        WorkerPool &pool;
        Worker &worker;

        void operator()(const wire::FileStarted &started) const
        {
            const auto found = std::ranges::find(worker.notBegun, started.job,
                                                 [](const File &file) { return file.encode.job; });
            if (worker.current || found == worker.notBegun.end() || found->encode.attempt != started.attempt)
                return pool.distrust(worker, QStringLiteral("started a file out of turn"));
            worker.current = std::move(*found);
            worker.notBegun.erase(found);
            worker.anyBegan = true;
            Q_EMIT pool.fileStarted(started.job, worker.process.id());
        }
        void operator()(const wire::FileProgress &progress) const
        {
            if (pool.current(worker, progress.job, progress.attempt))
                Q_EMIT pool.fileProgressed(progress);
        }
        void operator()(const wire::FileVerifying &verifying) const
        {
            if (pool.current(worker, verifying.job, verifying.attempt))
                Q_EMIT pool.fileVerifying(verifying.job);
        }
        void operator()(const wire::FileDone &done) const
        {
            if (!pool.current(worker, done.job, done.attempt))
                return;
            worker.current.reset();
            Q_EMIT pool.fileDone(done);
        }
        void operator()(const wire::FileFailed &failed) const
        {
            // A queued file that is cancelled fails without having begun.
            const auto queued = std::ranges::find(worker.notBegun, failed.job,
                                                  [](const File &file) { return file.encode.job; });
            if (queued != worker.notBegun.end())
                worker.notBegun.erase(queued);
            else if (!pool.current(worker, failed.job, failed.attempt))
                return;
            else
                worker.current.reset();
            Q_EMIT pool.fileFailed(failed.job, failed.error);
        }
        void operator()(const wire::TookBack &back) const
        {
            std::vector<JobId> returned;
            for (const JobId job : back.jobs) {
                const auto removed = std::erase_if(
                    worker.notBegun, [job](const File &file) { return file.encode.job == job; });
                if (removed > 0)
                    returned.push_back(job);
            }
            if (!returned.empty())
                Q_EMIT pool.filesReturned(returned);
        }
        void operator()(const wire::Probed &) const { unexpected(); }
        void operator()(const wire::ProbeFailed &) const { unexpected(); }
        void operator()(const wire::EncoderCheckBegun &) const { unexpected(); }
        void operator()(const wire::EncoderChecked &) const { unexpected(); }
        void operator()(const wire::Hello &) const {} // WorkerProcess has dealt with it
        void operator()(const wire::Pong &) const {}

        void unexpected() const { pool.distrust(worker, QStringLiteral("answered a question nobody asked")); }
    };
    worker.quiet = {};
    std::visit(Handler{*this, worker}, event);
}

void WorkerPool::onEnded(Worker &worker, const WorkerExit &exit)
{
    // Exit code 0 alone proves nothing: only what was reported is done.
    BatchEnd end;
    end.id = worker.batch.id;
    end.exit = exit;
    end.clean = exit.kind == WorkerExit::Kind::Completed && !worker.current && worker.notBegun.empty();
    end.neverBegan = !worker.anyBegan && !end.clean && exit.kind != WorkerExit::Kind::Stopped;
    const std::optional<File> lost = std::move(worker.current);
    std::vector<JobId> dropped;
    dropped.reserve(worker.notBegun.size());
    for (const File &file : worker.notBegun)
        dropped.push_back(file.encode.job);
    // Deleted later: this may run inside one of its signals.
    std::shared_ptr<Worker> dying = std::move(m_workers.extract(number(worker.process.id())).mapped());
    QMetaObject::invokeMethod(this, [dying] {}, Qt::QueuedConnection);

    if (lost)
        Q_EMIT fileLost(lost->encode.job, exit);
    if (!dropped.empty())
        Q_EMIT filesDropped(dropped);
    Q_EMIT batchEnded(end);
}

} // namespace sluice::run

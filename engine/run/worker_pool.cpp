// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/worker_pool.h"

#include <QDateTime>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <optional>

namespace sluice::run {

namespace {

constexpr double enoughToMeasure = 0.05; // of a file
constexpr int filesOfGrowth = 3;
constexpr qint64 growthWorthAnEnd = qint64(64) << 20;
constexpr qint64 stallShare = 20;        // of a file's predicted time, added to the stall time
constexpr int stallTimesAtMost = 10;     // the stall time
constexpr qint64 restlessCpuShare = 100; // less than a hundredth of a core: it answers pings, no more

// A file that takes an hour may be silent for longer than one that takes a second.
std::chrono::milliseconds patienceWith(qint64 predictedUs, std::chrono::milliseconds stallTime)
{
    const std::chrono::milliseconds more(predictedUs / 1000 / stallShare);
    return std::min(stallTime + more, stallTime * stallTimesAtMost);
}

} // namespace

struct WorkerPool::Worker
{
    enum class Leaving { No, Yields, GivenUp };

    Worker(WorkerId id, const Launcher &launcher, const WorkerTimeouts &timeouts)
        : process(id, launcher, timeouts)
    {
    }

    WorkerProcess process;
    Batch batch;
    std::deque<File> notBegun;
    std::optional<File> current;
    QElapsedTimer sinceBegun; // of the current file
    double fraction = 0.0;    // of the current file
    qint64 outputBytes = 0;
    bool anyBegan = false;
    Leaving leaving = Leaving::No;
    bool heldByThrottle = false;
    bool heldForCpu = false;
    bool heldByUser = false; // for the sake of the current file
    QTimer obeys;            // a file was cancelled, and it has not said so
    bool toldToPause = false;
    bool takesNoMore = false;           // its memory grows from file to file
    std::chrono::milliseconds quiet{0}; // without progress, CPU time or I/O
    qint64 memoryBytes = 0;             // taken, when last looked at
    qint64 lastCpuUs = 0;
    qint64 lastIoBytes = 0;
    qint64 firstRestBytes = 0; // memory after a file, when it began to grow
    qint64 lastRestBytes = 0;
    int growingFiles = 0;

    // What is written tells more than the plan as soon as there is something of it.
    [[nodiscard]] qint64 wholeBytes() const
    {
        if (!current)
            return 0;
        const bool measured = fraction >= enoughToMeasure && outputBytes > 0;
        return measured ? qint64(double(outputBytes) / fraction)
                        : std::max(current->predictedBytes, outputBytes);
    }
    [[nodiscard]] qint64 bytesToCome() const { return current ? wholeBytes() - outputBytes : 0; }
    [[nodiscard]] qint64 workedUs() const { return current ? sinceBegun.nsecsElapsed() / 1000 : 0; }
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
    worker.obeys.setSingleShot(true);
    worker.obeys.setInterval(m_timeouts.cancelMs);
    connect(&worker.obeys, &QTimer::timeout, this, [&worker] { yield(worker); });
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
    settle(worker, m_paused);
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
    for (const auto &[id, worker] : m_workers)
        takeBackAll(*worker);
}

void WorkerPool::takeBackAll(Worker &worker)
{
    std::vector<JobId> its;
    its.reserve(worker.notBegun.size());
    for (const File &file : worker.notBegun)
        its.push_back(file.encode.job);
    if (!its.empty())
        worker.process.send(wire::TakeBack{its});
}

// Tells a worker to wait or to go on where that is not what it was told before.
void WorkerPool::settle(Worker &worker, bool allPaused)
{
    const bool waits = allPaused || worker.heldByThrottle || worker.heldForCpu || worker.heldByUser;
    if (waits == worker.toldToPause)
        return;
    worker.toldToPause = waits;
    worker.quiet = {};
    if (waits)
        worker.process.send(wire::Pause{});
    else
        worker.process.send(wire::Resume{});
}

void WorkerPool::pause()
{
    m_paused = true;
    for (const auto &[id, worker] : m_workers)
        settle(*worker, m_paused);
}

void WorkerPool::resume()
{
    m_paused = false;
    for (const auto &[id, worker] : m_workers)
        settle(*worker, m_paused);
}

WorkerPool::Worker *WorkerPool::find(BatchId batch) const
{
    const auto found = std::ranges::find_if(
        m_workers, [batch](const auto &entry) { return entry.second->batch.id == batch; });
    return found == m_workers.end() ? nullptr : found->second.get();
}

void WorkerPool::hold(BatchId batch, Hold reason, bool on)
{
    Worker *worker = find(batch);
    if (!worker)
        return;
    bool &held = reason == Hold::Throttle ? worker->heldByThrottle : worker->heldForCpu;
    const bool changes = held != on;
    held = on;
    settle(*worker, m_paused);
    if (changes && reason == Hold::Throttle)
        Q_EMIT batchHeld(batch, on);
}

void WorkerPool::yield(BatchId batch)
{
    if (Worker *worker = find(batch))
        yield(*worker);
}

void WorkerPool::yield(Worker &worker)
{
    if (worker.leaving != Worker::Leaving::No)
        return;
    worker.leaving = Worker::Leaving::Yields;
    worker.process.stop();
}

WorkerPool::Worker *WorkerPool::findOn(JobId job) const
{
    const auto found = std::ranges::find_if(m_workers, [job](const auto &entry) {
        const std::optional<File> &file = entry.second->current;
        return file && file->encode.job == job;
    });
    return found == m_workers.end() ? nullptr : found->second.get();
}

bool WorkerPool::isOn(JobId job) const
{
    return findOn(job) != nullptr;
}

bool WorkerPool::holdFile(JobId job, bool on)
{
    Worker *worker = findOn(job);
    if (!worker)
        return false;
    worker->heldByUser = on;
    settle(*worker, m_paused);
    if (on)
        takeBackAll(*worker);
    return true;
}

bool WorkerPool::cancelFile(JobId job)
{
    for (const auto &[id, worker] : m_workers) {
        const std::optional<File> &current = worker->current;
        const bool isCurrent = current && current->encode.job == job;
        const auto isIts = [job](const File &file) { return file.encode.job == job; };
        if (!isCurrent && !std::ranges::any_of(worker->notBegun, isIts))
            continue;
        worker->process.send(wire::CancelFile{job});
        if (isCurrent && !worker->obeys.isActive())
            worker->obeys.start();
        return true;
    }
    return false;
}

// What was wanted for the sake of a file ends with it.
void WorkerPool::letGo(Worker &worker)
{
    worker.current.reset();
    worker.obeys.stop();
    worker.heldByUser = false;
    settle(worker, m_paused);
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
        batch.busyCores = busyCores(worker->batch);
        batch.memoryBytes = std::max(worker->batch.predictedMemoryBytes, worker->memoryBytes);
        batch.held = worker->heldByUser;
        batch.onFile = worker->current.has_value();
        batch.slowDevice = worker->batch.slowDevice;
        batch.readBytesPerSecond = bytesPerSecond(worker->batch.readBytes, worker->batch.predictedUs);
        for (const File &file : worker->notBegun) {
            batch.notBegun.push_back(file.encode.job);
            batch.notBegunUs += file.predictedUs;
        }
        result.push_back(std::move(batch));
    }
    return result;
}

std::vector<WorkerView> WorkerPool::views() const
{
    std::vector<WorkerView> result;
    result.reserve(m_workers.size());
    for (const auto &[id, worker] : m_workers) {
        result.push_back({.batch = worker->batch.id,
                          .held = worker->heldByThrottle,
                          .leaving = worker->leaving != Worker::Leaving::No,
                          .bytesToCome = worker->bytesToCome(),
                          .workedUs = worker->workedUs(),
                          .memoryBytes = worker->memoryBytes,
                          .overBytes = worker->memoryBytes - worker->batch.predictedMemoryBytes});
    }
    std::ranges::sort(result, {}, [](const WorkerView &view) { return number(view.batch); });
    return result;
}

int WorkerPool::moving() const
{
    return int(std::ranges::count_if(m_workers, [](const auto &entry) { return !entry.second->heldByUser; }));
}

qint64 WorkerPool::bytesToCome() const
{
    qint64 bytes = 0;
    for (const auto &[id, worker] : m_workers)
        bytes += worker->bytesToCome();
    return bytes;
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

std::vector<std::pair<BatchId, qint64>> WorkerPool::processes() const
{
    std::vector<std::pair<BatchId, qint64>> result;
    for (const auto &[id, worker] : m_workers) {
        if (worker->process.pid() > 0)
            result.emplace_back(worker->batch.id, worker->process.pid());
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
        const qint64 cpuUs = sample->cpuTimeUs - worker->lastCpuUs;
        const bool works = cpuUs * restlessCpuShare > std::chrono::microseconds(since).count()
                           || sample->ioBytes != worker->lastIoBytes;
        if (worker->toldToPause || works)
            worker->quiet = {};
        else
            worker->quiet += counted;
        worker->lastCpuUs = sample->cpuTimeUs;
        worker->memoryBytes = sample->memoryBytes;
        worker->lastIoBytes = sample->ioBytes;
        const std::optional<File> &file = worker->current;
        const auto patience = patienceWith(file ? file->predictedUs : 0, stallTime);
        if (worker->quiet >= patience && worker->leaving == Worker::Leaving::No) {
            worker->leaving = Worker::Leaving::GivenUp;
            worker->process.giveUp(WorkerExit::Kind::Stalled,
                                   QStringLiteral("no progress for %1 s").arg(patience.count() / 1000));
        }
    }
}

// What a worker keeps from file to file would one day be all there is. It ends after a few files of growth,
// and a fresh one takes the rest.
void WorkerPool::watchMemory(Worker &worker, qint64 restBytes)
{
    if (restBytes <= 0)
        return;
    if (restBytes <= worker.lastRestBytes || worker.lastRestBytes == 0) {
        worker.growingFiles = 0;
        worker.firstRestBytes = restBytes;
    } else {
        ++worker.growingFiles;
    }
    worker.lastRestBytes = restBytes;
    const qint64 enough = std::max(growthWorthAnEnd, worker.batch.predictedMemoryBytes / 4);
    if (worker.growingFiles < filesOfGrowth || restBytes - worker.firstRestBytes < enough
        || worker.takesNoMore)
        return;
    worker.takesNoMore = true;
    takeBackAll(worker);
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
            worker.sinceBegun.start();
            worker.notBegun.erase(found);
            worker.anyBegan = true;
            worker.fraction = 0.0;
            worker.outputBytes = 0;
            Q_EMIT pool.fileStarted(started.job, worker.process.id());
        }
        void operator()(const wire::FileProgress &progress) const
        {
            if (!pool.current(worker, progress.job, progress.attempt))
                return;
            worker.fraction = progress.fraction;
            worker.outputBytes = progress.outputBytes;
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
            pool.letGo(worker);
            Q_EMIT pool.fileDone(done);
            pool.watchMemory(worker, done.restMemoryBytes);
        }
        void operator()(const wire::FileFailed &failed) const
        {
            // Who was told to go had no choice: what becomes of its file is said when it has gone.
            if (failed.error.code == ErrorCode::Cancelled && worker.leaving != Worker::Leaving::No)
                return;
            // A queued file that is cancelled fails without having begun.
            const auto queued = std::ranges::find(worker.notBegun, failed.job,
                                                  [](const File &file) { return file.encode.job; });
            qint64 wholeBytes = 0;
            if (queued != worker.notBegun.end()) {
                worker.notBegun.erase(queued);
            } else if (!pool.current(worker, failed.job, failed.attempt)) {
                return;
            } else {
                wholeBytes = worker.wholeBytes();
                pool.letGo(worker);
            }
            Q_EMIT pool.fileFailed(failed.job, failed.error, wholeBytes);
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
        void operator()(const wire::ThumbnailMade &) const { unexpected(); }
        void operator()(const wire::ThumbnailFailed &) const { unexpected(); }
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
    end.yielded = worker.leaving == Worker::Leaving::Yields;
    end.neverBegan = !worker.anyBegan && !end.clean && !end.yielded && exit.kind != WorkerExit::Kind::Stopped;
    const std::optional<File> lost = std::move(worker.current);
    end.lost = lost ? lost->encode.job : JobId{};
    std::vector<JobId> dropped;
    dropped.reserve(worker.notBegun.size());
    for (const File &file : worker.notBegun)
        dropped.push_back(file.encode.job);
    // Deleted later: this may run inside one of its signals.
    std::shared_ptr<Worker> dying = std::move(m_workers.extract(number(worker.process.id())).mapped());
    QMetaObject::invokeMethod(this, [dying] {}, Qt::QueuedConnection);

    if (lost && end.yielded)
        Q_EMIT fileYielded(lost->encode.job, worker.batch.threads, worker.memoryBytes);
    else if (lost)
        Q_EMIT fileLost(lost->encode.job, exit);
    if (!dropped.empty())
        Q_EMIT filesDropped(dropped);
    Q_EMIT batchEnded(end);
}

} // namespace sluice::run

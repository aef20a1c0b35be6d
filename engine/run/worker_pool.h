// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/batch.h"
#include "engine/model/event.h"
#include "engine/run/scheduler.h"
#include "engine/run/throttle_controller.h"
#include "engine/run/worker_process.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>

#include <chrono>
#include <memory>
#include <unordered_map>
#include <vector>

namespace sluice::run {

// How a batch ended, for the throttle, the lanes and the log.
struct BatchEnd
{
    BatchId id{};
    bool clean = false; // every file was reported, and the process went by itself
    bool neverBegan =
        false;            // the worker was lost before its first file: a matter of the program, not of a file
    JobId lost{};         // the file it was on
    bool yielded = false; // it was stopped to make room, which is nobody's fault
    WorkerExit exit;
};

// One process for each batch. Keeps the books of what each worker has and what it is on, so that nothing is
// lost when one dies: the file it was on is told as lost, the others come back.
//
// Order of signals for one batch: batchStarted, then for each file fileStarted, fileProgressed, fileVerifying
// and one of fileDone, fileFailed, fileLost, fileYielded; filesReturned for those that never began;
// batchEnded last.
class WorkerPool final : public QObject
{
    Q_OBJECT

public:
    WorkerPool(Launcher launcher, WorkerTimeouts timeouts, QObject *parent = nullptr);
    ~WorkerPool() override;

    // `files` in the order of the batch, each with its predicted time for takeBack().
    struct File
    {
        wire::Encode encode;
        qint64 predictedUs = 0;
        qint64 predictedBytes = 0; // of its output
    };
    void start(const Batch &batch, std::vector<File> files);

    void takeBack(const std::vector<JobId> &jobs); // those that have begun stay where they are
    void takeBackAll();                            // workers end after the file they are on
    void pause();
    void resume();
    void stop(); // all workers, by message first; filesDropped and fileFailed(Cancelled) follow

    [[nodiscard]] bool isOn(JobId job) const; // a worker has begun it and not reported it
    // Only this file waits, or goes on: its worker waits, what that has not begun comes back. False: nobody
    // is on it.
    bool holdFile(JobId job, bool on);
    // This file is given up, begun or not, and told by fileFailed(Cancelled); its worker goes on with the
    // next one. Who does not obey in time is stopped as by yield(). False: no worker has it.
    bool cancelFile(JobId job);

    // One worker waits, or goes on unless all wait. For several reasons at once, each of which has to end.
    enum class Hold { Throttle, CpuShare };
    void hold(BatchId batch, Hold reason, bool on);
    // Stops one worker to make room: its files come back, the one at work by fileYielded.
    void yield(BatchId batch);

    [[nodiscard]] int running() const { return int(m_workers.size()); }
    [[nodiscard]] int moving() const; // of these, without those whose file the user holds
    [[nodiscard]] std::vector<RunningBatch> batches() const;
    [[nodiscard]] std::vector<WorkerView> views() const; // oldest first
    [[nodiscard]] qint64 bytesToCome() const;            // that files at work will still write, all together
    [[nodiscard]] QList<qint64> pids() const;
    [[nodiscard]] std::vector<std::pair<BatchId, qint64>> processes() const; // with their pid, once they run

    // Gives up workers that for `stallTime`, and longer on files that take longer, have made no progress,
    // used no CPU and done no I/O: by message first, so that what can still remove its part does.
    void checkHealth(const QList<ProcessSample> &samples, std::chrono::milliseconds stallTime);

Q_SIGNALS:
    void batchStarted(const sluice::BatchInfo &batch);
    void batchHeld(sluice::BatchId id, bool held); // by the throttle
    void fileStarted(sluice::JobId job, sluice::WorkerId worker);
    void fileProgressed(const sluice::wire::FileProgress &progress);
    void fileVerifying(sluice::JobId job);
    void fileDone(const sluice::wire::FileDone &done);
    // `wholeBytes` is what its output was going to be.
    void fileFailed(sluice::JobId job, const sluice::Error &error, qint64 wholeBytes);
    void fileLost(sluice::JobId job, const sluice::run::WorkerExit &exit);
    // Begun, and stopped by yield(), when the worker had so many threads and took so much memory.
    void fileYielded(sluice::JobId job, int threads, qint64 memoryBytes);
    void filesReturned(const std::vector<sluice::JobId> &jobs); // asked back: never begun
    void filesDropped(const std::vector<sluice::JobId> &jobs);  // by a worker that ended: not reported begun
    void batchEnded(const sluice::run::BatchEnd &end);

private:
    struct Worker;

    static void settle(Worker &worker, bool allPaused);
    static void yield(Worker &worker);
    void letGo(Worker &worker); // of its current file
    [[nodiscard]] Worker *find(BatchId batch) const;
    [[nodiscard]] Worker *findOn(JobId job) const;
    void takeBackAll(Worker &worker);
    void watchMemory(Worker &worker, qint64 restBytes);
    void onReceived(Worker &worker, const wire::Event &event);
    void onEnded(Worker &worker, const WorkerExit &exit);
    void distrust(Worker &worker, const QString &why);
    // The file that worker is on, checked against what it says; null after it has been given up.
    File *current(Worker &worker, JobId job, int attempt);

    Launcher m_launcher;
    WorkerTimeouts m_timeouts;
    std::unordered_map<qint64, std::unique_ptr<Worker>> m_workers; // by WorkerId
    QElapsedTimer m_sinceCheck;
    qint64 m_lastWorker = 0;
    bool m_paused = false;
};

} // namespace sluice::run

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/batch.h"
#include "engine/run/scheduler.h"
#include "engine/sim/simulation.h"

#include <deque>
#include <optional>
#include <random>
#include <vector>

namespace sluice::sim {

// The machine and the workers on it. Cores are shared evenly among all who want them; a worker takes a moment
// to begin, and the memory of a file grows to its peak within a second.
class SimulatedMachine final
{
public:
    SimulatedMachine(const MachineSetup &setup, const std::vector<File> &files);

    void start(const Batch &batch, std::vector<int> attempts); // of each of its files, from 1
    // Those of them that have not begun: no worker has them any more.
    std::vector<JobId> takeBack(const std::vector<JobId> &jobs);
    std::vector<JobId> takeBackAll();
    void hold(BatchId batch, bool held); // a held worker keeps its memory

    // What has ended on the way; at most one thing at a time.
    struct Ended
    {
        Span span;                  // of a file; lost: with its worker
        std::vector<JobId> dropped; // by a worker that was lost or stopped
        bool batchEnded = false;
        qint64 memoryBytes = 0; // of a worker that was stopped, as it was last seen
    };
    // Gives back all that this worker had, its current file too; the span is of no file where it had none.
    [[nodiscard]] Ended stop(BatchId batch);
    // Works until something ends or until then.
    std::optional<Ended> workUntil(qint64 us);

    [[nodiscard]] qint64 nowUs() const { return m_nowUs; }
    [[nodiscard]] ResourceSample look(); // with noise; what it shows of each worker holds until the next one
    [[nodiscard]] std::vector<run::RunningBatch> batches() const;
    [[nodiscard]] std::vector<run::WorkerView> views() const; // oldest first
    [[nodiscard]] int running() const { return int(m_workers.size()); }
    [[nodiscard]] qint64 memoryBytes() const;
    [[nodiscard]] double busyCores() const;
    [[nodiscard]] bool othersChangeLater() const;

private:
    struct Planned
    {
        int file = 0;
        int attempt = 1;
    };
    struct Worker
    {
        int lane = 0;
        Batch batch;
        std::deque<Planned> notBegun;
        std::optional<Planned> current;
        double leftUs = 0.0; // of the file, or of the worker's own start, on an idle machine
        qint64 beganUs = 0;
        qint64 workedUs = 0; // on the file; not while it was held
        qint64 seenBytes = 0;
        bool held = false;
    };

    [[nodiscard]] int freeLane() const;
    [[nodiscard]] double wanted(const Worker &worker) const; // cores
    [[nodiscard]] double pace() const;                       // how much of what they want all workers get
    [[nodiscard]] qint64 memoryOf(const Worker &worker) const;
    [[nodiscard]] qint64 nextChangeUs() const; // of the others' load
    [[nodiscard]] Span spanOf(const Worker &worker, int file) const;
    static void giveBack(Worker &worker, std::vector<JobId> &to);
    void begin(Worker &worker);
    Ended end(std::size_t index);
    [[nodiscard]] std::vector<Worker>::iterator find(BatchId batch);
    double noisy(double value);

    const MachineSetup &m_setup;
    const std::vector<File> &m_files;
    std::vector<Worker> m_workers;
    std::minstd_rand m_random;
    qint64 m_nowUs = 0;
};

} // namespace sluice::sim

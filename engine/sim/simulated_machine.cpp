// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sim/simulated_machine.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace sluice::sim {

namespace {

constexpr double startUs = 50'000;             // of a process, until it begins its first file
constexpr qint64 idleBytes = qint64(58) << 20; // a worker between two files
constexpr double growUs = 1'000'000;           // until a file's memory has reached its peak
constexpr double crashesAt = 0.5;              // of its time

JobId jobOf(int file)
{
    return JobId(file + 1);
}

int fileOf(JobId job)
{
    return int(number(job)) - 1;
}

bool holds(const ForeignLoad &load, qint64 us)
{
    return load.fromUs <= us && us < load.toUs;
}

} // namespace

SimulatedMachine::SimulatedMachine(const MachineSetup &setup, const std::vector<File> &files)
    : m_setup(setup)
    , m_files(files)
    , m_random(setup.seed)
{
}

int SimulatedMachine::freeLane() const
{
    for (int lane = 0;; ++lane) {
        if (std::ranges::find(m_workers, lane, &Worker::lane) == m_workers.end())
            return lane;
    }
}

void SimulatedMachine::start(const Batch &batch, std::vector<int> attempts)
{
    Worker worker;
    worker.lane = freeLane();
    worker.batch = batch;
    for (std::size_t i = 0; i < batch.jobs.size(); ++i)
        worker.notBegun.push_back({.file = fileOf(batch.jobs[i]), .attempt = attempts[i]});
    worker.leftUs = startUs;
    m_workers.push_back(std::move(worker));
}

std::vector<JobId> SimulatedMachine::takeBack(const std::vector<JobId> &jobs)
{
    std::vector<JobId> taken;
    for (Worker &worker : m_workers) {
        std::erase_if(worker.notBegun, [&](const Planned &file) {
            const bool wanted = std::ranges::find(jobs, jobOf(file.file)) != jobs.end();
            if (wanted)
                taken.push_back(jobOf(file.file));
            return wanted;
        });
    }
    return taken;
}

// What it has not begun.
void SimulatedMachine::giveBack(Worker &worker, std::vector<JobId> &to)
{
    for (const Planned &file : worker.notBegun)
        to.push_back(jobOf(file.file));
    worker.notBegun.clear();
}

std::vector<JobId> SimulatedMachine::takeBackAll()
{
    std::vector<JobId> taken;
    for (Worker &worker : m_workers)
        giveBack(worker, taken);
    return taken;
}

std::vector<SimulatedMachine::Worker>::iterator SimulatedMachine::find(BatchId batch)
{
    return std::ranges::find(m_workers, batch, [](const Worker &worker) { return worker.batch.id; });
}

void SimulatedMachine::hold(BatchId batch, bool held)
{
    if (const auto worker = find(batch); worker != m_workers.end())
        worker->held = held;
}

SimulatedMachine::Ended SimulatedMachine::stop(BatchId batch)
{
    Ended ended{.span = {}, .dropped = {}, .batchEnded = true};
    ended.span.file = -1;
    const auto worker = find(batch);
    if (worker == m_workers.end())
        return ended;
    if (const auto current = worker->current)
        ended.span = spanOf(*worker, current->file);
    ended.memoryBytes = worker->seenBytes;
    giveBack(*worker, ended.dropped);
    m_workers.erase(worker);
    return ended;
}

Span SimulatedMachine::spanOf(const Worker &worker, int file) const
{
    return {.lane = worker.lane,
            .batch = worker.batch.id,
            .file = file,
            .threads = worker.batch.threads,
            .fromUs = worker.beganUs,
            .toUs = m_nowUs};
}

void SimulatedMachine::begin(Worker &worker)
{
    worker.current = worker.notBegun.front();
    worker.notBegun.pop_front();
    const File &file = m_files[std::size_t(worker.current->file)];
    const bool crashes = worker.current->attempt <= file.crashes;
    worker.leftUs = double(file.cost.wallUsWith(worker.batch.threads)) * file.timeFactor;
    worker.leftUs = std::max(1.0, worker.leftUs * (crashes ? crashesAt : 1.0));
    worker.beganUs = m_nowUs;
    worker.workedUs = 0;
}

// The work of one core, done in the time that it takes with these threads.
double SimulatedMachine::wanted(const Worker &worker) const
{
    if (worker.held)
        return 0.0;
    if (!worker.current)
        return 1.0;
    const plan::FileCost &cost = m_files[std::size_t(worker.current->file)].cost;
    return double(cost.workUs()) / double(std::max<qint64>(1, cost.wallUsWith(worker.batch.threads)));
}

double SimulatedMachine::pace() const
{
    double free = m_setup.cores;
    for (const ForeignLoad &load : m_setup.others)
        free -= holds(load, m_nowUs) ? load.cores : 0.0;
    double sum = 0.0;
    for (const Worker &worker : m_workers)
        sum += wanted(worker);
    // Whoever shares a core with others still gets some of it.
    return sum <= 0.0 ? 1.0 : std::min(1.0, std::max(free, 0.1 * m_setup.cores) / sum);
}

qint64 SimulatedMachine::memoryOf(const Worker &worker) const
{
    if (!worker.current)
        return idleBytes;
    const File &file = m_files[std::size_t(worker.current->file)];
    const double peak = double(file.cost.memoryBytesWith(worker.batch.threads)) * file.memoryFactor;
    const double grown = std::min(1.0, double(worker.workedUs) / growUs);
    return std::min(idleBytes, qint64(peak)) + qint64(std::max(0.0, peak - double(idleBytes)) * grown);
}

qint64 SimulatedMachine::memoryBytes() const
{
    qint64 sum = 0;
    for (const ForeignLoad &load : m_setup.others)
        sum += holds(load, m_nowUs) ? load.memoryBytes : 0;
    for (const Worker &worker : m_workers)
        sum += memoryOf(worker);
    return sum;
}

double SimulatedMachine::busyCores() const
{
    const double share = pace();
    double sum = 0.0;
    for (const Worker &worker : m_workers)
        sum += wanted(worker) * share;
    return sum;
}

qint64 SimulatedMachine::nextChangeUs() const
{
    qint64 next = std::numeric_limits<qint64>::max();
    for (const ForeignLoad &load : m_setup.others) {
        for (const qint64 edge : {load.fromUs, load.toUs})
            next = edge > m_nowUs ? std::min(next, edge) : next;
    }
    return next;
}

bool SimulatedMachine::othersChangeLater() const
{
    return nextChangeUs() < std::numeric_limits<qint64>::max();
}

double SimulatedMachine::noisy(double value)
{
    if (m_setup.noise <= 0.0)
        return value;
    return value * std::uniform_real_distribution(1.0 - m_setup.noise, 1.0 + m_setup.noise)(m_random);
}

ResourceSample SimulatedMachine::look()
{
    ResourceSample sample;
    sample.atMs = m_nowUs / 1000;
    sample.cores = m_setup.cores;
    sample.memoryTotalBytes = m_setup.memoryBytes;
    sample.workers = running();
    qint64 others = memoryBytes();
    for (Worker &worker : m_workers) {
        const qint64 bytes = memoryOf(worker);
        others -= bytes;
        worker.seenBytes = qint64(noisy(double(bytes)));
        sample.workersMemoryBytes += worker.seenBytes;
    }
    sample.memoryUsedBytes =
        std::min(sample.memoryTotalBytes, sample.workersMemoryBytes + qint64(noisy(double(others))));
    sample.memoryPercent = 100.0 * double(sample.memoryUsedBytes) / double(sample.memoryTotalBytes);
    sample.cpuPercent = std::min(100.0, noisy(100.0 * busyCores() / m_setup.cores));
    return sample;
}

std::vector<run::RunningBatch> SimulatedMachine::batches() const
{
    std::vector<run::RunningBatch> result;
    result.reserve(m_workers.size());
    for (const Worker &worker : m_workers) {
        run::RunningBatch batch{.id = worker.batch.id,
                                .busyCores = run::busyCores(worker.batch),
                                .memoryBytes = std::max(worker.batch.predictedMemoryBytes, worker.seenBytes),
                                .onFile = worker.current.has_value(),
                                .notBegun = {},
                                .notBegunUs = 0,
                                .slowDevice = {}};
        for (const Planned &file : worker.notBegun) {
            batch.notBegun.push_back(jobOf(file.file));
            batch.notBegunUs += m_files[std::size_t(file.file)].cost.wallUsWith(worker.batch.threads);
        }
        result.push_back(std::move(batch));
    }
    return result;
}

std::vector<run::WorkerView> SimulatedMachine::views() const
{
    std::vector<run::WorkerView> result;
    result.reserve(m_workers.size());
    for (const Worker &worker : m_workers)
        result.push_back({.batch = worker.batch.id,
                          .held = worker.held,
                          .workedUs = worker.workedUs,
                          .memoryBytes = worker.seenBytes,
                          .overBytes = worker.seenBytes - worker.batch.predictedMemoryBytes});
    return result;
}

SimulatedMachine::Ended SimulatedMachine::end(std::size_t index)
{
    Worker &worker = m_workers[index];
    const Planned current = std::exchange(worker.current, std::nullopt).value_or(Planned{});
    Ended ended{.span = spanOf(worker, current.file), .dropped = {}, .batchEnded = false};
    ended.span.lost = current.attempt <= m_files[std::size_t(current.file)].crashes;
    if (ended.span.lost)
        giveBack(worker, ended.dropped);
    ended.batchEnded = worker.notBegun.empty();
    if (ended.batchEnded)
        m_workers.erase(m_workers.begin() + std::ptrdiff_t(index));
    else
        begin(worker);
    return ended;
}

std::optional<SimulatedMachine::Ended> SimulatedMachine::workUntil(qint64 us)
{
    while (m_nowUs < us) {
        const double share = pace();
        const auto next = std::ranges::min_element(m_workers, {}, [](const Worker &worker) {
            return std::pair(worker.held, worker.leftUs); // those that move first
        });
        const qint64 changeUs = std::min(us, nextChangeUs());
        qint64 stepUs = changeUs - m_nowUs;
        const bool ends = next != m_workers.end() && !next->held && next->leftUs <= double(stepUs) * share;
        if (ends)
            stepUs = qint64(std::ceil(next->leftUs / share));
        for (Worker &worker : m_workers) {
            worker.leftUs -= worker.held ? 0.0 : double(stepUs) * share;
            worker.workedUs += worker.held ? 0 : stepUs;
        }
        m_nowUs += stepUs;
        if (!ends)
            continue;
        const auto index = std::size_t(next - m_workers.begin());
        if (next->current)
            return end(index);
        if (!next->notBegun.empty()) {
            begin(*next);
            continue;
        }
        // Everything was taken back before it had begun.
        Ended ended{.span = {}, .dropped = {}, .batchEnded = true};
        ended.span.file = -1;
        m_workers.erase(next);
        return ended;
    }
    return std::nullopt;
}

} // namespace sluice::sim

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sim/simulation.h"

#include "engine/run/scheduler.h"
#include "engine/run/throttle_controller.h"
#include "engine/run/yields.h"
#include "engine/sim/simulated_machine.h"

#include <algorithm>
#include <utility>

namespace sluice::sim {

namespace {

constexpr std::size_t mostLooks = 4096;
constexpr qint64 patienceUs = qint64(3600) * 1'000'000; // with nothing at work and nothing that will change

// What no order of the files can beat, whatever they take in truth.
qint64 boundOf(const MachineSetup &machine, const std::vector<File> &files, qint64 limitBytes)
{
    double workUs = 0.0;
    double areaUsBytes = 0.0;
    double longestUs = 0.0;
    const int most = std::min(machine.cores, plan::mostThreads);
    for (const File &file : files) {
        workUs += double(file.cost.workUs()) * file.timeFactor;
        double least = double(file.cost.memoryBytes.front()) * double(file.cost.workUs());
        for (int threads = 1; threads <= most; ++threads)
            least = std::min(least, double(file.cost.memoryBytesWith(threads))
                                        * double(file.cost.wallUsWith(threads)));
        areaUsBytes += least * file.timeFactor * file.memoryFactor;
        longestUs = std::max(longestUs, double(file.cost.wallUsWith(most)) * file.timeFactor);
    }
    return qint64(
        std::max({workUs / machine.cores, areaUsBytes / double(std::max<qint64>(1, limitBytes)), longestUs}));
}

// One run, as ActiveRun leads it: the same scheduler, sizing and throttle, asked at the same moments.
class Run final
{
public:
    Run(const MachineSetup &setup, const std::vector<File> &files, const Config &config)
        : m_setup(setup)
        , m_files(files)
        , m_config(config)
        , m_machine(setup, files)
        , m_throttle(config, 1, 1)
        , m_attempts(files.size(), 0)
        , m_yields(files.size())
    {
        m_result.limitBytes = memoryLimitBytes(setup.memoryBytes, config);
        m_result.boundUs = boundOf(setup, files, m_result.limitBytes);
        m_lookUs = m_sampleUs;
    }

    Outcome lead()
    {
        for (int file = 0; file < int(m_files.size()); ++file)
            enqueue(file, 0);
        while (!m_scheduler.isEmpty() || m_machine.running() > 0) {
            sample();
            if (standsStill())
                break;
            while (auto ended = m_machine.workUntil(m_nextSampleUs))
                onEnded(*ended);
        }
        m_result.wallUs = m_lastEndUs;
        m_result.unfinished = m_scheduler.waiting();
        return std::move(m_result);
    }

private:
    void enqueue(int file, int threads)
    {
        m_scheduler.add({.id = JobId(file + 1),
                         .cost = m_yields[std::size_t(file)].applyTo(
                             plan::reservedFor(m_files[std::size_t(file)].cost, m_config)),
                         .alone = threads > 0,
                         .threads = threads,
                         .slowDevice = {}});
    }

    void sample()
    {
        const ResourceSample sample = m_machine.look();
        m_free = run::machineOf(sample, m_config);
        resize();
        m_view.running = m_machine.running();
        m_view.workers = m_machine.views();
        m_step =
            m_throttle.step(sample, std::exchange(m_view, {}), std::chrono::microseconds(m_machine.nowUs()));
        if (m_step.event)
            m_result.events.push_back(*m_step.event);
        applyStep();
        startBatches();
        note();
        m_nextSampleUs = m_machine.nowUs() + m_sampleUs;
    }

    void applyStep()
    {
        for (const BatchId batch : m_step.release)
            m_machine.hold(batch, false);
        for (const BatchId batch : m_step.hold)
            m_machine.hold(batch, true);
        for (const BatchId batch : m_step.stop)
            onStopped(m_machine.stop(batch));
        if (m_step.endEarly)
            putBack(m_machine.takeBackAll());
    }

    void onStopped(SimulatedMachine::Ended ended)
    {
        putBack(ended.dropped);
        const int file = ended.span.file;
        if (file < 0)
            return;
        ended.span.stopped = true;
        m_result.spans.push_back(ended.span);
        ++m_result.stopped;
        --m_attempts[std::size_t(file)];
        const int times = m_yields[std::size_t(file)].add(ended.span.threads, ended.memoryBytes);
        if (times >= run::Yields::beforeFailure && m_machine.running() == 0)
            ++m_result.failed;
        else
            enqueue(file, times < run::Yields::beforeSmaller ? 0 : std::max(1, m_sizing.threads / 2));
    }

    void resize()
    {
        if (m_scheduler.isEmpty())
            return;
        const plan::Sizing sizing = plan::sizeBatches(
            m_scheduler.workload(), m_scheduler.waiting() + m_machine.running(), m_free, m_config);
        if (sizing == m_sizing)
            return;
        m_sizing = sizing;
        m_throttle.setPlan(sizing.batchSize, sizing.slots);
    }

    run::StartLimits limits() const { return run::startLimits(m_sizing, m_step, m_free, m_config, 0); }

    void startBatches()
    {
        while (const auto batch = m_scheduler.next(limits(), m_machine.batches()))
            start(*batch);
        const auto back = m_scheduler.takeBack(limits(), m_machine.batches());
        if (back.empty())
            return;
        putBack(m_machine.takeBack(back));
        while (const auto batch = m_scheduler.next(limits(), m_machine.batches()))
            start(*batch);
    }

    void start(const Batch &batch)
    {
        std::vector<int> attempts;
        attempts.reserve(batch.jobs.size());
        for (const JobId job : batch.jobs)
            attempts.push_back(++m_attempts[std::size_t(number(job)) - 1]);
        m_machine.start(batch, std::move(attempts));
        ++m_result.batches;
        m_result.mostRunning = std::max(m_result.mostRunning, m_machine.running());
    }

    void putBack(const std::vector<JobId> &jobs)
    {
        for (const JobId job : jobs) {
            --m_attempts[std::size_t(number(job)) - 1];
            enqueue(int(number(job)) - 1, 0);
        }
    }

    void onEnded(const SimulatedMachine::Ended &ended)
    {
        if (ended.span.file >= 0) {
            m_result.spans.push_back(ended.span);
            m_lastEndUs = ended.span.toUs;
            if (!ended.span.lost)
                ++m_result.done;
            else if (m_attempts[std::size_t(ended.span.file)] > m_config.retries)
                ++m_result.failed;
            else
                enqueue(ended.span.file, std::max(1, m_sizing.threads / 2));
        }
        putBack(ended.dropped);
        if (!ended.batchEnded)
            return;
        m_view.cleanBatches += ended.span.lost ? 0 : 1;
        m_view.lostSinceLast += ended.span.lost ? 1 : 0;
        startBatches();
    }

    void note()
    {
        const qint64 now = m_machine.nowUs();
        const qint64 memory = m_machine.memoryBytes();
        m_result.peakMemoryBytes = std::max(m_result.peakMemoryBytes, memory);
        if (memory <= m_result.limitBytes)
            m_overSinceUs = -1;
        else if (m_overSinceUs < 0)
            m_overSinceUs = now;
        if (m_overSinceUs >= 0)
            m_result.longestOverUs = std::max(m_result.longestOverUs, now - m_overSinceUs);
        if (memory <= m_setup.memoryBytes)
            m_fullSinceUs = -1;
        else if (m_fullSinceUs < 0)
            m_fullSinceUs = now;
        if (m_fullSinceUs >= 0)
            m_result.longestFullUs = std::max(m_result.longestFullUs, now - m_fullSinceUs);
        if (!m_result.looks.empty() && now - m_result.looks.back().atUs < m_lookUs)
            return;
        m_result.looks.push_back({.atUs = now,
                                  .memoryBytes = memory,
                                  .running = m_machine.running(),
                                  .cores = m_machine.busyCores()});
        if (m_result.looks.size() < mostLooks)
            return;
        // Every second one is enough from here on.
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_result.looks.size(); i += 2)
            m_result.looks[kept++] = m_result.looks[i];
        m_result.looks.resize(kept);
        m_lookUs *= 2;
    }

    bool standsStill()
    {
        if (m_machine.running() > 0 || m_machine.othersChangeLater()) {
            m_idleUs = 0;
            return false;
        }
        m_idleUs += m_sampleUs;
        return m_idleUs > patienceUs;
    }

    const MachineSetup &m_setup;
    const std::vector<File> &m_files;
    const Config &m_config;
    SimulatedMachine m_machine;
    run::Scheduler m_scheduler;
    run::ThrottleController m_throttle;
    run::ThrottleStep m_step;
    run::WorkersView m_view;
    plan::Sizing m_sizing;
    plan::Machine m_free;
    std::vector<int> m_attempts;
    std::vector<run::Yields> m_yields;

    qint64 m_sampleUs = qint64(m_config.sampleIntervalMs) * 1000;
    qint64 m_nextSampleUs = 0;
    qint64 m_lookUs = 0;
    qint64 m_lastEndUs = 0;
    qint64 m_overSinceUs = -1;
    qint64 m_fullSinceUs = -1;
    qint64 m_idleUs = 0;
    Outcome m_result;
};

} // namespace

Outcome simulate(const MachineSetup &machine, const std::vector<File> &files, const Config &config)
{
    return Run(machine, files, config).lead();
}

} // namespace sluice::sim

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/monitor/system_probe.h"

#include <deque>
#include <map>
#include <memory>

namespace sluice::test {

// The load of a machine as a test wants it. The state is shared with the test, because the probe itself
// belongs to the monitor.
class FakeProbe final : public monitor::SystemProbe
{
public:
    struct State
    {
        monitor::Machine machine{.cores = 4, .memoryBytes = qint64(8) << 30, .hasPressure = true};
        std::deque<ResourceSample> samples;        // played in order; the last one stays
        std::map<qint64, ProcessSample> processes; // by pid; who is not here is not alive
        int samplesTaken = 0;
    };

    explicit FakeProbe(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
    }

    monitor::Machine facts() override { return m_state->machine; }

    ResourceSample sample() override
    {
        ++m_state->samplesTaken;
        if (m_state->samples.empty()) {
            ResourceSample idle;
            idle.cores = m_state->machine.cores;
            idle.memoryTotalBytes = m_state->machine.memoryBytes;
            idle.hasPressure = m_state->machine.hasPressure;
            return idle;
        }
        const ResourceSample sample = m_state->samples.front();
        if (m_state->samples.size() > 1)
            m_state->samples.pop_front();
        return sample;
    }

    std::vector<ProcessSample> processes(std::span<const qint64> pids) override
    {
        std::vector<ProcessSample> samples;
        for (const qint64 pid : pids) {
            const auto known = m_state->processes.find(pid);
            ProcessSample sample = known == m_state->processes.end() ? ProcessSample() : known->second;
            sample.pid = pid;
            samples.push_back(sample);
        }
        return samples;
    }

private:
    std::shared_ptr<State> m_state;
};

} // namespace sluice::test

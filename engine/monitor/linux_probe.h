// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/monitor/cgroup_reader.h"
#include "engine/monitor/process_reader.h"
#include "engine/monitor/rate_meters.h"
#include "engine/monitor/sensor_reader.h"
#include "engine/monitor/system_probe.h"

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace sluice::monitor {

// What a test puts in place of the running machine. Left as they are, all fields mean the real one.
struct LinuxProbeSetup
{
    QString root;                        // before /proc and /sys
    std::vector<int> cpus;               // that this process may run on; empty: as the kernel says
    std::function<qint64()> monotonicUs; // does not run while the machine sleeps
    qint64 ticksPerSecond = 0;           // of the times in /proc; 0: as the kernel says
    qint64 pageBytes = 0;                // 0: as the kernel says
};

// /proc, /sys and the files of the control groups. Every file may be missing: old kernels, containers and
// hardened machines each leave some out.
class LinuxProbe final : public SystemProbe
{
public:
    explicit LinuxProbe(const LinuxProbeSetup &setup = {});

    Machine facts() override;
    ResourceSample sample() override;
    std::vector<ProcessSample> processes(std::span<const qint64> pids) override;

private:
    [[nodiscard]] int cores() const;
    void addCpu(ResourceSample &sample, qint64 nowUs);
    void addMemory(ResourceSample &sample) const;
    void addDisks(ResourceSample &sample, qint64 elapsedUs);
    void addPressure(ResourceSample &sample) const;
    void addSensors(ResourceSample &sample);

    std::string m_root;
    std::vector<int> m_cpus; // sorted
    std::function<qint64()> m_monotonicUs;
    CgroupReader m_cgroup;
    CpuMeter m_cpuMeter;
    DiskMeter m_diskMeter;
    ProcessReader m_processReader;
    SensorReader m_sensors;
    std::vector<char> m_buffer; // for the two files that grow with the machine

    qint64 m_sampledUs = 0; // 0: never
    std::optional<qint64> m_groupCpuUs;
    double m_groupCpuPercent = 0.0;
};

} // namespace sluice::monitor

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/monitor/resource_monitor.h"

namespace sluice::monitor {

ResourceMonitor::ResourceMonitor(std::unique_ptr<SystemProbe> probe, std::chrono::milliseconds interval,
                                 QObject *parent)
    : ResourceMonitor(std::move(probe), interval, spaceAt, parent)
{
}

ResourceMonitor::ResourceMonitor(std::unique_ptr<SystemProbe> probe, std::chrono::milliseconds interval,
                                 FreeSpace::Question freeSpace, QObject *parent)
    : QObject(parent)
    , m_probe(std::move(probe))
    , m_interval(interval)
    , m_freeSpace(std::move(freeSpace))
    , m_timer(this) // a child, so that it moves into another thread together with its monitor
{
    connect(&m_timer, &QTimer::timeout, this, &ResourceMonitor::look);
}

void ResourceMonitor::setInterval(std::chrono::milliseconds interval)
{
    m_interval = interval;
    // An interval of 0 is the first sample, which is still to come and brings the new interval.
    if (m_timer.isActive() && m_timer.interval() > 0)
        m_timer.setInterval(interval);
}

void ResourceMonitor::setWorkers(const QList<qint64> &pids)
{
    m_workers = pids;
}

void ResourceMonitor::setOutputFolder(const QString &folder)
{
    m_freeSpace.setFolder(folder);
}

void ResourceMonitor::start()
{
    if (!m_timer.isActive())
        m_timer.start(0);
}

void ResourceMonitor::stop()
{
    m_timer.stop();
}

void ResourceMonitor::look()
{
    if (m_timer.intervalAsDuration() != m_interval)
        m_timer.setInterval(m_interval); // after the first sample

    ResourceSample sample = m_probe->sample();
    const Space output = m_freeSpace.take();
    sample.outputFreeBytes = output.freeBytes;
    sample.outputIsMemory = output.isMemory;
    QList<ProcessSample> workers;
    for (const ProcessSample &worker : m_probe->processes(m_workers)) {
        if (worker.alive) {
            ++sample.workers;
            sample.workersMemoryBytes += worker.memoryBytes;
        }
        workers.append(worker);
    }
    Q_EMIT sampled(sample, workers);
}

} // namespace sluice::monitor

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/event.h"
#include "engine/monitor/free_space.h"
#include "engine/monitor/system_probe.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace sluice::monitor {

// Looks at the machine and at the workers in equal intervals and tells what it saw. Lives in one thread and
// never waits: the files of the kernel answer at once, and a file system is asked by somebody else.
class ResourceMonitor final : public QObject
{
    Q_OBJECT

public:
    ResourceMonitor(std::unique_ptr<SystemProbe> probe, std::chrono::milliseconds interval,
                    QObject *parent = nullptr);
    // As above, with another source for the free space than the file system.
    ResourceMonitor(std::unique_ptr<SystemProbe> probe, std::chrono::milliseconds interval,
                    FreeSpace::Question freeSpace, QObject *parent = nullptr);

    [[nodiscard]] Machine facts() { return m_probe->facts(); } // read anew at each call

    void setInterval(std::chrono::milliseconds interval);
    void setWorkers(const QList<qint64> &pids);  // seen from the next sample on
    void setOutputFolder(const QString &folder); // empty: free space stays unknown

    // The first sample follows at once, from the event loop; its rates are 0.
    void start();
    void stop();

Q_SIGNALS:
    // One process sample for each worker, in the order in which they were set.
    void sampled(const sluice::ResourceSample &sample, const QList<sluice::ProcessSample> &workers);

private:
    void look();

    std::unique_ptr<SystemProbe> m_probe;
    std::chrono::milliseconds m_interval;
    QList<qint64> m_workers;
    FreeSpace m_freeSpace;
    QTimer m_timer;
};

} // namespace sluice::monitor

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/run/worker_process.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace sluice::run {

// Finds out what files are, with a few workers at a time. A file that crashes or hangs its worker fails
// alone; the rest goes on in a fresh one.
class Prober final : public QObject
{
    Q_OBJECT

public:
    Prober(Launcher launcher, WorkerTimeouts timeouts, QObject *parent = nullptr);
    ~Prober() override;

    void probe(JobId job, const QString &path, bool findBars = false);
    void forget(JobId job); // an answer that is under way is dropped
    void clear();
    void tryAgain() { pump(); } // what was kept when no worker could be started

    [[nodiscard]] bool isIdle() const;

Q_SIGNALS:
    void probed(sluice::JobId job, const sluice::MediaInfo &info);
    void failed(sluice::JobId job, const sluice::Error &error);
    // The program can not be used at all. What waits is kept: the next probe() or tryAgain() tries it.
    void unavailable(const sluice::Error &error);

private:
    struct Request
    {
        JobId job{};
        QString path;
        bool findBars = false;
        bool forgotten = false;
    };

    struct Lane;

    void pump();
    [[nodiscard]] std::size_t lanesWorthIt() const;
    void fill(Lane &lane);
    void startWorker(Lane &lane);
    void onReceived(Lane &lane, const wire::Event &event);
    void onEnded(Lane &lane, const WorkerExit &exit);
    std::optional<Request> answered(Lane &lane, JobId job);
    [[nodiscard]] bool isUnusable(const WorkerExit &exit);

    Launcher m_launcher;
    WorkerTimeouts m_timeouts;
    std::deque<Request> m_waiting;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    QElapsedTimer m_sinceFirst; // answer after a time without work
    qint64 m_answers = 0;       // since then
    bool m_proven = false;      // a worker has answered: more than one may be started
    int m_failedStarts = 0;     // in a row
};

} // namespace sluice::run

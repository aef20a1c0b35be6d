// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/run/worker_process.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <deque>
#include <memory>

namespace sluice::run {

// Finds out what files are, with one worker at a time. A file that crashes or hangs the worker fails alone;
// the rest goes on in a fresh one.
class Prober final : public QObject
{
    Q_OBJECT

public:
    Prober(Launcher launcher, WorkerTimeouts timeouts, QObject *parent = nullptr);
    ~Prober() override;

    void probe(JobId job, const QString &path);
    void forget(JobId job); // an answer that is under way is dropped
    void clear();

    [[nodiscard]] bool isIdle() const { return m_waiting.empty() && m_asked.empty(); }

Q_SIGNALS:
    void probed(sluice::JobId job, const sluice::MediaInfo &info);
    void failed(sluice::JobId job, const sluice::Error &error);
    // The program can not be used at all. What waits is kept: the next probe() tries again.
    void unavailable(const sluice::Error &error);

private:
    struct Request
    {
        JobId job{};
        QString path;
        bool forgotten = false;
    };

    void pump();
    void startWorker();
    void onReceived(const wire::Event &event);
    void onEnded(const WorkerExit &exit);
    std::optional<Request> answered(JobId job);
    void onSilence();

    Launcher m_launcher;
    WorkerTimeouts m_timeouts;
    std::unique_ptr<WorkerProcess> m_worker;
    std::deque<Request> m_waiting;
    std::deque<Request> m_asked; // in the order of the answers
    QTimer m_patience;           // for one file
    QTimer m_idle;               // before a worker without work is let go
    bool m_leaving = false;      // the worker was told to finish and takes nothing more
    int m_failedStarts = 0;      // in a row
};

} // namespace sluice::run

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/run/worker_process.h"

#include <QByteArray>
#include <QCache>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

namespace sluice::run {

// Pictures of files, each made by a worker, one at a time. Only the newest wish counts: whoever scrolls past
// files leaves none behind. What was made, or could not be, is remembered for a while. A file without a
// picture, a crash and a hang are no news: nothing is told.
class Thumbnailer final : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        JobId job{};
        QString path;
        qint64 sizeBytes = 0; // with the time below: another file under the same name has another picture
        qint64 modifiedNs = 0;
    };

    static constexpr int remembered = 64; // pictures

    Thumbnailer(Launcher launcher, WorkerTimeouts timeouts, QObject *parent = nullptr);
    ~Thumbnailer() override;

    void want(const Wish &wish);
    // Off: what is wanted waits; for a machine that has no memory left.
    void setAllowed(bool allowed);

Q_SIGNALS:
    void made(sluice::JobId job, const QByteArray &jpeg);

private:
    [[nodiscard]] static QString keyOf(const Wish &wish);
    void startNext();
    void startWorker();
    void onReceived(const wire::Event &event);
    void onEnded(const WorkerExit &exit);
    void finish(const QByteArray &jpeg); // empty: there is none

    Launcher m_launcher;
    WorkerTimeouts m_timeouts;
    QCache<QString, QByteArray> m_known{remembered};
    std::optional<Wish> m_atWork;
    std::optional<Wish> m_next;
    std::unique_ptr<WorkerProcess> m_worker;
    bool m_leaving = false; // the worker was told to finish
    bool m_allowed = true;
    QTimer m_patience;
    QTimer m_idle;
};

} // namespace sluice::run

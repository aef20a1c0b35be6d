// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/plan/scanner.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace sluice {

// Reads what is added to the queue, in other threads, one request after the other: so the queue has the order
// in which they were added. A request that is silent for a while, because a server is gone or a disk has to
// wake up, loses its turn: it goes on beside those that come after it, and nobody waits for it any more.
class FolderScans final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds defaultSilence{2000};
    static constexpr int mostAtOnce = 4; // of run::fileThreads(), which others need too

    explicit FolderScans(std::chrono::milliseconds silence = defaultSilence, QObject *parent = nullptr);
    ~FolderScans() override; // scans that hang live on

    void add(const QStringList &paths);
    // What lies in it is left out by the requests that have not begun.
    void setOutputFolder(const QString &folder) { m_outputFolder = folder; }
    void stop(); // for good

    [[nodiscard]] bool isReading() const { return m_turn != nullptr; } // what is worth waiting for

Q_SIGNALS:
    void found(const std::vector<sluice::plan::FoundFile> &files);
    void finished(const sluice::ScanSummary &summary); // once for each request, after its files
    void rested();                                     // isReading() is false, after it may have been true

private:
    // What a scan tells while it goes on; the summary comes with the last part.
    struct Part
    {
        std::vector<plan::FoundFile> files;
        std::optional<ScanSummary> summary;
    };
    using Watcher = QFutureWatcher<Part>;

    void next();
    void begin(const QStringList &paths);
    void onPart(const Watcher *scan, const Part &part);
    void endTurn();

    QList<QStringList> m_toScan;
    QString m_outputFolder;
    const Watcher *m_turn = nullptr; // whom the next ones wait for
    int m_running = 0;               // with those that have lost their turn
    QTimer m_silence{this};
    std::shared_ptr<std::atomic<bool>> m_stop; // shared with the scans
};

} // namespace sluice

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/folder_scans.h"

#include "engine/run/background.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <utility>

namespace sluice {

FolderScans::FolderScans(std::chrono::milliseconds silence, QObject *parent)
    : QObject(parent)
    , m_stop(std::make_shared<std::atomic<bool>>(false))
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(silence);
    connect(&m_silence, &QTimer::timeout, this, &FolderScans::endTurn);
}

FolderScans::~FolderScans()
{
    stop();
}

void FolderScans::stop()
{
    m_toScan.clear();
    *m_stop = true;
}

void FolderScans::add(const QStringList &paths)
{
    m_toScan.append(paths);
    next();
}

void FolderScans::next()
{
    if (!isReading() && !m_toScan.isEmpty() && m_running < mostAtOnce)
        begin(m_toScan.takeFirst());
}

void FolderScans::begin(const QStringList &paths)
{
    auto *scan = new Watcher(this);
    m_turn = scan;
    ++m_running;
    m_silence.start();
    connect(scan, &QFutureWatcherBase::resultReadyAt, this,
            [this, scan](int index) { onPart(scan, scan->resultAt(index)); });
    connect(scan, &QFutureWatcherBase::finished, scan, &QObject::deleteLater);
    const plan::ScanRequest request{.paths = paths, .excludeFolder = m_outputFolder};
    scan->setFuture(QtConcurrent::run(&run::fileThreads(), [request, stop = m_stop](QPromise<Part> &promise) {
        const auto sink = [&promise](std::vector<plan::FoundFile> &&files) {
            promise.addResult(Part{std::move(files), {}});
        };
        auto summary = plan::scan(request, sink, *stop);
        promise.addResult(Part{{}, std::move(summary)});
    }));
}

void FolderScans::onPart(const Watcher *scan, const Part &part)
{
    if (scan == m_turn)
        m_silence.start();
    if (!part.files.empty())
        Q_EMIT found(part.files);
    if (!part.summary)
        return;
    --m_running;
    Q_EMIT finished(*part.summary);
    if (scan == m_turn || !isReading())
        endTurn();
}

void FolderScans::endTurn()
{
    m_silence.stop();
    m_turn = nullptr;
    next();
    if (!isReading())
        Q_EMIT rested();
}

} // namespace sluice

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The order by a column. Long lists are sorted in another thread.

#include "ui/queue/queue_filter.h"

#include "ui/queue/queue_order.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>
#include <numeric>

namespace sluice::ui {

namespace {

constexpr int sortRestMs = 500; // changes that arrive together are sorted once

} // namespace

struct QueueFilterModel::Sorted
{
    int changes = 0;
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
    std::vector<SortKeys> keys; // of the files of each folder, and last those of the folders
    std::vector<std::vector<int>> rows;

    void run()
    {
        for (const SortKeys &one : keys)
            rows.push_back(sortedRows(one, order));
        keys.clear();
    }
};

void QueueFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && (order == m_sortOrder || column < 0))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    sortNow();
}

void QueueFilterModel::sortSoon()
{
    if (!m_sortTimer.isActive())
        m_sortTimer.start(m_source->counts()[std::size_t(QueueFilter::All)] <= sortedAtOnce ? 0 : sortRestMs);
}

void QueueFilterModel::sortNow()
{
    m_sortTimer.stop();
    if (!isSorted()) {
        changeLayout([this] { readOrder(); });
        return;
    }
    Sorted wanted{.changes = m_changes, .column = m_sortColumn, .order = m_sortOrder, .keys = {}, .rows = {}};
    std::size_t files = 0;
    for (int row = 0; row < int(m_folders.size()); ++row) {
        files += m_folders[std::size_t(row)]->order.size();
        wanted.keys.push_back(m_source->sortKeys(m_sortColumn, row));
    }
    wanted.keys.push_back(m_source->sortKeys(m_sortColumn));
    if (files <= sortedAtOnce) {
        wanted.run();
        takeOrder(wanted);
        return;
    }
    auto *watcher = new QFutureWatcher<Sorted>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        takeOrder(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([wanted = std::move(wanted)]() mutable {
        wanted.run();
        return std::move(wanted);
    }));
}

void QueueFilterModel::takeOrder(const Sorted &sorted)
{
    if (sorted.column != m_sortColumn || sorted.order != m_sortOrder)
        return; // another order is wanted by now
    if (sorted.changes != m_changes)
        return sortSoon();
    std::vector<Folder *> folders;
    bool same = true;
    for (const int row : sorted.rows.back()) {
        folders.push_back(m_folders[std::size_t(row)].get());
        same = same && !folders.back()->loose && folders.back() == m_folderOrder[folders.size() - 1]
               && sorted.rows[std::size_t(row)] == folders.back()->order;
    }
    if (same)
        return;
    changeLayout([&] {
        m_folderOrder = folders;
        for (Folder *folder : folders) {
            folder->order = sorted.rows[std::size_t(folder->source)];
            reorder(*folder);
        }
        showFolders();
    });
}

// Shown is what was shown, in another order.
void QueueFilterModel::reorder(Folder &folder)
{
    folder.shown.clear();
    std::ranges::copy_if(folder.order, std::back_inserter(folder.shown),
                         [&folder](int file) { return folder.place[std::size_t(file)] >= 0; });
    folder.loose = false;
    placeFiles(folder);
}

void QueueFilterModel::readOrder()
{
    m_folderOrder.clear();
    for (const auto &folder : m_folders) {
        m_folderOrder.push_back(folder.get());
        std::iota(folder->order.begin(), folder->order.end(), 0);
        reorder(*folder);
    }
    showFolders();
}

} // namespace sluice::ui

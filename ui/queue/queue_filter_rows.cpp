// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens in the queue, and which rows come and go with it.

#include "ui/queue/queue_filter.h"

#include "ui/queue/row_runs.h"

#include <algorithm>
#include <numeric>

namespace sluice::ui {

namespace {

constexpr int stepsOneByOne = 16; // runs of rows that come or go; more of them are one change of the layout

// Makes room for `count` new rows at `first`: rows behind it move on.
void shift(std::vector<int> &rows, int first, int by)
{
    for (int &row : rows) {
        if (row >= first)
            row += by;
    }
}

} // namespace

void QueueFilterModel::foldersInserted(int first, int last)
{
    ++m_changes;
    for (int row = first; row <= last; ++row) {
        auto folder = std::make_unique<Folder>();
        // Sorted, it stands at the end until all are sorted again.
        const auto before = isSorted() || std::size_t(row) == m_folders.size()
                                ? m_folderOrder.end()
                                : std::ranges::find(m_folderOrder, m_folders[std::size_t(row)].get());
        m_folderOrder.insert(before, folder.get());
        m_folders.insert(m_folders.begin() + row, std::move(folder));
    }
    numberFolders(first);
    for (int row = first; row <= last; ++row) {
        if (const int files = m_source->filesIn(row); files > 0)
            filesInserted(*m_folders[std::size_t(row)], 0, files - 1);
    }
}

void QueueFilterModel::numberFolders(int first)
{
    for (auto row = std::size_t(first); row < m_folders.size(); ++row)
        m_folders[row]->source = int(row);
}

void QueueFilterModel::filesInserted(Folder &folder, int first, int last)
{
    ++m_changes;
    const int count = last - first + 1;
    const bool atEnd = std::size_t(first) == folder.place.size();
    if (!atEnd) {
        shift(folder.order, first, count);
        shift(folder.shown, first, count);
    }
    std::vector<int> files(std::size_t(count), first);
    std::iota(files.begin(), files.end(), first);
    const auto at = isSorted() || atEnd ? folder.order.end() : folder.order.begin() + first;
    folder.order.insert(at, files.begin(), files.end());
    folder.place.insert(folder.place.begin() + first, std::size_t(count), -1);
    std::erase_if(files, [&](int file) { return !accepts(folder, file); });
    show(folder, files);
    if (isSorted())
        sortSoon();
}

// `files` are neighbours in the queue and not shown yet.
void QueueFilterModel::show(Folder &folder, const std::vector<int> &files)
{
    if (files.empty())
        return;
    const auto before =
        isSorted() ? folder.shown.end() : std::ranges::lower_bound(folder.shown, files.front());
    const bool atEnd = before == folder.shown.end();
    const int row = int(before - folder.shown.begin());
    const bool isNew = folder.row < 0;
    if (!isNew)
        beginInsertRows(indexOf(folder), row, row + int(files.size()) - 1);
    folder.loose = isSorted();
    folder.shown.insert(before, files.begin(), files.end());
    if (atEnd) {
        for (std::size_t i = 0; i < files.size(); ++i)
            folder.place[std::size_t(files[i])] = row + int(i);
    } else {
        placeFiles(folder);
    }
    if (!isNew) {
        endInsertRows();
        return;
    }
    int folderRow = 0; // after those before it that are shown
    for (auto other = m_folderOrder.begin(); *other != &folder; ++other)
        folderRow += (*other)->row >= 0;
    beginInsertRows({}, folderRow, folderRow);
    m_shown.insert(m_shown.begin() + folderRow, &folder);
    numberShown(folderRow);
    endInsertRows();
}

void QueueFilterModel::numberShown(int first)
{
    for (auto row = std::size_t(first); row < m_shown.size(); ++row)
        m_shown[row]->row = int(row);
}

void QueueFilterModel::filesLeave(Folder &folder, int first, int last)
{
    std::vector<int> files(std::size_t(last - first + 1));
    std::iota(files.begin(), files.end(), first);
    hide(folder, files);
}

void QueueFilterModel::hide(Folder &folder, const std::vector<int> &files)
{
    std::vector<int> rows;
    for (const int file : files) {
        if (folder.place[std::size_t(file)] >= 0)
            rows.push_back(folder.place[std::size_t(file)]);
    }
    if (rows.empty())
        return;
    if (rows.size() == folder.shown.size()) {
        beginRemoveRows({}, folder.row, folder.row);
        const int row = std::exchange(folder.row, -1);
        m_shown.erase(m_shown.begin() + row);
        numberShown(row);
        endRemoveRows();
        folder.shown.clear();
        placeFiles(folder);
        return;
    }
    std::ranges::sort(rows);
    std::vector<RowRun> runs = runsOf(rows);
    std::ranges::reverse(runs); // so that the rows before keep their numbers
    if (runs.size() <= stepsOneByOne) {
        for (const auto &[first, last] : runs) {
            beginRemoveRows(indexOf(folder), first, last);
            folder.shown.erase(folder.shown.begin() + first, folder.shown.begin() + last + 1);
            placeFiles(folder);
            endRemoveRows();
        }
        return;
    }
    changeLayout([&] {
        for (const int file : files)
            folder.place[std::size_t(file)] = -1;
        std::erase_if(folder.shown, [&](int file) { return folder.place[std::size_t(file)] < 0; });
        placeFiles(folder);
    });
}

void QueueFilterModel::filesRemoved(Folder &folder, int first, int last)
{
    ++m_changes;
    const int count = last - first + 1;
    std::erase_if(folder.order, [&](int file) { return file >= first && file <= last; });
    shift(folder.order, last + 1, -count);
    shift(folder.shown, last + 1, -count);
    folder.place.erase(folder.place.begin() + first, folder.place.begin() + last + 1);
}

void QueueFilterModel::foldersRemoved(int first, int last)
{
    ++m_changes;
    for (int row = last; row >= first; --row) {
        std::erase(m_folderOrder, m_folders[std::size_t(row)].get());
        m_folders.erase(m_folders.begin() + row);
    }
    numberFolders(first);
}

void QueueFilterModel::filesChanged(Folder &folder, int first, int last)
{
    std::vector<int> leave;
    std::vector<int> come;
    std::vector<int> stay; // rows
    for (int file = first; file <= last; ++file) {
        const int row = folder.place[std::size_t(file)];
        const bool wanted = accepts(folder, file);
        if (wanted && row >= 0)
            stay.push_back(row);
        else if (wanted)
            come.push_back(file);
        else if (row >= 0)
            leave.push_back(file);
    }
    tellChanged(folder, stay);
    hide(folder, leave);
    if (come.size() > stepsOneByOne && folder.row >= 0) {
        changeLayout([&] { narrow(folder); });
    } else {
        for (const int file : come)
            show(folder, {file});
    }
    if (isSorted())
        sortSoon();
}

void QueueFilterModel::tellChanged(const Folder &folder, const std::vector<int> &rows)
{
    if (rows.empty())
        return;
    const auto [first, last] = std::ranges::minmax(rows);
    Q_EMIT dataChanged(createIndex(first, 0, &folder),
                       createIndex(last, QueueModel::ColumnCount - 1, &folder));
}

void QueueFilterModel::foldersChanged(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const Folder &folder = *m_folders[std::size_t(row)];
        if (folder.row >= 0)
            Q_EMIT dataChanged(indexOf(folder), createIndex(folder.row, QueueModel::ColumnCount - 1));
    }
    if (isSorted())
        sortSoon();
}

} // namespace sluice::ui

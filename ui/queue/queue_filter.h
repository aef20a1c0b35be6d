// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/queue/queue_model.h"

#include <QAbstractProxyModel>
#include <QStringMatcher>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace sluice::ui {

// What is shown of the queue, and in which order: one of the pills, a text that names contain, a column to
// sort by. A folder is shown while one of its files is.
//
// Made for a hundred thousand rows. Qt's own proxy asks for two values at each comparison and takes rows out
// one by one; this one keeps its rows as numbers, changes many of them in one step, and sorts long queues in
// another thread while the window lives.
class QueueFilterModel final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    static constexpr int sortedAtOnce = 2000; // files; more are sorted in another thread

    explicit QueueFilterModel(QueueModel *source, QObject *parent = nullptr);
    ~QueueFilterModel() override;

    void setFilter(QueueFilter filter);
    void setSearch(const QString &text);
    [[nodiscard]] QueueFilter filter() const { return m_filter; }
    [[nodiscard]] bool isNarrowed() const;
    [[nodiscard]] bool isSearching() const { return !m_search.isEmpty(); }
    [[nodiscard]] bool isSorted() const { return m_sortColumn >= 0; }

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; // -1: as they were added
    void sortSoon(); // again, since what is sorted by has changed

private:
    struct Folder
    {
        int source = 0;         // its row in the queue
        int row = -1;           // where it is shown; -1: nowhere
        std::vector<int> order; // all its files, sorted
        std::vector<int> shown; // those of them that are shown
        std::vector<int> place; // by a file's row in the queue: its row in shown, or -1
        bool loose = false;     // something shown stands at the end, until all is sorted again
    };
    struct Kept;
    struct Sorted;

    void listen();
    void readQueue();
    void foldersInserted(int first, int last);
    void foldersRemoved(int first, int last);
    void foldersChanged(int first, int last);
    void filesInserted(Folder &folder, int first, int last);
    void filesLeave(Folder &folder, int first, int last);
    void filesRemoved(Folder &folder, int first, int last);
    void filesChanged(Folder &folder, int first, int last);
    void show(Folder &folder, const std::vector<int> &files);
    void hide(Folder &folder, const std::vector<int> &files);
    void tellChanged(const Folder &folder, const std::vector<int> &rows);

    static void placeFiles(Folder &folder);
    static void reorder(Folder &folder);
    void narrow(Folder &folder) const;
    void narrowAll();
    void showFolders();
    void numberFolders(int first);
    void numberShown(int first);
    [[nodiscard]] bool accepts(const Folder &folder, int file) const;
    [[nodiscard]] Folder &folderAt(const QModelIndex &source) const;
    [[nodiscard]] QModelIndex indexOf(const Folder &folder) const;

    void changeLayout(const std::function<void()> &change);
    [[nodiscard]] std::vector<Kept> keepIndexes() const;
    void restoreIndexes(const std::vector<Kept> &kept);

    void sortNow();
    void takeOrder(const Sorted &sorted);
    void readOrder();

    QueueModel *m_source;
    QueueFilter m_filter = QueueFilter::All;
    QString m_search;
    QStringMatcher m_matcher;
    std::vector<std::unique_ptr<Folder>> m_folders; // as in the queue
    std::vector<Folder *> m_folderOrder;            // all of them, sorted
    std::vector<Folder *> m_shown;
    std::vector<Kept> m_keptOverChange;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_changes = 0; // rows came or went: an order that was found before does not fit any more
    QTimer m_sortTimer;
};

} // namespace sluice::ui

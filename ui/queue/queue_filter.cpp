// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queue_filter.h"

#include <algorithm>
#include <numeric>

namespace sluice::ui {

namespace {

std::vector<int> naturalOrder(int count)
{
    std::vector<int> rows(std::size_t(count), 0);
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

} // namespace

// Something outside holds on to this row.
struct QueueFilterModel::Kept
{
    QModelIndex was;
    Folder *folder = nullptr;
    int file = -1; // in the queue; -1: the folder itself
    QPersistentModelIndex source;
};

QueueFilterModel::QueueFilterModel(QueueModel *source, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_source(source)
{
    m_matcher.setCaseSensitivity(Qt::CaseInsensitive);
    m_sortTimer.setSingleShot(true);
    connect(&m_sortTimer, &QTimer::timeout, this, &QueueFilterModel::sortNow);
    setSourceModel(source);
    listen();
    readQueue();
}

QueueFilterModel::~QueueFilterModel() = default;

void QueueFilterModel::listen()
{
    connect(m_source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &parent, int first, int last) {
                if (parent.isValid())
                    filesInserted(folderAt(parent), first, last);
                else
                    foldersInserted(first, last);
            });
    connect(m_source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &parent, int first, int last) {
                if (parent.isValid())
                    filesLeave(folderAt(parent), first, last);
            });
    connect(m_source, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &parent, int first, int last) {
                if (parent.isValid())
                    filesRemoved(folderAt(parent), first, last);
                else
                    foldersRemoved(first, last);
            });
    connect(m_source, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (first.parent().isValid())
                    filesChanged(folderAt(first.parent()), first.row(), last.row());
                else
                    foldersChanged(first.row(), last.row());
            });
    connect(m_source, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        m_keptOverChange = keepIndexes();
        for (Kept &kept : m_keptOverChange)
            kept.source = mapToSource(kept.was);
    });
    connect(m_source, &QAbstractItemModel::layoutChanged, this, [this] {
        readQueue();
        for (const Kept &kept : std::exchange(m_keptOverChange, {}))
            changePersistentIndex(kept.was, mapFromSource(kept.source));
        Q_EMIT layoutChanged({}, VerticalSortHint);
    });
}

// ---- Rows as others see them -----------------------------------------------------------------------------

// The internal pointer of a file's index is its folder; that of a folder is null.
QModelIndex QueueFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= QueueModel::ColumnCount || row >= rowCount(parent))
        return {};
    return parent.isValid() ? createIndex(row, column, m_shown[std::size_t(parent.row())])
                            : createIndex(row, column);
}

QModelIndex QueueFilterModel::parent(const QModelIndex &child) const
{
    const auto *folder = static_cast<const Folder *>(child.internalPointer());
    return folder ? createIndex(folder->row, 0) : QModelIndex();
}

int QueueFilterModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_shown.size());
    if (parent.internalPointer() || parent.column() != 0)
        return 0;
    return int(m_shown[std::size_t(parent.row())]->shown.size());
}

int QueueFilterModel::columnCount(const QModelIndex &) const
{
    return QueueModel::ColumnCount;
}

bool QueueFilterModel::hasChildren(const QModelIndex &parent) const
{
    return parent.isValid() ? !parent.internalPointer() && parent.column() == 0 : !m_shown.empty();
}

Qt::ItemFlags QueueFilterModel::flags(const QModelIndex &index) const
{
    return QueueModel::flagsOf(index.isValid(), index.internalPointer());
}

QVariant QueueFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_source->headerData(section, orientation, role);
}

QModelIndex QueueFilterModel::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto *folder = static_cast<const Folder *>(index.internalPointer());
    if (!folder)
        return m_source->index(m_shown[std::size_t(index.row())]->source, index.column());
    return m_source->index(folder->shown[std::size_t(index.row())], index.column(),
                           m_source->index(folder->source, 0));
}

QModelIndex QueueFilterModel::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const QModelIndex above = index.parent();
    const Folder &folder = folderAt(above.isValid() ? above : index);
    if (!above.isValid())
        return folder.row < 0 ? QModelIndex() : createIndex(folder.row, index.column());
    const int row = folder.place[std::size_t(index.row())];
    return row < 0 ? QModelIndex() : createIndex(row, index.column(), &folder);
}

QueueFilterModel::Folder &QueueFilterModel::folderAt(const QModelIndex &source) const
{
    return *m_folders[std::size_t(source.row())];
}

QModelIndex QueueFilterModel::indexOf(const Folder &folder) const
{
    return createIndex(folder.row, 0);
}

// ---- Changes of the layout -------------------------------------------------------------------------------

std::vector<QueueFilterModel::Kept> QueueFilterModel::keepIndexes() const
{
    std::vector<Kept> kept;
    const QModelIndexList held = persistentIndexList();
    for (const QModelIndex &index : held) {
        auto *folder = static_cast<Folder *>(index.internalPointer());
        if (folder)
            kept.push_back({index, folder, folder->shown[std::size_t(index.row())], {}});
        else
            kept.push_back({index, m_shown[std::size_t(index.row())], -1, {}});
    }
    return kept;
}

void QueueFilterModel::restoreIndexes(const std::vector<Kept> &kept)
{
    QModelIndexList from;
    QModelIndexList to;
    for (const Kept &one : kept) {
        const int row = one.file < 0 ? one.folder->row : one.folder->place[std::size_t(one.file)];
        const bool shown = one.folder->row >= 0 && row >= 0;
        from << one.was;
        to << (shown ? createIndex(row, one.was.column(), one.file < 0 ? nullptr : one.folder)
                     : QModelIndex());
    }
    changePersistentIndexList(from, to);
}

// One step for many rows: whoever holds on to a row keeps it, or has nothing where it is not shown any more.
void QueueFilterModel::changeLayout(const std::function<void()> &change)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<Kept> kept = keepIndexes();
    change();
    restoreIndexes(kept);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void QueueFilterModel::placeFiles(Folder &folder)
{
    folder.place.assign(folder.order.size(), -1);
    for (std::size_t row = 0; row < folder.shown.size(); ++row)
        folder.place[std::size_t(folder.shown[row])] = int(row);
}

void QueueFilterModel::narrow(Folder &folder) const
{
    folder.shown.clear();
    std::ranges::copy_if(folder.order, std::back_inserter(folder.shown),
                         [&](int file) { return accepts(folder, file); });
    folder.loose = false;
    placeFiles(folder);
}

void QueueFilterModel::showFolders()
{
    m_shown.clear();
    for (Folder *folder : m_folderOrder) {
        folder->row = folder->shown.empty() ? -1 : int(m_shown.size());
        if (folder->row >= 0)
            m_shown.push_back(folder);
    }
}

void QueueFilterModel::narrowAll()
{
    changeLayout([this] {
        for (const auto &folder : m_folders)
            narrow(*folder);
        showFolders();
    });
}

// Everything anew, in the order of the queue.
void QueueFilterModel::readQueue()
{
    ++m_changes;
    m_folders.clear();
    m_folderOrder.clear();
    for (int row = 0; row < m_source->rowCount(); ++row) {
        auto folder = std::make_unique<Folder>();
        folder->source = row;
        folder->order = naturalOrder(m_source->filesIn(row));
        narrow(*folder);
        m_folderOrder.push_back(folder.get());
        m_folders.push_back(std::move(folder));
    }
    showFolders();
    if (isSorted())
        sortSoon();
}

// ---- Narrowing -------------------------------------------------------------------------------------------

void QueueFilterModel::setFilter(QueueFilter filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    narrowAll();
}

void QueueFilterModel::setSearch(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (m_search == trimmed)
        return;
    m_search = trimmed;
    m_matcher.setPattern(trimmed);
    narrowAll();
}

bool QueueFilterModel::isNarrowed() const
{
    return m_filter != QueueFilter::All || !m_search.isEmpty();
}

bool QueueFilterModel::accepts(const Folder &folder, int file) const
{
    if (!isNarrowed())
        return true;
    const Job &job = m_source->jobAt(folder.source, file);
    return matches(m_filter, job)
           && (m_search.isEmpty() || m_matcher.indexIn(job.relativePath) >= 0
               || job.inputPath.endsWith(m_search, Qt::CaseInsensitive));
}

} // namespace sluice::ui

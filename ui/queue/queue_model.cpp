// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queue_model.h"

#include "ui/queue/row_runs.h"
#include "ui/text/error_text.h"

#include <algorithm>
#include <map>

namespace sluice::ui {

namespace {

constexpr std::size_t runsTold = 16; // rows that changed, apart from each other

} // namespace

bool matches(QueueFilter filter, const Job &job)
{
    switch (filter) {
    case QueueFilter::All:
        return true;
    case QueueFilter::Waiting:
        return job.state == JobState::Waiting || isHeldBack(job);
    case QueueFilter::Running:
        return isActive(job.state) && !isHeldBack(job);
    case QueueFilter::Done:
        return job.state == JobState::Done || job.state == JobState::DoneWithWarnings;
    case QueueFilter::Problems:
        return job.state == JobState::Failed || job.state == JobState::DoneWithWarnings
               || (job.state == JobState::Skipped && job.reason
                   && job.reason->code != ErrorCode::AlreadyDone);
    }
    return false;
}

QueueModel::QueueModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(repaintMs);
    connect(&m_repaint, &QTimer::timeout, this, &QueueModel::flush);
    m_take.setInterval(0);
    connect(&m_take, &QTimer::timeout, this, &QueueModel::nextTurn);
}

QueueModel::~QueueModel() = default;

void QueueModel::addJobs(const QList<Job> &jobs)
{
    m_arriving.push_back(jobs);
    takeChunk();
    m_take.start(); // whoever tells much at once must not keep the window from its other events
}

// At most chunkRows in one turn of the event loop.
void QueueModel::takeChunk()
{
    int taken = 0;
    while (m_room > 0 && isArriving()) {
        const QList<Job> &jobs = m_arriving.front();
        const int count = int(std::min<qsizetype>(jobs.size() - m_taken, m_room));
        takeJobs(jobs, m_taken, count);
        taken += count;
        m_room -= count;
        m_taken += count;
        if (m_taken == jobs.size()) {
            m_arriving.pop_front();
            m_taken = 0;
        }
    }
    if (taken > 0)
        Q_EMIT countsChanged(m_counts);
}

void QueueModel::nextTurn()
{
    m_room = chunkRows;
    if (isArriving())
        takeChunk();
    else
        m_take.stop();
}

// A fact about what is not shown yet, and tests: at once.
void QueueModel::takeMore()
{
    m_room = chunkRows;
    takeChunk();
}

void QueueModel::takeJobs(const QList<Job> &jobs, qsizetype first, qsizetype count)
{
    const qsizetype end = first + count;
    while (first < end) {
        qsizetype next = first + 1;
        while (next < end && jobs[next].inputRoot == jobs[first].inputRoot
               && relativeFolder(jobs[next]) == relativeFolder(jobs[first]))
            ++next;
        insertRun(jobs, first, next - first);
        first = next;
    }
}

void QueueModel::insertRun(const QList<Job> &jobs, qsizetype first, qsizetype count)
{
    Folder *folder = folderOf(jobs[first]);
    const int row = int(folder->files.size());
    beginInsertRows(createIndex(folder->row, 0), row, row + int(count) - 1);
    for (qsizetype i = first; i < first + count; ++i) {
        auto file = std::make_unique<File>();
        file->job = jobs[i];
        file->job.priority = 0; // until it is told where it stands
        file->folder = folder;
        file->row = int(folder->files.size());
        account(*file, +1);
        m_files.insert(number(file->job.id), file.get());
        folder->files.push_back(std::move(file));
    }
    endInsertRows();
    Q_EMIT dataChanged(createIndex(folder->row, 0), createIndex(folder->row, ColumnCount - 1));
}

QueueModel::Folder *QueueModel::folderOf(const Job &job)
{
    const QString below = relativeFolder(job);
    const QString key = job.inputRoot + QLatin1Char('\n') + below;
    if (Folder *known = m_folderByKey.value(key))
        return known;

    auto folder = std::make_unique<Folder>();
    folder->key = key;
    folder->name = plainText(below.isEmpty() ? lastPart(job.inputRoot)
                                             : lastPart(job.inputRoot) + QLatin1Char('/') + below);
    folder->row = int(m_folders.size());
    Folder *made = folder.get();
    beginInsertRows({}, made->row, made->row);
    m_folderByKey.insert(key, made);
    m_folders.push_back(std::move(folder));
    endInsertRows();
    return made;
}

void QueueModel::removeJobs(const QList<JobId> &ids)
{
    flush();
    std::map<int, std::set<int>> rowsOfFolder; // each row once, whatever the list repeats
    std::set<const File *> gone;
    for (const JobId id : ids) {
        if (const File *file = find(id)) {
            rowsOfFolder[file->folder->row].insert(file->row);
            gone.insert(file);
        }
    }
    // From the end, so that the rows before keep their numbers.
    std::map<int, std::vector<RowRun>, std::greater<>> runsOfFolder;
    std::size_t count = 0;
    for (const auto &[folder, rows] : rowsOfFolder) {
        std::vector<RowRun> runs = runsOf(rows);
        std::ranges::reverse(runs);
        count += runs.size();
        runsOfFolder.emplace(folder, std::move(runs));
    }
    if (count > runsTold) {
        removeScattered(gone);
        Q_EMIT countsChanged(m_counts);
        return;
    }
    for (const auto &[folder, runs] : runsOfFolder) {
        for (const auto &[first, last] : runs)
            removeRows(*m_folders[std::size_t(folder)], first, last);
    }
    for (const auto &[folder, runs] : runsOfFolder) {
        if (m_folders[std::size_t(folder)]->files.empty())
            removeFolder(folder);
    }
    Q_EMIT countsChanged(m_counts);
}

// Row by row, each would move all behind it.
void QueueModel::removeScattered(const std::set<const File *> &gone)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    struct Held
    {
        QModelIndex was;
        Folder *folder = nullptr;
        File *file = nullptr;
    };
    std::vector<Held> held;
    const QModelIndexList indexes = persistentIndexList();
    for (const QModelIndex &index : indexes) {
        auto *folder = static_cast<Folder *>(index.internalPointer());
        File *file = folder ? folder->files[std::size_t(index.row())].get() : nullptr;
        if (!gone.contains(file))
            held.push_back({index, folder ? folder : m_folders[std::size_t(index.row())].get(), file});
        else
            changePersistentIndex(index, {});
    }
    for (const File *file : gone) {
        account(*file, -1);
        m_files.remove(number(file->job.id));
    }
    for (const auto &folder : m_folders) {
        std::erase_if(folder->files, [&gone](const auto &file) { return gone.contains(file.get()); });
        int row = 0;
        for (const auto &file : folder->files)
            file->row = row++;
    }
    int row = 0;
    for (const auto &folder : m_folders) {
        folder->row = folder->files.empty() ? -1 : row++;
        if (folder->row < 0)
            forget(*folder);
    }
    for (const Held &one : held) {
        const bool stays = one.folder->row >= 0;
        const QModelIndex is = one.file ? createIndex(one.file->row, one.was.column(), one.folder)
                                        : createIndex(one.folder->row, one.was.column());
        changePersistentIndex(one.was, stays ? is : QModelIndex());
    }
    std::erase_if(m_folders, [](const auto &folder) { return folder->files.empty(); });
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void QueueModel::removeFolder(int row)
{
    beginRemoveRows({}, row, row);
    forget(*m_folders[std::size_t(row)]);
    m_folders.erase(m_folders.begin() + row);
    int next = 0;
    for (const auto &folder : m_folders)
        folder->row = next++;
    endRemoveRows();
}

// Another part of the folder may be the one that takes new files.
void QueueModel::forget(const Folder &folder)
{
    if (m_folderByKey.value(folder.key) == &folder)
        m_folderByKey.remove(folder.key);
}

void QueueModel::removeRows(Folder &folder, int first, int last)
{
    beginRemoveRows(createIndex(folder.row, 0), first, last);
    for (int gone = first; gone <= last; ++gone) {
        const File &file = *folder.files[std::size_t(gone)];
        account(file, -1);
        m_files.remove(number(file.job.id));
    }
    folder.files.erase(folder.files.begin() + first, folder.files.begin() + last + 1);
    int row = first;
    for (auto file = folder.files.begin() + first; file != folder.files.end(); ++file)
        (*file)->row = row++;
    endRemoveRows();
    Q_EMIT dataChanged(createIndex(folder.row, 0), createIndex(folder.row, ColumnCount - 1));
}

void QueueModel::account(const File &file, int sign)
{
    for (int i = 0; i < queueFilterCount; ++i) {
        if (matches(QueueFilter(i), file.job))
            m_counts[std::size_t(i)] += sign;
    }
    m_heldBack += isHeldBack(file.job) ? sign : 0;
    m_totalBytes += sign * file.job.sizeBytes;
    count(*file.folder, file, sign);
}

void QueueModel::count(Folder &folder, const File &file, int sign)
{
    for (int i = 0; i < queueFilterCount; ++i) {
        if (matches(QueueFilter(i), file.job))
            folder.counts[std::size_t(i)] += sign;
    }
    folder.bytes += sign * file.job.sizeBytes;
    folder.lengthUs += sign * lengthOf(file.job);
}

QueueModel::File *QueueModel::find(JobId id)
{
    File *file = m_files.value(number(id));
    // A fact about a job that is told but not yet shown: facts keep their order.
    while (!file && isArriving()) {
        takeMore();
        file = m_files.value(number(id));
    }
    return file;
}

void QueueModel::changeJob(JobId id, const Job &job)
{
    File *file = find(id);
    if (!file)
        return;
    account(*file, -1);
    const int priority = file->job.priority; // follows the order that is shown
    file->job = job;
    file->job.priority = priority;
    account(*file, +1);
    markDirty(*file);
}

void QueueModel::changeState(JobId id, JobState state)
{
    File *file = find(id);
    if (!file || file->job.state == state)
        return;
    account(*file, -1);
    file->job.state = state;
    account(*file, +1);
    markDirty(*file);
}

void QueueModel::progress(const QList<JobProgress> &progress)
{
    for (const JobProgress &one : progress) {
        if (File *file = find(one.id)) {
            file->progress = one;
            markDirty(*file);
        }
    }
}

void QueueModel::markDirty(File &file)
{
    if (!file.dirty) {
        file.dirty = true;
        m_dirtyFiles.push_back(&file);
    }
    if (!m_repaint.isActive())
        m_repaint.start();
}

void QueueModel::flush()
{
    m_repaint.stop();
    while (isArriving())
        takeMore();
    if (m_dirtyFiles.empty())
        return;

    // One signal for neighbours: a run that touches thousands of files does not send thousands of signals.
    std::sort(m_dirtyFiles.begin(), m_dirtyFiles.end(), [](const File *a, const File *b) {
        return a->folder->row != b->folder->row ? a->folder->row < b->folder->row : a->row < b->row;
    });
    const std::vector<File *> dirty = std::exchange(m_dirtyFiles, {});
    for (File *file : dirty)
        file->dirty = false;
    for (auto first = dirty.begin(); first != dirty.end();) {
        const auto next = std::find_if(first, dirty.end(),
                                       [&](const File *file) { return file->folder != (*first)->folder; });
        tellChanged({first, next});
        first = next;
    }
    Q_EMIT countsChanged(m_counts);
}

// Files of one folder, by row. Neighbours are told together; where there are many between which others lie,
// all are told at once, as a span.
void QueueModel::tellChanged(std::span<File *const> files)
{
    const Folder &folder = *files.front()->folder;
    std::vector<int> rows(files.size());
    std::ranges::transform(files, rows.begin(), &File::row);
    std::vector<RowRun> runs = runsOf(rows);
    if (runs.size() > runsTold)
        runs = {{rows.front(), rows.back()}};
    for (const auto &[first, last] : runs)
        Q_EMIT dataChanged(createIndex(first, 0, &folder), createIndex(last, ColumnCount - 1, &folder));
    Q_EMIT dataChanged(createIndex(folder.row, 0), createIndex(folder.row, ColumnCount - 1));
}

const Job *QueueModel::job(const QModelIndex &index) const
{
    const File *file = fileAt(index);
    return file ? &file->job : nullptr;
}

const Job *QueueModel::job(JobId id) const
{
    const File *file = m_files.value(number(id));
    return file ? &file->job : nullptr;
}

const JobProgress *QueueModel::progressOf(JobId id) const
{
    const File *file = m_files.value(number(id));
    return file ? &file->progress : nullptr;
}

const Job &QueueModel::jobAt(int folder, int file) const
{
    return m_folders[std::size_t(folder)]->files[std::size_t(file)]->job;
}

const QueueModel::File *QueueModel::fileAt(const QModelIndex &index) const
{
    const auto *folder = static_cast<const Folder *>(index.internalPointer());
    return folder ? folder->files[std::size_t(index.row())].get() : nullptr;
}

// The internal pointer of a file's index is its folder; that of a folder is null.
QModelIndex QueueModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, m_folders[std::size_t(parent.row())].get())
                            : createIndex(row, column);
}

QModelIndex QueueModel::parent(const QModelIndex &child) const
{
    const auto *folder = static_cast<const Folder *>(child.internalPointer());
    return folder ? createIndex(folder->row, 0) : QModelIndex();
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_folders.size());
    if (parent.internalPointer() || parent.column() != 0)
        return 0;
    return int(m_folders[std::size_t(parent.row())]->files.size());
}

int QueueModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Qt::ItemFlags QueueModel::flags(const QModelIndex &index) const
{
    return flagsOf(index.isValid(), index.internalPointer());
}

Qt::ItemFlags QueueModel::flagsOf(bool valid, bool file)
{
    if (!valid)
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    return file ? flags | Qt::ItemNeverHasChildren : flags;
}

} // namespace sluice::ui

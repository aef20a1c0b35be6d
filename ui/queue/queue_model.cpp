// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queue_model.h"

#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/state_text.h"

#include <QFont>

#include <algorithm>
#include <map>
#include <set>

namespace sluice::ui {

namespace {

QString folderPath(const Job &job)
{
    const qsizetype slash = job.relativePath.lastIndexOf(QLatin1Char('/'));
    return slash < 0 ? QString() : job.relativePath.left(slash);
}

QString lastPart(const QString &path)
{
    const QString last = path.section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
    return last.isEmpty() ? path : last;
}

qint64 lengthOf(const Job &job)
{
    return job.media ? job.media->durationUs : 0;
}

QFont boldFont()
{
    QFont font;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

bool matches(QueueFilter filter, const Job &job)
{
    switch (filter) {
    case QueueFilter::All:
        return true;
    case QueueFilter::Waiting:
        return job.state == JobState::Waiting;
    case QueueFilter::Running:
        return isActive(job.state);
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
    connect(&m_take, &QTimer::timeout, this, &QueueModel::takeChunk);
}

QueueModel::~QueueModel() = default;

void QueueModel::addJobs(const QList<Job> &jobs)
{
    m_arriving += jobs;
    if (!m_take.isActive()) {
        takeChunk();
        if (!m_arriving.isEmpty())
            m_take.start();
    }
}

void QueueModel::takeChunk()
{
    const qsizetype count = std::min<qsizetype>(m_arriving.size(), chunkRows);
    qsizetype first = 0;
    while (first < count) {
        qsizetype end = first + 1;
        while (end < count && m_arriving[end].inputRoot == m_arriving[first].inputRoot
               && folderPath(m_arriving[end]) == folderPath(m_arriving[first]))
            ++end;
        insertRun(m_arriving, first, end - first);
        first = end;
    }
    m_arriving.remove(0, count);
    if (m_arriving.isEmpty())
        m_take.stop();
    Q_EMIT countsChanged(m_counts);
}

void QueueModel::insertRun(const QList<Job> &jobs, qsizetype first, qsizetype count)
{
    Folder *folder = folderOf(jobs[first]);
    const int row = int(folder->files.size());
    beginInsertRows(createIndex(folder->row, 0), row, row + int(count) - 1);
    for (qsizetype i = first; i < first + count; ++i) {
        auto file = std::make_unique<File>();
        file->job = jobs[i];
        file->folder = folder;
        file->row = int(folder->files.size());
        account(*file, +1);
        m_files.insert(number(file->job.id), file.get());
        folder->files.push_back(std::move(file));
    }
    endInsertRows();
    // At once: a filter shows a folder only where it counts a match in it.
    Q_EMIT dataChanged(createIndex(folder->row, 0), createIndex(folder->row, ColumnCount - 1));
}

QueueModel::Folder *QueueModel::folderOf(const Job &job)
{
    const QString below = folderPath(job);
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
    // From the end, so that the rows before keep their numbers; each row once, whatever the list repeats.
    std::map<int, std::set<int, std::greater<>>, std::greater<>> rowsOfFolder;
    for (const JobId id : ids) {
        if (const File *file = find(id))
            rowsOfFolder[file->folder->row].insert(file->row);
    }
    for (const auto &[folder, rows] : rowsOfFolder) {
        for (auto row = rows.begin(); row != rows.end();) {
            const int last = *row;
            int first = last;
            ++row;
            for (; row != rows.end() && *row == first - 1; ++row)
                first = *row;
            removeRows(*m_folders[std::size_t(folder)], first, last);
        }
    }
    for (const auto &[folder, rows] : rowsOfFolder) {
        if (m_folders[std::size_t(folder)]->files.empty())
            removeFolder(folder);
    }
    Q_EMIT countsChanged(m_counts);
}

void QueueModel::removeFolder(int row)
{
    beginRemoveRows({}, row, row);
    m_folderByKey.remove(m_folders[std::size_t(row)]->key);
    m_folders.erase(m_folders.begin() + row);
    int next = 0;
    for (const auto &folder : m_folders)
        folder->row = next++;
    endRemoveRows();
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
    Folder &folder = *file.folder;
    for (int i = 0; i < queueFilterCount; ++i) {
        if (matches(QueueFilter(i), file.job)) {
            folder.counts[std::size_t(i)] += sign;
            m_counts[std::size_t(i)] += sign;
        }
    }
    folder.bytes += sign * file.job.sizeBytes;
    folder.lengthUs += sign * lengthOf(file.job);
    m_totalBytes += sign * file.job.sizeBytes;
}

QueueModel::File *QueueModel::find(JobId id)
{
    File *file = m_files.value(number(id));
    // A fact about a job that is told but not yet shown: facts keep their order.
    while (!file && !m_arriving.isEmpty()) {
        takeChunk();
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
    file->job = job;
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
    while (!m_arriving.isEmpty())
        takeChunk();
    if (m_dirtyFiles.empty())
        return;

    // One signal for neighbours: a run that touches thousands of files does not send thousands of signals.
    std::sort(m_dirtyFiles.begin(), m_dirtyFiles.end(), [](const File *a, const File *b) {
        return a->folder->row != b->folder->row ? a->folder->row < b->folder->row : a->row < b->row;
    });
    const std::vector<File *> dirty = std::exchange(m_dirtyFiles, {});
    for (File *file : dirty)
        file->dirty = false;
    for (std::size_t i = 0; i < dirty.size();) {
        Folder *folder = dirty[i]->folder;
        std::size_t end = i + 1;
        while (end < dirty.size() && dirty[end]->folder == folder
               && dirty[end]->row == dirty[end - 1]->row + 1)
            ++end;
        Q_EMIT dataChanged(createIndex(dirty[i]->row, 0, folder),
                           createIndex(dirty[end - 1]->row, ColumnCount - 1, folder));
        if (end == dirty.size() || dirty[end]->folder != folder)
            Q_EMIT dataChanged(createIndex(folder->row, 0), createIndex(folder->row, ColumnCount - 1));
        i = end;
    }
    Q_EMIT countsChanged(m_counts);
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

QList<JobId> QueueModel::jobsBelow(const QModelIndex &index) const
{
    if (const File *file = fileAt(index))
        return {file->job.id};
    QList<JobId> ids;
    if (index.isValid()) {
        for (const auto &file : m_folders[std::size_t(index.row())]->files)
            ids << file->job.id;
    }
    return ids;
}

bool QueueModel::folderMatches(int row, QueueFilter filter) const
{
    return m_folders[std::size_t(row)]->counts[std::size_t(filter)] > 0;
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
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.internalPointer() ? flags | Qt::ItemNeverHasChildren : flags;
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Size:
        return tr("Size");
    case Length:
        return tr("Length");
    case State:
        return tr("State");
    case Left:
        return tr("Left");
    case BatchNumber:
        return tr("Batch");
    default:
        return {};
    }
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const File *file = fileAt(index);
    const Folder &folder = file ? *file->folder : *m_folders[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return file ? fileText(*file, index.column()) : folderText(folder, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Name)
            return file ? plainText(file->job.inputPath) : folder.name;
        if (index.column() == State && file && file->job.reason) {
            const Sentence sentence = errorSentence(*file->job.reason);
            return QString(sentence.what + QLatin1Char('\n') + sentence.next);
        }
        return {};
    case Qt::AccessibleTextRole:
        return file ? fileText(*file, index.column()) : folderText(folder, index.column());
    case Qt::FontRole:
        return file ? QVariant() : QVariant(boldFont());
    case IsFolderRole:
        return file == nullptr;
    case StateRole:
        return file ? QVariant(int(file->job.state)) : QVariant();
    case FractionRole:
        return file ? QVariant(file->progress.fraction) : QVariant();
    case SortRole:
        return sortKey(index);
    default:
        return {};
    }
}

QVariant QueueModel::folderText(const Folder &folder, int column) const
{
    const int all = folder.counts[std::size_t(QueueFilter::All)];
    switch (column) {
    case Name:
        return folder.name;
    case Size:
        return sizeText(folder.bytes);
    case Length:
        return lengthText(folder.lengthUs);
    case State:
        if (folder.counts[std::size_t(QueueFilter::Waiting)] == all)
            return tr("%n file(s) waiting", nullptr, all);
        return tr("%1 of %2 done").arg(folder.counts[std::size_t(QueueFilter::Done)]).arg(all);
    default:
        return {};
    }
}

QVariant QueueModel::fileText(const File &file, int column) const
{
    const Job &job = file.job;
    switch (column) {
    case Name:
        return plainText(lastPart(job.inputPath));
    case Size:
        return sizeText(job.sizeBytes);
    case Length:
        return lengthText(lengthOf(job));
    case State:
        return job.state == JobState::Running ? percentText(100.0 * file.progress.fraction) : jobText(job);
    case Left:
        return job.state == JobState::Running && file.progress.leftUs >= 0
                   ? durationText(file.progress.leftUs)
                   : QString();
    case BatchNumber:
        return number(job.batch) > 0 ? QString::number(number(job.batch)) : QString();
    default:
        return {};
    }
}

QVariant QueueModel::sortKey(const QModelIndex &index) const
{
    const File *file = fileAt(index);
    const Folder &folder = file ? *file->folder : *m_folders[std::size_t(index.row())];
    switch (index.column()) {
    case Size:
        return file ? file->job.sizeBytes : folder.bytes;
    case Length:
        return file ? lengthOf(file->job) : folder.lengthUs;
    case State:
        return file ? int(file->job.state) : folder.counts[std::size_t(QueueFilter::Done)];
    case Left:
        return file ? file->progress.leftUs : qint64(0);
    case BatchNumber:
        return file ? number(file->job.batch) : qint64(0);
    default:
        return data(index, Qt::DisplayRole);
    }
}

} // namespace sluice::ui

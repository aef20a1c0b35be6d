// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in the columns of the queue, and what they are sorted by.

#include "ui/queue/queue_model.h"

#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/path_text.h"
#include "ui/text/state_text.h"

#include <QFont>

namespace sluice::ui {

namespace {

QFont boldFont()
{
    QFont font;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QString QueueModel::lastPart(const QString &path)
{
    const QString last = path.section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
    return last.isEmpty() ? path : last;
}

QString QueueModel::pathOf(const Folder &folder)
{
    if (folder.files.empty())
        return {};
    const QString path = folder.files.front()->job.inputPath.section(u'/', 0, -2);
    return path.isEmpty() ? QStringLiteral("/") : path;
}

QString QueueModel::pathOf(const QModelIndex &index) const
{
    const File *file = fileAt(index);
    return file ? file->job.inputPath : pathOf(*m_folders[std::size_t(index.row())]);
}

qint64 QueueModel::lengthOf(const Job &job)
{
    return job.media ? job.media->durationUs : 0;
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
    case Profile:
        return tr("Profile");
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
            return file ? pathText(file->job.inputPath) : folder.name;
        if (index.column() == Profile)
            return data(index, Qt::DisplayRole); // which may be cut off
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
    case FolderKeyRole:
        return file ? QVariant() : QVariant(folder.key);
    case StateRole:
        return file ? QVariant(int(file->job.state)) : QVariant();
    case FractionRole:
        return file ? QVariant(file->progress.fraction) : QVariant();
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
    case Profile:
        return plainText(m_profiles.nameOf(pathOf(folder)));
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
        if (job.state == JobState::Waiting && job.priority > 0)
            return tr("Waiting, in your order");
        return job.state == JobState::Running ? percentText(100.0 * file.progress.fraction) : jobText(job);
    case Left:
        return job.state == JobState::Running && file.progress.leftUs >= 0
                   ? durationText(file.progress.leftUs)
                   : QString();
    case BatchNumber:
        return number(job.batch) > 0 ? QString::number(number(job.batch)) : QString();
    case Profile:
        return plainText(m_profiles.nameOf(job));
    default:
        return {};
    }
}

SortKeys QueueModel::sortKeys(int column, int folder) const
{
    SortKeys keys;
    if (folder < 0) {
        for (const auto &one : m_folders) {
            if (column == Name)
                keys.texts.push_back(one->name);
            else if (column == Profile)
                keys.texts.push_back(m_profiles.nameOf(pathOf(*one)));
            else
                keys.numbers.push_back(sortNumber(*one, column));
        }
        return keys;
    }
    keys.lastPartOnly = column == Name;
    for (const auto &file : m_folders[std::size_t(folder)]->files) {
        if (column == Name)
            keys.texts.push_back(file->job.inputPath);
        else if (column == Profile)
            keys.texts.push_back(m_profiles.nameOf(file->job));
        else
            keys.numbers.push_back(sortNumber(*file, column));
    }
    return keys;
}

qint64 QueueModel::sortNumber(const Folder &folder, int column)
{
    switch (column) {
    case Size:
        return folder.bytes;
    case Length:
        return folder.lengthUs;
    case State:
        return folder.counts[std::size_t(QueueFilter::Done)];
    default:
        return 0;
    }
}

qint64 QueueModel::sortNumber(const File &file, int column)
{
    switch (column) {
    case Size:
        return file.job.sizeBytes;
    case Length:
        return lengthOf(file.job);
    case State:
        return int(file.job.state);
    case Left:
        return file.progress.leftUs;
    case BatchNumber:
        return number(file.job.batch);
    default:
        return 0;
    }
}

} // namespace sluice::ui

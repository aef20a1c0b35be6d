// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the rows of the queue follow from the order that the user gave: what is arranged stands first, one part
// of a folder after the other as the order has them; what is left of each folder stands below, as it was
// added.

#include "ui/queue/queue_model.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace sluice::ui {

// Files of one folder that stand together.
struct QueueModel::Part
{
    QString key;
    QString name;
    bool isOpen = false;                      // the folder's next file goes here
    std::vector<std::unique_ptr<File>> files; // they still name the folder that had them
    std::unique_ptr<Folder> folder = nullptr; // whose row this will be
};

QList<JobId> QueueModel::arranged() const
{
    QList<JobId> ids;
    for (const auto &folder : m_folders) {
        for (const auto &file : folder->files) {
            if (file->job.priority == 0)
                return ids;
            ids << file->job.id;
        }
    }
    return ids;
}

// One change of the layout, whatever moves: rows that others hold on to stay what they are.
void QueueModel::arrange(const QList<JobId> &first)
{
    flush();
    const QList<JobId> before = arranged();
    const std::vector<File *> files = takeOrder(first);
    if (std::ranges::equal(files, before, {}, [](const File *file) { return file->job.id; }))
        return;
    struct Held
    {
        QModelIndex was;
        const Folder *folder = nullptr;
        const File *file = nullptr;
    };
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<Held> held;
    const QModelIndexList indexes = persistentIndexList();
    for (const QModelIndex &index : indexes) {
        const File *file = fileAt(index);
        held.push_back({index, file ? file->folder : m_folders[std::size_t(index.row())].get(), file});
    }
    fill(partsOf(files));
    std::unordered_set<const Folder *> stay;
    for (const auto &folder : m_folders)
        stay.insert(folder.get());
    QModelIndexList from;
    QModelIndexList to;
    for (const auto &[was, folder, file] : held) {
        from << was;
        if (file)
            to << createIndex(file->row, was.column(), file->folder);
        else
            to << (stay.contains(folder) ? createIndex(folder->row, was.column()) : QModelIndex());
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

// The priorities that the engine gives as well; whom it names that is not here counts for nothing.
std::vector<QueueModel::File *> QueueModel::takeOrder(const QList<JobId> &first)
{
    for (const auto &folder : m_folders) {
        for (const auto &file : folder->files)
            file->job.priority = 0;
    }
    std::vector<File *> files;
    int priority = int(first.size());
    for (const JobId id : first) {
        if (File *file = m_files.value(number(id)); file && file->job.priority == 0) {
            file->job.priority = priority;
            files.push_back(file);
        }
        --priority;
    }
    return files;
}

// Takes the files out of their folders.
std::vector<QueueModel::Part> QueueModel::partsOf(const std::vector<File *> &arranged)
{
    std::vector<Part> parts;
    const auto addPart = [&parts](const Folder &of) {
        parts.push_back({.key = of.key, .name = of.name, .files = {}});
    };
    const Folder *last = nullptr;
    for (const File *file : arranged) {
        if (!last || (file->folder != last && file->folder->key != last->key))
            addPart(*file->folder);
        last = file->folder;
        parts.back().files.push_back(std::move(file->folder->files[std::size_t(file->row)]));
    }
    std::vector<std::unique_ptr<File>> rest;
    for (const auto &folder : m_folders) {
        for (auto &file : folder->files) {
            if (file)
                rest.push_back(std::move(file));
        }
    }
    std::ranges::sort(rest, {}, [](const auto &file) { return number(file->job.id); });
    std::unordered_map<const Folder *, std::size_t> partOf;
    std::unordered_map<QString, std::size_t> partOfKey;
    for (auto &file : rest) {
        auto known = partOf.find(file->folder);
        if (known == partOf.end()) {
            const QString &key = file->folder->key;
            const bool goesOn = partOfKey.empty() && !parts.empty() && parts.back().key == key;
            const auto [part, isNew] = partOfKey.try_emplace(key, parts.size() - (goesOn ? 1 : 0));
            if (isNew && !goesOn)
                addPart(*file->folder);
            parts[part->second].isOpen = true;
            known = partOf.emplace(file->folder, part->second).first;
        }
        parts[known->second].files.push_back(std::move(file));
    }
    if (rest.empty() && !parts.empty())
        parts.back().isOpen = true; // nothing stands below it
    return parts;
}

// A part goes on in the row from which most of it comes, so that whoever holds on to that row keeps it.
void QueueModel::keepRows(std::vector<Part> &parts)
{
    struct Share
    {
        std::size_t files = 0;
        int row = 0;
        Part *part = nullptr;
    };
    std::vector<Share> shares;
    for (Part &part : parts) {
        std::unordered_map<int, std::size_t> filesOfRow;
        for (const auto &file : part.files)
            ++filesOfRow[file->folder->row];
        for (const auto &[row, files] : filesOfRow)
            shares.push_back({.files = files, .row = row, .part = &part});
    }
    std::ranges::sort(shares, [](const Share &a, const Share &b) {
        return a.files != b.files ? a.files > b.files : a.row < b.row;
    });
    for (const Share &share : shares) {
        if (auto &folder = m_folders[std::size_t(share.row)]; folder && !share.part->folder)
            share.part->folder = std::move(folder);
    }
}

void QueueModel::fill(std::vector<Part> parts)
{
    keepRows(parts);
    const auto gone = std::exchange(m_folders, {}); // until all new ones have addresses of their own
    m_folderByKey.clear();
    for (Part &part : parts) {
        if (!part.folder)
            part.folder = std::make_unique<Folder>();
        Folder &folder = *part.folder;
        folder.key = part.key;
        folder.name = part.name;
        folder.row = int(m_folders.size());
        folder.files = std::move(part.files);
        folder.counts = {};
        folder.bytes = 0;
        folder.lengthUs = 0;
        int row = 0;
        for (const auto &file : folder.files) {
            file->folder = &folder;
            file->row = row++;
            count(folder, *file, +1);
        }
        if (part.isOpen)
            m_folderByKey.insert(folder.key, &folder);
        m_folders.push_back(std::move(part.folder));
    }
}

} // namespace sluice::ui

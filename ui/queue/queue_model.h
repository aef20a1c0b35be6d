// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/job.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QTimer>

#include <array>
#include <memory>
#include <vector>

namespace sluice::ui {

// The questions that the pills above the queue answer. One file may answer several: a file that is done with
// warnings is done, and it is a problem.
enum class QueueFilter { All, Waiting, Running, Done, Problems };
inline constexpr int queueFilterCount = 5;

using QueueCounts = std::array<int, queueFilterCount>;

[[nodiscard]] bool matches(QueueFilter filter, const Job &job);

// Mirrors what the engine tells about its jobs: a row per folder that holds files, below it a row per file.
// It decides nothing and asks nothing. Changes are gathered and shown five times a second; a flood of new
// jobs is taken in chunks, so that no single step holds up the window.
class QueueModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Size, Length, State, Left, BatchNumber, ColumnCount };
    enum Role {
        IsFolderRole = Qt::UserRole, // bool
        StateRole,                   // int of JobState; files only
        FractionRole,                // double, 0 to 1; files only
        SortRole                     // a number or a text to compare
    };

    static constexpr int chunkRows = 2000;
    static constexpr int repaintMs = 200;

    explicit QueueModel(QObject *parent = nullptr);
    ~QueueModel() override;

    // Facts of the engine
    void addJobs(const QList<Job> &jobs);
    void removeJobs(const QList<JobId> &ids);
    void changeJob(JobId id, const Job &job);
    void changeState(JobId id, JobState state);
    void progress(const QList<JobProgress> &progress);

    // Everything that waits is shown now; for tests and pictures.
    void flush();

    // The job of a file row, or nullptr. Valid until the next fact arrives.
    [[nodiscard]] const Job *job(const QModelIndex &index) const;
    [[nodiscard]] const Job *job(JobId id) const;
    [[nodiscard]] const JobProgress *progressOf(JobId id) const;
    [[nodiscard]] QList<JobId> jobsBelow(const QModelIndex &index) const;
    [[nodiscard]] const QueueCounts &counts() const { return m_counts; }
    [[nodiscard]] qint64 totalBytes() const { return m_totalBytes; }
    [[nodiscard]] bool folderMatches(int row, QueueFilter filter) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void countsChanged(const sluice::ui::QueueCounts &counts);

private:
    struct Folder;
    struct File
    {
        Job job;
        JobProgress progress;
        Folder *folder = nullptr;
        int row = 0;
        bool dirty = false;
    };
    struct Folder
    {
        QString key;
        QString name;
        int row = 0;
        bool dirty = false;
        std::vector<std::unique_ptr<File>> files;
        QueueCounts counts{};
        qint64 bytes = 0;
        qint64 lengthUs = 0;
    };

    [[nodiscard]] File *find(JobId id);
    [[nodiscard]] Folder *folderOf(const Job &job);
    [[nodiscard]] const File *fileAt(const QModelIndex &index) const;
    void takeChunk();
    void insertRun(const QList<Job> &jobs, qsizetype first, qsizetype count);
    void removeRows(Folder &folder, int first, int last);
    void removeFolder(int row);
    void account(const File &file, int sign);
    void markDirty(File &file);
    [[nodiscard]] QVariant folderText(const Folder &folder, int column) const;
    [[nodiscard]] QVariant fileText(const File &file, int column) const;
    [[nodiscard]] QVariant sortKey(const QModelIndex &index) const;

    std::vector<std::unique_ptr<Folder>> m_folders;
    QHash<QString, Folder *> m_folderByKey;
    QHash<qint64, File *> m_files;
    QList<Job> m_arriving; // told by the engine, not yet shown
    std::vector<File *> m_dirtyFiles;
    QueueCounts m_counts{};
    qint64 m_totalBytes = 0;
    QTimer m_repaint;
    QTimer m_take;
};

} // namespace sluice::ui

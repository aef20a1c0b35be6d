// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/job.h"
#include "ui/queue/queue_order.h"
#include "ui/queue/queue_profiles.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QTimer>

#include <array>
#include <deque>
#include <memory>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace sluice::ui {

// The questions that the pills above the queue answer. One file may answer several: a file that is done with
// warnings is done, and it is a problem.
enum class QueueFilter { All, Waiting, Running, Done, Problems };
inline constexpr int queueFilterCount = 5;

using QueueCounts = std::array<int, queueFilterCount>;

[[nodiscard]] bool matches(QueueFilter filter, const Job &job);

// Mirrors what the engine tells about its jobs: a row per folder that holds files, below it a row per file.
// What is arranged stands first; where files of another folder stand in between, a folder has several rows.
// It decides nothing and asks nothing. Changes are gathered and shown five times a second; a flood of new
// jobs is taken in chunks, so that no single step holds up the window.
class QueueModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Size, Length, State, Left, BatchNumber, Profile, ColumnCount };
    enum Role {
        IsFolderRole = Qt::UserRole, // bool
        StateRole,                   // int of JobState; files only
        FolderKeyRole,               // QString, the same for all parts of a folder; folders only
        FractionRole                 // double, 0 to 1; files only
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
    void arrange(const QList<JobId> &first);

    // Told by nobody but the view, which draws all of it anew.
    void setProfiles(const QueueProfiles &profiles) { m_profiles = profiles; }
    [[nodiscard]] QString profileOf(const Job &job) const { return m_profiles.nameOf(job); }

    // Everything that waits is shown now; for tests and pictures.
    void flush();

    // The job of a file row, or nullptr. Valid until the next fact arrives.
    [[nodiscard]] const Job *job(const QModelIndex &index) const;
    [[nodiscard]] const Job *job(JobId id) const;
    [[nodiscard]] const JobProgress *progressOf(JobId id) const;
    [[nodiscard]] QString pathOf(const QModelIndex &index) const; // of a file or a folder
    [[nodiscard]] QList<JobId> arranged() const;                  // in their order
    [[nodiscard]] const QueueCounts &counts() const { return m_counts; }
    // Of those that wait, the ones that nobody holds back.
    [[nodiscard]] int startable() const { return m_counts[std::size_t(QueueFilter::Waiting)] - m_heldBack; }
    [[nodiscard]] qint64 totalBytes() const { return m_totalBytes; }
    template <typename Look>
    void forEachJob(Look look) const // in the order of the queue; what has not been shown yet is left out
    {
        for (const auto &folder : m_folders) {
            for (const auto &file : folder->files)
                look(std::as_const(file->job));
        }
    }

    // By rows of the tree, for whoever shows many of them at once
    [[nodiscard]] int filesIn(int folder) const { return int(m_folders[std::size_t(folder)]->files.size()); }
    [[nodiscard]] const Job &jobAt(int folder, int file) const;
    // What the files of a folder are sorted by; without a folder, the folders.
    [[nodiscard]] SortKeys sortKeys(int column, int folder = -1) const;
    [[nodiscard]] static Qt::ItemFlags flagsOf(bool valid, bool file);

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
    struct Part;
    struct Folder
    {
        QString key;
        QString name;
        int row = 0;
        std::vector<std::unique_ptr<File>> files;
        QueueCounts counts{};
        qint64 bytes = 0;
        qint64 lengthUs = 0;
    };

    [[nodiscard]] File *find(JobId id);
    [[nodiscard]] Folder *folderOf(const Job &job);
    [[nodiscard]] const File *fileAt(const QModelIndex &index) const;
    [[nodiscard]] bool isArriving() const { return !m_arriving.empty(); }
    void takeChunk();
    void takeMore();
    void nextTurn();
    void takeJobs(const QList<Job> &jobs, qsizetype first, qsizetype count);
    void insertRun(const QList<Job> &jobs, qsizetype first, qsizetype count);
    void removeRows(Folder &folder, int first, int last);
    void removeScattered(const std::set<const File *> &gone);
    void removeFolder(int row);
    void forget(const Folder &folder);
    [[nodiscard]] std::vector<File *> takeOrder(const QList<JobId> &first);
    [[nodiscard]] std::vector<Part> partsOf(const std::vector<File *> &arranged);
    void keepRows(std::vector<Part> &parts);
    void fill(std::vector<Part> parts);
    void account(const File &file, int sign);
    static void count(Folder &folder, const File &file, int sign);
    void markDirty(File &file);
    void tellChanged(std::span<File *const> files);
    [[nodiscard]] QVariant folderText(const Folder &folder, int column) const;
    [[nodiscard]] QVariant fileText(const File &file, int column) const;
    [[nodiscard]] static QString pathOf(const Folder &folder);
    [[nodiscard]] static QString lastPart(const QString &path);
    [[nodiscard]] static qint64 lengthOf(const Job &job); // us; 0 while unknown
    [[nodiscard]] static qint64 sortNumber(const Folder &folder, int column);
    [[nodiscard]] static qint64 sortNumber(const File &file, int column);

    std::vector<std::unique_ptr<Folder>> m_folders;
    QHash<QString, Folder *> m_folderByKey;
    QHash<qint64, File *> m_files;
    std::deque<QList<Job>> m_arriving; // told by the engine, not yet shown
    qsizetype m_taken = 0;             // of the first of them
    int m_room = chunkRows;            // rows that may still be taken in this turn of the event loop
    std::vector<File *> m_dirtyFiles;
    QueueCounts m_counts{};
    int m_heldBack = 0;
    qint64 m_totalBytes = 0;
    QueueProfiles m_profiles;
    QTimer m_repaint;
    QTimer m_take;
};

} // namespace sluice::ui

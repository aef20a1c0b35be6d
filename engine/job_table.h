// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/job.h"
#include "engine/queue_paths.h"

#include <QList>
#include <QObject>

#include <array>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace sluice {

// All jobs of the engine, by id and in the order in which they were added. The one place where a state
// changes: what is moved is told, counted and marked for the journal.
class JobTable final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void add(const QList<Job> &jobs);
    void remove(const QList<JobId> &ids);

    // These begin first, in this order, which is told by arranged(); all others by length. Their priorities
    // follow from it and are not told one by one. One that is added with a priority is put back among them.
    void arrange(const QList<JobId> &first);

    [[nodiscard]] const Job *find(JobId id) const;
    [[nodiscard]] bool hasInput(const QString &path) const { return m_paths.hasInput(path); }
    [[nodiscard]] const QueuePaths &paths() const { return m_paths; }
    [[nodiscard]] const std::vector<JobId> &order() const { return m_order; }
    [[nodiscard]] int count(JobState state) const { return m_counts[std::size_t(state)]; }
    [[nodiscard]] int size() const { return int(m_jobs.size()); }

    // Changes anything but the state. Nothing happens for an id that is gone.
    template <typename Change>
    void change(JobId id, Change &&change)
    {
        const auto found = m_jobs.find(number(id));
        if (found == m_jobs.end())
            return;
        change(found->second);
        m_dirty.insert(number(id));
        Q_EMIT changed(id, found->second);
    }

    // Changes what is not kept in the journal: the plan.
    template <typename Change>
    void revise(JobId id, Change &&change)
    {
        const auto found = m_jobs.find(number(id));
        if (found == m_jobs.end())
            return;
        change(found->second);
        Q_EMIT changed(id, found->second);
    }

    // False, and nothing changes, when the move is not allowed.
    bool move(JobId id, JobState to, std::optional<Error> reason = {});

    // What has changed since the last call, as it is now.
    [[nodiscard]] std::vector<Job> takeDirty();
    void keepDirty(const std::vector<Job> &jobs); // they could not be written

Q_SIGNALS:
    void added(const QList<sluice::Job> &jobs);
    void removed(const QList<sluice::JobId> &ids);
    void arranged(const QList<sluice::JobId> &first);
    void changed(sluice::JobId id, const sluice::Job &job);
    void stateChanged(sluice::JobId id, sluice::JobState was, sluice::JobState is);

private:
    void putBackAmongFirst(const QList<Job> &jobs);

    std::unordered_map<qint64, Job> m_jobs;
    std::vector<JobId> m_order;
    QList<JobId> m_first; // what the user has put in order; what has ended keeps its place
    QueuePaths m_paths;
    std::array<int, jobStateCount> m_counts{};
    std::unordered_set<qint64> m_dirty;
};

} // namespace sluice

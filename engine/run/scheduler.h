// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/batch.h"

#include <QHash>
#include <QtGlobal>

#include <optional>
#include <set>
#include <span>
#include <unordered_map>
#include <vector>

namespace sluice::run {

// A planned file that waits for a batch.
struct ReadyJob
{
    JobId id{};
    qint64 predictedUs = 0;
    qint64 memoryBytes = 0;
    bool alone = false; // a second try after its worker was lost: no other file shares its fate
    int threads = 0;    // 0: as the batch
};

// A batch at work.
struct RunningBatch
{
    BatchId id{};
    qint64 memoryBytes = 0;      // reserved
    std::vector<JobId> notBegun; // in the worker's order
    qint64 notBegunUs = 0;       // predicted
};

struct StartLimits
{
    int slots = 1;
    int batchSize = 1;
    int threads = 1;
    qint64 memoryBudgetBytes = 0; // for all batches together
    bool lastOnes = false;        // nothing is to come: what waits is dealt evenly to the free slots
};

// Which batch starts when. Holds what waits, decides, touches nothing: no process, no clock.
class Scheduler final
{
public:
    void add(const ReadyJob &job);
    void remove(JobId id);
    void clear();

    [[nodiscard]] bool contains(JobId id) const { return m_byId.contains(number(id)); }
    // It waits, and gets a batch of its own.
    [[nodiscard]] bool isAlone(JobId id) const;
    [[nodiscard]] bool isEmpty() const { return m_jobs.empty(); }
    [[nodiscard]] int waiting() const { return int(m_jobs.size()); }

    // The batch that may start now, taken out of what waits; nothing when all slots are busy or its memory
    // does not fit beside the running ones. When nothing runs, one batch always fits: waiting for ever helps
    // nobody. Longest files first, so that a batch holds files of about one length; the last ones dealt in
    // turn, so that no slot stands idle while another works through a batch.
    [[nodiscard]] std::optional<Batch> next(const StartLimits &limits, std::span<const RunningBatch> running);

    // When a slot is free and nothing waits: the not-begun half of the batch with most work left.
    [[nodiscard]] std::vector<JobId> takeBack(const StartLimits &limits,
                                              std::span<const RunningBatch> running) const;

private:
    struct Longer
    {
        bool operator()(const ReadyJob &a, const ReadyJob &b) const;
    };

    std::set<ReadyJob, Longer> m_jobs;
    std::unordered_map<qint64, ReadyJob> m_byId; // the key to find a job in m_jobs
    qint64 m_lastBatch = 0;
};

} // namespace sluice::run

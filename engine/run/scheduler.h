// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/batch.h"
#include "engine/model/event.h"
#include "engine/plan/batcher.h"
#include "engine/run/throttle_controller.h"

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
    plan::FileCost cost;
    bool alone = false; // a second try after its worker was lost: no other file shares its fate
    int threads = 0;    // 0: as the batch
    int priority = 0;   // larger ones first, whatever their length
    QString slowDevice; // that it is on; empty: on none that several readers make slower
    qint64 readBytes = 0;
};

// A batch at work.
struct RunningBatch
{
    BatchId id{};
    double busyCores = 1.0;      // as busyCores() says
    qint64 memoryBytes = 0;      // reserved, or taken where that is more
    bool held = false;           // by the user: it has its memory, and no slot and no core
    bool onFile = false;         // else it is about to begin the first of these
    std::vector<JobId> notBegun; // in the worker's order
    qint64 notBegunUs = 0;       // predicted
    QString slowDevice;          // as in Batch
    qint64 readBytesPerSecond = 0;
};

// What these have of the machine, reserved or taken.
struct InUse
{
    int slots = 0;
    int cores = 0; // that have no time for one more batch
    qint64 memoryBytes = 0;
};
[[nodiscard]] InUse inUseBy(std::span<const RunningBatch> running);

// How many cores it keeps at work on average: fewer than it has threads, since those of one encoder wait for
// each other.
[[nodiscard]] double busyCores(const Batch &batch);

// 0 where no time is known.
[[nodiscard]] qint64 bytesPerSecond(qint64 bytes, qint64 us);

// The bounds of what may start now.
struct StartLimits
{
    int slots = 1;                // batches at once; 0: nothing starts
    int batchSize = 1;            // most files in a batch
    qint64 batchUs = 0;           // work of one core that makes a batch full; 0: files alone are counted
    int threads = 1;              // for each file
    qint64 memoryBudgetBytes = 0; // for all batches together
    int cores = 0;                // for all batches together; 0: not counted, and threads stay as they are
    int plannedSlots = 1;         // among which the cores are shared
    bool memoryIsShort = false;   // for so many at once
    qint64 slowDiskBytesPerSecond = 0; // to several readers of one slow device; 0: any
    bool lastOnes = false;             // nothing is to come: what waits is all there is
    bool fixedSize = false;            // a batch stays as it was made
};

// What others leave of the machine for batches.
[[nodiscard]] plan::Machine machineOf(const ResourceSample &sample, const Config &config);

// The plan's sizes, as far as the throttle allows; `toCome` is how many files are not planned yet.
[[nodiscard]] StartLimits startLimits(const plan::Sizing &sizing, const ThrottleStep &step,
                                      const plan::Machine &machine, const Config &config, int toCome);

// Which batch starts when. Holds what waits, decides, touches nothing: no process, no clock.
class Scheduler final
{
public:
    void add(const ReadyJob &job);
    void remove(JobId id);
    void clear();

    [[nodiscard]] bool contains(JobId id) const { return m_byId.contains(number(id)); }
    [[nodiscard]] const ReadyJob *find(JobId id) const; // null: it does not wait; valid until the next change
    [[nodiscard]] bool isEmpty() const { return m_jobs.empty(); }
    [[nodiscard]] int waiting() const { return int(m_jobs.size()); }
    [[nodiscard]] const plan::Workload &workload() const { return m_workload; }

    // The batch that may start now, taken out of what waits; nothing when all slots or cores are busy or its
    // memory does not fit beside the running ones, those that are held among them. When nothing runs, one
    // batch always fits: waiting for ever helps nobody. A core that is busy for a part of the time is free:
    // what starts there and what is there already share it as the kernel does.
    //
    // A slow device has one reader, or several that together read so little that its head has time to move.
    //
    // First what the user has put in order, in short batches, then the longest files, so that a batch holds
    // files of about one length; a file that fills a batch by itself or takes more than its share of the
    // memory goes alone. The last ones are dealt in turn, so that no slot stands idle while another works
    // through a batch, and a file that would outlast all others gets as many of the free cores as make it end
    // with them.
    //
    // Where memory is short, a batch holds files of about the same memory, since it keeps as much as its
    // largest until its end; and cores that no other file could use for want of memory go to those that have
    // it.
    [[nodiscard]] std::optional<Batch> next(const StartLimits &limits, std::span<const RunningBatch> running);

    // What the smallest batch takes that would start if there were more memory; 0: none would.
    [[nodiscard]] qint64 memoryWaitedFor(const StartLimits &limits,
                                         std::span<const RunningBatch> running) const;
    [[nodiscard]] bool waitsForMemory(const StartLimits &limits, std::span<const RunningBatch> running) const
    {
        return memoryWaitedFor(limits, running) > 0;
    }

    // When a slot is free and nothing waits: half of what the batch with most work left has not begun and is
    // not about to begin, so that no file is handed from one starting process to the next.
    [[nodiscard]] std::vector<JobId> takeBack(const StartLimits &limits,
                                              std::span<const RunningBatch> running) const;

private:
    struct Earlier
    {
        bool operator()(const ReadyJob &a, const ReadyJob &b) const;
    };
    using Jobs = std::set<ReadyJob, Earlier>;

    [[nodiscard]] static bool mayRead(const ReadyJob &job, int threads, const StartLimits &limits,
                                      std::span<const RunningBatch> running);
    [[nodiscard]] int threadsFor(const ReadyJob &job, const StartLimits &limits, int freeCores,
                                 qint64 freeBytes, int usedSlots) const;
    [[nodiscard]] bool canAllEndWithin(qint64 us, int threads, int cores) const;
    [[nodiscard]] int threadsToEndTogether(const ReadyJob &longest, int threads, int cores) const;
    Jobs::iterator take(Jobs::iterator job, Batch &batch);

    Jobs m_jobs;
    std::unordered_map<qint64, Jobs::iterator> m_byId;
    plan::Workload m_workload;
    qint64 m_lastBatch = 0;
};

} // namespace sluice::run

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/batch.h"
#include "engine/model/job.h"

#include <QHash>
#include <QString>

#include <vector>

namespace sluice::ui {

// How batches ran: one lane for each process that works at the same time, one block for each file. A process
// that ends frees its lane for the next. Times are milliseconds since the epoch.
class Lanes
{
public:
    struct Stretch
    {
        qint64 fromMs = 0;
        qint64 toMs = -1; // -1: goes on
    };
    struct Block
    {
        JobId job{};
        BatchId batch{};
        QString name; // of the file
        JobState state = JobState::Waiting;
        qint64 fromMs = 0;
        qint64 toMs = -1;     // -1: goes on
        bool crashed = false; // with its process
        bool gaveWay = false; // it was given up before its end, and waits again
        int attempt = 0;
        qint64 reservedBytes = 0;    // of memory, for its batch
        qint64 peakBytes = 0;        // 0: not known
        std::vector<Stretch> pauses; // when it stood still
    };
    struct Lane
    {
        BatchId batch{}; // at work here; 0: none
        std::vector<Block> blocks;
    };

    static constexpr int blocksKept = 2000; // of each lane

    void begin(const BatchInfo &batch);
    void end(BatchId batch, bool crashed, qint64 atMs);
    bool change(const Job &job, qint64 atMs);         // false: nothing to be seen of it
    void hold(BatchId batch, bool held, qint64 atMs); // the throttle makes it wait
    void clear();

    [[nodiscard]] const std::vector<Lane> &lanes() const { return m_lanes; }
    [[nodiscard]] qint64 firstMs() const; // 0: nothing ran yet
    [[nodiscard]] int active() const;

private:
    struct Process // that handles a batch
    {
        int lane = 0;
        qint64 reservedBytes = 0;
        bool held = false;
    };
    Block *openBlock(const Job &job, const Process &process);
    static void close(Block &block, qint64 atMs);
    static void settle(Block &block, bool standsStill, qint64 atMs);

    std::vector<Lane> m_lanes;
    QHash<qint64, Process> m_processes; // by batch
};

} // namespace sluice::ui

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
// that ends frees its lane for the next.
class Lanes
{
public:
    struct Block
    {
        JobId job{};
        BatchId batch{};
        QString name;
        JobState state = JobState::Waiting;
        qint64 fromMs = 0;
        qint64 toMs = -1; // -1: goes on
        bool crashed = false;
    };
    struct Lane
    {
        BatchId batch{}; // at work here; 0: none
        std::vector<Block> blocks;
    };

    static constexpr int blocksKept = 400; // of each lane

    void begin(const BatchInfo &batch);
    void end(BatchId batch, bool crashed, qint64 atMs);
    void change(const Job &job);
    void clear();

    [[nodiscard]] const std::vector<Lane> &lanes() const { return m_lanes; }
    [[nodiscard]] qint64 firstMs() const; // 0: nothing ran yet
    [[nodiscard]] int active() const;

private:
    std::vector<Lane> m_lanes;
    QHash<qint64, int> m_laneOfBatch;
};

} // namespace sluice::ui

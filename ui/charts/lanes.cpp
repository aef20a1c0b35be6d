// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/lanes.h"

#include "ui/text/error_text.h"

#include <algorithm>

namespace sluice::ui {

void Lanes::begin(const BatchInfo &batch)
{
    auto lane = std::find_if(m_lanes.begin(), m_lanes.end(),
                             [](const Lane &candidate) { return number(candidate.batch) == 0; });
    if (lane == m_lanes.end())
        lane = m_lanes.insert(m_lanes.end(), Lane{});
    lane->batch = batch.id;
    m_laneOfBatch.insert(number(batch.id), int(lane - m_lanes.begin()));
}

void Lanes::end(BatchId batch, bool crashed, qint64 atMs)
{
    const auto known = m_laneOfBatch.constFind(number(batch));
    if (known == m_laneOfBatch.constEnd())
        return;
    Lane &lane = m_lanes[std::size_t(*known)];
    lane.batch = BatchId{};
    for (Block &block : lane.blocks) {
        if (block.batch == batch && block.toMs < 0) {
            block.toMs = atMs;
            block.crashed = crashed;
        }
    }
}

void Lanes::change(const Job &job)
{
    const auto known = m_laneOfBatch.constFind(number(job.batch));
    if (known == m_laneOfBatch.constEnd() || job.startedMs == 0)
        return;
    auto &blocks = m_lanes[std::size_t(*known)].blocks;
    auto block = std::find_if(blocks.rbegin(), blocks.rend(), [&job](const Block &candidate) {
        return candidate.job == job.id && candidate.batch == job.batch;
    });
    if (block == blocks.rend()) {
        if (!isActive(job.state) && !isFinal(job.state))
            return;
        const QString name = job.inputPath.section(QLatin1Char('/'), -1);
        const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
        blocks.push_back({job.id, job.batch, plainText(dot > 0 ? name.left(dot) : name), job.state,
                          job.startedMs, -1, false});
        if (blocks.size() > std::size_t(blocksKept))
            blocks.erase(blocks.begin());
        block = blocks.rbegin();
    }
    block->state = job.state;
    if (isFinal(job.state) && job.finishedMs > 0)
        block->toMs = job.finishedMs;
}

void Lanes::clear()
{
    m_lanes.clear();
    m_laneOfBatch.clear();
}

qint64 Lanes::firstMs() const
{
    qint64 first = 0;
    for (const Lane &lane : m_lanes) {
        if (!lane.blocks.empty() && (first == 0 || lane.blocks.front().fromMs < first))
            first = lane.blocks.front().fromMs;
    }
    return first;
}

int Lanes::active() const
{
    return int(std::count_if(m_lanes.begin(), m_lanes.end(),
                             [](const Lane &lane) { return number(lane.batch) != 0; }));
}

} // namespace sluice::ui

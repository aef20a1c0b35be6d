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
    m_processes.insert(number(batch.id), {int(lane - m_lanes.begin()), batch.reservedBytes, false});
}

void Lanes::end(BatchId batch, bool crashed, qint64 atMs)
{
    const auto known = m_processes.constFind(number(batch));
    if (known == m_processes.constEnd())
        return;
    Lane &lane = m_lanes[std::size_t(known->lane)];
    lane.batch = BatchId{};
    for (Block &block : lane.blocks) {
        if (block.batch == batch && block.toMs < 0)
            close(block, atMs);
    }
    // The last one took its process along, whether it was told before that it waits again or not.
    const auto last = std::find_if(lane.blocks.rbegin(), lane.blocks.rend(),
                                   [batch](const Block &block) { return block.batch == batch; });
    const bool isDone = last != lane.blocks.rend()
                        && (last->state == JobState::Done || last->state == JobState::DoneWithWarnings);
    if (crashed && last != lane.blocks.rend() && !isDone) {
        last->crashed = true;
        last->gaveWay = false;
    }
}

Lanes::Block *Lanes::openBlock(const Job &job, const Process &process)
{
    auto &blocks = m_lanes[std::size_t(process.lane)].blocks;
    Block block;
    block.job = job.id;
    block.batch = job.batch;
    block.name = plainText(job.inputPath.section(QLatin1Char('/'), -1));
    block.fromMs = job.startedMs;
    block.attempt = job.attempt;
    block.reservedBytes = process.reservedBytes;
    blocks.push_back(block);
    if (blocks.size() > std::size_t(blocksKept))
        blocks.erase(blocks.begin());
    return &blocks.back();
}

bool Lanes::change(const Job &job, qint64 atMs)
{
    const auto process = m_processes.constFind(number(job.batch));
    if (process == m_processes.constEnd() || job.startedMs == 0)
        return false;
    auto &blocks = m_lanes[std::size_t(process->lane)].blocks;
    const auto found = std::find_if(blocks.rbegin(), blocks.rend(), [&job](const Block &candidate) {
        return candidate.job == job.id && candidate.batch == job.batch;
    });
    if (found == blocks.rend() && !isActive(job.state) && !isFinal(job.state))
        return false;
    Block &block = found == blocks.rend() ? *openBlock(job, *process) : *found;
    if (block.toMs >= 0 && !isFinal(job.state))
        return false; // its end was told: it waits again, or runs elsewhere
    if (job.state == JobState::Waiting) {
        block.gaveWay = true;
        close(block, atMs);
        return true;
    }
    block.state = job.state;
    if (job.report && job.report->peakMemoryBytes > 0)
        block.peakBytes = job.report->peakMemoryBytes;
    if (isFinal(job.state) && job.finishedMs > 0)
        close(block, job.finishedMs);
    else
        settle(block, process->held || job.state == JobState::Paused, atMs);
    return true;
}

void Lanes::hold(BatchId batch, bool held, qint64 atMs)
{
    const auto process = m_processes.find(number(batch));
    if (process == m_processes.end())
        return;
    process->held = held;
    for (Block &block : m_lanes[std::size_t(process->lane)].blocks) {
        if (block.batch == batch && block.toMs < 0)
            settle(block, held || block.state == JobState::Paused, atMs);
    }
}

void Lanes::close(Block &block, qint64 atMs)
{
    settle(block, false, atMs);
    block.toMs = std::max(atMs, block.fromMs);
}

void Lanes::settle(Block &block, bool standsStill, qint64 atMs)
{
    const bool stands = !block.pauses.empty() && block.pauses.back().toMs < 0;
    if (standsStill && !stands)
        block.pauses.push_back({std::max(atMs, block.fromMs), -1});
    else if (!standsStill && stands)
        block.pauses.back().toMs = std::max(atMs, block.pauses.back().fromMs);
}

void Lanes::clear()
{
    m_lanes.clear();
    m_processes.clear();
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

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/resources_panel.h"

#include "engine/model/batch.h"
#include "ui/charts/lanes_view.h"
#include "ui/charts/time_series_view.h"
#include "ui/style/widgets.h"
#include "ui/text/format.h"
#include "ui/text/throttle_text.h"

#include <QHBoxLayout>

namespace sluice::ui {

ResourcesPanel::ResourcesPanel(QWidget *parent)
    : QWidget(parent)
    , m_cpu(new TimeSeriesView(this))
    , m_memory(new TimeSeriesView(this))
    , m_lanes(new LanesView(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_cpuBlock = makeBlock(tr("CPU"), m_cpu);
    m_memoryBlock = makeBlock(tr("Memory"), m_memory);
    m_lanesBlock = makeBlock(tr("Workers"), m_lanes);
    layout->addWidget(m_cpuBlock.card, 4);
    layout->addWidget(m_memoryBlock.card, 4);
    layout->addWidget(m_lanesBlock.card, 5);
    describe(m_cpuBlock, tr("CPU"), {});
    describe(m_lanesBlock, tr("Workers"), tr("nothing is being converted"));
    setConfig(m_config);
    describe(m_memoryBlock, tr("Memory"), tr("limit %1").arg(percentText(m_config.maxMemoryPercent)));
}

ResourcesPanel::Block ResourcesPanel::makeBlock(const QString &name, QWidget *picture)
{
    Block block;
    block.card = new Card(this);
    block.card->setAccessibleName(name);
    block.title = makeLabel(Tone::Strong, block.card);
    block.detail = new ElidedLabel(block.card);
    block.detail->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(block.title);
    line->addWidget(block.detail, 1);
    auto *layout = new QVBoxLayout(block.card);
    layout->setContentsMargins(13, 9, 13, 11);
    layout->setSpacing(7);
    layout->addLayout(line);
    layout->addWidget(picture, 1);
    picture->setAccessibleName(name);
    return block;
}

// The words above a picture are its text equivalent as well.
void ResourcesPanel::describe(const Block &block, const QString &title, const QString &detail)
{
    block.title->setText(title);
    block.detail->setText(detail);
}

void ResourcesPanel::setColors(const Colors &colors)
{
    for (const Block &block : {m_cpuBlock, m_memoryBlock, m_lanesBlock}) {
        setTone(block.title, Tone::Strong, colors);
        setTone(block.detail, Tone::Muted, colors);
    }
    m_cpu->setColors(colors);
    m_cpu->setCurve(colors.running);
    m_memory->setColors(colors);
    m_memory->setCurve(colors.good);
    m_lanes->setColors(colors);
}

void ResourcesPanel::setConfig(const Config &config)
{
    m_config = config;
    m_memory->setLimit(config.maxMemoryPercent);
    m_cpu->setLimit(config.maxCpuPercent);
}

void ResourcesPanel::addSample(const ResourceSample &sample)
{
    m_nowMs = sample.atMs;
    m_cpu->append(sample.atMs, sample.cpuPercent);
    m_memory->append(sample.atMs, sample.memoryPercent);
    // The picture of a run stays as it was when the run ended.
    if (m_lanes->lanes().active() > 0)
        m_lanes->setNow(sample.atMs);

    describe(m_cpuBlock, tr("CPU %1").arg(percentText(sample.cpuPercent)),
             tr("%n core(s)", nullptr, sample.cores));
    describe(m_memoryBlock, tr("Memory %1").arg(percentText(sample.memoryPercent)),
             tr("%1 of %2, limit %3")
                 .arg(memoryText(sample.memoryUsedBytes), memoryText(sample.memoryTotalBytes),
                      percentText(m_config.maxMemoryPercent)));
    m_cpu->setAccessibleDescription(
        tr("CPU %1 percent of %n core(s)", nullptr, sample.cores).arg(qRound(sample.cpuPercent)));
    m_memory->setAccessibleDescription(tr("Memory %1 percent, limit %2 percent")
                                           .arg(qRound(sample.memoryPercent))
                                           .arg(m_config.maxMemoryPercent));
}

void ResourcesPanel::addThrottle(const ThrottleEvent &event)
{
    m_cpu->endSpan(event.atMs); // another level begins another span
    m_memory->endSpan(event.atMs);
    if (event.to == ThrottleLevel::Normal)
        return;
    const bool isCpu = event.metric == ThrottleMetric::Cpu || event.metric == ThrottleMetric::CpuPressure;
    TimeSeriesView *chart = isCpu ? m_cpu : m_memory;
    chart->beginSpan(event.atMs, throttleLabel(event), throttleSentence(event, m_config));
}

void ResourcesPanel::beginBatch(const BatchInfo &batch)
{
    m_nowMs = qMax(m_nowMs, batch.startedMs);
    m_lanes->lanes().begin(batch);
    m_lanes->lanesChanged();
}

void ResourcesPanel::endBatch(BatchId id, bool crashed)
{
    m_lanes->lanes().end(id, crashed, m_nowMs);
    m_lanes->lanesChanged();
}

void ResourcesPanel::changeJob(const Job &job)
{
    m_lanes->lanes().change(job);
    m_lanes->lanesChanged();
}

void ResourcesPanel::setProgress(const RunProgress &progress)
{
    const QString detail =
        progress.slotCount > 0
            ? tr("%1 at a time, batches of %2").arg(progress.slotCount).arg(progress.batchSize)
            : tr("nothing is being converted");
    describe(m_lanesBlock, tr("Workers"), detail);
    m_lanes->setAccessibleDescription(
        tr("%n worker(s) converting, %1", nullptr, m_lanes->lanes().active()).arg(detail));
}

void ResourcesPanel::beginRun()
{
    m_lanes->lanes().clear();
    m_lanes->lanesChanged();
}

} // namespace sluice::ui

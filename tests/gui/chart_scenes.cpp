// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/chart_scenes.h"

#include "ui/charts/resources_panel.h"
#include "ui/charts/time_series_view.h"

#include <cmath>

namespace sluice::ui::script {

using namespace Qt::StringLiterals;

namespace {

void tellJob(EngineLink &link, Job job, JobState state)
{
    const JobState was = job.state;
    job.state = state;
    Q_EMIT link.jobChanged(job.id, job);
    Q_EMIT link.jobStateChanged(job.id, was, state);
}

ThrottleEvent decision(qint64 atMs, ThrottleMetric metric, ThrottleLevel to)
{
    ThrottleEvent event;
    event.atMs = atMs;
    event.from = to == ThrottleLevel::Normal ? ThrottleLevel::Paused : ThrottleLevel::Normal;
    event.to = to;
    event.metric = metric;
    event.value = to == ThrottleLevel::Normal ? 60 : 88;
    event.limit = 80;
    event.oldBatchSize = 6;
    event.newBatchSize = to == ThrottleLevel::Normal ? 6 : 3;
    event.oldSlots = event.newSlots = 2;
    return event;
}

ResourceSample sampleAt(qint64 atMs, double seconds)
{
    ResourceSample sample;
    sample.atMs = atMs;
    sample.cores = 2;
    sample.cpuPercent = 80 + 18 * std::sin(seconds * 0.0013) + 2 * std::sin(seconds * 0.7);
    sample.memoryTotalBytes = qint64(15.6 * 1073741824);
    sample.memoryPercent = 62 + 17 * std::sin(seconds * 0.0009 + 1) + std::sin(seconds * 0.31);
    sample.memoryUsedBytes = qint64(double(sample.memoryTotalBytes) * sample.memoryPercent / 100);
    sample.diskReadBytesPerSecond = 40e6 + 30e6 * std::sin(seconds * 0.002);
    sample.diskWriteBytesPerSecond = 20e6 + 12e6 * std::sin(seconds * 0.0041);
    sample.diskBusyPercent = 45 + 30 * std::sin(seconds * 0.002);
    sample.outputFreeBytes = 48'000'000'000;
    sample.hasPressure = true;
    sample.memoryPressure = std::max(0.0, 30 * std::sin(seconds * 0.0009 + 1));
    sample.ioPressure = std::max(0.0, 50 * std::sin(seconds * 0.002));
    sample.cpuPressure = 40 + 15 * std::sin(seconds * 0.0013);
    sample.workers = 2;
    return sample;
}

} // namespace

void manyWorkers(Stage &stage)
{
    stage.running();
    EngineLink &link = stage.link;
    const QString names[] = {u"harbour.mov"_s, u"snow.mp4"_s, u"choir rehearsal.mkv"_s, u"bees.avi"_s};
    for (int i = 0; i < 30; ++i) {
        BatchInfo batch;
        batch.id = BatchId(100 + i);
        batch.startedMs = startMs + 20'000;
        batch.reservedBytes = 700'000'000 + i * 20'000'000LL;
        Q_EMIT link.batchStarted(batch);
    }
    for (int i = 0; i < 30; ++i) {
        Job file = job(1000 + i, u"/v"_s, names[i % 4], 500'000'000, 600);
        file.batch = BatchId(100 + i);
        file.attempt = i % 7 == 3 ? 2 : 1;
        file.startedMs = startMs + 20'000 + i * 2000;
        tellJob(link, file, JobState::Running);
        if (i % 4 == 0) {
            file.finishedMs = startMs + 120'000 + i * 1000;
            tellJob(link, file, i % 8 == 0 ? JobState::Done : JobState::DoneWithWarnings);
            file.id = JobId(2000 + i);
            file.startedMs = file.finishedMs + 1000;
            file.finishedMs = 0;
            tellJob(link, file, JobState::Running);
        } else if (i % 5 == 1) {
            file.finishedMs = startMs + 150'000;
            tellJob(link, file, JobState::Failed);
        } else if (i % 5 == 2) {
            Q_EMIT link.batchFinished(file.batch, true);
        }
    }
    for (int i = 241; i <= 300; ++i) {
        Q_EMIT link.sampled(sampleAt(startMs + i * 1000LL, i));
        if (i == 250) {
            for (const int batch : {103, 107, 109})
                Q_EMIT link.batchHeld(BatchId(batch), true);
        }
        if (i == 280)
            Q_EMIT link.batchHeld(BatchId(103), false);
    }
}

void longRun(Stage &stage)
{
    stage.running();
    constexpr ThrottleMetric metrics[] = {ThrottleMetric::Memory, ThrottleMetric::DiskPressure,
                                          ThrottleMetric::Cpu, ThrottleMetric::DiskSpace};
    constexpr int every = 2400;
    for (int i = 241; i <= 6 * 3600; ++i) {
        const qint64 at = startMs + i * 1000LL;
        Q_EMIT stage.link.sampled(sampleAt(at, i));
        const ThrottleMetric metric = metrics[(i / every) % 4];
        if (i % every == 0)
            Q_EMIT stage.link.throttled(decision(at, metric, ThrottleLevel::Paused));
        if (i % every == 420)
            Q_EMIT stage.link.throttled(decision(at, metric, ThrottleLevel::Normal));
    }
    stage.window.findChild<ResourcesPanel *>()->axis().showAll();
}

void lookClosely(Stage &stage)
{
    stage.running();
    auto *panel = stage.window.findChild<ResourcesPanel *>();
    panel->setShownCharts({u"cpu"_s, u"memory"_s, u"disk"_s, u"pressure"_s});
    panel->axis().hold();
    panel->axis().setCursor(startMs + 130'000);
}

void walkBack(Stage &stage)
{
    longRun(stage);
    auto *panel = stage.window.findChild<ResourcesPanel *>();
    panel->axis().zoom(0.1, 0);
    panel->axis().move(-3);
    stage.window.activateWindow();
    panel->findChild<TimeSeriesView *>()->setFocus();
}

} // namespace sluice::ui::script

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/scene.h"

#include <cmath>

namespace sluice::ui::script {

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const MediaInfo> media(qint64 bytes, qint64 seconds)
{
    auto info = std::make_shared<MediaInfo>();
    info->format = u"mov,mp4,m4a,3gp,3g2,mj2"_s;
    info->durationUs = seconds * second;
    info->sizeBytes = bytes;
    StreamInfo video;
    video.index = 0;
    video.kind = StreamKind::Video;
    video.codec = u"h264"_s;
    video.width = 1920;
    video.height = 1080;
    video.fpsNum = 30000;
    video.fpsDen = 1001;
    StreamInfo audio;
    audio.index = 1;
    audio.kind = StreamKind::Audio;
    audio.codec = u"ac3"_s;
    audio.channels = 6;
    audio.language = u"en"_s;
    info->streams = {video, audio};
    return info;
}

// What else a machine tells while it converts, or while nothing runs.
void addDisk(ResourceSample &sample, int i, bool busy)
{
    sample.diskReadBytesPerSecond = busy ? 24e6 + 9e6 * std::sin(i * 0.37) : 2e5;
    sample.diskWriteBytesPerSecond = busy ? 11e6 + 6e6 * std::sin(i * 0.11) + 4e6 * std::sin(i * 0.9) : 1e5;
    sample.diskBusyPercent = busy ? 38 + 14 * std::sin(i * 0.09) : 1;
    sample.outputFreeBytes = 312'000'000'000 - (busy ? i * 11'000'000LL : 0);
    sample.hasPressure = true;
    sample.memoryPressure = busy ? std::max(0.0, 9 * std::sin((i - 60) * 0.026)) : 0;
    sample.ioPressure = busy ? 14 + 8 * std::sin(i * 0.05) : 0;
    sample.cpuPressure = busy ? 31 + 9 * std::sin(i * 0.03) : 1;
}

} // namespace

Job job(qint64 id, const QString &root, const QString &relative, qint64 bytes, qint64 seconds)
{
    Job job;
    job.id = JobId(id);
    job.inputRoot = root;
    job.relativePath = relative;
    job.inputPath = root + u'/' + relative;
    job.sizeBytes = bytes;
    if (seconds > 0) {
        job.media = media(bytes, seconds);
        JobPlan plan;
        plan.profile = u"Small 720p HEVC"_s;
        plan.outputPath = root + u"-converted/"_s + relative;
        plan.recipe.encoder = VideoEncoder::X265;
        plan.recipe.crf = 24;
        plan.recipe.rungs = {{1280, 720, 0}};
        plan.recipe.audio = {{.stream = 1, .bitrateKbps = 160, .channels = 2}};
        plan.decisions = {remark("%1 scaled to %2", {u"1920x1080"_s, u"1280x720"_s}),
                          remark("audio mixed from %1 to %2 channels", {u"6"_s, u"2"_s})};
        plan.predictedBytes = bytes * 3 / 10;
        plan.predictedUs = seconds * second / 3;
        job.plan = plan;
    }
    return job;
}

QList<Profile> profiles()
{
    Profile fast;
    fast.id = u"fast-1080p"_s;
    fast.name = u"Fast 1080p H.264"_s;
    fast.description = u"Plays everywhere; quick, about 1.5 GB for an hour."_s;
    Profile small;
    small.id = u"small-hevc"_s;
    small.name = u"Small 720p HEVC"_s;
    small.video = {.encoder = VideoEncoder::X265, .crf = 26, .maxWidth = 1280, .maxHeight = 720};
    small.description = u"Half the size of H.264, twice the time."_s;
    Profile ladder;
    ladder.id = u"hls"_s;
    ladder.name = u"Adaptive HLS"_s;
    ladder.container = Container::Hls;
    ladder.hls.rungs = {{1080, 6000, 0}, {720, 3500, 0}, {480, 1600, 0}, {360, 900, 0}};
    ladder.description = u"A ladder of sizes for streaming."_s;
    return {fast, small, ladder};
}

// As an engine would; every profile makes the same.
static ProfileEffect effectOf(const Profile &profile)
{
    const bool ladder = profile.container == Container::Hls;
    return {.profile = profile,
            .bytesPerHour = 1'100'000'000,
            .workUsPerHour = 95 * 60 * second,
            .width = 1920,
            .height = 1080,
            .pictures = ladder ? int(profile.hls.rungs.size()) : 1};
}

void Scene::ready()
{
    QObject::connect(
        &m_link, &EngineLink::profileEffectWanted, &m_link,
        [link = &m_link](const Profile &profile) { Q_EMIT link->profileDescribed(effectOf(profile)); });
    Q_EMIT m_link.ready(profiles());
    ProfileList list;
    for (const Profile &profile : profiles())
        list.entries.append({profile, ProfileOrigin::BuiltIn});
    Q_EMIT m_link.profilesChanged(list);
    Q_EMIT m_link.learned({.kinds = 3, .files = 41});
}

void Scene::fillQueue()
{
    const QString holiday = u"/home/ann/Videos/holiday 2026"_s;
    const QString lectures = u"/home/ann/Videos/lectures"_s;
    QList<Job> jobs;
    const struct
    {
        const char16_t *name;
        double gigabytes;
        int seconds;
    } files[] = {{u"MVI_0226.MP4", 0.7, 450}, {u"MVI_0227.MP4", 0.5, 301},  {u"MVI_0229.MP4", 0.8, 490},
                 {u"MVI_0230.MP4", 1.2, 723}, {u"MVI_0231.MP4", 2.0, 1211}, {u"MVI_0232.MP4", 0.3, 160},
                 {u"MVI_0233.MP4", 1.1, 657}, {u"MVI_0234.MP4", 0.9, 542},  {u"broken.mov", 0.0, 0}};
    qint64 id = 1;
    for (const auto &file : files)
        jobs << job(id++, holiday, QString::fromUtf16(file.name), qint64(file.gigabytes * 1e9), file.seconds);
    for (int i = 1; i <= 42; ++i)
        jobs << job(id++, lectures, u"week %1/lecture %2.mkv"_s.arg((i + 5) / 6).arg(i, 2, 10, QChar(u'0')),
                    qint64(4.1e9 + 1e8 * (i % 7)), 5400 + 60 * (i % 11));
    for (const Job &one : std::as_const(jobs))
        m_jobs.insert(number(one.id), one);
    Q_EMIT m_link.jobsAdded(jobs);
    Q_EMIT m_link.scanFinished({int(jobs.size()), 0, 0, {}});
    for (int i = -40; i <= 0; ++i) {
        ResourceSample sample;
        sample.atMs = startMs + i * 1000;
        sample.cpuPercent = 6 + 3 * std::sin(i * 0.7);
        sample.cores = 2;
        sample.memoryTotalBytes = qint64(15.6 * 1073741824);
        sample.memoryPercent = 38 + std::sin(i * 0.3);
        sample.memoryUsedBytes = qint64(double(sample.memoryTotalBytes) * sample.memoryPercent / 100);
        addDisk(sample, i, false);
        Q_EMIT m_link.sampled(sample);
    }
}

void Scene::change(qint64 id, JobState state)
{
    Job &job = m_jobs[id];
    const JobState was = job.state;
    job.state = state;
    Q_EMIT m_link.jobChanged(job.id, job);
    Q_EMIT m_link.jobStateChanged(job.id, was, state);
}

void Scene::start(qint64 id, qint64 batch, qint64 worker, int atSecond)
{
    Job &job = m_jobs[id];
    job.batch = BatchId(batch);
    job.worker = WorkerId(worker);
    job.attempt = 1;
    job.startedMs = startMs + atSecond * 1000LL;
    change(id, JobState::Running);
}

void Scene::end(qint64 id, JobState state, int atSecond, double ratio)
{
    Job &job = m_jobs[id];
    job.finishedMs = startMs + atSecond * 1000LL;
    job.outputBytes = qint64(double(job.sizeBytes) * ratio);
    if (state == JobState::DoneWithWarnings)
        job.warnings = {remark("Picture: %1", {},
                               {remark("%1 decoding errors, the first at %2 s", {u"3"_s, u"192.4"_s})})};
    if (state == JobState::Failed)
        job.reason = Error{ErrorCode::InputEmpty, job.inputPath, u"0 bytes"_s};
    change(id, state);
}

void Scene::runHalfWay()
{
    Q_EMIT m_link.runStateChanged(RunState::Idle, RunState::Preparing);
    Q_EMIT m_link.runStateChanged(RunState::Preparing, RunState::Running);
    const auto batch = [this](qint64 id, const QList<qint64> &jobs) {
        BatchInfo info;
        info.id = BatchId(id);
        info.worker = WorkerId(id);
        for (const qint64 job : jobs)
            info.jobs.push_back(JobId(job));
        info.startedMs = startMs;
        Q_EMIT m_link.batchStarted(info);
    };
    batch(3, {1, 3, 4});
    start(1, 3, 3, 0);
    batch(4, {2, 9});
    start(2, 4, 4, 1);
    end(2, JobState::Done, 38, 0.41);
    start(9, 4, 4, 38);
    end(9, JobState::Failed, 40, 0);
    Q_EMIT m_link.batchFinished(BatchId(4), false);
    end(1, JobState::Done, 61, 0.38);
    start(3, 3, 3, 61);
    end(3, JobState::Done, 112, 0.42);
    start(4, 3, 3, 112);
    end(4, JobState::DoneWithWarnings, 170, 0.45);
    Q_EMIT m_link.batchFinished(BatchId(3), false);
    batch(5, {5, 7});
    start(5, 5, 5, 176);
    batch(6, {6, 8});
    start(6, 6, 6, 180);
    for (const auto &[id, number] : {std::pair{7, 5}, std::pair{8, 6}}) {
        m_jobs[id].batch = BatchId(number);
        change(id, JobState::Waiting);
    }

    for (int i = 1; i <= 240; ++i) {
        ResourceSample sample;
        sample.atMs = startMs + i * 1000LL;
        const bool held = i > 118 && i < 172;
        sample.cpuPercent = (held ? 52 : 93) + 4 * std::sin(i * 0.21) + 2 * std::sin(i * 1.3);
        sample.cores = 2;
        sample.memoryTotalBytes = qint64(15.6 * 1073741824);
        if (i <= 118)
            sample.memoryPercent = 40 + 42.5 * i / 118.0;
        else if (i < 172)
            sample.memoryPercent = 82.5 - 14.0 * (i - 118) / 54.0;
        else
            sample.memoryPercent = 68.5 + 4.0 * std::sin((i - 172) * 0.04);
        sample.memoryPercent += 0.6 * std::sin(i * 0.9);
        sample.memoryUsedBytes = qint64(double(sample.memoryTotalBytes) * sample.memoryPercent / 100);
        sample.workers = 2;
        addDisk(sample, i, true);
        Q_EMIT m_link.sampled(sample);
        if (i == 118)
            throttleNow(i);
        if (i == 172) {
            ThrottleEvent relief;
            relief.atMs = sample.atMs;
            relief.from = ThrottleLevel::Paused;
            relief.metric = ThrottleMetric::Memory;
            relief.value = 68;
            relief.oldBatchSize = relief.newBatchSize = 3;
            Q_EMIT m_link.throttled(relief);
        }
    }
    Q_EMIT m_link.jobsProgressed({{JobId(5), 0.43, 2.4, 184 * second}, {JobId(6), 0.81, 3.1, 12 * second}});
    RunProgress progress;
    progress.total = 51;
    progress.waiting = 44;
    progress.running = 2;
    progress.done = 4;
    progress.failed = 1;
    progress.fraction = 0.117;
    progress.leftUs = 100 * 60 * second;
    progress.leftLowUs = 80 * 60 * second;
    progress.leftHighUs = 125 * 60 * second;
    progress.slotCount = 2;
    progress.batchSize = 3;
    progress.inputDoneBytes = 3'200'000'000;
    progress.outputBytes = 1'347'000'000;
    Q_EMIT m_link.runProgressed(progress);
}

void Scene::throttleNow(int atSecond)
{
    ThrottleEvent event;
    event.atMs = startMs + atSecond * 1000LL;
    event.to = ThrottleLevel::Paused;
    event.metric = ThrottleMetric::Memory;
    event.value = 83;
    event.limit = 80;
    event.oldBatchSize = 6;
    event.newBatchSize = 3;
    event.oldSlots = event.newSlots = 2;
    Q_EMIT m_link.throttled(event);
}

void Scene::finish()
{
    for (auto it = m_jobs.begin(); it != m_jobs.end(); ++it) {
        if (it->state == JobState::Waiting)
            start(it.key(), 7, 7, 240);
        if (isActive(it->state))
            end(it.key(), JobState::Done, 300, 0.39);
    }
    RunSummary summary;
    summary.total = 51;
    summary.done = 50;
    summary.doneWithWarnings = 1;
    summary.failed = 1;
    summary.wallUs = 6240 * second;
    summary.inputBytes = 190'000'000'000;
    summary.outputBytes = 74'000'000'000;
    Q_EMIT m_link.runFinished(summary);
    Q_EMIT m_link.runStateChanged(RunState::Running, RunState::Idle);
}

void Scene::fail()
{
    Q_EMIT m_link.runStateChanged(RunState::Idle, RunState::Preparing);
    Q_EMIT m_link.runStateChanged(RunState::Preparing, RunState::Running);
    for (auto it = m_jobs.begin(); it != m_jobs.end(); ++it) {
        start(it.key(), 1, 1, 1);
        end(it.key(), JobState::Failed, 2, 0);
    }
    RunSummary summary;
    summary.total = summary.failed = int(m_jobs.size());
    Q_EMIT m_link.runFinished(summary);
    Q_EMIT m_link.runStateChanged(RunState::Running, RunState::Idle);
}

} // namespace sluice::ui::script

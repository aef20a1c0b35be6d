// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/view_facts.h"

#include "tests/gui/scene.h"

#include <cmath>

namespace sluice::ui::script {

using namespace Qt::StringLiterals;

namespace {

const QString root = u"/home/ann/Videos/holiday 2026"_s;

Guess around(qint64 likely)
{
    return {.low = likely / 2, .likely = likely, .high = likely * 2};
}

void refuse(PlannedFile &file, ErrorCode code)
{
    file.reason = Error{code, file.inputPath, {}};
    if (endOf(file) == PlanEnd::Fail)
        file.plan.reset();
}

void addUp(PlanReview &review)
{
    const auto add = [](Guess &sum, const Guess &one) {
        sum.low += one.low;
        sum.likely += one.likely;
        sum.high += one.high;
    };
    for (const PlannedFile &file : review.files) {
        if (endOf(file) != PlanEnd::Convert) {
            review.forecast.skipped += endOf(file) == PlanEnd::Skip ? 1 : 0;
            continue;
        }
        ++review.forecast.files;
        add(review.forecast.wallUs, file.wallUs);
        add(review.forecast.outputBytes, file.outputBytes);
    }
    review.forecast.memoryBytes = around(2LL << 30);
    review.forecast.diskBytes = review.forecast.outputBytes.high + (1LL << 30);
    review.forecast.freeBytes = 512'000'000'000;
    review.forecast.slots = 2;
}

RunSummary summary(int done, int failed, qint64 inputBytes, qint64 outputBytes)
{
    RunSummary result;
    result.total = done + failed + 3;
    result.done = done;
    result.failed = failed;
    result.skipped = 3;
    result.wallUs = 6240 * second;
    result.inputBytes = inputBytes;
    result.outputBytes = outputBytes;
    return result;
}

} // namespace

PlannedFile plannedFile(qint64 id, const QString &relative, qint64 bytes, qint64 seconds)
{
    const Job from = job(id, root, relative, bytes, seconds);
    PlannedFile file;
    file.id = from.id;
    file.inputPath = from.inputPath;
    file.relativePath = relative;
    file.sizeBytes = bytes;
    file.media = from.media;
    file.plan = std::make_shared<const JobPlan>(*from.plan);
    file.wallUs = around(seconds * second / 3);
    file.outputBytes = around(bytes * 3 / 10);
    file.memoryBytes = around(412LL << 20);
    return file;
}

PlanReview planReview()
{
    PlanReview review;
    review.profile = u"Small 720p HEVC"_s;
    review.outputFolder = root + u"-converted"_s;
    review.files = {plannedFile(1, u"MVI_0226.MP4"_s, 700'000'000, 450),
                    plannedFile(2, u"MVI_0226.mov"_s, 900'000'000, 450),
                    plannedFile(3, u"MVI_0229.MP4"_s, 800'000'000, 490),
                    plannedFile(4, u"MVI_0230.MP4"_s, 1'200'000'000, 723),
                    plannedFile(5, u"concert.mkv"_s, 92'000'000'000, 7200),
                    plannedFile(6, u"slides.mov"_s, 12'000'000, 60)};
    JobPlan renamed = *review.files[1].plan;
    renamed.outputPath += u".mp4"_s;
    review.files[1].plan = std::make_shared<const JobPlan>(renamed);
    review.files[1].renamed = true;
    refuse(review.files[2], ErrorCode::AlreadyDone);
    refuse(review.files[3], ErrorCode::OutputExists);
    review.files[4].lacksMemory = true;
    refuse(review.files[5], ErrorCode::InputNoVideo);
    for (int i = 1; i <= 40; ++i)
        review.files << plannedFile(10 + i, u"lectures/week %1.mkv"_s.arg(i, 2, 10, QChar(u'0')),
                                    qint64(4.1e9) + i * 10'000'000LL, 5400 + 60 * i);
    addUp(review);
    return review;
}

QList<RunRecord> runs()
{
    RunRecord now{.id = 3,
                  .front = u"window"_s,
                  .profile = u"Fast 1080p H.264"_s,
                  .outputFolder = u"/home/ann/Videos/out"_s,
                  .startedMs = startMs,
                  .endedMs = 0,
                  .summary = {},
                  .throttleEvents = {},
                  .admissions = {}};
    RunRecord failed = now;
    failed.id = 2;
    failed.profile = u"Small 720p HEVC"_s;
    failed.startedMs = startMs - 86'400'000;
    failed.endedMs = failed.startedMs + 6'240'000;
    failed.summary = summary(50, 2, 190'000'000'000, 74'000'000'000);
    failed.throttleEvents = {{.atMs = failed.startedMs + 1'800'000,
                              .to = ThrottleLevel::Paused,
                              .metric = ThrottleMetric::Memory,
                              .value = 83,
                              .limit = 80,
                              .oldBatchSize = 6,
                              .newBatchSize = 3},
                             {.atMs = failed.startedMs + 2'700'000,
                              .from = ThrottleLevel::Paused,
                              .metric = ThrottleMetric::Memory,
                              .value = 68,
                              .limit = 80}};
    RunRecord first = failed;
    first.id = 1;
    first.profile = u"Adaptive HLS"_s;
    first.startedMs = startMs - 4 * 86'400'000LL;
    first.endedMs = first.startedMs + 6'240'000;
    first.summary = summary(12, 0, 40'000'000'000, 30'000'000'000);
    first.throttleEvents.clear();
    return {now, failed, first};
}

RunDetails runDetails(qint64 run)
{
    RunDetails details;
    details.run = run;
    const qint64 begin = startMs - 86'400'000;
    for (int i = 0; i < 520; ++i) {
        const double minute = i / 5.0;
        const double wave = 3 * std::sin(i * 0.4) + 2 * std::sin(i * 1.7);
        const bool held = minute > 30 && minute < 45;
        details.samples << RunSample{.atMs = begin + i * 12'000LL,
                                     .cpuPercent = (held ? 55 : 92) + wave,
                                     .memoryPercent = minute < 30   ? 38 + minute * 1.5
                                                      : minute < 45 ? 83 - (minute - 30)
                                                                    : 66 + wave};
    }
    if (run == 2) {
        for (const auto &[name, code] : {std::pair(u"broken.mov"_s, ErrorCode::InputEmpty),
                                         std::pair(u"sub/tape 3.avi"_s, ErrorCode::WorkerCrashed)})
            details.failures << RunFailure{.inputPath = root + u'/' + name,
                                           .inputRoot = root,
                                           .relativePath = name,
                                           .reason = {code, root + u'/' + name, {}}};
    }
    return details;
}

JobLog jobLog(qint64 id)
{
    JobLog log{.job = job(id, root, u"broken.mov"_s, 0, 0), .workerSaid = {}};
    log.job.state = JobState::Failed;
    log.job.reason = Error{ErrorCode::InputEmpty, log.job.inputPath, u"0 bytes"_s};
    log.job.startedMs = startMs;
    log.job.finishedMs = startMs + 2000;
    log.workerSaid = u"[mov,mp4,m4a,3gp,3g2,mj2 @ 0x55d] moov atom not found\n"_s;
    return log;
}

} // namespace sluice::ui::script

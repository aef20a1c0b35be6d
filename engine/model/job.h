// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/error.h"
#include "engine/model/ids.h"
#include "engine/model/media_info.h"
#include "engine/model/plan.h"
#include "engine/model/remark.h"
#include "engine/model/report.h"

#include <QMetaType>
#include <QString>

#include <algorithm>
#include <memory>
#include <optional>

namespace sluice {

// One file to transcode. Paused is the user's alone, of a run or of this file, begun or not: see isAtWork().
// A throttled run leaves its jobs Waiting or Running.
enum class JobState {
    Waiting,
    Running,
    Paused,
    Verifying,
    Done,
    DoneWithWarnings,
    Skipped,
    Failed,
    Cancelled
};

template <>
struct Names<JobState>
{
    static constexpr std::array table{
        std::pair{JobState::Waiting, std::string_view("waiting")},
        std::pair{JobState::Running, std::string_view("running")},
        std::pair{JobState::Paused, std::string_view("paused")},
        std::pair{JobState::Verifying, std::string_view("verifying")},
        std::pair{JobState::Done, std::string_view("done")},
        std::pair{JobState::DoneWithWarnings, std::string_view("done-with-warnings")},
        std::pair{JobState::Skipped, std::string_view("skipped")},
        std::pair{JobState::Failed, std::string_view("failed")},
        std::pair{JobState::Cancelled, std::string_view("cancelled")}};
};

inline constexpr int jobStateCount = int(Names<JobState>::table.size());

[[nodiscard]] constexpr bool isFinal(JobState state)
{
    return state == JobState::Done || state == JobState::DoneWithWarnings || state == JobState::Skipped
           || state == JobState::Failed || state == JobState::Cancelled;
}

[[nodiscard]] constexpr bool isActive(JobState state)
{
    return state == JobState::Running || state == JobState::Paused || state == JobState::Verifying;
}

// The one list of moves. An active job goes back to Waiting when its worker was lost or the run was stopped;
// a finished one goes back when the user asks for a retry, except a done one.
[[nodiscard]] constexpr bool canMove(JobState from, JobState to)
{
    using enum JobState;
    switch (from) {
    case Waiting:
        return to == Running || to == Paused || to == Skipped || to == Failed || to == Cancelled;
    case Running:
        return to == Paused || to == Verifying || to == Failed || to == Skipped || to == Cancelled
               || to == Waiting;
    case Paused:
        return to == Running || to == Verifying || to == Failed || to == Cancelled || to == Waiting;
    case Verifying:
        return to == Done || to == DoneWithWarnings || to == Paused || to == Failed || to == Cancelled
               || to == Waiting;
    case Skipped:
    case Failed:
    case Cancelled:
        return to == Waiting;
    case Done:
    case DoneWithWarnings:
        return false;
    }
    return false;
}
static_assert(!canMove(JobState::Done, JobState::Running));
static_assert(!canMove(JobState::Running, JobState::Done), "nothing is done that was not verified");

// What the engine tells about one job: a value to show, not a handle.
struct Job
{
    JobId id{};
    QString inputPath;    // absolute
    QString inputRoot;    // the folder that the user gave; the tree below it is rebuilt at the output
    QString relativePath; // below inputRoot
    qint64 sizeBytes = 0;
    qint64 modifiedNs = 0; // since the epoch
    JobState state = JobState::Waiting;
    std::optional<Error> reason;              // why it failed, was skipped or was cancelled
    Remarks warnings;                         // facts met while encoding, with times
    std::shared_ptr<const MediaInfo> media;   // null until probed
    std::shared_ptr<const FileReport> report; // null until a worker has finished it
    std::optional<JobPlan> plan;              // null until planned
    BatchId batch{};                          // 0: none yet
    WorkerId worker{};                        // 0: none yet
    int priority = 0; // waiting ones with a larger one begin earlier, all with 0 by length
    int attempt = 0;  // of this run, from 1; counted when a worker gets the file
    qint64 outputBytes = 0;
    qint64 startedMs = 0;  // since the epoch; 0: not begun
    qint64 finishedMs = 0; // since the epoch; 0: not finished
};

// From the root that was added to the file; empty: directly below it.
[[nodiscard]] inline QString relativeFolder(const Job &job)
{
    return job.relativePath.left(std::max<qsizetype>(0, job.relativePath.lastIndexOf(u'/')));
}

// By the user, before its turn.
[[nodiscard]] inline bool isHeldBack(const Job &job)
{
    return job.state == JobState::Paused && job.startedMs == 0;
}

// A worker has it. One that is held before its turn is Paused as well, but nobody works on it.
[[nodiscard]] inline bool isAtWork(const Job &job)
{
    return isActive(job.state) && job.startedMs > 0;
}

// Sent a few times a second for jobs that run.
struct JobProgress
{
    JobId id{};
    double fraction = 0.0; // 0 to 1, never 1 before the output has its final name
    double speed = 0.0;    // seconds of film per second of work
    qint64 leftUs = -1;    // -1: not known yet
};

} // namespace sluice

Q_DECLARE_METATYPE(sluice::JobId)

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/job.h"
#include "engine/model/run_forecast.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace sluice {

// What becomes of one file when Start is pressed.
enum class PlanEnd {
    Convert,
    Skip, // its output is there
    Fail  // it will be told as a problem
};

struct PlannedFile
{
    JobId id{};
    QString inputPath;
    QString relativePath;
    qint64 sizeBytes = 0;
    std::shared_ptr<const MediaInfo> media; // null: not known
    std::shared_ptr<const JobPlan> plan;    // null: none can be made
    std::optional<Error> reason;            // why it is skipped or fails; nothing: it is converted
    bool renamed = false;                   // another source has the name that it would have had
    bool lacksMemory = false;               // it needs more than the limit for everything together
    bool lacksRoom = false;                 // more than may be written at the output, and it alone
    Guess wallUs{};                         // on a machine that does nothing else
    Guess outputBytes{};
    Guess memoryBytes{};
};

[[nodiscard]] inline PlanEnd endOf(const PlannedFile &file)
{
    if (!file.reason)
        return PlanEnd::Convert;
    return meansSkip(file.reason->code) ? PlanEnd::Skip : PlanEnd::Fail;
}

// What somebody should look at before the start. What an earlier run has made is no such thing.
[[nodiscard]] inline bool needsAttention(const PlannedFile &file)
{
    return file.renamed || file.lacksMemory || file.lacksRoom
           || (file.reason && file.reason->code != ErrorCode::AlreadyDone);
}

// What a run would do that began now, file by file in the order of the queue, and all together.
struct PlanReview
{
    QString profile; // its name
    QString outputFolder;
    RunForecast forecast;
    QList<PlannedFile> files;
};

} // namespace sluice

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/hardware.h"
#include "engine/model/job.h"
#include "engine/model/profile.h"
#include "engine/model/result.h"
#include "engine/queue_paths.h"
#include "engine/run/committer.h"
#include "engine/store/journal.h"

#include <QHash>
#include <QString>

#include <functional>
#include <optional>

namespace sluice {

// What earlier runs have recorded under an output path, if anything.
using KnownOutput = std::function<std::optional<store::OutputRecord>(const QString &outputPath)>;

struct FilePlan
{
    JobPlan plan;
    qint64 doneBytes = -1; // an earlier run made this very output with so many bytes; -1: it did not
    bool renamed = false;  // another source has the plain name
};

// How a run plans its files, one after the other, so that each output has a name of its own. The run itself,
// the forecast and the review of a plan go by it.
class RunPlanner final
{
public:
    // `known` is asked for each name that is considered. No other source of the queue has that name, whatever
    // may be overwritten, and no ladder the folder that others' outputs lie in. The error names the source.
    [[nodiscard]] Result<FilePlan> plan(const Job &job, const Profile &profile, const QString &outputFolder,
                                        const EncoderFacts &encoders, const KnownOutput &known,
                                        const QueuePaths &queue);

    // Whoever comes next may have that name, if it was this job's.
    void giveUp(const QString &outputPath, JobId job);

private:
    QHash<QString, JobId> m_given;
};

// A source that has lost its worker again and again, and has not changed since.
[[nodiscard]] bool isUnchanged(const store::QuarantineRecord &record, const Job &job);

// Why there is nothing to make, or it must not be made; nothing where it may begin. `ready` is
// run::prepareOutput, or run::mayBeWritten where nothing is to be touched. Blocks.
[[nodiscard]] std::optional<Error> whyNotMade(const QString &inputPath, const QString &outputPath,
                                              qint64 doneBytes, ExistingPolicy policy,
                                              decltype(run::prepareOutput) *ready);

} // namespace sluice

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run_planner.h"

#include "engine/plan/naming.h"
#include "engine/plan/planner.h"
#include "engine/store/recipe_key.h"

#include <QDir>

#include <utility>

namespace sluice {

namespace {

// What software made because the hardware was busy is done as well.
bool isMadeBy(const JobPlan &plan, const store::OutputRecord &known)
{
    return known.recipeKey == store::recipeKey(plan.recipe)
           || (plan.softwareRecipe && known.recipeKey == store::recipeKey(*plan.softwareRecipe));
}

bool isOf(const Job &job, const store::OutputRecord &known)
{
    return known.inputPath == job.inputPath && known.inputBytes == job.sizeBytes
           && known.inputModifiedNs == job.modifiedNs;
}

} // namespace

Result<FilePlan> RunPlanner::plan(const Job &job, const Profile &profile, const QString &outputFolder,
                                  const EncoderFacts &encoders, const KnownOutput &known,
                                  const QueuePaths &queue)
{
    FilePlan result;
    const qsizetype below = QDir::cleanPath(outputFolder).size() + 1;
    const auto isTaken = [&](const QString &path) {
        bool taken = false;
        if (const auto given = m_given.constFind(path); given != m_given.cend()) {
            taken = *given != job.id;
        } else if (const auto record = known(path)) {
            // A name that an earlier run gave to another source stays with that source.
            taken = record->inputPath != job.inputPath;
        } else {
            taken = path != job.inputPath && queue.hasInput(path);
        }
        taken = taken || (profile.container == Container::Hls && queue.hasFolder(path.mid(below)));
        result.renamed = result.renamed || taken;
        return taken;
    };
    const auto output = plan::outputPath(outputFolder, job.relativePath, profile.container, isTaken);
    if (!output)
        return fail(ErrorCode::OutputNameTaken, job.inputPath);
    auto planned = plan::planJob(*job.media, profile, *output, 1, encoders);
    if (!planned) {
        Error error = planned.error();
        error.subject = job.inputPath;
        return Unexpected(error);
    }
    m_given.insert(*output, job.id);
    result.plan = *std::move(planned);
    result.plan.profile = profile.name;
    if (const auto record = known(*output); record && isOf(job, *record) && isMadeBy(result.plan, *record))
        result.doneBytes = record->outputBytes;
    return result;
}

void RunPlanner::giveUp(const QString &outputPath, JobId job)
{
    if (m_given.value(outputPath) == job)
        m_given.remove(outputPath);
}

bool isUnchanged(const store::QuarantineRecord &record, const Job &job)
{
    return record.inputBytes == job.sizeBytes && record.inputModifiedNs == job.modifiedNs;
}

std::optional<Error> whyNotMade(const QString &inputPath, const QString &outputPath, qint64 doneBytes,
                                ExistingPolicy policy, decltype(run::prepareOutput) *ready)
{
    if (doneBytes >= 0 && run::outputBytes(outputPath) == doneBytes)
        return Error{ErrorCode::AlreadyDone, outputPath, {}};
    if (const auto is = ready(inputPath, outputPath, policy); !is)
        return is.error();
    return std::nullopt;
}

} // namespace sluice

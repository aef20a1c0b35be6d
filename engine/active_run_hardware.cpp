// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a run does about hardware encoders: asks for them, and goes on without them.

#include "engine/active_run.h"

#include <utility>

namespace sluice {

// Whether the encoder works must be known before anything is planned for it; the answer plans what waits. A
// profile that copies is no exception: what has no times of its own is encoded all the same.
bool ActiveRun::waitsForEncoder()
{
    return m_encoders.waitsFor(m_setup.profiles.all());
}

// From the hardware encoder to the software encoder, once; false where there is no way or it has been gone.
// Not an attempt that counts: hardware that is busy or broken is no fault of the file.
bool ActiveRun::fallBack(JobId id, const QString &why)
{
    const Job *job = m_jobs.find(id);
    if (!job || !job->plan || !job->plan->softwareRecipe)
        return false;
    const Remark told =
        remark(QT_TRANSLATE_NOOP("Remark", "%1 could not be used (%2): encoded by %3 instead"),
               {nameString(job->plan->recipe.encoder), why, nameString(job->plan->softwareRecipe->encoder)});
    m_jobs.change(id, [&](Job &changed) {
        changed.plan->recipe = *std::exchange(changed.plan->softwareRecipe, std::nullopt);
        changed.plan->decisions << told;
    });
    m_fellBack.insert(id, told);
    return true;
}

// What waits for hardware that fails file after file goes to software at once.
void ActiveRun::distrustHardware()
{
    if (m_hardwareFailures == hardwareFailureLimit)
        enqueueAgain();
}

} // namespace sluice

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/hardware_plan.h"

#include "engine/plan/picture_plan.h"

#include <algorithm>
#include <utility>

namespace sluice::plan {

namespace {

QString whyNot(const Recipe &recipe, const EncoderFact &fact)
{
    if (const QString why = whyNotUsed(fact); !why.isEmpty())
        return why;
    for (const Rung &rung : recipe.rungs) {
        if (std::min(rung.width, rung.height) < hardwareSideMin)
            return QStringLiteral("%1 is too small for it").arg(sizeText({rung.width, rung.height}));
    }
    return {};
}

} // namespace

bool encodesByHardware(const Recipe &recipe)
{
    return !recipe.rungs.empty() && !recipe.copyVideo && isHardware(recipe.encoder);
}

Result<JobPlan> chooseHardware(JobPlan hardware, Result<JobPlan> software, const VideoSettings &video,
                               const EncoderFact &fact)
{
    const bool mayFallBack = video.hardwareFallback == HardwareFallback::Software;
    const QString name = nameString(video.encoder);
    const QString why = whyNot(hardware.recipe, fact);
    if (why.isEmpty()) {
        hardware.decisions.prepend(QStringLiteral("encoded by hardware: ") + name);
        if (mayFallBack && software)
            hardware.softwareRecipe = std::move(software->recipe);
        return hardware;
    }
    const QString told = QStringLiteral("%1 is not used: %2").arg(name, why);
    if (!mayFallBack)
        return fail(ErrorCode::HardwareUnavailable, {}, told);
    if (!software) {
        const Error &error = software.error();
        return fail(ErrorCode::HardwareUnavailable, {},
                    QStringLiteral("%1; and by software: %2")
                        .arg(told, error.detail.isEmpty() ? nameString(error.code) : error.detail));
    }
    software->decisions.prepend(
        QStringLiteral("encoded by %1: %2").arg(nameString(software->recipe.encoder), told));
    return software;
}

} // namespace sluice::plan

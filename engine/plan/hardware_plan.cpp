// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/hardware_plan.h"

#include "engine/plan/picture_plan.h"

#include <algorithm>
#include <utility>

namespace sluice::plan {

namespace {

Remark whyNot(const Recipe &recipe, const EncoderFact &fact)
{
    if (const QString why = whyNotUsed(fact); !why.isEmpty())
        return verbatim(why);
    for (const Rung &rung : recipe.rungs) {
        if (std::min(rung.width, rung.height) < hardwareSideMin)
            return remark(QT_TRANSLATE_NOOP("Remark", "%1 is too small for it"),
                          {sizeText({rung.width, rung.height})});
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
    const Remark why = whyNot(hardware.recipe, fact);
    if (why.isEmpty()) {
        hardware.decisions.prepend(remark(QT_TRANSLATE_NOOP("Remark", "encoded by hardware: %1"), {name}));
        if (mayFallBack && software)
            hardware.softwareRecipe = std::move(software->recipe);
        return hardware;
    }
    const Remark told = remark(QT_TRANSLATE_NOOP("Remark", "%1 is not used: %2"), {name}, {why});
    if (!mayFallBack)
        return fail(ErrorCode::HardwareUnavailable, {}, told.text());
    if (!software) {
        const Error &error = software.error();
        return fail(ErrorCode::HardwareUnavailable, {},
                    QStringLiteral("%1; and by software: %2")
                        .arg(told.text(), error.detail.isEmpty() ? nameString(error.code) : error.detail));
    }
    software->decisions.prepend(remark(QT_TRANSLATE_NOOP("Remark", "encoded by %1: %2"),
                                       {nameString(software->recipe.encoder)}, {told}));
    return software;
}

} // namespace sluice::plan

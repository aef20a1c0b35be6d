// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/pace_text.h"

#include <QCoreApplication>

namespace sluice::ui {

QString paceText(const RunProgress &progress)
{
    if (progress.slotCount <= 0)
        return {};
    if (progress.running < progress.slotCount)
        return QCoreApplication::translate("PaceText", "%1 at work, up to %2 at a time, in batches of %3")
            .arg(progress.running)
            .arg(progress.slotCount)
            .arg(progress.batchSize);
    if (progress.running > progress.slotCount)
        return QCoreApplication::translate("PaceText", "%1 at work, later %2 at a time, in batches of %3")
            .arg(progress.running)
            .arg(progress.slotCount)
            .arg(progress.batchSize);
    return QCoreApplication::translate("PaceText", "%1 at a time, in batches of %2")
        .arg(progress.slotCount)
        .arg(progress.batchSize);
}

} // namespace sluice::ui

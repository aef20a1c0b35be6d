// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/job.h"
#include "engine/model/path_profiles.h"

#include <QHash>
#include <QString>

namespace sluice::ui {

// By which profile each file is converted, in the words that are shown.
struct QueueProfiles
{
    PathProfiles paths;
    QHash<QString, QString> nameById;
    QString nameForAll;

    // The profile that counts for this path, also where the one of its own is gone.
    [[nodiscard]] QString idOf(const QString &path) const
    {
        const QString id = paths.idOf(path);
        return nameById.contains(id) ? id : QString();
    }
    [[nodiscard]] QString nameOf(const QString &path) const
    {
        return nameById.value(paths.idOf(path), nameForAll);
    }
    // What has its batch, or its end, stays as it was planned.
    [[nodiscard]] QString nameOf(const Job &job) const
    {
        const bool isSettled = isFinal(job.state) || number(job.batch) > 0;
        return job.plan && isSettled ? job.plan->profile : nameOf(job.inputPath);
    }
};

} // namespace sluice::ui

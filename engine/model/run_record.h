// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/admission.h"
#include "engine/model/event.h"

#include <QList>
#include <QString>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace sluice {

// One press of Start, as the journal keeps it.
struct RunRecord
{
    qint64 id = 0;
    QString front;
    QString profile; // its name
    QString outputFolder;
    qint64 startedMs = 0;              // since the epoch
    qint64 endedMs = 0;                // 0: still running, or its end was never seen
    std::optional<RunSummary> summary; // with endedMs
    std::vector<ThrottleEvent> throttleEvents;
    std::vector<Admission> admissions;
};

// How busy the machine was, on average of the time until the next one.
struct RunSample
{
    qint64 atMs = 0; // since the epoch
    double cpuPercent = 0.0;
    double memoryPercent = 0.0;

    bool operator==(const RunSample &) const = default;
};

// A file that had failed when the run was over.
struct RunFailure
{
    QString inputPath; // absolute
    QString inputRoot; // as in Job
    QString relativePath;
    Error reason;

    bool operator==(const RunFailure &) const = default;
};

struct RunDetails
{
    qint64 run = 0;
    QList<RunSample> samples;   // in the order of time; none: they are not kept for ever
    QList<RunFailure> failures; // by path
};

} // namespace sluice

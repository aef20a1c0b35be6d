// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/sample_history.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace sluice::ui {

// What the throttle decided, in words.
struct Decision
{
    qint64 atMs = 0;
    QString sentence;
};

struct RunValues
{
    const SampleHistory &history;
    const std::vector<Decision> &decisions; // in the order of time
    qint64 fromMs = 0;
    bool hasPressure = false;
};

// One row for each row of the history, as comma-separated UTF-8 with a line of names (RFC 4180): numbers with
// a point, times by ISO 8601 with the distance from UTC. What is older than an hour stands there as means;
// the column "samples" says of how many. A decision stands in the row of the sample that followed it.
[[nodiscard]] QByteArray csvOf(const RunValues &values);

// "sluice-memory-2026-11-25-1402.png"
[[nodiscard]] QString nameToSave(const QString &what, qint64 atMs, const QString &ending);

} // namespace sluice::ui

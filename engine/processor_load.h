// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/ids.h"

#include <QHash>
#include <QSet>
#include <QtGlobal>

namespace sluice {

// In which files' time the processor was full, whoever used it: they would have been done sooner alone. Pure:
// is told everything. What is asked of a file holds from its last end on.
class ProcessorLoad final
{
public:
    // Percent of all cores in so many microseconds at work up to now.
    void look(double percent, qint64 us);

    void began(JobId id);
    void ended(JobId id);

    [[nodiscard]] bool wasFull(JobId id) const { return m_full.contains(id); }

    static constexpr double fullPercent = 90.0;

private:
    struct Sum
    {
        qint64 us = 0;
        double percentUs = 0.0;
    };

    Sum m_sum;
    double m_lastPercent = 0.0;
    QHash<JobId, Sum> m_atBegin;
    QSet<JobId> m_full;
};

} // namespace sluice

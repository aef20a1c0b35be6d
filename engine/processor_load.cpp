// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/processor_load.h"

namespace sluice {

void ProcessorLoad::look(double percent, qint64 us)
{
    m_sum.us += us;
    m_sum.percentUs += percent * double(us);
    m_lastPercent = percent;
}

void ProcessorLoad::began(JobId id)
{
    m_atBegin.insert(id, m_sum);
}

// A file that came and went between two looks goes by the one before it.
void ProcessorLoad::ended(JobId id)
{
    const Sum from = m_atBegin.take(id);
    const qint64 us = m_sum.us - from.us;
    const double percent = us > 0 ? (m_sum.percentUs - from.percentUs) / double(us) : m_lastPercent;
    if (percent >= fullPercent)
        m_full.insert(id);
    else
        m_full.remove(id);
}

} // namespace sluice

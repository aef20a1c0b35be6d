// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/progress_meter.h"

#include <algorithm>
#include <cmath>

namespace sluice::media {

namespace {

constexpr double mostBeforeTheEnd = 0.995; // the rest is the index, verification and the rename
constexpr double smoothingUs = 10e6;

} // namespace

TranscodeProgress ProgressMeter::done(double fraction)
{
    const double reached = m_span.from + std::clamp(fraction, 0.0, 1.0) * (m_span.to - m_span.from);
    m_fraction = std::max(m_fraction, std::min(reached, mostBeforeTheEnd));
    return {.fraction = m_fraction};
}

TranscodeProgress ProgressMeter::update(qint64 reachedUs, double readFraction, qint64 workedUs)
{
    const double now = m_expectedUs > 0 ? double(reachedUs) / double(m_expectedUs) : readFraction;
    TranscodeProgress progress = done(now);

    // The first packets come after the encoder's delay; speed is counted from there.
    const auto workUs = double(workedUs - m_lastWorkedUs);
    if (reachedUs > m_lastReachedUs && workUs > 0) {
        const double current = double(reachedUs - m_lastReachedUs) / workUs;
        const double weight = m_lastReachedUs == 0 ? 1.0 : 1.0 - std::exp(-workUs / smoothingUs);
        m_speed += (current - m_speed) * weight;
        m_lastReachedUs = reachedUs;
        m_lastWorkedUs = workedUs;
    }
    progress.speed = m_speed;
    if (m_expectedUs > 0 && m_speed > 0.0) {
        const double here = double(std::max<qint64>(0, m_expectedUs - reachedUs));
        const double behind =
            double(m_expectedUs) * (1.0 - m_span.to) / (m_span.to - m_span.from); // as film at this speed
        progress.leftUs = qint64((here + behind) / m_speed);
    }
    return progress;
}

} // namespace sluice::media

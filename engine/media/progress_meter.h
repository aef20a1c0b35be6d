// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/transcoder.h"

namespace sluice::media {

// Turns times into a fraction, a speed and an estimate. Pure: the clock is the caller's.
class ProgressMeter final
{
public:
    // 0: the length of the source is not known.
    explicit ProgressMeter(qint64 expectedUs)
        : m_expectedUs(expectedUs)
    {
    }

    // `reachedUs`: film muxed in every rung; `readFraction`: of the source's bytes, used where no length is
    // known; `workedUs`: time spent, pauses left out.
    [[nodiscard]] TranscodeProgress update(qint64 reachedUs, double readFraction, qint64 workedUs);

private:
    qint64 m_expectedUs;
    double m_fraction = 0.0;
    double m_speed = 0.0;
    qint64 m_lastReachedUs = 0;
    qint64 m_lastWorkedUs = 0;
};

} // namespace sluice::media

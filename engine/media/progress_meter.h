// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/transcoder.h"

namespace sluice::media {

// Turns times into a fraction, a speed and an estimate. Pure: the clock is the caller's.
class ProgressMeter final
{
public:
    // The part of the whole work that is measured here.
    struct Span
    {
        double from = 0.0;
        double to = 1.0;
    };

    // 0: the length of the source is not known. `workedUs`: what the parts before have taken.
    explicit ProgressMeter(qint64 expectedUs)
        : ProgressMeter(expectedUs, Span(), 0)
    {
    }
    ProgressMeter(qint64 expectedUs, Span span, qint64 workedUs)
        : m_expectedUs(expectedUs)
        , m_span(span)
        , m_fraction(span.from)
        , m_lastWorkedUs(workedUs)
    {
    }

    // What is not counted in film: so much of the part is done.
    [[nodiscard]] TranscodeProgress done(double fraction);

    // `reachedUs`: film muxed in every rung; `readFraction`: of the source's bytes, used where no length is
    // known; `workedUs`: time spent, pauses left out.
    [[nodiscard]] TranscodeProgress update(qint64 reachedUs, double readFraction, qint64 workedUs);

private:
    qint64 m_expectedUs;
    Span m_span;
    double m_fraction; // of the whole work
    double m_speed = 0.0;
    qint64 m_lastReachedUs = 0;
    qint64 m_lastWorkedUs;
};

} // namespace sluice::media

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/libav.h"
#include "engine/model/picture.h"

#include <algorithm>
#include <optional>

namespace sluice::media {

// Which pictures of a film are shown, and when, at a limited or a constant rate. Goes by their times alone,
// so that a variable rate stays one below the limit. Times are in one time base, and rise.
class FramePacer final
{
public:
    FramePacer() = default;
    // `fromZero`: a constant rate begins at time 0, where the first picture is held back to.
    FramePacer(FrameRateMode mode, FrameRate rate, AVRational timeBase, bool fromZero)
        : m_mode(rate.num > 0 ? mode : FrameRateMode::Keep)
        , m_perFrame{rate.den, std::max(1, rate.num)}
        , m_timeBase(timeBase)
        , m_fromZero(fromZero)
        , m_period(rate.num > 0 ? av_q2d(av_div_q(m_perFrame, timeBase)) : 0.0)
    {
    }

    [[nodiscard]] FrameRateMode mode() const { return m_mode; }

    // Max: whether this picture is kept. What is dropped is spread evenly: a picture is due one period after
    // the last one was due, not after it came, so that 60 limited to 50 loses every sixth and not every
    // second. For times that were rounded to milliseconds a quarter of a period is forgiven, but not half of
    // the way from the picture before: the one that comes nearer to its time is that one.
    [[nodiscard]] bool takes(qint64 pts)
    {
        const auto at = double(pts);
        const double forgiven = std::min(m_period / 4, (at - m_before) / 2);
        m_before = at;
        if (m_begun && at < m_due - forgiven)
            return false;
        m_due = (m_begun ? std::max(m_due, at - m_period / 2) : at) + m_period;
        m_begun = true;
        return true;
    }

    // Constant: the grid begins with the first picture.
    void anchor(qint64 pts)
    {
        if (m_begun)
            return;
        m_begun = true;
        m_anchor = m_fromZero ? pts - timeOf(slotOf(pts)) : pts;
    }
    // The next time of the grid nearer to the picture before `pts` than to the one at `pts`; empty: that
    // picture has been shown as often as it must.
    [[nodiscard]] std::optional<qint64> nextBefore(qint64 pts)
    {
        if (m_next >= slotOf(pts))
            return std::nullopt;
        return m_anchor + timeOf(m_next++);
    }
    [[nodiscard]] bool shownNothing() const { return m_next == 0; }
    // 0: there is none.
    [[nodiscard]] qint64 period() const { return m_mode == FrameRateMode::Keep ? 0 : timeOf(1); }

private:
    [[nodiscard]] qint64 slotOf(qint64 pts) const
    {
        return av_rescale_q(pts - m_anchor, m_timeBase, m_perFrame);
    }
    [[nodiscard]] qint64 timeOf(qint64 slot) const { return av_rescale_q(slot, m_perFrame, m_timeBase); }

    FrameRateMode m_mode = FrameRateMode::Keep;
    AVRational m_perFrame{1, 1}; // seconds
    AVRational m_timeBase{1, 1};
    bool m_fromZero = false;
    double m_period = 0.0; // in the time base
    double m_due = 0.0;
    double m_before = 0.0; // time of the last picture seen
    bool m_begun = false;
    qint64 m_anchor = 0;
    qint64 m_next = 0; // slot of the grid
};

} // namespace sluice::media

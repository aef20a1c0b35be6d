// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/libav.h"

#include <QtGlobal>

namespace sluice::media {

// Where segments begin: segment k at the first frame whose time is k times the segment length or later. It is
// asked once for each decoded frame, before the frame goes to the rungs, so that all of them cut at the same
// frame whatever the frame rate. Comparisons are exact.
class SegmentClock final
{
public:
    SegmentClock(qint64 segmentUs, AVRational timeBase)
        : m_segmentUs(segmentUs)
        , m_timeBase(timeBase)
    {
    }

    // Ask in order of presentation. The first frame always begins a segment.
    [[nodiscard]] bool startsSegment(qint64 pts)
    {
        if (m_segmentUs <= 0)
            return false;
        if (m_begun && av_compare_ts(pts, m_timeBase, m_next * m_segmentUs, AV_TIME_BASE_Q) < 0)
            return false;
        // The boundary after this frame; a frame that leaps over several begins one segment.
        const qint64 us = av_rescale_q_rnd(pts, m_timeBase, AV_TIME_BASE_Q, AV_ROUND_DOWN);
        m_next = us < 0 ? 1 : us / m_segmentUs + 1; // priming before 0 belongs to the first segment
        while (av_compare_ts(pts, m_timeBase, m_next * m_segmentUs, AV_TIME_BASE_Q) >= 0)
            ++m_next;
        m_begun = true;
        return true;
    }

private:
    qint64 m_segmentUs; // 0: one piece
    AVRational m_timeBase;
    qint64 m_next = 0; // number of the next boundary
    bool m_begun = false;
};

} // namespace sluice::media

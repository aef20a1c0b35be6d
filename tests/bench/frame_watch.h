// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

#include <time.h>

namespace sluice::bench {

[[nodiscard]] inline double seconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

// Beats every few milliseconds in the thread of the window. Between two beats lies whatever the window did
// without looking at a timer: the longest such time is what a hand on the mouse feels.
class FrameWatch final : public QObject
{
public:
    explicit FrameWatch(QObject *parent = nullptr)
        : QObject(parent)
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.setInterval(beatMs);
        connect(&m_beat, &QTimer::timeout, this, &FrameWatch::look);
        reset();
        m_beat.start();
    }

    void reset()
    {
        m_cpu = seconds(CLOCK_THREAD_CPUTIME_ID);
        m_wall = seconds(CLOCK_MONOTONIC);
        m_longestMs = m_longestWallMs = 0;
    }
    // Processor time of this thread, so that other programs do not count.
    [[nodiscard]] double longestMs()
    {
        look();
        return m_longestMs;
    }
    [[nodiscard]] double longestWallMs() const { return m_longestWallMs; }

private:
    static constexpr int beatMs = 5;

    void look()
    {
        const double cpu = seconds(CLOCK_THREAD_CPUTIME_ID);
        const double wall = seconds(CLOCK_MONOTONIC);
        m_longestMs = std::max(m_longestMs, (cpu - m_cpu) * 1000);
        m_longestWallMs = std::max(m_longestWallMs, (wall - m_wall) * 1000);
        m_cpu = cpu;
        m_wall = wall;
    }

    QTimer m_beat;
    double m_cpu = 0;
    double m_wall = 0;
    double m_longestMs = 0;
    double m_longestWallMs = 0;
};

} // namespace sluice::bench

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace sluice::media {

// The reins of one file: another thread cancels, pauses and resumes; every stage of the work asks before each
// packet and each frame.
class Control final
{
public:
    explicit Control(bool paused = false);

    void cancel();
    void setPaused(bool paused);

    [[nodiscard]] bool cancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

    // Waits while paused. False: cancelled, stop without finishing anything.
    [[nodiscard]] bool mayGoOn();

    // From here on workedUs() counts: for a file that was opened while another was at work.
    void startClock();
    // Time since startClock(), or since construction, without the pauses.
    [[nodiscard]] qint64 workedUs() const;

    // For AVIOInterruptCB; `self` is a Control.
    static int interrupt(void *self);

private:
    using Clock = std::chrono::steady_clock;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_paused;
    Clock::time_point m_started = Clock::now();
    Clock::time_point m_pausedAt = m_started; // while paused
    Clock::duration m_held{};                 // all earlier pauses
};

} // namespace sluice::media

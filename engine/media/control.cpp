// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/control.h"

namespace sluice::media {

Control::Control(bool paused)
    : m_paused(paused)
{
}

void Control::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_cancelled = true;
    m_changed.notify_all();
}

void Control::setPaused(bool paused)
{
    const std::lock_guard lock(m_mutex);
    if (paused == m_paused)
        return;
    const Clock::time_point now = Clock::now();
    if (paused)
        m_pausedAt = now;
    else
        m_held += now - m_pausedAt;
    m_paused = paused;
    m_changed.notify_all();
}

bool Control::mayGoOn()
{
    if (!m_paused.load(std::memory_order_relaxed)) // the way of nearly every call: no lock
        return !cancelled();
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_paused || m_cancelled; });
    return !cancelled();
}

void Control::startClock()
{
    const std::lock_guard lock(m_mutex);
    m_started = Clock::now();
    m_pausedAt = m_started;
    m_held = {};
}

qint64 Control::workedUs() const
{
    const std::lock_guard lock(m_mutex);
    const auto now = m_paused ? m_pausedAt : Clock::now();
    return std::chrono::duration_cast<std::chrono::microseconds>(now - m_started - m_held).count();
}

int Control::interrupt(void *self)
{
    return static_cast<const Control *>(self)->cancelled() ? 1 : 0;
}

} // namespace sluice::media

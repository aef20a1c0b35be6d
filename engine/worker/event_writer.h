// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/wire/messages.h"

#include <functional>
#include <mutex>

namespace sluice::worker {

// Writes events as whole lines to the private descriptor that once was stdout. May be used from any thread.
class EventWriter final
{
public:
    explicit EventWriter(int fd)
        : m_fd(fd)
    {
    }
    EventWriter(const EventWriter &) = delete;
    EventWriter &operator=(const EventWriter &) = delete;

    // Called once, from the thread that writes, when nobody reads any more. Set before the first send().
    void onBroken(std::function<void()> handler) { m_onBroken = std::move(handler); }

    void send(const wire::Event &event);

private:
    [[nodiscard]] bool write(const QByteArray &line);

    std::mutex m_mutex;
    int m_fd;
    bool m_broken = false;
    std::function<void()> m_onBroken;
};

} // namespace sluice::worker

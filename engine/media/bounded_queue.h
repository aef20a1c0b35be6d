// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace sluice::media {

// How much may wait in a queue. One item always may, whatever its size.
template <typename T>
struct QueueLimit
{
    std::size_t items = 1;
    std::size_t bytes = 0; // 0: not counted
    std::size_t (*sizeOf)(const T &) = nullptr;
};

// From one stage to the next, in another thread. Short, so that a fast stage waits for a slow one and not the
// memory for both.
template <typename T>
class BoundedQueue final
{
public:
    explicit BoundedQueue(const QueueLimit<T> &limit)
        : m_limit(limit)
    {
    }
    BoundedQueue(const BoundedQueue &) = delete;
    BoundedQueue &operator=(const BoundedQueue &) = delete;

    // Waits for room. False: the taking end has cancelled, the item is lost.
    [[nodiscard]] bool push(T item)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_cancelled || hasRoom(); });
        return append(std::move(item));
    }

    // The same for at most so long; the item is moved from only when it was taken.
    [[nodiscard]] bool pushFor(T &item, std::chrono::milliseconds patience)
    {
        std::unique_lock lock(m_mutex);
        const bool room = m_changed.wait_for(lock, patience, [this] { return m_cancelled || hasRoom(); });
        return room && append(std::move(item));
    }

    // Waits for an item. Nothing: the giving end has closed and all was taken, or the queue was cancelled.
    [[nodiscard]] std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_cancelled || m_closed || !m_items.empty(); });
        if (m_cancelled || m_items.empty())
            return std::nullopt;
        std::optional<T> item(std::move(m_items.front()));
        m_items.pop_front();
        m_bytes -= bytesOf(*item);
        m_changed.notify_all();
        return item;
    }

    // That was all.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

    // Nobody wants what is in it or would come. Wakes both ends.
    void cancel()
    {
        const std::lock_guard lock(m_mutex);
        m_cancelled = true;
        m_items.clear();
        m_bytes = 0;
        m_changed.notify_all();
    }

    [[nodiscard]] bool cancelled() const
    {
        const std::lock_guard lock(m_mutex);
        return m_cancelled;
    }

private:
    bool append(T &&item)
    {
        if (m_cancelled)
            return false;
        m_bytes += bytesOf(item);
        m_items.push_back(std::move(item));
        m_changed.notify_all();
        return true;
    }

    [[nodiscard]] std::size_t bytesOf(const T &item) const
    {
        return m_limit.sizeOf ? m_limit.sizeOf(item) : 0;
    }
    [[nodiscard]] bool hasRoom() const
    {
        return m_items.empty()
               || (m_items.size() < m_limit.items && (m_limit.bytes == 0 || m_bytes < m_limit.bytes));
    }

    const QueueLimit<T> m_limit;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_items;
    std::size_t m_bytes = 0; // of them
    bool m_closed = false;
    bool m_cancelled = false;
};

} // namespace sluice::media

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/bounded_queue.h"
#include "engine/model/result.h"

#include <chrono>
#include <functional>
#include <future>
#include <thread>

#include <pthread.h>

namespace sluice::media {

// A thread that works through a queue. What fails in it is told to whoever hands it the next item, and so
// wanders up to the demuxer; the stages behind end with their owner.
template <typename Item>
class Stage final
{
public:
    struct Work
    {
        std::function<Result<>(Item &)> each; // in order
        std::function<Result<>()> drain;      // after the last one, when none failed
    };

    // `name` shows in top and in debuggers: at most 15 characters. What the work touches belongs to the
    // thread until finish().
    Stage(const char *name, const QueueLimit<Item> &limit, Work work)
        : m_queue(limit)
        , m_work(std::move(work))
        , m_thread([this] { run(); })
    {
        ::pthread_setname_np(m_thread.native_handle(), name);
    }
    ~Stage() { cancel(); }
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    // Waits for room; the stage's error once it has one.
    [[nodiscard]] Result<> give(Item item) { return m_queue.push(std::move(item)) ? Result<>() : end(); }

    // The same for at most so long. False: there was no room and the item is still the caller's.
    [[nodiscard]] Result<bool> giveFor(Item &item, std::chrono::milliseconds patience)
    {
        if (m_queue.pushFor(item, patience))
            return true;
        if (!m_queue.cancelled())
            return false;
        const Result<> ended = end();
        return ended ? Result<bool>(false) : Unexpected(ended.error());
    }

    void close() { m_queue.close(); }
    // Waits for at most so long. True: finish() will not wait.
    [[nodiscard]] bool endsWithin(std::chrono::milliseconds patience) const
    {
        return m_atEnd.wait_for(patience) == std::future_status::ready;
    }

    // Waits for all that was given and for what is behind it.
    [[nodiscard]] Result<> finish()
    {
        m_queue.close();
        return end();
    }

    // Waits for the item at work only.
    void cancel()
    {
        m_queue.cancel();
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    void run()
    {
        while (std::optional<Item> item = m_queue.pop()) {
            m_result = m_work.each(*item);
            if (!m_result)
                break;
        }
        if (m_result && !m_queue.cancelled())
            m_result = m_work.drain();
        if (!m_result)
            m_queue.cancel();
        m_ended.set_value();
    }

    [[nodiscard]] Result<> end()
    {
        if (m_thread.joinable())
            m_thread.join();
        return m_result;
    }

    BoundedQueue<Item> m_queue;
    Work m_work;
    Result<> m_result;
    std::promise<void> m_ended;
    std::future<void> m_atEnd = m_ended.get_future();
    std::thread m_thread; // last: it uses all of the above
};

} // namespace sluice::media

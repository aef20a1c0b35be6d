// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/subtitle_times.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace sluice::media {

namespace {

// A sign in the picture, often a hundred times over; nothing that is spoken.
bool isPlaced(const SubtitleEvent &event)
{
    return std::ranges::any_of(event.texts, [](const QByteArray &text) {
        return text.contains("\\pos(") || text.contains("\\move(");
    });
}

} // namespace

SubtitleTimes::Events SubtitleTimes::add(SubtitleEvent event)
{
    Events ready;
    event.endIsGuessed = event.endMs <= event.startMs;
    const bool isOver = event.endIsGuessed ? event.startMs < 0 : event.endMs <= 0;
    if (isOver) // before the film begins
        return ready;
    event.startMs = std::max<qint64>(0, event.startMs);
    closeOpen(event.startMs, ready);
    if (event.endIsGuessed)
        event.endMs = event.startMs + unsaidMs;
    if (event.endIsGuessed && m_overlap == Overlap::Kept)
        m_open.push_back(std::move(event));
    else
        place(std::move(event), ready);
    return ready;
}

SubtitleTimes::Events SubtitleTimes::reached(qint64 ms)
{
    Events ready;
    if (!m_open.empty() && m_open.front().endMs <= ms)
        closeOpen(ms, ready);
    advance(ms, ready);
    return ready;
}

SubtitleTimes::Events SubtitleTimes::finish()
{
    Events ready;
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    closeOpen(never, ready);
    advance(never, ready);
    return ready;
}

void SubtitleTimes::closeOpen(qint64 nextStartMs, Events &ready)
{
    const auto close = [nextStartMs](SubtitleEvent &event) {
        if (event.endIsGuessed && nextStartMs > event.startMs)
            event.endMs = std::min(event.endMs, nextStartMs);
    };
    std::ranges::for_each(m_active, close);
    for (SubtitleEvent &event : std::exchange(m_open, {})) {
        close(event);
        place(std::move(event), ready);
    }
}

void SubtitleTimes::place(SubtitleEvent event, Events &ready)
{
    if (event.startMs < m_lastMs) {
        ++m_moved;
        event.startMs = m_lastMs;
    }
    if (event.endMs <= event.startMs)
        return;
    if (m_overlap == Overlap::Merged) {
        merge(std::move(event), ready);
        return;
    }
    m_lastMs = event.startMs;
    ready.push_back(std::move(event));
}

void SubtitleTimes::merge(SubtitleEvent event, Events &ready)
{
    advance(event.startMs, ready);
    if (qsizetype(m_active.size()) == mostAtOnce) {
        if (isPlaced(event))
            return;
        const auto placed = std::ranges::find_if(m_active, isPlaced);
        m_active.erase(placed == m_active.end() ? m_active.begin() : placed);
    }
    m_changed = true;
    m_changedMs = event.startMs;
    m_active.push_back(std::move(event));
}

// From change to change: what begins together must be known before it is out.
void SubtitleTimes::advance(qint64 ms, Events &ready)
{
    while (!m_active.empty()) {
        const qint64 firstEnd = std::ranges::min(m_active, {}, &SubtitleEvent::endMs).endMs;
        if (m_changed && m_changedMs < std::min(ms, firstEnd)) {
            SubtitleEvent shown{.startMs = m_changedMs, .endMs = firstEnd, .texts = {}};
            for (const SubtitleEvent &event : m_active)
                shown.texts += event.texts;
            m_lastMs = m_changedMs;
            m_changed = false;
            ready.push_back(std::move(shown));
        }
        if (firstEnd > ms)
            return;
        std::erase_if(m_active, [firstEnd](const SubtitleEvent &event) { return event.endMs <= firstEnd; });
        m_changed = true;
        m_changedMs = firstEnd;
    }
}

} // namespace sluice::media

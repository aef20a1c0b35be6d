// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QtGlobal>

#include <vector>

namespace sluice::media {

// Texts that are shown from one time to another.
struct SubtitleEvent
{
    qint64 startMs = 0; // in the output
    qint64 endMs = 0;   // not behind the start: nobody says
    QByteArrayList texts;
    bool endIsGuessed = false; // and goes no further than the next event

    bool operator==(const SubtitleEvent &) const = default;
};

// Brings events into an order that a container can hold: none before the film, none before the one before it,
// all with an end. An event that does not say how long it lasts lasts until the next, or for some seconds.
class SubtitleTimes final
{
public:
    enum class Overlap {
        Kept,
        Merged // where one sample ends when the next begins (MP4): what is shown together becomes one. It is
               // out as soon as it begins, so that an end may turn out to be earlier.
    };

    explicit SubtitleTimes(Overlap overlap)
        : m_overlap(overlap)
    {
    }

    using Events = std::vector<SubtitleEvent>;
    // Each gives what is ready, in order.
    [[nodiscard]] Events add(SubtitleEvent event);
    [[nodiscard]] Events reached(qint64 ms); // no event comes that begins before
    [[nodiscard]] Events finish();

    [[nodiscard]] qint64 moved() const { return m_moved; } // came too late, and begin later for it

    static constexpr qint64 unsaidMs = 4000;
    static constexpr qsizetype mostAtOnce =
        8; // of merged ones: more is decoration, and what has a place in the picture goes first

private:
    void place(SubtitleEvent event, Events &ready);
    void merge(SubtitleEvent event, Events &ready);
    void closeOpen(qint64 nextStartMs, Events &ready);
    void advance(qint64 ms, Events &ready);

    Overlap m_overlap;
    Events m_open;          // Kept: at most one, whose end is not known yet
    Events m_active;        // Merged: those that are shown now
    bool m_changed = false; // Merged: they are others than what is out
    qint64 m_changedMs = 0; // since then
    qint64 m_lastMs = 0;    // start of the last one that is out
    qint64 m_moved = 0;
};

} // namespace sluice::media

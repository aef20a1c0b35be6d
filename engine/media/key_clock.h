// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace sluice::media {

// Which pictures are key frames, so that no two of them are further apart than an interval: by time, and so
// at a variable rate too. Only a picture that itself lasts longer makes a longer gap.
class KeyClock final
{
public:
    explicit KeyClock(qint64 interval)
        : m_interval(interval)
    {
    }

    // Once for each picture, in order; `next` is when the one after it comes.
    [[nodiscard]] bool isKey(qint64 pts, qint64 next)
    {
        const bool key = !m_last || next - *m_last > m_interval;
        if (key)
            m_last = pts;
        return key;
    }

private:
    qint64 m_interval;
    std::optional<qint64> m_last;
};

} // namespace sluice::media

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/job.h"

#include <QList>

#include <vector>

namespace sluice::ui {

// Some files of the queue. Their numbers follow one another, so that a bit for each is small and quick.
class JobSet
{
public:
    JobSet() = default;
    explicit JobSet(const QList<JobId> &ids)
    {
        for (const JobId id : ids)
            insert(id);
    }

    bool insert(JobId id) // false: it was there
    {
        const auto at = std::size_t(number(id));
        if (at >= m_bits.size())
            m_bits.resize(at + 1); // which makes room for more
        const bool isNew = !m_bits[at];
        m_bits[at] = true;
        return isNew;
    }
    [[nodiscard]] bool contains(JobId id) const
    {
        const auto at = std::size_t(number(id));
        return at < m_bits.size() && m_bits[at];
    }

private:
    std::vector<bool> m_bits;
};

} // namespace sluice::ui

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/queue_paths.h"

namespace sluice {

void QueuePaths::add(const Job &job)
{
    m_inputs.insert(job.inputPath);
    ++m_folders[relativeFolder(job)];
}

void QueuePaths::remove(const Job &job)
{
    m_inputs.remove(job.inputPath);
    const auto found = m_folders.find(relativeFolder(job));
    if (found != m_folders.end() && --found->second == 0)
        m_folders.erase(found);
}

bool QueuePaths::hasFolder(const QString &relative) const
{
    if (m_folders.contains(relative))
        return true;
    const QString inside = relative + u'/';
    const auto below = m_folders.lower_bound(inside);
    return below != m_folders.end() && below->first.startsWith(inside);
}

} // namespace sluice

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/file_lock.h"

namespace sluice::store {

// One run at a time for each state folder: whoever holds it may start workers and remove leftover parts.
// Given up by destruction and by the death of the process, however it dies; never inherited by a child.
class RunLock final
{
public:
    // StateInUse when another one holds it, with the holder's process number as the subject (empty if the
    // holder has not written it yet); StateUnavailable when the folder or the file cannot be made.
    [[nodiscard]] static Result<RunLock> acquire(const QString &stateFolder);

private:
    explicit RunLock(FileLock lock)
        : m_lock(std::move(lock))
    {
    }

    FileLock m_lock;
};

} // namespace sluice::store

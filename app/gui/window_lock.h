// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/store/file_lock.h"

#include <QString>

#include <optional>

namespace sluice {

// One window has the queue of a state folder. Where there is no message bus, or a start on another one, this
// is how the second window knows. Given up with the process, so that a kill leaves nothing behind.
class WindowLock final
{
public:
    explicit WindowLock(const QString &stateFolder);

    [[nodiscard]] bool isHeldByAnother() const { return m_heldByAnother; }

private:
    std::optional<store::FileLock> m_lock; // nothing also where the folder cannot be used: the engine tells
    bool m_heldByAnother = false;
};

} // namespace sluice

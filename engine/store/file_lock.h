// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/result.h"

#include <QString>

#include <optional>
#include <utility>

namespace sluice::store {

// An exclusive flock on a file of its own. The kernel gives it up with the last descriptor, so a killed
// process leaves no stale lock; the file itself stays, because removing it would race with the next one.
class FileLock final
{
public:
    enum class Wait { UntilFree, No };

    // Nothing in the optional: another one holds it, which can only be with Wait::No.
    [[nodiscard]] static Result<std::optional<FileLock>> take(const QString &path, Wait wait);

    FileLock(FileLock &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    FileLock &operator=(FileLock &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock();

    // Replaces what stands in the file.
    void write(const QByteArray &text) const;

private:
    explicit FileLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor;
};

} // namespace sluice::store

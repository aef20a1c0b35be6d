// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QtGlobal>

namespace sluice {

// Distinct types, so that a batch number never lands where a job number is meant. 0 is "none".
enum class JobId : qint64 {};
enum class BatchId : qint64 {};
enum class WorkerId : qint64 {};

template <typename Id>
[[nodiscard]] constexpr qint64 number(Id id)
{
    return static_cast<qint64>(id);
}

} // namespace sluice

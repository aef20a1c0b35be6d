// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace sluice {

// Whether a table may be read by the value of an enum: each entry stands where its `id` says.
template <typename Table, typename Entry, typename Enum>
[[nodiscard]] consteval bool standsInOrder(const Table &table, Enum Entry::*id)
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (std::size_t(table[i].*id) != i)
            return false;
    }
    return true;
}

} // namespace sluice

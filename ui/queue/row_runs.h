// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace sluice::ui {

// Neighbouring rows, from the first to the last one.
struct RowRun
{
    int first = 0;
    int last = 0;
};

// 3 4 5 9 are two runs. The rows ascend, each once.
template <typename Rows>
[[nodiscard]] std::vector<RowRun> runsOf(const Rows &rows)
{
    std::vector<RowRun> runs;
    for (const int row : rows) {
        if (!runs.empty() && runs.back().last + 1 == row)
            runs.back().last = row;
        else
            runs.push_back({row, row});
    }
    return runs;
}

} // namespace sluice::ui

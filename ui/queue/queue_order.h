// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtGlobal>

#include <vector>

namespace sluice::ui {

// What rows are sorted by: numbers, or texts where there are any. Rows are named by their place in the list.
struct SortKeys
{
    std::vector<qint64> numbers;
    std::vector<QString> texts;
    bool lastPartOnly = false; // texts are paths, of which the last part counts
};

// The rows from the first to the last one; equals stay as they are. Numbers inside of texts count as numbers
// and letters as in the user's language. Touches nothing but its arguments, so that it may run in any thread.
[[nodiscard]] std::vector<int> sortedRows(const SortKeys &keys, Qt::SortOrder order);

} // namespace sluice::ui

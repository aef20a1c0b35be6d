// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

class QTreeView;

namespace sluice::ui {

class RowDelegate;

// A table of rows that are read, sorted by their headers and chosen one at a time, with the look of the
// queue.
void makeTable(QTreeView *table, RowDelegate *delegate);

// Each column as wide as its words, but no wider than so many letters.
void fitColumns(QTreeView *table, std::span<const int> mostLetters);

} // namespace sluice::ui

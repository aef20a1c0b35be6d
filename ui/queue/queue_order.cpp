// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queue_order.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace sluice::ui {

namespace {

template <typename Key>
std::vector<int> sortedBy(const std::vector<Key> &keys, Qt::SortOrder order)
{
    std::vector<int> rows(keys.size());
    std::iota(rows.begin(), rows.end(), 0);
    const auto less = [&keys](int a, int b) { return keys[std::size_t(a)] < keys[std::size_t(b)]; };
    if (order == Qt::AscendingOrder)
        std::ranges::stable_sort(rows, less);
    else
        std::ranges::stable_sort(rows, [&less](int a, int b) { return less(b, a); });
    return rows;
}

} // namespace

std::vector<int> sortedRows(const SortKeys &keys, Qt::SortOrder order)
{
    if (keys.texts.empty())
        return sortedBy(keys.numbers, order);
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> collated; // each text is looked at once, not once for each comparison
    collated.reserve(keys.texts.size());
    for (const QString &text : keys.texts)
        collated.push_back(collator.sortKey(keys.lastPartOnly ? text.mid(text.lastIndexOf(u'/') + 1) : text));
    return sortedBy(collated, order);
}

} // namespace sluice::ui

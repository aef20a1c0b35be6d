// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/tables.h"

#include "ui/style/row_delegate.h"

#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace sluice::ui {

void makeTable(QTreeView *table, RowDelegate *delegate)
{
    table->setItemDelegate(delegate);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setFrameShape(QFrame::NoFrame);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->header()->setSortIndicator(-1, Qt::AscendingOrder);
    table->header()->setSortIndicatorClearable(true); // back to the order of the model
    table->header()->setHighlightSections(false);
    table->setSortingEnabled(true);
}

void fitColumns(QTreeView *table, std::span<const int> mostLetters)
{
    const int letter = table->fontMetrics().averageCharWidth();
    for (int column = 0; column < int(mostLetters.size()); ++column) {
        table->resizeColumnToContents(column); // of the header too
        const int most =
            std::max(mostLetters[std::size_t(column)] * letter, table->header()->sectionSizeHint(column));
        table->header()->resizeSection(column, std::min(most, table->header()->sectionSize(column)));
    }
}

} // namespace sluice::ui

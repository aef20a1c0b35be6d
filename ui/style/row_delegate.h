// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/palette_colors.h"

#include <QStyledItemDelegate>

namespace sluice::ui {

// How good or bad what a row tells is: a dot of a colour beside its words.
enum class Mark { None, Quiet, Good, Warning, Bad };

// The rows of a table: as high as those of the queue, a thin line below each, a dot where the model gives
// one.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int MarkRole = Qt::UserRole + 100; // int of Mark

    explicit RowDelegate(QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
    {
    }

    void setColors(const Colors &colors) { m_colors = colors; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QColor colorOf(Mark mark) const;

    Colors m_colors;
};

} // namespace sluice::ui

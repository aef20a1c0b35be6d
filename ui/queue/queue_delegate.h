// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/palette_colors.h"

#include <QStyledItemDelegate>

namespace sluice::ui {

// Paints every cell of the queue: quiet rows with thin lines, and in the state column a thin bar with its
// percent or a dot with words.
class QueueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setColors(const Colors &colors) { m_colors = colors; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBar(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option, double fraction,
                  const QString &text) const;
    void paintDot(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option, JobState state,
                  const QString &text) const;

    Colors m_colors;
};

} // namespace sluice::ui

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/lanes.h"
#include "ui/style/palette_colors.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace sluice::ui {

// "Running", "Its process crashed", "Stopped, waits again"
[[nodiscard]] QString blockText(const Lanes::Block &block);
// All there is to say: file, state, batch, when and how long, pauses, memory. `lane` from 0; ends at `nowMs`
// where it goes on.
[[nodiscard]] QString blockTip(const Lanes::Block &block, int lane, qint64 nowMs);

// One file as a block: its state as a colour, as a sign, and as a pattern where it ended badly; hatched where
// it stood still; its name as far as there is room.
class BlockPainter
{
public:
    BlockPainter(QPainter &painter, const Colors &colors, bool mirrored);

    // `pauses` are the stretches of the rectangle in which it stood still.
    void paint(const QRectF &rect, const Lanes::Block &block, const std::vector<QRectF> &pauses) const;
    [[nodiscard]] QColor colorOf(const Lanes::Block &block) const;

private:
    enum class Sign { Runs, Waits, Done, Warns, Failed };
    [[nodiscard]] static Sign signOf(const Lanes::Block &block);
    void paintSign(const QRectF &rect, Sign sign) const;
    void paintName(const QRectF &rect, const Lanes::Block &block, const QColor &ink) const;

    QPainter &m_painter;
    const Colors &m_colors;
    bool m_mirrored;
};

} // namespace sluice::ui

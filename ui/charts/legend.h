// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/curve.h"
#include "ui/style/palette_colors.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace sluice::ui {

// "reads 12 MB/s", each curve in its colour and behind a piece of its line, with its newest value where there
// is room for all of them; at the trailing side how high the picture of rates is, where that has room too.
class Legend
{
public:
    // `line` is one line of text.
    Legend(QPainter &painter, const QRectF &line, const Colors &colors, bool mirrored);

    void paint(const std::vector<Curve> &curves, const SampleHistory &history, double ratesTop) const;

private:
    [[nodiscard]] QStringList texts(const std::vector<Curve> &curves, const SampleHistory &history) const;
    [[nodiscard]] QRectF visual(const QRectF &rect) const;
    double write(double left, const QString &text, const QColor &color) const; // its width

    QPainter &m_painter;
    QRectF m_line;
    const Colors &m_colors;
    bool m_mirrored;
};

} // namespace sluice::ui

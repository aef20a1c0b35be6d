// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/sample_history.h"
#include "ui/charts/time_axis.h"

#include <QColor>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace sluice::ui {

enum class CurveUnit { Percent, BytesPerSecond };

// How one channel of a history is drawn.
struct Curve
{
    int channel = 0;
    QString name; // empty: it is the only one, and stands in the title
    CurveUnit unit = CurveUnit::Percent;
    QColor color;
    bool isGround = false; // a quiet surface behind the others
    std::optional<double> limit;
};

[[nodiscard]] QString curveText(double value, CurveUnit unit); // "35 MB/s"
// The next of 1, 2, 5, 10, ... million bytes a second: the height of a picture of rates.
[[nodiscard]] double niceTop(double bytesPerSecond);

// What is between two moments, drawn for as many columns as there are pixels: a line through the means, and a
// band from the lowest to the highest where a column stands for several values.
class CurvePainter
{
public:
    // `top` is the value at the upper edge of the plot.
    CurvePainter(const SampleHistory &history, const TimeScale &scale, const QRectF &plot);

    void paint(QPainter &painter, const Curve &curve, double top) const;
    [[nodiscard]] double highest(int channel) const; // of what is shown

private:
    struct Column
    {
        double x = 0;
        SampleHistory::Range range;
        bool begins = false; // nothing is known of the time before it
    };
    [[nodiscard]] std::vector<Column> columns(int channel) const;
    [[nodiscard]] bool isGap(int row) const;

    const SampleHistory &m_history;
    TimeScale m_scale;
    QRectF m_plot;
    int m_first = 0;
    int m_last = -1;
};

} // namespace sluice::ui

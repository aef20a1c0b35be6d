// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/curve.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace sluice::ui {

namespace {

// The slowest sampling that can be set is one a minute; what was kept of an old run may be sparser.
constexpr qint64 gapMs = 3LL * 60'000;

} // namespace

QString curveText(double value, CurveUnit unit)
{
    if (unit == CurveUnit::Percent)
        return percentText(value);
    return QCoreApplication::translate("Charts", "%1/s", "so many bytes a second")
        .arg(sizeText(qint64(value)));
}

double niceTop(double bytesPerSecond)
{
    double decade = 1e6;
    while (true) {
        for (const double step : {1.0, 2.0, 5.0}) {
            if (bytesPerSecond <= step * decade)
                return step * decade;
        }
        decade *= 10;
    }
}

CurvePainter::CurvePainter(const SampleHistory &history, const TimeScale &scale, const QRectF &plot)
    : m_history(history)
    , m_scale(scale)
    , m_plot(plot)
    // One more at each side: lines begin and end outside of the picture.
    , m_first(std::max(0, history.firstRowFrom(scale.fromMs) - 1))
    , m_last(std::min(history.rows() - 1, history.firstRowFrom(scale.toMs)))
{
}

bool CurvePainter::isGap(int row) const
{
    if (row < 2)
        return false;
    const qint64 distance = m_history.atMs(row) - m_history.atMs(row - 1);
    const qint64 before = m_history.atMs(row - 1) - m_history.atMs(row - 2);
    return distance > gapMs && distance > 4 * std::max(before, m_history.lengthMs(row));
}

std::vector<CurvePainter::Column> CurvePainter::columns(int channel) const
{
    std::vector<Column> columns;
    int inColumn = 0;
    for (int row = m_first; row <= m_last; ++row) {
        const double x = std::round(m_scale.x(m_history.atMs(row)));
        const SampleHistory::Range range = m_history.range(row, channel);
        const bool begins = row == m_first || isGap(row);
        if (columns.empty() || begins || columns.back().x != x) {
            columns.push_back({x, range, begins});
            inColumn = 1;
            continue;
        }
        SampleHistory::Range &all = columns.back().range;
        all.low = std::min(all.low, range.low);
        all.high = std::max(all.high, range.high);
        all.mean += (range.mean - all.mean) / float(++inColumn);
    }
    return columns;
}

double CurvePainter::highest(int channel) const
{
    double highest = 0;
    for (int row = m_first; row <= m_last; ++row)
        highest = std::max(highest, double(m_history.range(row, channel).high));
    return highest;
}

void CurvePainter::paint(QPainter &painter, const Curve &curve, double top) const
{
    const auto y = [&](double value) {
        return m_plot.bottom() - m_plot.height() * std::clamp(value / top, 0.0, 1.0);
    };
    const auto translucent = [&curve](float alpha) {
        QColor color = curve.color;
        color.setAlphaF(alpha);
        return color;
    };
    // Surfaces without smooth edges and lines one by one: a path of hundreds of steep edges takes forty times
    // as long.
    const bool wasSmooth = painter.testRenderHint(QPainter::Antialiasing);
    const std::vector<Column> all = columns(curve.channel);
    for (auto from = all.begin(); from != all.end();) {
        const auto to = std::find_if(from + 1, all.end(), [](const Column &c) { return c.begins; });
        QPolygonF ground;
        QList<QLineF> line;
        QList<QLineF> band;
        for (auto column = from; column != to; ++column) {
            const QPointF point(column->x, y(column->range.mean));
            if (column != from)
                line << QLineF(ground.back(), point);
            ground << point;
            if (column->range.low < column->range.high)
                band << QLineF(column->x, y(column->range.low), column->x, y(column->range.high));
        }
        ground << QPointF(std::prev(to)->x, m_plot.bottom()) << QPointF(from->x, m_plot.bottom());

        painter.setRenderHint(QPainter::Antialiasing, false);
        if (curve.isGround || curve.name.isEmpty()) { // surfaces over each other say nothing
            painter.setPen(Qt::NoPen);
            painter.setBrush(translucent(curve.isGround ? 0.16F : 0.08F));
            painter.drawPolygon(ground);
        }
        if (!curve.isGround) {
            painter.setPen(QPen(translucent(0.3F), 1));
            painter.drawLines(band);
            painter.setRenderHint(QPainter::Antialiasing, wasSmooth);
            painter.setPen(QPen(curve.color, 1.8));
            painter.drawLines(line);
        }
        painter.setRenderHint(QPainter::Antialiasing, wasSmooth);
        from = to;
    }
}

} // namespace sluice::ui

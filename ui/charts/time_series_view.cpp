// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/time_series_view.h"

#include "ui/charts/legend.h"
#include "ui/text/format.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace sluice::ui {

namespace {

constexpr double percentTop = 104; // a line at 100 % is to be seen whole

} // namespace

struct TimeSeriesView::Paint
{
    QPainter &painter;
    TimeScale scale;
    QRectF plot;
};

TimeSeriesView::TimeSeriesView(QWidget *parent, TimeAxis *axis)
    : TimeView(axis, parent)
    , m_curves{
          Curve{.channel = 0, .name = {}, .unit = CurveUnit::Percent, .color = colors().accent, .limit = {}}}
{
}

void TimeSeriesView::append(qint64 atMs, double percent)
{
    m_own.append(atMs, std::array{std::clamp(percent, 0.0, 100.0)});
    axis().setNow(atMs);
}

void TimeSeriesView::beginSpan(qint64 atMs, const QString &label, const QString &sentence)
{
    m_spans.begin(atMs, label, sentence);
    refresh();
}

void TimeSeriesView::endSpan(qint64 atMs)
{
    m_spans.end(atMs);
    refresh();
}

void TimeSeriesView::mark(qint64 atMs, const QString &label, const QString &sentence)
{
    m_spans.mark(atMs, label, sentence);
    refresh();
}

void TimeSeriesView::setCurve(const QColor &color)
{
    m_curves.front().color = color;
    refresh();
}

void TimeSeriesView::show(const SampleHistory &history, const std::vector<Curve> &curves)
{
    m_history = &history;
    setCurves(curves);
}

void TimeSeriesView::setCurves(const std::vector<Curve> &curves)
{
    m_curves = curves;
    refresh();
}

double TimeSeriesView::topOf(const Curve &curve, const CurvePainter &curves) const
{
    if (curve.unit == CurveUnit::Percent)
        return percentTop;
    double highest = 0;
    for (const Curve &one : m_curves) {
        if (one.unit == CurveUnit::BytesPerSecond)
            highest = std::max(highest, curves.highest(one.channel));
    }
    return niceTop(highest) * percentTop / 100;
}

QRectF TimeSeriesView::legendLine() const
{
    QRectF line = plotRect();
    line.setHeight(hasLegend() ? QFontMetricsF(smallFont()).height() : 0);
    return line;
}

QRectF TimeSeriesView::curvesRect() const
{
    QRectF rect = plotRect();
    if (hasLegend())
        rect.setTop(legendLine().bottom() + 2);
    return rect;
}

void TimeSeriesView::paintPlot(QPainter &painter, const TimeScale &scale)
{
    const Paint paint{painter, scale, curvesRect()};
    painter.setClipRect(plotRect());
    paintSpans(paint);
    paintGrid(paint);
    const CurvePainter curves(*m_history, scale, paint.plot);
    m_ratesTop = 0;
    for (const Curve &curve : m_curves) {
        const double top = topOf(curve, curves);
        curves.paint(painter, curve, top);
        if (curve.unit == CurveUnit::BytesPerSecond)
            m_ratesTop = top * 100 / percentTop;
    }
    paintLimits(paint);
    paintLabels(paint);
}

void TimeSeriesView::paintAbove(QPainter &painter, const TimeScale &scale)
{
    const Paint paint{painter, scale, curvesRect()};
    if (hasLegend())
        Legend(painter, legendLine(), colors(), scale.mirrored).paint(m_curves, *m_history, m_ratesTop);
    paintValues(paint);
}

void TimeSeriesView::paintSpans(const Paint &paint) const
{
    for (const Span &span : m_spans.all()) {
        const qint64 to = span.toMs < 0 ? paint.scale.toMs : span.toMs;
        if (to < paint.scale.fromMs || span.fromMs > paint.scale.toMs)
            continue;
        const double a = paint.scale.x(span.fromMs);
        if (span.isMark()) {
            paintMark(paint.painter, a, paint.plot.bottom(), colors());
            continue;
        }
        const double b = paint.scale.x(to);
        const double wide = std::max(2.0, std::abs(b - a));
        paint.painter.fillRect(QRectF(std::min(a, b), paint.plot.top(), wide, paint.plot.height()),
                               colors().span);
    }
}

void TimeSeriesView::paintGrid(const Paint &paint) const
{
    for (const double percent : {0.0, 50.0, 100.0}) {
        const double y = paint.plot.bottom() - paint.plot.height() * percent / percentTop;
        paint.painter.setPen(QPen(percent == 0.0 ? colors().border : colors().hover, 1));
        paint.painter.drawLine(QPointF(paint.plot.left(), y), QPointF(paint.plot.right(), y));
    }
}

void TimeSeriesView::paintLimits(const Paint &paint) const
{
    const bool several =
        std::ranges::count_if(m_curves, [](const Curve &c) { return c.limit.has_value(); }) > 1;
    for (const Curve &curve : m_curves) {
        if (!curve.limit)
            continue;
        const double y = paint.plot.bottom() - paint.plot.height() * *curve.limit / percentTop;
        paint.painter.setPen(QPen(several ? curve.color : colors().bad, 1, Qt::DashLine));
        paint.painter.drawLine(QPointF(paint.plot.left(), y), QPointF(paint.plot.right(), y));
    }
}

void TimeSeriesView::paintLabels(const Paint &paint) const
{
    const QFontMetrics metrics(paint.painter.font());
    QRectF line = paint.plot;
    line.setTop(line.bottom() - metrics.height() - 2);
    QColor ground = colors().card;
    ground.setAlphaF(0.75F);
    for (const PlacedLabel &label : placeLabels(m_spans.all(), paint.scale, line, metrics)) {
        paint.painter.setPen(Qt::NoPen);
        paint.painter.setBrush(ground);
        paint.painter.drawRoundedRect(label.rect.adjusted(1, 0, -1, 0), 3, 3);
        paint.painter.setPen(colors().warning);
        paint.painter.drawText(label.rect, Qt::AlignCenter, label.text);
    }
}

QStringList TimeSeriesView::valuesAt(qint64 atMs) const
{
    const int row = m_history->nearestRow(atMs);
    QStringList values;
    if (row < 0)
        return values;
    for (const Curve &curve : m_curves) {
        const QString value = curveText(m_history->range(row, curve.channel).mean, curve.unit);
        values << (curve.name.isEmpty() ? value : curve.name + QLatin1Char(' ') + value);
    }
    return values;
}

double TimeSeriesView::besideLine(double x, double wide, const QRectF &plot)
{
    const double left = x + 4 + wide <= plot.right() ? x + 4 : x - 4 - wide;
    return std::max(left, plot.left());
}

void TimeSeriesView::paintValues(const Paint &paint) const
{
    const auto cursor = axisCursor();
    if (!cursor)
        return;
    const QStringList values = valuesAt(*cursor);
    if (values.isEmpty())
        return;
    QPainter &painter = paint.painter;
    const QFontMetrics metrics(painter.font());
    double wide = 0;
    for (const QString &value : values)
        wide = std::max(wide, metrics.horizontalAdvance(value) + 10.0);
    const double high = metrics.height() * double(values.size()) + 4;
    const double x = paint.scale.x(*cursor);
    const QRectF box(besideLine(x, wide, paint.plot), paint.plot.top() + 1, wide, high);
    QColor ground = colors().card;
    ground.setAlphaF(0.9F);
    painter.setPen(QPen(colors().border, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 3, 3);
    for (qsizetype i = 0; i < values.size(); ++i) {
        painter.setPen(values.size() > 1 ? m_curves[std::size_t(i)].color : colors().text);
        painter.drawText(
            QRectF(box.left(), box.top() + 2 + metrics.height() * double(i), wide, metrics.height()),
            Qt::AlignCenter, values[i]);
    }
}

QString TimeSeriesView::tipAt(const QPoint &pos) const
{
    const TimeScale now = scale();
    const Span *span = m_spans.at(now.at(pos.x()), std::abs(now.msOf(4)));
    return span ? tr("%1: %2", "time, sentence").arg(clockText(span->fromMs), span->sentence) : QString();
}

} // namespace sluice::ui

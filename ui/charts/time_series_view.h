// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/curve.h"
#include "ui/charts/sample_history.h"
#include "ui/charts/spans.h"
#include "ui/charts/time_view.h"

#include <optional>
#include <vector>

namespace sluice::ui {

// Curves over time with shaded times and marks. Alone it keeps one curve of percentages, which append()
// fills; with show() it draws channels of a history that others fill.
class TimeSeriesView final : public TimeView
{
    Q_OBJECT

public:
    explicit TimeSeriesView(QWidget *parent = nullptr, TimeAxis *axis = nullptr);

    void append(qint64 atMs, double percent);
    // A time that is shaded, with the sentence that explains it. Begins now and lasts until endSpan().
    void beginSpan(qint64 atMs, const QString &label, const QString &sentence);
    void endSpan(qint64 atMs);
    // A thin line for what happened elsewhere, with its sentence.
    void mark(qint64 atMs, const QString &label, const QString &sentence);
    void setCurve(const QColor &color);

    void show(const SampleHistory &history, const std::vector<Curve> &curves); // the history outlives this
    void setCurves(const std::vector<Curve> &curves);
    using QWidget::show;

    [[nodiscard]] int points() const { return m_history->rows(); }
    [[nodiscard]] SpanList &spans() { return m_spans; }
    [[nodiscard]] QStringList valuesAt(qint64 atMs) const; // in words, one for each curve
    // Where a box of that width begins that is to stand beside a line: within the plot where it can.
    [[nodiscard]] static double besideLine(double x, double wide, const QRectF &plot);

protected:
    void paintPlot(QPainter &painter, const TimeScale &scale) override;
    void paintAbove(QPainter &painter, const TimeScale &scale) override;
    [[nodiscard]] QString tipAt(const QPoint &pos) const override;

private:
    struct Paint;
    [[nodiscard]] bool hasLegend() const { return m_curves.size() > 1; }
    [[nodiscard]] QRectF legendLine() const;
    [[nodiscard]] QRectF curvesRect() const;
    [[nodiscard]] double topOf(const Curve &curve, const CurvePainter &curves) const;
    void paintSpans(const Paint &paint) const;
    void paintGrid(const Paint &paint) const;
    void paintLimits(const Paint &paint) const;
    void paintLabels(const Paint &paint) const;
    void paintValues(const Paint &paint) const;

    SampleHistory m_own{1};
    const SampleHistory *m_history = &m_own;
    std::vector<Curve> m_curves;
    SpanList m_spans;
    double m_ratesTop = 0; // at the upper edge, as it was painted last; 0: there are no rates
};

} // namespace sluice::ui

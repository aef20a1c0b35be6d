// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/palette_colors.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace sluice::ui {

// One curve of percentages over time, the newest at the right edge. Keeps the last 600 values; nothing is
// painted while it cannot be seen.
class TimeSeriesView final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int capacity = 600;
    static constexpr qint64 windowMs = 5 * 60 * 1000; // what is shown at least from the second value on

    explicit TimeSeriesView(QWidget *parent = nullptr);
    ~TimeSeriesView() override;

    void append(qint64 atMs, double percent);
    void setLimit(std::optional<double> percent);
    // A time that is shaded, with the sentence that explains it. Begins now and lasts until endSpan().
    void beginSpan(qint64 atMs, const QString &label, const QString &sentence);
    void endSpan(qint64 atMs);
    void setCurve(const QColor &color);
    void setColors(const Colors &colors);

    [[nodiscard]] int points() const { return int(m_values.size()); }
    [[nodiscard]] int repaints() const { return m_repaints; }
    [[nodiscard]] QSize sizeHint() const override { return {200, 110}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 48}; }

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Value
    {
        qint64 atMs;
        double percent;
    };
    struct Span
    {
        qint64 fromMs;
        qint64 toMs; // -1: goes on
        QString label;
        QString sentence;
    };
    struct Plot;

    void refresh();
    [[nodiscard]] const Value &value(std::size_t i) const;

    std::unique_ptr<Plot> m_plot; // the only place that knows QCustomPlot
    std::vector<Value> m_values;  // a ring once it is full
    std::size_t m_oldest = 0;
    std::vector<Span> m_spans;
    std::optional<double> m_limit;
    Colors m_colors;
    QColor m_curve;
    int m_repaints = 0;
    bool m_stale = true;
};

} // namespace sluice::ui

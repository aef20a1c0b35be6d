// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/time_axis.h"
#include "ui/style/palette_colors.h"

#include <QRectF>
#include <QString>

#include <vector>

class QFontMetrics;
class QPainter;

namespace sluice::ui {

// A time with a sentence that explains it; one that begins and ends at once is a mark.
struct Span
{
    qint64 fromMs = 0;
    qint64 toMs = -1; // -1: goes on
    QString label;
    QString sentence;

    [[nodiscard]] bool isMark() const { return toMs == fromMs; }
};

// In the order of their beginning. At most one goes on.
class SpanList
{
public:
    static constexpr int kept = 1000;

    void begin(qint64 atMs, const QString &label, const QString &sentence);
    void end(qint64 atMs);
    void mark(qint64 atMs, const QString &label, const QString &sentence);
    void forgetBefore(qint64 atMs);
    void clear() { m_spans.clear(); }

    [[nodiscard]] const std::vector<Span> &all() const { return m_spans; }
    // The newest one there; a mark is met so many milliseconds beside it as well. Null: none.
    [[nodiscard]] const Span *at(qint64 atMs, qint64 besideMs) const;

private:
    void add(Span span);

    std::vector<Span> m_spans;
};

// A thin sign at the lower edge of a plot.
void paintMark(QPainter &painter, double x, double bottom, const Colors &colors);

struct PlacedLabel
{
    QRectF rect;
    QString text;
};
// What can be written into a line of that rectangle, the newest first: the sentence where it fits into its
// span, else the label where there is room for it. No two of them overlap. Marks have none.
[[nodiscard]] std::vector<PlacedLabel> placeLabels(const std::vector<Span> &spans, const TimeScale &scale,
                                                   const QRectF &line, const QFontMetrics &metrics);

} // namespace sluice::ui

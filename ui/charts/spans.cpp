// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/spans.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sluice::ui {

void SpanList::add(Span span)
{
    m_spans.push_back(std::move(span));
    if (m_spans.size() > std::size_t(kept))
        m_spans.erase(m_spans.begin());
}

void SpanList::begin(qint64 atMs, const QString &label, const QString &sentence)
{
    end(atMs);
    add({atMs, -1, label, sentence});
}

void SpanList::end(qint64 atMs)
{
    for (Span &span : m_spans) {
        if (span.toMs < 0)
            span.toMs = std::max(atMs, span.fromMs + 1);
    }
}

void SpanList::mark(qint64 atMs, const QString &label, const QString &sentence)
{
    add({atMs, atMs, label, sentence});
}

void SpanList::forgetBefore(qint64 atMs)
{
    std::erase_if(m_spans, [atMs](const Span &span) { return span.toMs >= 0 && span.toMs < atMs; });
}

const Span *SpanList::at(qint64 atMs, qint64 besideMs) const
{
    const auto found = std::find_if(m_spans.rbegin(), m_spans.rend(), [atMs, besideMs](const Span &span) {
        const qint64 beside = span.isMark() ? besideMs : 0;
        return atMs >= span.fromMs - beside && (span.toMs < 0 || atMs <= span.toMs + beside);
    });
    return found == m_spans.rend() ? nullptr : &*found;
}

void paintMark(QPainter &painter, double x, double bottom, const Colors &colors)
{
    painter.setPen(QPen(colors.warning, 1.6));
    painter.drawLine(QPointF(x, bottom - 7), QPointF(x, bottom));
}

std::vector<PlacedLabel> placeLabels(const std::vector<Span> &spans, const TimeScale &scale,
                                     const QRectF &line, const QFontMetrics &metrics)
{
    constexpr double padding = 4;
    std::vector<PlacedLabel> placed;
    for (std::size_t after = spans.size(); after > 0; --after) {
        const Span &span = spans[after - 1];
        const qint64 to = span.toMs < 0 ? scale.toMs : span.toMs;
        if (span.isMark() || to < scale.fromMs || span.fromMs > scale.toMs)
            continue;
        const double a = scale.x(std::max(span.fromMs, scale.fromMs));
        const double b = scale.x(std::min(to, scale.toMs));
        const double left = std::min(a, b);
        const double wide = std::abs(b - a);
        const bool fits = metrics.horizontalAdvance(span.sentence) + 2 * padding <= wide;
        const QString &text = fits ? span.sentence : span.label;
        const double needed = metrics.horizontalAdvance(text) + 2 * padding;
        if (needed > line.width())
            continue;
        // From its beginning on, but inside of the picture.
        const double begin = scale.mirrored ? left + wide - needed : left;
        const QRectF rect(std::clamp(begin, line.left(), line.right() - needed), line.top(), needed,
                          line.height());
        const bool isFree = std::ranges::none_of(
            placed, [&rect](const PlacedLabel &other) { return other.rect.intersects(rect); });
        if (isFree)
            placed.push_back({rect, text});
    }
    return placed;
}

} // namespace sluice::ui

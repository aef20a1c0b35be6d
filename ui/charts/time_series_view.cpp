// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The header of QCustomPlot needs Qt's lower-case words; nothing else of the project does.
#undef QT_NO_KEYWORDS
#undef QT_NO_FOREACH

#include "ui/charts/time_series_view.h"

#include "ui/text/format.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>

namespace sluice::ui {

// Owned by the QCustomPlot, which is a child of the view.
struct TimeSeriesView::Plot
{
    QCustomPlot *widget = nullptr;
    QCPGraph *curve = nullptr;
    QCPItemLine *limit = nullptr;
    struct Shade
    {
        QCPItemRect *rect;
        QCPItemText *text;
    };
    std::vector<Shade> shades;
};

TimeSeriesView::TimeSeriesView(QWidget *parent)
    : QWidget(parent)
    , m_plot(std::make_unique<Plot>())
    , m_colors(colorsFrom(palette()))
    , m_curve(m_colors.accent)
{
    m_values.reserve(capacity);
    auto *plot = new QCustomPlot(this);
    m_plot->widget = plot;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plot);

    plot->setFocusPolicy(Qt::NoFocus);
    plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    plot->setMinimumSize(1, 1);
    plot->axisRect()->setAutoMargins(QCP::msNone);
    plot->axisRect()->setMargins(QMargins(0, 2, 0, 2));
    plot->axisRect()->setMinimumSize(1, 1);
    for (QCPAxis *axis : {plot->xAxis, plot->yAxis})
        axis->setVisible(false);
    plot->yAxis->setRange(0, 104);
    plot->xAxis->grid()->setVisible(false);
    plot->yAxis->grid()->setVisible(true);
    plot->yAxis->setVisible(true);
    plot->yAxis->setTickLabels(false);
    plot->yAxis->setTicks(true);
    plot->yAxis->setTickLength(0);
    plot->yAxis->setSubTicks(false);
    plot->yAxis->setBasePen(Qt::NoPen);
    plot->yAxis->setTickPen(Qt::NoPen);
    plot->yAxis->setSubTickPen(Qt::NoPen);
    const QSharedPointer<QCPAxisTickerFixed> ticker(new QCPAxisTickerFixed);
    ticker->setTickStep(50);
    plot->yAxis->setTicker(ticker);

    m_plot->curve = plot->addGraph();
    m_plot->limit = new QCPItemLine(plot);
    m_plot->limit->setVisible(false);
    for (QCPItemPosition *position : {m_plot->limit->start, m_plot->limit->end}) {
        position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        position->setTypeY(QCPItemPosition::ptPlotCoords);
    }
    setColors(m_colors);
}

TimeSeriesView::~TimeSeriesView() = default;

const TimeSeriesView::Value &TimeSeriesView::value(std::size_t i) const
{
    return m_values[(m_oldest + i) % m_values.size()];
}

void TimeSeriesView::append(qint64 atMs, double percent)
{
    const Value added{atMs, std::clamp(percent, 0.0, 100.0)};
    if (m_values.size() < std::size_t(capacity)) {
        m_values.push_back(added);
    } else {
        m_values[m_oldest] = added;
        m_oldest = (m_oldest + 1) % std::size_t(capacity);
    }
    const qint64 oldest = value(0).atMs;
    std::erase_if(m_spans, [oldest](const Span &span) { return span.toMs >= 0 && span.toMs < oldest; });
    refresh();
}

void TimeSeriesView::setLimit(std::optional<double> percent)
{
    m_limit = percent;
    refresh();
}

void TimeSeriesView::beginSpan(qint64 atMs, const QString &label, const QString &sentence)
{
    endSpan(atMs);
    m_spans.push_back({atMs, -1, label, sentence});
    refresh();
}

void TimeSeriesView::endSpan(qint64 atMs)
{
    if (!m_spans.empty() && m_spans.back().toMs < 0)
        m_spans.back().toMs = std::max(atMs, m_spans.back().fromMs);
    refresh();
}

void TimeSeriesView::setCurve(const QColor &color)
{
    m_curve = color;
    refresh();
}

void TimeSeriesView::setColors(const Colors &colors)
{
    m_colors = colors;
    refresh();
}

void TimeSeriesView::refresh()
{
    m_stale = true;
    if (!isVisible())
        return;
    m_stale = false;
    ++m_repaints;

    QCustomPlot *plot = m_plot->widget;
    plot->setBackground(QBrush(m_colors.card));
    plot->yAxis->grid()->setPen(QPen(m_colors.hover, 1));
    plot->yAxis->grid()->setZeroLinePen(QPen(m_colors.border, 1));
    m_plot->curve->setPen(QPen(m_curve, 1.8));
    QColor fill = m_curve;
    fill.setAlphaF(0.08F);
    m_plot->curve->setBrush(fill);

    QVector<double> times;
    QVector<double> percents;
    times.reserve(points());
    percents.reserve(points());
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        times << double(value(i).atMs) / 1000.0;
        percents << value(i).percent;
    }
    const double last = times.isEmpty() ? 0.0 : times.back();
    const double first = times.isEmpty() ? 0.0 : std::min(times.front(), last - 60.0);
    const double begin = std::max(first, last - double(windowMs) / 1000.0);
    plot->xAxis->setRange(begin, std::max(last, begin + 1.0));
    m_plot->curve->setData(times, percents, true);

    m_plot->limit->setVisible(m_limit.has_value());
    if (m_limit) {
        m_plot->limit->start->setCoords(0, *m_limit);
        m_plot->limit->end->setCoords(1, *m_limit);
        m_plot->limit->setPen(QPen(m_colors.bad, 1, Qt::DashLine));
    }

    while (m_plot->shades.size() > m_spans.size()) {
        plot->removeItem(m_plot->shades.back().rect);
        plot->removeItem(m_plot->shades.back().text);
        m_plot->shades.pop_back();
    }
    while (m_plot->shades.size() < m_spans.size())
        m_plot->shades.push_back({new QCPItemRect(plot), new QCPItemText(plot)});
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        const Span &span = m_spans[i];
        auto [rect, text] = m_plot->shades[i];
        const double from = double(span.fromMs) / 1000.0;
        const double to = span.toMs < 0 ? last : double(span.toMs) / 1000.0;
        rect->setPen(Qt::NoPen);
        rect->setBrush(m_colors.span);
        rect->topLeft->setCoords(from, 104);
        rect->bottomRight->setCoords(to, 0);
        rect->setLayer(QStringLiteral("background"));

        // The words stay inside of the picture: to the left of a span that begins in its right half.
        const bool late = from > (plot->xAxis->range().center());
        text->setText(span.label);
        text->setFont(small);
        text->setColor(m_colors.warning);
        text->setPositionAlignment(Qt::AlignBottom | (late ? Qt::AlignRight : Qt::AlignLeft));
        text->position->setCoords(late ? to : from, 2);
        text->setPadding(QMargins(4, 1, 4, 1));
        text->setVisible(i + 1 == m_spans.size());
    }
    plot->replot(QCustomPlot::rpQueuedReplot);
}

bool TimeSeriesView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_values.empty())
        return QWidget::event(event);

    const auto *help = static_cast<QHelpEvent *>(event);
    const auto at = qint64(m_plot->widget->xAxis->pixelToCoord(help->pos().x()) * 1000.0);
    for (const Span &span : m_spans) {
        if (at >= span.fromMs && (span.toMs < 0 || at <= span.toMs)) {
            QToolTip::showText(help->globalPos(), span.sentence, this);
            return true;
        }
    }
    std::size_t nearest = 0;
    for (std::size_t i = 1; i < m_values.size(); ++i) {
        if (qAbs(value(i).atMs - at) < qAbs(value(nearest).atMs - at))
            nearest = i;
    }
    QToolTip::showText(help->globalPos(),
                       tr("%1: %2", "time, percent")
                           .arg(clockText(value(nearest).atMs), percentText(value(nearest).percent)),
                       this);
    return true;
}

void TimeSeriesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void TimeSeriesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
}

} // namespace sluice::ui

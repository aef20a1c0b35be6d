// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/run_charts.h"

#include "ui/charts/time_series_view.h"
#include "ui/style/retranslate.h"
#include "ui/text/format.h"
#include "ui/text/throttle_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sluice::ui {

namespace {

constexpr std::array<double RunSample::*, 2> chartedValues{&RunSample::cpuPercent, &RunSample::memoryPercent};

} // namespace

RunCharts::RunCharts(QWidget *parent)
    : QWidget(parent)
    , m_hint(makeLabel(Tone::Muted, this))
    , m_colors(colorsFrom(palette()))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_parts = {makePart(layout), makePart(layout)};
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_hint, 1);
    setMinimumHeight(fontMetrics().height() * 8);
    clear({});
    inEveryLanguage(this, [this] { describe(); });
}

RunCharts::~RunCharts()
{
    clear({});
}

RunCharts::Part RunCharts::makePart(QHBoxLayout *layout)
{
    Part part;
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    part.heading = makeLabel(Tone::Strong, this);
    part.place = new QHBoxLayout;
    column->addWidget(part.heading);
    column->addLayout(part.place, 1);
    layout->addLayout(column, 1);
    return part;
}

void RunCharts::clear(const QString &why)
{
    for (Part &part : m_parts) {
        delete std::exchange(part.view, nullptr);
        part.heading->hide();
    }
    m_axis.reset();
    m_hint->setText(why);
    m_hint->setVisible(!why.isEmpty());
}

void RunCharts::show(const RunRecord &run, const QList<RunSample> &samples)
{
    clear(samples.isEmpty() ? tr("There are no charts of this run: they are kept for the last 200.")
                            : QString());
    if (samples.isEmpty())
        return;
    m_samples = samples;
    m_axis = std::make_unique<TimeAxis>();
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        Part &part = m_parts[i];
        part.view = new TimeSeriesView(this, m_axis.get());
        for (const RunSample &sample : samples)
            part.view->append(sample.atMs, sample.*chartedValues[i]);
        addSpans(*part.view, run, std::max(run.endedMs, samples.constLast().atMs));
        part.place->addWidget(part.view);
        part.heading->show();
    }
    m_axis->showAll();
    describe();
    dress();
}

// The charts in words.
void RunCharts::describe()
{
    m_parts[0].heading->setText(tr("Processor"));
    m_parts[1].heading->setText(tr("Memory"));
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        if (!part.view)
            continue;
        const double highest = std::ranges::max(m_samples, {}, chartedValues[i]).*chartedValues[i];
        part.view->setAccessibleName(part.heading->text());
        part.view->setAccessibleDescription(tr("From %1 to %2, at most %3")
                                                .arg(clockText(m_samples.constFirst().atMs),
                                                     clockText(m_samples.constLast().atMs),
                                                     percentText(highest)));
    }
}

void RunCharts::addSpans(TimeSeriesView &view, const RunRecord &run, qint64 endMs)
{
    for (const ThrottleEvent &event : run.throttleEvents) {
        if (event.to == ThrottleLevel::Normal)
            view.endSpan(event.atMs);
        else
            view.beginSpan(event.atMs, throttleLabel(event), throttleSentence(event));
    }
    view.endSpan(endMs);
}

void RunCharts::setColors(const Colors &colors)
{
    m_colors = colors;
    dress();
}

void RunCharts::dress()
{
    for (const Part &part : m_parts) {
        setTone(part.heading, Tone::Strong, m_colors);
        if (part.view)
            part.view->setColors(m_colors);
    }
    setTone(m_hint, Tone::Muted, m_colors);
    if (cpu())
        cpu()->setCurve(m_colors.accent);
    if (memory())
        memory()->setCurve(m_colors.good);
}

} // namespace sluice::ui

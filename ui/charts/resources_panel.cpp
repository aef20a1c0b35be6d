// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/resources_panel.h"

#include "engine/model/batch.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_menu.h"
#include "ui/charts/lanes_view.h"
#include "ui/charts/run_values.h"
#include "ui/charts/time_series_view.h"
#include "ui/charts/values_table.h"
#include "ui/style/retranslate.h"
#include "ui/style/widgets.h"
#include "ui/text/pace_text.h"
#include "ui/text/throttle_text.h"

#include <QClipboard>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace sluice::ui {

namespace {

constexpr double pictureScale = 2.0;

// By what stands above them.
constexpr int stretchOf(ChartKind kind)
{
    return kind == ChartKind::Cpu ? 7 : kind == ChartKind::Memory ? 9 : 8;
}

} // namespace

ResourcesPanel::ResourcesPanel(QWidget *parent)
    : QWidget(parent)
    , m_lanes(new LanesView(this, &m_axis))
    , m_lanesCard(new ChartCard({}, m_lanes, this))
    , m_live(makeButton({}, "small", m_lanesCard))
    , m_colors(colorsFrom(palette()))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (const ChartKind kind : allCharts) {
        auto *view = new TimeSeriesView(this, &m_axis);
        view->show(m_history.samples(), curvesOf(kind, m_colors, m_config));
        auto *card = new ChartCard(chartName(kind), view, this);
        card->setObjectName(QStringLiteral("chart-") + nameString(kind));
        connect(view, &TimeView::wished, this, [this, card](TimeView::Wish asked) { wish(card, asked); });
        chart(kind) = {card, view};
        layout->addWidget(card, stretchOf(kind));
    }
    buildLanes();
    layout->addWidget(m_lanesCard, 10);

    inEveryLanguage(this, [this] { say(); });
    showCharts();
}

// The views look at the axis and the history, which end with this.
ResourcesPanel::~ResourcesPanel()
{
    for (const Chart &chart : m_charts)
        delete chart.card;
    delete m_lanesCard;
}

void ResourcesPanel::buildLanes()
{
    m_live->setObjectName(QStringLiteral("live"));
    m_live->hide();
    m_lanesCard->addToTitle(m_live);
    connect(m_live, &QPushButton::clicked, &m_axis, &TimeAxis::goLive);
    connect(&m_axis, &TimeAxis::liveChanged, m_live, &QWidget::setHidden);
    connect(m_lanes, &LanesView::jobActivated, this, &ResourcesPanel::jobActivated);
    connect(m_lanes, &TimeView::wished, this, [this](TimeView::Wish asked) { wish(m_lanesCard, asked); });
}

void ResourcesPanel::say()
{
    m_live->setText(tr("Live"));
    m_live->setToolTip(tr("Follow what happens now"));
    m_lanesCard->setName(tr("Workers"));
    tellLanes();
    for (const ChartKind kind : allCharts) {
        ChartCard &card = *chart(kind).card;
        card.setName(chartName(kind));
        card.setToolTip(chartHelp(kind));
        card.setWords(m_history.last().atMs > 0 ? chartWords(kind, m_history.last(), m_config)
                                                : emptyWords(kind, m_config),
                      m_nowMs);
        chart(kind).view->spans().clear();
    }
    m_lanes->spans().clear();
    for (const ThrottleEvent &event : m_history.decisions())
        drawThrottle(event);
    applyCurves();
}

void ResourcesPanel::setColors(const Colors &colors)
{
    m_colors = colors;
    for (const Chart &chart : m_charts)
        chart.card->setColors(colors);
    m_lanesCard->setColors(colors);
    applyCurves();
}

void ResourcesPanel::setConfig(const Config &config)
{
    m_config = config;
    applyCurves();
    if (m_nowMs > 0)
        return;
    for (const ChartKind kind : allCharts)
        chart(kind).card->setWords(emptyWords(kind, config), 0);
}

void ResourcesPanel::applyCurves()
{
    for (const ChartKind kind : allCharts)
        chart(kind).view->setCurves(curvesOf(kind, m_colors, m_config));
}

void ResourcesPanel::setShownCharts(const QStringList &names)
{
    m_chosen.clear();
    for (const ChartKind kind : allCharts) {
        if (names.contains(nameString(kind)))
            m_chosen.push_back(kind);
    }
    showCharts();
}

void ResourcesPanel::showCharts()
{
    const int comfortable = fontMetrics().height() * 19;
    m_shown = chartsFor(m_chosen, width(), comfortable, m_history.last().hasPressure);
    for (const ChartKind kind : allCharts)
        chart(kind).card->setVisible(std::ranges::find(m_shown, kind) != m_shown.end());
}

void ResourcesPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showCharts();
}

void ResourcesPanel::addSample(const ResourceSample &sample)
{
    const bool toldOfPressure = m_history.last().hasPressure != sample.hasPressure;
    m_nowMs = sample.atMs;
    m_history.add(sample, m_config);
    if (toldOfPressure)
        showCharts();
    for (const ChartKind kind : allCharts)
        chart(kind).card->setWords(chartWords(kind, sample, m_config), sample.atMs);
    m_lanes->setNow(sample.atMs);
    m_axis.setNow(sample.atMs);
}

void ResourcesPanel::addThrottle(const ThrottleEvent &event)
{
    m_history.add(event);
    drawThrottle(event);
}

void ResourcesPanel::drawThrottle(const ThrottleEvent &event)
{
    const QString label = throttleLabel(event);
    const QString sentence = throttleSentence(event, m_config);
    const bool holdsBack = event.to != ThrottleLevel::Normal;
    for (const ChartKind kind : allCharts) {
        const Chart &shown = chart(kind);
        shown.view->endSpan(event.atMs); // another level begins another span
        if (!sharesCause(kind, event.metric)) {
            shown.view->mark(event.atMs, label, sentence);
            continue;
        }
        if (holdsBack)
            shown.view->beginSpan(event.atMs, label, sentence);
        else
            shown.view->mark(event.atMs, label, sentence);
        shown.card->setLastSentence(sentence);
    }
    SpanList &lanes = m_lanes->spans();
    lanes.end(event.atMs);
    if (holdsBack && event.metric == ThrottleMetric::WorkerHealth)
        lanes.begin(event.atMs, label, sentence);
    else
        lanes.mark(event.atMs, label, sentence);
    m_lanes->lanesChanged();
}

void ResourcesPanel::beginBatch(const BatchInfo &batch)
{
    m_nowMs = qMax(m_nowMs, batch.startedMs);
    m_lanes->lanes().begin(batch);
    m_lanes->lanesChanged();
}

void ResourcesPanel::endBatch(BatchId id, bool crashed)
{
    m_lanes->lanes().end(id, crashed, m_nowMs);
    m_lanes->lanesChanged();
}

void ResourcesPanel::holdBatch(BatchId id, bool held)
{
    m_lanes->lanes().hold(id, held, m_nowMs);
    m_lanes->lanesChanged();
}

void ResourcesPanel::changeJob(const Job &job)
{
    if (m_lanes->lanes().change(job, m_nowMs))
        m_lanes->lanesChanged();
}

void ResourcesPanel::setProgress(const RunProgress &progress)
{
    m_progress = progress;
    tellLanes();
}

void ResourcesPanel::tellLanes()
{
    const QString pace = paceText(m_progress);
    const QString detail = pace.isEmpty() ? tr("nothing is being converted") : pace;
    m_lanesCard->setWords({tr("Workers"), detail,
                           tr("%n worker(s) converting, %1", nullptr, m_lanes->lanes().active()).arg(detail)},
                          m_nowMs);
}

void ResourcesPanel::beginRun()
{
    m_history.beginRun();
    const qint64 from = m_history.firstMs();
    for (const Chart &chart : m_charts)
        chart.view->spans().forgetBefore(from);
    m_lanes->spans().forgetBefore(from);
    m_lanes->lanes().clear();
    m_lanes->lanesChanged();
    if (from > 0)
        m_axis.setFirst(from);
    m_axis.goLive();
}

// The picture of a run stays as it was at its end.
void ResourcesPanel::endRun()
{
    setProgress({});
    for (const Chart &chart : m_charts) // what was held back is over as well
        chart.view->endSpan(m_nowMs);
    m_lanes->spans().end(m_nowMs);
    m_axis.stay();
}

// Twelve thousand rows of a long run take longer than a window may stand still.
void ResourcesPanel::saveValues()
{
    auto *watcher = new QFutureWatcher<QByteArray>(this);
    const QString name = nameToSave(tr("values"), m_nowMs, QStringLiteral("csv"));
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, name] {
        watcher->deleteLater();
        Q_EMIT saveWanted(watcher->result(), name);
    });
    watcher->setFuture(QtConcurrent::run(m_history.csv(m_config)));
}

void ResourcesPanel::wish(ChartCard *card, TimeView::Wish wish)
{
    switch (wish) {
    case TimeView::Wish::SavePicture:
        Q_EMIT saveWanted(card->png(pictureScale),
                          nameToSave(card->accessibleName(), m_nowMs, QStringLiteral("png")));
        return;
    case TimeView::Wish::SaveValues:
        saveValues();
        return;
    case TimeView::Wish::CopyPicture:
        QGuiApplication::clipboard()->setPixmap(card->pixmap(pictureScale));
        return;
    case TimeView::Wish::ShowTable:
        (new ValuesTable(m_history.samples(), this))->show();
        return;
    case TimeView::Wish::Menu:
        openMenu(card);
        return;
    }
}

// At the pointer, or in the middle of the chart where a key asked.
void ResourcesPanel::openMenu(ChartCard *card)
{
    auto *menu = new ChartMenu(m_chosen, m_shown, this);
    connect(menu, &ChartMenu::wished, this, [this, card](TimeView::Wish asked) { wish(card, asked); });
    connect(menu, &ChartMenu::liveAsked, &m_axis, &TimeAxis::goLive);
    connect(menu, &ChartMenu::wholeAsked, &m_axis, &TimeAxis::showAll);
    connect(menu, &ChartMenu::chartsChosen, this, &ResourcesPanel::choose);
    const QRect picture(card->mapToGlobal(QPoint()), card->size());
    menu->popup(picture.contains(QCursor::pos()) ? QCursor::pos() : picture.center());
}

void ResourcesPanel::choose(const std::vector<ChartKind> &charts)
{
    m_chosen = charts;
    showCharts();
    QStringList names;
    for (const ChartKind kind : charts)
        names << nameString(kind);
    Q_EMIT shownChartsChosen(names);
}

} // namespace sluice::ui

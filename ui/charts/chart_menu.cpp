// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_menu.h"

#include "ui/charts/resource_words.h"

#include <QAction>

#include <algorithm>

namespace sluice::ui {

ChartMenu::ChartMenu(const std::vector<ChartKind> &chosen, const std::vector<ChartKind> &shown,
                     QWidget *parent)
    : QMenu(parent)
{
    connect(this, &QMenu::aboutToHide, this, &QObject::deleteLater);
    addWish(tr("Save &picture…"), QKeySequence::Save, TimeView::Wish::SavePicture);
    addWish(tr("Save &values…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, TimeView::Wish::SaveValues);
    addWish(tr("&Copy picture"), QKeySequence::Copy, TimeView::Wish::CopyPicture);
    addWish(tr("Show as &table"), Qt::CTRL | Qt::Key_T, TimeView::Wish::ShowTable);
    addSeparator();
    connect(addAction(tr("Show the &whole run")), &QAction::triggered, this, &ChartMenu::wholeAsked);
    QAction *live = addAction(tr("&Live"));
    live->setShortcut(Qt::Key_End);
    live->setShortcutContext(Qt::WidgetShortcut);
    connect(live, &QAction::triggered, this, &ChartMenu::liveAsked);
    addSeparator();

    addCharts(shown, chosen.empty());
}

void ChartMenu::addCharts(const std::vector<ChartKind> &shown, bool automatic)
{
    QMenu *charts = addMenu(tr("&Shown charts"));
    for (std::size_t i = 0; i < allCharts.size(); ++i) {
        QAction *chart = charts->addAction(chartName(allCharts[i]));
        chart->setCheckable(true);
        chart->setChecked(std::ranges::find(shown, allCharts[i]) != shown.end());
        chart->setEnabled(!chart->isChecked() || shown.size() > 1); // the last one stays
        connect(chart, &QAction::triggered, this, &ChartMenu::choose);
        m_charts[i] = chart;
    }
    charts->addSeparator();
    QAction *asMany = charts->addAction(tr("As many as have &room"));
    asMany->setCheckable(true);
    asMany->setChecked(automatic);
    connect(asMany, &QAction::triggered, this, [this] { Q_EMIT chartsChosen({}); });
}

// The keys work in the chart itself; here they are only told.
void ChartMenu::addWish(const QString &text, const QKeySequence &keys, TimeView::Wish wish)
{
    QAction *action = addAction(text);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, wish] { Q_EMIT wished(wish); });
}

void ChartMenu::choose()
{
    std::vector<ChartKind> charts;
    for (std::size_t i = 0; i < allCharts.size(); ++i) {
        if (m_charts[i]->isChecked())
            charts.push_back(allCharts[i]);
    }
    Q_EMIT chartsChosen(charts);
}

} // namespace sluice::ui

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart_kinds.h"
#include "ui/charts/time_view.h"

#include <QMenu>

#include <array>
#include <vector>

namespace sluice::ui {

// What can be done with a chart, and which charts are shown. For one time: it deletes itself when it was
// closed.
class ChartMenu final : public QMenu
{
    Q_OBJECT

public:
    // `chosen` empty: as many as have room, which are `shown`.
    ChartMenu(const std::vector<ChartKind> &chosen, const std::vector<ChartKind> &shown, QWidget *parent);

Q_SIGNALS:
    void wished(sluice::ui::TimeView::Wish wish);
    void liveAsked();
    void wholeAsked();
    void chartsChosen(const std::vector<sluice::ui::ChartKind> &charts); // empty: as many as have room

private:
    void addWish(const QString &text, const QKeySequence &keys, TimeView::Wish wish);
    void addCharts(const std::vector<ChartKind> &shown, bool automatic);
    void choose();

    std::array<QAction *, allCharts.size()> m_charts{};
};

} // namespace sluice::ui

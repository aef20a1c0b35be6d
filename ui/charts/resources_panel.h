// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/config.h"
#include "engine/model/event.h"
#include "engine/model/job.h"
#include "ui/charts/chart_kinds.h"
#include "ui/charts/resource_history.h"
#include "ui/charts/time_view.h"
#include "ui/style/palette_colors.h"

#include <QWidget>

#include <array>
#include <vector>

class QPushButton;

namespace sluice {
struct BatchInfo;
}

namespace sluice::ui {

class ChartCard;
class LanesView;
class TimeSeriesView;

// What the machine does: CPU, memory, disk and pressure with their limits and what the throttle decided, and
// the lanes of the workers, each a card with its values in words above the picture. All of them show the same
// stretch of time.
class ResourcesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ResourcesPanel(QWidget *parent = nullptr);
    ~ResourcesPanel() override;

    void setColors(const Colors &colors);
    void setConfig(const Config &config);
    void setShownCharts(const QStringList &names); // empty: as many as have room

    void addSample(const ResourceSample &sample);
    void addThrottle(const ThrottleEvent &event);
    void beginBatch(const BatchInfo &batch);
    void endBatch(BatchId id, bool crashed);
    void holdBatch(BatchId id, bool held);
    void changeJob(const Job &job);
    void setProgress(const RunProgress &progress);
    void beginRun();
    void endRun();

    [[nodiscard]] TimeAxis &axis() { return m_axis; }

Q_SIGNALS:
    void jobActivated(sluice::JobId id); // in the lanes
    void shownChartsChosen(const QStringList &names);
    // Bytes that the user wants in a file, with a name for it.
    void saveWanted(const QByteArray &bytes, const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Chart
    {
        ChartCard *card = nullptr;
        TimeSeriesView *view = nullptr;
    };
    Chart &chart(ChartKind kind) { return m_charts[std::size_t(kind)]; }
    void buildLanes();
    void say();
    void drawThrottle(const ThrottleEvent &event);
    void applyCurves();
    void showCharts();
    void tellLanes();
    void saveValues();
    void wish(ChartCard *card, TimeView::Wish wish);
    void openMenu(ChartCard *card);
    void choose(const std::vector<ChartKind> &charts);

    TimeAxis m_axis;
    ResourceHistory m_history;
    std::array<Chart, allCharts.size()> m_charts{};
    LanesView *m_lanes;
    ChartCard *m_lanesCard;
    QPushButton *m_live;
    std::vector<ChartKind> m_chosen;
    std::vector<ChartKind> m_shown;
    Colors m_colors;
    Config m_config;
    RunProgress m_progress;
    qint64 m_nowMs = 0; // of the last sample, or of a batch that began after it
};

} // namespace sluice::ui

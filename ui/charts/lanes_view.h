// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/lanes.h"
#include "ui/charts/spans.h"
#include "ui/charts/time_view.h"

#include <optional>

class QScrollBar;

namespace sluice::ui {

class BlockPainter;

// Paints the lanes over the same time as the charts beside it; where there are more than fit, they scroll.
// Up, Down and Enter choose a lane and activate its file.
class LanesView final : public TimeView
{
    Q_OBJECT

public:
    explicit LanesView(QWidget *parent = nullptr, TimeAxis *axis = nullptr);

    [[nodiscard]] Lanes &lanes() { return m_lanes; }
    [[nodiscard]] SpanList &spans() { return m_spans; } // what made processes start late or not at all
    void setNow(qint64 atMs);                           // where blocks end that go on
    void lanesChanged();

    [[nodiscard]] int firstShown() const;
    [[nodiscard]] QSize sizeHint() const override { return {260, 110}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 48}; }

Q_SIGNALS:
    void jobActivated(sluice::JobId id);

protected:
    [[nodiscard]] QRect plotRect() const override;
    void paintPlot(QPainter &painter, const TimeScale &scale) override;
    [[nodiscard]] QString tipAt(const QPoint &pos) const override;
    void clicked(const QPoint &pos) override;
    bool scrolled(int steps) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Found
    {
        const Lanes::Block *block = nullptr;
        int lane = 0;
    };
    [[nodiscard]] int laneCount() const { return int(m_lanes.lanes().size()); }
    [[nodiscard]] int pitch() const; // from one lane to the next
    [[nodiscard]] int fitting() const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int barWidth() const;
    [[nodiscard]] QRectF laneRect(int lane) const;
    [[nodiscard]] QRectF blockRect(const TimeScale &scale, const QRectF &lane, qint64 fromMs,
                                   qint64 toMs) const;
    [[nodiscard]] Found blockAt(const QPoint &pos) const;
    void paintLane(QPainter &painter, const TimeScale &scale, int lane) const;
    void chooseLane(int lane);
    void layOut();

    Lanes m_lanes;
    SpanList m_spans;
    QScrollBar *m_bar;
    qint64 m_nowMs = 0;
    int m_chosen = 0; // lane of the keyboard
};

} // namespace sluice::ui

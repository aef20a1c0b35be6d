// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/time_axis.h"
#include "ui/style/palette_colors.h"

#include <QWidget>

class QPainter;

namespace sluice::ui {

// A picture over time: what all of them share. Drag, wheel and keys move and zoom the axis, the pointer shows
// the moment under it, ticks tell the time. Nothing is painted while it cannot be seen.
class TimeView : public QWidget
{
    Q_OBJECT

public:
    enum class Wish { SavePicture, SaveValues, CopyPicture, ShowTable, Menu };

    // With an axis that others share and that outlives this; null: one of its own,
    // which shows everything.
    explicit TimeView(TimeAxis *axis = nullptr, QWidget *parent = nullptr);

    [[nodiscard]] TimeAxis &axis() { return *m_axis; }
    virtual void setColors(const Colors &colors);
    void refresh(); // paints soon, if anybody can see it

    [[nodiscard]] int repaints() const { return m_repaints; }
    [[nodiscard]] QSize sizeHint() const override { return {200, 110}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 48}; }

Q_SIGNALS:
    void wished(sluice::ui::TimeView::Wish wish);

protected:
    // Without the line of the times at the bottom.
    [[nodiscard]] virtual QRect plotRect() const;
    virtual void paintPlot(QPainter &painter, const TimeScale &scale) = 0;
    // Over the line of the moment that is pointed at.
    virtual void paintAbove(QPainter & /*painter*/, const TimeScale & /*scale*/) {}
    [[nodiscard]] virtual QString tipAt(const QPoint &pos) const = 0;
    virtual void clicked(const QPoint & /*pos*/) {}
    // Of the wheel or a key, down or up (negative), or not at all yet: true where it scrolls something else
    // than the time.
    virtual bool scrolled(int /*steps*/) { return false; }

    [[nodiscard]] const Colors &colors() const { return m_colors; }
    [[nodiscard]] std::optional<qint64> axisCursor() const { return m_axis->cursor(); }
    [[nodiscard]] TimeScale scale() const;
    [[nodiscard]] QFont smallFont() const;

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int timesHeight() const;
    bool scrolledBy(double steps);
    void paintTimes(QPainter &painter, const TimeScale &scale);
    void paintCursor(QPainter &painter, const TimeScale &scale);

    TimeAxis *m_axis;
    Colors m_colors;
    int m_repaints = 0;
    bool m_dragged = false;
    double m_turned = 0; // of a step of the wheel
    QPoint m_pressed;
    QPointF m_last;
};

} // namespace sluice::ui

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/lanes.h"
#include "ui/style/palette_colors.h"

#include <QWidget>

namespace sluice::ui {

// Paints the lanes of the last ten minutes, or of the whole run while it is shorter.
class LanesView final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qint64 windowMs = 10 * 60 * 1000;

    explicit LanesView(QWidget *parent = nullptr);

    [[nodiscard]] Lanes &lanes() { return m_lanes; }
    void setNow(qint64 atMs); // the right edge
    void setColors(const Colors &colors);
    void lanesChanged();

    [[nodiscard]] QSize sizeHint() const override { return {260, 110}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 48}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Geometry
    {
        int label = 0; // width of the names of lanes
        int pitch = 0; // from one lane to the next
        int shown = 0; // lanes that fit
        qint64 fromMs = 0;
        qint64 toMs = 1;
    };
    [[nodiscard]] Geometry geometryNow() const;
    [[nodiscard]] QRectF blockRect(const Geometry &geometry, int lane, const Lanes::Block &block) const;

    Lanes m_lanes;
    Colors m_colors;
    qint64 m_nowMs = 0;
};

} // namespace sluice::ui

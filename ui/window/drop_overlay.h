// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace sluice::ui {

// Lies over the window while something is dragged over it, and says what a drop will do.
class DropOverlay final : public QWidget
{
    Q_OBJECT

public:
    explicit DropOverlay(QWidget *parent);

    void appear(bool takes = true); // false: a drop will add nothing

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_takes = true;
};

} // namespace sluice::ui

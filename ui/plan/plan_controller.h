// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/palette_colors.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace sluice::ui {

class EngineLink;
class PlanDialog;

// The review of the plan: asks the engine for it while somebody looks at it, and again whenever something has
// changed that it follows from.
class PlanController final : public QObject
{
    Q_OBJECT

public:
    PlanController(EngineLink &link, QWidget *window);

    void open();
    void setColors(const Colors &colors);

Q_SIGNALS:
    void saveWanted(const QByteArray &content, const QString &name);

private:
    void ask();
    void makeDialog();
    [[nodiscard]] bool isShown() const;

    EngineLink &m_link;
    QWidget *m_window;
    QPointer<PlanDialog> m_dialog; // of the window; made when it is first wanted
    QTimer m_changed;
    Colors m_colors;
    int m_leftOut = 0;
    bool m_running = false;
};

} // namespace sluice::ui

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/event.h"

#include <QObject>
#include <QTimer>
#include <QVariantMap>

namespace sluice::ui {
class EngineLink;
}

namespace sluice::desktop {

class Bus;

// The progress of a run at the program's icon, where docks and taskbars show that: never backwards, at most
// four times a second, hidden while the run is paused and after its end. After problems the icon asks for
// attention until a window is looked at.
class LauncherProgress final : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    LauncherProgress(ui::EngineLink &link, Bus &session, QObject *parent = nullptr);

private:
    void stateChanged(RunState was, RunState is);
    void setUrgent(bool urgent);
    void change();
    void send();

    Bus &m_session;
    QTimer m_pause; // between two signals
    QVariantMap m_sent;
    double m_fraction = 0.0;
    bool m_visible = false;
    bool m_urgent = false;
};

} // namespace sluice::desktop

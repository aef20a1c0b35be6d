// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/event.h"

#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QString>

namespace sluice::ui {
class EngineLink;
}

namespace sluice::desktop {

class Bus;

// Keeps the computer from going to sleep while a run works on files, not while it is paused. The screen may
// go dark. Asks logind, whose lock the kernel gives up with this process, else the desktop's portal; where
// neither answers, the computer sleeps as ever.
class SleepInhibitor final : public QObject
{
    Q_OBJECT

public:
    // All of them outlive it.
    SleepInhibitor(ui::EngineLink &link, Bus &system, Bus &session, QObject *parent = nullptr);

    [[nodiscard]] bool isHeld() const { return m_lock.isValid() || !m_request.isEmpty(); }

private:
    void want(bool wanted);
    void askLogind();
    void askPortal();
    void release();

    Bus &m_system;
    Bus &m_session;
    bool m_wanted = false;
    bool m_asking = false;
    QDBusUnixFileDescriptor m_lock; // logind's
    QString m_request;              // the portal's
};

} // namespace sluice::desktop

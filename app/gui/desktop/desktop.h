// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/desktop/bus.h"
#include "app/gui/desktop/file_manager.h"
#include "app/gui/desktop/launcher_progress.h"
#include "app/gui/desktop/run_notifier.h"
#include "app/gui/desktop/sleep_inhibitor.h"
#include "app/gui/desktop/when_done.h"

namespace sluice::ui {
class EngineLink;
class MainWindow;
} // namespace sluice::ui

namespace sluice::desktop {

// Everything that the window owes to the desktop around it and gets from it, tied to the window and to the
// facts of the engine. Where a service is missing, what it would have done does not happen.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    // All of them outlive it.
    Desktop(ui::EngineLink &link, ui::MainWindow &window, Bus &session, QObject *parent = nullptr);

Q_SIGNALS:
    void raiseWanted(const QString &token); // the window is to come to the front

private:
    Bus m_system;
    SleepInhibitor m_inhibitor;
    RunNotifier m_notifier;
    LauncherProgress m_progress;
    FileManager m_files;
    WhenDone m_whenDone;
};

} // namespace sluice::desktop

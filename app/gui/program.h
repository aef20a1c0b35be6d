// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/desktop/appearance.h"
#include "app/gui/desktop/desktop.h"
#include "app/gui/file_saver.h"
#include "app/gui/settings.h"
#include "app/gui/window_lock.h"
#include "engine/engine.h"
#include "ui/engine_link.h"
#include "ui/window/main_window.h"

#include <QObject>

namespace sluice {

// The one window of the program with everything behind it: built and tied together here, in the order of
// dependence. They end in the reverse order, the engine and its workers after the window.
class Program final : public QObject
{
    Q_OBJECT

public:
    // The bus outlives it.
    Program(Theme theme, desktop::Bus &session, QObject *parent = nullptr);
    ~Program() override;

    void addPaths(const QStringList &paths); // when the engine is ready, if it is not yet
    void raise(const QString &token);        // the token of the desktop, for Wayland; may be empty
    void act(const QString &action);         // "add-folder" or "add-files"; others are passed over

    [[nodiscard]] ui::MainWindow &window() { return m_window; }
    [[nodiscard]] ui::EngineLink &link() { return m_link; }

private:
    [[nodiscard]] EngineSetup setup() const;
    void tellProblems();

    desktop::Appearance m_appearance;
    ui::EngineLink m_link;
    Settings m_settings;
    WindowLock m_lock;
    Engine m_engine;
    ui::MainWindow m_window;
    FileSaver m_saver;
    desktop::Desktop m_desktop;
    QStringList m_early; // given before the engine was ready
    bool m_ready = false;
};

} // namespace sluice

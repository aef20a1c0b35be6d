// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/main_window.h"

#include <QSettings>

namespace sluice {

// What the window remembers: the only place of the program that reads and writes settings.
class Settings
{
public:
    Settings();

    [[nodiscard]] ui::WindowChoices choices() const;
    void keep(const ui::WindowChoices &choices);
    void restoreGeometry(ui::MainWindow &window) const;
    void keepGeometry(const ui::MainWindow &window);

private:
    QSettings m_file;
};

} // namespace sluice

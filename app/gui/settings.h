// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/error.h"
#include "ui/window/main_window.h"

#include <QSettings>
#include <QTimer>

#include <functional>
#include <optional>

namespace sluice {

// What the window remembers: the only place of the program that reads and writes settings. Those of batches
// and of the machine stand in a file that the command line reads too, the others beside it.
class Settings final
{
public:
    // `tell` is called with what could not be written, later, from the event loop.
    explicit Settings(std::function<void(const Error &)> tell = {});
    ~Settings();
    Q_DISABLE_COPY_MOVE(Settings)

    [[nodiscard]] const ui::WindowChoices &choices() const { return m_choices; }
    // Why the file of settings could not be used, so that choices() has those of a new Sluice. It is left as
    // it is until one of them is changed, and then moved aside.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    void keep(const ui::WindowChoices &choices); // on the disk a moment later, at the latest when this ends
    void restoreGeometry(ui::MainWindow &window) const;
    void keepGeometry(const ui::MainWindow &window);

private:
    void write();

    QSettings m_file;
    ui::WindowChoices m_choices;
    std::optional<Error> m_problem;
    std::function<void(const Error &)> m_tell;
    QTimer m_timer;
};

} // namespace sluice

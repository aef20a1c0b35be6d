// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sluice::app {

// The worker program: $SLUICE_WORKER where it is set, else beside this program (in the build tree), else in
// libexec below the installation's prefix. Needs a QCoreApplication. Returns the last candidate when there is
// none, so that the error can name it.
[[nodiscard]] QString workerProgram();

// The settings that the window keeps: $XDG_CONFIG_HOME/sluice/settings.json, by default below ~/.config.
[[nodiscard]] QString settingsFile();

// Journal, locks and own profiles: $XDG_STATE_HOME/sluice, by default ~/.local/state/sluice.
[[nodiscard]] QString stateFolder();

} // namespace sluice::app

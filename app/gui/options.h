// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/theme.h"

#include <QStringList>

namespace sluice {

struct Options
{
    Theme theme = Theme::System;
    QStringList paths; // absolute: files and folders to add
    QString action;    // what the window is to do first; see Program::act
};

// Reads the command line. Answers --help and --version, and a mistake, by ending the program.
[[nodiscard]] Options readOptions();

} // namespace sluice

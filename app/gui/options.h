// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace sluice {

enum class Theme { System, Light, Dark };

struct Options
{
    Theme theme = Theme::System;
    QStringList paths; // absolute: files and folders to add
};

// Reads the command line. Answers --help and --version, and a mistake, by ending the program.
[[nodiscard]] Options readOptions();

} // namespace sluice

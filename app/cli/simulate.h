// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace sluice::cli {

// `sluice-cli simulate`: what a machine would make of a list of files, without touching one. Prints a summary
// and answers with an exit code; `arguments` are those of the program, the verb among them.
[[nodiscard]] int simulate(const QStringList &arguments);

} // namespace sluice::cli

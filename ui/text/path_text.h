// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace sluice::ui {

// A few paths as a list shows them, in about `most` letters each: the folder of the user as "~", the middle
// left out where they are long, and no two alike. One that cannot be told apart otherwise is there in full.
[[nodiscard]] QStringList shortPaths(const QStringList &paths, const QString &home, int most);

} // namespace sluice::ui

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace sluice::ui {

// As it is shown: without what hides or breaks lines, and from left to right also among words that are not.
[[nodiscard]] QString pathText(const QString &path);

// A few paths as a list shows them, in about `most` letters each: the folder of the user as "~", the middle
// left out where they are long, and no two alike. One that cannot be told apart otherwise is there in full.
[[nodiscard]] QStringList shortPaths(const QStringList &paths, const QString &home, int most);

} // namespace sluice::ui

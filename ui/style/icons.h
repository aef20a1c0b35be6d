// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace sluice::ui {

// An icon of resources/icons in one colour; sharp at every scale. The name is that of the file: "add-folder".
[[nodiscard]] QIcon icon(const QString &name, const QColor &color);

// The icon of the program: that of the theme by this name, else the one that is built in.
[[nodiscard]] QIcon programIcon(const QString &themeName);

// Makes the icons known to Qt's resources; a static library does not do that by itself.
void registerIcons();

} // namespace sluice::ui

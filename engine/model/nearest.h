// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace sluice {

// The candidate that takes the fewest typed letters to get to, ignoring case; the first of several. Empty
// only when there are no candidates.
[[nodiscard]] QString nearest(const QString &word, const QStringList &candidates);

} // namespace sluice

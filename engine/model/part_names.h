// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sluice {

// The folder beside a part for what the first of two passes has learned. It is made after the part and
// removed before it, so that where it is, a part is; whoever removes a part removes it first.
[[nodiscard]] inline QString passFolderOf(const QString &partPath)
{
    const QString ending = QStringLiteral(".part");
    const bool usual =
        partPath.endsWith(ending); // no longer than the part, whose name may be as long as can be
    return (usual ? partPath.chopped(ending.size()) : partPath) + QStringLiteral(".pass");
}

} // namespace sluice

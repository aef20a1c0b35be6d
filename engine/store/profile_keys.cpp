// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/profile_keys.h"

namespace sluice::store {

QString profileId(const QString &name)
{
    constexpr qsizetype longest = 60; // it becomes the name of a file
    QString id;
    const QString lower = name.toLower();
    for (const QChar c : lower) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    id.truncate(longest);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? QStringLiteral("profile") : id;
}

} // namespace sluice::store

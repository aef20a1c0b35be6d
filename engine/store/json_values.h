// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What may be wrong with single values of a JSON file, in words that follow the name of a key.

#include "engine/model/json.h"
#include "engine/model/nearest.h"

#include <QString>
#include <QStringList>

#include <limits>

namespace sluice::store {

[[nodiscard]] inline bool isInt(const Json &value)
{
    if (!value.is_number_integer())
        return false;
    if (value.is_number_unsigned())
        return value.get<quint64>() <= quint64(std::numeric_limits<int>::max());
    return value.get<qint64>() >= std::numeric_limits<int>::min();
}

// What is wrong with a value that must be one of an enum's names, or empty.
template <Named Enum>
[[nodiscard]] QString wrongName(const Json &value)
{
    QStringList names;
    for (const auto &entry : Names<Enum>::table)
        names.append(nameString(entry.first));
    const QString list = names.join(QStringLiteral(", "));
    if (!value.is_string())
        return QStringLiteral("must be one of %1").arg(list);
    const auto text = value.get<QString>();
    if (names.contains(text))
        return {};
    return QStringLiteral("\"%1\" is none of %2; the nearest is \"%3\"")
        .arg(text, list, nearest(text, names));
}

[[nodiscard]] inline QString unknownKey(const QString &name, const QStringList &known)
{
    return QStringLiteral("unknown key; the nearest is \"%1\"").arg(nearest(name, known));
}

} // namespace sluice::store

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/profile_problem.h"

namespace sluice {

QString filledIn(const QString &pattern, const QStringList &values)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        if (isPlace)
            text += values.value(pattern[++i].digitValue() - 1);
        else
            text += pattern[i];
    }
    return text;
}

QString ProfileProblem::what() const
{
    return filledIn(QString::fromLatin1(pattern), values);
}

} // namespace sluice

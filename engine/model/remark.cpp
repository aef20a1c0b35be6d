// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/remark.h"

#include "engine/model/profile_problem.h"

#include <numeric>
#include <utility>

namespace sluice {

QString Remark::text() const
{
    QStringList places = values;
    for (const Remark &part : within)
        places << part.text();
    return filledIn(QString::fromUtf8(pattern), places);
}

Remark remark(const char *pattern, QStringList values, std::vector<Remark> within)
{
    return {.pattern = QByteArray::fromRawData(pattern, qsizetype(qstrlen(pattern))), // it is there for ever
            .values = std::move(values),
            .within = std::move(within)};
}

Remark verbatim(const QString &text)
{
    return remark("%1", {text});
}

Remark joined(std::vector<Remark> parts)
{
    if (parts.empty())
        return {};
    return std::accumulate(std::next(parts.begin()), parts.end(), parts.front(),
                           [](const Remark &before, const Remark &next) {
                               return remark(QT_TRANSLATE_NOOP("Remark", "%1, %2"), {}, {before, next});
                           });
}

QStringList textsOf(const Remarks &remarks)
{
    QStringList texts;
    texts.reserve(remarks.size());
    for (const Remark &one : remarks)
        texts << one.text();
    return texts;
}

} // namespace sluice

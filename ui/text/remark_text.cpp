// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/remark_text.h"

#include "ui/text/error_text.h"

#include "engine/model/profile_problem.h"

#include <QCoreApplication>

namespace sluice::ui {

QString remarkText(const Remark &remark)
{
    if (remark.isEmpty())
        return {};
    QStringList places;
    for (const QString &value : remark.values)
        places << plainText(value);
    for (const Remark &part : remark.within)
        places << remarkText(part);
    // What nobody has translated may come from anywhere; a translation may hold marks of its direction.
    const QString source = QString::fromUtf8(remark.pattern);
    const QString said = QCoreApplication::translate("Remark", remark.pattern.constData());
    return filledIn(said == source ? plainText(said) : said, places);
}

QStringList remarkTexts(const Remarks &remarks)
{
    QStringList texts;
    texts.reserve(remarks.size());
    for (const Remark &one : remarks)
        texts << remarkText(one);
    return texts;
}

} // namespace sluice::ui

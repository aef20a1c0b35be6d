// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/remark_text.h"

#include "engine/model/profile_problem.h"

#include <QCoreApplication>

namespace sluice::ui {

QString remarkText(const Remark &remark)
{
    if (remark.isEmpty())
        return {};
    QStringList places = remark.values;
    for (const Remark &part : remark.within)
        places << remarkText(part);
    return filledIn(QCoreApplication::translate("Remark", remark.pattern.constData()), places);
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

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace sluice::ui {

struct Language
{
    QString code; // as in the names of the files of translations: "de", "zh_CN"
    QString name; // in the language itself
};

// What the program speaks, in the order in which it is offered.
[[nodiscard]] const std::vector<Language> &languages();

// The locale of a language that was chosen by its code; that of the system where the code is empty or
// unknown.
[[nodiscard]] QLocale localeOf(const QString &code);

} // namespace sluice::ui

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/languages.h"

#include <algorithm>

namespace sluice::ui {

const std::vector<Language> &languages()
{
    static const std::vector<Language> all{
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},
    };
    return all;
}

QLocale localeOf(const QString &code)
{
    const bool known =
        std::ranges::any_of(languages(), [&code](const Language &one) { return one.code == code; });
    const QLocale system = QLocale::system();
    // Numbers are written as in the country of the system where it speaks that language too.
    const QLocale locale = !known                           ? system
                           : system.name().startsWith(code) ? QLocale(system.name())
                                                            : QLocale(code);
    // A country that writes the digits 0 to 9, as names of files and sizes of pictures do.
    if (locale.language() == QLocale::Arabic && locale.zeroDigit() != QLatin1String("0"))
        return {QLocale::Arabic, QLocale::UnitedArabEmirates};
    return locale;
}

} // namespace sluice::ui

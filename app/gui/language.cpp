// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/language.h"

#include "translations/translations.h"
#include "ui/text/languages.h"

#include <QApplication>
#include <QLocale>
#include <QWidget>

namespace sluice {

bool speak(const QString &code)
{
    const QLocale locale = ui::localeOf(code);
    QLocale::setDefault(locale);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->setLocale(locale); // numbers in boxes
    QGuiApplication::setLayoutDirection(locale.textDirection());
    return installTranslations(*QCoreApplication::instance(), locale);
}

} // namespace sluice

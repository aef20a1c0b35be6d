// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

// Outside of every namespace, as the macro needs it: a static library's resources are registered by hand.
static void registerResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace sluice {

bool installTranslations(QCoreApplication &application, const QLocale &locale)
{
    registerResources();

    auto ofQt = std::make_unique<QTranslator>(&application);
    if (ofQt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt.release());

    auto ours = std::make_unique<QTranslator>(&application);
    if (!ours->load(locale, QStringLiteral(":/translations/sluice"), QStringLiteral("_"))
        && !ours->load(QStringLiteral(":/translations/sluice_en")))
        return false;
    return QCoreApplication::installTranslator(ours.release());
}

} // namespace sluice

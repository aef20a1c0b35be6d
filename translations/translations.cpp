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

namespace {

// Later ones are asked first. What a language lacks is said in English, with its plurals.
bool add(QCoreApplication &application, const QLocale &locale, const QString &file, const QString &folder)
{
    auto texts = std::make_unique<QTranslator>(&application);
    texts->setObjectName(QStringLiteral("sluice texts"));
    return texts->load(locale, file, QStringLiteral("_"), folder)
           && QCoreApplication::installTranslator(texts.release());
}

} // namespace

bool installTranslations(QCoreApplication &application, const QLocale &locale)
{
    registerResources();
    const auto former =
        application.findChildren<QTranslator *>(QStringLiteral("sluice texts"), Qt::FindDirectChildrenOnly);
    qDeleteAll(former);

    const QString ours = QStringLiteral("sluice");
    const QString folder = QStringLiteral(":/translations");
    add(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const bool english = add(application, QLocale(QLocale::English), ours, folder);
    add(application, locale, ours, folder);
    return english;
}

} // namespace sluice

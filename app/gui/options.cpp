// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTextStream>
#include <QUrl>

#include <cstdlib>

namespace sluice {

Options readOptions()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "Options", "Transcodes whole folders of videos without flooding the computer."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   QCoreApplication::translate("Options", "Colours: system, light or dark."),
                                   QStringLiteral("theme"), QStringLiteral("system"));
    parser.addOption(theme);
    const QCommandLineOption addFolder(
        QStringLiteral("add-folder"),
        QCoreApplication::translate("Options",
                                    "Ask for a folder to add, in the open window where there is one."));
    const QCommandLineOption addFiles(
        QStringLiteral("add-files"),
        QCoreApplication::translate("Options",
                                    "Ask for files to add, in the open window where there is one."));
    parser.addOptions({addFolder, addFiles});
    parser.addPositionalArgument(QStringLiteral("paths"),
                                 QCoreApplication::translate("Options", "Files and folders to add."),
                                 QStringLiteral("[paths...]"));
    parser.process(*QCoreApplication::instance());

    Options options;
    const QString name = parser.value(theme);
    if (name == QLatin1String("light")) {
        options.theme = Theme::Light;
    } else if (name == QLatin1String("dark")) {
        options.theme = Theme::Dark;
    } else if (name != QLatin1String("system")) {
        QTextStream(stderr) << QCoreApplication::translate(
                                   "Options", "sluice: “%1” is no theme; choose system, light or dark.")
                                   .arg(name)
                            << Qt::endl;
        std::exit(2);
    }
    for (const QCommandLineOption &action : {addFolder, addFiles}) {
        if (parser.isSet(action))
            options.action = action.names().constFirst();
    }
    const QStringList given = parser.positionalArguments();
    for (const QString &path : given) {
        const QUrl url(path);
        options.paths << (url.isLocalFile() ? url.toLocalFile() : QDir::current().absoluteFilePath(path));
    }
    return options;
}

} // namespace sluice

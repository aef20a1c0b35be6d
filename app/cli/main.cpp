// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/conductor.h"
#include "app/cli/profile_choice.h"
#include "app/cli/report_file.h"
#include "app/cli/signals.h"
#include "app/common/locations.h"
#include "sluice_version.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <unistd.h>

int main(int argc, char *argv[])
{
    using namespace sluice;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sluice-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLUICE_VERSION));
    installTranslations(application, QLocale());

    const cli::Parsed parsed = cli::parse(QCoreApplication::arguments());
    if (!parsed.options)
        return parsed.exitCode;
    const cli::Options &options = *parsed.options;
    const auto reporter =
        options.json ? cli::makeJsonReporter() : cli::makeTextReporter(::isatty(STDOUT_FILENO) != 0);

    const QString state = app::stateFolder();
    const store::ProfileStore profiles(QDir(state).filePath(QStringLiteral("profiles")));
    const auto profile = cli::chooseProfile(options, profiles);
    if (!profile) {
        reporter->refused(profile.error());
        reporter->closed();
        return cli::BadUsage;
    }

    cli::ReportFile report(options.report);
    if (const auto opened = report.open(); !opened) {
        reporter->refused(opened.error());
        reporter->closed();
        return cli::BadUsage;
    }

    Engine engine({.workerProgram = app::workerProgram(),
                   .launchPrefix = {},
                   .stateFolder = state,
                   .front = QStringLiteral("cli"),
                   .restoreQueue = false,
                   .config = options.config});
    cli::Conductor conductor(options, *profile, engine, *reporter, report);
    const cli::SignalWatch signalWatch;
    QObject::connect(&signalWatch, &cli::SignalWatch::interrupted, &conductor, &cli::Conductor::interrupt);
    // Queued: the event loop must be there to be left.
    QObject::connect(&conductor, &cli::Conductor::ended, &application, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    conductor.begin();
    return QCoreApplication::exec();
}

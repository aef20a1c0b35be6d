// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/conductor.h"
#include "app/cli/dry_run.h"
#include "app/cli/errand.h"
#include "app/cli/profile_choice.h"
#include "app/cli/report_file.h"
#include "app/cli/simulate.h"
#include "app/common/locations.h"
#include "app/common/signals.h"
#include "sluice_version.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <unistd.h>

namespace {

using namespace sluice;

EngineSetup setupOf(const cli::Options &options, const Config &config)
{
    return {.workerProgram = app::workerProgram(),
            .launchPrefix = {},
            .stateFolder = app::stateFolder(),
            .front = QStringLiteral("cli"),
            .restoreQueue = false,
            .retryQuarantined = options.retryQuarantined,
            .config = config,
            .systemRoot = {}};
}

// Runs what was asked for until it ends, or until it is interrupted.
template <typename Task>
int carryOut(Task &task)
{
    const app::SignalWatch signalWatch;
    QObject::connect(&signalWatch, &app::SignalWatch::interrupted, &task, &Task::interrupt);
    // Queued: the event loop must be there to be left.
    QObject::connect(&task, &Task::ended, QCoreApplication::instance(), &QCoreApplication::exit,
                     Qt::QueuedConnection);
    task.begin();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sluice-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLUICE_VERSION));
    installTranslations(application, QLocale());

    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"simulate")
        return cli::simulate(arguments);
    const cli::Parsed parsed = cli::parse(arguments);
    if (!parsed.options)
        return parsed.exitCode;
    const cli::Options &options = *parsed.options;
    const auto reporter =
        options.json ? cli::makeJsonReporter() : cli::makeTextReporter(::isatty(STDOUT_FILENO) != 0);
    const auto refuse = [&reporter](const Error &error) {
        reporter->refused(error);
        reporter->closed();
        return cli::BadUsage;
    };
    const auto config = options.config.config();
    if (!config)
        return refuse(config.error());
    if (options.listEncoders) {
        Engine engine(setupOf(options, *config));
        return carryOut(*cli::listEncoders(engine, *reporter));
    }
    if (options.forgetLearned) {
        Engine engine(setupOf(options, *config));
        return carryOut(*cli::forgetLearned(engine, *reporter));
    }

    const store::ProfileStore profiles(QDir(app::stateFolder()).filePath(QStringLiteral("profiles")));
    const auto profile = cli::chooseProfile(options, profiles);
    if (!profile)
        return refuse(profile.error());
    const auto paths = cli::choosePathProfiles(options, profiles);
    if (!paths)
        return refuse(paths.error());
    const ProfileChoice choice{.forAll = *profile, .paths = *paths, .byId = {}};

    if (options.dryRun) {
        Engine engine(setupOf(options, *config));
        cli::DryRun task(options, choice, engine, *reporter);
        return carryOut(task);
    }

    cli::ReportFile report(options.report);
    if (const auto opened = report.open(); !opened)
        return refuse(opened.error());

    Engine engine(setupOf(options, *config));
    cli::Conductor conductor(options, *config, choice, engine, *reporter, report);
    return carryOut(conductor);
}

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/signals.h"
#include "app/gui/app_id.h"
#include "app/gui/desktop/bus.h"
#include "app/gui/desktop/single_instance.h"
#include "app/gui/language.h"
#include "app/gui/options.h"
#include "app/gui/program.h"
#include "sluice_version.h"
#include "ui/style/icons.h"

#include <QApplication>

#include <optional>

using namespace sluice;

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("sluice"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLUICE_VERSION));
    QGuiApplication::setApplicationDisplayName(QString());
    QGuiApplication::setDesktopFileName(QString::fromLatin1(appId));
    QGuiApplication::setWindowIcon(ui::programIcon(QString::fromLatin1(appId)));
}

} // namespace

int main(int argc, char **argv)
{
    const desktop::Launch launch = desktop::readLaunch();
    const QApplication application(argc, argv);
    nameApplication();
    speak({});
    const Options options = readOptions();

    const app::SignalWatch signalWatch;
    QObject::connect(&signalWatch, &app::SignalWatch::interrupted, &application,
                     [] { QCoreApplication::exit(0); });

    desktop::Bus session(desktop::BusKind::Session);
    desktop::SingleInstance instance(session);
    std::optional<Program> program; // ends first: a start meanwhile waits, and then has the window
    QObject::connect(&instance, &desktop::SingleInstance::handedOver, &application, &QCoreApplication::quit);
    QObject::connect(&instance, &desktop::SingleInstance::isFirst, &application, [&] {
        program.emplace(options.theme, session);
        program->addPaths(options.paths);
        program->act(options.action);
        QObject::connect(&instance, &desktop::SingleInstance::pathsGiven, &*program, &Program::addPaths);
        QObject::connect(&instance, &desktop::SingleInstance::activated, &*program, &Program::raise);
        QObject::connect(&instance, &desktop::SingleInstance::actionWanted, &*program, &Program::act);
    });
    instance.claim({.paths = options.paths, .action = options.action, .launch = launch});
    return QApplication::exec();
}

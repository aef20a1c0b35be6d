// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/locations.h"
#include "app/gui/app_id.h"
#include "app/gui/engine_tie.h"
#include "app/gui/options.h"
#include "app/gui/settings.h"
#include "engine/engine.h"
#include "sluice_version.h"
#include "translations/translations.h"
#include "ui/engine_link.h"
#include "ui/style/calm_style.h"
#include "ui/style/palette_colors.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDesktopServices>
#include <QIcon>
#include <QUrl>

using namespace sluice;

namespace {

void setTheme(Theme theme)
{
    QApplication::setStyle(new ui::CalmStyle);
    if (theme == Theme::Light)
        QApplication::setPalette(ui::lightPalette());
    else if (theme == Theme::Dark)
        QApplication::setPalette(ui::darkPalette());
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sluice"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLUICE_VERSION));
    QGuiApplication::setApplicationDisplayName(QString());
    QGuiApplication::setDesktopFileName(QString::fromLatin1(appId));
    QGuiApplication::setWindowIcon(QIcon::fromTheme(QString::fromLatin1(appId)));
    installTranslations(*QCoreApplication::instance(), QLocale());
    const Options options = readOptions();
    setTheme(options.theme);

    // In the order of dependence; they end in the reverse order, the engine and its workers last.
    ui::EngineLink link;
    Settings settings([&link](const Error &error) { Q_EMIT link.refused(error); });
    const ui::WindowChoices choices = settings.choices();
    EngineSetup setup;
    setup.workerProgram = app::workerProgram();
    setup.stateFolder = app::stateFolder();
    setup.front = QStringLiteral("window");
    setup.restoreQueue = true;
    setup.config = choices.config;
    Engine engine(setup);
    ui::MainWindow window(link, choices);
    tie(link, engine);

    QObject::connect(&window, &ui::MainWindow::choicesChanged, &window,
                     [&settings](const ui::WindowChoices &changed) { settings.keep(changed); });
    QObject::connect(&window, &ui::MainWindow::showFolderWanted, &window,
                     [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    if (!options.paths.isEmpty()) {
        QObject::connect(&link, &ui::EngineLink::ready, &window,
                         [&window, paths = options.paths] { window.addPaths(paths); });
    }
    settings.restoreGeometry(window);
    window.show();
    if (const auto &problem = settings.problem())
        Q_EMIT link.refused(*problem);
    engine.open();

    const int code = QApplication::exec();
    settings.keepGeometry(window);
    return code;
}

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the real window with the facts of a script: sluice-shots [folder]. For people who judge how it
// looks.

#include "tests/gui/scene.h"
#include "translations/translations.h"
#include "ui/queue/queue_view.h"
#include "ui/style/calm_style.h"
#include "ui/style/palette_colors.h"
#include "ui/window/drop_overlay.h"
#include "ui/window/main_window.h"
#include "ui/window/settings_dialog.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTextStream>
#include <QToolTip>

#include <functional>

using namespace sluice;
using namespace sluice::ui;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    EngineLink link;
    MainWindow window{link};
    script::Scene scene{link};

    void select(const QString &name)
    {
        window.queue().flush();
        QueueView &view = window.queueView();
        const QModelIndexList found = view.model()->match(view.model()->index(0, 0), Qt::DisplayRole, name, 1,
                                                          Qt::MatchExactly | Qt::MatchRecursive);
        if (!found.isEmpty())
            view.setCurrentIndex(found.front());
        view.scrollToTop();
    }
    // What is to be seen: the settings where they are open, else the window.
    QWidget *subject()
    {
        auto *settings = window.findChild<SettingsDialog *>();
        return settings && settings->isVisible() ? static_cast<QWidget *>(settings) : &window;
    }
    void openSettings(int page)
    {
        click(u"allSettings"_s);
        window.findChild<QTabWidget *>()->setCurrentIndex(page);
    }
    void click(const QString &name) { window.findChild<QPushButton *>(name)->click(); }
};

void shoot(const QString &folder, const QString &name, const std::function<void(Stage &)> &act,
           QSize size = {1280, 800})
{
    Stage stage;
    stage.window.resize(size);
    stage.window.show();
    stage.scene.ready();
    act(stage);
    stage.window.queue().flush();
    QTest::qWait(50);
    const QString path = folder + u'/' + name + u".png"_s;
    if (!stage.subject()->grab().save(path))
        QTextStream(stderr) << "cannot write " << path << Qt::endl;
    // A run that goes on would ask before it closes.
    Q_EMIT stage.link.runStateChanged(RunState::Running, RunState::Idle);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QApplication::setStyle(new CalmStyle);
    // A font that many desktops have; the program itself takes that of the system.
    if (QFontDatabase::hasFamily(u"Inter"_s))
        QApplication::setFont(QFont(u"Inter"_s, 10));
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, u"build/shots"_s);
    const QString suffix = arguments.value(2); // "@2x" for a second run with QT_SCALE_FACTOR=2
    QDir().mkpath(folder);
    const QLocale locale =
        suffix == u"-de"_s ? QLocale(QLocale::German) : QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    installTranslations(*QCoreApplication::instance(), locale);

    const auto running = [](Stage &stage) {
        stage.scene.fillQueue();
        stage.scene.runHalfWay();
        stage.select(u"MVI_0231.MP4"_s);
    };
    for (const bool dark : {false, true}) {
        QApplication::setPalette(dark ? darkPalette() : lightPalette());
        QToolTip::setPalette(QApplication::palette());
        const QString end = (dark ? u"-dark"_s : u"-light"_s) + suffix;
        shoot(folder, u"main"_s + end, running);
        shoot(folder, u"empty"_s + end, [](Stage &) {});
        if (!suffix.isEmpty())
            continue;
        shoot(folder, u"waiting"_s + end, [](Stage &stage) {
            stage.scene.fillQueue();
            stage.select(u"MVI_0233.MP4"_s);
        });
        shoot(folder, u"throttle"_s + end, [&running](Stage &stage) {
            running(stage);
            stage.scene.throttleNow(224);
        });
        shoot(folder, u"failure"_s + end, [&running](Stage &stage) {
            running(stage);
            stage.select(u"broken.mov"_s);
        });
        shoot(folder, u"closing"_s + end, [&running](Stage &stage) {
            running(stage);
            stage.window.close();
        });
        shoot(folder, u"batching"_s + end, [&running](Stage &stage) {
            running(stage);
            stage.click(u"batching"_s);
        });
        for (int page = 0; page < 4; ++page) {
            shoot(folder, u"settings-%1"_s.arg(page + 1) + end,
                  [page](Stage &stage) { stage.openSettings(page); });
        }
        shoot(folder, u"summary"_s + end, [&running](Stage &stage) {
            running(stage);
            stage.scene.finish();
        });
        shoot(folder, u"drop"_s + end, [](Stage &stage) { stage.window.dropOverlay().appear(); });
        shoot(folder, u"small"_s + end, running, {1024, 600});
    }
    return 0;
}

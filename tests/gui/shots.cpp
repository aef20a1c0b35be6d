// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws every scene in the real window: sluice-shots FOLDER LOOK..., where a look is light, dark or a
// language. For people who judge how it looks. A new screen is a line in stage.cpp.

#include "tests/gui/stage.h"
#include "translations/translations.h"
#include "ui/style/calm_style.h"
#include "ui/style/palette_colors.h"
#include "ui/text/languages.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QLocale>
#include <QTest>
#include <QTextStream>
#include <QToolTip>

using namespace sluice;
using namespace sluice::ui;
using namespace Qt::StringLiterals;

namespace {

bool shoot(const script::NamedScene &scene, const QString &path)
{
    script::Stage stage;
    stage.open(scene.size);
    scene.act(stage);
    stage.settle();
    QTest::qWait(50);
    const bool drawn = stage.subject().grab().save(path);
    // A run that goes on would ask before it closes.
    Q_EMIT stage.link.runStateChanged(RunState::Running, RunState::Idle);
    return drawn;
}

void dress(const QString &look)
{
    const bool isPalette = look == u"light"_s || look == u"dark"_s;
    const QLocale locale = isPalette ? QLocale(u"en_GB"_s) : localeOf(look);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    installTranslations(*QCoreApplication::instance(), locale);
    QApplication::setPalette(look == u"dark"_s ? darkPalette() : lightPalette());
    QToolTip::setPalette(QApplication::palette());
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
    const QStringList looks = arguments.size() > 2 ? arguments.mid(2) : QStringList{u"light"_s, u"dark"_s};
    const QString scale = app.devicePixelRatio() > 1 ? u"@%1x"_s.arg(app.devicePixelRatio()) : QString();
    QDir().mkpath(folder);
    for (const QString &look : looks) {
        dress(look);
        for (const script::NamedScene &scene : script::scenes()) {
            const QString path = u"%1/%2-%3%4.png"_s.arg(folder, scene.name, look, scale);
            if (!shoot(scene, path)) {
                QTextStream(stderr) << "cannot write " << path << Qt::endl;
                return 1;
            }
        }
    }
    return 0;
}

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/desktop/appearance.h"

#include "app/gui/desktop/bus.h"
#include "app/gui/desktop/names.h"
#include "ui/style/calm_style.h"
#include "ui/style/palette_colors.h"

#include <QApplication>
#include <QDBusVariant>
#include <QToolTip>

namespace sluice::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr auto settingsInterface = "org.freedesktop.portal.Settings"_L1;
constexpr auto space = "org.freedesktop.appearance"_L1;
constexpr auto key = "color-scheme"_L1;

enum Scheme : uint { NoPreference, PreferDark, PreferLight };

void setColors(const QPalette &palette)
{
    QApplication::setPalette(palette);
    QToolTip::setPalette(QApplication::palette());
}

} // namespace

Appearance::Appearance(Theme theme, Bus &session, QObject *parent)
    : QObject(parent)
{
    QApplication::setStyle(new ui::CalmStyle);
    if (theme != Theme::System) {
        setColors(theme == Theme::Dark ? ui::darkPalette() : ui::lightPalette());
        return;
    }
    session.listen(portalPath, settingsInterface, u"SettingChanged"_s, this,
                   [this](const QDBusMessage &signal) {
                       const QVariantList told = signal.arguments();
                       if (told.value(0).toString() == space && told.value(1).toString() == key)
                           follow(told.value(2));
                   });
    QDBusMessage read = QDBusMessage::createMethodCall(portal, portalPath, settingsInterface, u"Read"_s);
    read << QString(space) << QString(key);
    session.call(read, this, [this](const QDBusMessage &reply) {
        if (!isError(reply))
            follow(reply.arguments().value(0));
    });
}

void Appearance::follow(const QVariant &scheme)
{
    // A variant in a variant: portals once answered so, and the newer ones keep to it.
    QVariant value = scheme;
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    setColors(QPalette()); // that of the desktop
    const ui::Colors own = ui::colorsFrom(QApplication::palette());
    if (own.highContrast)
        return;
    if (value.toUInt() == PreferDark && !own.dark)
        setColors(ui::darkPalette());
    else if (value.toUInt() == PreferLight && own.dark)
        setColors(ui::lightPalette());
}

} // namespace sluice::desktop

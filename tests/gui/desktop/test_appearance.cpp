// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/desktop/appearance.h"
#include "app/gui/desktop/bus.h"
#include "tests/gui/desktop/private_bus.h"
#include "tests/support/test_program.h"
#include "ui/style/palette_colors.h"

#include <QApplication>
#include <QDBusVariant>
#include <QTest>
#include <QToolTip>

namespace test_appearance {

using namespace sluice;
using namespace sluice::desktop;
using namespace sluice::test;
using namespace Qt::StringLiterals;

namespace {

const auto portal = u"org.freedesktop.portal.Desktop"_s;
const auto space = u"org.freedesktop.appearance"_s;

QVariant inVariant(const QVariant &value)
{
    return QVariant::fromValue(QDBusVariant(value));
}

QColor window()
{
    return QApplication::palette().color(QPalette::Window);
}

} // namespace

class TestAppearance final : public BusTest
{
    Q_OBJECT

private:
    static void tell(FakeService &service, const QString &key, uint value)
    {
        service.emitSignal(u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s,
                           u"SettingChanged"_s, {space, key, inVariant(value)});
    }

private Q_SLOTS:
    void init() { QApplication::setPalette(QPalette()); }

    void theSystemsThemeFollowsTheDesktop()
    {
        FakeService settings(portal);
        settings.answer = [](const QDBusMessage &) { return QVariantList{inVariant(inVariant(1U))}; };
        Bus bus(BusKind::Session);
        const Appearance appearance(Theme::System, bus);
        const QColor own = window();
        QTRY_COMPARE(window(), ui::darkPalette().color(QPalette::Window));
        QCOMPARE(QToolTip::palette().color(QPalette::Window), window());
        QCOMPARE(settings.callsOf(u"Read"_s).constFirst(), (QVariantList{space, u"color-scheme"_s}));

        tell(settings, u"color-scheme"_s, 0);
        QTRY_COMPARE(window(), own);
        tell(settings, u"contrast"_s, 1); // says nothing of light and dark
        tell(settings, u"color-scheme"_s, 1);
        QTRY_COMPARE(window(), ui::darkPalette().color(QPalette::Window));
        tell(settings, u"color-scheme"_s, 2);
        QTRY_COMPARE(window(), own); // is light already
    }

    void aChosenThemeStays_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << Theme::Light << ui::lightPalette();
        QTest::newRow("dark") << Theme::Dark << ui::darkPalette();
    }
    void aChosenThemeStays()
    {
        QFETCH(const Theme, theme);
        QFETCH(const QPalette, palette);
        FakeService settings(portal);
        Bus bus(BusKind::Session);
        const Appearance appearance(theme, bus);
        QCOMPARE(window(), palette.color(QPalette::Window));
        bool asked = false; // whatever was to be asked was asked before this
        bus.call(QDBusMessage::createMethodCall(portal, u"/"_s, QString(), u"Last"_s), this,
                 [&asked](const QDBusMessage &) { asked = true; });
        QTRY_VERIFY(asked);
        QVERIFY(settings.callsOf(u"Read"_s).isEmpty());
        QCOMPARE(window(), palette.color(QPalette::Window));
    }

    void withoutAPortalThePaletteOfTheSystemStays()
    {
        Bus bus(BusKind::Session);
        const Appearance appearance(Theme::System, bus);
        const QColor own = window();
        bool asked = false;
        bus.call(QDBusMessage::createMethodCall(portal, u"/"_s, QString(), u"Last"_s), this,
                 [&asked](const QDBusMessage &reply) { asked = isError(reply); });
        QTRY_VERIFY(asked);
        QCOMPARE(window(), own);
    }
};

SLUICE_TEST(TestAppearance, QApplication)

} // namespace test_appearance

#include "test_appearance.moc"

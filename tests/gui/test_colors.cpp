// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test_program.h"
#include "ui/style/calm_style.h"
#include "ui/style/icons.h"
#include "ui/style/palette_colors.h"
#include "ui/style/style_sheet.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QStyleOption>
#include <QTest>

namespace test_colors {

using namespace sluice;
using namespace sluice::ui;
using namespace Qt::StringLiterals;

namespace {

QPalette highContrast(const QColor &ground, const QColor &words, const QColor &chosen)
{
    QPalette palette(ground, ground);
    palette.setColor(QPalette::Base, ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, words);
    palette.setColor(QPalette::Highlight, chosen);
    return palette;
}

} // namespace

class TestColors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairCanBeSeen_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
        QTest::newRow("stock grey") << QPalette(QColor(0xef, 0xef, 0xef));
        QTest::newRow("high contrast, dark") << highContrast(Qt::black, Qt::white, Qt::yellow);
        QTest::newRow("high contrast, light") << highContrast(Qt::white, Qt::black, Qt::blue);
        QPalette pale = lightPalette();
        pale.setColor(QPalette::Highlight, QColor(0xff, 0xd0, 0x40));
        QTest::newRow("a pale accent") << pale;
        QTest::newRow("middle grey") << QPalette(QColor(0x80, 0x80, 0x80));
        QPalette odd =
            highContrast(QColor(0x5b, 0x2d, 0x1a), QColor(0xff, 0xe0, 0x66), QColor(0x8a, 0x2b, 0xe2));
        odd.setColor(QPalette::Base, Qt::white); // white words are for the brown window alone
        QTest::newRow("brown windows with white fields") << odd;
    }
    void everyPairCanBeSeen()
    {
        QFETCH(const QPalette, palette);
        const Colors c = colorsFrom(palette);
        const auto readable = [](const QColor &text, const QColor &background, const char *where) {
            QVERIFY2(contrast(text, background) >= 4.5,
                     qPrintable(text.name() + u" on "_s + background.name() + u", "_s + QLatin1String(where)
                                + QString::number(contrast(text, background), 'f', 2).prepend(u' ')));
        };
        const auto seen = [](const QColor &figure, const QColor &ground, const char *where) {
            QVERIFY2(contrast(figure, ground) >= 3.0,
                     qPrintable(figure.name() + u" on "_s + ground.name() + u", "_s + QLatin1String(where)));
        };
        for (const QColor &background : {c.card, c.window, c.selected, c.heading, c.hover, c.button}) {
            for (const QColor &text :
                 {c.text, c.muted, c.good, c.warning, c.bad, c.running, c.waiting, c.third})
                readable(text, background, "words");
        }
        readable(c.text, c.track, "a button that is pressed");
        readable(c.onAccent, c.accent, "the button that begins");
        readable(c.onAccent, c.accentHover, "the same under the pointer");
        readable(c.onBad, c.bad, "the pill of problems");
        for (const QColor &ground : {c.card, c.window}) {
            seen(c.accent, ground, "what is chosen");
            seen(c.running, ground, "the border of the focus");
        }
        seen(c.grip, c.card, "a scroll bar");
        seen(c.accent, c.track, "a bar of progress");
        for (const auto &[state, name] : Names<JobState>::table) {
            readable(textOn(c.of(state)), c.of(state), "words on the blocks of lanes");
            seen(c.of(state), c.card, "dots and blocks");
        }
        if (c.highContrast)
            seen(c.border, c.card, "borders");
        // Words on the shade behind a curve.
        const QColor shade = QColor::fromRgbF(
            float(c.span.redF() * c.span.alphaF() + c.card.redF() * (1 - c.span.alphaF())),
            float(c.span.greenF() * c.span.alphaF() + c.card.greenF() * (1 - c.span.alphaF())),
            float(c.span.blueF() * c.span.alphaF() + c.card.blueF() * (1 - c.span.alphaF())));
        seen(c.good, shade, "a curve");
        seen(c.bad, shade, "a limit");
        readable(c.warning, shade, "the words of a throttle");
    }

    // In dark colours the frame of an empty box was as dark as its ground.
    void aBoxToTickIsSeenInEveryPalette()
    {
        const CalmStyle style;
        for (const QPalette &palette : {lightPalette(), darkPalette(), QPalette(QColor(0xef, 0xef, 0xef))}) {
            for (const auto state : {QStyle::State_Off, QStyle::State_On, QStyle::State_NoChange}) {
                QStyleOptionButton option;
                option.palette = palette;
                option.rect = QRect(0, 0, 16, 16);
                option.state = state | QStyle::State_Enabled;
                const QColor card = colorsFrom(palette).card;
                QImage drawn(option.rect.size(), QImage::Format_ARGB32_Premultiplied);
                drawn.fill(card);
                QPainter painter(&drawn);
                style.drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, nullptr);
                painter.end();
                QVERIFY(contrast(drawn.pixelColor(8, 0), card) >= 3.0); // its upper edge
                const bool isEmpty = contrast(drawn.pixelColor(3, 4), card) < 1.1;
                QCOMPARE(isEmpty, state == QStyle::State_Off);
            }
        }
    }

    void everyNameOfTheStyleSheetIsAColor()
    {
        const QString sheet = styleSheet(colorsFrom(lightPalette()));
        QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 40)));
    }

    void iconsNeedNoTheme()
    {
        QIcon::setThemeSearchPaths({});
        QIcon::setFallbackSearchPaths({});
        QIcon::setThemeName(u"none"_s);
        for (const int size : {16, 22, 32, 48, 64, 128, 256, 512})
            QVERIFY(!programIcon(u"io.github.sluice_media.Sluice"_s).pixmap(size).toImage().allGray());
        QVERIFY(icon(u"there-is-no-such-icon"_s, Qt::black).isNull());
        const QStringList all = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(all.size() > 15);
        for (const QString &file : all) {
            const QImage drawn = icon(file.chopped(4), Qt::red).pixmap(24).toImage();
            bool anything = false;
            for (int y = 0; y < drawn.height(); ++y) {
                for (int x = 0; x < drawn.width(); ++x)
                    anything = anything || qAlpha(drawn.pixel(x, y)) > 0;
            }
            QVERIFY2(anything, qPrintable(file));
        }
    }

    void darknessIsSeen()
    {
        QVERIFY(!colorsFrom(lightPalette()).dark);
        QVERIFY(colorsFrom(darkPalette()).dark);
        QVERIFY(!colorsFrom(lightPalette()).highContrast);
        QVERIFY(!colorsFrom(QPalette(QColor(0xef, 0xef, 0xef))).highContrast); // Qt's own, with black texts
        QVERIFY(colorsFrom(QPalette(Qt::black, Qt::white)).highContrast);
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white)), 1);
    }
};

SLUICE_TEST(TestColors, QApplication)

} // namespace test_colors

#include "test_colors.moc"

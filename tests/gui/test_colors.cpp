// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/palette_colors.h"

#include <QPalette>
#include <QTest>

using namespace sluice;
using namespace sluice::ui;

class TestColors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
        QTest::newRow("stock grey") << QPalette(QColor(0xef, 0xef, 0xef));
        QPalette high(Qt::black, Qt::black);
        high.setColor(QPalette::Base, Qt::black);
        high.setColor(QPalette::WindowText, Qt::white);
        high.setColor(QPalette::Highlight, Qt::yellow);
        QTest::newRow("high contrast") << high;
        QPalette pale = lightPalette();
        pale.setColor(QPalette::Highlight, QColor(0xff, 0xd0, 0x40));
        QTest::newRow("a pale accent") << pale;
    }
    void textIsReadable()
    {
        QFETCH(const QPalette, palette);
        const Colors c = colorsFrom(palette);
        for (const QColor &text : {c.text, c.muted, c.good, c.warning, c.bad, c.running, c.waiting}) {
            for (const QColor &background : {c.card, c.window, c.selected, c.heading})
                QVERIFY2(contrast(text, background) >= 4.5,
                         qPrintable(text.name() + QLatin1String(" on ") + background.name()));
        }
        QVERIFY(contrast(c.onAccent, c.accent) >= 4.4);
        for (const auto &[state, name] : Names<JobState>::table) {
            QVERIFY(contrast(textOn(c.of(state)), c.of(state)) >= 4.4); // words on the blocks of lanes
            QVERIFY(contrast(c.of(state), c.card) >= 3.0);
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

QTEST_MAIN(TestColors)
#include "test_colors.moc"

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations/translations.h"
#include "ui/text/encoder_text.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/state_text.h"
#include "ui/text/throttle_text.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace sluice;
using namespace sluice::ui;
using namespace Qt::StringLiterals;

class TestText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(installTranslations(*QCoreApplication::instance(), QLocale()));
    }

    void everyErrorHasASentenceAndANextStep()
    {
        QSet<QString> sentences;
        for (const auto &[metric, name] : Names<ThrottleMetric>::table) {
            for (const auto &[from, fromName] : Names<ThrottleLevel>::table) {
                for (const auto &[to, toName] : Names<ThrottleLevel>::table) {
                    const QString text =
                        throttleSentence({.from = from, .to = to, .metric = metric, .value = 50});
                    QVERIFY(text.endsWith(u'.'));
                    sentences << text;
                }
            }
        }
        QVERIFY(sentences.size() >= 40);

        ThrottleEvent emergency;
        emergency.from = ThrottleLevel::Paused;
        emergency.to = ThrottleLevel::Emergency;
        emergency.metric = ThrottleMetric::Memory;
        emergency.value = 97;
        emergency.limit = 96;
        emergency.held = 1;
        QCOMPARE(throttleSentence(emergency),
                 u"Memory at 97 %, limit 96 %: 1 file at work waits until that eases."_s);
        emergency.from = ThrottleLevel::Emergency;
        emergency.held = 0;
        emergency.stopped = 1;
        QCOMPARE(throttleSentence(emergency), u"Memory at 97 %, limit 96 %: the file that began last is "
                                              "stopped and waits for its turn again."_s);
        QCOMPARE(throttleLabel(emergency), clockText(0) + u" a file stopped"_s);
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "test_text.moc"

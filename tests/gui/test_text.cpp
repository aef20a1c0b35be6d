// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations/translations.h"
#include "ui/text/admission_text.h"
#include "ui/text/advice_text.h"
#include "ui/text/encoder_text.h"
#include "ui/text/error_text.h"
#include "ui/text/forecast_text.h"
#include "ui/text/format.h"
#include "ui/text/languages.h"
#include "ui/text/path_text.h"
#include "ui/text/remark_text.h"
#include "ui/text/state_text.h"
#include "ui/text/throttle_text.h"

#include <QDir>
#include <QLocale>
#include <QSet>
#include <QTest>
#include <QTranslator>

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

    void aNameInRunningTextHasNoMarkOfItsKey()
    {
        QCOMPARE(withoutMnemonic(u"Pause on ba&ttery"_s), u"Pause on battery"_s);
        QCOMPARE(withoutMnemonic(u"批次大小(&S)"_s), u"批次大小"_s);
        QCOMPARE(withoutMnemonic(u"バッチ (&B)"_s), u"バッチ"_s);
    }

    void aRemarkHoldsItsReasons()
    {
        const Remark why = remark("it is %1 and not %2", {u"%2 vp9"_s, u"h264"_s});
        const Remark told = remark("video encoded: %1", {}, {why});
        QCOMPARE(told.text(), u"video encoded: it is %2 vp9 and not h264"_s);
        QCOMPARE(remarkText(told), told.text());
        QCOMPARE(remarkText({}), QString());
        QCOMPARE(
            joined({remark("quality %1", {u"23"_s}), remark("in two passes"), remark("level %1", {u"4"_s})})
                .text(),
            u"quality 23, in two passes, level 4"_s);
    }

    void sizesOfPicturesKeepTheirOrder()
    {
        QCOMPARE(pictureSizeText(1920, 1080), u"1920×1080"_s);
        QLocale::setDefault(QLocale(QLocale::Arabic));
        const QString isolated = pictureSizeText(1920, 1080);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(isolated, u"\u20661920×1080\u2069"_s);
    }

    void fewerBatchesThanAskedForAreExplained()
    {
        Admission admission{.running = 2,
                            .wanted = 4,
                            .neededBytes = qint64(610) << 20,
                            .usedBytes = qint64(600) << 20,
                            .allowedBytes = qint64(700) << 20};
        QCOMPARE(admissionSentence(admission), u"2 of 4 batches at a time: one more needs about 610 MiB of "
                                               u"memory, and of the 700 MiB allowed only "
                                               "100 MiB are left."_s);
        admission.usedBytes = qint64(800) << 20; // more than was reserved
        QVERIFY(admissionSentence(admission).contains(u"only 0 "_s));
        admission.running = 4;
        QVERIFY(admissionSentence(admission).contains(u"again"_s));
    }

    void everyErrorHasASentenceAndANextStep()
    {
        QSet<QString> sentences;
        QSet<QString> briefs;
        for (const auto &[code, name] : Names<ErrorCode>::table) {
            const Sentence named = errorSentence({code, u"subject.mov"_s, u"detail"_s});
            const QByteArray row(name.data(), qsizetype(name.size()));
            QVERIFY2(named.what.contains(u"“subject.mov”"_s), row);
            QVERIFY2(!named.what.contains(u"detail"_s), row);
            QVERIFY2(named.what.endsWith(u'.') && named.next.endsWith(u'.'), row);
            QVERIFY2(!named.brief.isEmpty() && named.brief.size() <= 45, row);
            QVERIFY2(!sentences.contains(named.what), row);
            QVERIFY2(!briefs.contains(named.brief), row);
            sentences << named.what;
            briefs << named.brief;

            const Sentence unnamed = errorSentence({code, {}, {}});
            QVERIFY2(!unnamed.what.contains(u'%') && !unnamed.what.contains(u"“"_s), row);
            QVERIFY2(unnamed.what.front().isUpper(), row);
        }
        QCOMPARE(int(sentences.size()), errorCodeCount);
    }

    void everyStateOfAnEncoderHasItsWords()
    {
        QSet<QString> texts;
        for (const auto &[state, name] : Names<EncoderState>::table)
            texts << encoderStateText(state);
        QCOMPARE(texts.size(), qsizetype(Names<EncoderState>::table.size()));
        QVERIFY(!texts.contains(QString()));
    }

    void hostileNamesStayOnOneLine()
    {
        const QString name = u"a\n\x1b[2Jb\u202egpj.mov"_s;
        const Sentence sentence = errorSentence({ErrorCode::InputEmpty, name, {}});
        QVERIFY(!sentence.what.contains(u'\n'));
        QVERIFY(!sentence.what.contains(QChar(0x1b)));
        QVERIFY(!sentence.what.contains(QChar(0x202e)));
        QCOMPARE(errorSentence({ErrorCode::InputEmpty, u"50%1.mov"_s, {}}).what, u"“50%1.mov” is empty."_s);
    }

    void sizes_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << u"0 B"_s;
        QTest::newRow("bytes") << qint64(999) << u"999 B"_s;
        QTest::newRow("one decimal below ten") << qint64(1'240'000'000) << u"1.2 GB"_s;
        QTest::newRow("none from ten on") << qint64(84'300'000'000) << u"84 GB"_s;
        QTest::newRow("never 1000 of a unit") << qint64(999'700'000) << u"1.0 GB"_s;
        QTest::newRow("never 10.0 of a unit") << qint64(9'960'000) << u"10 MB"_s;
    }
    void sizes()
    {
        QFETCH(const qint64, bytes);
        QTEST(sizeText(bytes), "text");
    }

    void durations_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0.0 << u"0 s"_s;
        QTest::newRow("a moment is a second") << 0.2 << u"1 s"_s;
        QTest::newRow("seconds") << 41.2 << u"41 s"_s;
        QTest::newRow("never 60 s") << 59.7 << u"1 min"_s;
        QTest::newRow("minutes") << 190.0 << u"3 min"_s;
        QTest::newRow("never 60 min") << 3590.0 << u"1 h"_s;
        QTest::newRow("hours and minutes") << 6000.0 << u"1 h 40 min"_s;
        QTest::newRow("days and hours") << 183'600.0 << u"2 d 3 h"_s;
    }
    void durations()
    {
        QFETCH(const double, seconds);
        QTEST(durationText(qint64(seconds * 1e6)), "text");
    }

    void lengths_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("unknown") << qint64(0) << u"–"_s;
        QTest::newRow("short") << qint64(160) << u"02:40"_s;
        QTest::newRow("over an hour") << qint64(4323) << u"1:12:03"_s;
        QTest::newRow("a folder of days") << qint64(345'760) << u"96:02:40"_s;
    }
    void lengths()
    {
        QFETCH(const qint64, seconds);
        QTEST(lengthText(seconds * 1'000'000), "text");
    }

    void timeLeft()
    {
        constexpr qint64 minute = 60'000'000;
        QCOMPARE(timeLeftText(-1), QString());
        QCOMPARE(timeLeftText(101 * minute, 79 * minute, 124 * minute),
                 u"about 1 h 40 min left (1 h 20 min to 2 h 5 min)"_s);
        QCOMPARE(timeLeftText(12 * minute), u"about 12 min left"_s);
        QCOMPARE(timeLeftText(12 * minute, 12 * minute, 12 * minute + 5), u"about 12 min left"_s);
        QCOMPARE(timeLeftText(3'000'000), u"about 10 s left"_s);
    }

    void savings()
    {
        QCOMPARE(savingText(100, 42), u"58 % smaller"_s);
        QCOMPARE(savingText(100, 104), u"4 % larger"_s);
        QCOMPARE(savingText(1000, 1001), u"same size"_s);
        QCOMPARE(savingText(0, 1), QString());
    }

    void wordsForStates()
    {
        QStringList words;
        for (const auto &[state, name] : Names<JobState>::table)
            words << stateText(state);
        QCOMPARE(words.join(u", "_s), u"Waiting, Running, Paused, Checking, Done, Done with warnings, "
                                      "Skipped, Failed, Cancelled"_s);

        Job job;
        job.sizeBytes = 1000;
        job.outputBytes = 420;
        job.state = JobState::Done;
        QCOMPARE(jobText(job), u"Done, 58 % smaller"_s);
        job.state = JobState::Failed;
        job.reason = Error{ErrorCode::InputEmpty, u"broken.mov"_s, {}};
        QCOMPARE(jobText(job), u"Failed: the file is empty"_s);
    }

    void summaries()
    {
        RunSummary run;
        run.done = 20;
        run.inputBytes = 1000;
        run.outputBytes = 390;
        run.wallUs = 41'000'000;
        QCOMPARE(summaryText(run), u"Done: 20 files in 41 s, 61 % smaller."_s);
        run.done = 1;
        run.failed = 2;
        run.doneWithWarnings = 1;
        QCOMPARE(summaryText(run), u"Done: 1 file in 41 s, 61 % smaller. 1 with warnings. 2 failed."_s);
        run.stoppedByFailure = true;
        QVERIFY(summaryText(run).endsWith(u" 2 failed. Stopped after the first failure."_s));
        QCOMPARE(summaryText({.total = 3, .failed = 3, .gaveUpFor = {}, .advice = {}}),
                 u"No file could be converted. 3 failed."_s);
    }

    void everyTroubleHasItsAdvice()
    {
        QSet<QString> sentences;
        for (const auto &[trouble, name] : Names<Trouble>::table) {
            const QString text = adviceSentence({.trouble = trouble, .measured = 3, .setting = {}});
            QVERIFY2(text.endsWith(u'.') && !text.contains(u"Next time"_s), qPrintable(text));
            sentences << text;
        }
        QCOMPARE(sentences.size(), qsizetype(Names<Trouble>::table.size()));

        QCOMPARE(adviceSentence({.trouble = Trouble::MemoryTight,
                                 .measured = 31.2,
                                 .setting = u"max_memory_percent"_s,
                                 .from = 80,
                                 .to = 60}),
                 u"Memory was short: no batch could start for 31 % of the run. "
                 "Next time: “Memory limit” at 60 % instead of 80 %."_s);
        QCOMPARE(
            adviceSentence({.trouble = Trouble::FewBatches, .measured = 70, .setting = u"jobs"_s, .from = 1}),
            u"70 % of the processor stood idle. Next time: “Batches at once” at automatic instead of 1."_s);
        QCOMPARE(adviceSentence({.trouble = Trouble::WorkersLost,
                                 .measured = 2,
                                 .setting = u"batch_size"_s,
                                 .from = 9,
                                 .to = 4}),
                 u"2 processes were lost. Next time: “Files in a batch” at 4 instead of 9."_s);
        QCOMPARE(adviceSentence({.trouble = Trouble::SmallBatches,
                                 .measured = 20,
                                 .setting = u"enabled"_s,
                                 .from = 0,
                                 .to = 1}),
                 u"Starting processes took 20 % of the run. Next time: switch “Convert in batches” on."_s);
    }

    void forecasts()
    {
        RunForecast run;
        QVERIFY(forecastParts(run).isEmpty());
        run.files = 4;
        run.wallUs = {.low = 3600'000'000, .likely = 7200'000'000, .high = 10800'000'000};
        run.outputBytes = {.low = 2'000'000'000, .likely = 3'100'000'000, .high = 4'000'000'000};
        run.memoryBytes = {.low = 1 << 30, .likely = 1 << 30, .high = 1 << 30};
        QCOMPARE(forecastParts(run).join(u"; "_s),
                 u"about 2 h (1 h to 3 h); results of 3.1 GB (2.0 GB to 4.0 GB); memory of 1.0 GiB"_s);
        QVERIFY(memoryWarning(run).what.isEmpty() && roomWarning(run).what.isEmpty());

        run.tooLarge = 2;
        run.largest =
            TooLarge{.inputPath = u"/in/a\nb.mov"_s, .neededBytes = 3ll << 30, .limitBytes = 2ll << 30};
        QVERIFY(memoryWarning(run).what.endsWith(
            u" is expected to take 3.0 GiB of memory, and the limit is 2.0 GiB. So is 1 other."_s));
        QVERIFY(!memoryWarning(run).what.contains(u'\n'));
        QVERIFY(memoryWarning(run).next.endsWith(u'.'));
        run.diskBytes = 5'000'000'000;
        run.freeBytes = 4'000'000'000;
        QCOMPARE(roomWarning(run).what, u"The results may take up to 5.0 GB with what is to stay free, and "
                                        "4.0 GB is free."_s);
    }

    void throttleSentences()
    {
        ThrottleEvent event;
        event.from = ThrottleLevel::Normal;
        event.to = ThrottleLevel::Paused;
        event.metric = ThrottleMetric::Memory;
        event.value = 83.2;
        event.limit = 80;
        event.oldBatchSize = 6;
        event.newBatchSize = 3;
        QCOMPARE(throttleSentence(event), u"Memory at 83 %, limit 80 %: no new batches until it is under "
                                          "70 %. Later batches hold 3 files instead of 6."_s);
        QCOMPARE(throttleLabel(event), clockText(0) + u" no new batches, size 6 → 3"_s);

        event.metric = ThrottleMetric::DiskSpace;
        event.value = 1.2e9;
        event.limit = 2e9;
        event.newBatchSize = 6;
        QCOMPARE(throttleSentence(event),
                 u"1.2 GB free at the output, 2.0 GB needed: no new batches until there is room."_s);

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
    }

    void emergencySentences()
    {
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
        emergency.stopped = 2;
        QCOMPARE(throttleSentence(emergency), u"Memory at 97 %, limit 96 %: the 2 files that began last are "
                                              "stopped and wait for their turn again."_s);
    }

    void everyLanguageThatIsOfferedHasItsTexts()
    {
        QStringList offered;
        for (const Language &language : languages()) {
            offered << u"sluice_%1.qm"_s.arg(language.code);
            QVERIFY(!language.name.isEmpty());
            QCOMPARE(localeOf(language.code).language(), QLocale(language.code).language());
            QCOMPARE(localeOf(language.code).zeroDigit(), u"0"_s);
        }
        offered.sort();
        QCOMPARE(QDir(u":/translations"_s).entryList(QDir::Files, QDir::Name), offered);
        QCOMPARE(localeOf({}).language(), QLocale::system().language());
        QCOMPARE(localeOf(u"tlh"_s).language(), QLocale::system().language());
    }

    // Its translations hold marks of direction, which a name of a file must not bring along.
    void arabicKeepsItsMarks()
    {
        QVERIFY(installTranslations(*QCoreApplication::instance(), localeOf(u"ar"_s)));
        const QLocale before;
        QLocale::setDefault(localeOf(u"ar"_s));
        const auto count = [](const QString &text) { return text.count(QChar::ReplacementCharacter); };
        const QString scaled = remarkText(remark("%1 scaled to %2", {u"1920x1080"_s, u"a\u202Eb"_s}));
        QVERIFY(scaled.contains(QChar(0x2066)));
        QCOMPARE(count(scaled), 1);
        QCOMPARE(count(remarkText(remark("never heard of\u202E: %1", {u"1"_s}))), 1);
        QCOMPARE(pathText(u"/v/a\nb.mp4"_s), u"\u2066/v/a\uFFFDb.mp4\u2069"_s);
        const Sentence sentence = errorSentence({ErrorCode::InputEmpty, u"/v/a.mp4"_s, {}});
        QVERIFY2(sentence.what.contains(u"\u2066/v/a.mp4\u2069"_s), qPrintable(sentence.what));
        QLocale::setDefault(before);
        QVERIFY(installTranslations(*QCoreApplication::instance(), localeOf(u"en"_s)));
        QCOMPARE(pathText(u"/v/a.mp4"_s), u"/v/a.mp4"_s);
    }

    void whatALanguageLacksIsSaidInEnglish()
    {
        QVERIFY(installTranslations(*QCoreApplication::instance(), localeOf(u"ja"_s)));
        QVERIFY(!QCoreApplication::translate("sluice::ui::QueueModel", "%n file(s) waiting", nullptr, 2)
                     .contains(u"(s)"_s));
        QVERIFY(installTranslations(*QCoreApplication::instance(), localeOf(u"de"_s)));
        QCOMPARE(stateText(JobState::Waiting), u"Wartet"_s);
        QVERIFY(installTranslations(*QCoreApplication::instance(), localeOf(u"en"_s)));
        QCOMPARE(stateText(JobState::Waiting), u"Waiting"_s);
        QCOMPARE(QCoreApplication::instance()->findChildren<QTranslator *>().size() <= 3, true);
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "test_text.moc"

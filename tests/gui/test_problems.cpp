// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/stage.h"
#include "tests/gui/view_facts.h"
#include "tests/support/test_program.h"
#include "translations/translations.h"
#include "ui/problems/log_window.h"
#include "ui/problems/problem_bar.h"
#include "ui/queue/queue_view.h"
#include "ui/text/log_text.h"
#include "ui/window/inspector.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace test_problems {

using namespace sluice;
using namespace sluice::ui;
using namespace Qt::StringLiterals;

namespace {

// A run half over: broken.mov has failed, MVI_0230.MP4 is done with warnings.
struct HalfWay : script::Stage
{
    HalfWay()
    {
        open();
        running();
    }
    ProblemBar *bar() { return window.findChild<ProblemBar *>(); }
    QPushButton *button(const QString &name) { return bar()->findChild<QPushButton *>(name); }
    QPushButton *inspectorButton(const QString &text)
    {
        const auto buttons = window.findChild<Inspector *>()->findChildren<QPushButton *>();
        for (QPushButton *candidate : buttons) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    void chooseProblems() { click(u"filter4"_s); }
};

} // namespace

class TestProblems final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(installTranslations(*QCoreApplication::instance(), QLocale()));
    }

    void reasonsAreCountedTheMostFrequentFirst()
    {
        const ProblemCounts counts{
            {ErrorCode::InputEmpty, 2}, {std::nullopt, 3}, {ErrorCode::WorkerCrashed, 12}};
        QCOMPARE(problemsText(counts), u"12 × the converting process crashed  ·  3 × done with warnings  ·  "
                                       "2 × the file is empty"_s);
    }

    void theBarComesWithTheFilter()
    {
        HalfWay stage;
        QVERIFY(!stage.bar()->isVisible());
        stage.chooseProblems();
        QVERIFY(stage.bar()->isVisible());
        const QString text = stage.bar()->findChild<QLabel *>(u"problemCounts"_s)->text();
        QVERIFY2(text.contains(u"1 × the file is empty"_s), qPrintable(text));
        QVERIFY2(text.contains(u"1 × done with warnings"_s), qPrintable(text));
        stage.click(u"filter0"_s);
        QVERIFY(!stage.bar()->isVisible());
    }

    void problemsThatComeAreCounted()
    {
        HalfWay stage;
        stage.chooseProblems();
        stage.scene.finish();
        stage.scene.fail();
        stage.settle();
        QVERIFY(stage.bar()->findChild<QLabel *>(u"problemCounts"_s)->text().contains(u"51 × "_s));
    }

    void allThatFailedIsTriedAgain()
    {
        HalfWay stage;
        stage.chooseProblems();
        QSignalSpy retry(&stage.link, &EngineLink::retryWanted);
        stage.button(u"retryAll"_s)->click();
        QCOMPARE(retry.size(), 1);
        QCOMPARE(retry[0][0].value<QList<JobId>>(), QList<JobId>{JobId(9)}); // the warned one is done
    }

    void whatIsSelectedIsTriedAgain()
    {
        HalfWay stage;
        stage.chooseProblems();
        stage.select(u"MVI_0230.MP4"_s);
        QVERIFY(!stage.button(u"retrySelected"_s)->isEnabled());
        stage.select(u"broken.mov"_s);
        QVERIFY(stage.button(u"retrySelected"_s)->isEnabled());
        QSignalSpy retry(&stage.link, &EngineLink::retryWanted);
        stage.button(u"retrySelected"_s)->click();
        QCOMPARE(retry[0][0].value<QList<JobId>>(), QList<JobId>{JobId(9)});
    }

    void theLogOpensBesideTheWindow()
    {
        HalfWay stage;
        stage.select(u"broken.mov"_s);
        QPushButton *log = stage.inspectorButton(u"Log"_s);
        QVERIFY(log->isVisible());
        QSignalSpy wanted(&stage.link, &EngineLink::reportWanted);
        log->click();
        QCOMPARE(wanted[0][0].value<JobId>(), JobId(9));
        Q_EMIT stage.link.reportReady(script::jobLog(4)); // of another one, asked for by somebody else
        QVERIFY(!stage.window.findChild<LogWindow *>());
        log->click();
        Q_EMIT stage.link.reportReady(script::jobLog(9));
        auto *window = stage.window.findChild<LogWindow *>();
        QVERIFY(window->isVisible() && !window->isModal());
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(window->text().contains(u"moov atom not found"_s));
        window->findChild<QPushButton *>(u"copyLog"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), window->text());
        stage.select(u"MVI_0233.MP4"_s); // it waits: there is nothing to tell yet
        QVERIFY(!log->isVisible());
    }

    void theLogHasAll()
    {
        JobLog log = script::jobLog(9);
        log.job.warnings = {verbatim(u"jumped\nat 0:01"_s)};
        FileReport report;
        report.framesIn = 50;
        report.wallUs = 2'000'000;
        report.encoder = u"x264 core 164"_s;
        log.job.report = std::make_shared<const FileReport>(report);
        const QString text = logText(log);
        for (const QString &line :
             {u"File: /home/ann/Videos/holiday 2026/broken.mov\n"_s, u"State: Failed: the file is empty\n"_s,
              u"What helps: Copy it again"_s, u"Reported: input-empty, 0 bytes\n"_s,
              u"  Pictures read: 50, written: 0"_s, u"  x264 core 164\n"_s,
              u"  [mov,mp4,m4a,3gp,3g2,mj2 @ 0x55d] moov atom not found\n"_s})
            QVERIFY2(text.contains(line), qPrintable(text));
        QVERIFY(text.contains(u"  jumped\uFFFDat 0:01\n"_s)); // a warning is one line
    }
};

SLUICE_TEST(TestProblems, QApplication)

} // namespace test_problems

#include "test_problems.moc"

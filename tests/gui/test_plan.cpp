// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/stage.h"
#include "tests/gui/view_facts.h"
#include "tests/support/stall_watch.h"
#include "translations/translations.h"
#include "ui/plan/plan_details.h"
#include "ui/plan/plan_dialog.h"
#include "ui/plan/plan_export.h"
#include "ui/plan/plan_filter.h"
#include "ui/plan/plan_model.h"
#include "ui/plan/plan_print.h"
#include "ui/text/plan_text.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTreeView>

#include <memory>

namespace test_plan {

using namespace sluice;
using namespace sluice::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const QAbstractItemModel &model)
{
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown << model.index(row, PlanModel::Name).data().toString();
    return shown;
}

PlanReview large(int files)
{
    PlanReview review;
    review.outputFolder = u"/out"_s;
    const PlannedFile one = script::plannedFile(1, u"a.mkv"_s, 1'000'000, 60);
    review.files.reserve(files);
    for (int i = 0; i < files; ++i) {
        PlannedFile file = one;
        file.id = JobId(i + 1);
        file.relativePath = u"folder %1/clip %2.mkv"_s.arg(i * 7919 % 100).arg(i * 7919 % files);
        file.sizeBytes = i * 7919LL % files;
        file.renamed = i % 10 == 0;
        review.files << file;
    }
    review.forecast.files = files;
    return review;
}

// The window with the review open.
struct Opened
{
    script::Stage stage;
    PlanDialog *dialog = nullptr;

    explicit Opened(const PlanReview &review = script::planReview())
    {
        stage.open();
        stage.scene.fillQueue();
        stage.click(u"review"_s);
        dialog = stage.window.findChild<PlanDialog *>();
        Q_EMIT stage.link.planReviewed(review);
    }
    template <typename T>
    T *find(const QString &name)
    {
        return dialog->findChild<T *>(name);
    }
};

} // namespace

class TestPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(installTranslations(*QCoreApplication::instance(), QLocale()));
    }

    void eachOutcomeHasItsWords_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("attention");
        QTest::newRow("converted") << 0 << u"Convert"_s << false;
        QTest::newRow("another has its name") << 1 << u"Convert, under another name"_s << true;
        QTest::newRow("done by an earlier run") << 2 << u"Skip: converted before"_s << false;
        QTest::newRow("something is there") << 3 << u"Skip: "_s << true;
        QTest::newRow("too large") << 4 << u"Convert, with too little memory"_s << true;
        QTest::newRow("no video") << 5 << u"Fail: "_s << true;
    }
    void eachOutcomeHasItsWords()
    {
        QFETCH(const int, row);
        QFETCH(const QString, words);
        QFETCH(const bool, attention);
        const PlannedFile file = script::planReview().files[row];
        QVERIFY2(outcomeText(file).startsWith(words), qPrintable(outcomeText(file)));
        QCOMPARE(needsAttention(file), attention);
        QCOMPARE(attentionLines(file).isEmpty(), !attention && !file.reason);
    }

    void tracksAreSummedUp()
    {
        PlannedFile file = script::plannedFile(1, u"a.mkv"_s, 1000, 60);
        QCOMPARE(pictureText(file), u"1920×1080 → 1280×720, HEVC"_s);
        QCOMPARE(soundText(file), u"AAC stereo"_s);
        QCOMPARE(subtitleText(file), u"–"_s);

        MediaInfo media = *file.media;
        StreamInfo more = media.streams[1];
        more.index = 2;
        media.streams.push_back(more);
        more.kind = StreamKind::Subtitle;
        more.index = 3;
        media.streams.push_back(more);
        file.media = std::make_shared<const MediaInfo>(media);
        JobPlan plan = *file.plan;
        plan.recipe.copyVideo = true;
        plan.recipe.audio.front().copy = true;
        file.plan = std::make_shared<const JobPlan>(plan);
        QCOMPARE(pictureText(file), u"1920×1080, copied"_s);
        QVERIFY(soundText(file).startsWith(u"stereo, copied, "_s));
        QVERIFY(soundText(file).contains(u"1 left out"_s));
        QVERIFY(subtitleText(file).contains(u"1 left out"_s));
        plan.recipe.rungs.clear();
        file.plan = std::make_shared<const JobPlan>(plan);
        QCOMPARE(pictureText(file), u"left out"_s);
        file.plan.reset();
        QCOMPARE(pictureText(file), u"1920×1080"_s);
    }

    void theModelIsSound()
    {
        PlanModel model;
        PlanFilterModel filter(&model);
        const QAbstractItemModelTester tester(&filter);
        model.setReview(script::planReview());
        QCOMPARE(filter.rowCount(), 46);
        filter.setAttentionOnly(true);
        QCOMPARE(names(filter),
                 (QStringList{u"MVI_0226.mov"_s, u"MVI_0230.MP4"_s, u"concert.mkv"_s, u"slides.mov"_s}));
        filter.setSearch(u"mvi"_s);
        QCOMPARE(filter.rowCount(), 2);
        filter.setAttentionOnly(false);
        QCOMPARE(filter.rowCount(), 4);
    }

    void columnsAreSortedByValue_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("first");
        QTest::newRow("what fails first") << int(PlanModel::Outcome) << u"slides.mov"_s;
        QTest::newRow("the smallest") << int(PlanModel::Size) << u"slides.mov"_s;
        QTest::newRow("the shortest") << int(PlanModel::Time) << u"slides.mov"_s;
        QTest::newRow("by name") << int(PlanModel::Name) << u"concert.mkv"_s;
    }
    void columnsAreSortedByValue()
    {
        QFETCH(const int, column);
        QFETCH(const QString, first);
        PlanModel model;
        PlanFilterModel filter(&model);
        model.setReview(script::planReview());
        filter.sort(column);
        QCOMPARE(names(filter).constFirst(), first);
        filter.sort(-1); // in the order of the queue again
        QCOMPARE(names(filter).constFirst(), u"MVI_0226.MP4"_s);
    }

    void theReviewOpensBesideTheWindow()
    {
        script::Stage stage;
        stage.open();
        stage.scene.fillQueue();
        QSignalSpy wanted(&stage.link, &EngineLink::planWanted);
        stage.click(u"review"_s);
        QCOMPARE(wanted.size(), 1);
        auto *dialog = stage.window.findChild<PlanDialog *>();
        QVERIFY(dialog->isVisible() && !dialog->isModal());
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(dialog->findChild<QLabel *>(u"planSummary"_s)->text(), u"Looking at the files…"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"planStart"_s)->isEnabled());
    }

    void theSummaryTellsAll()
    {
        Opened opened;
        const QString summary = opened.find<QLabel>(u"planSummary"_s)->text();
        QVERIFY2(summary.startsWith(u"43 file"_s), qPrintable(summary));
        QVERIFY2(summary.endsWith(u" to convert, 2 to skip, 1 will fail"_s), qPrintable(summary));
        const QString parts = opened.find<QLabel>(u"planParts"_s)->text();
        for (const QString &part : {u"about "_s, u"memory of "_s, u"2 at a time"_s, u"512 GB is free"_s})
            QVERIFY2(parts.contains(part), qPrintable(parts));
        QVERIFY(opened.find<QLabel>(u"planWarning"_s)->isHidden());
        auto *attention = opened.find<QCheckBox>(u"attention"_s);
        QCOMPARE(attention->text().remove(u'&'), u"Only what needs attention (4)"_s);
        attention->click();
        auto *table = opened.dialog->findChild<QTreeView *>();
        QCOMPARE(table->model()->rowCount(), 4);
    }

    // A folder that is added once more has no more files than before.
    void whatIsNoVideoIsCountedOnce()
    {
        Opened opened;
        const auto told = [&opened] {
            const QList<QLabel *> labels = opened.dialog->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"3 more were found"_s);
            });
        };
        QVERIFY(!told());
        Q_EMIT opened.stage.link.scanFinished({.found = 1, .ignored = 3, .duplicates = 0, .problems = {}});
        Q_EMIT opened.stage.link.scanFinished({.found = 0, .ignored = 3, .duplicates = 1, .problems = {}});
        Q_EMIT opened.stage.link.planReviewed(script::planReview());
        QVERIFY(told());
    }

    void tooLittleRoomIsToldAbove()
    {
        PlanReview review = script::planReview();
        review.forecast.freeBytes = 1000;
        Opened opened(review);
        QVERIFY(opened.find<QLabel>(u"planWarning"_s)->text().contains(u"1.0 kB is free"_s));
    }

    void theSelectedFileIsExplained()
    {
        Opened opened;
        auto *table = opened.dialog->findChild<QTreeView *>();
        auto *details = opened.dialog->findChild<PlanDetails *>();
        QVERIFY(details->text().contains(u"1280×720 HEVC, CRF 24"_s)); // the first one
        QVERIFY(details->text().contains(u"audio mixed from 6 to 2 channels"_s));
        table->setCurrentIndex(table->model()->index(1, 0));
        QVERIFY(details->text().contains(u"it becomes “MVI_0226.mov.mp4”"_s));
        table->setCurrentIndex(table->model()->index(5, 0));
        QVERIFY(details->text().contains(u"slides.mov"_s));
        QVERIFY(details->text().contains(u"Nothing"_s));
        // It stays the chosen one in a newer review.
        Q_EMIT opened.stage.link.planReviewed(script::planReview());
        QCOMPARE(table->currentIndex().row(), 5);
    }

    void startBegins()
    {
        Opened opened;
        QSignalSpy start(&opened.stage.link, &EngineLink::startWanted);
        opened.find<QPushButton>(u"planStart"_s)->click();
        QCOMPARE(start.size(), 1);
        QVERIFY(!opened.dialog->isVisible());
    }

    void whatChangesIsAskedForAgain()
    {
        Opened opened;
        QSignalSpy wanted(&opened.stage.link, &EngineLink::planWanted);
        Q_EMIT opened.stage.link.outputFolderChosen(u"/elsewhere"_s);
        Q_EMIT opened.stage.link.configChosen({});
        QTRY_COMPARE(wanted.size(), 1); // both together
        opened.dialog->close();
        Q_EMIT opened.stage.link.configChosen({});
        QTest::qWait(400);
        QCOMPARE(wanted.size(), 1); // nobody looks
    }

    void aRunIsNotReviewed()
    {
        Opened opened;
        Q_EMIT opened.stage.link.runStateChanged(RunState::Idle, RunState::Preparing);
        QVERIFY(!opened.find<QPushButton>(u"planStart"_s)->isEnabled());
        QVERIFY(!opened.stage.window.findChild<QPushButton *>(u"review"_s)->isVisible());
        QSignalSpy wanted(&opened.stage.link, &EngineLink::planWanted);
        Q_EMIT opened.stage.link.runStateChanged(RunState::Running, RunState::Idle);
        QCOMPARE(wanted.size(), 1);
    }

    void theTableIsWrittenForOtherPrograms()
    {
        PlanReview review = script::planReview();
        review.files[0].inputPath = u"/in/a \"b\", c.mkv"_s;
        const QList<QByteArray> lines = planAsCsv(review).split('\n');
        QCOMPARE(lines.size(), 48); // a head, a line for each, and the end of the last
        const qsizetype columns = lines[0].count(',');
        QCOMPARE(columns, 19);
        QVERIFY(lines[1].startsWith("\"/in/a \"\"b\"\", c.mkv\",\"/home/ann/"));
        QVERIFY(lines[1].endsWith(",700000000,105000000,210000000,420000000,75,150,300,"
                                  "216006656,432013312,864026624\r"));
        QVERIFY(lines[3].contains(",skip,already-done,"));
        QVERIFY(lines[6].contains(",fail,input-no-video,"));
        QVERIFY(lines[6].endsWith(",12000000,,,,,,,,,\r")); // nothing is predicted
    }

    void thePageIsEscaped()
    {
        PlanReview review = script::planReview();
        review.files[0].relativePath = u"<script>.mkv"_s;
        const QString page = planAsHtml(review, 3);
        QVERIFY(page.contains(u"&lt;script&gt;.mkv"_s));
        QVERIFY(!page.contains(u"<script>"_s));
        QCOMPARE(page.count(u"<tr>"_s), 4);
        QVERIFY(page.contains(u"The first 3 of 46 files."_s));
    }

    void itIsSavedWhereTheUserWants()
    {
        Opened opened;
        QSignalSpy save(&opened.stage.window, &MainWindow::saveWanted);
        const auto menus = opened.dialog->findChildren<QMenu *>();
        QCOMPARE(menus.size(), 1);
        const auto actions = menus[0]->actions();
        QCOMPARE(actions.size(), 2);
        actions[0]->trigger();
        QTRY_COMPARE(save.size(), 1);
        actions[1]->trigger();
        QTRY_COMPARE(save.size(), 2);
        QCOMPARE(save[0][1].toString(), u"plan.csv"_s);
        QVERIFY(save[0][0].toByteArray().startsWith("source,output,"));
        QCOMPARE(save[1][1].toString(), u"plan.html"_s);
        QVERIFY(save[1][0].toByteArray().contains("</html>"));
    }

    void aLargePlanIsWrittenBesideTheWindow_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<int>("least");
        QTest::newRow("as a table") << 0 << 50'000 * 200;
        QTest::newRow("as a page") << 1 << 50'000 * 200;
    }
    void aLargePlanIsWrittenBesideTheWindow()
    {
        QFETCH(const int, action);
        QFETCH(const int, least);
        Opened opened(large(50'000));
        QSignalSpy save(&opened.stage.window, &MainWindow::saveWanted);
        QAction *wanted = opened.dialog->findChild<QMenu *>()->actions()[action];
        // Through the event loop, where the watch looks at it.
        QMetaObject::invokeMethod(wanted, &QAction::trigger, Qt::QueuedConnection);
        QTRY_COMPARE_WITH_TIMEOUT(save.size(), 1, 60'000);
        QVERIFY(save[0][0].toByteArray().size() > least);
    }

    void theLastOneAskedForIsSaved()
    {
        Opened opened(large(50'000));
        QSignalSpy save(&opened.stage.window, &MainWindow::saveWanted);
        const auto actions = opened.dialog->findChild<QMenu *>()->actions();
        actions[1]->trigger();
        actions[0]->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(save.size(), 1, 60'000);
        QCOMPARE(save[0][1].toString(), u"plan.csv"_s);
    }

    void whoClosesTheReviewIsAskedNothing()
    {
        std::unique_ptr<QSignalSpy> save;
        {
            Opened opened(large(50'000));
            save = std::make_unique<QSignalSpy>(&opened.stage.window, &MainWindow::saveWanted);
            opened.dialog->findChild<QMenu *>()->actions()[0]->trigger();
            opened.dialog->close();
            QVERIFY(QThreadPool::globalInstance()->waitForDone());
            QCoreApplication::processEvents();
            QVERIFY(save->isEmpty());
            opened.dialog->show();
            opened.dialog->findChild<QMenu *>()->actions()[1]->trigger(); // and the window ends meanwhile
        }
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::processEvents();
        QVERIFY(save->isEmpty());
    }

    void itIsPrinted()
    {
        const QTemporaryDir folder;
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"plan.pdf"_s));
        printPlan(script::planReview(), printer);
        QFile file(folder.filePath(u"plan.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(file.size() > 5000);
    }

    void fiftyThousandFilesAreFluid()
    {
        const PlanReview review = large(50'000);
        PlanModel model;
        PlanFilterModel filter(&model);
        QElapsedTimer timer;
        timer.start();
        model.setReview(review);
        const auto shown = timer.restart();
        filter.sort(PlanModel::Size);
        const auto bySize = timer.restart();
        filter.sort(PlanModel::Name);
        const auto byName = timer.restart();
        filter.setAttentionOnly(true);
        const auto filtered = timer.restart();
        QCOMPARE(filter.rowCount(), 5000);
        const QByteArray csv = planAsCsv(review);
        const auto written = timer.restart();
        qInfo("shown in %lld ms, sorted by size in %lld ms, by name in %lld ms, filtered in %lld ms, CSV of "
              "%lld "
              "bytes in %lld ms",
              shown, bySize, byName, filtered, csv.size(), written);
        // Far from what it takes; a table that walks all rows for each would need minutes.
        QVERIFY(shown + bySize + byName + filtered < 10'000);
    }
};

SLUICE_WATCHED_TEST(TestPlan)

} // namespace test_plan

#include "test_plan.moc"

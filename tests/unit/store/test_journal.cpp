// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/json.h"
#include "engine/store/database.h"
#include "engine/store/journal.h"
#include "engine/store/recipe_key.h"
#include "engine/store/schema.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QtTest>

namespace test_journal {

using namespace Qt::StringLiterals;
using namespace sluice;
using namespace sluice::store;

namespace {

const QString window = u"window"_s;

std::vector<Job> someJobs(int count)
{
    std::vector<Job> jobs;
    for (int i = 0; i < count; ++i) {
        Job job;
        job.inputPath = u"/films/clip %1.mkv"_s.arg(i);
        job.inputRoot = u"/films"_s;
        job.relativePath = u"clip %1.mkv"_s.arg(i);
        job.sizeBytes = 1000 + i;
        job.modifiedNs = 1'700'000'000'123'456'789 + i;
        jobs.push_back(job);
    }
    return jobs;
}

Recipe someRecipe()
{
    Recipe recipe;
    recipe.preset = u"veryfast"_s;
    recipe.rungs = {{1920, 1080, 0}};
    recipe.videoStream = 0;
    recipe.audio = {{.stream = 1}};
    return recipe;
}

OutputRecord someOutput()
{
    return {.outputPath = u"/out/clip ü.mp4"_s,
            .inputPath = u"/films/clip ü.mkv"_s,
            .inputBytes = 5'000'000'000,
            .inputModifiedNs = 1'700'000'000'123'456'789,
            .recipeKey = recipeKey(someRecipe()),
            .outputBytes = 4'000'000'000,
            .finishedMs = 1'700'000'100'000};
}

} // namespace

class TestJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensAnEmptyJournal();
    void keepsTheFolderPrivate();
    void neverGivesAnIdTwice();
    void restoresEachFrontItsOwnJobs();
    void bringsBackByState_data();
    void bringsBackByState();
    void whatWasHeldBeforeItsTurnIsStillHeld();
    void keepsWhatIsKnownAboutAJob();
    void knowsAFileAsItWasLookedAt();
    void keepsTheReportOfAFile();
    void survivesAKill();
    void updatesAllOrNothing();
    void passesOverARemovedJob();
    void writesABurstAtOnce();
    void writesABurstAllOrNothing();
    void forgetsOldEndsOnly();
    void findsAnOutputExactly();
    void replacesAnOutput();
    void tellsRecipesApart_data();
    void tellsRecipesApart();
    void knowsLeftoverParts();
    void findsOutputsBelowAFolder();
    void keepsTheHistoryOfRuns();
    void keepsTheChartsOfRuns();
    void forgetsOldChartsOnly();
    void keepsWhatHasFailedInARun();
    void keepsWhatWorkersSaid();
    void remembersEncoders();
    void remembersTheQuarantine();
    void remembersWhatFilesHaveTaught();
    void bringsAnOlderFileAlong();
    void keepsHowTheQueueIsArranged();
    void storesALargeFolderAtOnce();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"state/journal.sqlite"_s); }
    std::unique_ptr<Journal> open() const
    {
        auto journal = Journal::open(path());
        if (!journal)
            qFatal("%s", qPrintable(journal.error().detail));
        return std::move(*journal);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestJournal::opensAnEmptyJournal()
{
    {
        const auto journal = open();
        QVERIFY(journal->setAside().isEmpty());
        QCOMPARE(journal->unfinished(window)->size(), 0);
        QCOMPARE(journal->leftovers()->size(), size_t(0));
        QCOMPARE(journal->history(10)->size(), size_t(0));
    }
    Database database(path());
    QVERIFY(database.open());
    const auto number = [&database](const QString &sql) {
        auto row = database.run(sql);
        return row && row->next() ? row->number(0) : -1;
    };
    QCOMPARE(number(u"PRAGMA user_version"_s), schemaVersion());
    QCOMPARE(number(u"PRAGMA application_id"_s), 0x536c7563);
    auto mode = database.run(u"PRAGMA journal_mode"_s);
    QVERIFY(mode && mode->next());
    QCOMPARE(mode->text(0), u"wal"_s);
}

void TestJournal::keepsTheFolderPrivate()
{
    const auto journal = open();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(m_folder->filePath(u"state"_s)).permissions() & others));
}

void TestJournal::neverGivesAnIdTwice()
{
    auto jobs = someJobs(2);
    {
        const auto journal = open();
        QVERIFY(journal->addJobs(jobs, window));
        QCOMPARE(number(jobs[0].id), 1);
        QCOMPARE(number(jobs[1].id), 2);
        QVERIFY(journal->remove(std::array{jobs[0].id, jobs[1].id}));
        QCOMPARE(journal->unfinished(window)->size(), 0);
    }
    const auto journal = open();
    auto later = someJobs(1);
    QVERIFY(journal->addJobs(later, window));
    QCOMPARE(number(later[0].id), 3);
}

void TestJournal::restoresEachFrontItsOwnJobs()
{
    const auto journal = open();
    auto ours = someJobs(2);
    auto theirs = someJobs(1);
    QVERIFY(journal->addJobs(ours, window));
    QVERIFY(journal->addJobs(theirs, u"cli"_s));
    QCOMPARE(journal->unfinished(window)->size(), 2);
    QCOMPARE(journal->unfinished(u"cli"_s)->constFirst().id, theirs[0].id);
}

void TestJournal::bringsBackByState_data()
{
    QTest::addColumn<JobState>("state");
    QTest::addColumn<bool>("back");
    for (const auto &[state, name] : Names<JobState>::table) {
        const QByteArray text(name.data(), qsizetype(name.size()));
        const bool back = !isFinal(state);
        QTest::addRow("%s %s", text.constData(),
                      back ? "comes back as waiting" : "has ended and stays where it is")
            << state << back;
    }
}

void TestJournal::bringsBackByState()
{
    QFETCH(JobState, state);
    QFETCH(bool, back);
    auto jobs = someJobs(1);
    {
        const auto journal = open();
        QVERIFY(journal->addJobs(jobs, window));
        jobs[0].state = state;
        jobs[0].attempt = 2;
        jobs[0].startedMs = 12;
        QVERIFY(journal->update(jobs));
    }
    const auto journal = open();
    for (int reading = 0; reading < 2; ++reading) {
        const auto restored = journal->unfinished(window);
        QVERIFY(restored);
        QCOMPARE(restored->size(), back ? 1 : 0);
        if (back) {
            QCOMPARE(restored->constFirst().state, JobState::Waiting);
            QCOMPARE(restored->constFirst().attempt, 0);
            QCOMPARE(restored->constFirst().startedMs, 0);
        }
    }
}

void TestJournal::whatWasHeldBeforeItsTurnIsStillHeld()
{
    auto jobs = someJobs(1);
    {
        const auto journal = open();
        QVERIFY(journal->addJobs(jobs, window));
        jobs[0].state = JobState::Paused;
        QVERIFY(journal->update(jobs));
    }
    const auto restored = open()->unfinished(window);
    QVERIFY(restored);
    QCOMPARE(restored->size(), 1);
    QCOMPARE(restored->constFirst().state, JobState::Paused);
}

void TestJournal::keepsTheReportOfAFile()
{
    auto jobs = someJobs(2);
    FileReport report;
    report.framesIn = 100;
    report.frames = 50;
    report.framesDropped = 50;
    report.decodeErrors = 30;
    report.decodeErrorsUs = {1'000'000, 2'500'000};
    report.peakMemoryBytes = 123'456'789;
    report.encoder = u"libx264 164"_s;
    report.notes = {remark("sound: %1 LUFS before, %2 dB", {u"-28.0"_s, u"+12.0"_s})};
    {
        const auto journal = open();
        QVERIFY(journal->addJobs(jobs, u"gui"_s));
        jobs[0].report = std::make_shared<const FileReport>(report);
        Burst burst;
        burst.jobs = {jobs[0]};
        QVERIFY(journal->write(burst));
    }
    const auto journal = open();
    const auto kept = journal->findReport(jobs[0].id);
    QVERIFY(kept && kept->has_value());
    QVERIFY(**kept == report);
    const auto none = journal->findReport(jobs[1].id);
    QVERIFY(none && !none->has_value());
}

void TestJournal::keepsWhatIsKnownAboutAJob()
{
    auto jobs = someJobs(1);
    MediaInfo media;
    media.format = u"matroska"_s;
    media.durationUs = 60'000'000;
    StreamInfo video;
    video.index = 0;
    video.kind = StreamKind::Video;
    video.codec = u"h264"_s;
    video.width = 1920;
    media.streams.push_back(video);
    const Remarks warnings{verbatim(u"00:01 a \"quoted\" remark"_s),
                           remark("Sound: %1", {}, {remark("%1 of %2", {u"ü – 🎬"_s, u"2"_s})})};
    {
        const auto journal = open();
        QVERIFY(journal->addJobs(jobs, window));
        jobs[0].media = std::make_shared<const MediaInfo>(media);
        jobs[0].warnings = warnings;
        QVERIFY(journal->update(jobs));
    }
    const auto restored = open()->unfinished(window);
    QVERIFY(restored);
    const Job &job = restored->constFirst();
    QCOMPARE(job.id, jobs[0].id);
    QCOMPARE(job.inputPath, jobs[0].inputPath);
    QCOMPARE(job.inputRoot, jobs[0].inputRoot);
    QCOMPARE(job.relativePath, jobs[0].relativePath);
    QCOMPARE(job.sizeBytes, jobs[0].sizeBytes);
    QCOMPARE(job.modifiedNs, jobs[0].modifiedNs);
    QCOMPARE(toLine(job.warnings), toLine(warnings)); // in all their parts
    QCOMPARE(textsOf(job.warnings).constLast(), u"Sound: ü – 🎬 of 2"_s);
    QVERIFY(job.media && *job.media == media);
    QVERIFY(!job.plan);
}

// It was added while it was still being copied, and looked at when it was whole.
void TestJournal::knowsAFileAsItWasLookedAt()
{
    auto jobs = someJobs(1);
    MediaInfo media;
    media.sizeBytes = jobs[0].sizeBytes + 1000;
    media.modifiedNs = jobs[0].modifiedNs + 5;
    {
        const auto journal = open();
        QVERIFY(journal->addJobs(jobs, window));
        jobs[0].media = std::make_shared<const MediaInfo>(media);
        QVERIFY(journal->update(jobs));
    }
    const auto restored = open()->unfinished(window);
    QVERIFY(restored);
    QCOMPARE(restored->constFirst().sizeBytes, media.sizeBytes);
    QCOMPARE(restored->constFirst().modifiedNs, media.modifiedNs);
}

// What is on the disk while the journal is open is what a killed process leaves.
void TestJournal::survivesAKill()
{
    const auto journal = open();
    auto jobs = someJobs(3);
    QVERIFY(journal->addJobs(jobs, window));
    jobs[0].state = JobState::Done;
    jobs[1].state = JobState::Running;
    const std::array outputs{someOutput()};
    QVERIFY(journal->update(jobs, outputs));
    const PartRecord part{
        .partPath = u"/out/.clip.part"_s, .outputPath = u"/out/clip.mp4"_s, .job = jobs[1].id};
    QVERIFY(journal->recordPart(part));

    const QTemporaryDir copy;
    for (const QString &suffix : {u""_s, u"-wal"_s})
        QVERIFY(QFile::copy(path() + suffix, copy.filePath(u"journal.sqlite"_s) + suffix));
    const auto revived = Journal::open(copy.filePath(u"journal.sqlite"_s));
    QVERIFY(revived);
    QVERIFY((*revived)->setAside().isEmpty());
    const auto restored = (*revived)->unfinished(window);
    QCOMPARE(restored->size(), 2);
    QCOMPARE(restored->at(0).id, jobs[1].id);
    QCOMPARE(restored->at(0).state, JobState::Waiting);
    QCOMPARE(restored->at(1).id, jobs[2].id);
    QCOMPARE((*revived)->findOutput(someOutput().outputPath)->value_or(OutputRecord()), someOutput());
    QCOMPARE(*(*revived)->leftovers(), std::vector{part});
}

void TestJournal::updatesAllOrNothing()
{
    const auto journal = open();
    auto jobs = someJobs(2);
    QVERIFY(journal->addJobs(jobs, window));
    jobs[0].state = JobState::Done;
    jobs[1].state = JobState(99); // has no name, which the file does not accept
    const auto done = journal->update(jobs);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::StateUnavailable);
    QCOMPARE(done.error().subject, path());
    QCOMPARE(journal->unfinished(window)->size(), 2);

    jobs[1].state = JobState::Done;
    QVERIFY2(journal->update(jobs), "a refused change leaves no transaction open");
    QCOMPARE(journal->unfinished(window)->size(), 0);
}

void TestJournal::passesOverARemovedJob()
{
    const auto journal = open();
    auto jobs = someJobs(2);
    QVERIFY(journal->addJobs(jobs, window));
    QVERIFY(journal->remove(std::array{jobs[0].id}));
    jobs[0].state = JobState::Done;
    jobs[1].state = JobState::Done;
    QVERIFY(journal->update(jobs));
    QCOMPARE(journal->unfinished(window)->size(), 0);
}

void TestJournal::writesABurstAtOnce()
{
    const auto journal = open();
    auto jobs = someJobs(2);
    QVERIFY(journal->addJobs(jobs, window));
    OutputRecord failed = someOutput();
    failed.outputPath = u"/out/failed.mp4"_s;
    QVERIFY(journal->recordOutput(failed));
    const PartRecord old{.partPath = u"/out/old.part"_s, .outputPath = u"/out/old.mp4"_s, .job = jobs[0].id};
    const PartRecord next{
        .partPath = u"/out/next.part"_s, .outputPath = u"/out/next.mp4"_s, .job = jobs[1].id};
    QVERIFY(journal->recordPart(old));
    jobs[0].state = JobState::Done;

    QVERIFY(journal->write({.jobs = {jobs[0]},
                            .newParts = {next},
                            .outputs = {someOutput()},
                            .clearedParts = {old.partPath},
                            .forgottenOutputs = {failed.outputPath},
                            .quarantined = {},
                            .released = {},
                            .observations = {},
                            .logs = {},
                            .samples = {},
                            .failures = {},
                            .arrangement = {}}));
    QCOMPARE(journal->unfinished(window)->size(), 1);
    QCOMPARE(*journal->leftovers(), std::vector{next});
    QVERIFY(journal->findOutput(someOutput().outputPath)->has_value());
    QVERIFY(!journal->findOutput(failed.outputPath)->has_value());
    QVERIFY(Burst().isEmpty());
    QVERIFY(journal->write(Burst()));
}

void TestJournal::writesABurstAllOrNothing()
{
    const auto journal = open();
    auto jobs = someJobs(1);
    QVERIFY(journal->addJobs(jobs, window));
    QVERIFY(journal->recordOutput(someOutput()));
    Database database(path());
    QVERIFY(database.open());
    QVERIFY(database.run(
        u"CREATE TRIGGER refuse BEFORE DELETE ON output BEGIN SELECT RAISE(ABORT, 'no'); END"_s));
    jobs[0].state = JobState::Done;
    const PartRecord part{.partPath = u"/out/a.part"_s, .outputPath = u"/out/a.mp4"_s, .job = jobs[0].id};
    // The last change of the burst is refused, so the first ones must not be there either.
    QVERIFY(!journal->write({.jobs = jobs,
                             .newParts = {part},
                             .outputs = {},
                             .clearedParts = {},
                             .forgottenOutputs = {someOutput().outputPath},
                             .quarantined = {},
                             .released = {},
                             .observations = {},
                             .logs = {},
                             .samples = {},
                             .failures = {},
                             .arrangement = {}}));
    QCOMPARE(journal->unfinished(window)->size(), 1);
    QCOMPARE(journal->leftovers()->size(), size_t(0));
}

void TestJournal::forgetsOldEndsOnly()
{
    const auto journal = open();
    auto jobs = someJobs(3);
    jobs[0].state = JobState::Done;
    jobs[0].finishedMs = 1000;
    jobs[1].state = JobState::Done;
    jobs[1].finishedMs = 3000;
    QVERIFY(journal->addJobs(jobs, window));
    QVERIFY(journal->recordOutput(someOutput()));
    QCOMPARE(*journal->forgetFinished(2000), 1);
    QCOMPARE(*journal->forgetFinished(2000), 0);
    QCOMPARE(journal->unfinished(window)->size(), 1);
    QVERIFY(journal->findOutput(someOutput().outputPath)->has_value());
}

void TestJournal::findsAnOutputExactly()
{
    const auto journal = open();
    QVERIFY(journal->recordOutput(someOutput()));
    const auto found = journal->findOutput(someOutput().outputPath);
    QVERIFY(found);
    QCOMPARE(found->value_or(OutputRecord()), someOutput());
    QVERIFY2(!journal->findOutput(u"/out/CLIP Ü.mp4"_s)->has_value(), "names differ in case");
    QVERIFY(!journal->findOutput(QString())->has_value());
}

void TestJournal::replacesAnOutput()
{
    const auto journal = open();
    OutputRecord record = someOutput();
    QVERIFY(journal->recordOutput(record));
    record.inputBytes = 1;
    record.recipeKey = QByteArray();
    QVERIFY(journal->recordOutput(record));
    QCOMPARE(journal->findOutput(record.outputPath)->value_or(OutputRecord()), record);
}

void TestJournal::tellsRecipesApart_data()
{
    QTest::addColumn<QByteArray>("key");
    Recipe recipe = someRecipe();
    recipe.crf = 24;
    QTest::newRow("another quality is another recipe") << recipeKey(recipe);
    recipe = someRecipe();
    recipe.rungs.push_back({1280, 720, 0});
    QTest::newRow("one more rung is another recipe") << recipeKey(recipe);
    recipe = someRecipe();
    recipe.audio.clear();
    QTest::newRow("no sound is another recipe") << recipeKey(recipe);
    recipe = someRecipe();
    recipe.keep.subtitles = {{.stream = 2}};
    QTest::newRow("subtitles are another recipe") << recipeKey(recipe);
    recipe = someRecipe();
    recipe.keep.covers = {3};
    QTest::newRow("cover art is another recipe") << recipeKey(recipe);
}

void TestJournal::tellsRecipesApart()
{
    QFETCH(QByteArray, key);
    QCOMPARE(recipeKey(someRecipe()), recipeKey(someRecipe()));
    QCOMPARE(key.size(), 64);
    QVERIFY(key != recipeKey(someRecipe()));
}

void TestJournal::knowsLeftoverParts()
{
    PartRecord part{.partPath = u"/out/a.part"_s, .outputPath = u"/out/a.mp4"_s, .job = JobId(1)};
    {
        const auto journal = open();
        QVERIFY(journal->recordPart(part));
        part.attempt = 2;
        QVERIFY(journal->recordPart(part));
        QVERIFY(journal->recordPart(
            {.partPath = u"/out/b.part"_s, .outputPath = u"/out/b.mp4"_s, .job = JobId(2)}));
        QVERIFY(journal->clearPart(u"/out/b.part"_s));
        QVERIFY(journal->clearPart(u"/out/never was.part"_s));
    }
    QCOMPARE(*open()->leftovers(), std::vector{part});
}

void TestJournal::keepsTheHistoryOfRuns()
{
    const ThrottleEvent event{.atMs = 5,
                              .from = ThrottleLevel::Normal,
                              .to = ThrottleLevel::Paused,
                              .metric = ThrottleMetric::Memory,
                              .value = 81.5,
                              .limit = 80};
    RunSummary summary;
    summary.total = 7;
    summary.done = 6;
    summary.outputBytes = 5'000'000'000;
    {
        const auto journal = open();
        const auto first = journal->beginRun(window, u"Fast 1080p H.264"_s, u"/out"_s, 1000);
        const auto second = journal->beginRun(u"cli"_s, u"Small HEVC"_s, u"/out2"_s, 2000);
        QVERIFY(first && second);
        QVERIFY(journal->addThrottleEvent(*first, event));
        QVERIFY(journal->addThrottleEvent(*first, event));
        QVERIFY(journal->endRun(*first, summary, 3000));
        QVERIFY2(!journal->addThrottleEvent(99, event), "an event belongs to a run");
    }
    const auto runs = open()->history(10);
    QVERIFY(runs);
    QCOMPARE(runs->size(), size_t(2));
    const RunRecord &newest = runs->at(0);
    QCOMPARE(newest.front, u"cli"_s);
    QCOMPARE(newest.endedMs, 0);
    QVERIFY(!newest.summary);
    const RunRecord &oldest = runs->at(1);
    QCOMPARE(oldest.profile, u"Fast 1080p H.264"_s);
    QCOMPARE(oldest.outputFolder, u"/out"_s);
    QCOMPARE(oldest.startedMs, 1000);
    QCOMPARE(oldest.endedMs, 3000);
    QVERIFY(oldest.summary);
    QCOMPARE(oldest.summary.value_or(RunSummary()).outputBytes, summary.outputBytes);
    QCOMPARE(oldest.throttleEvents, (std::vector{event, event}));
    QCOMPARE(open()->history(1)->size(), size_t(1));
}

void TestJournal::findsOutputsBelowAFolder()
{
    const auto journal = open();
    for (const QString &path :
         {u"/out/a.mp4"_s, u"/out/ü/b c.mp4"_s, u"/out.mp4"_s, u"/out2/a.mp4"_s, u"/out0"_s, u"/o/a.mp4"_s}) {
        OutputRecord record = someOutput();
        record.outputPath = path;
        QVERIFY(journal->recordOutput(record));
    }
    const auto below = journal->outputsBelow(u"/out"_s);
    QVERIFY(below);
    QCOMPARE(below->size(), size_t(2));
    OutputRecord first = someOutput();
    first.outputPath = u"/out/a.mp4"_s;
    QCOMPARE(below->at(0), first);
    QCOMPARE(below->at(1).outputPath, u"/out/ü/b c.mp4"_s);
}

void TestJournal::keepsTheChartsOfRuns()
{
    const auto sample = [](int second) {
        return RunSample{.atMs = second * 1000LL, .cpuPercent = second + 0.5, .memoryPercent = 40};
    };
    qint64 run = 0;
    {
        const auto journal = open();
        run = *journal->beginRun(window, u"Fast"_s, u"/out"_s, 1000);
        Burst burst;
        burst.samples = {{.run = run, .from = 0, .points = {sample(1), sample(2), sample(3)}},
                         {.run = run, .from = 2, .points = {sample(30), sample(40)}}};
        QVERIFY(!burst.isEmpty());
        QVERIFY(journal->write(burst));
        burst.samples = {{.run = run + 1, .from = 0, .points = {sample(1)}}};
        QVERIFY2(!journal->write(burst), "a sample belongs to a run");
    }
    const auto details = open()->runDetails(run);
    QVERIFY(details);
    QCOMPARE(details->run, run);
    QCOMPARE(details->samples, (QList{sample(1), sample(2), sample(30), sample(40)}));
}

void TestJournal::forgetsOldChartsOnly()
{
    const auto journal = open();
    const auto oldest = journal->beginRun(window, u"Fast"_s, u"/out"_s, 1);
    Burst burst;
    burst.samples = {{.run = *oldest, .from = 0, .points = {RunSample()}}};
    QVERIFY(journal->write(burst));
    for (int i = 0; i < 199; ++i)
        QVERIFY(journal->beginRun(window, u"Fast"_s, u"/out"_s, 2 + i));
    QCOMPARE(journal->runDetails(*oldest)->samples.size(), 1);
    QVERIFY(journal->beginRun(window, u"Fast"_s, u"/out"_s, 1000));
    QCOMPARE(journal->runDetails(*oldest)->samples.size(), 0);
    QCOMPARE(journal->history(1000)->size(), size_t(201));
}

void TestJournal::keepsWhatHasFailedInARun()
{
    RunFailure a{.inputPath = u"/in/sub/a.mov"_s,
                 .inputRoot = u"/in"_s,
                 .relativePath = u"sub/a.mov"_s,
                 .reason = {ErrorCode::InputEmpty, u"/in/sub/a.mov"_s, {}}};
    RunFailure b = a;
    b.inputPath = u"/in/sub/b.mov"_s;
    const auto journal = open();
    const qint64 run = *journal->beginRun(window, u"Fast"_s, u"/out"_s, 1000);
    Burst burst;
    burst.failures = {{.run = run, .file = b}, {.run = run, .file = a}};
    QVERIFY(!burst.isEmpty());
    QVERIFY(journal->write(burst));
    QCOMPARE(journal->runDetails(run)->failures, (QList{a, b}));
    a.reason.code = ErrorCode::InputBroken;
    burst.failures = {{.run = run, .file = a}, {.run = run, .file = b, .mended = true}};
    QVERIFY(journal->write(burst));
    QCOMPARE(journal->runDetails(run)->failures, QList{a});
    QCOMPARE(journal->runDetails(run + 1)->failures.size(), 0);
}

void TestJournal::keepsWhatWorkersSaid()
{
    const auto journal = open();
    auto jobs = someJobs(1);
    QVERIFY(journal->addJobs(jobs, window));
    Burst burst;
    burst.logs = {{.job = jobs[0].id, .said = u"moov atom not found\n"_s},
                  {.job = JobId(99), .said = u"x"_s}};
    QVERIFY(!burst.isEmpty());
    QVERIFY(journal->write(burst)); // the one that was removed is passed over
    QCOMPARE(*journal->findLog(jobs[0].id), u"moov atom not found\n"_s);
    QCOMPARE(*journal->findLog(JobId(99)), QString());
    QVERIFY(journal->remove(std::array{jobs[0].id}));
    QCOMPARE(*journal->findLog(jobs[0].id), QString());
}

void TestJournal::remembersEncoders()
{
    EncoderFact fact{.encoder = VideoEncoder::VaapiHevc,
                     .state = EncoderState::DriverError,
                     .detail = u"no ä"_s,
                     .drivers = u"FFmpeg 5.1; i915"_s,
                     .checkedMs = 1'700'000'000'000};
    {
        const auto journal = open();
        QVERIFY(!journal->findEncoder(fact.encoder)->has_value());
        QVERIFY(journal->recordEncoder(fact));
        fact.state = EncoderState::Works;
        fact.detail.clear();
        QVERIFY(journal->recordEncoder(fact));
    }
    const auto journal = open();
    QCOMPARE(**journal->findEncoder(fact.encoder), fact);
    QVERIFY(!journal->findEncoder(VideoEncoder::NvencHevc)->has_value());

    // What a later version may write is as good as nothing.
    Database database(path());
    QVERIFY(database.open());
    QVERIFY(database.run(u"UPDATE encoder SET state = 'melted'"_s));
    QVERIFY(!journal->findEncoder(fact.encoder)->has_value());
}

void TestJournal::remembersTheQuarantine()
{
    const QuarantineRecord bad{.inputPath = u"/in/bad.mp4"_s,
                               .inputBytes = 7,
                               .inputModifiedNs = 8,
                               .detail = u"ended by signal 11"_s,
                               .sinceMs = 9};
    {
        const auto journal = open();
        QCOMPARE(*journal->findQuarantine(bad.inputPath), std::nullopt);
        Burst burst;
        burst.quarantined = {bad, {.inputPath = u"/in/worse.mp4"_s, .inputBytes = 1, .detail = {}}};
        QVERIFY(journal->write(burst));
    }
    const auto journal = open();
    QCOMPARE(*journal->findQuarantine(bad.inputPath), bad);
    QuarantineRecord changed = bad;
    changed.inputBytes = 70;
    QVERIFY(journal->quarantine(changed));
    QCOMPARE(*journal->findQuarantine(bad.inputPath), changed);

    Burst burst;
    burst.released = QStringList{bad.inputPath, u"/in/unknown.mp4"_s};
    QVERIFY(journal->write(burst));
    QCOMPARE(*journal->findQuarantine(bad.inputPath), std::nullopt);
    QCOMPARE((*journal->findQuarantine(u"/in/worse.mp4"_s))->inputBytes, 1);
    QCOMPARE(journal->quarantined()->size(), size_t(1));
    QCOMPARE(journal->quarantined()->at(0).inputPath, u"/in/worse.mp4"_s);
}

void TestJournal::remembersWhatFilesHaveTaught()
{
    const Observation fast{.kind = u"libx264 veryfast 8-bit 720 1t"_s,
                           .time = {.files = 3, .log = -0.25},
                           .memory = {.files = 2, .log = 0.5, .spread = 0.125},
                           .output = {.files = 1, .log = 0.75}};
    Observation slow{.kind = u"libx265 slow 8-bit 720 1t"_s, .time = {.files = 1, .log = 1.5}};
    {
        const auto journal = open();
        QCOMPARE(*journal->observations(), Observations());
        Burst burst;
        burst.observations = {slow, fast};
        QVERIFY(!burst.isEmpty());
        QVERIFY(journal->write(burst));
        slow.time.files = 2;
        QVERIFY(journal->recordObservation(slow));
    }
    const auto journal = open();
    QCOMPARE(*journal->observations(), (Observations{fast, slow}));

    Database database(path());
    QVERIFY(database.open());
    QVERIFY(database.run(u"INSERT INTO observation VALUES ('another machine', 'x', '{}')"_s));
    QVERIFY(database.run(u"UPDATE observation SET value = 'from the future' WHERE kind LIKE '%slow%'"_s));
    QCOMPARE(*journal->observations(), Observations{fast});
    QCOMPARE(*journal->forgetObservations(), 2);
    QCOMPARE(*journal->observations(), Observations());
    auto others = database.run(u"SELECT count(*) FROM observation"_s);
    QVERIFY(others && others->next());
    QCOMPARE(others->number(0), 1);
}

// As the version before encoders were remembered has left it.
void TestJournal::bringsAnOlderFileAlong()
{
    {
        const auto journal = open();
        QVERIFY(journal->recordOutput(
            {.outputPath = u"/out/a.mp4"_s, .inputPath = u"/in/a.mov"_s, .recipeKey = {}}));
    }
    {
        Database database(path());
        QVERIFY(database.open());
        QVERIFY(database.run(u"DROP TABLE encoder"_s));
        QVERIFY(database.run(u"DROP TABLE quarantine"_s));
        for (const QString &table : {u"observation"_s, u"job_log"_s, u"run_sample"_s, u"run_failure"_s,
                                     u"path_profile"_s, u"arrangement"_s})
            QVERIFY(database.run(u"DROP TABLE "_s + table));
        QVERIFY(database.run(u"PRAGMA user_version = 2"_s));
    }
    const auto journal = open();
    QVERIFY(journal->setAside().isEmpty());
    QVERIFY(journal->findOutput(u"/out/a.mp4"_s)->has_value());
    QVERIFY(journal->recordEncoder(notChecked(VideoEncoder::X264)));
    QVERIFY(journal->quarantine({.inputPath = u"/in/a.mov"_s, .detail = {}}));
    QVERIFY(journal->recordObservation(Observation()));
    QCOMPARE(*journal->findLog(JobId(1)), QString());
    QCOMPARE(journal->runDetails(1)->samples.size(), 0);
    QVERIFY(journal->pathProfiles(window)->isEmpty());
}

// What is kept of the order and the profiles of one front is nothing to another.
void TestJournal::keepsHowTheQueueIsArranged()
{
    const PathProfiles profiles({{u"/v/täter & co"_s, u"sound"_s}, {u"/v/täter & co/old"_s, QString()}});
    {
        const auto journal = open();
        QVERIFY(journal->keepPathProfiles(window, profiles));
        QVERIFY(journal->keepArrangement({.front = window, .first = {JobId(7), JobId(3), JobId(12)}}));
        QVERIFY(journal->keepPathProfiles(u"cli"_s, PathProfiles({{u"/w"_s, u"small"_s}})));
    }
    const auto journal = open();
    QCOMPARE(*journal->pathProfiles(window), profiles);
    QCOMPARE(*journal->arrangement(window), (QList<JobId>{JobId(7), JobId(3), JobId(12)}));
    QCOMPARE(*journal->arrangement(u"cli"_s), QList<JobId>());

    QVERIFY(journal->keepPathProfiles(window, PathProfiles()));
    store::Burst burst;
    burst.arrangement = {.front = window, .first = {}};
    QVERIFY(journal->write(burst));
    QVERIFY(journal->pathProfiles(window)->isEmpty());
    QCOMPARE(*journal->arrangement(window), QList<JobId>());
    QCOMPARE(journal->pathProfiles(u"cli"_s)->idByPath().size(), 1);
}

void TestJournal::storesALargeFolderAtOnce()
{
    const auto journal = open();
    auto jobs = someJobs(10'000);
    QBENCHMARK_ONCE
    {
        QVERIFY(journal->addJobs(jobs, window));
    }
    const auto restored = journal->unfinished(window);
    QCOMPARE(restored->size(), 10'000);
    QCOMPARE(restored->constLast().inputPath, jobs.back().inputPath);
}

SLUICE_TEST(TestJournal, QCoreApplication)

} // namespace test_journal

#include "test_journal.moc"

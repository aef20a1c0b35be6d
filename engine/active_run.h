// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cost_book.h"
#include "engine/encoder_book.h"
#include "engine/forecast.h"
#include "engine/job_table.h"
#include "engine/journal_writer.h"
#include "engine/model/config.h"
#include "engine/model/event.h"
#include "engine/model/path_profiles.h"
#include "engine/monitor/storage.h"
#include "engine/plan/batcher.h"
#include "engine/processor_load.h"
#include "engine/run/admission_watch.h"
#include "engine/run/cpu_share.h"
#include "engine/run/encoder_checker.h"
#include "engine/run/scheduler.h"
#include "engine/run/throttle_controller.h"
#include "engine/run/worker_pool.h"
#include "engine/run/yields.h"
#include "engine/run_planner.h"
#include "engine/run_samples.h"
#include "engine/run_watch.h"
#include "engine/store/run_lock.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>
#include <unordered_map>

namespace sluice {

// What a run is about. Profiles and folder may change while it goes on: for what no batch has yet.
struct RunSetup
{
    run::Launcher launcher;
    run::WorkerTimeouts timeouts;
    ProfileChoice profiles;
    QString outputFolder;
    QString front;
    Config config;
    bool retryQuarantined = false; // as in EngineSetup
    QString systemRoot;            // the same
};

enum class RunStop { AfterCurrent, Now };

// One press of Start, until nothing waits any more: plans what is probed, deals it into batches, listens to
// the throttle, gives finished outputs their names, keeps the books. Lives from begin() to ended().
//
// Everything that touches the output's file system runs in the thread pool; results come back as calls.
class ActiveRun final : public QObject
{
    Q_OBJECT

public:
    ActiveRun(RunSetup setup, store::RunLock lock, JobTable &jobs, store::Journal &journal,
              JournalWriter &writer, EncoderBook &encoders, CostBook &costs, QObject *parent = nullptr);
    ~ActiveRun() override;

    void begin();

    void adoptFailed(JobId id); // it failed before the run began and counts in its summary
    void jobReady(JobId id);    // probed, or wanted again: it waits and its media is known
    void jobsReady(const QList<JobId> &jobs);
    void setProbing(int jobs); // how many waiting jobs are not probed yet
    [[nodiscard]] bool
    takeOut(JobId id); // true: nothing holds it; false: it is asked back and told by returned()

    // See Engine. A hold lasts beyond the run, unless its file is cancelled or removed; one of a file at work
    // ends where the run is to stop after its current files.
    void stopFiles(const QList<JobId> &ids);
    void holdFiles(const QList<JobId> &ids);
    void releaseFiles(const QList<JobId> &ids);
    void reorder(); // priorities have changed

    // What is to be planned anew: the caller tells when it is ready.
    [[nodiscard]] QList<JobId> setProfiles(const ProfileChoice &profiles);
    void setConfig(const Config &config);
    void weighAgain(); // what is known of costs has changed
    void giveUp(const Error &error);
    void pause();
    void resume();
    void stop(RunStop mode);

    void onSample(const ResourceSample &sample, const QList<ProcessSample> &workers);
    [[nodiscard]] QList<qint64> pids() const { return m_pool.pids(); }

Q_SIGNALS:
    void stateChanged(sluice::RunState was, sluice::RunState is);
    void refused(const sluice::Error &error); // the run could not begin or go on
    void returned(sluice::JobId id);          // answers takeOut()
    void progressed(const QList<sluice::JobProgress> &progress);
    void batchStarted(const sluice::BatchInfo &batch);
    void batchHeld(sluice::BatchId id, bool held);
    void batchFinished(sluice::BatchId id, bool crashed);
    void throttled(const sluice::ThrottleEvent &event);
    void admissionChanged(const sluice::Admission &admission);
    void runProgressed(const sluice::RunProgress &progress);
    void ended(const sluice::RunSummary &summary);

private:
    static constexpr int lossesWorthATest = 3; // in a row: broken files rarely come so
    // A card that fails at once would draw all files to itself and fail them one by one.
    static constexpr int hardwareFailureLimit = 3;
    struct Commit
    {
        JobId id{};
        QString partPath;
        store::OutputRecord record;
        bool hasWarnings = false;
    };
    struct Check // of one planned output, on the file system
    {
        JobId id{};
        QString inputPath;
        QString outputPath;
        qint64 doneBytes = -1; // an earlier run made this output with so many bytes; -1: it did not
        int serial = 0;        // of the look
    };
    struct Checked
    {
        JobId id{};
        int serial = 0;
        std::optional<Error> reason; // why it is not made
    };
    struct Again // how a file is to wait once it is released, or planned anew
    {
        bool alone = false;
        int threads = 0; // 0: as the batch
    };

    // begin
    void onPrepared(const Result<> &folder, const QStringList &cleared, const QStringList &forgotten);
    // plan
    void planPending();
    std::optional<Check> planOne(const Job &job);
    void onChecked(const std::vector<Checked> &results);
    void runIfReady();
    void enqueue(JobId id, bool alone = false, int threads = 0);
    void predict(JobId id, int threads);
    [[nodiscard]] int toCome() const;
    void enqueueAgain();
    void resize();
    // learning
    void learnFrom(JobId id);
    void weighAgainSoon();
    void watch(const ResourceSample &sample);
    void watchAdmission();
    void advise();
    [[nodiscard]] double workUs(const Job &job) const;
    void countWork(const Job &job);
    // batches
    void startBatches();
    void startBatch(const Batch &batch);
    [[nodiscard]] run::StartLimits limits() const;
    void askBack();
    void connectPool();
    void onFileDone(const wire::FileDone &done);
    void onFileFailed(JobId id, const Error &error, qint64 wholeBytes);
    void onFileLost(JobId id, const run::WorkerExit &exit);
    void onReturned(const std::vector<JobId> &jobs);
    void onDropped(const std::vector<JobId> &jobs);
    void onBatchEnded(const run::BatchEnd &end);
    // single files
    void putBack(JobId id, bool alone = false, int threads = 0);
    [[nodiscard]] std::optional<Again> takeAgain(JobId id);
    void releaseWhatIsAtWork();
    void forgetWishes(JobId id);
    [[nodiscard]] int heldBack() const; // that no worker has
    // history
    void recordSample(const ResourceSample &sample);
    void keepSamples();
    void recordEnd(const Job &job);
    void keepFailures();
    void wantLog(const Job &job);
    void keepLogs(const run::BatchEnd &end);
    // failures
    [[nodiscard]] std::optional<Error> whyInQuarantine(const Job &job);
    void quarantine(const Job &job, const QString &detail);
    void stopAfterFailure();
    // throttle
    void applyStep();
    void shareCpu(const ResourceSample &sample, const QList<ProcessSample> &workers);
    void onFileYielded(JobId id, int threads, qint64 memoryBytes);
    [[nodiscard]] bool waitForRoom(JobId id, const Error &error, qint64 wholeBytes);
    // health
    [[nodiscard]] static ErrorCode codeOf(run::WorkerExit::Kind kind);
    void countLoss(const run::BatchEnd &end);
    void countFailure(JobId id, const Error &error);
    void testEncoder(JobId id, const Error &why);
    void onTested(const Error &why, const EncoderFact &fact);
    // hardware
    [[nodiscard]] bool waitsForEncoder();
    bool fallBack(JobId id, const QString &why);
    void distrustHardware();
    // commit
    void commitPending();
    struct Committed
    {
        JobId id{};
        std::optional<Error> problem = std::nullopt;
        bool partIsGone = true; // has its final name, or was removed
    };
    void onCommitted(const std::vector<Committed> &results);
    void discardPart(JobId id);
    // end
    void setState(RunState state);
    void endWith(RunStop mode);
    void finishIfDone();
    RunProgress progressNow() const;
    void countEnd(JobId id, JobState is);
    void uncountEnd(JobId id, JobState was);
    [[nodiscard]] int *countOf(JobState state); // in the summary; null: not counted by itself

    RunSetup m_setup;
    store::RunLock m_lock;
    JobTable &m_jobs;
    store::Journal &m_journal;
    JournalWriter &m_writer;
    EncoderBook &m_encoders;
    CostBook &m_costs;
    RunPlanner m_planner;
    run::Scheduler m_scheduler;
    monitor::StorageMap m_storage;
    run::WorkerPool m_pool;
    run::ThrottleController m_throttle;
    run::ThrottleStep m_step;
    run::WorkersView m_view; // since the last sample
    plan::Sizing m_sizing;
    plan::Machine m_machine;

    RunState m_state = RunState::Idle;
    RunState m_beforePause = RunState::Running;
    bool m_prepared = false;
    bool m_stopNow = false;
    int m_probing = 0;
    int m_checking = 0;      // planned, their outputs being looked at
    int m_background = 0;    // tasks under way
    int m_startsInVain = 0;  // workers in a row that were lost before their first file
    int m_failuresInRow = 0; // workers lost and encoders that failed, with nothing done in between
    std::unique_ptr<run::EncoderChecker> m_selfTest; // while it is at work nothing starts
    bool m_askedBack = false;
    QList<JobId> m_toPlan;
    std::vector<Commit> m_toCommit;
    bool m_committing = false;
    QHash<JobId, QString> m_parts;      // of the attempt at work
    QHash<JobId, int> m_lost;           // how often a job has lost its worker
    QHash<JobId, run::Yields> m_yields; // of jobs that have made room
    QHash<JobId, int> m_metFullDisk;    // how often a job has found the disk full
    JobId m_roomWantedBy{};             // this one waits for so much room, and all with it
    qint64 m_roomWanted = 0;
    run::CpuShare m_cpuShare;
    std::optional<ResourceSample> m_lastSample;
    QHash<JobId, Remark> m_fellBack; // to software, and why: a warning of the file
    int m_hardwareFailures = 0;      // in a row
    QSet<JobId> m_leaving;           // asked back by takeOut()
    QSet<JobId> m_cancelled;         // by the user, and a worker still has them
    QSet<JobId> m_held;              // by the user, begun or not
    QHash<JobId, Again> m_again;     // of these and of what is planned anew
    QHash<JobId, int> m_checks;      // the look at each output that still counts
    int m_lastCheck = 0;
    QSet<JobId> m_counted;                              // in the summary
    std::unordered_map<qint64, JobProgress> m_progress; // of files at work
    QTimer m_progressTimer;
    bool m_progressDirty = false;
    QString m_token; // makes part names of this run its own

    RunWatch m_watch;
    ProcessorLoad m_load;
    run::AdmissionWatch m_admission;
    std::optional<qint64> m_watchedUs; // when the run was last looked at, unless it rested since then
    RunSummary m_summary;
    qint64 m_runId = 0; // in the journal; 0: it has none yet
    RunSamples m_samples;
    int m_samplesToKeep = 0;
    std::vector<store::FailureRecord> m_failures; // not handed to the writer yet
    QSet<QString> m_failedPaths;
    QHash<BatchId, QList<JobId>> m_wantLog;
    // Work of one core: of what is or was to be done, of what has ended, and of each that has not. What is
    // finished counts as measured where it is learned from, else as predicted.
    double m_plannedWorkUs = 0.0;
    double m_doneWorkUs = 0.0;
    QHash<JobId, double> m_workUs;
    QElapsedTimer m_sinceWeighed;
    qint64 m_weighingMs = 0; // how long it took the last time
    QElapsedTimer m_clock;
    qint64 m_pausedUs = 0;
    QElapsedTimer m_pauseClock;
};

} // namespace sluice

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/active_run.h"
#include "engine/cost_book.h"
#include "engine/encoder_book.h"
#include "engine/engine.h"
#include "engine/folder_scans.h"
#include "engine/job_table.h"
#include "engine/journal_writer.h"
#include "engine/monitor/resource_monitor.h"
#include "engine/plan/scanner.h"
#include "engine/run/prober.h"
#include "engine/run/thumbnailer.h"
#include "engine/run_forecast.h"
#include "engine/store/journal.h"
#include "engine/store/profile_store.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace sluice {

// The engine behind the facade, in the engine's thread: the queue, what fills it (scanning, probing) and the
// run. Commands and signals are those of Engine, where they are explained.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(EngineSetup setup);
    ~Session() override;

    void open();
    void addPaths(const QStringList &paths);
    void removeJobs(const QList<JobId> &jobs);
    void restoreJobs(const QList<Job> &jobs);
    void retry(const QList<JobId> &jobs);
    void stopJobs(const QList<JobId> &jobs);
    void holdJobs(const QList<JobId> &jobs);
    void releaseJobs(const QList<JobId> &jobs);
    void arrange(const QList<JobId> &first);
    void wantThumbnail(JobId id);
    void setProfile(const Profile &profile);
    void setPathProfiles(const PathProfiles &profiles);
    void setOutputFolder(const QString &folder);
    void setConfig(const Config &config);
    void checkEncoders();
    void forgetLearned();
    void saveProfile(const Profile &profile);
    void removeProfile(const QString &id);
    void restoreProfile(const RemovedProfile &removed);
    void importProfile(const QString &path);
    void exportProfile(const QString &id, const QString &path);
    void describeProfile(const Profile &profile);
    void reviewPlan();
    void wantReport(JobId id);
    void wantHistory();
    void wantRun(qint64 run);
    void retryRun(qint64 run);
    void start();
    void pause();
    void resume();
    void stop(StopMode mode);

    // Stops what runs, then tells closed().
    void close();

Q_SIGNALS:
    void ready(const QList<sluice::Profile> &profiles);
    void refused(const sluice::Error &error);
    void encodersChecked(const QList<sluice::EncoderFact> &facts);
    void learned(const sluice::LearnedSummary &known);
    void learnedForgotten(int kinds);
    void profilesChanged(const sluice::ProfileList &profiles);
    void pathProfilesChanged(const sluice::PathProfiles &profiles);
    void profileRemoved(const sluice::RemovedProfile &removed);
    void profileExported(const QString &id, const QString &path);
    void profileDescribed(const sluice::ProfileEffect &effect);
    void scanProgressed(int found);
    void scanFinished(const sluice::ScanSummary &summary);
    void jobsAdded(const QList<sluice::Job> &jobs);
    void jobsRemoved(const QList<sluice::JobId> &jobs);
    void arranged(const QList<sluice::JobId> &first);
    void jobChanged(sluice::JobId id, const sluice::Job &job);
    void jobStateChanged(sluice::JobId id, sluice::JobState was, sluice::JobState is);
    void jobsProgressed(const QList<sluice::JobProgress> &progress);
    void forecast(const sluice::RunForecast &forecast);
    void planReviewed(const sluice::PlanReview &review);
    void reportReady(const sluice::JobLog &log);
    void historyRead(const QList<sluice::RunRecord> &runs);
    void runRead(const sluice::RunDetails &details);
    void runRetried(qint64 run, int waiting, int missing);
    void batchStarted(const sluice::BatchInfo &batch);
    void batchHeld(sluice::BatchId id, bool held);
    void batchFinished(sluice::BatchId id, bool crashed);
    void sampled(const sluice::ResourceSample &sample);
    void throttled(const sluice::ThrottleEvent &event);
    void admissionChanged(const sluice::Admission &admission);
    void thumbnailReady(sluice::JobId id, const QByteArray &jpeg);
    void runStateChanged(sluice::RunState was, sluice::RunState is);
    void runProgressed(const sluice::RunProgress &progress);
    void runFinished(const sluice::RunSummary &summary);
    void closed();

private:
    void restoreQueue();
    void onFoldersRead();
    void acceptFound(const std::vector<plan::FoundFile> &files);
    void probe(const Job &job);
    void forgetProbe(const Job &job);
    bool lookAgain(JobId id);
    void takeBack(const QList<Job> &jobs);
    [[nodiscard]] bool wantsBars(const Job &job) const;
    [[nodiscard]] bool lacksBars(const Job &job) const;
    void onProbed(JobId id, const MediaInfo &info);
    void onProbeFailed(JobId id, const Error &error);
    void failEarly(JobId id, const Error &error);
    void retryLost();
    void tellLearned();
    void tellProfiles(const QString &changedId);
    void knowProfiles(const ProfileList &list);
    void profilesChosen();
    template <typename T, typename Then>
    void orRefuse(const Result<T> &result, Then then);
    void forecastSoon();
    void forecastNow();
    [[nodiscard]] ForecastRequest forecastRequest();
    [[nodiscard]] bool waitsForEncoder();
    [[nodiscard]] QList<JobId> jobsThatFailed(const std::vector<plan::FoundFile> &files) const;
    void onRunEnded(const RunSummary &summary);
    void onSampled(const ResourceSample &sample, const QList<ProcessSample> &workers);
    [[nodiscard]] std::optional<Error> whyNotStart() const;

    EngineSetup m_setup;
    store::ProfileStore m_profileStore;
    JobTable m_jobs;
    std::unique_ptr<store::Journal> m_journal;
    std::unique_ptr<JournalWriter> m_writer;
    std::unique_ptr<run::Prober> m_prober;
    std::unique_ptr<run::Thumbnailer> m_thumbnails;
    std::unique_ptr<EncoderBook> m_encoders;
    std::unique_ptr<CostBook> m_costs;
    std::unique_ptr<monitor::ResourceMonitor> m_monitor;
    std::unique_ptr<ActiveRun> m_run;
    std::optional<ResourceSample> m_lastSample;

    ProfileChoice m_profiles;
    QString m_outputFolder;
    FolderScans m_scans{FolderScans::defaultSilence, this};
    int m_probing = 0;
    QTimer m_forecastTimer{this};
    int m_forecasts = 0;         // asked for: an answer counts for the last one alone
    bool m_reviewWanted = false; // with the next forecast
    QList<JobId> m_failedEarly;  // while nothing ran: the next run counts them
    bool m_closing = false;
    bool m_startWhenScanned = false;
};

} // namespace sluice

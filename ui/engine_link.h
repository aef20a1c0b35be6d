// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

#include <QObject>

namespace sluice::ui {

// What the window and the engine say to each other, without either knowing the other: the window emits the
// commands and listens to the facts; app/gui ties both to an Engine; a test emits the facts of a script and
// records the commands. Facts carry the names and the order of engine/engine.h.
class EngineLink final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    // Commands, from the window
    void pathsGiven(const QStringList &paths);
    void removalWanted(const QList<sluice::JobId> &jobs);
    void restoreWanted(const QList<sluice::Job> &jobs);
    void retryWanted(const QList<sluice::JobId> &jobs);
    void jobStopWanted(const QList<sluice::JobId> &jobs);
    void holdWanted(const QList<sluice::JobId> &jobs);
    void releaseWanted(const QList<sluice::JobId> &jobs);
    void thumbnailWanted(sluice::JobId job);
    void arrangementWanted(const QList<sluice::JobId> &first);
    void profileChosen(const sluice::Profile &profile);
    void pathProfilesChosen(const sluice::PathProfiles &profiles);
    void outputFolderChosen(const QString &folder);
    void configChosen(const sluice::Config &config);
    void forgetLearnedWanted();
    void profileSaveWanted(const sluice::Profile &profile); // without an id: a new one
    void profileRemovalWanted(const QString &id);
    void profileRestoreWanted(const sluice::RemovedProfile &removed);
    void profileImportWanted(const QString &path);
    void profileExportWanted(const QString &id, const QString &path);
    void profileEffectWanted(const sluice::Profile &profile);
    void planWanted();
    void reportWanted(sluice::JobId job);
    void historyWanted();
    void runWanted(qint64 run);
    void runRetryWanted(qint64 run);
    void startWanted();
    void pauseWanted();
    void resumeWanted();
    void stopWanted(sluice::StopMode mode);

    // Facts, from the engine
    void ready(const QList<sluice::Profile> &profiles);
    void refused(const sluice::Error &error);
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
    void learned(const sluice::LearnedSummary &known);
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
};

} // namespace sluice::ui

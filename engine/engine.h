// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/admission.h"
#include "engine/model/batch.h"
#include "engine/model/config.h"
#include "engine/model/event.h"
#include "engine/model/hardware.h"
#include "engine/model/job.h"
#include "engine/model/job_log.h"
#include "engine/model/observation.h"
#include "engine/model/path_profiles.h"
#include "engine/model/plan_review.h"
#include "engine/model/profile.h"
#include "engine/model/profile_list.h"
#include "engine/model/run_record.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QThread;

namespace sluice {

class Session;

// What an engine needs to exist. Read once.
struct EngineSetup
{
    QString workerProgram;         // absolute path of sluice-worker
    QStringList launchPrefix;      // words before it; empty: a local child
    QString stateFolder;           // absolute; journal and locks
    QString front;                 // "window" or "cli": whose queue is restored
    bool restoreQueue = false;     // load what this front left unfinished
    bool retryQuarantined = false; // let out of the quarantine what a run meets
    Config config;
    QString systemRoot; // before /proc and /sys, where something else stands in for the machine
};

enum class StopMode {
    AfterCurrent, // files at work are finished, nothing else begins
    Now           // files at work are given up and wait again
};

// The one object that a front end talks to. It has no getters: commands are posted to the engine's own thread
// and return at once, facts come back as signals in the caller's thread. So nothing that the engine does, an
// fsync or a hanging mount, can block a window.
//
// Order of signals for one job: jobsAdded, then for each change jobChanged followed by jobStateChanged.
// For one run: runStateChanged(Idle, Preparing), ..., runFinished, runStateChanged(..., Idle).
//
// Destroying the engine stops the workers (their partial files are removed, their jobs wait for the next
// start) and returns within seconds; a front end that wants to finish first calls
// stop(StopMode::AfterCurrent).
class Engine final : public QObject
{
    Q_OBJECT

public:
    explicit Engine(EngineSetup setup, QObject *parent = nullptr);
    ~Engine() override;

    // Opens the journal, finds the worker, restores the queue. Ends in ready() or refused().
    void open();

    // Files and folders, folders recursively; each call ends in scanFinished(). They are read in the order in
    // which they were added, but a folder that is silent for a while, as one whose server is gone, lets
    // others go first.
    void addPaths(const QStringList &paths);
    void removeJobs(const QList<JobId> &jobs); // those that no worker has begun
    // Undoes a removal: they come back as they were, with ids of their own, told by jobsAdded. A file that
    // has changed meanwhile is looked at again; one that is in the queue already stays as it is there.
    void restoreJobs(const QList<Job> &jobs);
    void retry(const QList<JobId> &jobs); // failed, skipped and cancelled ones wait again

    // Single files, during a run and without one. A file that is done and lacks only its name stays as it is.
    void stopJobs(const QList<JobId> &jobs); // Cancelled: at work or waiting, their parts are removed
    // Paused until they are released: a file at work within a frame, one that waits before its turn. Others
    // go on in its place: it keeps its memory, but no slot. A run with held files does not end by itself, so
    // that they are not forgotten; stop(AfterCurrent) releases those at work, the others stay held beyond the
    // run and over restarts.
    void holdJobs(const QList<JobId> &jobs);
    // Those at work go on at once, even where other files have their slots.
    void releaseJobs(const QList<JobId> &jobs);
    // These begin first, in this order, whatever their length, and all others take their turn by length:
    // takes the place of what was arranged before. Batches at work end early for it. Ends in arranged().
    void arrange(const QList<JobId> &first);

    // A picture of this file, made by a worker of its own and told by thumbnailReady(). The newest wish alone
    // counts; of a file without a picture nothing is told.
    void wantThumbnail(JobId job);

    void setProfile(const Profile &profile); // for what no batch has yet
    // Folders and files that have a profile of their own; takes the place of those before. Kept with the
    // queue, for the next time as well. Ends in pathProfilesChanged().
    void setPathProfiles(const PathProfiles &profiles);
    void setOutputFolder(const QString &folder);
    void setConfig(const Config &config);

    // Tries out every encoder of this machine, each in a process of its own; ends in encodersChecked() or
    // refused().
    void checkEncoders();

    // Of this machine: estimates follow the formulas alone again. Ends in learnedForgotten() or refused().
    void forgetLearned();

    // The user's profiles, each a file. All but the last end in profilesChanged(), after a removal with
    // profileRemoved() before it, or in refused(); the export ends in profileExported().
    void saveProfile(const Profile &profile); // without an id: a new one
    void removeProfile(const QString &id);    // of a replaced one: the built-in one is there again
    void restoreProfile(const RemovedProfile &removed);
    void importProfile(const QString &path);
    void exportProfile(const QString &id, const QString &path);
    void describeProfile(const Profile &profile); // ends in profileDescribed()

    // What Start would do to each file that waits, without touching anything. Ends in planReviewed(), once
    // every file has been looked at and no run goes on, or in refused().
    void reviewPlan();

    void wantReport(JobId job); // ends in reportReady(), unless that job is gone
    void wantHistory();         // ends in historyRead() or refused()
    void wantRun(qint64 run);   // the same in runRead()

    // What had failed in that run waits again, in the queue anew where it was removed. Ends in runRetried()
    // or refused().
    void retryRun(qint64 run);

    // Once the folders are read that were added before, but for those that have been silent for a while; what
    // they bring later takes part too. Ends in runStateChanged or refused().
    void start();
    void pause(); // workers hold within a frame; nothing new begins
    void resume();
    void stop(StopMode mode);

Q_SIGNALS:
    void ready(const QList<sluice::Profile> &profiles);
    // A command could not be carried out; nothing has changed.
    void refused(const sluice::Error &error);

    void encodersChecked(const QList<sluice::EncoderFact> &facts); // one for each, in the order of the enum

    // What earlier files have taught, after ready(), after each run and when it is forgotten.
    void learned(const sluice::LearnedSummary &known);
    void learnedForgotten(int kinds); // so many kinds of files were known

    // After ready() and whenever one was saved, removed or brought in.
    void profilesChanged(const sluice::ProfileList &profiles);
    // Answers setPathProfiles(), also where it was refused, and tells what was kept, after ready().
    void pathProfilesChanged(const sluice::PathProfiles &profiles);
    void profileRemoved(const sluice::RemovedProfile &removed);
    void profileExported(const QString &id, const QString &path);
    void profileDescribed(const sluice::ProfileEffect &effect);

    void scanProgressed(int found);
    void scanFinished(const sluice::ScanSummary &summary);

    void jobsAdded(const QList<sluice::Job> &jobs);
    void jobsRemoved(const QList<sluice::JobId> &jobs);
    // Answers arrange(), and tells where what comes back has its place. Of what was arranged, what has ended
    // is still there; what is not in the queue any more is not.
    void arranged(const QList<sluice::JobId> &first);
    void jobChanged(sluice::JobId id, const sluice::Job &job);
    void jobStateChanged(sluice::JobId id, sluice::JobState was, sluice::JobState is);
    void jobsProgressed(const QList<sluice::JobProgress> &progress); // at most four times a second

    // While no run goes on and every file has been looked at: what Start would come to, anew whenever that
    // changes.
    void forecast(const sluice::RunForecast &forecast);
    void planReviewed(const sluice::PlanReview &review); // answers reviewPlan()

    void reportReady(const sluice::JobLog &log);
    void historyRead(const QList<sluice::RunRecord> &runs); // the newest first, at most 1000
    void runRead(const sluice::RunDetails &details);
    void runRetried(qint64 run, int waiting, int missing); // files: that wait now, and whose source is gone

    void batchStarted(const sluice::BatchInfo &batch);
    void batchHeld(sluice::BatchId id, bool held); // the throttle makes its worker wait, or go on
    void batchFinished(sluice::BatchId id, bool crashed);

    void sampled(const sluice::ResourceSample &sample); // once a sampling interval, also while idle
    void throttled(const sluice::ThrottleEvent &event);
    void admissionChanged(const sluice::Admission &admission);
    void thumbnailReady(sluice::JobId id, const QByteArray &jpeg); // at most 480x270 pixels and 190 kB

    void runStateChanged(sluice::RunState was, sluice::RunState is);
    void runProgressed(const sluice::RunProgress &progress);
    void runFinished(const sluice::RunSummary &summary);

private:
    QThread *m_thread = nullptr;  // owned as a child
    Session *m_session = nullptr; // lives in m_thread, deleted there
};

} // namespace sluice

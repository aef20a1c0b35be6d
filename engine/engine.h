// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/batch.h"
#include "engine/model/config.h"
#include "engine/model/event.h"
#include "engine/model/hardware.h"
#include "engine/model/job.h"
#include "engine/model/observation.h"
#include "engine/model/profile.h"
#include "engine/model/run_forecast.h"

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

    void addPaths(const QStringList &paths);   // files and folders, folders recursively
    void removeJobs(const QList<JobId> &jobs); // those that are not active
    void retry(const QList<JobId> &jobs);      // failed, skipped and cancelled ones wait again
    void setProfile(const Profile &profile);   // for what has not begun
    void setOutputFolder(const QString &folder);
    void setConfig(const Config &config);

    // Tries out every encoder of this machine, each in a process of its own; ends in encodersChecked() or
    // refused().
    void checkEncoders();

    // Of this machine: estimates follow the formulas alone again. Ends in learnedForgotten() or refused().
    void forgetLearned();

    void start(); // ends in runStateChanged or refused()
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

    void scanProgressed(int found);
    void scanFinished(const sluice::ScanSummary &summary);

    void jobsAdded(const QList<sluice::Job> &jobs);
    void jobsRemoved(const QList<sluice::JobId> &jobs);
    void jobChanged(sluice::JobId id, const sluice::Job &job);
    void jobStateChanged(sluice::JobId id, sluice::JobState was, sluice::JobState is);
    void jobsProgressed(const QList<sluice::JobProgress> &progress); // at most four times a second

    // While no run goes on and every file has been looked at: what Start would come to, anew whenever that
    // changes.
    void forecast(const sluice::RunForecast &forecast);

    void batchStarted(const sluice::BatchInfo &batch);
    void batchFinished(sluice::BatchId id, bool crashed);

    void sampled(const sluice::ResourceSample &sample); // once a sampling interval, also while idle
    void throttled(const sluice::ThrottleEvent &event);

    void runStateChanged(sluice::RunState was, sluice::RunState is);
    void runProgressed(const sluice::RunProgress &progress);
    void runFinished(const sluice::RunSummary &summary);

private:
    QThread *m_thread = nullptr;  // owned as a child
    Session *m_session = nullptr; // lives in m_thread, deleted there
};

} // namespace sluice

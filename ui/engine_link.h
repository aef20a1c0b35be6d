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
    void retryWanted(const QList<sluice::JobId> &jobs);
    void profileChosen(const sluice::Profile &profile);
    void outputFolderChosen(const QString &folder);
    void configChosen(const sluice::Config &config);
    void forgetLearnedWanted();
    void startWanted();
    void pauseWanted();
    void resumeWanted();
    void stopWanted(sluice::StopMode mode);

    // Facts, from the engine
    void ready(const QList<sluice::Profile> &profiles);
    void refused(const sluice::Error &error);
    void scanProgressed(int found);
    void scanFinished(const sluice::ScanSummary &summary);
    void jobsAdded(const QList<sluice::Job> &jobs);
    void jobsRemoved(const QList<sluice::JobId> &jobs);
    void jobChanged(sluice::JobId id, const sluice::Job &job);
    void jobStateChanged(sluice::JobId id, sluice::JobState was, sluice::JobState is);
    void jobsProgressed(const QList<sluice::JobProgress> &progress);
    void learned(const sluice::LearnedSummary &known);
    void forecast(const sluice::RunForecast &forecast);
    void batchStarted(const sluice::BatchInfo &batch);
    void batchFinished(sluice::BatchId id, bool crashed);
    void sampled(const sluice::ResourceSample &sample);
    void throttled(const sluice::ThrottleEvent &event);
    void runStateChanged(sluice::RunState was, sluice::RunState is);
    void runProgressed(const sluice::RunProgress &progress);
    void runFinished(const sluice::RunSummary &summary);
};

} // namespace sluice::ui

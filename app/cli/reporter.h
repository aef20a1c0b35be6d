// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/admission.h"
#include "engine/model/batch.h"
#include "engine/model/config.h"
#include "engine/model/event.h"
#include "engine/model/hardware.h"
#include "engine/model/job.h"
#include "engine/model/run_forecast.h"

#include <QList>

#include <memory>

namespace sluice::cli {

// How a run is told on stdout.
class Reporter
{
public:
    virtual ~Reporter() = default;

    virtual void scanned(const ScanSummary &summary) = 0;
    virtual void jobChanged(const Job &job) = 0; // its state is new
    virtual void fileProgressed(const JobProgress &progress) = 0;
    virtual void batchStarted(const BatchInfo &batch) = 0;
    virtual void batchFinished(BatchId id, bool crashed) = 0;
    virtual void sampled(const ResourceSample &sample) = 0;
    virtual void throttled(const ThrottleEvent &event, const Config &config) = 0;
    virtual void admissionChanged(const Admission &admission) = 0;
    virtual void progressed(const RunProgress &progress) = 0;
    virtual void encodersChecked(const QList<EncoderFact> &facts) = 0;
    virtual void forgotten(int kinds) = 0;
    virtual void forecast(const RunForecast &forecast) = 0;
    virtual void refused(const Error &error) = 0;
    virtual void finished(const RunSummary &summary) = 0;
    virtual void closed() = 0; // nothing more comes, whether a run has begun or not
};

// One line for each finished file; with `isTerminal` also a line of progress that is drawn over and over.
[[nodiscard]] std::unique_ptr<Reporter> makeTextReporter(bool isTerminal);
// Newline-delimited JSON; the last object is the summary, of zeros when nothing could begin.
[[nodiscard]] std::unique_ptr<Reporter> makeJsonReporter();

} // namespace sluice::cli

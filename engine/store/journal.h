// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/admission.h"
#include "engine/model/event.h"
#include "engine/model/hardware.h"
#include "engine/model/job.h"
#include "engine/model/observation.h"
#include "engine/model/path_profiles.h"
#include "engine/model/result.h"
#include "engine/model/run_record.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace sluice::store {

class Database;

// What made an output that has its final name. A second start compares it with the source and the plan and
// does again only what was not finished.
struct OutputRecord
{
    QString outputPath; // absolute; the key
    QString inputPath;
    qint64 inputBytes = 0;
    qint64 inputModifiedNs = 0; // since the epoch
    QByteArray recipeKey;       // see recipe_key.h
    qint64 outputBytes = 0;
    qint64 finishedMs = 0; // since the epoch

    bool operator==(const OutputRecord &) const = default;
};

// A partial file that an attempt writes to.
struct PartRecord
{
    QString partPath; // absolute; the key
    QString outputPath;
    JobId job{};
    int attempt = 1;

    bool operator==(const PartRecord &) const = default;
};

// A source that has lost its worker once more after all its retries, as it was then.
struct QuarantineRecord
{
    QString inputPath; // absolute; the key
    qint64 inputBytes = 0;
    qint64 inputModifiedNs = 0; // since the epoch
    QString detail;             // what became of the worker
    qint64 sinceMs = 0;         // since the epoch

    bool operator==(const QuarantineRecord &) const = default;
};

// What a process wrote to its error channel while it was on a file that failed or has warnings.
struct LogRecord
{
    JobId job{};
    QString said;
};

// Points of a run's charts, in place of those that it had from number `from` on.
struct SampleRecord
{
    qint64 run = 0;
    int from = 0;
    std::vector<RunSample> points;
};

// A file that has failed in a run, or is done after all.
struct FailureRecord
{
    qint64 run = 0;
    RunFailure file;
    bool mended = false;
};

// Which jobs of a front begin first, in this order.
struct ArrangementRecord
{
    QString front;
    QList<JobId> first;
};

// Many changes, one transaction.
struct Burst
{
    std::vector<Job> jobs;             // as update()
    std::vector<PartRecord> newParts;  // recorded before they are made
    std::vector<OutputRecord> outputs; // recorded before the rename: see leftovers()
    QStringList clearedParts;          // gone, or renamed
    QStringList forgottenOutputs;      // their rename failed
    std::vector<QuarantineRecord> quarantined;
    QStringList released;      // paths of sources that leave the quarantine
    Observations observations; // of this machine
    std::vector<LogRecord> logs;
    std::vector<SampleRecord> samples;   // in this order
    std::vector<FailureRecord> failures; // the same
    std::optional<ArrangementRecord> arrangement;

    [[nodiscard]] bool isEmpty() const
    {
        return jobs.empty() && newParts.empty() && outputs.empty() && clearedParts.isEmpty()
               && forgottenOutputs.isEmpty() && quarantined.empty() && released.isEmpty()
               && observations.isEmpty() && logs.empty() && samples.empty() && failures.empty()
               && !arrangement;
    }
};

// The one place where nothing is ever forgotten: a SQLite file in WAL mode that survives a kill at any
// moment. Each writing call is one transaction that is on the disk when the call returns, so a caller with
// many changes gathers them first. Every error is StateUnavailable with the file as its subject.
//
// Used from the thread that opened it, and destroyed there. Several processes may have the file open; who
// calls unfinished() or leftoverParts() holds the RunLock, or takes over what another one is working on.
class Journal final
{
public:
    // Makes the folder where it is missing. A newer schema is refused and left as it is. A file that is no
    // sound journal is moved aside, never deleted, and an empty one takes its place: see setAside().
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(const QString &path);
    ~Journal();
    Q_DISABLE_COPY_MOVE(Journal)

    // Where open() has moved a damaged file, empty if it has not. The user must be told.
    [[nodiscard]] const QString &setAside() const { return m_setAside; }

    // Gives each job its id; an id is never given twice, not even after a removal.
    [[nodiscard]] Result<> addJobs(std::vector<Job> &jobs, const QString &front);

    // Everything that this front has left without an end, oldest first. What was active is Waiting again, in
    // the file too, as in its first attempt; what was held before its turn is still Paused. Plans are not
    // kept: they follow from the settings of the day.
    [[nodiscard]] Result<QList<Job>> unfinished(const QString &front);

    // What the worker told about a file that has been finished; nothing for any other.
    [[nodiscard]] Result<std::optional<FileReport>> findReport(JobId id);

    // What was kept of its worker's words; empty for any other. Goes with the job.
    [[nodiscard]] Result<QString> findLog(JobId id);

    // Writes state, reason, warnings, media, output, attempt and times, together with the outputs that were
    // finished by these changes. A job that was removed in the meantime is passed over.
    [[nodiscard]] Result<> update(std::span<const Job> jobs, std::span<const OutputRecord> outputs = {});

    [[nodiscard]] Result<> write(const Burst &burst);

    // What a killed engine has left. An output is recorded before its part is renamed, so a part that is gone
    // while its output stands was renamed, and one that is still there was not: it goes, and so does the
    // record.
    [[nodiscard]] Result<std::vector<PartRecord>> leftovers();

    [[nodiscard]] Result<> remove(std::span<const JobId> jobs);

    // Forgets jobs with an end before the given time (since the epoch), whatever their front; says how many.
    // Outputs stay known.
    [[nodiscard]] Result<int> forgetFinished(qint64 beforeMs);

    // Replaces what was known about that path.
    [[nodiscard]] Result<> recordOutput(const OutputRecord &record);
    [[nodiscard]] Result<std::optional<OutputRecord>> findOutput(const QString &outputPath);
    [[nodiscard]] Result<std::vector<OutputRecord>> outputsBelow(const QString &folder);
    [[nodiscard]] Result<> forgetOutput(const QString &outputPath);

    // Partial files: recorded before they are made, cleared when they are gone or have their final name, so
    // that the next start removes exactly what a killed one has left.
    [[nodiscard]] Result<> recordPart(const PartRecord &part);
    [[nodiscard]] Result<> clearPart(const QString &partPath);

    // Forgets the samples of the run before the last 200.
    [[nodiscard]] Result<qint64> beginRun(const QString &front, const QString &profile,
                                          const QString &outputFolder, qint64 startedMs);
    [[nodiscard]] Result<> addThrottleEvent(qint64 runId, const ThrottleEvent &event);
    [[nodiscard]] Result<> addAdmission(qint64 runId, const Admission &admission);
    [[nodiscard]] Result<> endRun(qint64 runId, const RunSummary &summary, qint64 endedMs);
    [[nodiscard]] Result<std::vector<RunRecord>> history(int limit); // newest first
    [[nodiscard]] Result<RunDetails> runDetails(qint64 runId);

    // Takes the place of the one before. What is read may name jobs that are gone.
    [[nodiscard]] Result<> keepArrangement(const ArrangementRecord &record);
    [[nodiscard]] Result<QList<JobId>> arrangement(const QString &front);

    // The folders and files that have a profile of their own in the queue of this front.
    [[nodiscard]] Result<> keepPathProfiles(const QString &front, const PathProfiles &profiles);
    [[nodiscard]] Result<PathProfiles> pathProfiles(const QString &front);

    // What a check of an encoder has found, until the next one; nothing where it was never checked.
    [[nodiscard]] Result<> recordEncoder(const EncoderFact &fact);
    [[nodiscard]] Result<std::optional<EncoderFact>> findEncoder(VideoEncoder encoder);

    // Replaces what was known about that source.
    [[nodiscard]] Result<> quarantine(const QuarantineRecord &record);
    [[nodiscard]] Result<std::optional<QuarantineRecord>> findQuarantine(const QString &inputPath);
    [[nodiscard]] Result<std::vector<QuarantineRecord>> quarantined();
    [[nodiscard]] Result<> release(const QString &inputPath);

    // What files on this machine have taught about estimates. Several machines may share a journal's folder.
    [[nodiscard]] Result<> recordObservation(const Observation &observation);
    [[nodiscard]] Result<Observations> observations(); // by kind
    [[nodiscard]] Result<int> forgetObservations();    // says how many kinds were known

private:
    Journal(std::unique_ptr<Database> database, QString setAside);
    Result<> changeJobs(std::span<const Job> jobs);
    Result<> recordLogs(std::span<const LogRecord> logs);
    Result<> recordSamples(const SampleRecord &record);
    Result<> recordFailure(const FailureRecord &record);

    std::unique_ptr<Database> m_database;
    QString m_setAside;
};

} // namespace sluice::store

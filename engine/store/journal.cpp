// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/journal.h"

#include "engine/model/json.h"
#include "engine/store/database.h"
#include "engine/store/file_lock.h"
#include "engine/store/journal_values.h"
#include "engine/store/schema.h"
#include "engine/store/state_folder.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace sluice::store {

using namespace Qt::StringLiterals;

namespace {

// The columns that change while a job is done, in the order of every statement below.
QVariantList changing(const Job &job)
{
    return {nameString(job.state),
            job.attempt,
            job.outputBytes,
            job.startedMs,
            job.finishedMs,
            job.plan ? job.plan->outputPath : QString(),
            job.reason ? QVariant(jsonText(*job.reason)) : QVariant(),
            job.warnings.isEmpty() ? QVariant() : QVariant(jsonText(job.warnings)),
            job.media ? QVariant(jsonText(*job.media)) : QVariant(),
            job.report ? QVariant(jsonText(*job.report)) : QVariant()};
}

Job readJob(const Statement &row)
{
    Job job;
    job.id = JobId(row.number(0));
    job.inputPath = row.text(1);
    job.inputRoot = row.text(2);
    job.relativePath = row.text(3);
    job.sizeBytes = row.number(4);
    job.modifiedNs = row.number(5);
    job.warnings = readJson<Remarks>(row.text(6)).value_or(Remarks());
    if (auto media = readJson<MediaInfo>(row.text(7))) {
        if (media->modifiedNs > 0) { // as it was when it was looked at; it may have grown since it was added
            job.sizeBytes = media->sizeBytes;
            job.modifiedNs = media->modifiedNs;
        }
        job.media = std::make_shared<const MediaInfo>(std::move(*media));
    }
    job.state = fromName<JobState>(row.text(8).toStdString()).value_or(JobState::Waiting);
    return job;
}

// Moves the file with what belongs to it to the first free "<name>.damaged-<n>". Empty: it cannot be moved.
QString moveAside(const QString &path)
{
    QString target;
    for (int n = 1; target.isEmpty() || QFileInfo::exists(target); ++n)
        target = u"%1.damaged-%2"_s.arg(path).arg(n);
    if (!QFile::rename(path, target))
        return {};
    // Under the new name SQLite finds them beside the file, for whoever tries to rescue it.
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        if (QFileInfo::exists(path + suffix) && !QFile::rename(path + suffix, target + suffix))
            return {};
    }
    return target;
}

Result<std::unique_ptr<Database>> openDatabase(const QString &path, bool &damaged)
{
    auto database = std::make_unique<Database>(path);
    auto ready = database->open();
    if (ready)
        ready = prepareSchema(*database);
    damaged = database->isDamaged();
    if (!ready)
        return Unexpected(ready.error());
    return database;
}

} // namespace

Result<std::unique_ptr<Journal>> Journal::open(const QString &path)
{
    if (auto made = makeStateFolder(QFileInfo(path).path()); !made)
        return Unexpected(made.error());
    // Two first starts at one moment would both migrate, or set the other one's new file aside.
    const auto lock = FileLock::take(path + u".lock", FileLock::Wait::UntilFree);
    if (!lock)
        return Unexpected(lock.error());

    bool damaged = false;
    QString setAside;
    auto database = openDatabase(path, damaged);
    if (!database && damaged) {
        setAside = moveAside(path);
        if (setAside.isEmpty())
            return Unexpected(database.error());
        database = openDatabase(path, damaged);
    }
    if (!database)
        return Unexpected(database.error());
    return std::unique_ptr<Journal>(new Journal(std::move(*database), setAside));
}

Journal::Journal(std::unique_ptr<Database> database, QString setAside)
    : m_database(std::move(database))
    , m_setAside(std::move(setAside))
{
}

Journal::~Journal() = default;

Result<> Journal::addJobs(std::vector<Job> &jobs, const QString &front)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return Unexpected(transaction.error());
    auto insert = m_database->prepare(
        u"INSERT INTO job (state, attempt, output_bytes, started_ms, finished_ms, output_path, reason, "
        "warnings, media, report, front, input_path, input_root, relative_path, size_bytes, modified_ns) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return Unexpected(insert.error());
    std::vector<JobId> ids;
    ids.reserve(jobs.size());
    for (const Job &job : jobs) {
        const QVariantList fixed{front,         job.inputPath, job.inputRoot, job.relativePath,
                                 job.sizeBytes, job.modifiedNs};
        if (auto done = insert->run(changing(job) + fixed); !done)
            return done;
        ids.push_back(JobId(insert->lastId()));
    }
    if (auto done = transaction->commit(); !done)
        return done;
    for (size_t i = 0; i < jobs.size(); ++i)
        jobs[i].id = ids[i];
    return {};
}

Result<QList<Job>> Journal::unfinished(const QString &front)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return Unexpected(transaction.error());
    auto interrupted = m_database->run(
        u"UPDATE job SET state = 'waiting', attempt = 0, output_bytes = 0, started_ms = 0, finished_ms = 0, "
        "reason = NULL WHERE front = ? AND (state IN ('running', 'verifying') OR (state = 'paused' AND "
        "started_ms > 0))"_s,
        {front});
    if (!interrupted)
        return Unexpected(interrupted.error());

    QList<Job> jobs;
    {
        auto rows =
            m_database->run(u"SELECT id, input_path, input_root, relative_path, size_bytes, modified_ns, "
                            u"warnings, media, state "
                            "FROM job WHERE front = ? AND state IN ('waiting', 'paused') ORDER BY id"_s,
                            {front});
        if (!rows)
            return Unexpected(rows.error());
        while (rows->next())
            jobs.append(readJob(*rows));
        if (auto read = rows->ended(); !read)
            return Unexpected(read.error());
    }
    if (auto done = transaction->commit(); !done)
        return Unexpected(done.error());
    return jobs;
}

Result<std::optional<FileReport>> Journal::findReport(JobId id)
{
    auto row = m_database->run(u"SELECT report FROM job WHERE id = ?"_s, {number(id)});
    if (!row)
        return Unexpected(row.error());
    if (row->next())
        return readJson<FileReport>(row->text(0));
    if (auto read = row->ended(); !read)
        return Unexpected(read.error());
    return std::optional<FileReport>();
}

Result<> Journal::changeJobs(std::span<const Job> jobs)
{
    if (jobs.empty())
        return {};
    auto change = m_database->prepare(
        u"UPDATE job SET state = ?, attempt = ?, output_bytes = ?, started_ms = ?, finished_ms = ?, "
        "output_path = ?, reason = ?, warnings = ?, media = ?, report = ? WHERE id = ?"_s);
    if (!change)
        return Unexpected(change.error());
    for (const Job &job : jobs) {
        if (auto done = change->run(changing(job) + QVariantList{number(job.id)}); !done)
            return done;
    }
    return {};
}

Result<> Journal::update(std::span<const Job> jobs, std::span<const OutputRecord> outputs)
{
    Burst burst;
    burst.jobs.assign(jobs.begin(), jobs.end());
    burst.outputs.assign(outputs.begin(), outputs.end());
    return write(burst);
}

Result<> Journal::write(const Burst &burst)
{
    if (burst.isEmpty())
        return {};
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return Unexpected(transaction.error());
    if (auto done = changeJobs(burst.jobs); !done)
        return done;
    for (const PartRecord &part : burst.newParts) {
        if (auto done = recordPart(part); !done)
            return done;
    }
    for (const OutputRecord &record : burst.outputs) {
        if (auto done = recordOutput(record); !done)
            return done;
    }
    for (const QString &path : burst.clearedParts) {
        if (auto done = clearPart(path); !done)
            return done;
    }
    for (const QString &path : burst.forgottenOutputs) {
        if (auto done = forgetOutput(path); !done)
            return done;
    }
    for (const QString &path : burst.released) {
        if (auto done = release(path); !done)
            return done;
    }
    for (const QuarantineRecord &record : burst.quarantined) {
        if (auto done = quarantine(record); !done)
            return done;
    }
    for (const Observation &observation : burst.observations) {
        if (auto done = recordObservation(observation); !done)
            return done;
    }
    if (auto done = recordLogs(burst.logs); !done)
        return done;
    for (const SampleRecord &record : burst.samples) {
        if (auto done = recordSamples(record); !done)
            return done;
    }
    for (const FailureRecord &record : burst.failures) {
        if (auto done = recordFailure(record); !done)
            return done;
    }
    if (burst.arrangement) {
        if (auto done = keepArrangement(*burst.arrangement); !done)
            return done;
    }
    return transaction->commit();
}

Result<> Journal::remove(std::span<const JobId> jobs)
{
    if (jobs.empty())
        return {};
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return Unexpected(transaction.error());
    auto remove = m_database->prepare(u"DELETE FROM job WHERE id = ?"_s);
    if (!remove)
        return Unexpected(remove.error());
    for (const JobId id : jobs) {
        if (auto done = remove->run({number(id)}); !done)
            return done;
    }
    return transaction->commit();
}

Result<int> Journal::forgetFinished(qint64 beforeMs)
{
    auto forgotten =
        m_database->run(u"DELETE FROM job WHERE finished_ms > 0 AND finished_ms < ? "
                        "AND state IN ('done', 'done-with-warnings', 'skipped', 'failed', 'cancelled')"_s,
                        {beforeMs});
    if (!forgotten)
        return Unexpected(forgotten.error());
    return int(forgotten->changedRows());
}

} // namespace sluice::store

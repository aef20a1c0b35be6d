// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the journal that is about runs: their history, their charts, what failed in them, and what
// their workers said of it.

#include "engine/store/journal.h"

#include "engine/model/admission_json.h"
#include "engine/store/journal_values.h"

namespace sluice::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 runsWithSamples = 200; // some 20 KiB each

Result<> addEvent(Database &database, qint64 runId, const Json &event)
{
    return ignoringRows(
        database.run(u"INSERT INTO throttle_event (run_id, number, event) VALUES (?, "
                     "(SELECT coalesce(max(number), 0) + 1 FROM throttle_event WHERE run_id = ?), ?)"_s,
                     {runId, runId, jsonText(event)}));
}

Result<> readEvents(Database &database, RunRecord &run)
{
    auto rows =
        database.run(u"SELECT event FROM throttle_event WHERE run_id = ? ORDER BY number"_s, {run.id});
    if (!rows)
        return Unexpected(rows.error());
    while (rows->next()) {
        if (const auto admission = readJson<Admission>(rows->text(0)))
            run.admissions.push_back(*admission);
        else if (const auto event = readJson<ThrottleEvent>(rows->text(0)))
            run.throttleEvents.push_back(*event);
    }
    return rows->ended();
}

Result<QList<RunSample>> readSamples(Database &database, qint64 runId)
{
    auto rows = database.run(
        u"SELECT at_ms, cpu_percent, memory_percent FROM run_sample WHERE run_id = ? ORDER BY number"_s,
        {runId});
    if (!rows)
        return Unexpected(rows.error());
    QList<RunSample> samples;
    while (rows->next()) {
        samples.append({.atMs = rows->number(0),
                        .cpuPercent = rows->value(1).toDouble(),
                        .memoryPercent = rows->value(2).toDouble()});
    }
    if (auto read = rows->ended(); !read)
        return Unexpected(read.error());
    return samples;
}

Result<QList<RunFailure>> readFailures(Database &database, qint64 runId)
{
    auto rows = database.run(u"SELECT input_path, input_root, relative_path, reason FROM run_failure "
                             "WHERE run_id = ? ORDER BY input_path"_s,
                             {runId});
    if (!rows)
        return Unexpected(rows.error());
    QList<RunFailure> failures;
    while (rows->next()) {
        failures.append({.inputPath = rows->text(0),
                         .inputRoot = rows->text(1),
                         .relativePath = rows->text(2),
                         .reason = readJson<Error>(rows->text(3)).value_or(Error())});
    }
    if (auto read = rows->ended(); !read)
        return Unexpected(read.error());
    return failures;
}

} // namespace

Result<qint64> Journal::beginRun(const QString &front, const QString &profile, const QString &outputFolder,
                                 qint64 startedMs)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return Unexpected(transaction.error());
    auto row =
        m_database->run(u"INSERT INTO run (front, profile, output_folder, started_ms) VALUES (?, ?, ?, ?)"_s,
                        {front, profile, outputFolder, startedMs});
    if (!row)
        return Unexpected(row.error());
    const qint64 run = row->lastId();
    if (auto old = m_database->run(u"DELETE FROM run_sample WHERE run_id <= ?"_s, {run - runsWithSamples});
        !old)
        return Unexpected(old.error());
    if (auto done = transaction->commit(); !done)
        return Unexpected(done.error());
    return run;
}

Result<> Journal::addThrottleEvent(qint64 runId, const ThrottleEvent &event)
{
    return addEvent(*m_database, runId, event);
}

// In the same table, told apart by its keys: an older version takes it for an event that says nothing.
Result<> Journal::addAdmission(qint64 runId, const Admission &admission)
{
    return addEvent(*m_database, runId, admission);
}

Result<> Journal::endRun(qint64 runId, const RunSummary &summary, qint64 endedMs)
{
    return ignoringRows(m_database->run(u"UPDATE run SET ended_ms = ?, summary = ? WHERE id = ?"_s,
                                        {endedMs, jsonText(summary), runId}));
}

Result<std::vector<RunRecord>> Journal::history(int limit)
{
    auto rows =
        m_database->run(u"SELECT id, front, profile, output_folder, started_ms, ended_ms, summary FROM run "
                        "ORDER BY id DESC LIMIT ?"_s,
                        {limit});
    if (!rows)
        return Unexpected(rows.error());
    std::vector<RunRecord> runs;
    while (rows->next()) {
        RunRecord &run = runs.emplace_back(RunRecord{.id = rows->number(0),
                                                     .front = rows->text(1),
                                                     .profile = rows->text(2),
                                                     .outputFolder = rows->text(3),
                                                     .startedMs = rows->number(4),
                                                     .endedMs = rows->number(5),
                                                     .summary = {},
                                                     .throttleEvents = {},
                                                     .admissions = {}});
        run.summary = readJson<RunSummary>(rows->text(6));
        if (auto read = readEvents(*m_database, run); !read)
            return Unexpected(read.error());
    }
    if (auto read = rows->ended(); !read)
        return Unexpected(read.error());
    return runs;
}

Result<RunDetails> Journal::runDetails(qint64 runId)
{
    auto samples = readSamples(*m_database, runId);
    if (!samples)
        return Unexpected(samples.error());
    auto failures = readFailures(*m_database, runId);
    if (!failures)
        return Unexpected(failures.error());
    return RunDetails{.run = runId, .samples = *std::move(samples), .failures = *std::move(failures)};
}

Result<> Journal::recordSamples(const SampleRecord &record)
{
    auto old = m_database->run(u"DELETE FROM run_sample WHERE run_id = ? AND number >= ?"_s,
                               {record.run, record.from});
    if (!old)
        return Unexpected(old.error());
    auto insert =
        m_database->prepare(u"INSERT INTO run_sample (run_id, number, at_ms, cpu_percent, memory_percent) "
                            "VALUES (?, ?, ?, ?, ?)"_s);
    if (!insert)
        return Unexpected(insert.error());
    int number = record.from;
    for (const RunSample &point : record.points) {
        if (auto done =
                insert->run({record.run, number++, point.atMs, point.cpuPercent, point.memoryPercent});
            !done)
            return done;
    }
    return {};
}

Result<> Journal::recordFailure(const FailureRecord &record)
{
    if (record.mended) {
        return ignoringRows(m_database->run(u"DELETE FROM run_failure WHERE run_id = ? AND input_path = ?"_s,
                                            {record.run, record.file.inputPath}));
    }
    return ignoringRows(m_database->run(
        u"INSERT OR REPLACE INTO run_failure (run_id, input_path, input_root, relative_path, reason) "
        "VALUES (?, ?, ?, ?, ?)"_s,
        {record.run, record.file.inputPath, record.file.inputRoot, record.file.relativePath,
         jsonText(record.file.reason)}));
}

Result<> Journal::recordLogs(std::span<const LogRecord> logs)
{
    if (logs.empty())
        return {};
    // A job that was removed in the meantime is passed over.
    auto insert = m_database->prepare(u"INSERT OR REPLACE INTO job_log (job_id, said) "
                                      "SELECT id, ? FROM job WHERE id = ?"_s);
    if (!insert)
        return Unexpected(insert.error());
    for (const LogRecord &log : logs) {
        if (auto done = insert->run({log.said, number(log.job)}); !done)
            return done;
    }
    return {};
}

Result<QString> Journal::findLog(JobId id)
{
    auto row = m_database->run(u"SELECT said FROM job_log WHERE job_id = ?"_s, {number(id)});
    if (!row)
        return Unexpected(row.error());
    if (row->next())
        return row->text(0);
    if (auto read = row->ended(); !read)
        return Unexpected(read.error());
    return QString();
}

} // namespace sluice::store

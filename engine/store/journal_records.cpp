// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the journal that is not about jobs: outputs, partial files, runs, encoders, the quarantine,
// observations.

#include "engine/store/journal.h"

#include "engine/model/json.h"
#include "engine/store/database.h"

#include <QSysInfo>

namespace sluice::store {

using namespace Qt::StringLiterals;

namespace {

Result<> ignoringRows(Result<Statement> statement)
{
    if (!statement)
        return Unexpected(statement.error());
    return {};
}

template <typename T>
std::optional<T> readJson(const QString &text)
{
    try {
        return Json::parse(text.toStdString()).get<T>();
    } catch (const nlohmann::json::exception &) {
        return std::nullopt;
    }
}

Result<> readThrottleEvents(Database &database, RunRecord &run)
{
    auto rows =
        database.run(u"SELECT event FROM throttle_event WHERE run_id = ? ORDER BY number"_s, {run.id});
    if (!rows)
        return Unexpected(rows.error());
    while (rows->next()) {
        if (const auto event = readJson<ThrottleEvent>(rows->text(0)))
            run.throttleEvents.push_back(*event);
    }
    return rows->ended();
}

// Of this installation; the host's name where the system has none.
QString thisMachine()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    return id.isEmpty() ? QSysInfo::machineHostName() : QString::fromLatin1(id);
}

} // namespace

Result<> Journal::recordOutput(const OutputRecord &record)
{
    return ignoringRows(m_database->run(
        u"INSERT INTO output (output_path, input_path, input_bytes, input_modified_ns, recipe_key, "
        "output_bytes, finished_ms) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (output_path) DO UPDATE SET "
        "input_path = excluded.input_path, input_bytes = excluded.input_bytes, "
        "input_modified_ns = excluded.input_modified_ns, recipe_key = excluded.recipe_key, "
        "output_bytes = excluded.output_bytes, finished_ms = excluded.finished_ms"_s,
        {record.outputPath, record.inputPath, record.inputBytes, record.inputModifiedNs,
         record.recipeKey.isNull() ? QByteArray("") : record.recipeKey, record.outputBytes,
         record.finishedMs}));
}

Result<std::optional<OutputRecord>> Journal::findOutput(const QString &outputPath)
{
    auto row = m_database->run(
        u"SELECT input_path, input_bytes, input_modified_ns, recipe_key, output_bytes, finished_ms "
        "FROM output WHERE output_path = ?"_s,
        {outputPath});
    if (!row)
        return Unexpected(row.error());
    if (!row->next()) {
        if (auto read = row->ended(); !read)
            return Unexpected(read.error());
        return std::optional<OutputRecord>();
    }
    return OutputRecord{.outputPath = outputPath,
                        .inputPath = row->text(0),
                        .inputBytes = row->number(1),
                        .inputModifiedNs = row->number(2),
                        .recipeKey = row->value(3).toByteArray(),
                        .outputBytes = row->number(4),
                        .finishedMs = row->number(5)};
}

Result<> Journal::forgetOutput(const QString &outputPath)
{
    return ignoringRows(m_database->run(u"DELETE FROM output WHERE output_path = ?"_s, {outputPath}));
}

Result<> Journal::recordPart(const PartRecord &part)
{
    return ignoringRows(m_database->run(
        u"INSERT OR REPLACE INTO part (part_path, output_path, job_id, attempt) VALUES (?, ?, ?, ?)"_s,
        {part.partPath, part.outputPath, number(part.job), part.attempt}));
}

Result<> Journal::clearPart(const QString &partPath)
{
    return ignoringRows(m_database->run(u"DELETE FROM part WHERE part_path = ?"_s, {partPath}));
}

Result<std::vector<PartRecord>> Journal::leftovers()
{
    auto rows =
        m_database->run(u"SELECT part_path, output_path, job_id, attempt FROM part ORDER BY part_path"_s);
    if (!rows)
        return Unexpected(rows.error());
    std::vector<PartRecord> parts;
    while (rows->next()) {
        parts.push_back({.partPath = rows->text(0),
                         .outputPath = rows->text(1),
                         .job = JobId(rows->number(2)),
                         .attempt = int(rows->number(3))});
    }
    if (auto read = rows->ended(); !read)
        return Unexpected(read.error());
    return parts;
}

Result<qint64> Journal::beginRun(const QString &front, const QString &profile, const QString &outputFolder,
                                 qint64 startedMs)
{
    auto row =
        m_database->run(u"INSERT INTO run (front, profile, output_folder, started_ms) VALUES (?, ?, ?, ?)"_s,
                        {front, profile, outputFolder, startedMs});
    if (!row)
        return Unexpected(row.error());
    return row->lastId();
}

Result<> Journal::addThrottleEvent(qint64 runId, const ThrottleEvent &event)
{
    return ignoringRows(
        m_database->run(u"INSERT INTO throttle_event (run_id, number, event) VALUES (?, "
                        "(SELECT coalesce(max(number), 0) + 1 FROM throttle_event WHERE run_id = ?), ?)"_s,
                        {runId, runId, QString::fromUtf8(toLine(Json(event)))}));
}

Result<> Journal::endRun(qint64 runId, const RunSummary &summary, qint64 endedMs)
{
    return ignoringRows(m_database->run(u"UPDATE run SET ended_ms = ?, summary = ? WHERE id = ?"_s,
                                        {endedMs, QString::fromUtf8(toLine(Json(summary))), runId}));
}

Result<> Journal::recordEncoder(const EncoderFact &fact)
{
    return ignoringRows(m_database->run(
        u"INSERT OR REPLACE INTO encoder (name, state, detail, drivers, checked_ms) VALUES (?, ?, ?, ?, ?)"_s,
        {nameString(fact.encoder), nameString(fact.state), fact.detail, fact.drivers, fact.checkedMs}));
}

Result<std::optional<EncoderFact>> Journal::findEncoder(VideoEncoder encoder)
{
    auto row = m_database->run(u"SELECT state, detail, drivers, checked_ms FROM encoder WHERE name = ?"_s,
                               {nameString(encoder)});
    if (!row)
        return Unexpected(row.error());
    const bool found = row->next();
    if (!found) {
        if (auto read = row->ended(); !read)
            return Unexpected(read.error());
    }
    const auto state =
        found ? fromName<EncoderState>(row->text(0).toStdString()) : std::optional<EncoderState>();
    if (!state) // not there, or written by another version
        return std::optional<EncoderFact>();
    return EncoderFact{.encoder = encoder,
                       .state = *state,
                       .detail = row->text(1),
                       .drivers = row->text(2),
                       .checkedMs = row->number(3)};
}

Result<> Journal::recordObservation(const Observation &observation)
{
    return ignoringRows(
        m_database->run(u"INSERT OR REPLACE INTO observation (machine, kind, value) VALUES (?, ?, ?)"_s,
                        {thisMachine(), observation.kind, QString::fromUtf8(toLine(Json(observation)))}));
}

Result<Observations> Journal::observations()
{
    auto rows =
        m_database->run(u"SELECT value FROM observation WHERE machine = ? ORDER BY kind"_s, {thisMachine()});
    if (!rows)
        return Unexpected(rows.error());
    Observations known;
    while (rows->next()) {
        if (auto observation = readJson<Observation>(rows->text(0))) // else written by another version
            known.append(*std::move(observation));
    }
    if (auto read = rows->ended(); !read)
        return Unexpected(read.error());
    return known;
}

Result<int> Journal::forgetObservations()
{
    auto forgotten = m_database->run(u"DELETE FROM observation WHERE machine = ?"_s, {thisMachine()});
    if (!forgotten)
        return Unexpected(forgotten.error());
    return int(forgotten->changedRows());
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
                                                     .throttleEvents = {}});
        run.summary = readJson<RunSummary>(rows->text(6));
        if (auto read = readThrottleEvents(*m_database, run); !read)
            return Unexpected(read.error());
    }
    if (auto read = rows->ended(); !read)
        return Unexpected(read.error());
    return runs;
}

Result<> Journal::quarantine(const QuarantineRecord &record)
{
    return ignoringRows(m_database->run(
        u"INSERT OR REPLACE INTO quarantine (input_path, input_bytes, input_modified_ns, detail, "
        "since_ms) VALUES (?, ?, ?, ?, ?)"_s,
        {record.inputPath, record.inputBytes, record.inputModifiedNs,
         record.detail.isNull() ? u""_s : record.detail, record.sinceMs}));
}

Result<std::optional<QuarantineRecord>> Journal::findQuarantine(const QString &inputPath)
{
    auto row = m_database->run(
        u"SELECT input_bytes, input_modified_ns, detail, since_ms FROM quarantine WHERE input_path = ?"_s,
        {inputPath});
    if (!row)
        return Unexpected(row.error());
    if (!row->next()) {
        if (auto read = row->ended(); !read)
            return Unexpected(read.error());
        return std::optional<QuarantineRecord>();
    }
    return QuarantineRecord{.inputPath = inputPath,
                            .inputBytes = row->number(0),
                            .inputModifiedNs = row->number(1),
                            .detail = row->text(2),
                            .sinceMs = row->number(3)};
}

Result<> Journal::release(const QString &inputPath)
{
    return ignoringRows(m_database->run(u"DELETE FROM quarantine WHERE input_path = ?"_s, {inputPath}));
}

} // namespace sluice::store

// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the journal that is about neither jobs nor runs: outputs, partial files, encoders, the
// quarantine, observations, profiles of folders, the order of the queue.

#include "engine/store/journal.h"

#include "engine/store/journal_values.h"

#include <QSysInfo>

namespace sluice::store {

using namespace Qt::StringLiterals;

namespace {

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

Result<std::vector<OutputRecord>> Journal::outputsBelow(const QString &folder)
{
    // Names below it begin with "folder/", and '0' is what comes after '/'.
    auto rows = m_database->run(
        u"SELECT output_path, input_path, input_bytes, input_modified_ns, recipe_key, output_bytes, "
        "finished_ms FROM output WHERE output_path >= ? AND output_path < ?"_s,
        {QString(folder + u'/'), QString(folder + u'0')});
    if (!rows)
        return Unexpected(rows.error());
    std::vector<OutputRecord> records;
    while (rows->next()) {
        records.push_back({.outputPath = rows->text(0),
                           .inputPath = rows->text(1),
                           .inputBytes = rows->number(2),
                           .inputModifiedNs = rows->number(3),
                           .recipeKey = rows->value(4).toByteArray(),
                           .outputBytes = rows->number(5),
                           .finishedMs = rows->number(6)});
    }
    if (auto read = rows->ended(); !read)
        return Unexpected(read.error());
    return records;
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

// One text: it is written anew at each move, with as many jobs as there are.
Result<> Journal::keepArrangement(const ArrangementRecord &record)
{
    QStringList ids;
    ids.reserve(record.first.size());
    for (const JobId id : record.first)
        ids << QString::number(number(id));
    return ignoringRows(m_database->run(u"INSERT OR REPLACE INTO arrangement (front, first) VALUES (?, ?)"_s,
                                        {record.front, ids.join(u' ')}));
}

Result<QList<JobId>> Journal::arrangement(const QString &front)
{
    auto row = m_database->run(u"SELECT first FROM arrangement WHERE front = ?"_s, {front});
    if (!row)
        return Unexpected(row.error());
    QList<JobId> first;
    if (row->next()) {
        for (const QString &id : row->text(0).split(u' ', Qt::SkipEmptyParts))
            first << JobId(id.toLongLong());
    } else if (auto read = row->ended(); !read) {
        return Unexpected(read.error());
    }
    return first;
}

Result<> Journal::keepPathProfiles(const QString &front, const PathProfiles &profiles)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return Unexpected(transaction.error());
    if (auto gone = m_database->run(u"DELETE FROM path_profile WHERE front = ?"_s, {front}); !gone)
        return Unexpected(gone.error());
    auto insert = m_database->prepare(u"INSERT INTO path_profile (front, path, profile) VALUES (?, ?, ?)"_s);
    if (!insert)
        return Unexpected(insert.error());
    const QMap<QString, QString> &idByPath = profiles.idByPath();
    for (auto entry = idByPath.cbegin(); entry != idByPath.cend(); ++entry) {
        if (auto done = insert->run({front, entry.key(), *entry}); !done)
            return done;
    }
    return transaction->commit();
}

Result<PathProfiles> Journal::pathProfiles(const QString &front)
{
    auto rows = m_database->run(u"SELECT path, profile FROM path_profile WHERE front = ?"_s, {front});
    if (!rows)
        return Unexpected(rows.error());
    QMap<QString, QString> idByPath;
    while (rows->next())
        idByPath.insert(rows->text(0), rows->text(1));
    if (auto read = rows->ended(); !read)
        return Unexpected(read.error());
    return PathProfiles(std::move(idByPath));
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
                        {thisMachine(), observation.kind, jsonText(observation)}));
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

Result<std::vector<QuarantineRecord>> Journal::quarantined()
{
    auto rows = m_database->run(
        u"SELECT input_path, input_bytes, input_modified_ns, detail, since_ms FROM quarantine"_s);
    if (!rows)
        return Unexpected(rows.error());
    std::vector<QuarantineRecord> records;
    while (rows->next()) {
        records.push_back({.inputPath = rows->text(0),
                           .inputBytes = rows->number(1),
                           .inputModifiedNs = rows->number(2),
                           .detail = rows->text(3),
                           .sinceMs = rows->number(4)});
    }
    if (auto read = rows->ended(); !read)
        return Unexpected(read.error());
    return records;
}

Result<> Journal::release(const QString &inputPath)
{
    return ignoringRows(m_database->run(u"DELETE FROM quarantine WHERE input_path = ?"_s, {inputPath}));
}

} // namespace sluice::store

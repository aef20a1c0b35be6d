// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/schema.h"

#include <QStringList>

#include <vector>

namespace sluice::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 applicationId = 0x536c7563; // "Sluc": tells our file from any other SQLite database
constexpr int plausibleVersions = 1000;      // a version further ahead than this is a broken header

// Migration n brings a file from version n to n + 1. What was released is never edited, only added to.
// There are no secondary indexes on purpose: quick_check, which runs at every start, cannot find a damaged
// index, and a job that an index has lost would be a job that nobody does.
const std::vector<QStringList> &migrations()
{
    static const std::vector<QStringList> list{
        {
            u"CREATE TABLE job ("
            "id INTEGER PRIMARY KEY AUTOINCREMENT, front TEXT NOT NULL, "
            "state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'paused', 'verifying', 'done', "
            "'done-with-warnings', 'skipped', 'failed', 'cancelled')), "
            "input_path TEXT NOT NULL, input_root TEXT NOT NULL, relative_path TEXT NOT NULL, "
            "size_bytes INTEGER NOT NULL, modified_ns INTEGER NOT NULL, "
            "attempt INTEGER NOT NULL, output_bytes INTEGER NOT NULL, "
            "started_ms INTEGER NOT NULL, finished_ms INTEGER NOT NULL, "
            "output_path TEXT NOT NULL, reason TEXT, warnings TEXT, media TEXT)"_s,
            u"CREATE TABLE output ("
            "output_path TEXT PRIMARY KEY, input_path TEXT NOT NULL, input_bytes INTEGER NOT NULL, "
            "input_modified_ns INTEGER NOT NULL, recipe_key BLOB NOT NULL, output_bytes INTEGER NOT NULL, "
            "finished_ms INTEGER NOT NULL) WITHOUT ROWID"_s,
            u"CREATE TABLE part ("
            "part_path TEXT PRIMARY KEY, output_path TEXT NOT NULL DEFAULT '', job_id INTEGER NOT NULL, "
            "attempt INTEGER NOT NULL) WITHOUT ROWID"_s,
            u"CREATE TABLE run ("
            "id INTEGER PRIMARY KEY AUTOINCREMENT, front TEXT NOT NULL, profile TEXT NOT NULL, "
            "output_folder TEXT NOT NULL, started_ms INTEGER NOT NULL, "
            "ended_ms INTEGER NOT NULL DEFAULT 0, summary TEXT)"_s,
            u"CREATE TABLE throttle_event ("
            "run_id INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE, number INTEGER NOT NULL, "
            "event TEXT NOT NULL, PRIMARY KEY (run_id, number)) WITHOUT ROWID"_s,
        },
        {
            u"ALTER TABLE job ADD COLUMN report TEXT"_s,
        },
        {
            u"CREATE TABLE encoder ("
            "name TEXT PRIMARY KEY, state TEXT NOT NULL, detail TEXT NOT NULL, drivers TEXT NOT NULL, "
            "checked_ms INTEGER NOT NULL) WITHOUT ROWID"_s,
        },
        {
            u"CREATE TABLE quarantine ("
            "input_path TEXT PRIMARY KEY, input_bytes INTEGER NOT NULL, input_modified_ns INTEGER NOT NULL, "
            "detail TEXT NOT NULL, since_ms INTEGER NOT NULL) WITHOUT ROWID"_s,
        },
        {
            u"CREATE TABLE observation ("
            "machine TEXT NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL, "
            "PRIMARY KEY (machine, kind)) WITHOUT ROWID"_s,
        },
        {
            u"CREATE TABLE job_log ("
            "job_id INTEGER PRIMARY KEY REFERENCES job(id) ON DELETE CASCADE, said TEXT NOT NULL)"_s,
            u"CREATE TABLE run_sample ("
            "run_id INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE, number INTEGER NOT NULL, "
            "at_ms INTEGER NOT NULL, cpu_percent REAL NOT NULL, memory_percent REAL NOT NULL, "
            "PRIMARY KEY (run_id, number)) WITHOUT ROWID"_s,
            u"CREATE TABLE run_failure ("
            "run_id INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE, input_path TEXT NOT NULL, "
            "input_root TEXT NOT NULL, relative_path TEXT NOT NULL, reason TEXT NOT NULL, "
            "PRIMARY KEY (run_id, input_path)) WITHOUT ROWID"_s,
        },
        {
            u"CREATE TABLE path_profile ("
            "front TEXT NOT NULL, path TEXT NOT NULL, profile TEXT NOT NULL, "
            "PRIMARY KEY (front, path)) WITHOUT ROWID"_s,
            u"CREATE TABLE arrangement (front TEXT PRIMARY KEY, first TEXT NOT NULL) WITHOUT ROWID"_s,
        },
    };
    return list;
}

// Compiles only where every table and column is there.
const QStringList &shape()
{
    static const QStringList list{
        u"SELECT id, front, state, input_path, input_root, relative_path, size_bytes, modified_ns, attempt, "
        "output_bytes, started_ms, finished_ms, output_path, reason, warnings, media, report FROM job LIMIT 0"_s,
        u"SELECT output_path, input_path, input_bytes, input_modified_ns, recipe_key, output_bytes, "
        "finished_ms FROM output LIMIT 0"_s,
        u"SELECT part_path, output_path, job_id, attempt FROM part LIMIT 0"_s,
        u"SELECT id, front, profile, output_folder, started_ms, ended_ms, summary FROM run LIMIT 0"_s,
        u"SELECT run_id, number, event FROM throttle_event LIMIT 0"_s,
        u"SELECT name, state, detail, drivers, checked_ms FROM encoder LIMIT 0"_s,
        u"SELECT input_path, input_bytes, input_modified_ns, detail, since_ms FROM quarantine LIMIT 0"_s,
        u"SELECT machine, kind, value FROM observation LIMIT 0"_s,
        u"SELECT job_id, said FROM job_log LIMIT 0"_s,
        u"SELECT run_id, number, at_ms, cpu_percent, memory_percent FROM run_sample LIMIT 0"_s,
        u"SELECT run_id, input_path, input_root, relative_path, reason FROM run_failure LIMIT 0"_s,
        u"SELECT front, path, profile FROM path_profile LIMIT 0"_s,
        u"SELECT front, first FROM arrangement LIMIT 0"_s,
    };
    return list;
}

Result<qint64> readNumber(Database &database, const QString &sql)
{
    auto statement = database.run(sql);
    if (!statement)
        return Unexpected(statement.error());
    if (!statement->next()) {
        if (auto read = statement->ended(); !read)
            return Unexpected(read.error());
        return Unexpected(database.damaged(sql + u": no answer"));
    }
    return statement->number(0);
}

Result<> run(Database &database, const QString &sql)
{
    if (auto done = database.run(sql); !done)
        return Unexpected(done.error());
    return {};
}

// The version of a sound file of ours; 0 for a new one.
Result<int> readVersion(Database &database)
{
    const auto version = readNumber(database, u"PRAGMA user_version"_s);
    if (!version)
        return Unexpected(version.error());
    const auto application = readNumber(database, u"PRAGMA application_id"_s);
    if (!application)
        return Unexpected(application.error());
    const auto tables = readNumber(database, u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return Unexpected(tables.error());

    if (*version == 0 && *application == 0 && *tables == 0)
        return 0;
    if (*application != applicationId)
        return Unexpected(database.damaged(u"a database, but no journal"_s));
    if (*version < 1 || *version > schemaVersion() + plausibleVersions)
        return Unexpected(database.damaged(u"impossible schema version %1"_s.arg(*version)));
    return int(*version);
}

Result<> checkSound(Database &database)
{
    auto check = database.run(u"PRAGMA quick_check(1)"_s);
    if (!check)
        return Unexpected(check.error());
    if (!check->next()) {
        if (auto read = check->ended(); !read)
            return Unexpected(read.error());
        return Unexpected(database.damaged(u"quick_check: no answer"_s));
    }
    if (check->text(0) != u"ok")
        return Unexpected(database.damaged(check->text(0)));
    return {};
}

Result<> migrate(Database &database, int from)
{
    for (int version = from; version < schemaVersion(); ++version) {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return Unexpected(transaction.error());
        for (const QString &sql : migrations()[size_t(version)]) {
            if (auto done = run(database, sql); !done)
                return done;
        }
        if (auto done = run(database, u"PRAGMA application_id = %1"_s.arg(applicationId)); !done)
            return done;
        if (auto done = run(database, u"PRAGMA user_version = %1"_s.arg(version + 1)); !done)
            return done;
        if (auto done = transaction->commit(); !done)
            return done;
    }
    return {};
}

} // namespace

int schemaVersion()
{
    return int(migrations().size());
}

Result<> prepareSchema(Database &database)
{
    const auto version = readVersion(database);
    if (!version)
        return Unexpected(version.error());
    if (*version > schemaVersion()) {
        return fail(
            ErrorCode::StateUnavailable, database.path(),
            u"written by a newer version: schema %1, known is %2"_s.arg(*version).arg(schemaVersion()));
    }
    if (*version > 0) {
        if (auto sound = checkSound(database); !sound)
            return sound;
    }
    // Where a file system cannot do WAL, SQLite keeps its rollback journal: slower, and as safe.
    for (const QString &sql :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        if (auto done = run(database, sql); !done)
            return done;
    }
    if (auto done = migrate(database, *version); !done)
        return done;
    for (const QString &sql : shape()) {
        if (auto compiled = database.prepare(sql); !compiled)
            return Unexpected(database.damaged(compiled.error().detail));
    }
    return {};
}

} // namespace sluice::store

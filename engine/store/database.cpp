// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/database.h"

#include <QSqlError>
#include <QUuid>

namespace sluice::store {

using namespace Qt::StringLiterals;

namespace {

// The primary codes of SQLite; the driver reports extended ones, whose low byte is the primary.
constexpr int sqliteCorrupt = 11;
constexpr int sqliteNotADatabase = 26;

bool tellsDamage(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    // A number of its header that no version has written is a general error to SQLite.
    return code == sqliteCorrupt || code == sqliteNotADatabase
           || error.databaseText().contains(u"unsupported file format");
}

bool isNullText(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull();
}

} // namespace

Result<> Statement::run(const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        m_query.bindValue(int(i), isNullText(value) ? QVariant(QString::fromLatin1("")) : value);
    }
    if (!m_query.exec())
        return Unexpected(m_database->failure(m_query.lastError()));
    return {};
}

Result<> Statement::ended() const
{
    if (m_query.lastError().isValid())
        return Unexpected(m_database->failure(m_query.lastError()));
    return {};
}

Database::Database(QString path)
    : m_path(std::move(path))
    , m_name(u"sluice-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_handle(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_handle.setDatabaseName(m_path);
    // Another process of Sluice commits in milliseconds; ten seconds are a very slow disk.
    m_handle.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
}

Database::~Database()
{
    m_handle.close();
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<> Database::open()
{
    if (!m_handle.open())
        return Unexpected(failure(m_handle.lastError()));
    return {};
}

Result<Statement> Database::prepare(const QString &sql)
{
    QSqlQuery query(m_handle);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return Unexpected(failure(query.lastError()));
    return Statement(*this, std::move(query));
}

Result<Statement> Database::run(const QString &sql, const QVariantList &values)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement;
    if (auto done = statement->run(values); !done)
        return Unexpected(done.error());
    return statement;
}

Error Database::damaged(const QString &detail)
{
    m_damaged = true;
    return Error{ErrorCode::StateUnavailable, m_path, detail};
}

Error Database::failure(const QSqlError &error)
{
    if (tellsDamage(error))
        m_damaged = true;
    return Error{ErrorCode::StateUnavailable, m_path, error.text()};
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (auto begun = database.run(u"BEGIN IMMEDIATE"_s); !begun)
        return Unexpected(begun.error());
    return Transaction(database);
}

Transaction::~Transaction()
{
    // Fails where SQLite has rolled back by itself, after a full disk for one; then there is nothing to do.
    if (m_database != nullptr) [[maybe_unused]]
        const auto undone = m_database->run(u"ROLLBACK"_s);
}

Result<> Transaction::commit()
{
    if (auto done = m_database->run(u"COMMIT"_s); !done)
        return Unexpected(done.error());
    m_database = nullptr;
    return {};
}

} // namespace sluice::store

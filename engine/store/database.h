// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <utility>

namespace sluice::store {

class Database;

// A prepared statement, for many rows with one preparation. Must die before its Database.
class Statement final
{
public:
    // Binds by position and executes. A null QString is bound as empty text; QVariant() is NULL.
    Result<> run(const QVariantList &values = {});

    bool next() { return m_query.next(); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] qint64 lastId() const { return m_query.lastInsertId().toLongLong(); }
    [[nodiscard]] qint64 changedRows() const { return m_query.numRowsAffected(); }

    // A row that could not be read ends next() just as the last row does; this tells the two apart.
    [[nodiscard]] Result<> ended() const;

private:
    friend class Database;
    Statement(Database &database, QSqlQuery query)
        : m_database(&database)
        , m_query(std::move(query))
    {
    }

    Database *m_database;
    QSqlQuery m_query;
};

// One SQLite connection under a name of its own, closed and forgotten with this object. Lives in one thread.
class Database final
{
public:
    explicit Database(QString path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] Result<> open();

    [[nodiscard]] Result<Statement> prepare(const QString &sql);
    [[nodiscard]] Result<Statement> run(const QString &sql, const QVariantList &values = {});

    // The file was seen to be no database, or a broken one; stays true.
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    Error damaged(const QString &detail);

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    friend class Statement;
    Error failure(const QSqlError &error);

    QString m_path;
    QString m_name;
    QSqlDatabase m_handle;
    bool m_damaged = false;
};

// Takes the write lock at once, so that nothing read inside can change before it is written. Rolled back
// unless committed.
class Transaction final
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {
    }

    Database *m_database;
};

} // namespace sluice::store

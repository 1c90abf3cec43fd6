// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QByteArray>

#include <concepts>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

// SQLite's C API without its loose ends. Everything here belongs to one thread at a time and reports faults by throwing
// Failure, which Database turns into a Result at the border of this room.
namespace eventdesk::sqlite {

class LogCache;

struct Failure
{
    Error error;
};

// For maps that are asked with views.
struct TextHash
{
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

// A prepared statement. Parameters and columns are counted as SQLite does: from 1 and from 0.
class Statement
{
public:
    Statement(sqlite3 *database, std::string_view sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void bind(int index, qint64 number);
    void bind(int index, std::integral auto number) { bind(index, qint64(number)); }
    void bind(int index, std::string_view text); // copied
    void bind(int index, const QString &text) { bind(index, std::string_view(text.toStdString())); }
    void bindNull(int index);
    // Not copied: must stay until the next reset.
    void lend(int index, std::string_view text);
    void lendBlob(int index, std::string_view bytes);

    template <typename... Values>
    Statement &with(const Values &...values)
    {
        reset();
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    bool step(); // whether there is a row
    void run();  // to the end, then reset
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    std::string_view text(int column) const; // until the next step
    QString string(int column) const;
    QByteArray bytes(int column) const;
    std::string_view blob(int column) const; // until the next step

private:
    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
};

class Connection
{
public:
    enum class Access { ReadOnly, ReadWrite, Create };

    Connection(const QByteArray &pathOrUri, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    sqlite3 *handle() const { return m_database; }
    bool isReadOnly() const;
    bool isInTransaction() const;
    void execute(const char *sql);          // any number of statements
    void attempt(const char *sql) noexcept; // where it is as well that it fails

    // Prepared once and kept; reset, to be bound anew. Not twice at the same time for one text.
    Statement &statement(std::string_view sql);

    template <typename... Values>
    void run(std::string_view sql, const Values &...values)
    {
        statement(sql).with(values...).run();
    }
    // The first column of the first row; 0 where there is no row.
    template <typename... Values>
    qint64 number(std::string_view sql, const Values &...values)
    {
        Statement &query = statement(sql).with(values...);
        const qint64 answer = query.step() ? query.integer(0) : 0;
        query.reset();
        return answer;
    }
    qint64 changes() const; // rows of the last statement
    qint64 lastRowId() const;

    // What is kept in memory of the event log; all connections to a file share one.
    LogCache &log() const { return *m_log; }
    void shareLogOf(const Connection &other) { m_log = other.m_log; }

    // Connections for threads that help with a question of this one; null where there are none. Handed back when let go
    // of, which must be before the question ends.
    using Helpers = std::function<std::shared_ptr<Connection>()>;
    void setHelpers(Helpers helpers) { m_helpers = std::move(helpers); }
    std::shared_ptr<Connection> helper() const;

    // While one of them is stopped, statements fail with ErrorKind::Cancelled.
    void setStop(std::stop_token asker, std::stop_token closing);
    void throwIfStopped() const;
    bool stopped() const { return m_asker.stop_requested() || m_closing.stop_requested(); }

private:
    sqlite3 *m_database = nullptr;
    std::unordered_map<std::string, std::unique_ptr<Statement>, TextHash, std::equal_to<>> m_statements;
    std::stop_token m_asker, m_closing;
    std::shared_ptr<LogCache> m_log;
    Helpers m_helpers;
};

// Rolled back unless committed.
class Transaction
{
public:
    enum class Kind { Read, Write };
    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    void commit();

private:
    Connection *m_connection;
};

} // namespace eventdesk::sqlite

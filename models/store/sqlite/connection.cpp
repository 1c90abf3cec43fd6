// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/connection.h"

#include "models/store/sqlite/log_cache.h"
#include "models/store/sqlite/sqlite_error.h"

#include <sqlite3.h>

namespace eventdesk::sqlite {

namespace {

// Virtual-machine steps between two looks at the stop tokens: well under a millisecond.
constexpr int stepsBetweenLooks = 4000;

[[noreturn]] void fail(sqlite3 *database, std::string_view context)
{
    throw Failure{errorOf(database, context)};
}

} // namespace

Statement::Statement(sqlite3 *database, std::string_view sql)
    : m_database(database)
{
    if (sqlite3_prepare_v3(database, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) !=
        SQLITE_OK)
        fail(database, sql);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::bind(int index, qint64 number)
{
    sqlite3_bind_int64(m_statement, index, number);
}

void Statement::bind(int index, std::string_view text)
{
    // A null pointer would be NULL.
    const char *data = text.data() ? text.data() : "";
    sqlite3_bind_text64(m_statement, index, data, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::lend(int index, std::string_view text)
{
    const char *data = text.data() ? text.data() : "";
    sqlite3_bind_text64(m_statement, index, data, text.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::lendBlob(int index, std::string_view bytes)
{
    const char *data = bytes.data() ? bytes.data() : "";
    sqlite3_bind_blob64(m_statement, index, data, bytes.size(), SQLITE_STATIC);
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement, index);
}

bool Statement::step()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default: {
        const Error error = errorOf(m_database, sqlite3_sql(m_statement));
        sqlite3_reset(m_statement);
        throw Failure{error};
    }
    }
}

void Statement::run()
{
    while (step()) {
    }
    reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return data ? std::string_view(data, size_t(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

QString Statement::string(int column) const
{
    const std::string_view utf8 = text(column);
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QByteArray Statement::bytes(int column) const
{
    const std::string_view utf8 = text(column);
    return {utf8.data(), qsizetype(utf8.size())};
}

std::string_view Statement::blob(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return data ? std::string_view(data, size_t(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

Connection::Connection(const QByteArray &pathOrUri, Access access)
    : m_log(std::make_shared<LogCache>())
{
    const int flags = access == Access::ReadOnly    ? SQLITE_OPEN_READONLY
                      : access == Access::ReadWrite ? SQLITE_OPEN_READWRITE
                                                    : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    if (sqlite3_open_v2(pathOrUri.constData(), &m_database,
                        flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI, nullptr) != SQLITE_OK) {
        const Error error = errorOf(m_database, "open");
        sqlite3_close_v2(m_database);
        throw Failure{error};
    }
    sqlite3_progress_handler(
        m_database, stepsBetweenLooks, [](void *self) { return int(static_cast<Connection *>(self)->stopped()); },
        this);
}

Connection::~Connection()
{
    m_statements.clear();
    sqlite3_close_v2(m_database);
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(m_database, "main") == 1;
}

bool Connection::isInTransaction() const
{
    return !sqlite3_get_autocommit(m_database);
}

void Connection::execute(const char *sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(m_database, sql);
}

void Connection::attempt(const char *sql) noexcept
{
    sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr);
}

Statement &Connection::statement(std::string_view sql)
{
    auto kept = m_statements.find(sql);
    if (kept == m_statements.end())
        kept = m_statements.emplace(sql, std::make_unique<Statement>(m_database, sql)).first;
    kept->second->reset();
    return *kept->second;
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_database);
}

qint64 Connection::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_database);
}

std::shared_ptr<Connection> Connection::helper() const
{
    std::shared_ptr<Connection> helper = m_helpers ? m_helpers() : nullptr;
    if (helper)
        helper->setStop(m_asker, m_closing);
    return helper;
}

void Connection::setStop(std::stop_token asker, std::stop_token closing)
{
    m_asker = std::move(asker);
    m_closing = std::move(closing);
}

void Connection::throwIfStopped() const
{
    if (stopped())
        throw Failure{{ErrorKind::Cancelled, {}, {}}};
}

namespace {

// One that was left in the middle of its rows, as a fault does, would hold the state of the file that it reads on to.
void resetStatements(sqlite3 *database)
{
    for (sqlite3_stmt *each = nullptr; (each = sqlite3_next_stmt(database, each));) {
        if (sqlite3_stmt_busy(each))
            sqlite3_reset(each);
    }
}

} // namespace

Transaction::Transaction(Connection &connection, Kind kind)
    : m_connection(&connection)
{
    connection.execute(kind == Kind::Read ? "BEGIN" : "BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_connection)
        return;
    resetStatements(m_connection->handle());
    // After some faults SQLite has rolled back by itself.
    if (m_connection->isInTransaction()) {
        m_connection->setStop({}, {});
        m_connection->attempt("ROLLBACK");
    }
}

void Transaction::commit()
{
    resetStatements(m_connection->handle());
    m_connection->execute("COMMIT");
    m_connection = nullptr;
}

} // namespace eventdesk::sqlite

// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string_view>
#include <vector>

// As much of DuckDB's stable C API as the bench needs, from a library that is found at run time (EVENTDESK_DUCKDB
// names it; `./dev bench` fetches the pinned one). https://duckdb.org/docs/stable/clients/c/api
namespace eventdesk::bench::duckdb {

// The version, or why there is none.
Result<QString> libraryVersion();

class Row;

// A database file and one connection to it; default settings. What fails ends the program.
class Database
{
public:
    explicit Database(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    void run(const QByteArray &sql);

private:
    friend class Statement;
    void *m_database = nullptr;
    void *m_connection = nullptr;
};

// A prepared SELECT whose columns are all BIGINT or VARCHAR and never null.
class Statement
{
public:
    Statement(Database *database, const QByteArray &sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    void bind(int at, const QString &text); // from 1
    void bind(int at, qint64 number);
    void bindTime(int at, qint64 millis); // a TIMESTAMP

    // Calls `take` with each row.
    template <typename Take>
    void rows(Take take);

private:
    struct Chunk
    {
        void *chunk = nullptr;
        quint64 size = 0;
        std::vector<void *> columns; // of bytes as the library lays them
    };
    friend class Row;
    void execute();
    bool fetch(Chunk *chunk); // frees the one before; false behind the last
    void finish();

    struct State;
    std::unique_ptr<State> d;
};

class Row
{
public:
    Row(const Statement::Chunk &chunk, quint64 at)
        : m_chunk(chunk)
        , m_at(at)
    {
    }
    qint64 number(size_t column) const { return static_cast<const qint64 *>(m_chunk.columns[column])[m_at]; }
    std::string_view text(size_t column) const;

private:
    const Statement::Chunk &m_chunk;
    quint64 m_at;
};

template <typename Take>
void Statement::rows(Take take)
{
    execute();
    Chunk chunk;
    while (fetch(&chunk)) {
        for (quint64 at = 0; at < chunk.size; ++at)
            take(Row(chunk, at));
    }
    finish();
}

} // namespace eventdesk::bench::duckdb

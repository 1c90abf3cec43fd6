// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/contenders/duckdb_library.h"

#include <QLibrary>

#include <cstring>

using namespace Qt::StringLiterals;

namespace eventdesk::bench::duckdb {

namespace {

struct RawResult // duckdb_result
{
    quint64 deprecatedColumnCount;
    quint64 deprecatedRowCount;
    quint64 deprecatedRowsChanged;
    void *deprecatedColumns;
    char *deprecatedError;
    void *internal;
};

struct RawTimestamp // duckdb_timestamp
{
    qint64 micros;
};

union RawString // duckdb_string_t
{
    struct
    {
        quint32 length;
        char prefix[4];
        const char *pointer;
    } far;
    struct
    {
        quint32 length;
        char text[12];
    } near;
};
static_assert(sizeof(RawString) == 16);

constexpr quint32 nearLimit = 12;

struct Library
{
    const char *(*library_version)() = nullptr;
    int (*open)(const char *, void **) = nullptr;
    void (*close)(void **) = nullptr;
    int (*connect)(void *, void **) = nullptr;
    void (*disconnect)(void **) = nullptr;
    int (*query)(void *, const char *, RawResult *) = nullptr;
    void (*destroy_result)(RawResult *) = nullptr;
    const char *(*result_error)(RawResult *) = nullptr;
    quint64 (*column_count)(RawResult *) = nullptr;
    int (*prepare)(void *, const char *, void **) = nullptr;
    const char *(*prepare_error)(void *) = nullptr;
    void (*destroy_prepare)(void **) = nullptr;
    int (*bind_varchar_length)(void *, quint64, const char *, quint64) = nullptr;
    int (*bind_int64)(void *, quint64, qint64) = nullptr;
    int (*bind_timestamp)(void *, quint64, RawTimestamp) = nullptr;
    int (*execute_prepared)(void *, RawResult *) = nullptr;
    void *(*fetch_chunk)(RawResult) = nullptr;
    void (*destroy_data_chunk)(void **) = nullptr;
    quint64 (*data_chunk_get_size)(void *) = nullptr;
    void *(*data_chunk_get_vector)(void *, quint64) = nullptr;
    void *(*vector_get_data)(void *) = nullptr;

    QString fault; // empty: usable
};

Library load()
{
    Library loaded;
    const QString path = qEnvironmentVariable("EVENTDESK_DUCKDB");
    if (path.isEmpty()) {
        loaded.fault = u"EVENTDESK_DUCKDB names no library"_s;
        return loaded;
    }
    QLibrary library(path);
    if (!library.load()) {
        loaded.fault = library.errorString();
        return loaded;
    }
    const auto resolve = [&](auto &function, const char *name) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(library.resolve(name));
        if (function == nullptr && loaded.fault.isEmpty())
            loaded.fault = u"%1 has no %2"_s.arg(path, QString::fromLatin1(name));
    };
    resolve(loaded.library_version, "duckdb_library_version");
    resolve(loaded.open, "duckdb_open");
    resolve(loaded.close, "duckdb_close");
    resolve(loaded.connect, "duckdb_connect");
    resolve(loaded.disconnect, "duckdb_disconnect");
    resolve(loaded.query, "duckdb_query");
    resolve(loaded.destroy_result, "duckdb_destroy_result");
    resolve(loaded.result_error, "duckdb_result_error");
    resolve(loaded.column_count, "duckdb_column_count");
    resolve(loaded.prepare, "duckdb_prepare");
    resolve(loaded.prepare_error, "duckdb_prepare_error");
    resolve(loaded.destroy_prepare, "duckdb_destroy_prepare");
    resolve(loaded.bind_varchar_length, "duckdb_bind_varchar_length");
    resolve(loaded.bind_int64, "duckdb_bind_int64");
    resolve(loaded.bind_timestamp, "duckdb_bind_timestamp");
    resolve(loaded.execute_prepared, "duckdb_execute_prepared");
    resolve(loaded.fetch_chunk, "duckdb_fetch_chunk");
    resolve(loaded.destroy_data_chunk, "duckdb_destroy_data_chunk");
    resolve(loaded.data_chunk_get_size, "duckdb_data_chunk_get_size");
    resolve(loaded.data_chunk_get_vector, "duckdb_data_chunk_get_vector");
    resolve(loaded.vector_get_data, "duckdb_vector_get_data");
    return loaded;
}

const Library &library()
{
    static const Library loaded = load();
    return loaded;
}

void check(int state, const char *what, const char *why)
{
    if (state != 0)
        qFatal("DuckDB: %s: %s", what, why ? why : "no reason given");
}

} // namespace

Result<QString> libraryVersion()
{
    if (const QString &fault = library().fault; !fault.isEmpty())
        return failure(ErrorKind::NotFound, u"DuckDB is not here."_s, fault);
    return QString::fromUtf8(library().library_version());
}

Database::Database(const QString &path)
{
    const QByteArray file = path.toUtf8();
    check(library().open(file.constData(), &m_database), "open", file.constData());
    check(library().connect(m_database, &m_connection), "connect", file.constData());
}

Database::~Database()
{
    library().disconnect(&m_connection);
    library().close(&m_database);
}

void Database::run(const QByteArray &sql)
{
    RawResult result{};
    check(library().query(m_connection, sql.constData(), &result), sql.constData(), library().result_error(&result));
    library().destroy_result(&result);
}

struct Statement::State
{
    void *statement = nullptr;
    QByteArray sql;
    RawResult result{};
    void *chunk = nullptr;
};

Statement::Statement(Database *database, const QByteArray &sql)
    : d(std::make_unique<State>())
{
    d->sql = sql;
    const int state = library().prepare(database->m_connection, sql.constData(), &d->statement);
    check(state, sql.constData(), state == 0 ? nullptr : library().prepare_error(d->statement));
}

Statement::~Statement()
{
    library().destroy_prepare(&d->statement);
}

void Statement::bind(int at, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const int state =
        library().bind_varchar_length(d->statement, quint64(at), bytes.constData(), quint64(bytes.size()));
    check(state, d->sql.constData(), "bind");
}

void Statement::bind(int at, qint64 number)
{
    check(library().bind_int64(d->statement, quint64(at), number), d->sql.constData(), "bind");
}

void Statement::bindTime(int at, qint64 millis)
{
    check(library().bind_timestamp(d->statement, quint64(at), {millis * 1000}), d->sql.constData(), "bind");
}

void Statement::execute()
{
    const int state = library().execute_prepared(d->statement, &d->result);
    check(state, d->sql.constData(), state == 0 ? nullptr : library().result_error(&d->result));
}

bool Statement::fetch(Chunk *chunk)
{
    if (d->chunk)
        library().destroy_data_chunk(&d->chunk);
    d->chunk = library().fetch_chunk(d->result);
    if (!d->chunk)
        return false;
    chunk->chunk = d->chunk;
    chunk->size = library().data_chunk_get_size(d->chunk);
    chunk->columns.clear();
    for (quint64 column = 0; column < library().column_count(&d->result); ++column)
        chunk->columns.push_back(library().vector_get_data(library().data_chunk_get_vector(d->chunk, column)));
    return true;
}

void Statement::finish()
{
    library().destroy_result(&d->result);
}

std::string_view Row::text(size_t column) const
{
    const RawString &raw = static_cast<const RawString *>(m_chunk.columns[column])[m_at];
    const quint32 length = raw.near.length;
    return length <= nearLimit ? std::string_view(raw.near.text, length) : std::string_view(raw.far.pointer, length);
}

} // namespace eventdesk::bench::duckdb

// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/plain_rows.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace eventdesk::bench {

namespace {

// Dot-command arguments in double quotes take C escapes.
QString quoted(QString path)
{
    return u'"' + path.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

class Statement
{
public:
    Statement(sqlite3 *database, const char *sql)
    {
        if (sqlite3_prepare_v2(database, sql, -1, &m_statement, nullptr) != SQLITE_OK)
            qFatal("peer: %s", sqlite3_errmsg(database));
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(Statement)

    void bind(int at, const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        sqlite3_bind_text(m_statement, at, bytes.data(), int(bytes.size()), SQLITE_TRANSIENT);
    }
    void bind(int at, qint64 number) { sqlite3_bind_int64(m_statement, at, number); }
    bool step() { return sqlite3_step(m_statement) == SQLITE_ROW; }
    qint64 number(int column) { return sqlite3_column_int64(m_statement, column); }
    QByteArray text(int column)
    {
        return {reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)),
                sqlite3_column_bytes(m_statement, column)};
    }

private:
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace

struct PlainRows::Private
{
    sqlite3 *database = nullptr;
};

PlainRows::PlainRows(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

PlainRows::~PlainRows()
{
    sqlite3_close(d->database);
}

Result<double> PlainRows::import(const QString &log, const QString &database)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(database + suffix);
    // A field separator that is in no line: each line is one field.
    const QString script = u".mode ascii\n.separator \"\\037\" \"\\n\"\n"
                           "PRAGMA journal_mode = WAL;\nPRAGMA synchronous = NORMAL;\n"
                           "CREATE TEMP TABLE line (json TEXT);\n"
                           ".import --schema temp %1 line\n"
                           "CREATE TABLE occurrence (id INTEGER PRIMARY KEY, message_id TEXT, event TEXT,"
                           " subscriber TEXT, time INTEGER, source TEXT, payload TEXT);\n"
                           "INSERT INTO occurrence (message_id, event, subscriber, time, source, payload)"
                           " SELECT json ->> 'id', json ->> 'event', json ->> 'subscriber',"
                           " CAST(round(unixepoch(json ->> 'time', 'subsec') * 1000) AS INTEGER), json ->> 'source',"
                           " json -> 'payload' FROM line;\n"
                           "CREATE UNIQUE INDEX by_message ON occurrence (message_id);\n"
                           "CREATE INDEX by_event ON occurrence (event, time);\n"
                           "CREATE INDEX by_subscriber ON occurrence (subscriber, time);\n"_s.arg(quoted(log));
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(u"sqlite3"_s, {u"-batch"_s, u"-bail"_s, database});
    process.write(script.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitCode() != 0 || process.exitStatus() != QProcess::NormalExit) {
        return failure(ErrorKind::Internal, u"The sqlite3 program could not take the log in."_s,
                       QString::fromUtf8(process.readAllStandardError()) + process.errorString());
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

Result<std::unique_ptr<PlainRows>> PlainRows::open(const QString &database)
{
    auto state = std::make_unique<Private>();
    if (sqlite3_open_v2(database.toUtf8().constData(), &state->database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        return failure(ErrorKind::Internal, u"The peer's database cannot be opened."_s, database);
    return std::unique_ptr<PlainRows>(new PlainRows(std::move(state)));
}

qint64 PlainRows::chartByDay(const QString &event, Instant from, Instant to)
{
    Statement statement(d->database, "SELECT time / 86400000, count(*) FROM occurrence"
                                     " WHERE event = ?1 AND time >= ?2 AND time < ?3 GROUP BY 1 ORDER BY 1");
    statement.bind(1, event);
    statement.bind(2, toMillis(from));
    statement.bind(3, toMillis(to));
    qint64 sum = 0;
    while (statement.step())
        sum += statement.number(1);
    return sum;
}

qint64 PlainRows::newest(const QString &event, int limit)
{
    Statement statement(d->database, "SELECT message_id, subscriber, time, source, payload FROM occurrence"
                                     " WHERE event = ?1 ORDER BY time DESC, id DESC LIMIT ?2");
    statement.bind(1, event);
    statement.bind(2, qint64(limit));
    qint64 sum = 0;
    while (statement.step())
        sum += statement.number(2) + statement.text(4).size();
    return sum;
}

qint64 PlainRows::bestPeople(const QString &event, int limit)
{
    Statement statement(d->database, "SELECT subscriber, count(*), min(time), max(time), count(*) OVER ()"
                                     " FROM occurrence WHERE event = ?1 GROUP BY subscriber"
                                     " ORDER BY 2 DESC, 1 LIMIT ?2");
    statement.bind(1, event);
    statement.bind(2, qint64(limit));
    qint64 sum = 0;
    while (statement.step())
        sum += statement.number(1);
    return sum;
}

qint64 PlainRows::timeline(const QString &subscriber, int limit)
{
    Statement statement(d->database, "SELECT message_id, event, time, source, payload FROM occurrence"
                                     " WHERE subscriber = ?1 ORDER BY time DESC, id DESC LIMIT ?2");
    statement.bind(1, subscriber);
    statement.bind(2, qint64(limit));
    qint64 sum = 0;
    while (statement.step())
        sum += statement.number(2) + statement.text(4).size();
    return sum;
}

} // namespace eventdesk::bench

// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/contenders/plain_rows.h"

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
    explicit Private(const Scene &about)
        : scene(about)
    {
    }

    void bindYear(Statement &statement, const QString &event); // ?1 the event, ?2 the begin, ?3 the end
    Answer best(Statement &statement);
    Answer volume(Statement &statement, Instant from); // binds ?1 the event, ?2 the begin, ?3 the end
    Answer feed(Statement &statement);
    Answer newest(const char *sql, const QString &of); // binds ?1 whose, ?2 how many

    sqlite3 *database = nullptr;
    Scene scene;
    qint64 lastTime = 0; // of the page that was answered last
    qint64 lastId = 0;
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
                           " subscriber TEXT, time INTEGER, payload TEXT);\n"
                           "INSERT INTO occurrence (message_id, event, subscriber, time, payload)"
                           " SELECT json ->> 'id', json ->> 'event', json ->> 'subscriber',"
                           " CAST(round(unixepoch(json ->> 'time', 'subsec') * 1000) AS INTEGER),"
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

Result<std::unique_ptr<PlainRows>> PlainRows::open(const QString &database, const Scene &scene)
{
    auto state = std::make_unique<Private>(scene);
    if (sqlite3_open_v2(database.toUtf8().constData(), &state->database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        return failure(ErrorKind::Internal, u"The peer's database cannot be opened."_s, database);
    return std::unique_ptr<PlainRows>(new PlainRows(std::move(state)));
}

void PlainRows::Private::bindYear(Statement &statement, const QString &event)
{
    statement.bind(1, event);
    statement.bind(2, toMillis(scene.from));
    statement.bind(3, toMillis(scene.to));
}

Answer PlainRows::Private::best(Statement &statement)
{
    Answer answer;
    while (statement.step()) {
        answer.add(statement.text(0).toStdString(),
                   {statement.number(1), statement.number(2), statement.number(3), statement.number(4)});
    }
    return answer;
}

Answer PlainRows::Private::volume(Statement &statement, Instant from)
{
    statement.bind(1, scene.event);
    statement.bind(2, toMillis(from));
    statement.bind(3, toMillis(scene.to));
    Answer answer;
    while (statement.step())
        answer.add({}, {statement.number(0), statement.number(1)});
    return answer;
}

Answer PlainRows::yearByDay()
{
    Statement statement(d->database, "SELECT time / 86400000 * 86400000, count(*) FROM occurrence"
                                     " WHERE event = ?1 AND time >= ?2 AND time < ?3 GROUP BY 1");
    return d->volume(statement, d->scene.from);
}

Answer PlainRows::checkoutsByHour()
{
    Statement statement(d->database,
                        "SELECT time / 3600000 * 3600000, count(*) FROM occurrence"
                        " WHERE event = ?1 AND time >= ?2 AND time < ?3 AND instr(payload ->> 'url', ?4) GROUP BY 1");
    statement.bind(4, QString::fromLatin1(Scene::checkout));
    return d->volume(statement, d->scene.monthBegin);
}

Answer PlainRows::bestPeople()
{
    Statement statement(d->database, "SELECT subscriber, count(*), min(time), max(time), count(*) OVER ()"
                                     " FROM occurrence WHERE event = ?1 GROUP BY subscriber"
                                     " ORDER BY 2 DESC, 1 LIMIT ?2");
    statement.bind(1, d->scene.event);
    statement.bind(2, qint64(Scene::peopleLimit));
    return d->best(statement);
}

Answer PlainRows::Private::feed(Statement &statement)
{
    FeedRows rows;
    while (statement.step()) {
        rows.add(statement.text(1).toStdString(), statement.number(2), statement.text(4).toStdString());
        lastId = statement.number(0);
        lastTime = statement.number(2);
    }
    return rows.answer();
}

Answer PlainRows::Private::newest(const char *sql, const QString &of)
{
    Statement statement(database, sql);
    statement.bind(1, of);
    statement.bind(2, qint64(Scene::pageSize));
    return feed(statement);
}

Answer PlainRows::newest()
{
    return d->newest("SELECT id, message_id, time, subscriber, payload FROM occurrence"
                     " WHERE event = ?1 ORDER BY time DESC, id DESC LIMIT ?2",
                     d->scene.event);
}

Answer PlainRows::nextPage()
{
    const qint64 time = d->lastTime;
    const qint64 id = d->lastId;
    Statement statement(d->database, "SELECT id, message_id, time, subscriber, payload FROM occurrence"
                                     " WHERE event = ?1 AND (time, id) < (?3, ?4)"
                                     " ORDER BY time DESC, id DESC LIMIT ?2");
    statement.bind(1, d->scene.event);
    statement.bind(2, qint64(Scene::pageSize));
    statement.bind(3, time);
    statement.bind(4, id);
    const Answer answer = d->feed(statement);
    d->lastTime = time; // the next question is for this page again
    d->lastId = id;
    return answer;
}

Answer PlainRows::deepPage()
{
    Statement statement(d->database, "SELECT id, message_id, time, subscriber, payload, event FROM occurrence"
                                     " ORDER BY time DESC, id DESC LIMIT ?1 OFFSET ?2");
    statement.bind(1, qint64(Scene::pageSize));
    statement.bind(2, d->scene.deep);
    return d->feed(statement);
}

Answer PlainRows::timeline()
{
    return d->newest("SELECT id, message_id, time, event, payload FROM occurrence"
                     " WHERE subscriber = ?1 ORDER BY time DESC, id DESC LIMIT ?2",
                     d->scene.person);
}

Answer PlainRows::backtest()
{
    Statement statement(d->database,
                        "SELECT subscriber, min(time), count(*) OVER () FROM (SELECT subscriber, time,"
                        " lag(time, ?5) OVER (PARTITION BY subscriber ORDER BY time) AS first FROM occurrence"
                        " WHERE event = ?1 AND time >= ?2 AND time < ?3 AND payload ->> 'campaign_type' = ?4)"
                        " WHERE time - first < ?6 GROUP BY subscriber ORDER BY 2, 1 LIMIT ?7");
    d->bindYear(statement, d->scene.campaignEvent);
    statement.bind(4, QString::fromLatin1(Scene::campaign));
    statement.bind(5, qint64(Scene::often - 1));
    statement.bind(6, qint64(std::chrono::milliseconds(Scene::window).count()));
    statement.bind(7, qint64(Scene::peopleLimit));
    Answer answer;
    while (statement.step())
        answer.add(statement.text(0).toStdString(), {statement.number(1), statement.number(2)});
    return answer;
}

Answer PlainRows::campaignsByDay()
{
    Statement statement(d->database,
                        "SELECT coalesce(payload ->> 'campaign_type', ''), time / 86400000 * 86400000, count(*)"
                        " FROM occurrence WHERE event = ?1 AND time >= ?2 AND time < ?3 GROUP BY 1, 2");
    d->bindYear(statement, d->scene.campaignEvent);
    Answer answer;
    while (statement.step())
        answer.add(statement.text(0).toStdString(), {statement.number(1), statement.number(2)});
    return answer;
}

Answer PlainRows::peopleByDay()
{
    Statement statement(d->database, "SELECT time / 86400000 * 86400000, count(DISTINCT subscriber) FROM occurrence"
                                     " WHERE event = ?1 AND time >= ?2 AND time < ?3 GROUP BY 1");
    return d->volume(statement, d->scene.from);
}

Answer PlainRows::bestFromCampaign()
{
    Statement statement(d->database, "SELECT subscriber, count(*), min(time), max(time), count(*) OVER ()"
                                     " FROM occurrence WHERE event = ?1 AND time >= ?2 AND time < ?3"
                                     " AND payload ->> 'campaign_type' = ?4 GROUP BY subscriber"
                                     " ORDER BY 2 DESC, 1 LIMIT ?5");
    d->bindYear(statement, d->scene.campaignEvent);
    statement.bind(4, QString::fromLatin1(Scene::campaign));
    statement.bind(5, qint64(Scene::peopleLimit));
    return d->best(statement);
}

Answer PlainRows::parameters()
{
    Statement statement(d->database,
                        "SELECT replace(substr(fullkey, 3), '\"', ''), count(*), count(DISTINCT value) FROM occurrence,"
                        " json_tree(payload) WHERE event = ?1 AND time >= ?2 AND time < ?3"
                        " AND atom IS NOT NULL GROUP BY 1");
    d->bindYear(statement, d->scene.campaignEvent);
    Answer answer;
    while (statement.step())
        answer.add(statement.text(0).toStdString(), {statement.number(1)});
    return answer;
}

Answer PlainRows::payloadText()
{
    Statement statement(d->database, "SELECT count(*) FROM occurrence WHERE instr(payload, ?1)");
    statement.bind(1, QString::fromLatin1(Scene::rare));
    Answer answer;
    if (statement.step())
        answer.add({}, {statement.number(0)});
    return answer;
}

Answer PlainRows::catalogue()
{
    Statement statement(d->database, "SELECT event, count(*), max(time), count(DISTINCT subscriber)"
                                     " FROM occurrence GROUP BY event ORDER BY 2 DESC, 1");
    Answer answer;
    while (statement.step())
        answer.add(statement.text(0).toStdString(), {statement.number(1), statement.number(2), statement.number(3)});
    return answer;
}

} // namespace eventdesk::bench

// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/contenders/duckdb.h"

#include <QElapsedTimer>
#include <QFile>

#include <optional>

using namespace Qt::StringLiterals;

namespace eventdesk::bench {

namespace {

QByteArray quoted(const QString &path)
{
    return '\'' + path.toUtf8().replace("'", "''") + '\'';
}

QByteArray selectFrom(const QString &log, DuckdbShape shape)
{
    if (log.endsWith(u".csv"_s))
        return "SELECT * FROM read_csv(" + quoted(log) +
               ", header = true, columns = {id: 'UUID', event: 'VARCHAR', subscriber: 'VARCHAR', time: 'TIMESTAMP',"
               " url: 'VARCHAR', sku: 'VARCHAR', price: 'DOUBLE', campaign_type: 'VARCHAR', device: 'VARCHAR',"
               " country: 'VARCHAR', cart_total: 'INTEGER', cart_items: 'INTEGER', session: 'VARCHAR'})";
    const QByteArray columns = "id: 'UUID', event: 'VARCHAR', subscriber: 'VARCHAR', time: 'TIMESTAMP', payload: ";
    const QByteArray source =
        " FROM read_json(" + quoted(log) + ", format = 'newline_delimited', columns = {" + columns;
    if (shape != DuckdbShape::Typed)
        return "SELECT *" + source + "'JSON'})";
    return "SELECT id, event, subscriber, time, payload.url, payload.sku, payload.price, payload.campaign_type,"
           " payload.device, payload.country, payload.cart.total AS cart_total, payload.cart.items AS cart_items,"
           " payload.session" +
           source +
           "'STRUCT(url VARCHAR, sku VARCHAR, price DOUBLE, campaign_type VARCHAR, device VARCHAR, country VARCHAR,"
           " cart STRUCT(total INTEGER, items INTEGER), session VARCHAR)'})";
}

} // namespace

struct Duckdb::Private
{
    Private(const QString &path, DuckdbShape itsShape, const Scene &about)
        : database(path)
        , shape(itsShape)
        , scene(about)
    {
    }

    duckdb::Statement *prepared(std::optional<duckdb::Statement> &statement, const QByteArray &sql)
    {
        if (!statement)
            statement.emplace(&database, sql);
        return &*statement;
    }
    // Which rows first, then what is in them: a deep page takes DuckDB half as long so. By the time alone, because
    // with the row's number behind it it takes twice as long, and which of one time comes first is not compared.
    QByteArray page(const QByteArray &where, const QByteArray &offset = {}) const
    {
        return "SELECT " + feedColumns() + " FROM occurrence WHERE rowid IN (SELECT rowid FROM occurrence " + where +
               " ORDER BY time DESC LIMIT 100 " + offset + ") ORDER BY time DESC";
    }
    QByteArray feedColumns() const
    {
        return "rowid, id::VARCHAR, epoch_ms(time), event, subscriber, " +
               QByteArray(shape == DuckdbShape::Json
                              ? "payload"
                              : "url, coalesce(sku, ''), coalesce(price::VARCHAR, ''), coalesce(campaign_type, ''),"
                                " coalesce(device, ''), coalesce(country, ''), coalesce(cart_total, 0)::BIGINT,"
                                " coalesce(cart_items, 0)::BIGINT, coalesce(session, '')");
    }
    QByteArray campaign() const
    {
        return shape == DuckdbShape::Json ? "(payload ->> '$.campaign_type')" : "campaign_type";
    }
    void bindYear(duckdb::Statement *statement, const QString &event); // $1 the event, $2 the begin, $3 the end
    Answer best(duckdb::Statement *statement);
    Answer volume(duckdb::Statement *statement, Instant from); // binds $1 the event, $2 the begin, $3 the end
    Answer feed(duckdb::Statement *statement, bool keepPlace = false);

    duckdb::Database database;
    DuckdbShape shape;
    Scene scene;
    qint64 lastTime = 0;
    qint64 lastRow = 0;
    std::optional<duckdb::Statement> year, month, people, first, next, deep, person, habit, events, text, campaigns,
        daily, reached, keys;
};

double Duckdb::import(const QString &log, const QString &database, DuckdbShape shape)
{
    for (const QString &suffix : {u""_s, u".wal"_s})
        QFile::remove(database + suffix);
    QElapsedTimer timer;
    timer.start();
    {
        duckdb::Database target(database);
        if (shape == DuckdbShape::Keyed) {
            target.run("CREATE TABLE occurrence (id UUID PRIMARY KEY, event VARCHAR, subscriber VARCHAR,"
                       " time TIMESTAMP, payload JSON)");
            target.run("INSERT INTO occurrence " + selectFrom(log, shape));
        } else {
            target.run("CREATE TABLE occurrence AS " + selectFrom(log, shape));
        }
        target.run("CHECKPOINT");
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

Duckdb::Duckdb(const QString &database, DuckdbShape shape, const Scene &scene)
    : d(std::make_unique<Private>(database, shape, scene))
{
}

Duckdb::~Duckdb() = default;

qint64 Duckdb::occurrences()
{
    qint64 count = 0;
    duckdb::Statement statement(&d->database, "SELECT count(*) FROM occurrence");
    statement.rows([&](const duckdb::Row &row) { count = row.number(0); });
    return count;
}

void Duckdb::Private::bindYear(duckdb::Statement *statement, const QString &event)
{
    statement->bind(1, event);
    statement->bindTime(2, toMillis(scene.from));
    statement->bindTime(3, toMillis(scene.to));
}

Answer Duckdb::Private::best(duckdb::Statement *statement)
{
    Answer answer;
    statement->rows([&](const duckdb::Row &row) {
        answer.add(row.text(0), {row.number(1), row.number(2), row.number(3), row.number(4)});
    });
    return answer;
}

Answer Duckdb::Private::volume(duckdb::Statement *statement, Instant from)
{
    statement->bind(1, scene.event);
    statement->bindTime(2, toMillis(from));
    statement->bindTime(3, toMillis(scene.to));
    Answer answer;
    statement->rows([&](const duckdb::Row &row) { answer.add({}, {row.number(0), row.number(1)}); });
    return answer;
}

Answer Duckdb::yearByDay()
{
    auto *statement = d->prepared(d->year, "SELECT epoch_ms(time::DATE::TIMESTAMP), count(*) FROM occurrence"
                                           " WHERE event = $1 AND time >= $2 AND time < $3 GROUP BY time::DATE");
    return d->volume(statement, d->scene.from);
}

Answer Duckdb::checkoutsByHour()
{
    const QByteArray url = d->shape == DuckdbShape::Json ? "payload ->> '$.url'" : "url";
    auto *statement = d->prepared(d->month, "SELECT epoch_ms(date_trunc('hour', time)), count(*) FROM occurrence"
                                            " WHERE event = $1 AND time >= $2 AND time < $3 AND contains(" +
                                                url + ", '/checkout') GROUP BY 1");
    return d->volume(statement, d->scene.monthBegin);
}

Answer Duckdb::bestPeople()
{
    auto *statement = d->prepared(d->people, "SELECT subscriber, count(*), epoch_ms(min(time)), epoch_ms(max(time)),"
                                             " count(*) OVER () FROM occurrence WHERE event = $1 GROUP BY subscriber"
                                             " ORDER BY 2 DESC, 1 LIMIT 50");
    statement->bind(1, d->scene.event);
    return d->best(statement);
}

Answer Duckdb::Private::feed(duckdb::Statement *statement, bool keepPlace)
{
    FeedRows rows;
    statement->rows([&](const duckdb::Row &row) {
        rows.add(row.text(1), row.number(2), row.text(5));
        if (keepPlace) {
            lastRow = row.number(0);
            lastTime = row.number(2);
        }
    });
    return rows.answer();
}

Answer Duckdb::newest()
{
    auto *statement = d->prepared(d->first, d->page("WHERE event = $1"));
    statement->bind(1, d->scene.event);
    return d->feed(statement, true);
}

Answer Duckdb::nextPage()
{
    auto *statement = d->prepared(d->next, d->page("WHERE event = $1 AND time <= $2 AND (time < $2 OR rowid < $3)"));
    statement->bind(1, d->scene.event);
    statement->bindTime(2, d->lastTime);
    statement->bind(3, d->lastRow);
    return d->feed(statement);
}

Answer Duckdb::deepPage()
{
    auto *statement = d->prepared(d->deep, d->page({}, "OFFSET $1"));
    statement->bind(1, d->scene.deep);
    return d->feed(statement);
}

Answer Duckdb::timeline()
{
    auto *statement = d->prepared(d->person, d->page("WHERE subscriber = $1"));
    statement->bind(1, d->scene.person);
    return d->feed(statement);
}

Answer Duckdb::backtest()
{
    // The one that came before by so many, in place of a count over a moving window, which takes longer.
    static_assert(Scene::often == 3 && Scene::window == std::chrono::days(30));
    auto *statement = d->prepared(
        d->habit,
        "SELECT subscriber, epoch_ms(min(time)), count(*) OVER () FROM (SELECT subscriber, time,"
        " lag(time, 2) OVER (PARTITION BY subscriber ORDER BY time) AS first FROM occurrence"
        " WHERE event = $1 AND time >= $2 AND time < $3 AND " +
            d->campaign() +
            " = 'email') WHERE time - first < INTERVAL 30 DAY GROUP BY subscriber ORDER BY min(time), 1 LIMIT 50");
    d->bindYear(statement, d->scene.campaignEvent);
    Answer answer;
    statement->rows([&](const duckdb::Row &row) { answer.add(row.text(0), {row.number(1), row.number(2)}); });
    return answer;
}

Answer Duckdb::campaignsByDay()
{
    auto *statement = d->prepared(d->campaigns, "SELECT coalesce(" + d->campaign() +
                                                    ", ''), epoch_ms(time::DATE::TIMESTAMP), count(*) FROM occurrence"
                                                    " WHERE event = $1 AND time >= $2 AND time < $3 GROUP BY 1, 2");
    d->bindYear(statement, d->scene.campaignEvent);
    Answer answer;
    statement->rows([&](const duckdb::Row &row) { answer.add(row.text(0), {row.number(1), row.number(2)}); });
    return answer;
}

Answer Duckdb::peopleByDay()
{
    auto *statement = d->prepared(d->daily, "SELECT epoch_ms(time::DATE::TIMESTAMP), count(DISTINCT subscriber) FROM"
                                            " occurrence WHERE event = $1 AND time >= $2 AND time < $3 GROUP BY 1");
    return d->volume(statement, d->scene.from);
}

Answer Duckdb::bestFromCampaign()
{
    auto *statement = d->prepared(
        d->reached, "SELECT subscriber, count(*), epoch_ms(min(time)), epoch_ms(max(time)), count(*) OVER () FROM"
                    " occurrence WHERE event = $1 AND time >= $2 AND time < $3 AND " +
                        d->campaign() + " = 'email' GROUP BY subscriber ORDER BY 2 DESC, 1 LIMIT 50");
    d->bindYear(statement, d->scene.campaignEvent);
    return d->best(statement);
}

// One level of nesting is asked for by name: to find it would take DuckDB longer.
Answer Duckdb::parameters()
{
    const QByteArray where = " FROM occurrence WHERE event = $1 AND time >= $2 AND time < $3";
    const QByteArray json = "WITH payloads AS MATERIALIZED (SELECT payload" + where +
                            "), parts AS (SELECT '' AS before, payload FROM payloads UNION ALL SELECT 'cart.', payload"
                            " -> '$.cart' FROM payloads WHERE json_exists(payload, '$.cart')), keys AS (SELECT before"
                            " || key AS path, payload -> ('$.' || key) AS value FROM (SELECT before, payload,"
                            " unnest(json_keys(payload)) AS key FROM parts)) SELECT path, count(*), count(DISTINCT"
                            " value) FROM keys WHERE json_type(value) <> 'OBJECT' GROUP BY path";
    QByteArray typed;
    for (const auto &[column, path] : {std::pair("url", "url"),
                                       {"sku", "sku"},
                                       {"price", "price"},
                                       {"campaign_type", "campaign_type"},
                                       {"device", "device"},
                                       {"country", "country"},
                                       {"cart_total", "cart.total"},
                                       {"cart_items", "cart.items"},
                                       {"session", "session"}}) {
        typed += (typed.isEmpty() ? "SELECT * FROM (" : " UNION ALL ") + QByteArray("SELECT '") + path +
                 "' AS path, count(" + column + ") AS present, count(DISTINCT " + column + ")" + where;
    }
    auto *statement = d->prepared(d->keys, d->shape == DuckdbShape::Json ? json : typed + ") WHERE present > 0");
    d->bindYear(statement, d->scene.campaignEvent);
    Answer answer;
    statement->rows([&](const duckdb::Row &row) { answer.add(row.text(0), {row.number(1)}); });
    return answer;
}

Answer Duckdb::payloadText()
{
    auto *statement =
        d->prepared(d->text, d->shape == DuckdbShape::Json
                                 ? "SELECT count(*) FROM occurrence WHERE contains(payload::VARCHAR, $1)"
                                 : "SELECT count(*) FROM occurrence WHERE contains(url, $1) OR contains(sku, $1)"
                                   " OR contains(campaign_type, $1) OR contains(device, $1) OR contains(country, $1)"
                                   " OR contains(session, $1)");
    statement->bind(1, QString::fromLatin1(Scene::rare));
    Answer answer;
    statement->rows([&](const duckdb::Row &row) { answer.add({}, {row.number(0)}); });
    return answer;
}

Answer Duckdb::catalogue()
{
    auto *statement = d->prepared(d->events, "SELECT event, count(*), epoch_ms(max(time)), count(DISTINCT subscriber)"
                                             " FROM occurrence GROUP BY event ORDER BY 2 DESC, 1");
    Answer answer;
    statement->rows(
        [&](const duckdb::Row &row) { answer.add(row.text(0), {row.number(1), row.number(2), row.number(3)}); });
    return answer;
}

} // namespace eventdesk::bench

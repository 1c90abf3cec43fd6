// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/our_store.h"

#include "models/ingest/import_job.h"
#include "models/store/sqlite/sqlite_event_store.h"

#include <QElapsedTimer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace eventdesk::bench {

namespace {

const SystemClock systemClock;

// A question that fails makes every figure worthless.
template <typename T>
T answered(QCoro::Task<Result<T>> task)
{
    Result<T> answer = QCoro::waitFor(std::move(task));
    if (!answer)
        qFatal("%s (%s)", qUtf8Printable(answer.error().sentence), qUtf8Printable(answer.error().details));
    return std::move(*answer);
}

qint64 sumOf(const OccurrencePage &page)
{
    qint64 sum = 0;
    for (const Occurrence &row : page.rows)
        sum += toMillis(row.time) + row.payload.size();
    return sum;
}

} // namespace

OurStore::OurStore(std::unique_ptr<EventStore> store)
    : m_store(std::move(store))
{
}

Result<double> OurStore::import(const QString &log, const QString &database)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(database + suffix);
    QElapsedTimer timer;
    timer.start();
    auto store = QCoro::waitFor(SqliteEventStore::open(database, SqliteEventStore::Mode::CreateNew, &systemClock));
    if (!store)
        return std::unexpected(store.error());
    {
        ingest::ImportJob job(store->get(), log, {});
        const auto record = QCoro::waitFor(job.run());
        if (!record)
            return std::unexpected(record.error());
    }
    store->reset();
    return double(timer.nsecsElapsed()) / 1e9;
}

Result<std::unique_ptr<OurStore>> OurStore::open(const QString &database)
{
    auto store = QCoro::waitFor(SqliteEventStore::open(database, SqliteEventStore::Mode::OpenExisting, &systemClock));
    if (!store)
        return std::unexpected(store.error());
    return std::unique_ptr<OurStore>(new OurStore(std::move(*store)));
}

qint64 OurStore::occurrences()
{
    return answered(m_store->info()).totals.occurrences;
}

qint64 OurStore::chartByDay(const QString &event, Instant from, Instant to)
{
    VolumeQuery query;
    query.event = event;
    query.range = {.from = from, .to = to};
    double sum = 0;
    const Volume volume = answered(m_store->volume(query));
    for (const VolumeSeries &series : volume.series) {
        for (const double value : series.values)
            sum += value;
    }
    return qint64(sum);
}

qint64 OurStore::newest(const QString &event, int limit)
{
    FeedQuery query;
    query.event = event;
    query.limit = limit;
    return sumOf(answered(m_store->feed(query)));
}

qint64 OurStore::bestPeople(const QString &event, int limit)
{
    PeopleQuery query;
    query.event = event;
    query.limit = limit;
    qint64 sum = 0;
    const PeoplePage page = answered(m_store->people(query));
    for (const PersonCount &row : page.rows)
        sum += row.occurrences;
    return sum;
}

SubscriberId OurStore::subscriber(const QString &key)
{
    ProfileQuery who;
    who.subscriber = key;
    return answered(m_store->profile(who)).summary.subscriber.number;
}

qint64 OurStore::timeline(SubscriberId subscriber, int limit)
{
    FeedQuery query;
    query.subscriber = subscriber;
    query.limit = limit;
    return sumOf(answered(m_store->feed(query)));
}

} // namespace eventdesk::bench

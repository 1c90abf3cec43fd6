// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/contenders/our_store.h"

#include "models/ingest/import_job.h"
#include "models/ingest/log_reader.h"
#include "models/store/sqlite/sqlite_event_store.h"

#include <QElapsedTimer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace eventdesk::bench {

namespace {

const SystemClock systemClock;

template <typename T>
T answered(QCoro::Task<Result<T>> task)
{
    Result<T> answer = QCoro::waitFor(std::move(task));
    if (!answer)
        qFatal("%s (%s)", qUtf8Printable(answer.error().sentence), qUtf8Printable(answer.error().details));
    return std::move(*answer);
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

OurStore::OurStore(std::unique_ptr<EventStore> store, const Scene &scene)
    : m_store(std::move(store))
    , m_scene(scene)
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

Result<std::unique_ptr<OurStore>> OurStore::open(const QString &database, const Scene &scene)
{
    auto store = QCoro::waitFor(SqliteEventStore::open(database, SqliteEventStore::Mode::OpenExisting, &systemClock));
    if (!store)
        return std::unexpected(store.error());
    return std::unique_ptr<OurStore>(new OurStore(std::move(*store), scene));
}

Result<double> OurStore::add(const QString &log, const std::function<void()> &whileRunning)
{
    QElapsedTimer timer;
    timer.start();
    ingest::ImportJob job(m_store.get(), log, {});
    auto task = job.run();
    while (whileRunning && !task.isReady())
        whileRunning();
    if (const auto record = QCoro::waitFor(std::move(task)); !record)
        return std::unexpected(record.error());
    return double(timer.nsecsElapsed()) / 1e9;
}

Result<double> OurStore::receive(const QString &log, size_t together, const std::function<void()> &whileRunning)
{
    auto reader = ingest::LogReader::open(log, {});
    if (!reader)
        return std::unexpected(reader.error());
    if (const auto prepared = (*reader)->prepare(); !prepared)
        return std::unexpected(prepared.error());
    QElapsedTimer timer;
    timer.start();
    for (bool more = true; more;) {
        Batch batch;
        const auto read = (*reader)->read(batch, together, std::numeric_limits<size_t>::max());
        if (!read)
            return std::unexpected(read.error());
        more = *read;
        auto task = m_store->receive(std::move(batch.occurrences));
        while (!task.isReady())
            whileRunning();
        if (const auto counts = QCoro::waitFor(std::move(task)); !counts)
            return std::unexpected(counts.error());
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

qint64 OurStore::occurrences()
{
    return answered(m_store->info()).totals.occurrences;
}

Answer OurStore::volume(VolumeQuery query)
{
    const Volume volume = answered(m_store->volume(std::move(query)));
    Answer answer;
    const QList<double> &values = volume.series.first().values;
    for (qsizetype at = 0; at < volume.buckets.size(); ++at) {
        if (values.at(at) != 0)
            answer.add({}, {toMillis(volume.buckets.at(at).start), qint64(values.at(at))});
    }
    return answer;
}

Answer OurStore::feed(FeedQuery query)
{
    query.limit = Scene::pageSize;
    const OccurrencePage page = answered(m_store->feed(query));
    if (!query.after && !query.event.isEmpty())
        m_next = page.next;
    FeedRows rows;
    for (const Occurrence &row : page.rows) {
        rows.add(row.messageId.toStdString(), toMillis(row.time),
                 {row.payload.constData(), size_t(row.payload.size())});
    }
    return rows.answer();
}

Answer OurStore::best(const PeopleQuery &query)
{
    const PeoplePage page = answered(m_store->people(query));
    Answer answer;
    for (const PersonCount &row : page.rows) {
        answer.add(row.subscriber.key().toStdString(),
                   {row.occurrences, toMillis(row.first), toMillis(row.last), page.people});
    }
    return answer;
}

Answer OurStore::yearByDay()
{
    VolumeQuery query;
    query.event = m_scene.event;
    query.range = {.from = m_scene.from, .to = m_scene.to};
    return volume(query);
}

Answer OurStore::checkoutsByHour()
{
    VolumeQuery query;
    query.event = m_scene.event;
    query.range = {.from = m_scene.monthBegin, .to = m_scene.to};
    query.bucketing.size = BucketSize::Hour;
    query.condition = Condition::test(u"url"_s, Operator::Contains, textOf(Scene::checkout), true);
    return volume(query);
}

Answer OurStore::bestPeople()
{
    PeopleQuery query;
    query.event = m_scene.event;
    query.limit = Scene::peopleLimit;
    return best(query);
}

Answer OurStore::newest()
{
    FeedQuery query;
    query.event = m_scene.event;
    return feed(query);
}

Answer OurStore::nextPage()
{
    FeedQuery query;
    query.event = m_scene.event;
    query.after = m_next;
    return feed(query);
}

Answer OurStore::deepPage()
{
    FeedQuery query;
    query.skip = m_scene.deep;
    return feed(query);
}

Answer OurStore::timeline()
{
    // Who it is, is known on the page that asks this.
    if (m_person == 0) {
        ProfileQuery who;
        who.subscriber = m_scene.person;
        m_person = answered(m_store->profile(who)).summary.subscriber.number;
    }
    FeedQuery query;
    query.subscriber = m_person;
    return feed(query);
}

Answer OurStore::backtest()
{
    FrequencyQuery query;
    query.event = m_scene.campaignEvent;
    query.range = {.from = m_scene.from, .to = m_scene.to};
    query.condition = Condition::test(u"campaign_type"_s, Operator::Is, textOf(Scene::campaign), true);
    query.atLeast = Scene::often;
    query.within = Scene::window;
    query.limit = Scene::peopleLimit;
    const FrequencyPage page = answered(m_store->frequency(query));
    Answer answer;
    for (const PersonReached &row : page.rows)
        answer.add(row.subscriber.key().toStdString(), {toMillis(row.reached), page.people});
    return answer;
}

Answer OurStore::payloadText()
{
    FeedQuery query;
    query.payloadText = QByteArray(Scene::rare.data(), qsizetype(Scene::rare.size()));
    Answer answer;
    answer.add({}, {answered(m_store->feedSize(query))});
    return answer;
}

Answer OurStore::campaignsByDay()
{
    VolumeQuery query;
    query.event = m_scene.campaignEvent;
    query.range = {.from = m_scene.from, .to = m_scene.to};
    query.breakDown = u"campaign_type"_s;
    const Volume volume = answered(m_store->volume(query));
    Answer answer;
    for (const VolumeSeries &series : volume.series) {
        for (qsizetype at = 0; at < volume.buckets.size(); ++at) {
            if (series.values.at(at) != 0)
                answer.add(series.value.value_or(QString()).toStdString(),
                           {toMillis(volume.buckets.at(at).start), qint64(series.values.at(at))});
        }
    }
    return answer;
}

Answer OurStore::peopleByDay()
{
    VolumeQuery query;
    query.event = m_scene.event;
    query.range = {.from = m_scene.from, .to = m_scene.to};
    query.measure.kind = MeasureKind::People;
    return volume(query);
}

Answer OurStore::bestFromCampaign()
{
    PeopleQuery query;
    query.event = m_scene.campaignEvent;
    query.range = {.from = m_scene.from, .to = m_scene.to};
    query.condition = Condition::test(u"campaign_type"_s, Operator::Is, textOf(Scene::campaign), true);
    query.limit = Scene::peopleLimit;
    return best(query);
}

Answer OurStore::parameters()
{
    ParameterQuery query;
    query.event = m_scene.campaignEvent;
    query.range = {.from = m_scene.from, .to = m_scene.to};
    Answer answer;
    for (const ParameterStats &stats : answered(m_store->parameters(query))) {
        if (!stats.types.contains(u"object"_s))
            answer.add(stats.path.toStdString(), {stats.present});
    }
    return answer;
}

Answer OurStore::catalogue()
{
    CatalogueQuery query;
    query.recentDays = 0;
    const QList<EventSummary> rows = answered(m_store->catalogue(query));
    Answer answer;
    for (const EventSummary &row : rows)
        answer.add(row.event.name.toStdString(), {row.occurrences, toMillis(row.last.value()), row.people});
    return answer;
}

} // namespace eventdesk::bench

// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/event_store_contract.h"

#include "tests/store/contract_support.h"

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

namespace {

QString line(const std::optional<Instant> &time)
{
    return time ? toIso(*time) : u"-"_s;
}

QString line(const Subscriber &s)
{
    return u"%1 %2|%3|%4"_s.arg(s.number).arg(s.email, s.id, s.phone);
}

QString line(const QList<double> &values)
{
    QStringList texts;
    for (const double value : values)
        texts.append(QString::number(value));
    return texts.join(u',');
}

} // namespace

void EventStoreContract::init()
{
    m_store = m_factory(at("2026-11-23T12:00:00Z"));
    QVERIFY(m_store);
}

void EventStoreContract::cleanup()
{
    if (m_store)
        QCOMPARE(get(m_store->verify()).differences, QStringList());
    m_store.reset();
}

ImportId EventStoreContract::take(std::vector<NewOccurrence> occurrences, const QString &format,
                                  std::vector<Reject> rejects)
{
    const ImportId import = get(m_store->beginImport({u"log."_s + format, format}));
    get(m_store->append(import, {std::move(occurrences), std::move(rejects)}));
    get(m_store->finishImport(import));
    return import;
}

QList<qint64> EventStoreContract::numbers(FeedQuery query)
{
    QList<qint64> numbers;
    for (const Occurrence &occurrence : get(m_store->feed(query)).rows)
        numbers.append(occurrence.number);
    return numbers;
}

// Imports themselves are left out: an undone one stays in their list.
QStringList EventStoreContract::dump()
{
    QStringList lines;
    const Totals totals = get(m_store->info()).totals;
    lines.append(u"totals %1 %2 %3 %4 %5"_s.arg(totals.events)
                     .arg(totals.occurrences)
                     .arg(totals.anonymous)
                     .arg(totals.subscribers)
                     .arg(totals.rejected));
    const QTimeZone berlin("Europe/Berlin");
    for (const EventSummary &row : get(m_store->catalogue({true, 400, berlin}))) {
        const QString name = row.event.name;
        QStringList recent;
        for (const qint64 count : row.recent)
            recent.append(QString::number(count));
        lines.append(u"event %1 %2 %3 %4 %5 %6 %7"_s.arg(name, row.event.source, row.event.description)
                         .arg(row.occurrences)
                         .arg(row.people)
                         .arg(line(row.first), line(row.last)) +
                     recent.join(u' '));
        for (const MeasureKind kind : {MeasureKind::Occurrences, MeasureKind::People, MeasureKind::Sum}) {
            VolumeQuery query;
            query.event = name;
            query.bucketing.zone = berlin;
            query.measure = {kind, u"price"_s};
            for (const VolumeSeries &series : get(m_store->volume(query)).series)
                lines.append(u"volume "_s + line(series.values));
        }
        FiguresQuery figuresQuery;
        figuresQuery.event = name;
        const Figures figures = get(m_store->figures(figuresQuery));
        lines.append(u"figures %1 %2 %3 %4 %5"_s.arg(figures.occurrences)
                         .arg(figures.anonymous)
                         .arg(figures.people)
                         .arg(figures.busiestHourOccurrences)
                         .arg(figures.last ? figures.last->messageId : u"-"_s));
        PeopleQuery peopleQuery;
        peopleQuery.event = name;
        for (const PersonCount &person : get(m_store->people(peopleQuery)).rows)
            lines.append(u"person %1 %2 %3 %4"_s.arg(line(person.subscriber))
                             .arg(person.occurrences)
                             .arg(line(person.first), line(person.last)));
        ParameterQuery parameterQuery;
        parameterQuery.event = name;
        for (const ParameterStats &stats : get(m_store->parameters(parameterQuery)))
            lines.append(u"parameter %1 %2 %3"_s.arg(stats.path).arg(stats.present).arg(stats.distinct));
    }
    FeedQuery all;
    all.limit = 100000;
    for (const Occurrence &o : get(m_store->feed(all)).rows)
        lines.append(u"occurrence %1 %2 %3 %4 %5 %6 "_s.arg(o.number)
                         .arg(o.event)
                         .arg(o.subscriber)
                         .arg(o.subscriberKey, toIso(o.time), o.messageId) +
                     QString::fromUtf8(o.payload));
    SubscriberQuery everybody;
    everybody.limit = 100000;
    for (const SubscriberSummary &row : get(m_store->subscribers(everybody)).rows) {
        lines.append(u"subscriber %1 %2 %3 %4"_s.arg(line(row.subscriber))
                         .arg(row.occurrences)
                         .arg(line(row.first), line(row.last)));
        const SubscriberProfile profile = get(m_store->profile({row.subscriber.key(), {}, berlin}));
        lines.append(u"keys "_s + profile.otherKeys.join(u' '));
        for (const auto &event : profile.events)
            lines.append(u"does %1 %2"_s.arg(event.event).arg(event.occurrences));
        for (const auto &day : profile.days)
            lines.append(u"on %1 %2"_s.arg(day.day.toString(Qt::ISODate)).arg(day.occurrences));
    }
    for (const RejectedRecord &record : get(m_store->rejected({})))
        lines.append(u"rejected %1 %2 %3"_s.arg(record.number).arg(record.import).arg(record.reject.reason));
    return lines;
}

} // namespace eventdesk::testing

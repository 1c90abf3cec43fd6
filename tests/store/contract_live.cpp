// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/contract_support.h"

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

void EventStoreContract::whatIsReceivedIsInEveryAnswer()
{
    take({message("m1", "order", "ann@example.com", "2026-01-01T10:00:00Z", R"({"price":5})")});
    QCOMPARE(get(m_store->receive({message("m2", "order", "ann@example.com", "2026-01-01T10:20:00Z", R"({"price":7})"),
                                   message("m3", "order", "bob@example.com", "2025-12-31T23:00:00Z"),
                                   message("m4", "visit", "", "2026-01-02T00:00:00Z")})),
             (ImportCounts{3, 3, 0, 0}));
    QCOMPARE(get(m_store->info()).totals, (Totals{2, 4, 1, 2, 0}));
    const auto events = get(m_store->catalogue({}));
    QCOMPARE(events[0].event.name, u"order"_s);
    QCOMPARE(events[0].occurrences, 3);
    QCOMPARE(events[0].people, 2);
    QCOMPARE(events[0].first, at("2025-12-31T23:00:00Z"));
    QCOMPARE(events[0].last, at("2026-01-01T10:20:00Z"));

    VolumeQuery daily;
    daily.event = u"order"_s;
    daily.bucketing = {BucketSize::Day, QTimeZone::UTC, Qt::Monday};
    QCOMPARE(get(m_store->volume(daily)).series[0].values, (QList<double>{1, 2}));
    daily.condition = Condition::test(u"price"_s, Operator::Greater, 6);
    QCOMPARE(get(m_store->volume(daily)).series[0].values, (QList<double>{0, 1}));

    PeopleQuery best;
    best.event = u"order"_s;
    const PeoplePage people = get(m_store->people(best));
    QCOMPARE(people.rows[0].subscriber.key(), u"ann@example.com"_s);
    QCOMPARE(people.rows[0].occurrences, 2);
    QCOMPARE(people.rows[0].last, at("2026-01-01T10:20:00Z"));

    const OccurrencePage feed = get(m_store->feed({}));
    QStringList ids;
    for (const Occurrence &each : feed.rows)
        ids.append(each.messageId);
    QCOMPARE(ids, (QStringList{u"m4"_s, u"m2"_s, u"m1"_s, u"m3"_s}));
    QCOMPARE(get(m_store->verify()).differences, QStringList());
}

void EventStoreContract::aReceivedMessageIdIsTakenOnce()
{
    take({message("m1", "a", "1", "2026-01-01T00:00:00Z")});
    const PackedOccurrences live{message("m1", "b", "2", "2026-01-01T00:00:00Z"),
                                 message("m2", "a", "1", "2026-01-01T00:00:00Z"),
                                 message("m2", "a", "1", "2026-01-01T00:00:00Z")};
    QCOMPARE(get(m_store->receive(live)), (ImportCounts{3, 1, 2, 0}));
    QCOMPARE(get(m_store->receive(live)), (ImportCounts{3, 0, 3, 0}));
    const ImportId import = get(m_store->beginImport({u"log.csv"_s, u"csv"_s}));
    QCOMPARE(get(m_store->append(import, {{message("m2", "a", "1", "2026-01-01T00:00:00Z"),
                                           message("m3", "a", "1", "2026-01-01T00:00:00Z")},
                                          {}})),
             (ImportCounts{2, 1, 1, 0}));
    QVERIFY(get(m_store->finishImport(import)).ended);
    QCOMPARE(get(m_store->info()).totals, (Totals{1, 3, 0, 1, 0}));
}

void EventStoreContract::occurrencesAreReceivedDuringAnImport()
{
    const ImportId import = get(m_store->beginImport({u"log.csv"_s, u"csv"_s}));
    const auto row = [](const char *id, const char *keys) { return message(id, "a", keys, "2026-01-01T00:00:00Z"); };
    get(m_store->append(import, {{row("m1", "ann@example.com 7"), row("m2", "8")}, {}}));
    // One that the import has, one of a person whom it brought, and one that it will meet.
    QCOMPARE(get(m_store->receive({row("m1", "9"), row("m3", "7"), row("m4", "10")})), (ImportCounts{3, 2, 1, 0}));
    QCOMPARE(get(m_store->append(import, {{row("m4", "10"), row("m5", "8")}, {}})), (ImportCounts{2, 1, 1, 0}));
    get(m_store->finishImport(import));
    QCOMPARE(get(m_store->info()).totals, (Totals{1, 5, 0, 3, 0}));
    QCOMPARE(get(m_store->verify()).differences, QStringList());

    // What came in live stays, and its people as far as it knows them.
    get(m_store->undoImport(import));
    QCOMPARE(get(m_store->info()).totals, (Totals{1, 2, 0, 2, 0}));
    QCOMPARE(get(m_store->profile({u"7"_s, {}, QTimeZone::UTC})).summary.subscriber.email, QString());
    QCOMPARE(get(m_store->verify()).differences, QStringList());
}

void EventStoreContract::nothingIsReceivedHalf()
{
    QCOMPARE(error(m_store->receive({message("m1", "a", "1", "2026-01-01T00:00:00Z"),
                                     message("", "a", "2", "2026-01-01T00:00:00Z")}))
                 .kind,
             ErrorKind::InvalidInput);
    QCOMPARE(get(m_store->info()).totals, Totals());
    QCOMPARE(get(m_store->receive({})), ImportCounts());
}

} // namespace eventdesk::testing

// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/contract_support.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

void EventStoreContract::anEmptyStoreAnswersEverything()
{
    QCOMPARE(get(m_store->info()).totals, Totals());
    QVERIFY(!get(m_store->info()).name.isEmpty());
    QVERIFY(get(m_store->catalogue({})).isEmpty());
    QVERIFY(get(m_store->feed({})).rows.isEmpty());
    QCOMPARE(get(m_store->feedSize({})), 0);
    QCOMPARE(get(m_store->subscribers({})).total, 0);
    QVERIFY(get(m_store->imports()).isEmpty());
    QVERIFY(get(m_store->rejected({})).isEmpty());
    QCOMPARE(get(m_store->verify()).occurrences, 0);
    QCOMPARE(get(m_store->settings()), StoreSettings());
}

void EventStoreContract::settingsTravelWithTheStore()
{
    const StoreSettings settings{u"Our shop"_s, "Europe/Berlin", Qt::Sunday};
    QCOMPARE(get(m_store->setSettings(settings)), settings);
    QCOMPARE(get(m_store->settings()), settings);
    QCOMPARE(get(m_store->info()).name, u"Our shop"_s);
}

void EventStoreContract::anUnknownZoneIsRefused()
{
    QCOMPARE(error(m_store->setSettings({{}, "Atlantis/Centre", Qt::Monday})).kind, ErrorKind::InvalidInput);
    QCOMPARE(get(m_store->settings()), StoreSettings());
}

void EventStoreContract::aCreatedEventIsInTheCatalogue()
{
    const EventType created = get(m_store->createEvent(u"plan_upgraded"_s, u"Someone pays more"_s));
    QCOMPARE(created,
             (EventType{u"plan_upgraded"_s, u"Someone pays more"_s, u"manual"_s, at("2026-11-23T12:00:00Z"), false}));
    const auto catalogue = get(m_store->catalogue({}));
    QCOMPARE(catalogue.size(), 1);
    QCOMPARE(catalogue[0].event, created);
    QCOMPARE(catalogue[0].occurrences, 0);
    QCOMPARE(catalogue[0].recent, QList<qint64>(30));
    QVERIFY(!catalogue[0].first && !catalogue[0].last);
    QCOMPARE(get(m_store->describeEvent(u"plan_upgraded"_s, u"Pays more"_s)).description, u"Pays more"_s);
    // It answers although nothing has happened.
    VolumeQuery volume;
    volume.event = created.name;
    QVERIFY(get(m_store->volume(volume)).buckets.isEmpty());
    QCOMPARE(get(m_store->volume(volume)).series.size(), 1);
    FiguresQuery figures;
    figures.event = created.name;
    QCOMPARE(get(m_store->figures(figures)), Figures());
    PeopleQuery people;
    people.event = created.name;
    QCOMPARE(get(m_store->people(people)).people, 0);
}

void EventStoreContract::aTakenNameIsRefused()
{
    get(m_store->createEvent(u"signed_up"_s, {}));
    QCOMPARE(error(m_store->createEvent(u"signed_up"_s, {})).kind, ErrorKind::AlreadyExists);
    take({occurrence("bought", "ann@example.com", "2026-11-01T10:00:00Z")});
    QCOMPARE(error(m_store->createEvent(u"bought"_s, {})).kind, ErrorKind::AlreadyExists);
    QCOMPARE(get(m_store->info()).totals.events, 2);
}

void EventStoreContract::aNameThatBreaksTheRulesIsRefused()
{
    for (const QString &name : {u"Plan Upgraded"_s, u""_s, u"1st"_s, u"a"_s.repeated(65)})
        QCOMPARE(error(m_store->createEvent(name, {})).kind, ErrorKind::InvalidInput);
    QCOMPARE(get(m_store->info()).totals.events, 0);
}

void EventStoreContract::anArchivedEventIsHiddenUntilAskedFor()
{
    take({occurrence("old", "ann@example.com", "2026-11-01T10:00:00Z")});
    QVERIFY(get(m_store->archiveEvent(u"old"_s, true)).archived);
    QVERIFY(get(m_store->catalogue({})).isEmpty());
    QCOMPARE(get(m_store->catalogue({true})).size(), 1);
    const Totals totals = get(m_store->info()).totals;
    QCOMPARE(totals.events, 0);
    QCOMPARE(totals.occurrences, 1);
    QCOMPARE(get(m_store->feed({})).rows.size(), 1);
    QVERIFY(!get(m_store->archiveEvent(u"old"_s, false)).archived);
    QCOMPARE(get(m_store->catalogue({})).size(), 1);
}

void EventStoreContract::unknownEventsAreNotFound()
{
    VolumeQuery volume;
    volume.event = u"none"_s;
    QCOMPARE(error(m_store->volume(volume)).kind, ErrorKind::NotFound);
    FiguresQuery figures;
    figures.event = u"none"_s;
    QCOMPARE(error(m_store->figures(figures)).kind, ErrorKind::NotFound);
    FeedQuery feed;
    feed.event = u"none"_s;
    QCOMPARE(error(m_store->feed(feed)).kind, ErrorKind::NotFound);
    QCOMPARE(error(m_store->feedSize(feed)).kind, ErrorKind::NotFound);
    PeopleQuery people;
    people.event = u"none"_s;
    QCOMPARE(error(m_store->people(people)).kind, ErrorKind::NotFound);
    ParameterQuery parameters;
    parameters.event = u"none"_s;
    QCOMPARE(error(m_store->parameters(parameters)).kind, ErrorKind::NotFound);
    QCOMPARE(error(m_store->describeEvent(u"none"_s, {})).kind, ErrorKind::NotFound);
    QCOMPARE(error(m_store->archiveEvent(u"none"_s, true)).kind, ErrorKind::NotFound);
    // Names are compared with case.
    get(m_store->createEvent(u"bought"_s, {}));
    feed.event = u"Bought"_s;
    QCOMPARE(error(m_store->feed(feed)).kind, ErrorKind::NotFound);
}

void EventStoreContract::theCatalogueIsOrderedByOccurrencesThenName()
{
    take({occurrence("b", "1", "2026-11-01T10:00:00Z"), occurrence("a", "1", "2026-11-01T10:00:00Z"),
          occurrence("c", "1", "2026-11-01T10:00:00Z"), occurrence("c", "2", "2026-11-03T10:00:00Z"),
          occurrence("c", "", "2026-11-02T10:00:00Z"), occurrence("Größe", "1", "2026-11-01T10:00:00Z")});
    const auto catalogue = get(m_store->catalogue({}));
    QStringList names;
    for (const EventSummary &row : catalogue)
        names.append(row.event.name);
    QCOMPARE(names, (QStringList{u"c"_s, u"Größe"_s, u"a"_s, u"b"_s}));
    QCOMPARE(catalogue[0].occurrences, 3);
    QCOMPARE(catalogue[0].people, 2);
    QCOMPARE(catalogue[0].first, at("2026-11-01T10:00:00Z"));
    QCOMPARE(catalogue[0].last, at("2026-11-03T10:00:00Z"));
    QCOMPARE(catalogue[0].event.source, u"csv"_s);
}

void EventStoreContract::recentDaysEndToday()
{
    // Now is 23 November, 12:00 UTC: in Kiritimati it is the 24th already.
    take({occurrence("e", "1", "2026-11-23T11:00:00Z"), occurrence("e", "1", "2026-11-23T09:00:00Z"),
          occurrence("e", "1", "2026-11-22T23:59:59Z"), occurrence("e", "1", "2026-11-20T00:00:00Z"),
          occurrence("e", "1", "2026-11-24T11:00:00Z")});
    QCOMPARE(get(m_store->catalogue({false, 3, QTimeZone::UTC}))[0].recent, (QList<qint64>{0, 1, 2}));
    QCOMPARE(get(m_store->catalogue({false, 3, QTimeZone("Pacific/Kiritimati")}))[0].recent, (QList<qint64>{0, 2, 1}));
    QVERIFY(get(m_store->catalogue({false, 0, QTimeZone::UTC}))[0].recent.isEmpty());
}

void EventStoreContract::changedIsEmittedAfterACommand()
{
    QSignalSpy changed(m_store.get(), &EventStore::changed);
    get(m_store->createEvent(u"signed_up"_s, {}));
    QVERIFY(!changed.isEmpty() || changed.wait());
}

void EventStoreContract::annotationsAreKeptChangedAndRemoved()
{
    QVERIFY(get(m_store->annotations({})).isEmpty());
    QCOMPARE(error(m_store->removeAnnotation(1)).kind, ErrorKind::NotFound);
    Annotation late = get(m_store->putAnnotation({0, u"a"_s, at("2026-01-03T00:00:00Z"), u"  a sale \n"_s}));
    QCOMPARE(late.text, u"a sale"_s);
    QVERIFY(late.id > 0);
    const Annotation all = get(m_store->putAnnotation({0, {}, at("2026-01-02T00:00:00Z"), u"newsletter"_s}));
    const Annotation other = get(m_store->putAnnotation({0, u"b"_s, at("2026-01-01T00:00:00Z"), u"other"_s}));
    QCOMPARE(get(m_store->annotations({u"a"_s, {}})), (QList<Annotation>{all, late}));
    QCOMPARE(get(m_store->annotations({u"b"_s, {}})), (QList<Annotation>{other, all}));
    // The start is in the range, the end is not.
    QCOMPARE(get(m_store->annotations({u"a"_s, {all.time, late.time}})), QList<Annotation>{all});
    QCOMPARE(get(m_store->annotations({u"a"_s, {late.time, {}}})), QList<Annotation>{late});

    late.text = u"the \"sale\" 🎉"_s;
    late.time = at("2025-12-31T00:00:00Z");
    QCOMPARE(get(m_store->putAnnotation(late)), late);
    QCOMPARE(get(m_store->annotations({u"a"_s, {}})), (QList<Annotation>{late, all}));
    for (const QString &text : {u" \t"_s, QString(501, u'x')}) {
        Annotation wrong = late;
        wrong.text = text;
        QCOMPARE(error(m_store->putAnnotation(wrong)).kind, ErrorKind::InvalidInput);
    }
    QCOMPARE(get(m_store->removeAnnotation(late.id)), late);
    QCOMPARE(error(m_store->putAnnotation(late)).kind, ErrorKind::NotFound);
    QCOMPARE(error(m_store->removeAnnotation(late.id)).kind, ErrorKind::NotFound);
    QCOMPARE(get(m_store->annotations({u"a"_s, {}})), QList<Annotation>{all});
    // A number is never given twice.
    QVERIFY(get(m_store->putAnnotation({0, {}, late.time, u"new"_s})).id > other.id);
}

} // namespace eventdesk::testing

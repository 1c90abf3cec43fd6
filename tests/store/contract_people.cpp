// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/contract_support.h"

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

namespace {

PeopleQuery peopleOf(const QString &event)
{
    PeopleQuery query;
    query.event = event;
    return query;
}

QStringList keys(const PeoplePage &page)
{
    QStringList keys;
    for (const PersonCount &row : page.rows)
        keys.append(u"%1:%2"_s.arg(row.subscriber.key()).arg(row.occurrences));
    return keys;
}

QStringList reached(const FrequencyPage &page)
{
    QStringList lines;
    for (const PersonReached &row : page.rows)
        lines.append(row.subscriber.key() + u' ' + toDateTime(row.reached, QTimeZone::UTC).toString(u"MM-dd hh:mm"_s));
    return lines;
}

FrequencyQuery often(int atLeast, std::optional<std::chrono::milliseconds> within)
{
    FrequencyQuery query;
    query.event = u"a"_s;
    query.atLeast = atLeast;
    query.within = within;
    return query;
}

} // namespace

void EventStoreContract::bestPeopleAreByCountThenKey()
{
    take({occurrence("a", "bob@example.com", "2026-01-01T00:00:00Z"), occurrence("a", "7", "2026-01-02T00:00:00Z"),
          occurrence("a", "ann@example.com", "2026-01-03T00:00:00Z"),
          occurrence("a", "ann@example.com", "2026-01-01T00:00:00Z"), occurrence("a", "", "2026-01-03T00:00:00Z"),
          occurrence("a", "ärger", "2026-01-03T00:00:00Z"), occurrence("b", "zoe@example.com", "2026-01-03T00:00:00Z"),
          occurrence("a", "Bob", "2026-01-03T00:00:00Z")});
    PeoplePage page = get(m_store->people(peopleOf(u"a"_s)));
    const QStringList expected{u"ann@example.com:2"_s, u"7:1"_s, u"Bob:1"_s, u"bob@example.com:1"_s, u"ärger:1"_s};
    QCOMPARE(keys(page), expected);
    QCOMPARE(page.people, 5);
    QCOMPARE(page.occurrences, 7);
    QCOMPARE(page.rows[0].first, at("2026-01-01T00:00:00Z"));
    QCOMPARE(page.rows[0].last, at("2026-01-03T00:00:00Z"));
    // Counted from the occurrences it is the same.
    PeopleQuery counted = peopleOf(u"a"_s);
    counted.range.from = at("2000-01-01T00:00:00Z");
    const PeoplePage same = get(m_store->people(counted));
    QCOMPARE(same.rows, page.rows);
    QCOMPARE(same.people, page.people);
    QCOMPARE(same.occurrences, page.occurrences);
}

void EventStoreContract::bestPeopleOfARangeAndAConditionAreCounted()
{
    take({occurrence("a", "1", "2026-01-01T00:00:00Z", R"({"n":1})"),
          occurrence("a", "1", "2026-01-02T00:00:00Z", R"({"n":2})"),
          occurrence("a", "2", "2026-01-02T00:00:00Z", R"({"n":2})"),
          occurrence("a", "", "2026-01-02T00:00:00Z", R"({"n":2})")});
    PeopleQuery query = peopleOf(u"a"_s);
    query.range.from = at("2026-01-02T00:00:00Z");
    PeoplePage page = get(m_store->people(query));
    QCOMPARE(keys(page), (QStringList{u"1:1"_s, u"2:1"_s}));
    QCOMPARE(page.occurrences, 3);
    query.range = {};
    query.condition = Condition::test(u"n"_s, Operator::Equal, 1);
    page = get(m_store->people(query));
    QCOMPARE(keys(page), QStringList{u"1:1"_s});
    QCOMPARE(page.occurrences, 1);
}

void EventStoreContract::bestPeopleArePagedAndSearched()
{
    std::vector<NewOccurrence> rows;
    for (int i = 0; i < 40; ++i) {
        for (int n = 0; n <= i % 4; ++n)
            rows.push_back(occurrence("a", "user" + std::to_string(i), "2026-01-01T00:00:00Z"));
    }
    take(std::move(rows));
    PeopleQuery whole = peopleOf(u"a"_s);
    whole.limit = 1000;
    const QStringList all = keys(get(m_store->people(whole)));
    QCOMPARE(all.size(), 40);
    for (const std::optional<Instant> from : {std::optional<Instant>(), std::optional(at("2000-01-01T00:00:00Z"))}) {
        PeopleQuery query = peopleOf(u"a"_s);
        query.range.from = from;
        query.limit = 7;
        QStringList paged;
        for (query.skip = 0; query.skip < 40; query.skip += 7) {
            const PeoplePage page = get(m_store->people(query));
            QCOMPARE(page.people, 40);
            paged += keys(page);
        }
        QCOMPARE(paged, all);
        query.skip = 100;
        QVERIFY(get(m_store->people(query)).rows.isEmpty());
        query.skip = 0;
        query.limit = 100;
        query.search = u"USER1"_s;
        const PeoplePage found = get(m_store->people(query));
        QCOMPARE(found.people, 11);
        QCOMPARE(found.rows.size(), 11);
        QCOMPARE(found.occurrences, 100); // what shares are of
    }
}

void EventStoreContract::allPeopleComeInPieces()
{
    constexpr int people = 12'000;
    std::vector<NewOccurrence> rows{occurrence("a", "", "2026-01-01T00:00:00Z")};
    for (int i = 0; i < people; ++i) {
        for (int n = 0; n <= i % 3; ++n)
            rows.push_back(occurrence("a", "user" + std::to_string(i), "2026-01-01T00:00:00Z", R"({"n":1})"));
    }
    take(std::move(rows));
    PeopleQuery query = peopleOf(u"a"_s);
    query.limit = people;
    for (const QString &search : {QString(), u"USER1"_s, u"nobody"_s}) {
        query.search = search;
        const PeoplePage page = get(m_store->people(query));
        QList<PersonCount> all;
        int pieces = 0;
        const EventStore::PeopleSink sink = [&](const QList<PersonCount> &piece) -> Result<void> {
            all += piece;
            ++pieces;
            return {};
        };
        PeopleQuery whole = query;
        whole.skip = 7; // does not count, as the limit
        whole.limit = 1;
        QCOMPARE(get(m_store->allPeople(whole, sink)), page.people);
        QCOMPARE(all, page.rows);
        QVERIFY(pieces > 1 || !search.isNull());
    }
    QCOMPARE(error(m_store->allPeople(peopleOf(u"b"_s), [](const auto &) { return Result<void>(); })).kind,
             ErrorKind::NotFound);
}

void EventStoreContract::allPeopleEndWithTheirSink()
{
    take({occurrence("a", "1", "2026-01-01T00:00:00Z"), occurrence("a", "2", "2026-01-01T00:00:00Z"),
          occurrence("a", "3", "2026-01-01T00:00:00Z")});
    int pieces = 0;
    const EventStore::PeopleSink sink = [&](const QList<PersonCount> &) -> Result<void> {
        ++pieces;
        return failure(ErrorKind::DiskFull, u"full"_s);
    };
    const Error full = error(m_store->allPeople(peopleOf(u"a"_s), sink));
    QCOMPARE(full.kind, ErrorKind::DiskFull);
    QCOMPARE(full.sentence, u"full"_s);
    QCOMPARE(pieces, 1);
}

void EventStoreContract::aFrequencyIsReachedWithinAnyWindow()
{
    using namespace std::chrono_literals;
    take({occurrence("a", "ann@example.com", "2026-01-01T00:00:00Z"), occurrence("a", "bob", "2026-01-01T00:00:00Z"),
          occurrence("a", "ann@example.com", "2026-01-03T00:00:00Z"), occurrence("a", "bob", "2026-01-02T00:00:00Z"),
          occurrence("a", "ann@example.com", "2026-01-04T00:00:00Z"), occurrence("a", "", "2026-01-02T00:00:00Z"),
          occurrence("a", "", "2026-01-02T00:00:00Z"), occurrence("a", "", "2026-01-02T00:00:00Z")});
    // They may come in any order.
    take({occurrence("a", "bob", "2026-01-01T12:00:00Z"), occurrence("a", "zoe", "2026-01-05T00:00:00Z"),
          occurrence("a", "zoe", "2026-01-05T00:00:00Z"), occurrence("a", "zoe", "2026-01-05T00:00:00Z")});
    const QStringList all{u"bob 01-02 00:00"_s, u"ann@example.com 01-04 00:00"_s, u"zoe 01-05 00:00"_s};
    QCOMPARE(reached(get(m_store->frequency(often(3, std::nullopt)))), all);
    QCOMPARE(reached(get(m_store->frequency(often(3, 72h + 1ms)))), all);
    // What is a whole window old is not in it.
    QCOMPARE(reached(get(m_store->frequency(often(3, 72h)))), (QStringList{all[0], all[2]}));
    QCOMPARE(reached(get(m_store->frequency(often(3, 24h + 1ms)))), (QStringList{all[0], all[2]}));
    QCOMPARE(reached(get(m_store->frequency(often(3, 1ms)))), QStringList{all[2]});
    QVERIFY(reached(get(m_store->frequency(often(3, 0ms)))).isEmpty());
    QVERIFY(reached(get(m_store->frequency(often(4, std::nullopt)))).isEmpty());
    QCOMPARE(reached(get(m_store->frequency(often(2, 24h)))),
             (QStringList{u"bob 01-01 12:00"_s, u"zoe 01-05 00:00"_s}));
    QCOMPARE(get(m_store->frequency(often(1, 1ms))).people, 3);
    FrequencyQuery unknown;
    unknown.event = u"nothing"_s;
    QCOMPARE(error(m_store->frequency(unknown)).kind, ErrorKind::NotFound);
}

void EventStoreContract::onlyWhatIsAskedForCountsTowardsAFrequency()
{
    using namespace std::chrono_literals;
    take({occurrence("a", "bob", "2026-01-01T00:00:00Z", R"({"n":1})"),
          occurrence("a", "bob", "2026-01-02T00:00:00Z", R"({"n":2})"),
          occurrence("a", "bob", "2026-01-03T00:00:00Z", R"({"n":1})"),
          occurrence("b", "bob", "2026-01-03T00:00:00Z", R"({"n":1})"),
          occurrence("a", "bob", "2026-01-09T00:00:00Z", R"({"n":1})")});
    FrequencyQuery query = often(2, 48h);
    query.condition = Condition::test(u"n"_s, Operator::Equal, 1);
    QVERIFY(reached(get(m_store->frequency(query))).isEmpty());
    query.within = 49h;
    QCOMPARE(reached(get(m_store->frequency(query))), QStringList{u"bob 01-03 00:00"_s});
    query.range.from = at("2026-01-01T00:00:01Z");
    QVERIFY(reached(get(m_store->frequency(query))).isEmpty());
    query.within = std::nullopt;
    QCOMPARE(reached(get(m_store->frequency(query))), QStringList{u"bob 01-09 00:00"_s});
    query.range.to = at("2026-01-09T00:00:00Z");
    QVERIFY(reached(get(m_store->frequency(query))).isEmpty());
}

void EventStoreContract::mergedPeopleReachAFrequencyTogether()
{
    take({occurrence("a", "9", "2026-01-01T00:00:00Z"), occurrence("a", "bob@example.com", "2026-01-02T00:00:00Z")});
    FrequencyQuery query = often(2, std::chrono::days(7));
    QVERIFY(reached(get(m_store->frequency(query))).isEmpty());
    take({occurrence("b", "bob@example.com 9", "2026-01-03T00:00:00Z")});
    QCOMPARE(reached(get(m_store->frequency(query))), QStringList{u"bob@example.com 01-02 00:00"_s});
}

void EventStoreContract::whoReachedAFrequencyIsPagedByTimeThenKey()
{
    std::vector<NewOccurrence> rows;
    for (int i = 0; i < 40; ++i) {
        rows.push_back(occurrence("a", "user" + std::to_string(i), "2026-01-01T00:00:00Z"));
        rows.back().time += std::chrono::hours(i % 3);
    }
    take(std::move(rows));
    FrequencyQuery query = often(1, std::nullopt);
    query.limit = 1000;
    const QStringList all = reached(get(m_store->frequency(query)));
    QCOMPARE(all.size(), 40);
    QCOMPARE(all.first(), u"user0 01-01 00:00"_s);
    QCOMPARE(all[1], u"user12 01-01 00:00"_s);
    QCOMPARE(all.last(), u"user8 01-01 02:00"_s);
    query.limit = 7;
    QStringList paged;
    for (query.skip = 0; query.skip < 42; query.skip += 7) {
        const FrequencyPage page = get(m_store->frequency(query));
        QCOMPARE(page.people, 40);
        paged += reached(page);
    }
    QCOMPARE(paged, all);
}

void EventStoreContract::anEmailAndAnIdLinkAPerson()
{
    take({occurrence("a", "ann@example.com 7", "2026-01-01T00:00:00Z"), occurrence("a", "7", "2026-01-02T00:00:00Z"),
          occurrence("a", "ann@example.com", "2026-01-03T00:00:00Z"),
          occurrence("a", "ann@example.com 8", "2026-01-04T00:00:00Z"), occurrence("a", "8", "2026-01-05T00:00:00Z")});
    QCOMPARE(keys(get(m_store->people(peopleOf(u"a"_s)))), QStringList{u"ann@example.com:5"_s});
    QCOMPARE(get(m_store->subscribers({})).rows[0].subscriber.id, u"7"_s);
}

void EventStoreContract::historyUnderTheIdBecomesThePersons()
{
    take({occurrence("a", "7", "2026-01-01T00:00:00Z")});
    const SubscriberId number = get(m_store->subscribers({})).rows[0].subscriber.number;
    take({occurrence("a", "ann@example.com 7", "2026-01-02T00:00:00Z")}); // the e-mail is new: the person gets it
    QCOMPARE(keys(get(m_store->people(peopleOf(u"a"_s)))), QStringList{u"ann@example.com:2"_s});
    QCOMPARE(get(m_store->subscribers({})).rows[0].subscriber.number, number);

    take({occurrence("a", "bob@example.com", "2026-01-01T00:00:00Z"), occurrence("a", "9", "2026-01-01T00:00:00Z"),
          occurrence("a", "bob@example.com 9", "2026-01-02T00:00:00Z")}); // both known: merged into the e-mail's
    QCOMPARE(keys(get(m_store->people(peopleOf(u"a"_s)))),
             (QStringList{u"bob@example.com:3"_s, u"ann@example.com:2"_s}));
    QCOMPARE(get(m_store->catalogue({}))[0].people, 2);
}

void EventStoreContract::twoEmailsAreTwoPeople()
{
    take({occurrence("a", "ann@example.com", "2026-01-01T00:00:00Z"),
          occurrence("a", "ann@example.org", "2026-01-01T00:00:00Z")});
    QCOMPARE(get(m_store->subscribers({})).total, 2);
}

void EventStoreContract::anIdOfAnotherEmailIsNotMerged()
{
    take({occurrence("a", "ann@example.com 7", "2026-01-01T00:00:00Z"),
          occurrence("a", "bob@example.com 7", "2026-01-02T00:00:00Z"), occurrence("a", "7", "2026-01-03T00:00:00Z")});
    QCOMPARE(keys(get(m_store->people(peopleOf(u"a"_s)))),
             (QStringList{u"ann@example.com:2"_s, u"bob@example.com:1"_s}));
    take({occurrence("a", "cid@example.com", "2026-01-01T00:00:00Z"),
          occurrence("a", "cid@example.com 7", "2026-01-01T00:00:00Z")});
    QCOMPARE(keys(get(m_store->people(peopleOf(u"a"_s)))),
             (QStringList{u"ann@example.com:2"_s, u"cid@example.com:2"_s, u"bob@example.com:1"_s}));
}

void EventStoreContract::aPhoneIsTheWeakestKey()
{
    // Known by the phone alone: gets the id, then the e-mail.
    take({occurrence("a", "+491", "2026-01-01T00:00:00Z"), occurrence("a", "7 +491", "2026-01-02T00:00:00Z"),
          occurrence("a", "ann@example.com 7", "2026-01-03T00:00:00Z")});
    QCOMPARE(keys(get(m_store->people(peopleOf(u"a"_s)))), QStringList{u"ann@example.com:3"_s});
    // A phone of somebody with stronger keys links nobody.
    take({occurrence("b", "bob@example.com +491", "2026-01-01T00:00:00Z"),
          occurrence("b", "8 +491", "2026-01-02T00:00:00Z"), occurrence("b", "+491", "2026-01-02T00:00:00Z")});
    QCOMPARE(keys(get(m_store->people(peopleOf(u"b"_s)))),
             (QStringList{u"8:1"_s, u"ann@example.com:1"_s, u"bob@example.com:1"_s}));
    // Somebody known by the phone alone is merged into the one that is named with it.
    take({occurrence("c", "+492", "2026-01-01T00:00:00Z"), occurrence("c", "9", "2026-01-01T00:00:00Z"),
          occurrence("c", "9 +492", "2026-01-01T00:00:00Z")});
    QCOMPARE(keys(get(m_store->people(peopleOf(u"c"_s)))), QStringList{u"9:3"_s});
}

void EventStoreContract::mergedPeopleAreOneInEveryAnswer()
{
    take({occurrence("a", "7", "2026-01-01T00:00:00Z"), occurrence("a", "ann@example.com", "2026-01-01T05:00:00Z"),
          occurrence("b", "7", "2026-01-01T06:00:00Z"), occurrence("c", "8", "2026-01-01T06:00:00Z")});
    take({occurrence("d", "ann@example.com 7", "2026-01-02T00:00:00Z")});
    take({occurrence("d", "ann@example.com 8", "2026-01-03T00:00:00Z")});
    QCOMPARE(get(m_store->info()).totals, (Totals{4, 6, 0, 1, 0}));
    for (const EventSummary &row : get(m_store->catalogue({})))
        QCOMPARE(row.people, 1);
    VolumeQuery volume;
    volume.event = u"a"_s;
    volume.measure.kind = MeasureKind::People;
    QCOMPARE(get(m_store->volume(volume)).series[0].values, QList<double>{1});
    FiguresQuery figures;
    figures.event = u"a"_s;
    QCOMPARE(get(m_store->figures(figures)).people, 1);
    figures.range.from = at("2000-01-01T00:00:00Z");
    QCOMPARE(get(m_store->figures(figures)).people, 1);
    const auto page = get(m_store->subscribers({}));
    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(page.rows[0].occurrences, 6);
    QCOMPARE(page.rows[0].first, at("2026-01-01T00:00:00Z"));
    QCOMPARE(page.rows[0].last, at("2026-01-03T00:00:00Z"));
    FeedQuery timeline;
    timeline.subscriber = page.rows[0].subscriber.number;
    QCOMPARE(get(m_store->feed(timeline)).rows.size(), 6);
    timeline.subscriber.reset();
    timeline.subscriberSearch = u"ANN"_s;
    QCOMPARE(get(m_store->feedSize(timeline)), 6);
}

void EventStoreContract::aProfileKnowsEveryKey()
{
    take({occurrence("a", "9", "2026-01-01T00:00:00Z"),
          occurrence("b", "ann@example.com 7 +492", "2026-01-02T00:00:00Z"),
          occurrence("a", "ann@example.com 9 +491", "2026-01-03T00:00:00Z"),
          occurrence("c", "ann@example.com 8", "2026-01-02T12:00:00Z")});
    for (const QString &key :
         {u"ann@example.com"_s, u"7"_s, u"8"_s, u"9"_s, u"+491"_s, u"+492"_s, u" ANN@example.com"_s}) {
        const SubscriberProfile profile = get(m_store->profile({key, {}, QTimeZone::UTC}));
        QCOMPARE(profile.summary.subscriber.email, u"ann@example.com"_s);
        QCOMPARE(profile.summary.subscriber.id, u"9"_s); // the first one known
        QCOMPARE(profile.summary.subscriber.phone, u"+492"_s);
        QCOMPARE(profile.otherKeys, (QStringList{u"7"_s, u"8"_s, u"+491"_s}));
        QCOMPARE(profile.summary.occurrences, 4);
        const QList<SubscriberProfile::EventCount> events{{u"a"_s, 2}, {u"b"_s, 1}, {u"c"_s, 1}};
        QCOMPARE(profile.events, events);
    }
}

void EventStoreContract::aProfileCountsDaysInTheZone()
{
    take({occurrence("a", "1", "2026-03-28T22:59:59Z"), occurrence("a", "1", "2026-03-28T23:00:00Z"),
          occurrence("b", "1", "2026-03-29T21:59:59Z"), occurrence("a", "1", "2026-03-29T22:00:00Z"),
          occurrence("a", "2", "2026-03-29T22:00:00Z")});
    const QTimeZone berlin("Europe/Berlin");
    const QList<SubscriberProfile::DayCount> all{
        {QDate(2026, 3, 28), 1}, {QDate(2026, 3, 29), 2}, {QDate(2026, 3, 30), 1}};
    QCOMPARE(get(m_store->profile({u"1"_s, {}, berlin})).days, all);
    const TimeRange range{at("2026-03-29T00:00:00+01:00"), at("2026-03-30T00:00:00+02:00")};
    QCOMPARE(get(m_store->profile({u"1"_s, range, berlin})).days, all.mid(1, 1));

    // Beyond all calendars a day is a day all the same.
    NewOccurrence far = occurrence("a", "3", "1970-01-01T00:00:00Z");
    std::vector<NewOccurrence> rows;
    for (const int days : {-1'000'000'000, -1'000'000'000 + 1, 1'000'000'000, 1'000'000'000}) {
        far.time = Instant(std::chrono::days(days)) + std::chrono::minutes(qint64(rows.size()));
        far.messageId = "far" + std::to_string(days + int(rows.size()));
        rows.push_back(far);
    }
    take(rows);
    QList<qint64> counts;
    for (const auto &day : get(m_store->profile({u"3"_s, {}, QTimeZone::UTC})).days)
        counts.append(day.occurrences);
    QCOMPARE(counts, (QList<qint64>{1, 1, 2}));
}

void EventStoreContract::nobodyByThatKeyIsNotFound()
{
    take({occurrence("a", "ann@example.com", "2026-01-01T00:00:00Z"), occurrence("a", "", "2026-01-01T00:00:00Z")});
    for (const QString &key : {u"ann"_s, u""_s, u"bob@example.com"_s})
        QCOMPARE(error(m_store->profile({key, {}, QTimeZone::UTC})).kind, ErrorKind::NotFound);
}

void EventStoreContract::subscribersAreSortedAndSearched()
{
    take({occurrence("a", "cid@example.com", "2026-01-01T00:00:00Z"),
          occurrence("a", "ann@example.com 7", "2026-01-02T00:00:00Z"),
          occurrence("a", "bob@example.org", "2026-01-03T00:00:00Z"),
          occurrence("a", "ann@example.com", "2026-01-01T00:00:00Z"), occurrence("b", "zed", "2026-01-01T00:00:00Z"),
          occurrence("b", "", "2026-01-09T00:00:00Z")});
    const auto names = [&](SubscriberSort sort, bool descending, const QString &search = {}) {
        SubscriberQuery query{search, sort, descending, 0, 100};
        QStringList names;
        const SubscriberPage page = get(m_store->subscribers(query));
        for (const SubscriberSummary &row : page.rows)
            names.append(row.subscriber.key().left(3));
        if (page.total != names.size())
            names.append(u"another total"_s);
        return names.join(u' ');
    };
    QCOMPARE(names(SubscriberSort::LastSeen, true), u"bob ann cid zed"_s);
    QCOMPARE(names(SubscriberSort::LastSeen, false), u"cid zed ann bob"_s);
    QCOMPARE(names(SubscriberSort::Occurrences, true), u"ann bob cid zed"_s);
    QCOMPARE(names(SubscriberSort::Occurrences, false), u"bob cid zed ann"_s);
    QCOMPARE(names(SubscriberSort::Key, true), u"zed cid bob ann"_s);
    QCOMPARE(names(SubscriberSort::Key, false), u"ann bob cid zed"_s);
    QCOMPARE(names(SubscriberSort::Key, false, u"EXAMPLE.COM"_s), u"ann cid"_s);
    QCOMPARE(names(SubscriberSort::Key, false, u"7"_s), u"ann"_s);
    SubscriberQuery second{{}, SubscriberSort::Key, false, 1, 2};
    const SubscriberPage page = get(m_store->subscribers(second));
    QCOMPARE(page.total, 4);
    QCOMPARE(page.rows.size(), 2);
    QCOMPARE(page.rows[0].subscriber.email, u"bob@example.org"_s);
    QCOMPARE(page.rows[1].occurrences, 1);
}

void EventStoreContract::theAnonymousAreCountedApart()
{
    take({occurrence("a", "", "2026-01-01T00:00:00Z"), occurrence("a", "", "2026-01-02T00:00:00Z"),
          occurrence("a", "1", "2026-01-02T00:00:00Z")});
    QCOMPARE(get(m_store->info()).totals, (Totals{1, 3, 2, 1, 0}));
    const auto rows = get(m_store->feed({})).rows;
    QCOMPARE(rows[2].subscriber, anonymousSubscriber);
    QVERIFY(rows[2].subscriberKey.isEmpty());
    QCOMPARE(get(m_store->people(peopleOf(u"a"_s))).people, 1);
    QCOMPARE(get(m_store->people(peopleOf(u"a"_s))).occurrences, 3);
    FeedQuery anonymous;
    anonymous.subscriber = anonymousSubscriber;
    QCOMPARE(get(m_store->feedSize(anonymous)), 2);
    QCOMPARE(get(m_store->feed(anonymous)).rows.size(), 2);
}

void EventStoreContract::parametersAreProfiled()
{
    take({occurrence("a", "1", "2026-01-01T00:00:00Z",
                     R"({"page":"/p","n":1,"cart":{"items":[{"sku":"x"},{"sku":"y"}]},"a.b":true})"),
          occurrence("a", "1", "2026-01-02T00:00:00Z", R"({"page":"/p","n":2.5,"tags":["x","x",3]})"),
          occurrence("a", "1", "2026-01-03T00:00:00Z", R"({"page":"/q","n":"many","gone":null})"),
          occurrence("b", "1", "2026-01-03T00:00:00Z", R"({"other":1})")});
    ParameterQuery query;
    query.event = u"a"_s;
    query.top = 1;
    const auto all = get(m_store->parameters(query));
    QStringList paths;
    for (const ParameterStats &stats : all)
        paths.append(stats.path);
    QCOMPARE(paths, (QStringList{u"[\"a.b\"]"_s, u"cart"_s, u"cart.items"_s, u"cart.items[]"_s, u"cart.items[].sku"_s,
                                 u"gone"_s, u"n"_s, u"page"_s, u"tags"_s, u"tags[]"_s}));
    const auto &sku = all[4], &n = all[6], &page = all[7], &tags = all[9];
    QCOMPARE(all[3].types, (QMap<QString, qint64>{{u"object"_s, 2}}));
    QCOMPARE(all[2].types, (QMap<QString, qint64>{{u"list"_s, 1}}));
    QCOMPARE(sku.present, 1);
    QCOMPARE(sku.distinct, 2);
    QCOMPARE(n.types, (QMap<QString, qint64>{{u"number"_s, 2}, {u"text"_s, 1}}));
    QCOMPARE(n.min, 1.0);
    QCOMPARE(n.max, 2.5);
    QCOMPARE(page.present, 3);
    QCOMPARE(page.distinct, 2);
    QCOMPARE(page.top, (QList<ParameterStats::Value>{{R"("/p")", 2}}));
    QCOMPARE(tags.types, (QMap<QString, qint64>{{u"number"_s, 1}, {u"text"_s, 2}}));
    QCOMPARE(tags.present, 1);
    QCOMPARE(tags.top, (QList<ParameterStats::Value>{{R"("x")", 2}}));
    QCOMPARE(all[0].types, (QMap<QString, qint64>{{u"true-false"_s, 1}}));
    QCOMPARE(all[5].types, (QMap<QString, qint64>{{u"null"_s, 1}}));
    QCOMPARE(n.occurrences, 3);
    QCOMPARE(n.span, (ParameterStats::Span{at("2026-01-01T00:00:00Z"), at("2026-01-03T00:00:00Z")}));
    QCOMPARE(n.typeSpans[u"text"_s], (ParameterStats::Span{at("2026-01-03T00:00:00Z"), at("2026-01-03T00:00:00Z")}));
    qint64 inBars = 0;
    for (const ParameterStats::Bar &bar : n.histogram)
        inBars += bar.count;
    QCOMPARE(inBars, 2);

    query.condition = Condition::test(u"n"_s, Operator::LessOrEqual, 2.5);
    query.range = {at("2026-01-02T00:00:00Z"), {}};
    const auto some = get(m_store->parameters(query));
    QCOMPARE(some.size(), 4); // n, page, tags, tags[]
    QCOMPARE(some[0].path, u"n"_s);
    QCOMPARE(some[0].occurrences, 1);
    QCOMPARE(some[0].top, (QList<ParameterStats::Value>{{"2.5", 1}}));
}

} // namespace eventdesk::testing

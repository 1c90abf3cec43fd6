// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/json_text.h"
#include "tests/store/contract_support.h"

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

namespace {

// Times repeat, so that numbers decide.
std::vector<NewOccurrence> many(int count, int minutes = 11)
{
    std::vector<NewOccurrence> rows;
    for (int i = 0; i < count; ++i) {
        NewOccurrence row = occurrence(i % 2 ? "odd" : "even", i % 5 ? "p" + std::to_string(i % 7) : "",
                                       "2026-05-01T00:00:00Z", R"({"n":)" + std::to_string(i) + "}");
        row.time += std::chrono::minutes((i * 37) % minutes);
        rows.push_back(std::move(row));
    }
    return rows;
}

FeedQuery feedOf(const QString &event)
{
    FeedQuery query;
    query.event = event;
    return query;
}

} // namespace

void EventStoreContract::theFeedIsNewestFirstWithNumbersAmongEquals()
{
    take(many(100));
    for (const QString &event : {QString(), u"odd"_s}) {
        const OccurrencePage page = get(m_store->feed(feedOf(event)));
        QCOMPARE(page.rows.size(), event.isEmpty() ? 100 : 50);
        QVERIFY(!page.next);
        for (qsizetype i = 1; i < page.rows.size(); ++i) {
            const Occurrence &newer = page.rows[i - 1], &older = page.rows[i];
            QVERIFY(FeedCursor(newer.time, newer.number) > FeedCursor(older.time, older.number));
        }
    }
}

void EventStoreContract::pagesAreCompleteWithoutDoubles()
{
    take(many(100));
    FeedQuery search;
    search.subscriberSearch = u"p"_s;
    FeedQuery conditional = feedOf(u"even"_s);
    conditional.condition = Condition::test(u"n"_s, Operator::Less, 60);
    FeedQuery ranged;
    ranged.range = {at("2026-05-01T00:02:00Z"), at("2026-05-01T00:09:00Z")};
    for (FeedQuery query : {FeedQuery(), feedOf(u"odd"_s), search, conditional, ranged}) {
        const QList<qint64> whole = numbers(query);
        QVERIFY(whole.size() > 20);
        QCOMPARE(get(m_store->feedSize(query)), whole.size());
        for (const int limit : {1, 7, int(whole.size()), 1000}) {
            query.limit = limit;
            query.after.reset();
            QList<qint64> paged;
            while (true) {
                const OccurrencePage page = get(m_store->feed(query));
                QVERIFY(page.rows.size() <= limit);
                for (const Occurrence &row : page.rows)
                    paged.append(row.number);
                if (!page.next)
                    break;
                query.after = page.next;
            }
            QCOMPARE(paged, whole);
        }
    }
}

void EventStoreContract::skipPassesOverRows()
{
    take(many(50));
    FeedQuery query = feedOf(u"even"_s);
    const QList<qint64> whole = numbers(query);
    query.skip = 10;
    query.limit = 5;
    QCOMPARE(numbers(query), whole.mid(10, 5));
    query.after = get(m_store->feed(query)).next;
    query.skip = 2;
    QCOMPARE(numbers(query), whole.mid(17, 5));
    query.after.reset();
    for (const qint64 beyond : {qint64(whole.size()), qint64(1000)}) {
        query.skip = beyond;
        for (const bool oldestFirst : {false, true}) {
            query.oldestFirst = oldestFirst;
            QVERIFY(get(m_store->feed(query)).rows.isEmpty());
            QVERIFY(!get(m_store->feed(query)).next);
        }
    }
    query.oldestFirst = false;
    query.skip = 0;
    query.limit = 0;
    QVERIFY(get(m_store->feed(query)).rows.isEmpty());
}

void EventStoreContract::aLongWayFromACursorEndsWhereCountingDoes()
{
    take(many(4000, 2000));
    for (const bool oldestFirst : {false, true}) {
        FeedQuery query = feedOf(u"even"_s);
        query.oldestFirst = oldestFirst;
        query.limit = 5000;
        const QList<qint64> whole = numbers(query);
        query.limit = 30;
        query.after = get(m_store->feed(query)).next;
        for (const qint64 skip : {qint64(1500), qint64(1960), qint64(1980)}) {
            query.skip = skip;
            QCOMPARE(numbers(query), whole.mid(30 + skip, 30));
        }
        query.event.clear(); // of all, from a place that is not theirs
        query.limit = 7;
        query.skip = 1200;
        const QList<qint64> far = numbers(query);
        query.skip = 0;
        query.limit = 1207;
        QCOMPARE(far, numbers(query).mid(1200));
    }
}

void EventStoreContract::theFeedIsSearchedBySubscriber()
{
    take({message("1", "a", "Ann@Example.com", "2026-01-01T00:00:00Z"),
          message("2", "a", "bob@example.org", "2026-01-02T00:00:00Z"), message("3", "a", "", "2026-01-03T00:00:00Z"),
          message("4", "b", "7 +4917012345", "2026-01-04T00:00:00Z"),
          message("5", "b", "jürgen@müller.de", "2026-01-05T00:00:00Z"),
          message("6", "a", "100%_x", "2026-01-06T00:00:00Z")});
    const auto search = [&](const QString &text, const QString &event = {}) {
        FeedQuery query = feedOf(event);
        query.subscriberSearch = text;
        QStringList ids;
        for (const Occurrence &row : get(m_store->feed(query)).rows)
            ids.append(row.messageId);
        if (get(m_store->feedSize(query)) != ids.size())
            ids.append(u"another size"_s);
        return ids.join(u' ');
    };
    QCOMPARE(search(u"EXAMPLE"_s), u"2 1"_s);
    QCOMPARE(search(u"example.c"_s), u"1"_s);
    QCOMPARE(search(u"017012"_s), u""_s);
    QCOMPARE(search(u"17012"_s), u"4"_s);
    QCOMPARE(search(u"17012"_s, u"a"_s), u""_s);
    QCOMPARE(search(u"MÜLLER"_s), u"5"_s);
    QCOMPARE(search(u"%"_s), u"6"_s);
    QCOMPARE(search(u"_"_s), u"6"_s);
    QCOMPARE(search(u"nobody"_s), u""_s);
}

void EventStoreContract::theFeedOfManyPeopleIsInOrder()
{
    std::vector<NewOccurrence> rows;
    for (int i = 0; i < 300; ++i) {
        rows.push_back(occurrence(i % 3 ? "a" : "b", "user" + std::to_string(i % 150), "2026-01-01T00:00:00Z"));
        rows.back().time += std::chrono::seconds(i * 7919 % 1000);
    }
    rows.push_back(occurrence("a", "other", "2026-01-01T00:01:00Z"));
    take(std::move(rows));
    FeedQuery query = feedOf(u"a"_s);
    query.subscriberSearch = u"USER"_s;
    query.limit = 1000;
    const auto page = get(m_store->feed(query));
    QCOMPARE(page.rows.size(), 200);
    QCOMPARE(get(m_store->feedSize(query)), 200);
    QVERIFY(std::ranges::is_sorted(page.rows, std::greater(),
                                   [](const Occurrence &o) { return FeedCursor{o.time, o.number}; }));
    query.event.clear();
    QCOMPARE(get(m_store->feed(query)).rows.size(), 300);
    query.subscriberSearch = u"user1"_s; // user1, user10-19, user100-149
    QCOMPARE(get(m_store->feed(query)).rows.size(), 2 * 61);
}

void EventStoreContract::aTimelineIsOnePersonsOnly()
{
    take({message("1", "a", "ann@example.com", "2026-01-01T00:00:00Z"),
          message("2", "b", "ann@example.com", "2026-01-03T00:00:00Z"),
          message("3", "a", "bob@example.com", "2026-01-02T00:00:00Z"), message("4", "a", "", "2026-01-02T00:00:00Z"),
          message("5", "a", "77", "2026-01-02T00:00:00Z"),
          message("6", "a", "ann@example.com 77", "2026-01-04T00:00:00Z")});
    FeedQuery query;
    query.subscriber = get(m_store->profile({u"ann@example.com"_s, {}, QTimeZone::UTC})).summary.subscriber.number;
    QStringList ids;
    for (const Occurrence &row : get(m_store->feed(query)).rows) {
        ids.append(row.messageId);
        QCOMPARE(row.subscriber, *query.subscriber);
        QCOMPARE(row.subscriberKey, u"ann@example.com"_s);
    }
    QCOMPARE(ids.join(u' '), u"6 2 5 1"_s);
    QCOMPARE(get(m_store->feedSize(query)), 4);
    query.event = u"a"_s;
    QCOMPARE(get(m_store->feed(query)).rows.size(), 3);
    QCOMPARE(get(m_store->feedSize(query)), 3);
    query.subscriberSearch = u"bob"_s;
    QCOMPARE(get(m_store->feedSize(query)), 0);
    query.subscriberSearch.clear();
    query.subscriber = 12345;
    QVERIFY(get(m_store->feed(query)).rows.isEmpty());
    QCOMPARE(get(m_store->feedSize(query)), 0);
}

void EventStoreContract::rangesIncludeTheirStartAndNotTheirEnd()
{
    take({message("1", "a", "1", "2026-01-01T00:00:00.000Z"), message("2", "a", "1", "2026-01-01T00:00:00.001Z"),
          message("3", "a", "1", "2026-01-02T00:00:00.000Z")});
    const TimeRange range{at("2026-01-01T00:00:00.001Z"), at("2026-01-02T00:00:00.000Z")};
    FeedQuery feed = feedOf(u"a"_s);
    feed.range = range;
    QCOMPARE(get(m_store->feed(feed)).rows.size(), 1);
    QCOMPARE(get(m_store->feedSize(feed)), 1);
    feed.range.from = at("2026-01-01T00:00:00Z");
    QCOMPARE(get(m_store->feedSize(feed)), 2);
    feed.range.to.reset();
    QCOMPARE(get(m_store->feedSize(feed)), 3);
    FiguresQuery figures;
    figures.event = u"a"_s;
    figures.range = range;
    QCOMPARE(get(m_store->figures(figures)).occurrences, 1);
    PeopleQuery people;
    people.event = u"a"_s;
    people.range = range;
    QCOMPARE(get(m_store->people(people)).occurrences, 1);
    ParameterQuery parameters;
    parameters.event = u"a"_s;
    parameters.range = range;
    QVERIFY(get(m_store->parameters(parameters)).isEmpty());
}

void EventStoreContract::conditionsChooseOccurrences_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("ids");

    const auto row = [](const char *name, const char *json, const QString &ids) {
        QTest::newRow(name) << QByteArray(json) << ids;
    };
    row("everything", R"({"all":[]})", u"4 3 2 1"_s);
    row("nothing", R"({"any":[]})", u""_s);
    row("number", R"({"parameter":"total","operator":"gte","value":20})", u"3 2"_s);
    row("text", R"({"parameter":"page","operator":"contains","value":"/CHECK"})", u"2 1"_s);
    row("not", R"({"not":{"parameter":"page","operator":"contains","value":"/check"}})", u"4 3"_s);
    row("all of the payload",
        R"({"all":[{"parameter":"page","operator":"contains","value":"/check"},{"parameter":"total","operator":"lt","value":20}]})",
        u"1"_s);
    row("any of the payload",
        R"({"any":[{"parameter":"total","operator":"eq","value":10},{"parameter":"total","operator":"eq","value":30}]})",
        u"3 1"_s);
    row("event", R"({"parameter":"$event","operator":"is","value":"b"})", u"4"_s);
    row("subscriber", R"({"parameter":"$subscriber","operator":"ends_with","value":"@example.com"})", u"3 1"_s);
    row("currency", R"({"parameter":"$currency","operator":"is","value":"EUR"})", u"2"_s);
    row("value", R"({"parameter":"$value","operator":"gt","value":5})", u"2"_s);
    row("source", R"({"parameter":"$source","operator":"is","value":"csv"})", u"4 3 2 1"_s);
    row("beside and payload",
        R"({"all":[{"parameter":"$subscriber","operator":"contains","value":"ann"},{"parameter":"total","operator":"lt","value":20}]})",
        u"1"_s);
    row("beside or payload",
        R"({"any":[{"parameter":"$event","operator":"is","value":"b"},{"parameter":"total","operator":"lt","value":20}]})",
        u"4 1"_s);
    row("a pattern", R"({"parameter":"page","operator":"matches_pattern","value":"/checkout/*"})", u"1"_s);
    row("a regular expression", R"({"parameter":"page","operator":"not_matches_regex","value":"^/c"})", u"4 3"_s);
    row("days", R"({"parameter":"$time","operator":"date_on","value":"2026-01-02","zone":"UTC"})", u"2"_s);
    row("a day elsewhere",
        R"({"parameter":"$time","operator":"date_on","value":"2026-01-02","zone":"America/New_York"})", u"3"_s);
    row("long ago", R"({"parameter":"$time","operator":"more_than_ago","value":"1m"})", u"4 3 2 1"_s);
    row("mixed, nested, negated",
        R"({"not":{"any":[{"all":[{"parameter":"$event","operator":"is","value":"a"},{"parameter":"total","operator":"lt","value":20}]},{"parameter":"page","operator":"is","value":"/home"}]}})",
        u"4 2"_s);
}

void EventStoreContract::conditionsChooseOccurrences()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, ids);
    auto second = message("2", "a", "7", "2026-01-02T00:00:00Z", R"({"page":"/checkout","total":20})");
    second.value = "12.50";
    second.currency = "EUR";
    take({message("1", "a", "ann@example.com", "2026-01-01T00:00:00Z", R"({"page":"/Checkout/pay","total":10})"),
          second, message("3", "a", "ann@example.com", "2026-01-03T00:00:00Z", R"({"page":"/home","total":30})"),
          message("4", "b", "", "2026-01-04T00:00:00Z", "{}")});
    const Result<Condition> condition = conditionFromJson(json);
    QVERIFY2(condition, qPrintable(condition ? QString() : condition.error().sentence));
    FeedQuery query;
    query.condition = *condition;
    QStringList found;
    for (const Occurrence &row : get(m_store->feed(query)).rows)
        found.append(row.messageId);
    QCOMPARE(found.join(u' '), ids);
    QCOMPARE(get(m_store->feedSize(query)), found.size());
}

void EventStoreContract::conditionsReachParametersOfAnyName()
{
    const QString nul = u"n"_s + QChar(0) + u"l"_s;
    const QString longest(10'000, u'k');
    const QStringList keys{u"__proto__"_s, u"a.b"_s, u""_s, u"\""_s, nul, longest, u"$time"_s, u"[]"_s};
    std::vector<NewOccurrence> all;
    for (const QString &key : keys) {
        std::string payload = "{";
        json::appendQuoted(payload, key.toStdString());
        all.push_back(message(std::to_string(all.size()), "a", "7", "2026-01-02T00:00:00Z", payload + ":[{\"n\":5}]}"));
    }
    const std::string deep = "{\"d\":" + std::string(999, '[') + "5" + std::string(999, ']') + "}";
    all.push_back(message("deep", "a", "7", "2026-01-03T00:00:00Z", deep));
    take(all);
    const auto idsWhere = [&](const Condition &condition) {
        FeedQuery query;
        query.condition = condition;
        QStringList ids;
        for (const Occurrence &row : get(m_store->feed(query)).rows)
            ids += row.messageId;
        return ids.join(u' ');
    };
    for (qsizetype i = 0; i < keys.size(); ++i) {
        using Step = PayloadPath::Step;
        const QString path = PayloadPath::fromSteps({Step{Step::Kind::Key, keys[i], 0}}).toString();
        const QString id = QString::number(i);
        QCOMPARE(idsWhere(Condition::test(path, Operator::IsSet)), id);
        QCOMPARE(idsWhere(Condition::test(path + u"[0].n"_s, Operator::Equal, 5)), id);
        QCOMPARE(idsWhere(Condition::someItem(path, Condition::test(u"n"_s, Operator::GreaterOrEqual, 5))), id);
    }
    QCOMPARE(idsWhere(Condition::test(u"d"_s + u"[]"_s.repeated(999), Operator::Equal, 5)), u"deep"_s);
}

void EventStoreContract::textsAreFoundAnywhereInPayloads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<qint64>>("found"); // numbers, newest first
    const QList<qint64> none;
    QTest::newRow("a value") << QByteArray("SKU-17") << QList<qint64>{6, 1};
    QTest::newRow("with case") << QByteArray("sku-17") << none;
    QTest::newRow("a key") << QByteArray("cart") << QList<qint64>{4, 2};
    QTest::newRow("a number") << QByteArray("38.5") << QList<qint64>{2};
    QTest::newRow("key and value") << QByteArray(R"("sku":"SKU-1)") << QList<qint64>{6, 3, 1};
    QTest::newRow("value and next key") << QByteArray(R"(17","n":1)") << QList<qint64>{1};
    QTest::newRow("keys in their order") << QByteArray(R"(","sku)") << QList<qint64>{6, 3};
    QTest::newRow("the beginning") << QByteArray(R"({"n":)") << QList<qint64>{3};
    QTest::newRow("the end") << QByteArray(R"(5}})") << QList<qint64>{2};
    QTest::newRow("within a value") << QByteArray("https://b.") << QList<qint64>{4};
    QTest::newRow("as it is escaped") << QByteArray(R"(\"quoted\")") << QList<qint64>{5};
    QTest::newRow("not as it is read") << QByteArray(R"(say "quoted")") << none;
    QTest::newRow("punctuation") << QByteArray(R"(":{)") << QList<qint64>{4, 2};
    QTest::newRow("an empty payload") << QByteArray("{}") << QList<qint64>{7, 4};
    QTest::newRow("parts of two rows") << QByteArray("17SKU") << none;
    QTest::newRow("parts of two values") << QByteArray("SKU-171") << none;
    QTest::newRow("umlauts") << QByteArray("für") << QList<qint64>{5};
    QTest::newRow("nowhere") << QByteArray("zebra") << none;
    QTest::newRow("nothing") << QByteArray() << QList<qint64>{7, 6, 5, 4, 3, 2, 1};
}

void EventStoreContract::textsAreFoundAnywhereInPayloads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QList<qint64>, found);
    const std::vector<std::pair<const char *, const char *>> rows = {
        {"a", R"({"sku":"SKU-17","n":1})"},
        {"b", R"({"cart":{"total":38.5}})"},
        {"a", R"({"n":"x","sku":"SKU-18"})"},
        {"b", R"({"cart":{},"url":"https://b.example"})"},
        {"a", R"({"text":"say \"quoted\" für"})"},
        {"a", R"({"sku":"SKU-17","sku":"SKU-17"})"}, // cannot be taken apart
        {"b", "{}"},
    };
    std::vector<NewOccurrence> all;
    for (int minute = 0; const auto &[event, payload] : rows) {
        all.push_back(occurrence(event, "p", "2026-05-01T00:00:00Z", payload));
        all.back().time += std::chrono::minutes(minute++);
    }
    take(std::move(all));
    FeedQuery query;
    query.payloadText = text;
    QCOMPARE(numbers(query), found);
    QCOMPARE(get(m_store->feedSize(query)), found.size());
    query.event = u"a"_s;
    query.condition = Condition::test(u"sku"_s, Operator::Is, u"SKU-18"_s);
    const QList<qint64> both = found.contains(3) ? QList<qint64>{3} : QList<qint64>();
    QCOMPARE(numbers(query), both);
    QCOMPARE(get(m_store->feedSize(query)), both.size());
}

void EventStoreContract::anOccurrenceComesBackAsItWas()
{
    auto odd = message("id \"quoted\" ü", "Größe gewählt", "ann@example.com 7 +49", "1969-12-31T23:59:59.999Z",
                       R"({"z":1.0,"a":12345678901234567890,"z":"\u00e9é","list":[1,{"x":null}]})");
    odd.value = "12.50";
    odd.currency = "EUR";
    take({odd}, u"segment"_s);
    const Occurrence back = get(m_store->feed({})).rows[0];
    QCOMPARE(back.event, u"Größe gewählt"_s);
    QCOMPARE(back.subscriberKey, u"ann@example.com"_s);
    QVERIFY(back.subscriber > 0);
    QCOMPARE(back.time, odd.time);
    QCOMPARE(back.received, at("2026-11-23T12:00:00Z"));
    QCOMPARE(back.source, u"segment"_s);
    QCOMPARE(back.messageId, u"id \"quoted\" ü"_s);
    QCOMPARE(back.value, "12.50"_ba);
    QCOMPARE(back.currency, u"EUR"_s);
    QCOMPARE(back.payload, QByteArray::fromStdString(odd.payload));
    // Before 1970 as well.
    VolumeQuery volume;
    volume.event = back.event;
    QCOMPARE(get(m_store->volume(volume)).buckets.first().start, at("1969-12-31T00:00:00Z"));
    QCOMPARE(get(m_store->volume(volume)).series[0].values, QList<double>{1});
}

void EventStoreContract::lateOnesTakeTheirPlaceInTime()
{
    take({message("new", "a", "1", "2026-03-01T00:00:00Z")});
    take({message("late", "a", "2", "2026-01-01T00:00:00Z"), message("same", "a", "3", "2026-03-01T00:00:00Z")});
    QStringList ids;
    for (const Occurrence &row : get(m_store->feed(feedOf(u"a"_s))).rows)
        ids.append(row.messageId);
    QCOMPARE(ids.join(u' '), u"same new late"_s);
    QCOMPARE(get(m_store->catalogue({}))[0].first, at("2026-01-01T00:00:00Z"));
}

void EventStoreContract::oldestFirstIsTheFeedBackwards()
{
    take(many(100));
    FeedQuery person;
    person.subscriberSearch = u"p3"_s;
    for (FeedQuery query : {FeedQuery(), feedOf(u"odd"_s), person}) {
        QList<qint64> newest = numbers(query);
        QVERIFY(newest.size() > 5);
        std::ranges::reverse(newest);
        query.oldestFirst = true;
        QCOMPARE(numbers(query), newest);
        QCOMPARE(get(m_store->feedSize(query)), newest.size());
        query.limit = 7;
        QList<qint64> paged;
        do {
            const OccurrencePage page = get(m_store->feed(query));
            for (const Occurrence &row : page.rows)
                paged.append(row.number);
            query.after = page.next;
        } while (query.after);
        QCOMPARE(paged, newest);
    }
}

void EventStoreContract::sourceAndReceivedAreKeptWhereTheyAreKnown()
{
    auto known = message("1", "a", "1", "2026-01-01T00:00:00Z");
    known.source = "segment";
    known.received = at("2026-01-01T00:00:05.678Z");
    take({known, message("2", "b", "1", "2026-01-02T00:00:00Z")}, u"eventdesk"_s);
    const OccurrencePage page = get(m_store->feed({}));
    QCOMPARE(page.rows[0].source, u"eventdesk"_s);
    QCOMPARE(page.rows[0].received, at("2026-11-23T12:00:00Z"));
    QCOMPARE(page.rows[1].source, u"segment"_s);
    QCOMPARE(page.rows[1].received, *known.received);
    FeedQuery query;
    query.condition = Condition::test(u"$source"_s, Operator::Is, u"segment"_s);
    QCOMPARE(numbers(query), QList<qint64>{page.rows[1].number});
    for (const EventSummary &summary : get(m_store->catalogue({})))
        QCOMPARE(summary.event.source, summary.event.name == "a"_L1 ? u"segment"_s : u"eventdesk"_s);
}

void EventStoreContract::keysAreThoseOfTheRecordThatAreThePersons()
{
    take({message("id first", "a", "7", "2026-01-01T00:00:00Z"),
          message("both", "a", "ann@example.com 7", "2026-01-02T00:00:00Z"),
          message("of another", "a", "bob@example.com 7 +491", "2026-01-03T00:00:00Z"),
          message("phone", "a", "+491", "2026-01-04T00:00:00Z"), message("nobody", "a", "", "2026-01-05T00:00:00Z"),
          message("alone", "a", "8 +492", "2026-01-06T00:00:00Z"),
          message("weaker", "a", "+492", "2026-01-07T00:00:00Z")});
    FeedQuery query;
    query.oldestFirst = true;
    QVERIFY(get(m_store->feed(query)).rows[0].keys.anonymous());
    query.withKeys = true;
    QStringList keys;
    for (const Occurrence &row : get(m_store->feed(query)).rows)
        keys.append(QString::fromStdString(row.keys.email + '/' + row.keys.id + '/' + row.keys.phone));
    QCOMPARE(keys, (QStringList{u"ann@example.com/7/"_s, u"ann@example.com/7/"_s, u"bob@example.com//+491"_s,
                                u"bob@example.com//+491"_s, u"//"_s, u"/8/+492"_s, u"/8/+492"_s}));
}

} // namespace eventdesk::testing

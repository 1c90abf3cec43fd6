// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/contract_support.h"

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

namespace {

VolumeQuery volumeOf(const char *zone, BucketSize size = BucketSize::Day)
{
    VolumeQuery query;
    query.event = u"a"_s;
    query.bucketing = {size, QTimeZone(zone), Qt::Monday};
    return query;
}

// One occurrence every half hour of [from, to).
std::vector<NewOccurrence> halfHours(const char *from, const char *to)
{
    std::vector<NewOccurrence> rows;
    for (Instant time = at(from); time < at(to); time += std::chrono::minutes(30)) {
        rows.push_back(occurrence("a", "1", from));
        rows.back().time = time;
    }
    return rows;
}

} // namespace

void EventStoreContract::daysFollowTheZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QList<double>>("halfHours");

    const auto row = [](const char *zone, const char *start, const QList<double> &halfHours) {
        QTest::addRow("%s %s", zone, start) << QByteArray(zone) << QByteArray(start) << halfHours;
    };
    row("UTC", "2026-03-28T00:00:00Z", {48, 48, 48});
    row("Europe/Berlin", "2026-03-28T00:00:00+01:00", {48, 46, 48});
    row("Europe/Berlin", "2026-10-24T00:00:00+02:00", {48, 50, 48});
    row("Asia/Kathmandu", "2026-03-28T00:00:00+05:45", {48, 48, 48});
    row("Australia/Lord_Howe", "2026-10-03T00:00:00+10:30", {48, 47, 48}); // half an hour forward
    row("Australia/Lord_Howe", "2026-04-04T00:00:00+11:00", {48, 49, 48}); // half an hour back
    row("America/Sao_Paulo", "2018-11-03T00:00:00-03:00", {48, 46, 48});   // no midnight on the 4th
    row("Pacific/Apia", "2011-12-29T00:00:00-10:00", {48, 48, 48});        // no 30 December
}

void EventStoreContract::daysFollowTheZone()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, start);
    QFETCH(QList<double>, halfHours);
    const Instant from = at(start.constData());
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(
        toMillis(from) + qint64(halfHours[0] + halfHours[1] + halfHours[2]) * 30 * 60'000, QTimeZone::UTC);
    take(testing::halfHours(start.constData(), end.toString(Qt::ISODate).toUtf8().constData()));

    VolumeQuery query = volumeOf(zone.constData());
    Volume volume = get(m_store->volume(query));
    QCOMPARE(volume.buckets.size(), 3);
    QCOMPARE(volume.buckets[0].start, from);
    QCOMPARE(volume.buckets[2].end, toInstant(end));
    QCOMPARE(volume.series[0].values, halfHours);
    // The same with the occurrences themselves.
    query.condition = Condition::negated(Condition::test(u"x"_s, Operator::IsSet));
    QCOMPARE(get(m_store->volume(query)), volume);
    QCOMPARE(get(m_store->catalogue({})).size(), 1);
}

void EventStoreContract::hoursOfAZoneOfQuarters()
{
    // In Kathmandu full hours are at quarter past, by UTC.
    take({occurrence("a", "1", "2026-01-01T00:14:59.999Z"), occurrence("a", "1", "2026-01-01T00:15:00Z"),
          occurrence("a", "1", "2026-01-01T01:14:59Z")});
    const Volume volume = get(m_store->volume(volumeOf("Asia/Kathmandu", BucketSize::Hour)));
    QCOMPARE(volume.buckets.size(), 2);
    QCOMPARE(volume.buckets[1].start, at("2026-01-01T00:15:00Z"));
    QCOMPARE(volume.series[0].values, (QList<double>{1, 2}));
}

void EventStoreContract::zonesOffTheQuartersAreExact()
{
    // Amsterdam was 19 minutes and 32 seconds ahead in 1930.
    take({occurrence("a", "1", "1930-01-01T23:40:27Z"), occurrence("a", "1", "1930-01-01T23:40:28Z"),
          occurrence("a", "1", "1930-01-02T00:00:00Z")});
    const QDateTime midnight(QDate(1930, 1, 2), QTime(0, 0), QTimeZone("Europe/Amsterdam"));
    if (toInstant(midnight) != at("1930-01-01T23:40:28Z"))
        QSKIP("this system's time zone data has no local time of 1930");
    const Volume volume = get(m_store->volume(volumeOf("Europe/Amsterdam")));
    QCOMPARE(volume.series[0].values, (QList<double>{1, 2}));
    FiguresQuery query;
    query.event = u"a"_s;
    query.zone = QTimeZone("Europe/Amsterdam");
    const Figures figures = get(m_store->figures(query));
    QCOMPARE(figures.busiestHourOccurrences, 2);
    QCOMPARE(figures.busiestHour->start, at("1930-01-01T23:40:28Z"));
    QCOMPARE(figures.occurrences, 3);
}

void EventStoreContract::everyBucketOfTheRangeIsThere()
{
    take({occurrence("a", "1", "2026-01-05T10:00:00Z")});
    VolumeQuery query = volumeOf("UTC");
    query.range = {at("2026-01-01T00:00:00Z"), at("2026-01-11T00:00:00Z")};
    const Volume volume = get(m_store->volume(query));
    QCOMPARE(volume.buckets.size(), 10);
    QCOMPARE(volume.series.size(), 1);
    QVERIFY(!volume.series[0].value);
    QCOMPARE(volume.series[0].values, (QList<double>{0, 0, 0, 0, 1, 0, 0, 0, 0, 0}));
    query.bucketing = {BucketSize::Week, QTimeZone::UTC, Qt::Sunday};
    QCOMPARE(get(m_store->volume(query)).buckets.size(), 2);
    query.bucketing.size = BucketSize::Month;
    QCOMPARE(get(m_store->volume(query)).buckets.size(), 1);
    query.range = {at("2026-02-01T00:00:00Z"), at("2026-01-11T00:00:00Z")};
    QVERIFY(get(m_store->volume(query)).buckets.isEmpty());
}

void EventStoreContract::openEndsAreTheOccurrencesOwn()
{
    take({occurrence("a", "1", "2026-01-05T10:00:00Z"), occurrence("a", "1", "2026-01-07T10:00:00Z", R"({"n":1})"),
          occurrence("b", "1", "2025-01-07T10:00:00Z")});
    VolumeQuery query = volumeOf("UTC");
    QCOMPARE(get(m_store->volume(query)).buckets.size(), 3);
    query.condition = Condition::test(u"n"_s, Operator::IsSet);
    QCOMPARE(get(m_store->volume(query)).series[0].values, (QList<double>{0, 0, 1}));
    query.range.from = at("2026-01-06T00:00:00Z");
    QCOMPARE(get(m_store->volume(query)).buckets.size(), 2);
    query.range = {{}, at("2026-01-06T00:00:00Z")};
    query.condition = {};
    QCOMPARE(get(m_store->volume(query)).series[0].values, QList<double>{1});
}

void EventStoreContract::rangeEndsInsideABucketCut()
{
    take(halfHours("2026-01-01T00:00:00Z", "2026-01-03T00:00:00Z"));
    VolumeQuery query = volumeOf("UTC");
    query.range = {at("2026-01-01T22:00:01Z"), at("2026-01-02T01:00:00.001Z")};
    for (const bool rows : {false, true}) {
        if (rows)
            query.condition = Condition::negated(Condition::test(u"x"_s, Operator::IsSet));
        const Volume volume = get(m_store->volume(query));
        QCOMPARE(volume.buckets.size(), 2);
        QCOMPARE(volume.buckets[0].start, at("2026-01-01T00:00:00Z"));
        QCOMPARE(volume.series[0].values, (QList<double>{3, 3}));
    }
    query.condition = {};
    query.range = {at("2026-01-01T22:00:01Z"), at("2026-01-01T22:00:02Z")};
    QCOMPARE(get(m_store->volume(query)).series[0].values, QList<double>{0});
    query.range = {at("2026-01-01T21:59:59Z"), at("2026-01-01T22:00:01Z")};
    QCOMPARE(get(m_store->volume(query)).series[0].values, QList<double>{1});
}

void EventStoreContract::peopleAreCountedOncePerBucket()
{
    take({occurrence("a", "7", "2026-01-01T10:00:00Z"), occurrence("a", "ann@example.com", "2026-01-01T11:00:00Z"),
          occurrence("a", "bob@example.com", "2026-01-01T11:00:00Z"), occurrence("a", "", "2026-01-01T12:00:00Z"),
          occurrence("a", "ann@example.com", "2026-01-02T11:00:00Z"),
          occurrence("b", "ann@example.com 7", "2026-01-09T11:00:00Z")});
    VolumeQuery query = volumeOf("UTC");
    query.measure.kind = MeasureKind::People;
    QCOMPARE(get(m_store->volume(query)).series[0].values, (QList<double>{2, 1}));
    query.bucketing.size = BucketSize::Month;
    QCOMPARE(get(m_store->volume(query)).series[0].values, QList<double>{2});
}

void EventStoreContract::sumsAndAveragesAreOfNumbers()
{
    auto valued = occurrence("a", "1", "2026-01-02T00:00:00Z", R"({"price":"7.5"})");
    valued.value = "3.25";
    take({occurrence("a", "1", "2026-01-01T00:00:00Z", R"({"price":10})"),
          occurrence("a", "1", "2026-01-01T00:00:00Z", R"({"price":2.5})"),
          occurrence("a", "1", "2026-01-01T00:00:00Z", R"({"price":"much"})"),
          occurrence("a", "1", "2026-01-01T00:00:00Z"), valued, occurrence("a", "1", "2026-01-03T00:00:00Z")});
    VolumeQuery query = volumeOf("UTC");
    query.measure = {MeasureKind::Sum, u"price"_s};
    QCOMPARE(get(m_store->volume(query)).series[0].values, (QList<double>{12.5, 7.5, 0}));
    query.measure.kind = MeasureKind::Average;
    const QList<double> averages = get(m_store->volume(query)).series[0].values;
    QCOMPARE(averages.first(2), (QList<double>{6.25, 7.5}));
    QVERIFY2(qIsNaN(averages.at(2)), "an average of no number is none, not 0");
    query.measure = {MeasureKind::Sum, u"$value"_s};
    QCOMPARE(get(m_store->volume(query)).series[0].values, (QList<double>{0, 3.25, 0}));
}

void EventStoreContract::aBreakDownNamesTheLargestAndSumsUpTheRest()
{
    const auto row = [](const char *time, const char *payload, const char *who = "1") {
        return occurrence("a", who, time, payload);
    };
    take({row("2026-01-01T00:00:00Z", R"({"plan":"pro","n":1})"),
          row("2026-01-02T00:00:00Z", R"({"plan":"pro","n":1})"),
          row("2026-01-01T00:00:00Z", R"({"plan":"free","n":9})"),
          row("2026-01-01T00:00:00Z", R"({"plan":"basic","n":5})"), row("2026-01-02T00:00:00Z", R"({"plan":7})", "2"),
          row("2026-01-02T00:00:00Z", "{}")});
    VolumeQuery query = volumeOf("UTC");
    query.breakDown = u"plan"_s;
    query.seriesLimit = 2;
    QList<VolumeSeries> expected{{u"pro"_s, {1, 1}}, {u"7"_s, {0, 1}}, {std::nullopt, {2, 1}}};
    QCOMPARE(get(m_store->volume(query)).series, expected);
    query.seriesLimit = 8;
    expected = {
        {u"pro"_s, {1, 1}}, {u"7"_s, {0, 1}}, {u"basic"_s, {1, 0}}, {u"free"_s, {1, 0}}, {std::nullopt, {0, 1}}};
    QCOMPARE(get(m_store->volume(query)).series, expected);
    query.measure = {MeasureKind::Sum, u"n"_s};
    query.seriesLimit = 1;
    expected = {{u"free"_s, {9, 0}}, {std::nullopt, {6, 1}}};
    QCOMPARE(get(m_store->volume(query)).series, expected);
    query.measure.kind = MeasureKind::People;
    query.seriesLimit = 2;
    expected = {{u"pro"_s, {1, 1}}, {u"7"_s, {0, 1}}, {std::nullopt, {1, 1}}};
    QCOMPARE(get(m_store->volume(query)).series, expected);
    query.breakDown = u"$subscriber"_s;
    query.measure = {};
    expected = {{u"1"_s, {3, 2}}, {u"2"_s, {0, 1}}};
    QCOMPARE(get(m_store->volume(query)).series, expected);
}

void EventStoreContract::aBreakDownOfAListCountsEachValueOnce()
{
    take({occurrence("a", "1", "2026-01-01T00:00:00Z", R"({"items":[{"sku":"x"},{"sku":"y"},{"sku":"x"}]})"),
          occurrence("a", "1", "2026-01-01T00:00:00Z", R"({"items":[{"sku":"y"}]})")});
    VolumeQuery query = volumeOf("UTC");
    query.breakDown = u"items[].sku"_s;
    const QList<VolumeSeries> expected{{u"y"_s, {2}}, {u"x"_s, {1}}};
    QCOMPARE(get(m_store->volume(query)).series, expected);
}

void EventStoreContract::conditionsApplyToVolume()
{
    take({occurrence("a", "1", "2026-01-01T00:00:00Z", R"({"n":1})"),
          occurrence("a", "2", "2026-01-02T00:00:00Z", R"({"n":2})"),
          occurrence("a", "2", "2026-01-02T00:00:00Z", R"({"n":3})")});
    VolumeQuery query = volumeOf("UTC");
    query.condition = Condition::test(u"n"_s, Operator::Less, 3);
    QCOMPARE(get(m_store->volume(query)).series[0].values, (QList<double>{1, 1}));
    query.condition = Condition::test(u"$subscriber"_s, Operator::Is, u"2"_s);
    QCOMPARE(get(m_store->volume(query)).series[0].values, (QList<double>{0, 2}));
}

void EventStoreContract::figuresCountTheRange()
{
    take({occurrence("a", "7", "2026-01-01T10:00:00Z", R"({"n":1})"),
          occurrence("a", "ann@example.com", "2026-01-01T10:30:00Z"),
          message("newest", "a", "", "2026-01-03T10:00:00Z", R"({"n":2})"),
          occurrence("b", "ann@example.com 7", "2026-01-09T11:00:00Z")});
    FiguresQuery query;
    query.event = u"a"_s;
    Figures figures = get(m_store->figures(query));
    QCOMPARE(figures.occurrences, 3);
    QCOMPARE(figures.anonymous, 1);
    QCOMPARE(figures.people, 1);
    QCOMPARE(figures.busiestHourOccurrences, 2);
    QCOMPARE(figures.busiestHour->start, at("2026-01-01T10:00:00Z"));
    QCOMPARE(figures.last->messageId, u"newest"_s);
    QVERIFY(figures.last->payload.isEmpty());
    query.range = {at("2026-01-01T10:15:00.001Z"), {}};
    figures = get(m_store->figures(query));
    QCOMPARE(figures.occurrences, 2);
    QCOMPARE(figures.people, 1);
    QCOMPARE(figures.anonymous, 1);
    query.range = {};
    query.condition = Condition::test(u"n"_s, Operator::IsSet);
    figures = get(m_store->figures(query));
    QCOMPARE(figures.occurrences, 2);
    QCOMPARE(figures.anonymous, 1);
    QCOMPARE(figures.busiestHourOccurrences, 1);
    query.condition = Condition::test(u"n"_s, Operator::Greater, 100);
    QCOMPARE(get(m_store->figures(query)), Figures());
}

void EventStoreContract::theBusiestHourIsTheEarliestOfEquals()
{
    take({occurrence("a", "1", "2026-10-25T00:30:00Z"), occurrence("a", "1", "2026-10-25T01:30:00Z"),
          occurrence("a", "1", "2026-10-25T05:10:00Z")});
    FiguresQuery query;
    query.event = u"a"_s;
    query.zone = QTimeZone("Europe/Berlin");
    // 02:30 twice that night, an hour apart: two hours.
    QCOMPARE(get(m_store->figures(query)).busiestHourOccurrences, 1);
    QCOMPARE(get(m_store->figures(query)).busiestHour,
             (Bucket{at("2026-10-25T00:00:00Z"), at("2026-10-25T01:00:00Z")}));
}

} // namespace eventdesk::testing

// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/contract_support.h"

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

namespace {

// Events, people, merges, anonymous and late ones, spread over the year.
std::vector<NewOccurrence> mixed(const std::string &prefix, int count, int seed)
{
    std::vector<NewOccurrence> rows;
    const char *const keys[] = {
        "ann@example.com", "7",  "bob@example.com 7", "", "+491", "ann@example.com 8", "8", "9 +491",
        "cid@example.com", "10", "dan@example.com 10"};
    for (int i = 0; i < count; ++i) {
        const int n = i * 7 + seed * 13;
        NewOccurrence row =
            message(prefix + std::to_string(i), n % 3 ? "order" : "visit", keys[size_t(n) % std::size(keys)],
                    "2026-01-01T00:00:00Z", R"({"price":)" + std::to_string(n % 50) + R"(,"page":"/p"})");
        row.time += std::chrono::minutes(qint64(n) * 7919 % 470'000);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

void EventStoreContract::anImportCountsEveryRecordOnce()
{
    const ImportId import = get(m_store->beginImport({u"shop.csv"_s, u"csv"_s}));
    const Batch batch{{message("m1", "a", "1", "2026-01-01T00:00:00Z"), message("m1", "a", "1", "2026-01-01T00:00:00Z"),
                       message("m2", "a", "", "2026-01-01T00:00:00Z")},
                      {{3, u"no time"_s, "x,,y"}}};
    QCOMPARE(get(m_store->append(import, batch)), (ImportCounts{4, 2, 1, 1}));
    QCOMPARE(get(m_store->append(import, batch)), (ImportCounts{4, 0, 3, 1}));
    QCOMPARE(get(m_store->append(import, {})), ImportCounts());
    ImportRecord record = get(m_store->imports())[0];
    QCOMPARE(record.state, ImportState::Running);
    QVERIFY(!record.ended);
    record = get(m_store->finishImport(import));
    QCOMPARE(record.id, import);
    QCOMPARE(record.start.file, u"shop.csv"_s);
    QCOMPARE(record.start.format, u"csv"_s);
    QCOMPARE(record.state, ImportState::Finished);
    QCOMPARE(record.counts, (ImportCounts{8, 2, 4, 2}));
    QVERIFY(record.ended);
    QCOMPARE(get(m_store->info()).totals, (Totals{1, 2, 1, 1, 2}));
    QCOMPARE(get(m_store->imports()).size(), 1);
}

void EventStoreContract::aMessageIdIsTakenOnce()
{
    take({message("m1", "a", "1", "2026-01-01T00:00:00Z", R"({"n":1})")});
    // Whatever else it says; and it brings neither its event nor its people.
    const ImportId second = take({message("m1", "b", "bob@example.com 1", "2026-02-01T00:00:00Z", R"({"n":2})"),
                                  message("M1", "a", "1", "2026-01-01T00:00:00Z")});
    QCOMPARE(get(m_store->imports())[0].id, second);
    QCOMPARE(get(m_store->imports())[0].counts, (ImportCounts{2, 1, 1, 0}));
    QCOMPARE(get(m_store->info()).totals, (Totals{1, 2, 0, 1, 0}));
    QCOMPARE(get(m_store->feed({})).rows[1].payload, R"({"n":1})"_ba);
}

void EventStoreContract::equalContentWithDifferentIdsIsKept()
{
    take({message("m1", "a", "1", "2026-01-01T00:00:00Z"), message("m2", "a", "1", "2026-01-01T00:00:00Z")});
    QCOMPARE(get(m_store->info()).totals.occurrences, 2);
}

void EventStoreContract::oneImportAtATime()
{
    const ImportId first = get(m_store->beginImport({u"a.csv"_s, u"csv"_s}));
    QCOMPARE(error(m_store->beginImport({u"b.csv"_s, u"csv"_s})).kind, ErrorKind::StoreBusy);
    get(m_store->finishImport(first));
    get(m_store->finishImport(get(m_store->beginImport({u"b.csv"_s, u"csv"_s}))));
    QCOMPARE(get(m_store->imports()).size(), 2);
    QCOMPARE(get(m_store->imports())[1].id, first);
}

void EventStoreContract::anEndedImportTakesNothing()
{
    const ImportId import = take({});
    const Batch batch{{occurrence("a", "1", "2026-01-01T00:00:00Z")}, {}};
    QCOMPARE(error(m_store->append(import, batch)).kind, ErrorKind::InvalidInput);
    QCOMPARE(error(m_store->finishImport(import)).kind, ErrorKind::InvalidInput);
    get(m_store->undoImport(import));
    QCOMPARE(error(m_store->append(import, batch)).kind, ErrorKind::InvalidInput);
    QCOMPARE(error(m_store->undoImport(import)).kind, ErrorKind::InvalidInput);
    QCOMPARE(error(m_store->append(99, batch)).kind, ErrorKind::NotFound);
    QCOMPARE(error(m_store->finishImport(99)).kind, ErrorKind::NotFound);
    QCOMPARE(error(m_store->undoImport(99)).kind, ErrorKind::NotFound);
    QCOMPARE(get(m_store->info()).totals.occurrences, 0);
}

void EventStoreContract::aBatchThatDoesNotFitLeavesNothing()
{
    const ImportId import = get(m_store->beginImport({u"a.csv"_s, u"csv"_s}));
    get(m_store->append(import, {{message("m0", "a", "1", "2026-01-01T00:00:00Z")}, {}}));
    QCOMPARE(error(m_store->append(import, {{message("m1", "b", "ann@example.com 1", "2026-01-01T00:00:00Z"),
                                             message("", "b", "2", "2026-01-01T00:00:00Z")},
                                            {}}))
                 .kind,
             ErrorKind::InvalidInput);
    QCOMPARE(get(m_store->append(import, {{message("m1", "b", "2", "2026-01-01T00:00:00Z")}, {}})).added, 1);
    get(m_store->finishImport(import));
    QCOMPARE(get(m_store->imports())[0].counts, (ImportCounts{2, 2, 0, 0}));
    QCOMPARE(get(m_store->info()).totals, (Totals{2, 2, 0, 2, 0}));
}

void EventStoreContract::rejectsKeepTheirTextAndPlace()
{
    const QByteArray odd = QByteArray("a\0b,\xc3\xa9", 6);
    const ImportId first = take({}, u"csv"_s, {{3, u"no time"_s, odd}, {9, u"no event"_s, "x"}});
    const ImportId second = take({}, u"ndjson"_s, {{1, u"too long"_s, QByteArray(2 * maxRejectText, 'x')}});
    const auto all = get(m_store->rejected({}));
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].reject, (Reject{3, u"no time"_s, odd}));
    QCOMPARE(all[0].import, first);
    QCOMPARE(all[0].file, u"log.csv"_s);
    QCOMPARE(all[2].reject.text.size(), maxRejectText);
    QVERIFY(all[0].number < all[1].number && all[1].number < all[2].number);
    QCOMPARE(get(m_store->rejected({second, 0, 10})).size(), 1);
    QCOMPARE(get(m_store->rejected({{}, all[0].number, 1}))[0].reject.line, 9);
    QCOMPARE(get(m_store->info()).totals.rejected, 3);
}

void EventStoreContract::undoRestoresEveryFigure()
{
    take(mixed("a", 200, 1));
    get(m_store->createEvent(u"by_hand"_s, {}));
    const QStringList before = dump();
    std::vector<NewOccurrence> more = mixed("b", 300, 2);
    more.push_back(message("a0", "visit", "zoe@example.com", "2020-01-01T00:00:00Z")); // a duplicate
    more.push_back(occurrence("by_hand", "eve@example.com", "2026-03-01T00:00:00Z"));
    more.push_back(occurrence("brand new", "eve@example.com", "2019-03-01T00:00:00Z"));
    const ImportId import = take(std::move(more), u"segment"_s, {{1, u"bad"_s, "bad"}});
    QVERIFY(dump() != before);
    QCOMPARE(get(m_store->verify()).differences, QStringList());
    const ImportRecord record = get(m_store->undoImport(import));
    QCOMPARE(record.state, ImportState::Undone);
    QCOMPARE(record.counts, (ImportCounts{304, 302, 1, 1})); // history
    QCOMPARE(dump(), before);
    QCOMPARE(get(m_store->imports())[0].state, ImportState::Undone);
}

void EventStoreContract::undoLeavesWhatOthersMention()
{
    const ImportId first = take({message("1", "order", "ann@example.com", "2026-01-01T00:00:00Z"),
                                 message("2", "visit", "bob@example.com", "2026-01-01T00:00:00Z")});
    take({message("3", "order", "ann@example.com", "2026-02-01T00:00:00Z")});
    const SubscriberId ann =
        get(m_store->profile({u"ann@example.com"_s, {}, QTimeZone::UTC})).summary.subscriber.number;
    get(m_store->undoImport(first));
    QCOMPARE(get(m_store->info()).totals, (Totals{1, 1, 0, 1, 0}));
    QCOMPARE(get(m_store->catalogue({}))[0].event.name, u"order"_s);
    QCOMPARE(get(m_store->catalogue({}))[0].first, at("2026-02-01T00:00:00Z"));
    QCOMPARE(get(m_store->profile({u"ann@example.com"_s, {}, QTimeZone::UTC})).summary.subscriber.number, ann);
    QCOMPARE(error(m_store->profile({u"bob@example.com"_s, {}, QTimeZone::UTC})).kind, ErrorKind::NotFound);
}

void EventStoreContract::undoOfInterleavedImportsLeavesWhatTheOthersBrought()
{
    const ImportId a = take(mixed("a", 150, 1));
    const QStringList onlyA = dump();
    const ImportId b = take(mixed("b", 150, 2));
    const ImportId c = take(mixed("c", 150, 3));
    get(m_store->undoImport(b));
    QCOMPARE(get(m_store->verify()).differences, QStringList());
    QCOMPARE(get(m_store->verify()).occurrences, 300);
    get(m_store->undoImport(c));
    QCOMPARE(dump(), onlyA);
    get(m_store->undoImport(a));
    QCOMPARE(get(m_store->info()).totals, Totals());
    QVERIFY(get(m_store->feed({})).rows.isEmpty());
}

void EventStoreContract::undoSplitsMergedPeople()
{
    take({message("1", "order", "7", "2026-01-01T00:00:00Z"),
          message("2", "order", "ann@example.com", "2026-01-02T00:00:00Z")});
    const QStringList apart = dump();
    QCOMPARE(get(m_store->info()).totals.subscribers, 2);
    const ImportId link = take({message("3", "login", "ann@example.com 7", "2026-01-03T00:00:00Z")});
    QCOMPARE(get(m_store->info()).totals.subscribers, 1);
    PeopleQuery people;
    people.event = u"order"_s;
    QCOMPARE(get(m_store->people(people)).people, 1);
    // Somebody else says the same: the link stays when the first one goes.
    const ImportId again = take({message("4", "login", "ann@example.com 7", "2026-01-03T00:00:00Z")});
    get(m_store->undoImport(link));
    QCOMPARE(get(m_store->info()).totals.subscribers, 1);
    get(m_store->undoImport(again));
    QCOMPARE(dump(), apart);
}

void EventStoreContract::anUndoneImportCanBeTakenInAgain()
{
    const auto rows = mixed("a", 60, 1);
    take(rows);
    const ImportRecord first = get(m_store->imports())[0];
    get(m_store->undoImport(first.id));
    const SubscriberPage none = get(m_store->subscribers({}));
    QCOMPARE(none.total, 0);
    take(rows);
    QCOMPARE(get(m_store->imports())[0].counts, first.counts);
    QCOMPARE(get(m_store->info()).totals.occurrences, 60);
}

void EventStoreContract::undoOfARunningImportEndsIt()
{
    take(mixed("a", 20, 1));
    const QStringList before = dump();
    const ImportId import = get(m_store->beginImport({u"b.csv"_s, u"csv"_s}));
    get(m_store->append(import, {mixed("b", 50, 2), {}}));
    const ImportRecord record = get(m_store->undoImport(import));
    QCOMPARE(record.state, ImportState::Undone);
    QVERIFY(record.ended);
    QCOMPARE(record.counts, (ImportCounts{50, 50, 0, 0}));
    QCOMPARE(dump(), before);
    take(mixed("b", 50, 2)); // the way is free
    QCOMPARE(get(m_store->info()).totals.occurrences, 70);
}

void EventStoreContract::aDescribedEventOutlivesItsImport()
{
    const ImportId import = take({occurrence("order", "1", "2026-01-01T00:00:00Z")});
    get(m_store->describeEvent(u"order"_s, u"Somebody buys"_s));
    get(m_store->undoImport(import));
    QCOMPARE(get(m_store->catalogue({})).size(), 1);
    QCOMPARE(get(m_store->catalogue({}))[0].occurrences, 0);
}

void EventStoreContract::verifyFindsNoDifferences()
{
    take(mixed("a", 300, 1));
    take(mixed("b", 300, 5), u"segment"_s, {{1, u"bad"_s, "bad"}});
    const VerifyReport report = get(m_store->verify());
    QCOMPARE(report.occurrences, 600);
    QCOMPARE(report.differences, QStringList());
}

} // namespace eventdesk::testing

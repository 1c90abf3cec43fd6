// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/contract_support.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

namespace {

// Three months of Ann, Bob and nobody; Ann is also id 7.
std::vector<NewOccurrence> threeMonths()
{
    return {message("1", "visit", "7", "2026-01-05T10:00:00Z"),
            message("2", "visit", "bob@example.com", "2026-01-05T10:00:00Z"),
            message("3", "login", "ann@example.com 7", "2026-02-05T10:07:00Z"),
            message("4", "visit", "", "2026-02-05T10:07:00Z"),
            message("5", "order", "ann@example.com", "2026-02-05T10:08:00Z", R"({"price":5})"),
            message("6", "order", "bob@example.com", "2026-03-05T10:00:00Z", R"({"price":7})"),
            message("7", "visit", "", "2026-03-05T10:00:00Z")};
}

} // namespace

void EventStoreContract::forgettingAPersonRemovesAllTheyDid()
{
    const ImportId import = take(threeMonths());
    QCOMPARE(get(m_store->forget(u"ann@example.com"_s)), (Removal{3, 1}));
    QCOMPARE(error(m_store->profile({u"ann@example.com"_s, {}, QTimeZone::UTC})).kind, ErrorKind::NotFound);
    QCOMPARE(error(m_store->profile({u"7"_s, {}, QTimeZone::UTC})).kind, ErrorKind::NotFound);
    QCOMPARE(get(m_store->info()).totals, (Totals{2, 4, 2, 1, 0}));
    QCOMPARE(numbers({}), (QList<qint64>{7, 6, 4, 2}));
    // "login" was only hers.
    QCOMPARE(error(m_store->describeEvent(u"login"_s, {})).kind, ErrorKind::NotFound);
    const ImportRecord record = get(m_store->imports())[0];
    QCOMPARE(record.id, import);
    QCOMPARE(record.state, ImportState::Finished);
    QCOMPARE(record.counts, (ImportCounts{7, 7, 0, 0}));
    QCOMPARE(record.removed, 3);
    QCOMPARE(error(m_store->forget(u"ann@example.com"_s)).kind, ErrorKind::NotFound);
}

void EventStoreContract::theForgottenNeverCame()
{
    std::vector<NewOccurrence> others;
    for (const NewOccurrence &each : threeMonths()) {
        if (each.person.email != "ann@example.com" && each.person.id != "7")
            others.push_back(each);
    }
    take(threeMonths());
    get(m_store->forget(u"7"_s));
    const QStringList after = dump();
    m_store = m_factory(at("2026-11-23T12:00:00Z"));
    take(others);
    // But for the numbers, which stay.
    const auto withoutNumbers = [](QStringList lines) {
        static const QRegularExpression number(u"^(occurrence|subscriber|person) \\d+( \\w+ \\d+)?"_s);
        return lines.replaceInStrings(number, u"\\1"_s);
    };
    QCOMPARE(withoutNumbers(after), withoutNumbers(dump()));
}

void EventStoreContract::theForgottenCanComeAgain()
{
    take(threeMonths());
    const QStringList before = dump();
    get(m_store->forget(u"ann@example.com"_s));
    take(threeMonths());
    QCOMPARE(get(m_store->imports())[0].counts, (ImportCounts{7, 3, 4, 0}));
    QCOMPARE(get(m_store->info()).totals, (Totals{3, 7, 2, 2, 0}));
}

void EventStoreContract::forgettingLeavesKeysOfOthers()
{
    // Bob's record has Ann's id: he is not her, and gets it when she is forgotten.
    take({message("1", "visit", "ann@example.com 7", "2026-01-01T00:00:00Z"),
          message("2", "visit", "bob@example.com 7", "2026-01-02T00:00:00Z"),
          message("3", "visit", "7", "2026-01-03T00:00:00Z")});
    QCOMPARE(get(m_store->forget(u"ann@example.com"_s)), (Removal{2, 1}));
    QCOMPARE(get(m_store->profile({u"7"_s, {}, QTimeZone::UTC})).summary.subscriber.email, u"bob@example.com"_s);
    QCOMPARE(get(m_store->info()).totals, (Totals{1, 1, 0, 1, 0}));
}

void EventStoreContract::rejectsThatNameTheForgottenLoseTheirText()
{
    take({message("1", "visit", "ann@example.com 7", "2026-01-01T00:00:00Z")}, u"csv"_s,
         {{1, u"no time"_s, "x,Ann@Example.com"},
          {2, u"no time"_s, "x,joann@example.com"},
          {3, u"no time"_s, "x,7"},
          {4, u"no time"_s, "x,2027"},
          {5, u"“ann@example.com” is not a time."_s, "x"},
          {6, u"no time"_s, R"({"to":"https://shop/?e=ann%40example.com"})"}});
    get(m_store->forget(u"ann@example.com"_s));
    const auto rejected = get(m_store->rejected({}));
    QList<Reject> rejects;
    for (const RejectedRecord &each : rejected)
        rejects.append(each.reject);
    QCOMPARE(rejects, (QList<Reject>{{1, u"no time"_s, ""},
                                     {2, u"no time"_s, "x,joann@example.com"},
                                     {3, u"no time"_s, ""},
                                     {4, u"no time"_s, "x,2027"},
                                     {5, {}, ""},
                                     {6, u"no time"_s, ""}}));
    QCOMPARE(get(m_store->imports())[0].counts.rejected, 6);
}

void EventStoreContract::whatIsOldIsRemoved()
{
    const ImportId import = take(threeMonths());
    const Instant middle = at("2026-02-05T10:08:00Z"); // within a quarter of an hour
    QCOMPARE(get(m_store->countBefore(middle)), (Removal{4, 0}));
    QCOMPARE(numbers({}).size(), 7);
    QCOMPARE(get(m_store->removeBefore(middle)), (Removal{4, 0}));
    QCOMPARE(numbers({}), (QList<qint64>{7, 6, 5}));
    // What said that she is id 7 is gone.
    QCOMPARE(error(m_store->profile({u"7"_s, {}, QTimeZone::UTC})).kind, ErrorKind::NotFound);
    QCOMPARE(get(m_store->profile({u"ann@example.com"_s, {}, QTimeZone::UTC})).summary.occurrences, 1);
    QCOMPARE(error(m_store->describeEvent(u"login"_s, {})).kind, ErrorKind::NotFound);
    QCOMPARE(get(m_store->imports())[0].id, import);
    QCOMPARE(get(m_store->imports())[0].removed, 4);
    QCOMPARE(get(m_store->removeBefore(at("2026-03-01T00:00:00Z"))), (Removal{1, 1}));
    QCOMPARE(get(m_store->info()).totals, (Totals{2, 2, 1, 1, 0}));
    QCOMPARE(get(m_store->removeBefore(at("2026-03-01T00:00:00Z"))), Removal());
    QCOMPARE(get(m_store->imports())[0].removed, 5);
}

void EventStoreContract::everythingIsOldAtTheEnd()
{
    get(m_store->createEvent(u"by_hand"_s, {}));
    const QStringList before = dump();
    take(threeMonths());
    take({message("late", "visit", "7", "2026-01-05T10:00:00Z")});
    QCOMPARE(get(m_store->countBefore(at("2030-01-01T00:00:00Z"))), (Removal{8, 2}));
    QCOMPARE(get(m_store->removeBefore(at("2030-01-01T00:00:00Z"))), (Removal{8, 2}));
    QCOMPARE(dump(), before);
    QCOMPARE(get(m_store->imports())[0].removed, 1);
    QCOMPARE(get(m_store->imports())[1].removed, 7);
    take(threeMonths());
    QCOMPARE(get(m_store->imports())[0].counts.added, 7);
}

void EventStoreContract::removedOnesAreNotUndoneTwice()
{
    const ImportId a = take(threeMonths());
    const ImportId b = take({message("8", "visit", "ann@example.com", "2026-02-01T00:00:00Z"),
                             message("9", "visit", "bob@example.com", "2026-04-01T00:00:00Z")});
    get(m_store->removeBefore(at("2026-02-05T10:08:00Z")));
    QCOMPARE(get(m_store->verify()).differences, QStringList());
    const ImportRecord record = get(m_store->undoImport(a));
    QCOMPARE(record.counts.added, 7);
    QCOMPARE(record.removed, 4);
    QCOMPARE(get(m_store->info()).totals, (Totals{1, 1, 0, 1, 0}));
    QCOMPARE(get(m_store->imports())[0].id, b);
    QCOMPARE(get(m_store->imports())[0].removed, 1);
}

void EventStoreContract::nothingIsRemovedWhileAnImportRuns()
{
    take(threeMonths());
    const ImportId import = get(m_store->beginImport({u"b.csv"_s, u"csv"_s}));
    get(m_store->append(import, {{message("8", "visit", "ann@example.com", "2026-02-01T00:00:00Z")}, {}}));
    QCOMPARE(error(m_store->forget(u"ann@example.com"_s)).kind, ErrorKind::StoreBusy);
    QCOMPARE(error(m_store->removeBefore(at("2030-01-01T00:00:00Z"))).kind, ErrorKind::StoreBusy);
    get(m_store->finishImport(import));
    QCOMPARE(get(m_store->info()).totals.occurrences, 8);
    QCOMPARE(get(m_store->forget(u"ann@example.com"_s)), (Removal{4, 1}));
    take({}); // the way is free
}

} // namespace eventdesk::testing

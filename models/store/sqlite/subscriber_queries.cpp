// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/person_ends.h"
#include "models/store/sqlite/person_keys.h"
#include "models/store/sqlite/queries.h"
#include "models/store/sqlite/ranking.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace eventdesk::sqlite {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Subscriber readSubscriber(Connection &connection, SubscriberId person)
{
    Subscriber subscriber;
    Statement &row =
        connection.statement("SELECT id, email, external_id, phone FROM subscriber WHERE id = ?").with(person);
    if (row.step())
        subscriber = {row.integer(0), row.string(1), row.string(2), row.string(3)};
    row.reset();
    return subscriber;
}

SubscriberSummary summaryOf(Connection &connection, SubscriberId person, const PersonTotals &totals)
{
    SubscriberSummary summary;
    summary.subscriber = readSubscriber(connection, person);
    if (const PersonTotal *total = totals.find(person)) {
        summary.occurrences = total->occurrences;
        summary.first = fromMillis(total->first);
        summary.last = fromMillis(total->last);
    }
    return summary;
}

// A page by key, of all or of those found.
std::vector<SubscriberId> pageByKey(Connection &connection, const SubscriberQuery &query,
                                    const std::optional<std::vector<SubscriberId>> &found)
{
    std::vector<SubscriberId> page;
    const auto skip = std::max<qint64>(0, query.skip);
    const auto limit = std::max<qint64>(0, query.limit);
    if (!found) {
        // The keys of each kind lie in their order already; far down in the list, sorting all of them is quicker than
        // looking whether each is its person's strongest.
        constexpr qint64 far = 10'000;
        static const auto merged = [](const char *order) {
            return "SELECT k.subscriber_id, k.value FROM subscriber_key k WHERE k.kind = 0 "
                   "UNION ALL SELECT k.subscriber_id, k.value FROM subscriber_key k JOIN subscriber s "
                   "ON s.id = k.subscriber_id WHERE k.kind = 1 AND s.email = '' AND s.external_id = k.value "
                   "UNION ALL SELECT k.subscriber_id, k.value FROM subscriber_key k JOIN subscriber s "
                   "ON s.id = k.subscriber_id WHERE k.kind = 2 AND s.email = '' AND s.external_id = '' "
                   "AND s.phone = k.value ORDER BY 2 " +
                   std::string(order) + " LIMIT ? OFFSET ?";
        };
        static const std::string up = merged("ASC"), down = merged("DESC");
        Statement &rows =
            connection.statement(skip < far         ? std::string_view(query.descending ? down : up)
                                 : query.descending ? "SELECT id FROM subscriber ORDER BY key DESC LIMIT ? OFFSET ?"
                                                    : "SELECT id FROM subscriber ORDER BY key LIMIT ? OFFSET ?");
        rows.with(limit, skip);
        while (rows.step())
            page.push_back(rows.integer(0));
        rows.reset();
        return page;
    }
    std::vector<std::pair<std::string, SubscriberId>> keys;
    for (const SubscriberId person : *found) {
        Statement &row = connection.statement("SELECT key FROM subscriber WHERE id = ?").with(person);
        if (row.step())
            keys.emplace_back(row.text(0), person);
        row.reset();
    }
    std::ranges::sort(keys);
    if (query.descending)
        std::ranges::reverse(keys);
    for (qint64 i = skip; i < qint64(keys.size()) && i - skip < limit; ++i)
        page.push_back(keys[size_t(i)].second);
    return page;
}

std::vector<SubscriberId> pageByTotals(Connection &connection, const SubscriberQuery &query,
                                       const std::optional<std::vector<SubscriberId>> &found,
                                       const PersonTotals &totals)
{
    const auto rank = [&query](const PersonTotal &total) {
        return query.sort == SubscriberSort::LastSeen ? total.last : total.occurrences;
    };
    std::vector<Ranked> people;
    if (found) {
        for (const SubscriberId person : *found) {
            const PersonTotal *total = totals.find(person);
            people.push_back({person, total ? rank(*total) : 0});
        }
    } else {
        people.reserve(totals.all().size());
        for (const PersonTotal &total : totals.all())
            people.push_back({total.number, rank(total)});
    }
    std::vector<SubscriberId> page;
    for (const Ranked &each : rankedPage(connection, people, query.descending, query.skip, query.limit))
        page.push_back(each.person);
    return page;
}

QStringList otherKeys(Connection &connection, const Subscriber &subscriber)
{
    QStringList keys;
    std::vector<PersonKey> all = keysOf(connection, subscriber.number);
    std::ranges::sort(all, {}, [](const PersonKey &key) { return std::tie(key.kind, key.value); });
    for (const auto &[kind, value] : all) {
        const QString key = QString::fromStdString(value);
        const QString &shown = kind == 0 ? subscriber.email : kind == 1 ? subscriber.id : subscriber.phone;
        if (key != shown)
            keys.append(key);
    }
    return keys;
}

struct EventsAndDays
{
    Ends ends; // where they are wanted
    QList<SubscriberProfile::EventCount> events;
    QList<SubscriberProfile::DayCount> days;
};

struct TimesSeen
{
    qint64 time; // milliseconds since 1970; of one of them
    qint64 count;
};

// Times as they are seen, mostly many of one day together.
class SeenByDay
{
public:
    // The day that has the time in it; of one that no calendar reaches, another.
    const Bucket &dayOf(Instant time, const Bucketing &daily)
    {
        auto day = m_days.upper_bound(time);
        if (day == m_days.end() || time < day->second.start) {
            const Bucket bucket = bucketAt(daily, time);
            day = m_days.insert_or_assign(bucket.end, bucket).first;
        }
        return day->second;
    }
    void add(Instant time, const Bucketing &daily)
    {
        if (!m_day || time < m_day->start || time >= m_day->end) {
            m_day = dayOf(time, daily);
            seen.push_back({toMillis(time), 0});
        }
        ++seen.back().count;
    }

    std::vector<TimesSeen> seen;

private:
    std::map<Instant, Bucket> m_days; // by their ends
    std::optional<Bucket> m_day;      // of the last
};

// When what is selected happened, by time. Of a block that begins and ends on one day it is known without reading it.
std::vector<TimesSeen> timesByDay(Connection &connection, const Selection &selection, const Bucketing &daily)
{
    SeenByDay unread;
    const auto isRead = [&](const Candidate &candidate) {
        const eventlog::BlockEntry &entry = candidate.ref.entry();
        const Instant first = fromMillis(entry.first), last = fromMillis(entry.last);
        const Bucket day = unread.dayOf(first, daily);
        if (!candidate.rows || first < day.start || last >= day.end || !selection.range.contains(first) ||
            !selection.range.contains(last))
            return true;
        unread.seen.push_back({entry.first, qint64(candidate.rows->size())});
        return false;
    };
    const auto add = [&daily](SeenByDay &part, const Match &match) {
        for (const uint32_t row : match.rows)
            part.add(fromMillis(match.block.times()[row]), daily);
    };
    std::vector<SeenByDay> parts = matchInParts<SeenByDay>(connection, selection, add, isRead);
    std::vector<TimesSeen> seen = std::move(unread.seen);
    for (const SeenByDay &part : parts)
        seen.insert(seen.end(), part.seen.begin(), part.seen.end());
    std::ranges::sort(seen, {}, &TimesSeen::time);
    return seen;
}

// Events are counted without reading blocks; those are read for the days that are asked for.
EventsAndDays countOf(Connection &connection, SubscriberId subscriber, const ProfileQuery &query, bool wantsEnds)
{
    const Bucketing daily{BucketSize::Day, query.zone, Qt::Monday};
    Selection selection;
    selection.identities = identitiesOf(connection, subscriber);
    std::unordered_map<qint64, qint64> perEvent;
    BlockMatcher whole(connection, selection);
    const auto countIn = [&](const Candidate &candidate) {
        const LoadedBlock block(connection, candidate.ref);
        return readingBlock(candidate.ref, [&] { return qint64(whole.rows(candidate, *block).size()); });
    };
    std::vector<Candidate> candidates = whole.candidates();
    for (const Candidate &candidate : candidates)
        perEvent[candidate.ref.entry().event] += candidate.rows ? qint64(candidate.rows->size()) : countIn(candidate);
    selection.range = query.days;
    const std::vector<TimesSeen> times = timesByDay(connection, selection, daily);
    EventsAndDays answer;
    if (wantsEnds)
        answer.ends = endsOf(connection, whole, std::move(candidates));
    for (const auto &[event, count] : perEvent) {
        Statement &row = connection.statement("SELECT name FROM event_type WHERE id = ?").with(event);
        if (row.step())
            answer.events.append({row.string(0), count});
        row.reset();
    }
    std::ranges::sort(answer.events, [](const auto &a, const auto &b) {
        return a.occurrences != b.occurrences ? a.occurrences > b.occurrences
                                              : a.event.toStdString() < b.event.toStdString();
    });
    std::optional<Bucket> day;
    for (const auto &[millis, count] : times) {
        const Instant time = fromMillis(millis);
        if (!day || time < day->start || time >= day->end) {
            // A time that no calendar reaches is outside of its bucket.
            day = bucketAt(daily, time);
            const QDate date = toDateTime(time, query.zone).date();
            if (answer.days.isEmpty() || answer.days.last().day != date)
                answer.days.append({date, 0});
        }
        answer.days.last().occurrences += count;
    }
    return answer;
}

} // namespace

SubscriberId findByKey(Connection &connection, const QString &key)
{
    // The strongest kind first; then as an e-mail is kept.
    Statement &exact = connection.statement("SELECT subscriber_id FROM subscriber_key WHERE kind = ? AND value = ?");
    for (const auto &[kind, value] : {std::pair(0, key), {1, key}, {2, key}, {0, key.trimmed().toLower()}}) {
        exact.with(kind, value);
        if (exact.step()) {
            const SubscriberId found = exact.integer(0);
            exact.reset();
            return found;
        }
    }
    throw Failure{{ErrorKind::NotFound,
                   Store::tr("There is nobody with the e-mail, id or phone “%1” in this store.").arg(key),
                   {}}};
}

SubscriberPage askSubscribers(Connection &connection, const SubscriberQuery &query)
{
    const auto totals = connection.log().totals(connection);
    std::optional<std::vector<SubscriberId>> found;
    if (!query.search.isEmpty())
        found = peopleFound(connection, query.search);
    SubscriberPage page;
    page.total = found ? qint64(found->size()) : countPeople(connection);
    for (const SubscriberId person : query.sort == SubscriberSort::Key
                                         ? pageByKey(connection, query, found)
                                         : pageByTotals(connection, query, found, *totals))
        page.rows.append(summaryOf(connection, person, *totals));
    return page;
}

SubscriberProfile askProfile(Connection &connection, const ProfileQuery &query)
{
    const SubscriberId number = findByKey(connection, query.subscriber);
    SubscriberProfile profile;
    // To make everybody's totals for one person takes longer than all else.
    const auto totals = connection.log().totalsAtHand(connection);
    EventsAndDays counts = countOf(connection, number, query, totals == nullptr);
    if (totals) {
        profile.summary = summaryOf(connection, number, *totals);
    } else {
        profile.summary.subscriber = readSubscriber(connection, number);
        for (const SubscriberProfile::EventCount &each : std::as_const(counts.events))
            profile.summary.occurrences += each.occurrences;
        if (profile.summary.occurrences > 0) {
            profile.summary.first = counts.ends.first;
            profile.summary.last = counts.ends.last;
        }
    }
    profile.otherKeys = otherKeys(connection, profile.summary.subscriber);
    profile.events = std::move(counts.events);
    profile.days = std::move(counts.days);
    return profile;
}

} // namespace eventdesk::sqlite

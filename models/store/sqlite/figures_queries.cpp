// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/block_matcher.h"
#include "models/store/sqlite/counts.h"
#include "models/store/sqlite/queries.h"

#include <algorithm>

namespace eventdesk::sqlite {

namespace {

// Finds the hour with the most among counts that come ascending.
class BusiestHour
{
public:
    explicit BusiestHour(const QTimeZone &zone)
        : m_hourly{BucketSize::Hour, zone, Qt::Monday}
    {
    }

    void add(Instant time, qint64 count)
    {
        if (!m_hour || time >= m_hour->end) {
            const Bucket hour = bucketAt(m_hourly, time);
            if (m_hour != hour) // the same one again for times that no calendar reaches
                close();
            m_hour = hour;
            m_onQuarters = m_onQuarters && isOnQuarter(m_hour->start) && isOnQuarter(m_hour->end);
        }
        m_count += count;
    }

    bool onQuarters() const { return m_onQuarters; } // else counts by quarters are of no use

    void writeTo(Figures &figures)
    {
        close();
        figures.busiestHour = m_busiest;
        figures.busiestHourOccurrences = m_most;
    }

private:
    void close()
    {
        if (m_count > m_most) {
            m_busiest = m_hour;
            m_most = m_count;
        }
        m_count = 0;
    }

    Bucketing m_hourly;
    std::optional<Bucket> m_hour, m_busiest;
    qint64 m_count = 0, m_most = 0;
    bool m_onQuarters = true;
};

void countKept(Connection &connection, qint64 event, const FiguresQuery &query, Figures &figures)
{
    for (const bool exact : {false, true}) {
        BusiestHour busiest(query.zone);
        figures.occurrences = 0;
        forEachCount(connection, event, query.range, exact, [&](Instant time, Counts counts) {
            for (const uint64_t count : counts) {
                figures.occurrences += qint64(count);
                if (count > 0)
                    busiest.add(time, qint64(count));
                time += std::chrono::milliseconds(eventlog::quarterMillis);
            }
        });
        if (busiest.onQuarters() || exact) {
            busiest.writeTo(figures);
            return;
        }
    }
}

void note(std::vector<unsigned char> &people, size_t person)
{
    if (person >= people.size())
        people.resize(std::max(person + 1, people.size() * 3 / 2));
    people[person] = 1;
}

void countRows(Connection &connection, const Selection &selection, const FiguresQuery &query, bool hours,
               Figures &figures)
{
    struct Part
    {
        std::vector<unsigned char> people; // 1 of those who did it; numbers of people are given one after the other
        std::vector<qint64> times;
        qint64 anonymous = 0, occurrences = 0;
    };
    const auto aliases = connection.log().aliases(connection);
    const std::vector<Part> parts = matchInParts<Part>(connection, selection, [&](Part &part, const Match &match) {
        part.occurrences += qint64(match.rows.size());
        for (const uint32_t row : match.rows) {
            const qint64 identity = match.block.identities()[row];
            if (identity == 0)
                ++part.anonymous;
            else
                note(part.people, size_t(aliases->person(identity)));
            if (hours)
                part.times.push_back(match.block.times()[row]);
        }
    });
    figures.anonymous = figures.occurrences = 0;
    std::vector<unsigned char> people;
    std::vector<qint64> times;
    for (const Part &part : parts) {
        figures.anonymous += part.anonymous;
        figures.occurrences += part.occurrences;
        people.resize(std::max(people.size(), part.people.size()));
        std::ranges::transform(part.people, people, people.begin(), std::bit_or());
        times.insert(times.end(), part.times.begin(), part.times.end());
    }
    figures.people = std::ranges::count(people, 1);
    if (hours) {
        BusiestHour busiest(query.zone);
        std::ranges::sort(times);
        for (const qint64 time : times)
            busiest.add(fromMillis(time), 1);
        busiest.writeTo(figures);
    }
}

} // namespace

Figures askFigures(Connection &connection, const FiguresQuery &query)
{
    const Selection selection = selectEvent(connection, query.event, query.range, query.condition);
    Figures figures;
    const bool plain = query.condition.isEverything();
    if (plain)
        countKept(connection, *selection.event, query, figures);
    if (selection.isWholeEvent()) {
        Statement &event =
            connection.statement("SELECT anonymous, people FROM event_type WHERE id = ?").with(*selection.event);
        event.step();
        figures.anonymous = event.integer(0);
        figures.people = event.integer(1);
        event.reset();
    } else {
        countRows(connection, selection, query, !plain, figures);
    }
    FeedQuery newest;
    newest.event = query.event;
    newest.range = query.range;
    newest.condition = query.condition;
    newest.limit = 1;
    const OccurrencePage page = askFeed(connection, newest);
    if (!page.rows.isEmpty()) {
        figures.last = page.rows.first();
        figures.last->payload.clear();
    }
    return figures;
}

} // namespace eventdesk::sqlite

// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/buckets.h"
#include "models/core/condition.h"
#include "models/core/import_record.h"
#include "models/core/occurrence.h"
#include "models/core/subscriber.h"

#include <QList>
#include <QMap>
#include <QString>

#include <chrono>
#include <optional>

// The questions an EventStore answers, and the answers, as plain values.
namespace eventdesk {

struct CatalogueQuery
{
    bool includeArchived = false;
    int recentDays = 30;             // 0: no EventSummary::recent
    QTimeZone zone = QTimeZone::UTC; // of those days
};

enum class MeasureKind { Occurrences, People, Sum, Average };

// What a bucket's value is. Sum and Average are over the numbers found at `parameter` (numeric text included); an
// occurrence without one is passed over.
struct Measure
{
    MeasureKind kind = MeasureKind::Occurrences;
    QString parameter;
    bool operator==(const Measure &) const = default;
};

struct VolumeQuery
{
    QString event;
    TimeRange range; // an open end is the first or last occurrence's bucket
    Bucketing bucketing;
    Measure measure;
    Condition condition;
    QString breakDown;   // a payload path; empty: one series
    int seriesLimit = 8; // of a break-down: the largest; the others are summed up as "other"
};

struct VolumeSeries
{
    std::optional<QString> value; // the broken-down value as text; nullopt: the whole, or "other" behind the named ones
    QList<double> values;         // one per bucket of Volume::buckets; NaN: an average of no number
    bool operator==(const VolumeSeries &other) const; // no value is equal to no value
};

struct Volume
{
    QList<Bucket> buckets;      // every bucket of the range, also the empty ones, ascending
    QList<VolumeSeries> series; // one, or those of the break-down
    bool operator==(const Volume &) const = default;
};

// The figures on top of an event's page. Over FiguresQuery::range.
struct FiguresQuery
{
    QString event;
    TimeRange range;
    Condition condition;
    QTimeZone zone = QTimeZone::UTC; // of the busiest hour
};

struct Figures
{
    qint64 occurrences = 0;
    qint64 anonymous = 0; // of these, without a person
    qint64 people = 0;
    std::optional<Bucket> busiestHour; // the hour with the most, the earliest of equals
    qint64 busiestHourOccurrences = 0;
    std::optional<Occurrence> last; // payload left empty
    bool operator==(const Figures &) const = default;
};

// A place in the order "newest first": by time descending, then by Occurrence::number descending. Numbers grow with
// each occurrence that is taken in, so occurrences of one time stand as their log had them, and those of a log that is
// taken in oldest first come out in its order. Opaque outside.
struct FeedCursor
{
    Instant time;
    qint64 number = 0;

    QString toString() const;
    static std::optional<FeedCursor> fromString(const QString &text);
    auto operator<=>(const FeedCursor &) const = default;
};

// Occurrences, newest first. Without an event and with a subscriber it is that person's timeline.
struct FeedQuery
{
    QString event;                          // empty: every event
    std::optional<SubscriberId> subscriber; // exactly this person, merged ones included
    QString subscriberSearch;               // part of an e-mail, id or phone, without case; empty: everybody
    TimeRange range;
    Condition condition;
    // A part of the payload's JSON text, byte for byte as it is kept (minified, with its own escapes), wherever it
    // stands; empty: any payload. Ids and the like are looked for with it; what ignores case is a condition.
    QByteArray payloadText;
    bool oldestFirst = false; // the order backwards: the only one that taking in again leaves as it is
    bool withKeys = false;    // fill Occurrence::keys: the person's strongest key and, of the record's own, those
                              // that are this person's. They lead to the same people in whatever order they come
    std::optional<FeedCursor> after; // only what comes after this place: older or, oldest first, newer
    qint64 skip = 0;                 // rows passed over first; for jumps of the scroll bar, not for paging
    int limit = 100;
    bool operator==(const FeedQuery &) const = default;
};

struct OccurrencePage
{
    QList<Occurrence> rows;
    std::optional<FeedCursor> next; // of the last row; absent when there is nothing after it
};

struct PeopleQuery
{
    QString event;
    TimeRange range;
    Condition condition;
    QString search; // part of an e-mail, id or phone
    qint64 skip = 0;
    int limit = 100;
};

struct PersonCount
{
    Subscriber subscriber;
    qint64 occurrences = 0;
    Instant first;
    Instant last;
    bool operator==(const PersonCount &) const = default;
};

// By occurrences descending, then by key ascending (code points). The anonymous are not in it.
struct PeoplePage
{
    QList<PersonCount> rows;
    qint64 people = 0;      // in all, not only on this page
    qint64 occurrences = 0; // of the event under the same range and conditions, anonymous included: what shares are of
};

// People who did the event at least so often within any time of this length. An occurrence at a time t is counted with
// the person's others in (t - within, t], as in a trigger; only those of the range that meet the condition count.
struct FrequencyQuery
{
    QString event;
    TimeRange range;
    Condition condition;
    int atLeast = 1;
    std::optional<std::chrono::milliseconds> within; // absent: ever
    qint64 skip = 0;
    int limit = 100;
};

struct PersonReached
{
    Subscriber subscriber;
    Instant reached; // for the first time
    bool operator==(const PersonReached &) const = default;
};

// By the time that it was reached, then by key (code points). The anonymous are not in it.
struct FrequencyPage
{
    QList<PersonReached> rows;
    qint64 people = 0; // in all, not only on this page
};

enum class SubscriberSort { LastSeen, Occurrences, Key };

struct SubscriberQuery
{
    QString search; // part of an e-mail, id or phone, without case
    SubscriberSort sort = SubscriberSort::LastSeen;
    bool descending = true;
    qint64 skip = 0;
    int limit = 100;
};

struct SubscriberPage
{
    QList<SubscriberSummary> rows;
    qint64 total = 0; // that meet the search
};

struct ProfileQuery
{
    QString subscriber; // an e-mail, id or phone, exactly
    TimeRange days;     // of SubscriberProfile::days
    QTimeZone zone = QTimeZone::UTC;
};

struct ParameterQuery
{
    QString event;
    TimeRange range;
    int top = 10; // most frequent values per parameter
    Condition condition;
};

// What has been seen under one path of an event's payloads. List items are under path[]: a list counts once as "list"
// at its own path, and its items by their types at path[].
struct ParameterStats
{
    struct Value
    {
        QByteArray json; // the value as minified JSON, at most 1 KB of it
        qint64 count = 0;
        bool operator==(const Value &) const = default;
    };

    // Numbers in [from, to), of the last bar in [from, to]; from equal to to: exactly this number.
    struct Bar
    {
        double from = 0;
        double to = 0;
        qint64 count = 0;
        bool operator==(const Bar &) const = default;
    };

    struct Span
    {
        Instant first;
        Instant last;
        bool operator==(const Span &) const = default;
    };

    // Something that is no longer as it was. A thing (a parameter among the occurrences, a type among a parameter's
    // values) is new at its first time, and gone after its last time, where chance does not explain its absence on the
    // other side: as often as it was from its first to its last period, at least changeEvidence of what lies on that
    // side would have had it. Both ends of a parameter's and a type's time are in `span` and `typeSpans`.
    struct Change
    {
        enum class Kind { Appeared, Vanished, TypeAppeared, TypeVanished };
        Kind kind = Kind::Appeared;
        Instant time; // the first time that it was seen; of what vanished, the last
        QString type; // of a change of type
        bool operator==(const Change &) const = default;
    };

    // One of at most 64 stretches of equal length (1, 2, 4, 8, … hours, counted from 1970 in UTC) that cover the
    // question's occurrences; the same for all its parameters.
    struct Period
    {
        Instant start;
        Instant end;
        qint64 occurrences = 0;
        qint64 present = 0; // of these
        bool operator==(const Period &) const = default;
    };

    QString path;
    QMap<QString, qint64> types;   // "text" "number" "true-false" "list" "object" "null" → how often
    QMap<QString, Span> typeSpans; // the first and the last time of each
    Span span;
    qint64 occurrences = 0;    // of the question: what `present` is a share of
    qint64 present = 0;        // occurrences that have it
    qint64 distinct = 0;       // exact up to distinctLimit, then distinctLimit
    QList<Value> top;          // by count descending, then by JSON text; scalars only
    std::optional<double> min; // of the numbers that a double can hold
    std::optional<double> max;
    QList<Bar> histogram;  // of the same numbers, ascending; none without any
    QList<Change> changes; // by time
    QList<Period> periods;

    // Beyond this many different values a fixed, even choice among them stands for all in `top` and `histogram`: each
    // count in `top` is exact, but a frequent value may be missing; the bars are scaled up.
    static constexpr qint64 distinctLimit = 100'000;
    // Beyond this many paths the deepest are left out first, among equally deep ones a fixed, even choice stays.
    static constexpr qint64 pathLimit = 10'000;
    static constexpr int changeEvidence = 5;

    bool operator==(const ParameterStats &) const = default;
};

struct RejectedQuery
{
    std::optional<ImportId> import;
    qint64 after = 0; // RejectedRecord::number
    int limit = 1000;
};

struct Totals
{
    qint64 events = 0;      // not archived
    qint64 occurrences = 0; // of all events
    qint64 anonymous = 0;   // of these
    qint64 subscribers = 0;
    qint64 rejected = 0;
    bool operator==(const Totals &) const = default;
};

struct StoreInfo
{
    QString name;     // for the person: the setting, else the file's base name
    QString location; // a path or an address
    bool readOnly = false;
    Totals totals;
};

// The store's own choices; they travel with it.
struct StoreSettings
{
    QString name;
    QByteArray zone; // an IANA name; empty: the reader's system zone
    Qt::DayOfWeek weekStart = Qt::Monday;
    bool operator==(const StoreSettings &) const = default;
};

// A recount of every figure that is kept, from the occurrences themselves.
struct VerifyReport
{
    qint64 occurrences = 0;
    QStringList differences; // each a sentence that names the figure, what is kept and what was counted
};

} // namespace eventdesk

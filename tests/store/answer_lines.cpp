// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/answer_lines.h"

#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

QString spell(const std::optional<Instant> &time)
{
    return time ? QString::number(toMillis(*time)) : u"-"_s;
}

QString spell(const TimeRange &range)
{
    return u"[%1 %2)"_s.arg(spell(range.from), spell(range.to));
}

static QString spell(const Subscriber &s)
{
    return u"%1|%2|%3"_s.arg(s.email, s.id, s.phone);
}

static QString spell(const Occurrence &o)
{
    return QStringList{QString::number(o.number),
                       o.event,
                       o.subscriberKey,
                       o.subscriber == anonymousSubscriber ? u"anonymous"_s : u"somebody"_s,
                       spell(o.time),
                       spell(o.received),
                       o.source,
                       o.messageId,
                       QString::fromUtf8(o.value),
                       o.currency,
                       QString::fromUtf8(o.payload),
                       QString::fromStdString(o.keys.email + '|' + o.keys.id + '|' + o.keys.phone)}
        .join(u" · ");
}

QStringList lines(const StoreInfo &info)
{
    const Totals &t = info.totals;
    return {u"%1 %2 %3 %4 %5"_s.arg(t.events).arg(t.occurrences).arg(t.anonymous).arg(t.subscribers).arg(t.rejected)};
}

QStringList lines(const QList<EventSummary> &rows)
{
    QStringList lines;
    for (const EventSummary &row : rows) {
        QString line =
            u"%1 %2 %3 %4 "_s.arg(row.event.name, row.event.description, row.event.source).arg(row.event.archived) +
            u"%1 %2 %3 %4 |"_s.arg(row.occurrences).arg(row.people).arg(spell(row.first), spell(row.last));
        for (const qint64 count : row.recent)
            line += u" %1"_s.arg(count);
        lines.append(line);
    }
    return lines;
}

QStringList lines(const Volume &volume)
{
    QStringList lines;
    for (const Bucket &bucket : volume.buckets)
        lines.append(u"bucket %1 %2"_s.arg(spell(bucket.start), spell(bucket.end)));
    for (const VolumeSeries &series : volume.series) {
        lines.append(u"series "_s + series.value.value_or(u"(rest)"_s));
        for (qsizetype i = 0; i < series.values.size(); ++i) {
            if (series.values[i] != 0)
                lines.append(u"  %1: %2"_s.arg(i).arg(series.values[i], 0, 'g', 17));
        }
    }
    return lines;
}

QStringList lines(const Figures &f)
{
    return {
        u"%1 %2 %3"_s.arg(f.occurrences).arg(f.anonymous).arg(f.people),
        f.busiestHour
            ? u"%1 %2 %3"_s.arg(spell(f.busiestHour->start), spell(f.busiestHour->end)).arg(f.busiestHourOccurrences)
            : u"no hour"_s,
        f.last ? spell(*f.last) : u"no last"_s};
}

QStringList lines(const OccurrencePage &page)
{
    QStringList lines{page.next ? u"next "_s + page.next->toString() : u"no next"_s};
    for (const Occurrence &occurrence : page.rows)
        lines.append(spell(occurrence));
    return lines;
}

QStringList lines(qint64 number)
{
    return {QString::number(number)};
}

QStringList lines(const PeoplePage &page)
{
    QStringList lines{u"%1 people, %2 occurrences"_s.arg(page.people).arg(page.occurrences)};
    for (const PersonCount &row : page.rows)
        lines.append(
            u"%1 %2 %3 %4"_s.arg(spell(row.subscriber)).arg(row.occurrences).arg(spell(row.first), spell(row.last)));
    return lines;
}

QStringList lines(const FrequencyPage &page)
{
    QStringList lines{u"%1 people"_s.arg(page.people)};
    for (const PersonReached &row : page.rows)
        lines.append(spell(row.subscriber) + u' ' + spell(row.reached));
    return lines;
}

static QString spell(const SubscriberSummary &row)
{
    return u"%1 %2 %3 %4"_s.arg(spell(row.subscriber)).arg(row.occurrences).arg(spell(row.first), spell(row.last));
}

QStringList lines(const SubscriberPage &page)
{
    QStringList lines{u"%1 in all"_s.arg(page.total)};
    for (const SubscriberSummary &row : page.rows)
        lines.append(spell(row));
    return lines;
}

QStringList lines(const SubscriberProfile &profile)
{
    QStringList lines{spell(profile.summary), profile.otherKeys.join(u' ')};
    for (const auto &event : profile.events)
        lines.append(u"%1 %2"_s.arg(event.event).arg(event.occurrences));
    for (const auto &day : profile.days)
        lines.append(u"%1 %2"_s.arg(day.day.toJulianDay()).arg(day.occurrences));
    return lines;
}

QStringList lines(const QList<ParameterStats> &all)
{
    QStringList lines;
    for (const ParameterStats &stats : all) {
        QString line = u"%1 %2 %3 %4 %5"_s.arg(stats.path)
                           .arg(stats.present)
                           .arg(stats.distinct)
                           .arg(stats.min.value_or(NAN), 0, 'g', 17)
                           .arg(stats.max.value_or(NAN), 0, 'g', 17);
        for (const auto &[type, count] : stats.types.asKeyValueRange())
            line += u" %1:%2"_s.arg(type).arg(count);
        for (const ParameterStats::Value &value : stats.top)
            line += u" %1×%2"_s.arg(value.count).arg(QString::fromUtf8(value.json));
        line += u" of %1"_s.arg(stats.occurrences);
        for (const auto &[type, span] : stats.typeSpans.asKeyValueRange())
            line += u" %1 from %2 to %3"_s.arg(type).arg(toMillis(span.first)).arg(toMillis(span.last));
        for (const ParameterStats::Bar &bar : stats.histogram)
            line += u" [%1,%2]%3"_s.arg(bar.from, 0, 'g', 17).arg(bar.to, 0, 'g', 17).arg(bar.count);
        for (const ParameterStats::Change &change : stats.changes)
            line += u" change %1 %2 %3"_s.arg(int(change.kind)).arg(toMillis(change.time)).arg(change.type);
        for (const ParameterStats::Period &period : stats.periods)
            line += u" %1:%2/%3"_s.arg(toMillis(period.start)).arg(period.present).arg(period.occurrences);
        lines.append(line);
    }
    return lines;
}

QStringList lines(const QList<ImportRecord> &imports)
{
    QStringList lines;
    for (const ImportRecord &i : imports)
        lines.append(u"%1 %2 %3 %4 %5 %6 "_s.arg(i.id)
                         .arg(i.start.file, i.start.format, spell(i.started), spell(i.ended))
                         .arg(int(i.state)) +
                     u"%1 %2 %3 %4 %5"_s.arg(i.counts.read)
                         .arg(i.counts.added)
                         .arg(i.counts.duplicate)
                         .arg(i.counts.rejected)
                         .arg(i.removed));
    return lines;
}

QStringList lines(const QList<RejectedRecord> &rows)
{
    QStringList lines;
    for (const RejectedRecord &row : rows)
        lines.append(u"%1 %2 %3 %4 %5"_s.arg(row.import)
                         .arg(row.file)
                         .arg(row.reject.line)
                         .arg(row.reject.reason, QString::fromLatin1(row.reject.text.toHex())));
    return lines;
}

QStringList lines(const Removal &removal)
{
    return {u"%1 occurrences and %2 people are gone"_s.arg(removal.occurrences).arg(removal.people)};
}

} // namespace eventdesk::testing

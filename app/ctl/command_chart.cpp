// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/arguments.h"
#include "app/ctl/console.h"
#include "app/ctl/open_store.h"

#include <QHash>

namespace eventdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<BucketSize> sizeOption(const Invocation &invocation)
{
    const QString by = invocation.options.value(u"by"_s);
    static const QHash<QString, BucketSize> sizes{{u"hour"_s, BucketSize::Hour},
                                                  {u"day"_s, BucketSize::Day},
                                                  {u"week"_s, BucketSize::Week},
                                                  {u"month"_s, BucketSize::Month}};
    if (!sizes.contains(by))
        return wrongUse(u"--by is hour, day, week or month, not “%1”."_s.arg(by));
    return sizes.value(by);
}

Result<Qt::DayOfWeek> weekStartOption(const Invocation &invocation, Qt::DayOfWeek otherwise)
{
    if (!invocation.options.isSet(u"week-start"_s))
        return otherwise;
    const QString name = invocation.options.value(u"week-start"_s);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (QLocale::c().dayName(day).compare(name, Qt::CaseInsensitive) == 0)
            return Qt::DayOfWeek(day);
    }
    return wrongUse(u"--week-start is the English name of a day such as monday, not “%1”."_s.arg(name));
}

Result<Measure> measureOption(const Invocation &invocation)
{
    const QString text = invocation.options.value(u"measure"_s);
    if (text == "occurrences"_L1)
        return Measure{MeasureKind::Occurrences, {}};
    if (text == "people"_L1)
        return Measure{MeasureKind::People, {}};
    const QString path = text.section(u':', 1);
    const bool sum = text.startsWith("sum:"_L1);
    if ((sum || text.startsWith("avg:"_L1)) && PayloadPath::parse(path))
        return Measure{sum ? MeasureKind::Sum : MeasureKind::Average, path};
    return wrongUse(u"--measure is occurrences, people, sum:PATH or avg:PATH, not “%1”."_s.arg(text));
}

Result<VolumeQuery> readQuery(const Invocation &invocation, const OpenStore &open)
{
    const auto size = sizeOption(invocation);
    const auto weekStart = weekStartOption(invocation, open.settings.weekStart);
    const auto measure = measureOption(invocation);
    const auto range = rangeOption(invocation, open.local);
    const auto where = whereOption(invocation);
    if (!size)
        return std::unexpected(size.error());
    if (!weekStart)
        return std::unexpected(weekStart.error());
    if (!measure)
        return std::unexpected(measure.error());
    if (!range)
        return std::unexpected(range.error());
    if (!where)
        return std::unexpected(where.error());
    VolumeQuery query;
    query.event = invocation.arguments[0];
    query.range = *range;
    query.bucketing = {*size, open.local, *weekStart};
    query.measure = *measure;
    query.condition = open.asked(*where);
    query.breakDown = invocation.options.value(u"break-down"_s);
    if (!query.breakDown.isEmpty() && !PayloadPath::parse(query.breakDown))
        return wrongUse(u"--break-down “%1” is no parameter; write for example cart.currency."_s.arg(query.breakDown));
    return query;
}

void writeBuckets(json::Writer &writer, const QList<Bucket> &buckets, const QList<double> &values,
                  const QTimeZone &zone)
{
    writer.key("buckets").beginArray();
    for (qsizetype i = 0; i < buckets.size(); ++i) {
        writer.beginObject()
            .key("start")
            .value(toIso(buckets[i].start, zone))
            .key("end")
            .value(toIso(buckets[i].end, zone));
        writer.key("value").value(values.value(i)).endObject(); // null where it is NaN
    }
    writer.endArray();
}

void printJson(const Volume &volume, const VolumeQuery &query)
{
    const QTimeZone &zone = query.bucketing.zone;
    json::Writer writer;
    writer.beginObject().key("zone").value(QString::fromUtf8(zone.id()));
    if (query.breakDown.isEmpty()) {
        writeBuckets(writer, volume.buckets, volume.series.value(0).values, zone);
    } else {
        writer.key("series").beginArray();
        for (const VolumeSeries &series : volume.series) {
            writer.beginObject().key("value");
            if (series.value)
                writer.value(*series.value);
            else
                writer.null();
            writeBuckets(writer, volume.buckets, series.values, zone);
            writer.endObject();
        }
        writer.endArray();
    }
    printLine(writer.endObject().take());
}

QString shownValue(double value)
{
    const std::string text = json::Writer().value(value).take();
    return text == "null" ? u"–"_s : QString::fromStdString(text);
}

void printTable(const Volume &volume, const VolumeQuery &query)
{
    QStringList headings{u"START"_s};
    for (const VolumeSeries &series : volume.series)
        headings += u'>' + (query.breakDown.isEmpty() ? u"VALUE"_s : printable(series.value.value_or(u"(other)"_s)));
    Table table(headings);
    for (qsizetype i = 0; i < volume.buckets.size(); ++i) {
        QStringList row{toIso(volume.buckets[i].start, query.bucketing.zone)};
        for (const VolumeSeries &series : volume.series)
            row += shownValue(series.values.value(i));
        table.add(row);
    }
    table.print();
}

} // namespace

void declareChart(QCommandLineParser &options)
{
    options.addOption({u"by"_s, u"hour, day, week or month; without it day."_s, u"SIZE"_s, u"day"_s});
    declareRange(options);
    options.addOption(
        {u"zone"_s, u"The time zone of the buckets; without it the store's, else the system's."_s, u"ZONE"_s});
    options.addOption({u"week-start"_s, u"The first day of the week; without it the store's."_s, u"DAY"_s});
    options.addOption({u"measure"_s, u"occurrences, people, sum:PATH or avg:PATH of a number in the payload."_s,
                       u"MEASURE"_s, u"occurrences"_s});
    declareWhere(options);
    options.addOption({u"break-down"_s,
                       u"A series for each of the 8 most frequent values of a parameter, and the others."_s,
                       u"PATH"_s});
}

QCoro::Task<Result<int>> runChart(const Invocation *invocation)
{
    auto open = co_await openStore(invocation, Missing::Refuse);
    if (!open)
        co_return std::unexpected(open.error());
    const auto query = readQuery(*invocation, *open);
    if (!query)
        co_return std::unexpected(query.error());
    const auto volume = co_await (*open)->volume(*query, invocation->stop);
    if (!volume)
        co_return std::unexpected(volume.error());
    if (invocation->json())
        printJson(*volume, *query);
    else
        printTable(*volume, *query);
    co_return ExitDone;
}

} // namespace eventdesk::ctl

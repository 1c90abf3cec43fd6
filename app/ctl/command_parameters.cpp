// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/arguments.h"
#include "app/ctl/console.h"
#include "app/ctl/open_store.h"

namespace eventdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

// Values are kept at most 1 KB of; one that was cut is a text of what there is.
void writeValue(json::Writer &writer, const QByteArray &json)
{
    const std::string_view text(json.constData(), size_t(json.size()));
    if (json::isValid(text))
        writer.raw(text);
    else
        writer.value(text);
}

void writeNumber(json::Writer &writer, const std::optional<double> &number)
{
    if (number)
        writer.value(*number);
    else
        writer.null();
}

QString nameOf(ParameterStats::Change::Kind kind)
{
    using enum ParameterStats::Change::Kind;
    switch (kind) {
    case Appeared:
        return u"appeared"_s;
    case Vanished:
        return u"vanished"_s;
    case TypeAppeared:
        return u"type-appeared"_s;
    case TypeVanished:
        break;
    }
    return u"type-vanished"_s;
}

void writeSpan(json::Writer &writer, const ParameterStats::Span &span, const OpenStore &open)
{
    writer.key("first").value(open.time(span.first)).key("last").value(open.time(span.last));
}

void writeFigures(json::Writer &writer, const ParameterStats &stats)
{
    writer.key("present").value(stats.present).key("distinct").value(stats.distinct).key("top").beginArray();
    for (const ParameterStats::Value &value : stats.top) {
        writer.beginArray();
        writeValue(writer, value.json);
        writer.value(value.count).endArray();
    }
    writer.endArray();
    writeNumber(writer.key("min"), stats.min);
    writeNumber(writer.key("max"), stats.max);
    writer.key("histogram").beginArray();
    for (const ParameterStats::Bar &bar : stats.histogram) {
        writer.beginObject().key("from").value(bar.from).key("to").value(bar.to);
        writer.key("count").value(bar.count).endObject();
    }
    writer.endArray();
}

void writeHistory(json::Writer &writer, const ParameterStats &stats, const OpenStore &open)
{
    writer.key("occurrences").value(stats.occurrences);
    writeSpan(writer, stats.span, open);
    writer.key("type_spans").beginObject();
    for (const auto &[type, span] : stats.typeSpans.asKeyValueRange()) {
        writer.key(type.toStdString()).beginObject();
        writeSpan(writer, span, open);
        writer.endObject();
    }
    writer.endObject().key("changes").beginArray();
    for (const ParameterStats::Change &change : stats.changes) {
        writer.beginObject().key("change").value(nameOf(change.kind)).key("time").value(open.time(change.time));
        if (!change.type.isEmpty())
            writer.key("type").value(change.type);
        writer.endObject();
    }
    writer.endArray().key("periods").beginArray();
    for (const ParameterStats::Period &period : stats.periods) {
        writer.beginObject().key("start").value(open.time(period.start)).key("end").value(open.time(period.end));
        writer.key("occurrences").value(period.occurrences).key("present").value(period.present).endObject();
    }
    writer.endArray();
}

void printJson(const QList<ParameterStats> &parameters, const OpenStore &open)
{
    json::Writer writer;
    writer.beginArray();
    for (const ParameterStats &stats : parameters) {
        writer.beginObject().key("path").value(stats.path).key("types").beginObject();
        for (const auto &[type, count] : stats.types.asKeyValueRange())
            writer.key(type.toStdString()).value(count);
        writer.endObject();
        writeFigures(writer, stats);
        writeHistory(writer, stats, open);
        writer.endObject();
    }
    printLine(writer.endArray().take());
}

QStringList row(const ParameterStats &stats, const OpenStore &open)
{
    QStringList types;
    for (const auto &[type, count] : stats.types.asKeyValueRange())
        types += u"%1 %2"_s.arg(type).arg(count);
    QStringList top;
    for (const ParameterStats::Value &value : stats.top.first(std::min<qsizetype>(3, stats.top.size())))
        top += u"%1 × %2"_s.arg(value.count).arg(QString::fromUtf8(value.json.left(60)));
    return {stats.path,
            types.join(u", "_s),
            QString::number(stats.present),
            QString::number(stats.distinct),
            open.time(stats.span.first),
            open.time(stats.span.last),
            top.join(u", "_s)};
}

void printTables(const QList<ParameterStats> &parameters, const OpenStore &open)
{
    Table table({u"PATH"_s, u"TYPES"_s, u">PRESENT"_s, u">DISTINCT"_s, u"FIRST"_s, u"LAST"_s, u"MOST FREQUENT"_s});
    Table changes({u"PATH"_s, u"TIME"_s, u"CHANGE"_s});
    bool changed = false;
    for (const ParameterStats &stats : parameters) {
        table.add(row(stats, open));
        for (const ParameterStats::Change &change : stats.changes) {
            changes.add({stats.path, open.time(change.time), (nameOf(change.kind) + u' ' + change.type).trimmed()});
            changed = true;
        }
    }
    table.print();
    if (changed) {
        printLine(QString());
        changes.print();
    }
}

} // namespace

void declareParameters(QCommandLineParser &options)
{
    declareRange(options);
    declareWhere(options);
    declareZone(options);
}

QCoro::Task<Result<int>> runParameters(const Invocation *invocation)
{
    auto open = co_await openStore(invocation, Missing::Refuse);
    if (!open)
        co_return std::unexpected(open.error());
    const auto range = rangeOption(*invocation, open->local);
    if (!range)
        co_return std::unexpected(range.error());
    const auto where = whereOption(*invocation);
    if (!where)
        co_return std::unexpected(where.error());
    ParameterQuery query;
    query.event = invocation->arguments[0];
    query.range = *range;
    query.condition = open->asked(*where);
    const auto parameters = co_await (*open)->parameters(query, invocation->stop);
    if (!parameters)
        co_return std::unexpected(parameters.error());
    if (invocation->json())
        printJson(*parameters, *open);
    else
        printTables(*parameters, *open);
    co_return ExitDone;
}

} // namespace eventdesk::ctl

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

void write(json::Writer &writer, const ParameterStats &stats)
{
    writer.beginObject().key("path").value(stats.path).key("types").beginObject();
    for (auto it = stats.types.begin(); it != stats.types.end(); ++it)
        writer.key(it.key().toStdString()).value(it.value());
    writer.endObject()
        .key("present")
        .value(stats.present)
        .key("distinct")
        .value(stats.distinct)
        .key("top")
        .beginArray();
    for (const ParameterStats::Value &value : stats.top) {
        writer.beginArray();
        writeValue(writer, value.json);
        writer.value(value.count).endArray();
    }
    writer.endArray();
    writeNumber(writer.key("min"), stats.min);
    writeNumber(writer.key("max"), stats.max);
    writer.endObject();
}

QStringList row(const ParameterStats &stats)
{
    QStringList types;
    for (auto it = stats.types.begin(); it != stats.types.end(); ++it)
        types += u"%1 %2"_s.arg(it.key()).arg(it.value());
    QStringList top;
    for (const ParameterStats::Value &value : stats.top.first(std::min<qsizetype>(3, stats.top.size())))
        top += u"%1 × %2"_s.arg(value.count).arg(QString::fromUtf8(value.json.left(60)));
    return {stats.path, types.join(u", "_s), QString::number(stats.present), QString::number(stats.distinct),
            top.join(u", "_s)};
}

} // namespace

void declareParameters(QCommandLineParser &options)
{
    declareRange(options);
    options.addOption(
        {u"zone"_s, u"The time zone of --from and --to; without it the store's, else the system's."_s, u"ZONE"_s});
}

QCoro::Task<Result<int>> runParameters(const Invocation *invocation)
{
    auto open = co_await openStore(invocation, Missing::Refuse);
    if (!open)
        co_return std::unexpected(open.error());
    const auto range = rangeOption(*invocation, open->local);
    if (!range)
        co_return std::unexpected(range.error());
    ParameterQuery query;
    query.event = invocation->arguments[0];
    query.range = *range;
    const auto parameters = co_await (*open)->parameters(query, invocation->stop);
    if (!parameters)
        co_return std::unexpected(parameters.error());
    Table table({u"PATH"_s, u"TYPES"_s, u">PRESENT"_s, u">DISTINCT"_s, u"MOST FREQUENT"_s});
    json::Writer writer;
    writer.beginArray();
    for (const ParameterStats &stats : *parameters) {
        write(writer, stats);
        table.add(row(stats));
    }
    if (invocation->json())
        printLine(writer.endArray().take());
    else
        table.print();
    co_return ExitDone;
}

} // namespace eventdesk::ctl

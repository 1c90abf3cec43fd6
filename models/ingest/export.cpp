// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/export.h"

#include "models/core/json_text.h"
#include "models/ingest/csv_text.h"
#include "models/ingest/ingest_text.h"
#include "models/ingest/person_key.h"

#include <QPointer>

namespace eventdesk::ingest {

namespace {

constexpr int pageSize = 5000;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

void textOrNull(json::Writer &writer, const QString &text)
{
    if (text.isEmpty())
        writer.null();
    else
        writer.value(text);
}

// The payload is one column of JSON: the columns of a stream are not known before its end, and nothing is lost.
void appendCsvRow(std::string &out, const Occurrence &occurrence, bool defuse)
{
    appendCsvField(out, occurrence.messageId.toStdString(), defuse);
    out += ',';
    appendCsvField(out, occurrence.event.toStdString(), defuse);
    out += ',';
    appendCsvField(out, occurrence.subscriberKey.toStdString(), defuse);
    out += ',';
    out += toIso(occurrence.time).toStdString();
    out += ',';
    out += toIso(occurrence.received).toStdString();
    out += ',';
    appendCsvField(out, occurrence.source.toStdString(), defuse);
    out += ',';
    out += view(occurrence.value);
    out += ',';
    appendCsvField(out, occurrence.currency.toStdString(), defuse);
    out += ',';
    appendCsvField(out, view(occurrence.payload), defuse);
    out += "\r\n";
}

Result<void> writeAll(QIODevice *out, const std::string &text)
{
    const qint64 size = qint64(text.size());
    if (out->write(text.data(), size) == size)
        return {};
    return failure(
        ErrorKind::DiskFull,
        Ingest::tr("The export could not be written: %1. Make room or choose another place.").arg(out->errorString()),
        out->errorString());
}

} // namespace

std::string occurrenceToJson(const Occurrence &occurrence, const QTimeZone &zone)
{
    json::Writer writer;
    writer.beginObject();
    writer.key("id").value(occurrence.messageId);
    writer.key("event").value(occurrence.event);
    textOrNull(writer.key("subscriber"), occurrence.subscriberKey);
    writer.key("time").value(toIso(occurrence.time, zone));
    writer.key("received").value(toIso(occurrence.received, zone));
    writer.key("source").value(occurrence.source);
    writer.key("value");
    if (occurrence.value.isEmpty())
        writer.null();
    else
        writer.raw(view(occurrence.value));
    textOrNull(writer.key("currency"), occurrence.currency);
    writer.key("payload").raw(occurrence.payload.isEmpty() ? std::string_view("{}") : view(occurrence.payload));
    if (const Identity &keys = occurrence.keys;
        !keys.anonymous() && keys != identityFromKey(occurrence.subscriberKey.toStdString())) {
        writer.key("person").beginObject();
        for (const auto &[kind, key] :
             {std::pair("email", &keys.email), std::pair("id", &keys.id), std::pair("phone", &keys.phone)}) {
            if (!key->empty())
                writer.key(kind).value(*key);
        }
        writer.endObject();
    }
    writer.endObject();
    return writer.take();
}

QCoro::Task<Result<qint64>> exportOccurrences(EventStore *store, ExportOptions options, QIODevice *out,
                                              std::stop_token stop, std::function<void(qint64)> progress)
{
    const QPointer<EventStore> source(store);
    const QPointer<QIODevice> target(out);
    FeedQuery query = options.query;
    query.after.reset();
    query.skip = 0;
    query.limit = pageSize;
    query.oldestFirst = query.withKeys = options.format == ExportFormat::Ndjson;
    qint64 done = 0;
    std::string text;
    if (options.format == ExportFormat::Csv)
        text = "id,event,subscriber,time,received,source,value,currency,payload\r\n";
    for (;;) {
        const auto page = co_await source->feed(query, stop);
        if (!page)
            co_return std::unexpected(page.error());
        if (stop.stop_requested() || !source || !target)
            co_return failure(ErrorKind::Cancelled, {});
        for (const Occurrence &occurrence : page->rows) {
            if (options.format == ExportFormat::Ndjson) {
                text += occurrenceToJson(occurrence);
                text += '\n';
            } else {
                appendCsvRow(text, occurrence, options.defuseFormulas);
            }
        }
        if (const auto written = writeAll(target, text); !written)
            co_return std::unexpected(written.error());
        text.clear();
        done += page->rows.size();
        if (progress)
            progress(done);
        if (!page->next)
            co_return done;
        query.after = page->next;
    }
}

} // namespace eventdesk::ingest

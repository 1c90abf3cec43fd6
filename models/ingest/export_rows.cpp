// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/export_rows.h"

#include "models/core/json_text.h"
#include "models/ingest/csv_text.h"
#include "models/ingest/person_key.h"

#include <algorithm>
#include <initializer_list>

namespace eventdesk::ingest {

namespace {

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

struct Field
{
    std::string text;
    bool isNumber = false; // or a time: written as it is
};

void appendRow(std::string &out, const std::vector<Field> &fields, ExportFormat format, bool defuse)
{
    const bool csv = format == ExportFormat::Csv;
    bool first = true;
    for (const Field &field : fields) {
        if (!std::exchange(first, false))
            out += csv ? ',' : '\t';
        if (field.isNumber) {
            out += field.text;
        } else if (csv) {
            appendCsvField(out, field.text, defuse);
        } else {
            std::string text = field.text;
            std::ranges::replace_if(text, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
            if (defuse && !text.empty() && std::string_view("=+-@").contains(text[0]))
                out += '\'';
            out += text;
        }
    }
    out += csv ? "\r\n" : "\n";
}

std::string titles(std::initializer_list<const char *> names, ExportFormat format)
{
    if (format == ExportFormat::Ndjson)
        return {};
    std::vector<Field> fields;
    for (const char *name : names)
        fields.push_back({name});
    std::string line;
    appendRow(line, fields, format, false);
    return line;
}

std::string personToJson(const PersonCount &person)
{
    json::Writer writer;
    writer.beginObject();
    writer.key("subscriber").value(person.subscriber.key());
    textOrNull(writer.key("email"), person.subscriber.email);
    textOrNull(writer.key("id"), person.subscriber.id);
    textOrNull(writer.key("phone"), person.subscriber.phone);
    writer.key("occurrences").value(person.occurrences);
    writer.key("first").value(toIso(person.first));
    writer.key("last").value(toIso(person.last));
    writer.endObject();
    return writer.take();
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

std::string occurrenceTitles(ExportFormat format)
{
    return titles({"id", "event", "subscriber", "time", "received", "source", "value", "currency", "payload"}, format);
}

// The payload is one column of JSON: the columns of a stream are not known before its end, and nothing is lost.
void appendOccurrence(std::string &out, const Occurrence &occurrence, ExportFormat format, bool defuse)
{
    if (format == ExportFormat::Ndjson) {
        out += occurrenceToJson(occurrence);
        out += '\n';
        return;
    }
    appendRow(out,
              {{occurrence.messageId.toStdString()},
               {occurrence.event.toStdString()},
               {occurrence.subscriberKey.toStdString()},
               {toIso(occurrence.time).toStdString(), true},
               {toIso(occurrence.received).toStdString(), true},
               {occurrence.source.toStdString()},
               {occurrence.value.toStdString(), true},
               {occurrence.currency.toStdString()},
               {occurrence.payload.toStdString()}},
              format, defuse);
}

std::string personTitles(ExportFormat format)
{
    return titles({"subscriber", "email", "id", "phone", "occurrences", "first", "last"}, format);
}

void appendPerson(std::string &out, const PersonCount &person, ExportFormat format, bool defuse)
{
    if (format == ExportFormat::Ndjson) {
        out += personToJson(person);
        out += '\n';
        return;
    }
    appendRow(out,
              {{person.subscriber.key().toStdString()},
               {person.subscriber.email.toStdString()},
               {person.subscriber.id.toStdString()},
               {person.subscriber.phone.toStdString()},
               {std::to_string(person.occurrences), true},
               {toIso(person.first).toStdString(), true},
               {toIso(person.last).toStdString(), true}},
              format, defuse);
}

std::string jsonListOf(const std::string &ndjson)
{
    std::string list = "[";
    for (size_t i = 0; i < ndjson.size(); ++i) {
        if (ndjson[i] != '\n')
            list += ndjson[i];
        else if (i + 1 < ndjson.size())
            list += ",\n";
    }
    return list + "]\n";
}

} // namespace eventdesk::ingest

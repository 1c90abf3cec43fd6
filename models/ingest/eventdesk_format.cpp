// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/eventdesk_format.h"

#include "models/ingest/ingest_text.h"
#include "models/ingest/person_key.h"

using namespace Qt::StringLiterals;

namespace eventdesk::ingest {

namespace {

class EventdeskInterpreter final : public JsonInterpreter
{
public:
    explicit EventdeskInterpreter(const LogPlan &plan)
        : m_times(plan.zone, plan.dayOrder)
        , m_eventName(plan.eventName.toStdString())
    {
    }

    QString interpret(const JsonObject &record, OccurrenceView &occurrence, NewOccurrence &room) override
    {
        const Places &at = m_places.of(record, placesIn);
        QString reason;
        const auto time = readTime(record.valueAt(at.time), m_times, reason);
        if (!time)
            return reason;
        occurrence.time = *time;
        occurrence.event =
            m_eventName.empty() ? scalarText(record.valueAt(at.event), room.event) : std::string_view(m_eventName);
        occurrence.messageId = scalarText(record.valueAt(at.id), room.messageId);
        readPerson(record, at, occurrence, room.person);
        if (const std::string_view received = scalarText(record.valueAt(at.received), room.source); !received.empty()) {
            if (const TimeText read = m_times.read(received); read.form != TimeText::Form::None)
                occurrence.received = read.time;
        }
        occurrence.source = scalarText(record.valueAt(at.source), room.source);
        occurrence.value = numberText(record.valueAt(at.value), room.value);
        occurrence.currency = scalarText(record.valueAt(at.currency), room.currency);
        const std::string_view payload = record.valueAt(at.payload);
        if (!payload.empty() && payload != "null") {
            if (!isJsonObject(payload))
                return Ingest::tr("The payload is not a JSON object.");
            occurrence.payload = payload;
        }
        return {};
    }

private:
    struct Places
    {
        int id, event, subscriber, time, received, source, value, currency, payload, person;
    };
    static Places placesIn(const JsonObject &record)
    {
        return {record.place("id"),       record.place("event"),  record.place("subscriber"), record.place("time"),
                record.place("received"), record.place("source"), record.place("value"),      record.place("currency"),
                record.place("payload"),  record.place("person")};
    }

    void readPerson(const JsonObject &record, const Places &at, OccurrenceView &occurrence, Identity &room)
    {
        // Keys beside the one that names the person, where an export brings them.
        if (at.person >= 0 && m_person.parseMinified(record.valueAt(at.person))) {
            occurrence.email = scalarText(m_person.find("email"), room.email);
            occurrence.id = scalarText(m_person.find("id"), room.id);
            occurrence.phone = scalarText(m_person.find("phone"), room.phone);
            if (!occurrence.anonymous())
                return;
        }
        const std::string_view key = scalarText(record.valueAt(at.subscriber), room.id);
        const KeyKind kind = keyKind(key);
        (kind == KeyKind::Email ? occurrence.email : kind == KeyKind::Phone ? occurrence.phone : occurrence.id) = key;
    }

    TimeReader m_times;
    std::string m_eventName;
    FactsByShape<Places> m_places;
    JsonObject m_person;
};

} // namespace

QString EventdeskFormat::name() const
{
    return u"eventdesk"_s;
}

QString EventdeskFormat::title() const
{
    return u"Eventdesk"_s;
}

int EventdeskFormat::recognise(const JsonObject &record) const
{
    for (const std::string_view member : {"id", "event", "subscriber", "time", "payload"}) {
        if (record.find(member).empty())
            return 0;
    }
    return isJsonObject(record.find("payload")) ? 100 : 0;
}

std::unique_ptr<JsonInterpreter> EventdeskFormat::interpreter(const LogPlan &plan) const
{
    return std::make_unique<EventdeskInterpreter>(plan);
}

} // namespace eventdesk::ingest

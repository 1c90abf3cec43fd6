// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/eventdesk_format.h"

#include "models/ingest/ingest_text.h"
#include "models/ingest/person_key.h"

using namespace Qt::StringLiterals;

namespace eventdesk::ingest {

namespace {

// Keys beside the one that names the person, where an export brings them.
Identity personOf(const JsonObject &record)
{
    JsonObject keys;
    if (const std::string_view person = record.find("person"); isJsonObject(person) && keys.parseMinified(person)) {
        Identity identity{.email = jsonScalarText(keys.find("email")).value_or(std::string()),
                          .id = jsonScalarText(keys.find("id")).value_or(std::string()),
                          .phone = jsonScalarText(keys.find("phone")).value_or(std::string())};
        if (!identity.anonymous())
            return identity;
    }
    return identityFromKey(jsonScalarText(record.find("subscriber")).value_or(std::string()));
}

class EventdeskInterpreter final : public JsonInterpreter
{
public:
    explicit EventdeskInterpreter(const LogPlan &plan)
        : m_times(plan.zone, plan.dayOrder)
        , m_eventName(plan.eventName.toStdString())
    {
    }

    QString interpret(const JsonObject &record, NewOccurrence &occurrence) override
    {
        QString reason;
        const auto time = readTime(record, {"time"}, m_times, reason);
        if (!time)
            return reason;
        occurrence.time = *time;
        occurrence.event =
            m_eventName.empty() ? jsonScalarText(record.find("event")).value_or(std::string()) : m_eventName;
        occurrence.messageId = jsonScalarText(record.find("id")).value_or(std::string());
        occurrence.person = personOf(record);
        if (!record.find("received").empty())
            occurrence.received = readTime(record, {"received"}, m_times, reason);
        occurrence.source = jsonScalarText(record.find("source")).value_or(std::string());
        occurrence.value = numberText(record.find("value"));
        occurrence.currency = jsonScalarText(record.find("currency")).value_or(std::string());
        const std::string_view payload = record.find("payload");
        if (!payload.empty() && payload != "null") {
            if (!isJsonObject(payload))
                return Ingest::tr("The payload is not a JSON object.");
            occurrence.payload = payload;
        }
        return {};
    }

private:
    TimeReader m_times;
    std::string m_eventName;
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

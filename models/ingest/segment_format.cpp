// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/segment_format.h"

#include "models/ingest/ingest_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace eventdesk::ingest {

namespace {

constexpr std::array<std::string_view, 6> calls = {"track", "page", "screen", "identify", "group", "alias"};

// The kind of call; older files say "action" for "type". Empty: none of them.
std::string_view callOf(const JsonObject &record)
{
    for (const std::string_view member : {"type", "action"}) {
        std::string room;
        const auto call = std::ranges::find(calls, scalarText(record.find(member), room));
        if (call != calls.end())
            return *call;
    }
    return {};
}

// `members` of the record in front of those of `object` that it does not have itself.
std::string payloadOf(const JsonObject &record, std::initializer_list<std::string_view> members,
                      std::string_view object)
{
    JsonObject inner;
    const bool isObject = inner.parseMinified(object);
    std::string payload = "{";
    for (const std::string_view member : members) {
        const std::string_view value = record.find(member);
        if (value.empty() || value == "null" || (isObject && !inner.find(member).empty()))
            continue;
        if (payload.size() > 1)
            payload += ',';
        payload.append("\"").append(member).append("\":").append(value);
    }
    if (isObject && object.size() > 2) {
        if (payload.size() > 1)
            payload += ',';
        payload += object.substr(1, object.size() - 2);
    } else if (!isObject && !object.empty() && object != "null") {
        payload.append(payload.size() > 1 ? "," : "")
            .append("\"properties\":")
            .append(object); // not as specified, but kept
    }
    return payload += '}';
}

bool isEmail(const std::string &text)
{
    const size_t at = text.find('@');
    return at != std::string::npos && at > 0 && text.find('.', at) != std::string::npos && !text.contains(' ');
}

class SegmentInterpreter final : public JsonInterpreter
{
public:
    explicit SegmentInterpreter(const LogPlan &plan)
        : m_times(plan.zone, plan.dayOrder)
        , m_eventName(plan.eventName.toStdString())
    {
    }

    QString interpret(const JsonObject &record, OccurrenceView &filled, NewOccurrence &occurrence) override
    {
        occurrence = {};
        const std::string_view call = callOf(record);
        if (call.empty())
            return Ingest::tr("The record is not a track, page, screen, identify, group or alias call.");
        QString reason;
        const auto time = readTime(record, {"timestamp", "originalTimestamp", "receivedAt", "sentAt"}, m_times, reason);
        if (!time)
            return reason;
        occurrence.time = *time;
        occurrence.messageId = jsonScalarText(record.find("messageId")).value_or(std::string());
        readPerson(record, call, occurrence.person);

        const std::string_view properties = record.find("properties");
        occurrence.event = call;
        if (call == "track") {
            occurrence.event = jsonScalarText(record.find("event")).value_or(std::string());
            occurrence.payload = payloadOf(record, {}, properties);
            readValue(properties, occurrence);
        } else if (call == "page" || call == "screen") {
            occurrence.payload = payloadOf(record, {"name", "category"}, properties);
        } else if (call == "identify") {
            const std::string_view traits = record.find("traits");
            occurrence.payload = payloadOf(record, {}, isJsonObject(traits) ? traits : record.at("context.traits"));
        } else if (call == "group") {
            occurrence.payload = payloadOf(record, {"groupId"}, record.find("traits"));
        } else {
            occurrence.payload = payloadOf(record, {"previousId"}, record.find("traits"));
        }
        if (!m_eventName.empty())
            occurrence.event = m_eventName;
        filled = occurrence;
        return {};
    }

private:
    // An e-mail in the properties may be anyone's (whom a gift was sent to): only traits are the person's own. The
    // traits of a group call are the group's.
    static void readPerson(const JsonObject &record, std::string_view call, Identity &person)
    {
        std::string id = jsonScalarText(record.find("userId")).value_or(std::string());
        if (id.empty())
            id = jsonScalarText(record.find("anonymousId")).value_or(std::string());
        std::string email = jsonScalarText(record.at("context.traits.email")).value_or(std::string());
        if (email.empty() && call != "group")
            email = jsonScalarText(record.at("traits.email")).value_or(std::string());
        if (isEmail(id) && (!isEmail(email) || email == id))
            email = std::exchange(id, {});
        person.id = std::move(id);
        if (isEmail(email))
            person.email = std::move(email);
    }

    static void readValue(std::string_view properties, NewOccurrence &occurrence)
    {
        JsonObject object;
        if (!object.parseMinified(properties))
            return;
        std::string room;
        for (const std::string_view member : {"revenue", "value", "total"}) {
            occurrence.value = numberText(object.find(member), room);
            if (!occurrence.value.empty())
                break;
        }
        if (!occurrence.value.empty())
            occurrence.currency = jsonScalarText(object.find("currency")).value_or(std::string());
    }

    TimeReader m_times;
    std::string m_eventName;
};

} // namespace

QString SegmentFormat::name() const
{
    return u"segment"_s;
}

QString SegmentFormat::title() const
{
    return u"Segment, RudderStack"_s;
}

int SegmentFormat::recognise(const JsonObject &record) const
{
    if (callOf(record).empty())
        return 0;
    for (const std::string_view member : {"messageId", "anonymousId", "userId", "context", "properties", "traits"}) {
        if (!record.find(member).empty())
            return 100;
    }
    return 30;
}

std::unique_ptr<JsonInterpreter> SegmentFormat::interpreter(const LogPlan &plan) const
{
    return std::make_unique<SegmentInterpreter>(plan);
}

} // namespace eventdesk::ingest

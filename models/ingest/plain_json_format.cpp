// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/plain_json_format.h"

#include "models/ingest/column_guess.h"
#include "models/ingest/ingest_text.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace eventdesk::ingest {

namespace {

constexpr size_t sampledRecords = 1000;
constexpr int columnDepth = 3;
constexpr size_t maxColumns = 500;

// The scalar members of sampled objects as columns, in the order in which they are first seen.
class ColumnCollector
{
public:
    void add(const JsonObject &record)
    {
        ++m_rows;
        collect(record, {}, 1);
    }

    std::vector<ColumnSample> take()
    {
        for (ColumnSample &column : m_columns)
            column.rows = m_rows;
        return std::move(m_columns);
    }

private:
    void collect(const JsonObject &object, const std::string &prefix, int depth)
    {
        for (const auto &[key, value] : object.members()) {
            const std::string path = prefix + decodeJsonKey(key);
            if (JsonObject inner; depth < columnDepth && inner.parseMinified(value)) {
                collect(inner, path + '.', depth + 1);
                continue;
            }
            auto text = jsonScalarText(value);
            const auto [place, isNew] = m_places.try_emplace(path, m_columns.size());
            if (isNew) {
                if (m_columns.size() == maxColumns) {
                    m_places.erase(place);
                    continue;
                }
                m_columns.push_back({QString::fromStdString(path), {}, 0, true});
            }
            if (!text || text->empty())
                continue;
            ColumnSample &column = m_columns[place->second];
            column.allNumbers = column.allNumbers && value[0] != '"';
            column.values.push_back(std::move(*text));
        }
    }

    std::vector<ColumnSample> m_columns;
    std::map<std::string, size_t> m_places;
    size_t m_rows = 0;
};

class PlainInterpreter final : public JsonInterpreter
{
public:
    explicit PlainInterpreter(const LogPlan &plan)
        : m_times(plan.zone, plan.dayOrder)
        , m_eventName(plan.eventName.toStdString())
    {
        for (const auto &[field, column] : plan.mapping.asKeyValueRange())
            m_paths[size_t(field)] = column.toStdString();
    }

    QString interpret(const JsonObject &record, OccurrenceView &occurrence, NewOccurrence &room) override
    {
        const Facts &facts = m_facts.of(record, [this](const JsonObject &like) { return factsOf(like); });
        const auto text = [&](Field field, std::string &decoded) {
            return scalarText(valueOf(record, facts, field), decoded);
        };
        QString reason;
        const auto time = readTime(valueOf(record, facts, Field::Time), m_times, reason);
        if (!time)
            return reason;
        occurrence.time = *time;
        occurrence.event =
            m_paths[size_t(Field::Event)].empty() ? std::string_view(m_eventName) : text(Field::Event, room.event);
        occurrence.email = text(Field::Email, room.person.email);
        occurrence.id = text(Field::Subscriber, room.person.id);
        occurrence.phone = text(Field::Phone, room.person.phone);
        occurrence.messageId = text(Field::MessageId, room.messageId);
        occurrence.currency = text(Field::Currency, room.currency);
        occurrence.value = numberText(valueOf(record, facts, Field::Value), room.value);
        occurrence.payload = payloadOf(record, facts, room.payload);
        return {};
    }

private:
    // What a member is to the payload.
    struct Role
    {
        bool mapped = false; // left out unless it is an object or a list
        bool wraps = false;  // an object that wraps all that is left is the payload itself
    };
    struct Facts
    {
        std::array<int, 8> places; // by Field; -1: nowhere, or inside another member
        std::vector<Role> roles;
    };

    Facts factsOf(const JsonObject &record) const
    {
        Facts facts;
        for (size_t i = 0; i < m_paths.size(); ++i)
            facts.places[i] = m_paths[i].empty() ? -1 : record.place(m_paths[i]);
        for (const JsonObject::Member &member : record.members()) {
            facts.roles.push_back(
                {.mapped = std::ranges::contains(m_paths, decodeJsonKey(member.key)),
                 .wraps = member.key == "properties" || member.key == "payload" || member.key == "data"});
        }
        return facts;
    }

    std::string_view valueOf(const JsonObject &record, const Facts &facts, Field field) const
    {
        const int place = facts.places[size_t(field)];
        const std::string &path = m_paths[size_t(field)];
        return place >= 0 || path.empty() ? record.valueAt(place) : record.at(path);
    }

    static std::string_view payloadOf(const JsonObject &record, const Facts &facts, std::string &room)
    {
        room.assign(1, '{');
        int left = 0;
        std::string_view wrapped;
        const auto &members = record.members();
        for (size_t i = 0; i < members.size(); ++i) {
            const auto &[key, value] = members[i];
            const bool nested = value[0] == '{' || value[0] == '[';
            if (facts.roles[i].mapped && !nested)
                continue;
            if (left++ > 0)
                room += ',';
            room.append("\"").append(key).append("\":").append(value);
            if (facts.roles[i].wraps && value[0] == '{')
                wrapped = value;
        }
        if (left == 1 && !wrapped.empty())
            return wrapped;
        return room += '}';
    }

    TimeReader m_times;
    std::string m_eventName;
    std::array<std::string, 8> m_paths; // by Field
    FactsByShape<Facts> m_facts;
};

} // namespace

PlainJsonFormat::PlainJsonFormat(JsonLayout layout)
    : m_layout(layout)
{
}

QString PlainJsonFormat::name() const
{
    return m_layout == JsonLayout::Lines ? u"ndjson"_s : u"json"_s;
}

QString PlainJsonFormat::title() const
{
    //: kinds of log files
    return m_layout == JsonLayout::Lines ? Ingest::tr("JSON lines") : Ingest::tr("JSON list");
}

int PlainJsonFormat::sniff(const LogHead &head) const
{
    return guessJsonLayout(head.text) == m_layout ? JsonFormat::sniff(head) : 0;
}

int PlainJsonFormat::recognise(const JsonObject &record) const
{
    return record.members().empty() ? 0 : 50;
}

Result<LogPlan> PlainJsonFormat::plan(const LogHead &head, const ImportOptions &options) const
{
    LogPlan plan;
    plan.format = name();
    plan.layout = m_layout;
    ColumnCollector collector;
    for (const JsonObject &object : sample(head, m_layout, sampledRecords))
        collector.add(object);
    const std::vector<ColumnSample> columns = collector.take();
    for (const ColumnSample &column : columns)
        plan.columns.append(column.name);
    if (const auto applied = applyChoices(plan, columns, true, options, head.baseName); !applied)
        return std::unexpected(applied.error());
    return plan;
}

std::unique_ptr<JsonInterpreter> PlainJsonFormat::interpreter(const LogPlan &plan) const
{
    return std::make_unique<PlainInterpreter>(plan);
}

} // namespace eventdesk::ingest

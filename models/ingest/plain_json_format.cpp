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

    QString interpret(const JsonObject &record, NewOccurrence &occurrence) override
    {
        QString reason;
        const auto time = readTime(record, {m_paths[size_t(Field::Time)]}, m_times, reason);
        if (!time)
            return reason;
        occurrence.time = *time;
        occurrence.event = m_paths[size_t(Field::Event)].empty() ? m_eventName : text(record, Field::Event);
        occurrence.person.email = text(record, Field::Email);
        occurrence.person.id = text(record, Field::Subscriber);
        occurrence.person.phone = text(record, Field::Phone);
        occurrence.messageId = text(record, Field::MessageId);
        occurrence.currency = text(record, Field::Currency);
        if (const std::string &path = m_paths[size_t(Field::Value)]; !path.empty())
            occurrence.value = numberText(record.at(path));
        occurrence.payload = payloadOf(record);
        return {};
    }

private:
    std::string text(const JsonObject &record, Field field) const
    {
        const std::string &path = m_paths[size_t(field)];
        return path.empty() ? std::string() : jsonScalarText(record.at(path)).value_or(std::string());
    }

    std::string payloadOf(const JsonObject &record) const
    {
        std::string payload = "{";
        std::string_view only;
        int left = 0;
        for (const auto &[key, value] : record.members()) {
            const bool mapped = key.contains('\\')
                                    ? std::ranges::contains(m_paths, decodeJsonKey(key))
                                    : std::ranges::any_of(m_paths, [&](const auto &path) { return key == path; });
            if (mapped && !isJsonObject(value) && !value.starts_with('['))
                continue;
            if (left++ > 0)
                payload += ',';
            payload.append("\"").append(key).append("\":").append(value);
            if (key == "properties" || key == "payload" || key == "data")
                only = value;
        }
        if (left == 1 && isJsonObject(only))
            return std::string(only);
        return payload += '}';
    }

    TimeReader m_times;
    std::string m_eventName;
    std::array<std::string, 8> m_paths; // by Field
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

// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/json_format.h"

#include "models/ingest/column_guess.h"
#include "models/ingest/ingest_text.h"

namespace eventdesk::ingest {

namespace {

constexpr size_t sniffedRecords = 50;

class JsonReader final : public RecordReader
{
public:
    JsonReader(std::string head, TextStream *rest, JsonLayout layout, std::unique_ptr<JsonInterpreter> interpreter)
        : m_records(std::move(head), rest, layout)
        , m_interpreter(std::move(interpreter))
    {
    }

    Result<bool> next(LogRecord &record) override
    {
        const auto outcome = m_records.next();
        if (!outcome)
            return std::unexpected(outcome.error());
        record.line = m_records.line();
        record.text = m_records.text();
        record.reason.clear();
        switch (*outcome) {
        case JsonRecords::Outcome::End:
            return false;
        case JsonRecords::Outcome::TooLong:
            record.reason = Ingest::tr("The record is not closed, or longer than four megabytes.");
            break;
        case JsonRecords::Outcome::Unclosed:
            record.reason = Ingest::tr("The list is not closed: the file ends in the middle.");
            break;
        case JsonRecords::Outcome::Record:
            record.occurrence.clear();
            if (m_object.parseInPlace(record.text))
                record.reason = m_interpreter->interpret(m_object, record.occurrence, record.room);
            else
                record.reason = Ingest::tr("The record is not a valid JSON object.");
            break;
        }
        return true;
    }

private:
    JsonRecords m_records;
    std::unique_ptr<JsonInterpreter> m_interpreter;
    JsonObject m_object;
};

} // namespace

std::optional<Instant> JsonInterpreter::readTime(std::string_view value, TimeReader &reader, QString &reason)
{
    std::string room;
    const std::string_view text = scalarText(value, room);
    if (text.empty()) {
        reason = Ingest::tr("The record has no time.");
        return std::nullopt;
    }
    const TimeText time = reader.read(text);
    if (time.form != TimeText::Form::None)
        return time.time;
    const QString shown = QString::fromUtf8(text.data(), qsizetype(std::min<size_t>(text.size(), 60)));
    reason = Ingest::tr("“%1” is not a time.").arg(shown);
    return std::nullopt;
}

std::optional<Instant> JsonInterpreter::readTime(const JsonObject &record,
                                                 std::initializer_list<std::string_view> members, TimeReader &reader,
                                                 QString &reason)
{
    std::string room;
    bool present = false;
    for (const std::string_view member : members) {
        const std::string_view value = record.at(member);
        if (scalarText(value, room).empty())
            continue;
        QString said;
        if (const auto time = readTime(value, reader, said))
            return time;
        if (!std::exchange(present, true))
            reason = said;
    }
    if (!present)
        reason = Ingest::tr("The record has no time.");
    return std::nullopt;
}

std::string_view JsonInterpreter::numberText(std::string_view value, std::string &room)
{
    const std::string_view text = scalarText(value, room);
    return isJsonNumber(text) ? text : std::string_view();
}

std::vector<JsonObject> JsonFormat::sample(const LogHead &head, JsonLayout layout, size_t limit)
{
    std::vector<JsonObject> objects;
    JsonRecords records{std::string(head.text), nullptr, layout};
    for (size_t looked = 0; looked < 2 * limit && objects.size() < limit; ++looked) {
        const auto outcome = records.next();
        if (!outcome || *outcome == JsonRecords::Outcome::End)
            break;
        JsonObject object;
        if (*outcome == JsonRecords::Outcome::Record && object.parse(records.text()))
            objects.push_back(std::move(object));
    }
    return objects;
}

int JsonFormat::sniff(const LogHead &head) const
{
    const size_t start = head.text.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos || (head.text[start] != '{' && head.text[start] != '['))
        return 0;
    const std::vector<JsonObject> objects = sample(head, guessJsonLayout(head.text), sniffedRecords);
    if (objects.empty())
        return 0;
    size_t sum = 0;
    for (const JsonObject &object : objects)
        sum += size_t(recognise(object));
    return int(sum / objects.size());
}

Result<LogPlan> JsonFormat::plan(const LogHead &head, const ImportOptions &options) const
{
    const auto zone = chosenZone(options);
    if (!zone)
        return std::unexpected(zone.error());
    if (!options.overrides.isEmpty()) {
        return failure(ErrorKind::InvalidInput,
                       //: %1: a kind of log, such as Segment
                       Ingest::tr("Logs of the kind “%1” have everything in its fixed place: nothing can be mapped. "
                                  "Choose the format ndjson or json to map it yourself.")
                           .arg(title()));
    }
    LogPlan plan;
    plan.format = name();
    plan.zone = *zone;
    plan.eventName = options.eventName;
    plan.layout = guessJsonLayout(head.text);
    return plan;
}

std::unique_ptr<RecordReader> JsonFormat::reader(const LogPlan &plan, std::string head, TextStream *rest) const
{
    return std::make_unique<JsonReader>(std::move(head), rest, plan.layout, interpreter(plan));
}

} // namespace eventdesk::ingest

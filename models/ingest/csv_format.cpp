// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/csv_format.h"

#include "models/core/json_text.h"
#include "models/core/short_bytes.h"
#include "models/ingest/csv_parser.h"
#include "models/ingest/csv_table.h"
#include "models/ingest/ingest_text.h"
#include "models/ingest/json_object.h"

#include <array>

using namespace Qt::StringLiterals;

namespace eventdesk::ingest {

namespace {

constexpr size_t fieldCount = 8;

class CsvReader final : public RecordReader
{
public:
    CsvReader(const LogPlan &plan, std::string head, TextStream *rest)
        : m_parser(std::move(head), rest, plan.delimiter)
        , m_times(plan.zone, plan.dayOrder)
        , m_eventName(plan.eventName.toStdString())
        , m_atHeader(plan.hasHeader)
    {
        m_fieldColumns.fill(-1);
        for (const auto &[field, column] : plan.mapping.asKeyValueRange())
            m_fieldColumns[size_t(field)] = int(plan.columns.indexOf(column));
        for (int i = 0; i < plan.columns.size(); ++i) {
            std::string key;
            if (std::ranges::find(m_fieldColumns, i) == m_fieldColumns.end()) {
                json::appendQuoted(key, plan.columns.at(i).toStdString());
                key += ':';
            }
            m_keys.push_back(std::move(key));
        }
    }

    Result<bool> next(LogRecord &record) override
    {
        for (;;) {
            const auto outcome = m_parser.next();
            if (!outcome)
                return std::unexpected(outcome.error());
            if (*outcome == CsvParser::Outcome::End)
                return false;
            if (m_atHeader) {
                m_atHeader = false;
                continue;
            }
            record.line = m_parser.line();
            record.reason.clear();
            if (*outcome == CsvParser::Outcome::Unclosed)
                record.reason = Ingest::tr("A quotation mark is opened in this line and never closed.");
            else if (*outcome == CsvParser::Outcome::TooLong)
                record.reason = Ingest::tr("The record is longer than a megabyte.");
            else
                readRow(record);
            record.text = m_parser.rowText();
            return true;
        }
    }

private:
    std::string_view field(Field which) const
    {
        const int column = m_fieldColumns[size_t(which)];
        return column < 0 ? std::string_view() : m_parser.fields()[size_t(column)].text;
    }

    void readRow(LogRecord &record)
    {
        const std::span<const CsvField> row = m_parser.fields();
        if (row.size() != m_keys.size()) {
            record.reason =
                Ingest::tr("The row has %1 fields, but there are %2 columns.").arg(row.size()).arg(m_keys.size());
            if (m_parser.spansLines())
                m_parser.keepFirstLineOnly();
            return;
        }
        OccurrenceView &occurrence = record.occurrence;
        occurrence.clear();
        const std::string_view timeText = field(Field::Time);
        const TimeText time = m_times.read(timeText);
        if (time.form == TimeText::Form::None) {
            record.reason = timeText.empty() ? Ingest::tr("The record has no time.")
                                             : Ingest::tr("“%1” is not a time.").arg(quoted(timeText));
            return;
        }
        occurrence.time = time.time;
        occurrence.event =
            m_fieldColumns[size_t(Field::Event)] < 0 ? std::string_view(m_eventName) : field(Field::Event);
        occurrence.email = field(Field::Email);
        occurrence.id = field(Field::Subscriber);
        occurrence.phone = field(Field::Phone);
        occurrence.messageId = field(Field::MessageId);
        const std::string_view value = field(Field::Value);
        occurrence.value = isJsonNumber(value) ? value : std::string_view();
        occurrence.currency = field(Field::Currency);

        writePayload(record.room.payload, row);
        occurrence.payload = record.room.payload;
    }

    void writePayload(std::string &payload, std::span<const CsvField> row) const
    {
        size_t most = 2;
        for (size_t i = 0; i < row.size(); ++i)
            most += m_keys[i].size() + 1 + json::mostQuoted(row[i].text.size());
        payload.resize_and_overwrite(most, [&](char *begin, size_t) {
            char *out = begin;
            *out++ = '{';
            for (size_t i = 0; i < row.size(); ++i) {
                const auto &[text, isQuoted] = row[i];
                if (m_keys[i].empty() || (text.empty() && !isQuoted))
                    continue;
                if (out - begin > 1)
                    *out++ = ',';
                out = copyBytes(out, m_keys[i].data(), m_keys[i].size());
                if (!isQuoted && (isJsonNumber(text) || text == "true" || text == "false"))
                    out = copyBytes(out, text.data(), text.size());
                else
                    out = json::writeQuotedUtf8(out, text);
            }
            *out++ = '}';
            return size_t(out - begin);
        });
    }

    static QString quoted(std::string_view text)
    {
        return QString::fromUtf8(text.data(), qsizetype(std::min<size_t>(text.size(), 60)));
    }

    CsvParser m_parser;
    TimeReader m_times;
    std::string m_eventName;
    bool m_atHeader;
    std::array<int, fieldCount> m_fieldColumns;
    std::vector<std::string> m_keys; // "name": of each column that is in the payload; empty: mapped
};

} // namespace

QString CsvFormat::name() const
{
    return u"csv"_s;
}

QString CsvFormat::title() const
{
    //: a kind of log file
    return Ingest::tr("Table (CSV)");
}

int CsvFormat::sniff(const LogHead &head) const
{
    const CsvTable table = examineTable(head.text, head.whole);
    if (table.columns.empty() || table.rows == 0)
        return 0;
    const double even = 1 - double(table.uneven) / double(table.rows);
    if (table.columns.size() == 1)
        return timeFacts(table.columns[0].values).read * 2 > table.rows ? 10 : 0;
    return even < 0.5 ? 0 : int(10 + 30 * even);
}

Result<LogPlan> CsvFormat::plan(const LogHead &head, const ImportOptions &options) const
{
    const CsvTable table = examineTable(head.text, head.whole);
    LogPlan plan;
    plan.format = name();
    plan.delimiter = table.delimiter;
    plan.hasHeader = table.hasHeader;
    for (const ColumnSample &column : table.columns)
        plan.columns.append(column.name);
    if (const auto applied = applyChoices(plan, table.columns, table.hasHeader, options, head.baseName); !applied)
        return std::unexpected(applied.error());
    return plan;
}

std::unique_ptr<RecordReader> CsvFormat::reader(const LogPlan &plan, std::string head, TextStream *rest) const
{
    return std::make_unique<CsvReader>(plan, std::move(head), rest);
}

} // namespace eventdesk::ingest

// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/csv_table.h"

#include "models/ingest/csv_parser.h"
#include "models/ingest/json_object.h"

#include <algorithm>
#include <map>

namespace eventdesk::ingest {

namespace {

constexpr size_t sampleRows = 1000;
constexpr size_t delimiterRows = 100;

// How many of the first rows have the same number of fields as most, and that number.
struct Evenness
{
    size_t rows = 0;
    size_t even = 0;
    size_t fields = 0;
};

Evenness evenness(const std::string &text, char delimiter)
{
    CsvParser parser(text, nullptr, delimiter);
    std::map<size_t, size_t> counts;
    Evenness result;
    while (result.rows < delimiterRows) {
        const auto outcome = parser.next();
        if (!outcome || *outcome == CsvParser::Outcome::End)
            break;
        ++result.rows;
        if (*outcome == CsvParser::Outcome::Row)
            ++counts[parser.fields().size()];
    }
    for (const auto &[fields, count] : counts) {
        if (count >= result.even) {
            result.even = count;
            result.fields = fields;
        }
    }
    return result;
}

char guessDelimiter(const std::string &text)
{
    char best = ',';
    double bestScore = 0;
    for (const char delimiter : {',', '\t', ';', '|', ' '}) {
        const Evenness found = evenness(text, delimiter);
        if (found.fields < 2)
            continue;
        // Blanks stand in any text: they separate only where every line agrees and nothing else does.
        if (delimiter == ' ' && (bestScore > 0 || found.even != found.rows || found.rows < 3))
            continue;
        const double score =
            double(found.even) / double(found.rows) + double(std::min<size_t>(found.fields, 50)) / 1000;
        if (score > bestScore) {
            best = delimiter;
            bestScore = score;
        }
    }
    return best;
}

bool looksLikeData(std::span<const CsvField> row)
{
    TimeReader reader(QTimeZone::UTC);
    bool data = false;
    for (const CsvField &field : row) {
        if (!field.text.empty() &&
            isKnownColumnName(QString::fromUtf8(field.text.data(), qsizetype(field.text.size()))))
            return false;
        data |= reader.read(field.text).form != TimeText::Form::None || isJsonNumber(field.text) ||
                field.text.contains('@');
    }
    return data;
}

// Names as they stand; one that is missing is its place, one that was there before gets a number.
void nameColumns(CsvTable &table, std::span<const CsvField> row)
{
    QStringList names;
    for (size_t i = 0; i < row.size(); ++i) {
        QString name = table.hasHeader ? QString::fromUtf8(row[i].text.data(), qsizetype(row[i].text.size())).trimmed()
                                       : QString();
        if (name.isEmpty())
            name = QString::number(i + 1);
        const QString first = name;
        for (int again = 2; names.contains(name); ++again)
            name = first + u'_' + QString::number(again);
        names.append(name);
        table.columns.push_back({name, {}, 0, true});
    }
}

} // namespace

CsvTable examineTable(std::string_view text, bool whole)
{
    CsvTable table;
    // A row cut in two at the end would count as an uneven one.
    if (!whole) {
        if (const size_t lastBreak = text.rfind('\n'); lastBreak != std::string_view::npos)
            text = text.substr(0, lastBreak + 1);
    }
    const std::string copy(text);
    table.delimiter = guessDelimiter(copy);

    CsvParser parser(copy, nullptr, table.delimiter);
    bool first = true;
    while (table.rows < sampleRows) {
        const auto outcome = parser.next();
        if (!outcome || *outcome == CsvParser::Outcome::End)
            break;
        if (*outcome != CsvParser::Outcome::Row) {
            ++table.rows;
            ++table.uneven;
            continue;
        }
        const std::span<const CsvField> row = parser.fields();
        if (std::exchange(first, false)) {
            table.hasHeader = !looksLikeData(row);
            nameColumns(table, row);
            if (table.hasHeader)
                continue;
        }
        ++table.rows;
        if (row.size() != table.columns.size()) {
            ++table.uneven;
            continue;
        }
        for (size_t i = 0; i < row.size(); ++i) {
            ColumnSample &column = table.columns[i];
            ++column.rows;
            if (row[i].text.empty())
                continue;
            column.values.emplace_back(row[i].text);
            column.allNumbers = column.allNumbers && !row[i].quoted && isJsonNumber(row[i].text);
        }
    }
    return table;
}

} // namespace eventdesk::ingest

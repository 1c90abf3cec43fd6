// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything as a table.

#include "models/ingest/csv_parser.h"
#include "tests/fuzz/fuzz_logs.h"
#include "tests/fuzz/fuzz_target.h"

namespace eventdesk::fuzz {

std::vector<std::string> seeds()
{
    return {
        "InvoiceNo,Description,Quantity,InvoiceDate,UnitPrice,CustomerID\n"
        "536365,WHITE LANTERN,6,2010-12-01 08:26:00,2.55,17850.0\n"
        "536366,\"LAMP, \"\"blue\"\"\",1,2010-12-01 08:28:00,,\n"
        "536367,\"two\nlines\",1,2010-12-01 08:28:00,1\n",
        "time;event;e-mail;value\r\n29.03.2026 02:30;order;Ann@Example.com;12,5\r\n30.03.2026;visit;;\r\n",
        "timestamp\tevent\tid\n1774751400\ta\t7\n1774751401000\tb\t\"8\n",
        "03/29/2026,7,order\n03/30/2026,8,visit\n",
        "\xff\xfe"
        "t\0i\0m\0e\0,\0a\0\n\0"
        "2\0"
        "0\0"
        "2\0"
        "6\0-\0"
        "0\0"
        "1\0-\0"
        "0\0"
        "1\0,\0"
        "1\0\n\0",
    };
}

} // namespace eventdesk::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace eventdesk;
    const std::string_view input = fuzz::viewOf(data, size);
    fuzz::readLog(input, ingest::logFormat(QStringLiteral("csv")));

    // Rows add up to the text; a row that is read line by line instead neither ends early nor goes on for ever.
    ingest::CsvParser rows(std::string(input), nullptr, ';'), lines(std::string(input), nullptr, ';');
    size_t taken = 0, count = 0;
    for (auto outcome = rows.next(); outcome && *outcome != ingest::CsvParser::Outcome::End; outcome = rows.next()) {
        taken += rows.rowText().size();
        size_t fields = 0;
        for (const ingest::CsvField &field : rows.fields())
            fields += field.text.size();
        fuzz::check(fields <= rows.rowText().size(), "fields are part of their row");
    }
    fuzz::check(taken <= input.size(), "rows are part of the text");
    qint64 line = 0;
    for (auto outcome = lines.next(); outcome && *outcome != ingest::CsvParser::Outcome::End; outcome = lines.next()) {
        fuzz::check(lines.line() > line, "lines ascend");
        line = lines.line();
        lines.keepFirstLineOnly();
        fuzz::check(++count <= input.size() + 1, "no more rows than bytes");
    }
    return 0;
}

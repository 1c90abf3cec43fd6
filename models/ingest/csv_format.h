// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/log_format.h"

namespace eventdesk::ingest {

// Tables of text: CSV, TSV, with ; or | or blanks between the fields. Every column that is not mapped is in the
// payload, in the order of the columns: text where it was quoted, a number where it is spelt as one in JSON, true and
// false; an empty unquoted field is left out.
class CsvFormat final : public LogFormat
{
public:
    QString name() const override;
    QString title() const override;
    int sniff(const LogHead &head) const override;
    Result<LogPlan> plan(const LogHead &head, const ImportOptions &options) const override;
    std::unique_ptr<RecordReader> reader(const LogPlan &plan, std::string head, TextStream *rest) const override;
};

} // namespace eventdesk::ingest

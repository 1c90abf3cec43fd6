// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/json_object.h"
#include "models/ingest/log_format.h"

namespace eventdesk::ingest {

// What one format makes of a record that is a JSON object. Used by one reader, so it may keep state.
class JsonInterpreter
{
public:
    virtual ~JsonInterpreter() = default;
    // Fills the occurrence, which is fresh, or answers why it cannot; an empty answer is good. Texts lie in the record,
    // in `room`, whose texts are what they were before, or in the interpreter.
    virtual QString interpret(const JsonObject &record, OccurrenceView &occurrence, NewOccurrence &room) = 0;

protected:
    // `reason` says what was wrong where none is.
    static std::optional<Instant> readTime(std::string_view value, TimeReader &reader, QString &reason);
    // Reads the first of these members that is a time; `reason` says what was wrong where none is.
    static std::optional<Instant> readTime(const JsonObject &record, std::initializer_list<std::string_view> members,
                                           TimeReader &reader, QString &reason);
    // A JSON number, or text that spells one; else empty.
    static std::string_view numberText(std::string_view value, std::string &room);
};

// The formats whose records are JSON objects, one a line or in a list: cutting, checking and sampling are the same.
class JsonFormat : public LogFormat
{
public:
    int sniff(const LogHead &head) const override;
    Result<LogPlan> plan(const LogHead &head, const ImportOptions &options) const override;
    std::unique_ptr<RecordReader> reader(const LogPlan &plan, std::string head, TextStream *rest) const override;

protected:
    // How much one record is like this format's, from 0 to 100.
    virtual int recognise(const JsonObject &record) const = 0;
    virtual std::unique_ptr<JsonInterpreter> interpreter(const LogPlan &plan) const = 0;

    // The first objects of the head, at most `limit`.
    static std::vector<JsonObject> sample(const LogHead &head, JsonLayout layout, size_t limit);
};

} // namespace eventdesk::ingest

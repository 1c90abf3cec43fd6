// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/json_format.h"

namespace eventdesk::ingest {

// JSON objects of no kind that is known, one a line ("ndjson") or in a list ("json"). Fields are found by the names and
// values of their members, also of those inside other objects ("user.id"). The members that are mapped are left out of
// the payload, except inside other objects; when nothing but one object called properties, payload or data is left,
// that object is the payload.
class PlainJsonFormat final : public JsonFormat
{
public:
    explicit PlainJsonFormat(JsonLayout layout);

    QString name() const override;
    QString title() const override;
    int sniff(const LogHead &head) const override;
    Result<LogPlan> plan(const LogHead &head, const ImportOptions &options) const override;

protected:
    int recognise(const JsonObject &record) const override;
    std::unique_ptr<JsonInterpreter> interpreter(const LogPlan &plan) const override;

private:
    JsonLayout m_layout;
};

} // namespace eventdesk::ingest

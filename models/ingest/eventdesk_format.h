// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/json_format.h"

namespace eventdesk::ingest {

// Eventdesk's own export and feed lines: {"id","event","subscriber","time","received","source","value","currency",
// "payload"}, in exports {"person":{"email","id","phone"}} behind them where that says more than the subscriber.
// Message ids are taken as they are, so that an export goes back into its store as duplicates.
class EventdeskFormat final : public JsonFormat
{
public:
    QString name() const override;
    QString title() const override;

protected:
    int recognise(const JsonObject &record) const override;
    std::unique_ptr<JsonInterpreter> interpreter(const LogPlan &plan) const override;
};

} // namespace eventdesk::ingest

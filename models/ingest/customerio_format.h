// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/json_format.h"

namespace eventdesk::ingest {

// Customer.io's reporting webhooks: {"event_id","object_type","metric","timestamp","data"}. The event is the object and
// what happened to it: email_clicked, customer_subscribed.
class CustomerioFormat final : public JsonFormat
{
public:
    QString name() const override;
    QString title() const override;

protected:
    int recognise(const JsonObject &record) const override;
    std::unique_ptr<JsonInterpreter> interpreter(const LogPlan &plan) const override;
};

} // namespace eventdesk::ingest

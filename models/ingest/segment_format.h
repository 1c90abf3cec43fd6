// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/json_format.h"

namespace eventdesk::ingest {

// The calls of Segment's specification, as Segment, RudderStack, Customer.io and Jitsu write them to files: track,
// page, screen, identify, group and alias.
class SegmentFormat final : public JsonFormat
{
public:
    QString name() const override;
    QString title() const override;

protected:
    int recognise(const JsonObject &record) const override;
    std::unique_ptr<JsonInterpreter> interpreter(const LogPlan &plan) const override;
};

} // namespace eventdesk::ingest

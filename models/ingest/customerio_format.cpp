// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/customerio_format.h"

#include "models/ingest/ingest_text.h"

using namespace Qt::StringLiterals;

namespace eventdesk::ingest {

namespace {

std::string text(const JsonObject &record, std::string_view path)
{
    return jsonScalarText(record.at(path)).value_or(std::string());
}

class CustomerioInterpreter final : public JsonInterpreter
{
public:
    explicit CustomerioInterpreter(const LogPlan &plan)
        : m_times(plan.zone, plan.dayOrder)
        , m_eventName(plan.eventName.toStdString())
    {
    }

    QString interpret(const JsonObject &record, OccurrenceView &filled, NewOccurrence &occurrence) override
    {
        occurrence = {};
        const std::string object = text(record, "object_type");
        const std::string metric = text(record, "metric");
        if (object.empty() || metric.empty())
            return Ingest::tr("The record is not a Customer.io report: it has no object_type and metric.");
        QString reason;
        const auto time = readTime(record, {"timestamp"}, m_times, reason);
        if (!time)
            return reason;
        occurrence.time = *time;
        occurrence.event = m_eventName.empty() ? object + '_' + metric : m_eventName;
        occurrence.messageId = text(record, "event_id");
        occurrence.person.id = text(record, "data.identifiers.id");
        if (occurrence.person.id.empty())
            occurrence.person.id = text(record, "data.customer_id");
        occurrence.person.email = text(record, "data.identifiers.email");
        if (occurrence.person.email.empty())
            occurrence.person.email = text(record, "data.email_address");
        if (const std::string_view data = record.find("data"); isJsonObject(data))
            occurrence.payload = data;
        filled = occurrence;
        return {};
    }

private:
    TimeReader m_times;
    std::string m_eventName;
};

} // namespace

QString CustomerioFormat::name() const
{
    return u"customerio"_s;
}

QString CustomerioFormat::title() const
{
    return u"Customer.io"_s;
}

int CustomerioFormat::recognise(const JsonObject &record) const
{
    for (const std::string_view member : {"event_id", "object_type", "metric", "timestamp"}) {
        if (record.find(member).empty())
            return 0;
    }
    return 90;
}

std::unique_ptr<JsonInterpreter> CustomerioFormat::interpreter(const LogPlan &plan) const
{
    return std::make_unique<CustomerioInterpreter>(plan);
}

} // namespace eventdesk::ingest

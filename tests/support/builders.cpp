// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"

#include <atomic>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

Instant at(const char *iso)
{
    QDateTime time = QDateTime::fromString(QLatin1StringView(iso), Qt::ISODateWithMs);
    Q_ASSERT_X(time.isValid(), "at", iso);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    return toInstant(time);
}

Identity person(std::string_view keys)
{
    Identity identity;
    while (!keys.empty()) {
        const std::string_view key = keys.substr(0, keys.find(' '));
        keys.remove_prefix(std::min(keys.size(), key.size() + 1));
        if (key.contains('@'))
            identity.email = key;
        else if (key.starts_with('+'))
            identity.phone = key;
        else
            identity.id = key;
    }
    return identity;
}

NewOccurrence message(std::string id, std::string event, std::string_view keys, const char *time, std::string payload)
{
    return {.event = std::move(event),
            .person = person(keys),
            .time = at(time),
            .messageId = std::move(id),
            .value = {},
            .currency = {},
            .payload = std::move(payload)};
}

NewOccurrence occurrence(std::string event, std::string_view keys, const char *time, std::string payload)
{
    static std::atomic<qint64> number = 0;
    return message("built-" + std::to_string(++number), std::move(event), keys, time, std::move(payload));
}

} // namespace eventdesk::testing

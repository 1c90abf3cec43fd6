// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/import_options.h"

#include <array>
#include <optional>

namespace eventdesk::ingest {

namespace {

constexpr std::array fieldNames = {"event", "subscriber", "email", "phone", "time", "message-id", "value", "currency"};

} // namespace

QString fieldName(Field field)
{
    return QString::fromLatin1(fieldNames[size_t(field)]);
}

std::optional<Field> fieldFromName(const QString &name)
{
    for (size_t i = 0; i < fieldNames.size(); ++i) {
        if (name == QLatin1StringView(fieldNames[i]))
            return Field(i);
    }
    return std::nullopt;
}

} // namespace eventdesk::ingest

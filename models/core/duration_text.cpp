// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/duration_text.h"

namespace eventdesk {

namespace {

constexpr std::chrono::days longest(36'500);
constexpr QStringView units = u"mhdw"; // in the order of DurationText::Unit

} // namespace

std::optional<DurationText> DurationText::fromText(const QString &text)
{
    const qsizetype unit = text.isEmpty() ? -1 : units.indexOf(text.back());
    bool ok = false;
    const int count = text.chopped(text.isEmpty() ? 0 : 1).toInt(&ok);
    if (unit < 0 || !ok || count < 1)
        return std::nullopt;
    const DurationText duration{count, Unit(unit)};
    if (duration.toText() != text || duration.length() > longest) // "+5d", "05d"
        return std::nullopt;
    return duration;
}

QString DurationText::toText() const
{
    return QString::number(count) + units[qsizetype(unit)];
}

std::chrono::milliseconds DurationText::length() const
{
    using namespace std::chrono;
    switch (unit) {
    case Unit::Minutes:
        return minutes(count);
    case Unit::Hours:
        return hours(count);
    case Unit::Days:
        return days(count);
    case Unit::Weeks:
        break;
    }
    return weeks(count);
}

} // namespace eventdesk

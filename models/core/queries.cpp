// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/queries.h"

#include <algorithm>
#include <cmath>

namespace eventdesk {

bool VolumeSeries::operator==(const VolumeSeries &other) const
{
    return value == other.value && std::ranges::equal(values, other.values, [](double a, double b) {
               return a == b || (std::isnan(a) && std::isnan(b));
           });
}

QString FeedCursor::toString() const
{
    return QString::number(toMillis(time)) + u'.' + QString::number(number);
}

std::optional<FeedCursor> FeedCursor::fromString(const QString &text)
{
    const qsizetype dot = text.indexOf(u'.');
    if (dot < 0)
        return std::nullopt;
    bool timeOk = false;
    bool numberOk = false;
    const qint64 millis = QStringView(text).left(dot).toLongLong(&timeOk);
    const qint64 number = QStringView(text).mid(dot + 1).toLongLong(&numberOk);
    const FeedCursor cursor{fromMillis(millis), number};
    // Only what toString writes: no blanks, no plus signs, no leading zeros.
    if (!timeOk || !numberOk || cursor.toString() != text)
        return std::nullopt;
    return cursor;
}

} // namespace eventdesk

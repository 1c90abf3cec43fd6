// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/timeline_model.h"

#include "models/items/payload_summary.h"

#include <QLocale>

namespace eventdesk {

TimelineModel::TimelineModel(EventStore *store, QObject *parent)
    : OccurrenceFeedModel(store, parent)
{
}

void TimelineModel::setZone(const QTimeZone &zone)
{
    if (m_zone == zone)
        return;
    m_zone = zone;
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, columnCount() - 1), {DayRole, StartsDayRole});
}

QDate TimelineModel::dayOf(int row) const
{
    const Occurrence *here = row >= 0 ? occurrence(row) : nullptr;
    return here ? toDateTime(here->time, m_zone).date() : QDate();
}

QVariant TimelineModel::rowData(int row, int column, int role) const
{
    switch (role) {
    case DayRole:
        return dayOf(row);
    case StartsDayRole:
        return dayOf(row) != dayOf(row - 1);
    case Qt::AccessibleTextRole:
        if (const Occurrence *here = occurrence(row)) {
            //: What a screen reader says of a row: %1 event, %2 date and time, %3 parameters
            return tr("%1, %2, %3")
                .arg(here->event, QLocale().toString(toDateTime(here->time, m_zone), QLocale::ShortFormat),
                     payloadSummary(here->payload));
        }
        return {};
    default:
        return OccurrenceFeedModel::rowData(row, column, role);
    }
}

} // namespace eventdesk

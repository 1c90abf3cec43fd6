// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/occurrence_feed_model.h"

#include <QTimeZone>

namespace eventdesk {

// Everything that one person did, newest first, with the days that it falls into.
class TimelineModel : public OccurrenceFeedModel
{
    Q_OBJECT

public:
    enum TimelineRole {
        DayRole = OwnRoleEnd, // a QDate, in the zone
        StartsDayRole,        // this row is the first of its day; also where the row above is not here
    };

    explicit TimelineModel(EventStore *store, QObject *parent = nullptr);

    void setZone(const QTimeZone &zone); // of the days

protected:
    QVariant rowData(int row, int column, int role) const override;

private:
    QDate dayOf(int row) const; // invalid where it is not here
    QTimeZone m_zone = QTimeZone::UTC;
};

} // namespace eventdesk

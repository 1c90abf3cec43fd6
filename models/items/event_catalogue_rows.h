// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/event_catalogue_model.h"

#include <QHash>

namespace eventdesk {

// Which events of a catalogue are shown, in which order. A plain value; every event is known by its index in `events`.
struct CatalogueRows
{
    QList<EventSummary> events;
    QStringList keys; // of each event: what is searched in, case-folded

    QString search; // case-folded
    QString source;
    bool showsArchived = false;
    int sortColumn = EventCatalogueModel::OccurrencesColumn;
    Qt::SortOrder sortOrder = Qt::DescendingOrder;

    void setEvents(QList<EventSummary> all);
    bool shows(qsizetype event) const;
    // Indexes of those that are shown; ties by name.
    QList<int> wanted() const;

private:
    int compare(const EventSummary &a, const EventSummary &b) const; // < 0: a comes first in ascending order
};

} // namespace eventdesk

// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/event_catalogue_rows.h"

#include <algorithm>
#include <numeric>

namespace eventdesk {

void CatalogueRows::setEvents(QList<EventSummary> all)
{
    events = std::move(all);
    keys.clear();
    keys.reserve(events.size());
    for (const auto &summary : std::as_const(events))
        keys.append((summary.event.name + u'\n' + summary.event.description).toCaseFolded());
}

bool CatalogueRows::shows(qsizetype event) const
{
    const EventType &type = events[event].event;
    return (showsArchived || !type.archived) && (source.isEmpty() || type.source == source) &&
           (search.isEmpty() || keys[event].contains(search));
}

int CatalogueRows::compare(const EventSummary &a, const EventSummary &b) const
{
    const auto sign = [](auto left, auto right) { return left < right ? -1 : right < left ? 1 : 0; };
    switch (sortColumn) {
    case EventCatalogueModel::NameColumn:
        return a.event.name.compare(b.event.name, Qt::CaseInsensitive);
    case EventCatalogueModel::SourceColumn:
        return a.event.source.compare(b.event.source);
    case EventCatalogueModel::OccurrencesColumn:
        return sign(a.occurrences, b.occurrences);
    case EventCatalogueModel::PeopleColumn:
        return sign(a.people, b.people);
    case EventCatalogueModel::LastColumn:
        return sign(a.last, b.last); // never comes before any time
    case EventCatalogueModel::RecentColumn: {
        const auto sum = [](const QList<qint64> &days) { return std::accumulate(days.begin(), days.end(), qint64(0)); };
        return sign(sum(a.recent), sum(b.recent));
    }
    default:
        return 0;
    }
}

QList<int> CatalogueRows::wanted() const
{
    QList<int> rows;
    rows.reserve(events.size());
    for (qsizetype event = 0; event < events.size(); ++event) {
        if (shows(event))
            rows.append(int(event));
    }
    std::ranges::sort(rows, [this](int left, int right) {
        const int order = compare(events[left], events[right]);
        if (order != 0)
            return sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
        return events[left].event.name < events[right].event.name;
    });
    return rows;
}

} // namespace eventdesk

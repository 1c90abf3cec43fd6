// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/event_catalogue_model.h"

#include "models/items/event_catalogue_rows.h"

#include <QLocale>

#include <algorithm>

namespace eventdesk {

namespace {

// Beyond this many separate changes a view is faster told to read everything.
constexpr int mostRuns = 50;

// Rows that go, or come, as ranges of neighbours; ascending.
QList<std::pair<int, int>> runsOf(const QList<int> &rows)
{
    QList<std::pair<int, int>> runs;
    for (const int row : rows) {
        if (!runs.isEmpty() && runs.last().second == row - 1)
            runs.last().second = row;
        else
            runs.append({row, row});
    }
    return runs;
}

} // namespace

struct EventCatalogueModel::Private
{
    EventStore *store;
    CatalogueRows rows;
    QList<int> shown; // indexes into rows.events, by row
    QTimeZone zone = QTimeZone::UTC;
    State state = State::Loading;
    Error error;
    int generation = 0;
    bool asking = false;
    bool askAgain = false;
    std::stop_source stop;
};

EventCatalogueModel::EventCatalogueModel(EventStore *store, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(store))
{
    connect(store, &EventStore::changed, this, &EventCatalogueModel::refresh);
}

EventCatalogueModel::~EventCatalogueModel()
{
    d->stop.request_stop();
}

EventCatalogueModel::State EventCatalogueModel::state() const
{
    return d->state;
}

const Error &EventCatalogueModel::error() const
{
    return d->error;
}

void EventCatalogueModel::setZone(const QTimeZone &zone)
{
    d->zone = zone;
    d->stop.request_stop();
    d->asking = false;
    refresh();
}

// A store that changes all the time must not keep the answer from ever arriving: one question after the other.
void EventCatalogueModel::refresh()
{
    if (d->asking) {
        d->askAgain = true;
        return;
    }
    if (d->state == State::Failed) {
        d->state = State::Loading;
        Q_EMIT stateChanged();
    }
    d->asking = true;
    d->askAgain = false;
    d->stop = {};
    load(this, ++d->generation, {.includeArchived = true, .recentDays = recentDays, .zone = d->zone},
         d->stop.get_token());
}

QCoro::Task<> EventCatalogueModel::load(QPointer<EventCatalogueModel> self, int generation, CatalogueQuery query,
                                        std::stop_token stop)
{
    auto answer = co_await self->d->store->catalogue(query, stop);
    if (!self || self->d->generation != generation)
        co_return;
    self->take(std::move(answer));
}

void EventCatalogueModel::take(Result<QList<EventSummary>> answer)
{
    d->asking = false;
    if (!answer && answer.error().kind == ErrorKind::Cancelled)
        return;
    const State before = d->state;
    if (answer) {
        CatalogueRows previous = d->rows;
        d->rows.setEvents(std::move(*answer));
        d->error = {};
        d->state = State::Ready;

        // Rows whose event is not shown any more go while the old events are still there to be asked for.
        QHash<QString, int> now;
        for (int event = 0; event < d->rows.events.size(); ++event) {
            if (d->rows.shows(event))
                now.insert(d->rows.events[event].event.name, event);
        }
        QList<int> gone;
        for (int row = 0; row < d->shown.size(); ++row) {
            if (!now.contains(previous.events[d->shown[row]].event.name))
                gone.append(row);
        }
        const auto runs = runsOf(gone);
        if (runs.size() > mostRuns) {
            beginResetModel();
            d->shown = d->rows.wanted();
            endResetModel();
        } else {
            std::swap(d->rows, previous);
            for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
                beginRemoveRows({}, run->first, run->second);
                d->shown.remove(run->first, run->second - run->first + 1);
                endRemoveRows();
            }
            std::swap(d->rows, previous);
            int firstChanged = -1;
            int lastChanged = -1;
            for (int row = 0; row < d->shown.size(); ++row) {
                const EventSummary &was = previous.events[d->shown[row]];
                d->shown[row] = now.value(was.event.name);
                if (d->rows.events[d->shown[row]] != was) {
                    firstChanged = firstChanged < 0 ? row : firstChanged;
                    lastChanged = row;
                }
            }
            if (firstChanged >= 0)
                Q_EMIT dataChanged(index(firstChanged, 0), index(lastChanged, ColumnCount - 1));
            show();
        }
        Q_EMIT catalogueChanged();
    } else {
        d->error = answer.error();
        d->state = State::Failed;
    }
    if (d->state != before)
        Q_EMIT stateChanged();
    if (d->askAgain)
        refresh();
}

void EventCatalogueModel::show()
{
    const QList<int> wanted = d->rows.wanted();
    if (wanted == d->shown)
        return;
    QList<bool> isWanted(d->rows.events.size(), false);
    for (const int event : wanted)
        isWanted[event] = true;
    QList<bool> isShown(d->rows.events.size(), false);
    QList<int> gone;
    for (int row = 0; row < d->shown.size(); ++row) {
        isShown[d->shown[row]] = true;
        if (!isWanted[d->shown[row]])
            gone.append(row);
    }
    QList<int> added;
    QList<int> staying; // in the new order
    for (int row = 0; row < wanted.size(); ++row) {
        if (isShown[wanted[row]])
            staying.append(wanted[row]);
        else
            added.append(row);
    }
    const auto leaving = runsOf(gone);
    const auto coming = runsOf(added);
    if (leaving.size() + coming.size() > mostRuns) {
        beginResetModel();
        d->shown = wanted;
        endResetModel();
        return;
    }
    for (auto run = leaving.crbegin(); run != leaving.crend(); ++run) {
        beginRemoveRows({}, run->first, run->second);
        d->shown.remove(run->first, run->second - run->first + 1);
        endRemoveRows();
    }
    if (staying != d->shown) {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        QHash<int, int> rowOfEvent;
        for (int row = 0; row < staying.size(); ++row)
            rowOfEvent.insert(staying[row], row);
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const auto &old : from)
            to.append(index(rowOfEvent.value(d->shown[old.row()]), old.column()));
        d->shown = staying;
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }
    for (const auto &[first, last] : coming) {
        beginInsertRows({}, first, last);
        for (int row = first; row <= last; ++row)
            d->shown.insert(row, wanted[row]);
        endInsertRows();
    }
}

void EventCatalogueModel::setSearch(const QString &text)
{
    d->rows.search = text.trimmed().toCaseFolded();
    show();
}

void EventCatalogueModel::setSource(const QString &source)
{
    d->rows.source = source;
    show();
}

void EventCatalogueModel::setShowsArchived(bool shown)
{
    d->rows.showsArchived = shown;
    show();
}

bool EventCatalogueModel::isFiltered() const
{
    return !d->rows.search.isEmpty() || !d->rows.source.isEmpty();
}

int EventCatalogueModel::archived() const
{
    return int(std::ranges::count_if(d->rows.events, [](const EventSummary &s) { return s.event.archived; }));
}

int EventCatalogueModel::total() const
{
    return int(d->rows.events.size()) - archived();
}

QStringList EventCatalogueModel::sources() const
{
    QStringList found;
    for (const auto &summary : std::as_const(d->rows.events)) {
        if (!found.contains(summary.event.source))
            found.append(summary.event.source);
    }
    found.sort();
    return found;
}

QStringList EventCatalogueModel::names() const
{
    QStringList found;
    found.reserve(d->rows.events.size());
    for (const auto &summary : std::as_const(d->rows.events))
        found.append(summary.event.name);
    return found;
}

const EventSummary &EventCatalogueModel::summary(int row) const
{
    return d->rows.events.at(d->shown.at(row));
}

int EventCatalogueModel::rowOf(const QString &name) const
{
    for (int row = 0; row < d->shown.size(); ++row) {
        if (d->rows.events[d->shown[row]].event.name == name)
            return row;
    }
    return -1;
}

int EventCatalogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->shown.size());
}

int EventCatalogueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventCatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EventSummary &row = summary(index.row());
    switch (role) {
    case SummaryRole:
        return QVariant::fromValue(row);
    case NameRole:
        return row.event.name;
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole:
        return index.column() == NameColumn && !row.event.description.isEmpty() ? QVariant(row.event.description)
                                                                                : QVariant();
    case Qt::AccessibleDescriptionRole:
        return index.column() == NameColumn ? QVariant(row.event.description) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case NameColumn:
        return row.event.name;
    case SourceColumn:
        return row.event.source;
    case OccurrencesColumn:
        return QLocale().toString(row.occurrences);
    case PeopleColumn:
        return QLocale().toString(row.people);
    case LastColumn:
        return row.last ? QLocale().toString(toDateTime(*row.last, d->zone), QLocale::ShortFormat)
                        //: There has been no occurrence of the event
                        : tr("never");
    default:
        return {};
    }
}

QVariant EventCatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool number = section == OccurrencesColumn || section == PeopleColumn;
    switch (role) {
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::InitialSortOrderRole:
        return section == NameColumn || section == SourceColumn ? Qt::AscendingOrder : Qt::DescendingOrder;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Event");
    case SourceColumn:
        return tr("Source");
    case RecentColumn:
        static_assert(recentDays == 30);
        return tr("Last 30 days");
    case OccurrencesColumn:
        return tr("Occurrences");
    case PeopleColumn:
        return tr("People");
    case LastColumn:
        return tr("Last seen");
    default:
        return {};
    }
}

void EventCatalogueModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ActionColumn)
        return;
    d->rows.sortColumn = column;
    d->rows.sortOrder = order;
    show();
}

} // namespace eventdesk

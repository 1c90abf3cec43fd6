// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/best_people_model.h"

#include <algorithm>

namespace eventdesk {

namespace {

struct RankedPerson
{
    PersonCount person;
    double share = 0;
};

template <typename Page>
QCoro::Task<Result<Page>> peoplePage(EventStore *store, PeopleQuery query, std::stop_token stop)
{
    auto answer = co_await store->people(std::move(query), stop);
    if (!answer)
        co_return std::unexpected(answer.error());
    QList<RankedPerson> rows;
    rows.reserve(answer->rows.size());
    const auto whole = double(std::max<qint64>(answer->occurrences, 1));
    for (PersonCount &person : answer->rows) {
        const double share = double(person.occurrences) / whole;
        rows.append({std::move(person), share});
    }
    Page page;
    page.count = rows.size();
    page.rows = std::move(rows);
    page.total = answer->people;
    co_return page;
}

} // namespace

BestPeopleModel::BestPeopleModel(EventStore *store, QObject *parent)
    : WindowedModel(store, Refresh::InPlace, parent)
{
}

void BestPeopleModel::setQuery(PeopleQuery query)
{
    const bool sameEvent = query.event == m_query.event;
    m_query = std::move(query);
    reload(sameEvent);
}

const PersonCount *BestPeopleModel::person(int number) const
{
    const auto *ranked = row<RankedPerson>(number);
    return ranked ? &ranked->person : nullptr;
}

int BestPeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BestPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == RankColumn || section == CountColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                                        : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RankColumn:
        //: Place in a ranking, as a column's title
        return tr("#");
    case PersonColumn:
        return tr("Person");
    case CountColumn:
        return tr("Occurrences");
    case ShareColumn:
        //: Part of all occurrences in percent
        return tr("Share");
    case FirstColumn:
        //: The first time that a person did it
        return tr("First");
    case LastColumn:
        //: The last time that a person did it
        return tr("Last");
    }
    return {};
}

QVariant BestPeopleModel::rowData(int number, int column, int role) const
{
    const auto *ranked = row<RankedPerson>(number);
    if (!ranked)
        return {};
    const PersonCount &person = ranked->person;
    switch (role) {
    case KeyRole:
        return person.subscriber.key();
    case ShareRole:
        return ranked->share;
    case RelativeShareRole: {
        const auto *first = row<RankedPerson>(0);
        return first && first->share > 0 ? std::min(ranked->share / first->share, 1.0) : ranked->share;
    }
    case InstantRole:
        return toMillis(column == FirstColumn ? person.first : person.last);
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case RankColumn:
        return number + 1;
    case PersonColumn:
        return person.subscriber.key();
    case CountColumn:
        return person.occurrences;
    case ShareColumn:
        return ranked->share;
    case FirstColumn:
        return toDateTime(person.first, QTimeZone::UTC);
    case LastColumn:
        return toDateTime(person.last, QTimeZone::UTC);
    }
    return {};
}

QCoro::Task<Result<WindowedModel::Page>> BestPeopleModel::askPage(Question question, std::stop_token stop) const
{
    PeopleQuery query = m_query;
    query.skip = question.skip;
    query.limit = question.limit;
    return peoplePage<Page>(store(), std::move(query), stop);
}

} // namespace eventdesk

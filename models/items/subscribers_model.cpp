// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/subscribers_model.h"

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

template <typename Page>
QCoro::Task<Result<Page>> subscriberPage(EventStore *store, SubscriberQuery query, std::stop_token stop)
{
    auto answer = co_await store->subscribers(std::move(query), stop);
    if (!answer)
        co_return std::unexpected(answer.error());
    Page page;
    page.count = answer->rows.size();
    page.rows = std::move(answer->rows);
    page.total = answer->total;
    co_return page;
}

QString otherKeys(const Subscriber &subscriber)
{
    QStringList keys{subscriber.email, subscriber.id, subscriber.phone};
    keys.removeAll(QString());
    keys.removeAll(subscriber.key());
    return keys.join(u" · "_s);
}

} // namespace

SubscribersModel::SubscribersModel(EventStore *store, QObject *parent)
    : WindowedModel(store, Refresh::InPlace, parent)
{
}

void SubscribersModel::setSearch(const QString &search)
{
    m_query.search = search;
    reload();
}

std::optional<SubscriberSort> SubscribersModel::sortOf(int column)
{
    switch (column) {
    case KeyColumn:
        return SubscriberSort::Key;
    case OccurrencesColumn:
        return SubscriberSort::Occurrences;
    case LastColumn:
        return SubscriberSort::LastSeen;
    default:
        return std::nullopt;
    }
}

void SubscribersModel::sort(int column, Qt::SortOrder order)
{
    const auto key = sortOf(column);
    const bool descending = order == Qt::DescendingOrder;
    if (!key || (*key == m_query.sort && descending == m_query.descending))
        return;
    m_query.sort = *key;
    m_query.descending = descending;
    reload();
}

const SubscriberSummary *SubscribersModel::person(int number) const
{
    return row<SubscriberSummary>(number);
}

int SubscribersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SubscribersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == OccurrencesColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KeyColumn:
        return tr("Subscriber");
    case OtherKeysColumn:
        //: The other e-mail, id or phone of a person, as a column's title
        return tr("Also known as");
    case OccurrencesColumn:
        return tr("Events");
    case FirstColumn:
        return tr("First seen");
    case LastColumn:
        return tr("Last seen");
    }
    return {};
}

QVariant SubscribersModel::rowData(int number, int column, int role) const
{
    const SubscriberSummary *person = row<SubscriberSummary>(number);
    if (!person)
        return {};
    const std::optional<Instant> &instant = column == FirstColumn ? person->first : person->last;
    switch (role) {
    case KeyRole:
        return person->subscriber.key();
    case InstantRole:
        return instant ? QVariant(toMillis(*instant)) : QVariant();
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case KeyColumn:
        return person->subscriber.key();
    case OtherKeysColumn:
        return otherKeys(person->subscriber);
    case OccurrencesColumn:
        return person->occurrences;
    case FirstColumn:
    case LastColumn:
        return instant ? QVariant(toDateTime(*instant, QTimeZone::UTC)) : QVariant();
    }
    return {};
}

QCoro::Task<Result<WindowedModel::Page>> SubscribersModel::askPage(Question question, std::stop_token stop) const
{
    SubscriberQuery query = m_query;
    query.skip = question.skip;
    query.limit = question.limit;
    return subscriberPage<Page>(store(), std::move(query), stop);
}

} // namespace eventdesk

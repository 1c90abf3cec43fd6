// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/occurrence_feed_model.h"

namespace eventdesk {

namespace {

template <typename Page>
QCoro::Task<Result<Page>> feedPage(EventStore *store, FeedQuery query, std::stop_token stop)
{
    auto answer = co_await store->feed(std::move(query), stop);
    if (!answer)
        co_return std::unexpected(answer.error());
    Page page;
    page.count = answer->rows.size();
    if (!answer->rows.isEmpty())
        page.next = FeedCursor{answer->rows.last().time, answer->rows.last().number};
    page.rows = std::move(answer->rows);
    co_return page;
}

} // namespace

OccurrenceFeedModel::OccurrenceFeedModel(EventStore *store, QObject *parent)
    : WindowedModel(store, Refresh::HoldBack, parent)
{
}

void OccurrenceFeedModel::setQuery(FeedQuery query)
{
    const bool samePlace = query.event == m_query.event && query.subscriber == m_query.subscriber;
    m_query = std::move(query);
    reload(samePlace);
}

const Occurrence *OccurrenceFeedModel::occurrence(int number) const
{
    return row<Occurrence>(number);
}

int OccurrenceFeedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OccurrenceFeedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case EventColumn:
        return tr("Event");
    case SubscriberColumn:
        return tr("Subscriber");
    case SourceColumn:
        //: Where an event came from: a shop, a file format
        return tr("Source");
    case PayloadColumn:
        return tr("Payload");
    }
    return {};
}

QVariant OccurrenceFeedModel::rowData(int number, int column, int role) const
{
    const Occurrence *occurrence = row<Occurrence>(number);
    if (!occurrence)
        return {};
    if (role == OccurrenceRole)
        return QVariant::fromValue(*occurrence);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case TimeColumn:
        return toDateTime(occurrence->time, QTimeZone::UTC);
    case EventColumn:
        return occurrence->event;
    case SubscriberColumn:
        return occurrence->subscriberKey;
    case SourceColumn:
        return occurrence->source;
    case PayloadColumn:
        return QString::fromUtf8(occurrence->payload);
    }
    return {};
}

QCoro::Task<Result<WindowedModel::Page>> OccurrenceFeedModel::askPage(Question question, std::stop_token stop) const
{
    FeedQuery query = m_query;
    if (const auto *after = std::any_cast<FeedCursor>(&question.after))
        query.after = *after;
    query.skip = question.skip;
    query.limit = question.limit;
    return feedPage<Page>(store(), std::move(query), stop);
}

QCoro::Task<Result<qint64>> OccurrenceFeedModel::askTotal(std::stop_token stop) const
{
    return store()->feedSize(m_query, stop);
}

int OccurrenceFeedModel::addedOnTop(const std::any &oldRows, const std::any &newRows) const
{
    const auto *before = std::any_cast<QList<Occurrence>>(&oldRows);
    const auto *now = std::any_cast<QList<Occurrence>>(&newRows);
    if (!before || !now || before->isEmpty())
        return -1;
    for (int i = 0; i < now->size(); ++i) {
        if (now->at(i).number == before->first().number)
            return i;
    }
    return -1;
}

} // namespace eventdesk

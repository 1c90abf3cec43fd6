// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/windowed_model.h"

namespace eventdesk {

// Occurrences, newest first. What comes in meanwhile waits behind heldBack().
class OccurrenceFeedModel : public WindowedModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, EventColumn, SubscriberColumn, SourceColumn, PayloadColumn, ColumnCount };
    enum OwnRole {
        OccurrenceRole = FirstOwnRole, // an Occurrence
        OwnRoleEnd,
    };

    explicit OccurrenceFeedModel(EventStore *store, QObject *parent = nullptr);

    // Asks at once. Rows of another event or person are gone from the screen at once, too.
    void setQuery(FeedQuery query);
    const FeedQuery &query() const { return m_query; }
    using WindowedModel::clear;

    // Null while it is not here.
    const Occurrence *occurrence(int row) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QCoro::Task<Result<Page>> askPage(Question question, std::stop_token stop) const override;
    QCoro::Task<Result<qint64>> askTotal(std::stop_token stop) const override;
    QVariant rowData(int row, int column, int role) const override;
    int addedOnTop(const std::any &oldRows, const std::any &newRows) const override;

private:
    FeedQuery m_query;
};

} // namespace eventdesk

Q_DECLARE_METATYPE(eventdesk::Occurrence)

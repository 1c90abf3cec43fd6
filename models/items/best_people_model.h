// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/windowed_model.h"

namespace eventdesk {

// Who does an event most.
class BestPeopleModel : public WindowedModel
{
    Q_OBJECT

public:
    enum Column { RankColumn, PersonColumn, CountColumn, ShareColumn, FirstColumn, LastColumn, ColumnCount };
    enum OwnRole {
        KeyRole = FirstOwnRole, // Subscriber::key()
        ShareRole,              // of all occurrences of the question, the anonymous included: 0 to 1
        RelativeShareRole,      // of the share of the first: 0 to 1, for bars
        InstantRole,            // of first and last, in milliseconds
    };

    explicit BestPeopleModel(EventStore *store, QObject *parent = nullptr);

    void setQuery(PeopleQuery query); // asks at once
    const PeopleQuery &query() const { return m_query; }
    using WindowedModel::clear;

    const PersonCount *person(int row) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QCoro::Task<Result<Page>> askPage(Question question, std::stop_token stop) const override;
    QVariant rowData(int row, int column, int role) const override;

private:
    PeopleQuery m_query;
};

} // namespace eventdesk

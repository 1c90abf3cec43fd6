// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/windowed_model.h"

namespace eventdesk {

// Every person of the store, or those who meet a search.
class SubscribersModel : public WindowedModel
{
    Q_OBJECT

public:
    enum Column { KeyColumn, OtherKeysColumn, OccurrencesColumn, FirstColumn, LastColumn, ColumnCount };
    enum OwnRole {
        KeyRole = FirstOwnRole, // Subscriber::key()
        InstantRole,            // of first and last, in milliseconds; nothing where there is none
    };

    explicit SubscribersModel(EventStore *store, QObject *parent = nullptr);

    void setSearch(const QString &search); // asks at once
    const QString &search() const { return m_query.search; }
    SubscriberSort sortKey() const { return m_query.sort; }
    bool descending() const { return m_query.descending; }

    const SubscriberSummary *person(int row) const; // null while it is not here

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // In the store. By key, occurrences and last seen; any other column changes nothing.
    void sort(int column, Qt::SortOrder order) override;
    static std::optional<SubscriberSort> sortOf(int column);

protected:
    QCoro::Task<Result<Page>> askPage(Question question, std::stop_token stop) const override;
    QVariant rowData(int row, int column, int role) const override;

private:
    SubscriberQuery m_query;
};

} // namespace eventdesk

// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_store.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <memory>

namespace eventdesk {

// Every custom event of a store, a row each. All of them are held (some hundred bytes each), so that searching and
// sorting answer in the same call, 10,000 events included. Follows the store by itself; what stays is not reset, so
// that selections survive, unless very much has changed at once (modelReset).
class EventCatalogueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        SourceColumn,
        RecentColumn,
        OccurrencesColumn,
        PeopleColumn,
        LastColumn,
        ActionColumn,
        ColumnCount
    };
    enum Role { SummaryRole = Qt::UserRole + 1, NameRole }; // an EventSummary; the name in every column
    enum class State { Loading, Ready, Failed };
    static constexpr int recentDays = 30;

    explicit EventCatalogueModel(EventStore *store, QObject *parent = nullptr);
    ~EventCatalogueModel() override;

    State state() const;
    const Error &error() const; // of State::Failed

    void setZone(const QTimeZone &zone); // of the days of the sparkline; asks anew
    void refresh();

    // Part of a name or description, without case.
    void setSearch(const QString &text);
    void setSource(const QString &source); // empty: all
    void setShowsArchived(bool shown);
    bool isFiltered() const; // by search or source

    int total() const; // that are not archived
    int archived() const;
    QStringList sources() const; // that occur, ascending
    QStringList names() const;   // all, archived ones too

    const EventSummary &summary(int row) const;
    int rowOf(const QString &name) const; // -1: not there, or not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void stateChanged();
    void catalogueChanged(); // total(), archived(), sources() or names()

private:
    static QCoro::Task<> load(QPointer<EventCatalogueModel> self, int generation, CatalogueQuery query,
                              std::stop_token stop);
    void take(Result<QList<EventSummary>> answer);
    void show(); // brings the rows to what the filters and the order want

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk

Q_DECLARE_METATYPE(eventdesk::EventSummary)

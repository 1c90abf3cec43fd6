// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_store.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace eventdesk {

// The imports that the store remembers, newest first; read anew when the store changes.
class ImportsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        FileColumn,
        FormatColumn,
        StartedColumn,
        ReadColumn,
        AddedColumn,
        DuplicateColumn,
        RejectedColumn,
        StateColumn,
        ColumnCount
    };

    explicit ImportsModel(EventStore *store, QObject *parent = nullptr);
    ~ImportsModel() override;

    void refresh();
    const ImportRecord &import(int row) const;
    const std::optional<Error> &error() const { return m_error; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void refreshed(); // rows or error() are as the store last said

private:
    static QCoro::Task<> ask(QPointer<ImportsModel> model, EventStore *store, quint64 generation, std::stop_token stop);
    void take(QList<ImportRecord> imports);

    EventStore *m_store;
    QList<ImportRecord> m_imports;
    std::optional<Error> m_error;
    quint64 m_generation = 0;
    bool m_asking = false;
    bool m_changedMeanwhile = false;
    std::stop_source m_stop;
};

} // namespace eventdesk

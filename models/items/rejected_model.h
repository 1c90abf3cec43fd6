// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_store.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace eventdesk {

// The records of one import that did not fit, in the order of the file; fetched a thousand at a time as the reader
// comes to them.
class RejectedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, ReasonColumn, TextColumn, ColumnCount };
    static constexpr int step = 1000;

    RejectedModel(EventStore *store, ImportId import, QObject *parent = nullptr);
    ~RejectedModel() override;

    const RejectedRecord &record(int row) const;
    const std::optional<Error> &error() const { return m_error; }
    void retry(); // after an error
    bool isComplete() const { return m_complete; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void fetched(); // rows came, the end was reached, or error() is set

private:
    static QCoro::Task<> ask(QPointer<RejectedModel> model, EventStore *store, RejectedQuery query,
                             std::stop_token stop);

    EventStore *m_store;
    ImportId m_import;
    QList<RejectedRecord> m_records;
    std::optional<Error> m_error;
    bool m_asking = false;
    bool m_complete = false;
    std::stop_source m_stop;
};

} // namespace eventdesk

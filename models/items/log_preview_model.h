// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/import_options.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace eventdesk {

// The first records of a log as they would land; behind them those that would be rejected, with the reason in place of
// what could not be read.
class LogPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MessageIdColumn, TimeColumn, EventColumn, SubscriberColumn, PayloadColumn, ColumnCount };
    enum Role { RejectedRole = Qt::UserRole + 1 }; // true for a record that would be rejected

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(QList<NewOccurrence> rows, QList<Reject> rejects, const QTimeZone &zone);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const NewOccurrence &row, int column) const;

    QList<NewOccurrence> m_rows;
    QList<Reject> m_rejects;
    QTimeZone m_zone = QTimeZone::UTC;
};

} // namespace eventdesk

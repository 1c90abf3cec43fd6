// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/events/chart_content.h"

#include <QAbstractTableModel>

namespace eventdesk {

// The buckets of a chart as rows, a column for each series and for what is compared: for screen readers, for reading
// exact figures and for copying. Qt::EditRole is the bare number, without marks of thousands.
class VolumeTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int bucketColumn = 0; // the series follow, then their sum, then the compared

    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const ChartContent &content);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool hasSum() const { return m_content.isBrokenDown() && m_content.isStacked(); }
    double valueAt(int row, int column) const; // of a column that is not the bucket's

    ChartContent m_content;
};

// Rows of the model with a header, separated by tabs, as spreadsheets take them from the clipboard.
QString tabSeparated(const QAbstractItemModel &model, const QList<int> &rows);

// The whole chart as CSV (RFC 4180): start and end of each bucket in ISO 8601 with the zone's offset, then a column per
// series in plain numbers. What is compared has its own start.
QByteArray chartCsv(const ChartContent &content);

} // namespace eventdesk

// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/queries.h"

#include <QAbstractTableModel>

namespace eventdesk {

// The buckets of a chart as rows: for screen readers, for reading exact figures and for copying.
class VolumeTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { BucketColumn, ValueColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setVolume(Volume volume, VolumeQuery query);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Volume m_volume;
    VolumeQuery m_query;
};

} // namespace eventdesk

// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/volume_table_model.h"

#include "ui/common/formats.h"

#include <cmath>

namespace eventdesk {

void VolumeTableModel::setVolume(Volume volume, VolumeQuery query)
{
    beginResetModel();
    m_volume = std::move(volume);
    m_query = std::move(query);
    endResetModel();
}

int VolumeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_volume.series.isEmpty() ? 0 : int(m_volume.buckets.size());
}

int VolumeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VolumeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == ValueColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == BucketColumn)
        return format::bucket(m_volume.buckets[index.row()], m_query.bucketing);
    const double value = m_volume.series.first().values.value(index.row());
    if (!std::isfinite(value))
        return QString();
    return value == std::round(value) ? format::count(qint64(value)) : format::decimal(value, 2);
}

QVariant VolumeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == ValueColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == ValueColumn)
        return m_query.measure.kind == MeasureKind::People ? tr("People") : tr("Occurrences");
    switch (m_query.bucketing.size) {
    case BucketSize::Hour:
        return tr("Hour");
    case BucketSize::Day:
        return tr("Day");
    case BucketSize::Week:
        return tr("Week");
    case BucketSize::Month:
        return tr("Month");
    }
    return {};
}

} // namespace eventdesk

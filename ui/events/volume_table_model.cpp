// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/volume_table_model.h"

#include "ui/common/formats.h"
#include "ui/events/volume_words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

QString plainNumber(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString();
}

// A tab or a line's end within a text would be taken for the end of a cell.
QString oneCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

QString csvCell(QString text)
{
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

void VolumeTableModel::setContent(const ChartContent &content)
{
    beginResetModel();
    m_content = content;
    endResetModel();
}

int VolumeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_content.series.isEmpty() ? 0 : int(m_content.buckets.size());
}

int VolumeTableModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return 1 + int(m_content.series.size()) + (hasSum() ? 1 : 0) + (m_content.compared.isEmpty() ? 0 : 1);
}

double VolumeTableModel::valueAt(int row, int column) const
{
    const int series = column - 1;
    if (series < m_content.series.size())
        return m_content.series[series].values.value(row);
    if (hasSum() && series == m_content.series.size())
        return m_content.height(row);
    return m_content.compared.value(row);
}

QVariant VolumeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isBucket = index.column() == bucketColumn;
    if (role == Qt::TextAlignmentRole && !isBucket)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == columnCount() - 1 && !m_content.compared.isEmpty()) {
        const Bucket earlier = m_content.comparedBuckets.value(index.row());
        return earlier == Bucket() ? QString() : format::bucket(earlier, m_content.query.bucketing);
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (isBucket)
        return format::bucket(m_content.buckets[index.row()], m_content.query.bucketing);
    const double value = valueAt(index.row(), index.column());
    return role == Qt::EditRole ? plainNumber(value) : figureText(value);
}

QVariant VolumeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole && section != bucketColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section > m_content.series.size() && (!hasSum() || section > m_content.series.size() + 1))
        return m_content.comparedTitle;
    if (section > m_content.series.size())
        //: The column of the sums over all series
        return tr("All");
    if (section != bucketColumn)
        return m_content.series[section - 1].title;
    switch (m_content.query.bucketing.size) {
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

QString tabSeparated(const QAbstractItemModel &model, const QList<int> &rows)
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(oneCell(model.headerData(column, Qt::Horizontal).toString()));
    lines.append(cells.join(u'\t'));
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(oneCell(model.index(row, column).data(Qt::EditRole).toString()));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

QByteArray chartCsv(const ChartContent &content)
{
    const QTimeZone &zone = content.query.bucketing.zone;
    QStringList cells{u"start"_s, u"end"_s};
    for (const ChartContent::Series &series : content.series)
        cells.append(csvCell(series.title));
    if (!content.compared.isEmpty())
        cells += {u"compared_start"_s, u"compared"_s};
    QString text = cells.join(u',') + u"\r\n"_s;
    for (qsizetype i = 0; i < content.buckets.size(); ++i) {
        cells = {toIso(content.buckets[i].start, zone), toIso(content.buckets[i].end, zone)};
        for (const ChartContent::Series &series : content.series)
            cells.append(plainNumber(series.values.value(i)));
        if (!content.compared.isEmpty()) {
            const Bucket earlier = content.comparedBuckets.value(i);
            cells.append(earlier == Bucket() ? QString() : toIso(earlier.start, zone));
            cells.append(plainNumber(content.compared.value(i)));
        }
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace eventdesk
